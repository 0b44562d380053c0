"""Forum templates: data in resources/templates, one TOML file each."""

import tomllib
from dataclasses import dataclass

import msgspec

from civicforum.base.errors import Refused
from civicforum.base.paths import resources
from civicforum.domain.agenda import AddItem
from civicforum.domain.things import Mode


@dataclass(frozen=True, slots=True)
class TemplateItem:
    """An agenda item of a template; titles and notes by language."""

    title: dict[str, str]
    minutes: int
    mode: Mode
    note: dict[str, str]
    speech_seconds: int = 120


@dataclass(frozen=True, slots=True)
class Template:
    """A kind of forum with its agenda."""

    name: str
    title: dict[str, str]
    items: tuple[TemplateItem, ...]

    def agenda(self, language: str) -> tuple[AddItem, ...]:
        """The items in the language of the forum."""
        return tuple(
            AddItem(
                title=item.title[language],
                minutes=item.minutes,
                mode=item.mode,
                note=item.note[language],
                speech_seconds=item.speech_seconds,
            )
            for item in self.items
        )


def templates() -> list[Template]:
    """All templates, by name."""
    found: list[Template] = []
    for path in sorted((resources() / "templates").glob("*.toml")):
        data = tomllib.loads(path.read_text("utf-8"))
        found.append(msgspec.convert({"name": path.stem, **data}, Template))
    return found


def template(name: str) -> Template:
    """The template of this name.

    Raises:
        Refused: there is none.
    """
    for found in templates():
        if found.name == name:
            return found
    raise Refused("no-such-template", name=name)
