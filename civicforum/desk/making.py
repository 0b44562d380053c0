"""A new forum from a template: its order, and a file name that nothing has yet."""

from pathlib import Path

from civicforum.base.paths import SUFFIX
from civicforum.desk.opening import file_name
from civicforum.desk.templates import Template
from civicforum.domain.record import CreateForum


def order_from_template(
    template: Template,
    *,
    language: str,
    title: str | None = None,
    host: str = "",
    place: str = "",
    day: str = "",
    start: str = "",
) -> CreateForum:
    """What begins a forum of this kind; without a title it has the template's."""
    orders = template.orders(language)
    return CreateForum(
        title=template.title[language] if title is None else title,
        host=host,
        place=place,
        day=day,
        language=language,
        template=template.name,
        start=start,
        agenda=orders.agenda,
        polls=orders.polls,
    )


def free_path(folder: Path, day: str, title: str) -> Path:
    """Where a forum of this day and title can go: "2026-11-23 제목.forum", else with a number."""
    path = folder / file_name(day, title)
    number = 2
    while path.exists():
        path = folder / f"{file_name(day, title).removesuffix(SUFFIX)} {number}{SUFFIX}"
        number += 1
    return path
