"""People named in orders as people name them: "@김하늘", "@ㄱㅎㄴ", "@17", "@찬성 측 발표자"."""

from typing import Any, cast

from msgspec.structs import replace

from civicforum.domain.command import Command
from civicforum.domain.finding import person_meant
from civicforum.domain.forum import Forum
from civicforum.domain.people import Roll

_FIELDS = frozenset(("person", "author", "owner", "presenters", "giver", "holder"))


def with_people_found(command: Command, forum: Forum, *, roll: Roll) -> Command:
    """The order with each "@…" in a field for people replaced by the person's id.

    Raises:
        Refused: nobody is called so, or several are.
    """

    def found(value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(found(each) for each in cast("tuple[str, ...]", value))
        is_name = isinstance(value, str) and value.startswith("@")
        return person_meant(forum, roll, value[1:]).id if is_name else value

    named = {name: getattr(command, name) for name in command.__struct_fields__ if name in _FIELDS}
    meant = {name: found(value) for name, value in named.items()}
    return command if meant == named else replace(command, **meant)
