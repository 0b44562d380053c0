"""What stands in the public tables of a survey, and what goes with a number that is withheld."""

import re
from itertools import chain

from hypothesis import given, settings
from hypothesis import strategies as st

from civicforum.base.words import words_for
from civicforum.domain.kinds import QuestionKind
from civicforum.domain.questionnaires import SurveyQuestion
from civicforum.methods.crosstab import FEWEST
from civicforum.screens.survey import Grid, survey_screen
from tests.support.small_surveys import Person, held

WORDS = words_for("en")
Question = SurveyQuestion
BUILD = Question("b", 1, "Build?", QuestionKind.SCALE, low=0, high=10)
FACT = Question("f", 2, "Cost?", QuestionKind.KNOWLEDGE, options=("a", "b"), right=1)
FIVE = Question("v", 3, "Why?", QuestionKind.SINGLE, options=("a", "b", "c", "d", "e"))
AGE = Question("a", 4, "Age", QuestionKind.SINGLE, options=("x", "y"), splits=True)
EVERY = (BUILD, FACT, FIVE, AGE)
IN_BRACKETS = re.compile(r"\(([0-9]+)\)")


def grids(people: list[Person], *questions: Question, is_public: bool = True) -> dict[str, Grid]:
    survey = held(questions, people, 2)
    screen = survey_screen(survey, words=WORDS, is_public=is_public)
    return {grid.title: grid for grid in screen.grids}


def moved(*steps: tuple[int, str, str]) -> list[Person]:
    """So many from an answer to an answer."""
    return [(before, after) for number, before, after in steps for _ in range(number)]


def test_means_stand_where_they_give_nothing_away() -> None:
    people = moved((6, "2", "7"), (6, "3", "8"), (2, "5", "9"))
    found = grids(people, BUILD)
    assert found["1. Build?"].rows[0] == ("oppose", "–", "0.0% (0)")
    assert found["scale"].rows == (("1. Build?", "2.86 (14)", "7.71 (14)", "+4.86"),)
    assert found["Significance of the change"].rows[0][2] == "14"
    assert "1. Build?: from (row) to (column)" not in found
    low = grids(moved((13, "0", "7"), (1, "6", "7")), BUILD)
    assert low["scale"].rows == (("1. Build?", "–", "7.00 (14)", "–"),)
    assert "Significance of the change" not in low


def test_of_too_few_pairs_no_test_is_told() -> None:
    people = moved((5, "2", "7"), (5, "3", "9"))
    assert "Significance of the change" not in grids(people, BUILD)
    assert "Significance of the change" in grids(people, BUILD, is_public=False)


def test_a_wave_of_too_few_has_no_number() -> None:
    people: list[Person] = [*moved((9, "2", "")), *moved((3, "2", "7"))]
    found = grids(people, BUILD)
    assert found["1. Build?"].rows == (
        ("oppose", "100.0% (12)", "–"),
        ("middle", "0.0% (0)", "–"),
        ("support", "0.0% (0)", "–"),
        ("Answered (= 100%)", "12", "–"),
    )
    assert found["scale"].rows[0] == ("1. Build?", "2.00 (12)", "–", "–")


def test_adjusted_p_are_withheld_where_one_raw_p_is() -> None:
    people: list[Person] = [*[("2", "1", "8", "1")] * 9, *[("4", "2", "7", "1")] * 9]
    both = grids(people, BUILD, FACT)["Significance of the change"]
    assert [row[4] == "–" for row in both.rows] == [False, False]
    shy: list[Person] = [*people, ("4", "1", "7", "2")]
    (row,) = grids(shy, BUILD, FACT)["Significance of the change"].rows
    assert row[0] == "1. Build?"
    assert row[4:6] == ("–", "–")
    assert row[3] != "–"


def test_who_answered_once_cannot_be_had_by_subtracting() -> None:
    """Two of the first wave did not come again; the table of changes would tell what they said."""
    stayed = moved((6, "1", "1"), (6, "2", "2"))
    assert "2. Cost?: from (row) to (column)" in grids(stayed, FACT)
    left: list[Person] = [*stayed, ("1", None), ("1", None)]
    assert "2. Cost?: from (row) to (column)" not in grids(left, FACT)
    assert grids(left, FACT)["knowledge"].rows[0][1:] == ("57.1% (14)", "50.0% (12)", "−7.1 pp")


def test_a_table_of_many_options_has_numbers_for_heads() -> None:
    found = grids(moved((1, "1", "2")), FIVE, is_public=False)
    moves = found["3. Why?: from (row) to (column)"]
    assert moves.header == ("Before", "(1)", "(2)", "(3)", "(4)", "(5)")
    assert moves.rows[0] == ("(1) a", "0", "1", "0", "0", "0")


ANSWERS = st.tuples(
    st.integers(0, 10).map(str) | st.just(""),
    st.sampled_from(["1", "2", ""]),
    st.sampled_from(["1", "2", "3", "4", "5", ""]),
    st.sampled_from(["1", "1", "1", "2", ""]),
)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(ANSWERS, ANSWERS), max_size=20), st.integers(1, 6))
def test_no_number_below_five_is_printed_nor_left_by_subtracting(
    kinds: list[tuple[Person, Person]], times: int
) -> None:
    people = [(*before, *after) for before, after in kinds for _ in range(times)]
    found = grids(people, *EVERY)
    for grid in found.values():
        told = chain.from_iterable(
            IN_BRACKETS.findall(cell) for row in grid.rows for cell in row[1:]
        )
        assert not any(0 < int(number) < FEWEST for number in told)
        if not grid.title.endswith("from (row) to (column)"):
            continue
        cells = [[int(cell) for cell in row[1:]] for row in grid.rows]
        assert not any(0 < cell < FEWEST for row in cells for cell in row)
        shares = found.get(grid.title.partition(": from")[0])
        if shares is not None:
            ends = (cells, list(zip(*cells, strict=True)))
            for place, lines in enumerate(ends, 1):
                for row, line in zip(shares.rows, lines, strict=False):
                    left = int(IN_BRACKETS.findall(row[place])[0]) - sum(line)
                    assert not 0 < left < FEWEST
