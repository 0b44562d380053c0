import pytest
from msgspec.structs import replace

from civicforum.base.words import Words
from civicforum.domain.kinds import Channel, Shape
from civicforum.domain.poll_things import EMPTY, Poll, PollTerms
from civicforum.screens.ballot_line import TypedBallot, ballot_hint, read_numbers, typed_ballot
from tests.support.room import refused


def poll(shape: Shape, size: int = 3, *, lowest: int = 1, highest: int = 5) -> Poll:
    is_scored = shape is Shape.SCORES
    terms = PollTerms(
        shape=shape,
        channels=(Channel.PAPER,),
        lowest=lowest if is_scored else 0,
        highest=highest if is_scored else 0,
    )
    return Poll("v", 1, "?", tuple(f"option {n}" for n in range(size)), "", terms)


@pytest.mark.parametrize(
    ("shape", "text", "marks", "number"),
    [
        (Shape.RANKING, "2 1 3", (2, 1, 3), 1),
        (Shape.RANKING, " 213 ", (2, 1, 3), 1),
        (Shape.RANKING, "2,-,1", (2, 0, 1), 1),
        (Shape.RANKING, "20-", (2, 0, 0), 1),
        (Shape.RANKING, "12*2 1 3", (2, 1, 3), 12),
        (Shape.RANKING, "3×x", (), 3),
        (Shape.RANKING, "무효", (), 1),
        (Shape.SCORES, "5 - 0", (5, EMPTY, EMPTY), 1),
        (Shape.PROJECTS, "1 3", (1, 0, 1), 1),
        (Shape.PROJECTS, "13", (1, 0, 1), 1),
        (Shape.MANY_MARKS, "11 ", (2, 0, 0), 1),
    ],
)
def test_a_line_is_a_ballot(shape: Shape, text: str, marks: tuple[int, ...], number: int) -> None:
    assert typed_ballot(poll(shape), text) == TypedBallot(marks, number)


def test_numbers_of_more_digits_stand_apart() -> None:
    scores = poll(Shape.SCORES, lowest=0, highest=10)
    assert typed_ballot(scores, "10 0 -").marks == (10, 0, EMPTY)
    many = poll(Shape.PROJECTS, size=12)
    assert typed_ballot(many, "11").marks[10] == 1
    assert typed_ballot(poll(Shape.RANKING, size=1), "1").marks == (1,)
    with refused("ballot-line"):
        typed_ballot(scores, "100")


@pytest.mark.parametrize("text", ["", "2 1", "2 1 3 4", "a b c", "2 1 ٣", "2 1 3 x"])
def test_what_is_no_ranking_is_refused(text: str) -> None:
    with refused("ballot-line"):
        typed_ballot(poll(Shape.RANKING), text)


@pytest.mark.parametrize("text", ["", "4", "0", "1 b", "-"])
def test_what_is_no_mark_is_refused(text: str) -> None:
    with refused("ballot-line-marks"):
        typed_ballot(poll(Shape.PROJECTS), text)


def test_the_hint_says_how(words: Words) -> None:
    assert ballot_hint(poll(Shape.RANKING), words=words).startswith("Ranks in the order")
    assert ballot_hint(poll(Shape.SCORES), words=words).startswith("Scores in the order")
    one = ballot_hint(poll(Shape.PROJECTS), words=words)
    assert one.startswith("Number of the marked option, for example 2")
    several = poll(Shape.PROJECTS)
    several = replace(several, terms=replace(several.terms, most_marks=2))
    assert ballot_hint(several, words=words).startswith("Numbers of the marked")


def test_numbers_from_fields() -> None:
    assert read_numbers(poll(Shape.SCORES), (5, 0, 1)) == (5, EMPTY, 1)
    assert read_numbers(poll(Shape.SCORES, lowest=0), (5, 0, 1)) == (5, 0, 1)
