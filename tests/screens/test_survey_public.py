"""What the public edition withholds of a survey cannot be computed from what it prints.

All small surveys are enumerated: those that print the same are what a reader cannot tell apart,
however much they know of the rules. A number of too few people must differ among them.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations_with_replacement, product

import pytest

from civicforum.base.words import words_for
from civicforum.domain import survey_publishing
from civicforum.domain.kinds import QuestionKind
from civicforum.domain.questionnaires import Survey, SurveyQuestion
from civicforum.domain.survey_publishing import is_small
from civicforum.domain.survey_results import (
    ItemResult,
    Weights,
    group_means,
    group_of,
    item_results,
)
from civicforum.screens import survey as survey_screens
from civicforum.screens.survey import SurveyScreen, survey_screen
from tests.support.small_surveys import Person, held

WORDS = words_for("en")
Question = SurveyQuestion

CHOICE = Question("q", 1, "So?", QuestionKind.SINGLE, options=("a", "b"))
THREE = Question("q", 1, "So?", QuestionKind.SINGLE, options=("a", "b", "c"))
SEVERAL = Question("q", 1, "So?", QuestionKind.MULTI, options=("a", "b"))
FACT = Question("q", 1, "So?", QuestionKind.KNOWLEDGE, options=("a", "b"), right=1)
SHORT = Question("q", 1, "So?", QuestionKind.SCALE, low=0, high=2)
LONG = Question("q", 1, "So?", QuestionKind.SCALE, low=0, high=3)
SPLIT = Question(
    "s", 2, "Age", QuestionKind.SINGLE, options=("x", "y", "z"), waves=(1,), splits=True
)


@pytest.fixture(autouse=True)
def once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Results of the survey at hand are computed once: both what is printed and what is secret."""
    newest: list[tuple[Survey, list[ItemResult]]] = []

    def results(survey: Survey, weights: Mapping[int, Weights] | None = None) -> list[ItemResult]:
        assert not weights
        if not newest or newest[-1][0] is not survey:
            newest[:] = [(survey, item_results(survey))]
        return newest[-1][1]

    monkeypatch.setattr(survey_screens, "item_results", results)


def printed(survey: Survey, *, is_public: bool = True) -> SurveyScreen:
    return survey_screen(survey, words=WORDS, is_public=is_public)


def cells(item: ItemResult) -> tuple[int, ...]:
    """Every number of people that a table of the internal edition gives."""
    size = len(item.categories)
    matrix = item.matrix or ((0,) * size,) * size
    moves = (cell for row in matrix for cell in row)
    return (*(count for wave in item.counts for count in wave), *moves)


def secrets(survey: Survey) -> tuple[int, ...]:
    return cells(survey_screens.item_results(survey)[0])


def group_secrets(survey: Survey) -> tuple[int, ...]:
    """How many of each group answered what, those in none too, unless all answered alike.

    How many said nothing of their group is no secret.
    """
    question, split = survey.questions
    groups = [group_of(survey, split, n) for n in range(1, len(split.options) + 1)]
    (*named, others), *_ = group_means(survey, question, groups)
    every = [sum(numbers) for numbers in zip(*(g.counts for g in (*named, others)), strict=True)]
    rest = others.counts if all(every) else (0,) * len(every)
    return (*(number for group in named for number in (group.n, *group.counts)), *rest)


def told_apart(
    surveys: Iterable[Survey],
    hidden: Callable[[Survey], tuple[int, ...]],
    *,
    is_public: bool = True,
) -> tuple[int, list[SurveyScreen]]:
    """How many editions there are, and those from which a small number can be computed."""
    same: dict[SurveyScreen, list[tuple[int, ...]]] = defaultdict(list)
    for survey in surveys:
        same[printed(survey, is_public=is_public)].append(hidden(survey))
    bad = [
        screen
        for screen, many in same.items()
        for values in zip(*many, strict=True)
        if len(set(values)) == 1 and is_small(values[0])
    ]
    return len(same), bad


def universe(
    questions: Sequence[Question], answers: Sequence[Person], number: int, waves: int
) -> Iterator[Survey]:
    for people in combinations_with_replacement(answers, number):
        yield held(questions, people, waves)


TWICE = [
    (CHOICE, ("1", "2"), 9, 3),
    (CHOICE, ("1", "2", None), 7, 3),
    (THREE, ("1", "2", "3"), 6, 3),
    (SEVERAL, ("1", "2", "1 2"), 5, 3),
    (FACT, ("1", "2"), 9, 3),
    (FACT, ("1", "2", None), 7, 3),
    (SHORT, ("0", "1", "2"), 5, 3),
    (LONG, ("0", "1", "2", "3"), 3, 3),
]
ONCE = [
    (CHOICE, ("1", "2", ""), 14),
    (THREE, ("1", "2", "3"), 14),
    (SEVERAL, ("1", "2", "1 2"), 14),
    (FACT, ("1", "2", ""), 14),
    (SHORT, ("0", "1", "2", ""), 10),
    (LONG, ("0", "1", "2", "3"), 10),
    (LONG, ("0", "1", "2", "3", ""), 7),
]


def forms_in(survey: Survey) -> int:
    return sum(len(wave.forms) for wave in survey.waves)


@pytest.mark.parametrize(("question", "answers", "most", "fewest"), TWICE)
def test_of_two_waves_no_small_number_can_be_computed(
    monkeypatch: pytest.MonkeyPatch,
    question: Question,
    answers: tuple[str | None, ...],
    most: int,
    fewest: int,
) -> None:
    """Fewer than `fewest` are few, so that small surveys have tables with large numbers too.

    Where somebody may be in one wave alone, surveys with more forms than people are left out:
    not all that print the same are among those tried.
    """
    monkeypatch.setattr(survey_publishing, "FEWEST", fewest)
    people = [each for each in product(answers, repeat=2) if any(each)]
    tried = [s for n in range(1, most + 1) for s in universe((question,), people, n, 2)]
    if None in answers:
        tried = [survey for survey in tried if forms_in(survey) <= most]
    editions, bad = told_apart(tried, secrets)
    assert editions > most
    assert bad == []


def test_the_internal_edition_tells_everything() -> None:
    tried = list(universe((CHOICE,), list(product("12", repeat=2)), 6, 2))
    editions, bad = told_apart(tried, secrets, is_public=False)
    assert editions == len(tried)
    assert bad


@pytest.mark.parametrize(("question", "answers", "most"), ONCE)
def test_of_one_wave_no_number_below_five_can_be_computed(
    question: Question, answers: tuple[str, ...], most: int
) -> None:
    people = [(answer,) for answer in answers]
    for number in range(5, most + 1):
        editions, bad = told_apart(universe((question,), people, number, 1), secrets)
        assert editions > 1
        assert bad == []


@pytest.mark.parametrize(
    ("answers", "groups", "most"), [("12", ("1", "2", "3"), 7), ("12", ("1", "2", "3", ""), 6)]
)
def test_of_groups_no_number_below_three_can_be_computed(
    monkeypatch: pytest.MonkeyPatch, answers: str, groups: tuple[str, ...], most: int
) -> None:
    monkeypatch.setattr(survey_publishing, "FEWEST", 3)
    people = list(product(answers, groups))
    for number in range(3, most + 1):
        editions, bad = told_apart(universe((FACT, SPLIT), people, number, 1), group_secrets)
        assert editions > 1
        assert bad == []
