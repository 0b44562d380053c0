"""What a bar says: numbers come in as they were computed and are never computed again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """An option of a poll: its votes, and its percentage as printed ("78.6%", "–" for none)."""

    label: str
    votes: int
    percentage: str
