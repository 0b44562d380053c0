"""What a small survey comes to, computed by hand."""

from fractions import Fraction

import pytest

from civicforum.domain.kinds import QuestionKind
from civicforum.domain.survey_results import (
    GroupMean,
    ItemResult,
    group_means,
    group_of,
    item_results,
)
from civicforum.domain.survey_weighting import weighting
from civicforum.domain.surveys import AddSurvey, AddSurveyQuestion, SetSurveyMargin
from civicforum.domain.waves import EnterAnswers, EnterForms, KeyedForm, OpenWave
from civicforum.methods.percentages import percentages
from tests.support.room import Room, refused
from tests.support.survey import orders


@pytest.fixture
def held(room: Room) -> Room:
    return room.do(*orders()) and room


def items(room: Room) -> dict[str, ItemResult]:
    return {item.question.id: item for item in item_results(room.forum.survey_of("s"))}


def test_a_scale_has_means_of_each_wave_and_a_test_on_complete_pairs(held: Room) -> None:
    build = items(held)["build"]
    assert (build.n, build.pairs) == ((5, 6), 5)
    assert build.means == (Fraction(22, 5), Fraction(33, 6))
    assert build.shift == Fraction(11, 10)
    assert build.t is not None
    assert (build.t.mean, build.t.df) == (Fraction(10, 5), 4)
    assert build.ranks is not None
    assert (build.ranks.used, build.ranks.zeros) == (4, 1)
    assert build.shares == ((3, 1, 1), (2, 0, 4))
    assert build.matrix == ((1, 0, 2), (0, 0, 1), (0, 0, 1))
    assert build.p_holm is not None
    assert build.p is not None
    assert build.p <= build.p_holm


def test_knowledge_is_the_share_that_is_right(held: Room) -> None:
    cost = items(held)["cost"]
    assert cost.means == (Fraction(2, 6), Fraction(5, 6))
    assert cost.matrix == ((2, 0), (2, 1))
    assert (cost.t, cost.p) == (None, 0.5)


def test_choices_have_shares_only(held: Room) -> None:
    found = items(held)
    assert (found["age"].n, found["age"].shares, found["age"].shift) == ((6,), ((2, 4),), None)
    assert (found["why"].n, found["why"].shares) == ((5, 6), ((2, 2, 2), (2, 3, 1)))
    assert (found["else"].n, found["else"].means) == ((1, 0), ())
    assert (found["fair"].waves, found["fair"].n, found["fair"].p) == ((2,), (5,), None)


def test_weights_follow_the_register(held: Room) -> None:
    survey = held.forum.survey_of("s")
    assert weighting(survey, 1) is None
    held.do(SetSurveyMargin("s", "age", (50, 50)))
    survey = held.forum.survey_of("s")
    found, late = weighting(survey, 1), weighting(survey, 2)
    assert found is not None
    assert late is not None
    assert found.weights["ab1"] == Fraction(3, 2)
    assert found.weights["ef3"] == Fraction(3, 4)
    assert (late.weights["ab1"], "zz9" in late.weights) == (Fraction(5, 4), False)
    weighted = {item.question.id: item for item in item_results(survey, {1: found.weights})}
    assert weighted["age"].shares == ((3, 3),)
    assert weighted["why"].shares[0] == (Fraction(9, 4), Fraction(9, 4), Fraction(9, 4))
    assert weighted["why"].bases == (Fraction(21, 4), 6)
    held.do(SetSurveyMargin("s", "age", (0, 50)))
    with refused("raking-cell-unknown"):
        weighting(held.forum.survey_of("s"), 1)


def test_a_wave_that_nobody_answered_yet_changes_nothing(held: Room) -> None:
    before = items(held)
    held.do(OpenWave("s", 3, "later"))
    for name in ("build", "cost"):
        after = items(held)[name]
        assert (after.p, after.shift, after.matrix) == (
            before[name].p,
            before[name].shift,
            before[name].matrix,
        )
    held.do(EnterAnswers("s", 3, "new", ("1", "2", "", "")))
    assert (items(held)["cost"].pairs, items(held)["cost"].p) == (0, None)


def test_groups(held: Room) -> None:
    survey = held.forum.survey_of("s")
    young = group_of(survey, survey.question_of("age"), 1)
    assert young == {"ab1", "cd2"}
    means = group_means(survey, survey.question_of("build"), (young,))
    assert means == (
        (GroupMean(2, Fraction(7, 2), (1, 1, 0)), GroupMean(3, Fraction(5), (2, 0, 1))),
        (GroupMean(2, Fraction(13, 2), (0, 0, 2)), GroupMean(4, Fraction(5), (2, 0, 2))),
    )


def test_an_answer_in_dispute_is_in_no_figure(held: Room) -> None:
    first = held.forum.survey_of("s").wave_of(1).forms["ab1"]
    answers = ("9", *(first.answers[q] for q in ("cost", "age", "why", "else")))
    held.do(EnterAnswers("s", 1, "ab1", answers, second=True))
    assert items(held)["build"].n == (4, 6)


def test_before_anything_is_asked_there_is_nothing(room: Room) -> None:
    room.do(AddSurvey("New", survey="s"), AddSurveyQuestion("s", "So?", question="q"))
    assert items(room)["q"].waves == ()
    room.do(OpenWave("s", 1, "before"), OpenWave("s", 2, "after"))
    assert items(room)["q"].shift is None
    assert items(room)["q"].p is None


def test_knowledge_is_printed_as_published(room: Room) -> None:
    """Pension forum (2024): 40.4, 61.6 and 75.6 % right; of 250 people, 101, 154 and 189."""
    fact = AddSurveyQuestion("s", "?", QuestionKind.KNOWLEDGE, ("a", "b"), right=1, question="q")
    room.do(AddSurvey("Pension", survey="s"), fact)
    for wave, right in ((1, 101), (2, 154), (3, 189)):
        said = (KeyedForm(f"p{n}", ("1" if n < right else "2",)) for n in range(250))
        room.do(OpenWave("s", wave, f"{wave}"), EnterForms("s", wave, tuple(said)))
    means = items(room)["q"].means
    assert [percentages((mean or 0,), 1)[0] for mean in means] == ["40.4%", "61.6%", "75.6%"]


def test_shin_gori_is_reached_by_weights_to_a_register(room: Room) -> None:
    """59.5 to 40.5 % (2017) of 471 people: no whole number of them is 59.5 %, weights give it."""
    side = AddSurveyQuestion("s", "?", QuestionKind.SINGLE, ("resume", "stop"), question="q")
    room.do(AddSurvey("Shin-Gori", survey="s"), side, OpenWave("s", 4, "fourth"))
    said = tuple(KeyedForm(f"p{n}", ("1" if n < 280 else "2",)) for n in range(471))
    room.do(EnterForms("s", 4, said), SetSurveyMargin("s", "q", (595, 405)))
    survey = room.forum.survey_of("s")
    found = weighting(survey, 4)
    assert found is not None
    weighted, plain = (item_results(survey, w)[0] for w in ({4: found.weights}, None))
    assert percentages(weighted.shares[0], weighted.bases[0]) == ("59.5%", "40.5%")
    assert percentages(plain.shares[0], plain.bases[0]) == ("59.4%", "40.6%")
    assert "59.5%" not in percentages(range(472), 471)
