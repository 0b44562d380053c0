"""What a bar says: numbers come in as they were computed and are never computed again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """An option of a poll: its votes, and its percentage as printed ("78.6%", "–" for none).

    Of criteria sheets (`is_points`) the points as printed, and `votes` are those cut to whole ones.
    """

    label: str
    votes: int
    percentage: str
    is_points: bool = False
