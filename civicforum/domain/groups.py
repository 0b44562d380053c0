"""A group of people by something that is known of them: those at table 3, those of a district."""

from collections.abc import Sequence

from civicforum.base.errors import Refused
from civicforum.domain.forum import Forum

GROUPING = ("gender", "age_band", "district", "neighbourhood", "association", "table", "role")


def group_parts(group: str) -> tuple[str, str]:
    """The attribute and the value of "table=3".

    Raises:
        Refused: no such attribute, or no value.
    """
    attribute, _, value = group.partition("=")
    if attribute not in GROUPING or not value.strip():
        raise Refused("group-wrong", text=group, known=" ".join(GROUPING))
    return attribute, value.strip()


def in_group(forum: Forum, group: str, people: Sequence[str]) -> tuple[str, ...]:
    """Those of these people who are in the group ("": everybody), in their order."""
    if not group:
        return tuple(people)
    attribute, value = group_parts(group)
    return tuple(p for p in people if getattr(forum.person_of(p), attribute) == value)
