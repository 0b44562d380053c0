"""Forum templates: data in resources/templates, one TOML file each, with agenda and polls."""

import random
import tomllib
from collections.abc import Callable

import msgspec
from msgspec import Struct, field

from civicforum.base.errors import Refused
from civicforum.base.paths import resources
from civicforum.desk.desk import id_source
from civicforum.domain.agenda import AddItem
from civicforum.domain.kinds import Channel, Electorate, Mode, Secrecy, Shape, Visibility
from civicforum.domain.polls import AddPoll
from civicforum.methods.verdict import Base

Texts = dict[str, str]


class TemplateItem(Struct, frozen=True):
    """An agenda item of a template; texts by language.

    `key` names it for polls (`item`) and sub-items (`parent`) of the same template.
    """

    title: Texts
    minutes: int
    mode: Mode
    note: Texts = field(default_factory=dict[str, str])
    speech_seconds: int = 120
    key: str = ""
    parent: str = ""
    visibility: Visibility = Visibility.PUBLIC


class TemplatePoll(Struct, frozen=True):
    """A poll of a template; its options are there to be put in other words."""

    question: Texts
    item: str
    options: tuple[Texts, ...] = ()
    shape: Shape = Shape.YES_NO_ABSTAIN
    secrecy: Secrecy = Secrecy.OPEN
    channels: tuple[Channel, ...] = (Channel.HANDS,)
    base: Base = Base.CAST
    electorate: Electorate = Electorate.PRESENT
    quorum: str = ""
    quorum_of: Base = Base.PRESENT
    majority: str = "simple"
    least_marks: int = 1
    most_marks: int = 1


class Orders(Struct, frozen=True):
    """What a template puts into a new forum."""

    agenda: tuple[AddItem, ...]
    polls: tuple[AddPoll, ...]


class Template(Struct, frozen=True):
    """A kind of forum: `about` says for what it is and on which practice it rests."""

    name: str
    title: Texts
    about: Texts
    items: tuple[TemplateItem, ...]
    polls: tuple[TemplatePoll, ...] = ()

    def orders(self, language: str, draw_id: Callable[[], str] | None = None) -> Orders:
        """Agenda and polls in the language of the forum, with ids of their own."""
        draw = draw_id or id_source(random.SystemRandom())
        ids = {"": "", **{item.key: draw() for item in self.items if item.key}}
        return Orders(
            tuple(_item(item, language, ids) for item in self.items),
            tuple(_poll(poll, language, ids) for poll in self.polls),
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


def _item(item: TemplateItem, language: str, ids: dict[str, str]) -> AddItem:
    return AddItem(
        title=item.title[language],
        minutes=item.minutes,
        mode=item.mode,
        note=item.note.get(language, ""),
        speech_seconds=item.speech_seconds,
        item=ids[item.key],
        parent=ids[item.parent],
        visibility=item.visibility,
    )


def _poll(poll: TemplatePoll, language: str, ids: dict[str, str]) -> AddPoll:
    return AddPoll(
        question=poll.question[language],
        options=tuple(option[language] for option in poll.options),
        shape=poll.shape,
        secrecy=poll.secrecy,
        channels=poll.channels,
        base=poll.base,
        electorate=poll.electorate,
        quorum=poll.quorum,
        quorum_of=poll.quorum_of,
        majority=poll.majority,
        least_marks=poll.least_marks,
        most_marks=poll.most_marks,
        item=ids[poll.item],
    )
