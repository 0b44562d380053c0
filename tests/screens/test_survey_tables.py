"""What is told of a table before it is taken over."""

from civicforum.base.errors import Refused
from civicforum.base.words import words_for
from civicforum.screens import survey_tables
from civicforum.screens.survey_tables import MOST_PROBLEMS


def test_so_many_problems_that_nobody_would_read_them_are_counted() -> None:
    problems = [(row, Refused("no-survey")) for row in range(MOST_PROBLEMS + 3)]
    told = survey_tables._told(problems, words_for("en"))  # pyright: ignore[reportPrivateUsage]
    assert len(told) == MOST_PROBLEMS + 1
    assert told[-1] == "and 3 more"
    assert told[0].startswith("Row 0: ")
