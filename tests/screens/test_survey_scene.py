"""Answers to a survey for the room: the figures of the public minutes, and nothing beside them."""

import re

import pytest

from civicforum.base.words import Words
from civicforum.domain.kinds import QuestionKind, Scene
from civicforum.domain.projector import ShowScene
from civicforum.domain.questionnaires import Survey
from civicforum.domain.surveys import AddSurvey, AddSurveyQuestion, SetSurveyMargin
from civicforum.domain.waves import (
    CloseWave,
    EnterAnswers,
    EnterForms,
    KeyedForm,
    OpenWave,
    ReopenWave,
    ResolveEntry,
)
from civicforum.screens.projector import ProjectorScreen, View, projector_screen
from civicforum.screens.projector.survey import (
    MOST_BARS,
    is_for_the_room,
    kept_pages,
    question_pages,
)
from civicforum.screens.survey import Grid, question_name, survey_screen
from tests.support.room import Room, refused
from tests.support.survey import orders
from tests.support.survey_day import survey_orders


@pytest.fixture
def day(room: Room) -> Survey:
    """Forty forms before, thirty-six after, both waves closed."""
    room.do(*survey_orders(), ResolveEntry("day", 2, "c00", "agree", "9"))
    room.do(CloseWave("day", 1), CloseWave("day", 2))
    return room.forum.survey_of("day")


def grids(survey: Survey, words: Words) -> list[Grid]:
    """Those of the public minutes."""
    return list(survey_screen(survey, words=words, is_public=True).grids)


def shown(room: Room, words: Words, **uncounted: str) -> ProjectorScreen:
    return projector_screen(
        room.forum, room.desk.roll, words=words, now=room.clock.now(), uncounted=uncounted.values()
    )


@pytest.mark.parametrize("weighted", [False, True], ids=["bare", "weighted"])
def test_all_figures_are_those_of_the_public_minutes(
    room: Room, day: Survey, words: Words, weighted: bool
) -> None:
    if weighted:
        room.do(SetSurveyMargin("day", "age", (10, 30, 60)))
        day = room.forum.survey_of("day")
    printed = grids(day, words)
    compared = 0
    for question in day.questions:
        name = question_name(question)
        mine = {cell for grid in printed for row in grid.rows if row[0] == name for cell in row}
        mine |= {c for grid in printed if grid.title == name for row in grid.rows for c in row}
        percents = {cell.partition(" ")[0] for cell in mine}
        for page in question_pages(day, question.id, words):
            for beam in page.beams:
                assert beam.number in mine, (name, beam)
            for slope in page.slopes:
                assert set(slope.texts) <= mine | percents | {""}, (name, slope)
            if page.note.startswith("Change "):
                assert page.note.removeprefix("Change ") in mine
            compared += len(page.beams) + len(page.slopes)
    assert compared > 20


def test_a_page_for_each_wave_then_the_change(day: Survey, words: Words) -> None:
    before, after, _ = question_pages(day, "worry", words)
    assert (before.view, before.note, after.note) == (View.SURVEY, "토론 전", "토론 후")
    assert [beam.label for beam in after.beams] == ["비용", "공사 기간", "소음", "환승"]
    said = "100 % = 40 who answered; in brackets people · several answers each · page 1 of 3"
    assert before.foot == said
    change = question_pages(day, "agree", words)[-1]
    assert change.waves == ("토론 전", "토론 후")
    slope = change.slopes[0]
    assert all(re.fullmatch(r"\d\.\d\d \(\d\d\)", text) for text in slope.texts)
    low, high = slope.heights
    assert low is not None
    assert high is not None
    assert 0 <= low < high <= 1000
    assert change.foot.startswith("0 매우 반대 – 10 매우 찬성")
    assert "토론 전 " in change.spoken


def test_bars_are_as_long_as_their_shares(day: Survey, words: Words) -> None:
    for question in ("agree", "age", "worry"):
        for page in question_pages(day, question, words):
            for beam in page.beams:
                percent = float(beam.number.partition("%")[0])
                assert beam.share == pytest.approx(percent * 10, abs=1)


def test_knowledge_is_how_many_were_right(day: Survey, words: Words) -> None:
    right, change = question_pages(day, "length", words)
    assert [(beam.label, beam.number) for beam in right.beams] == [
        ("토론 전", "40.0% (40)"),
        ("토론 후", "77.8% (36)"),
    ]
    assert change.note == "Change +37.8 pp"


def test_so_few_are_withheld_as_in_the_minutes(room: Room, words: Words) -> None:
    room.do(*orders(), CloseWave("s", 1), CloseWave("s", 2))
    survey = room.forum.survey_of("s")
    for question in ("build", "cost", "age", "why"):
        for page in question_pages(survey, question, words):
            assert not re.search(r"\([1-4]\)", page.spoken)
    age = question_pages(survey, "age", words)[0]
    assert age.beams == ()
    assert age.lines == ("Withheld: fewer than five people gave one of the answers.",)


def test_while_forms_are_keyed_the_room_sees_nothing_of_a_wave(
    room: Room, day: Survey, words: Words
) -> None:
    room.do(ReopenWave("day", 2), EnterAnswers("day", 2, "new", ("9", "2", "1", "1", "", "7")))
    pages = question_pages(room.forum.survey_of("day"), "worry", words)
    assert [page.note for page in pages] == ["토론 전"]
    assert question_pages(room.forum.survey_of("day"), "fair", words) == ()
    assert not is_for_the_room(room.forum.survey_of("day"), "fair")
    assert question_pages(day, "say", words) == ()


def test_many_options_and_many_waves(room: Room, words: Words) -> None:
    options = tuple(f"option {n}" for n in range(9))
    asked = AddSurveyQuestion(
        "w", "Which?", kind=QuestionKind.SINGLE, options=options, question="which"
    )
    scale = AddSurveyQuestion("w", "How much?", question="much")
    room.do(AddSurvey("Wide", survey="w"), asked, scale)
    for wave in range(1, 7):
        forms = tuple(
            KeyedForm(f"{n}", (f"{1 + n % (8 if wave < 6 else 7)}", f"{(n + wave) % 9}"))
            for n in range(72)
        )
        room.do(
            OpenWave("w", wave, f"wave {wave}"), EnterForms("w", wave, forms), CloseWave("w", wave)
        )
    pages = question_pages(room.forum.survey_of("w"), "which", words)
    assert len(pages) == 7
    assert len(pages[0].beams) == MOST_BARS
    assert "and 2 more" in pages[0].foot
    assert "and 4 more" in pages[-1].foot
    assert pages[-1].waves == ("wave 1", "wave 6")
    *_, stands, means = question_pages(room.forum.survey_of("w"), "much", words)
    assert [beam.label for beam in stands.beams] == ["oppose", "middle", "support"]
    assert means.waves == ("wave 1", "wave 4", "wave 5", "wave 6")


def test_the_picture_is_the_page_that_is_on(room: Room, day: Survey, words: Words) -> None:
    room.do(ShowScene(Scene.SURVEY, survey="day", question="agree", page=2))
    pages = question_pages(day, "agree", words)
    assert shown(room, words) == pages[2]
    assert shown(room, words, survey="day").lines == ("The answers are being counted …",)
    room.do(ShowScene(Scene.SURVEY, survey="day", question="agree", page=9))
    assert shown(room, words) == pages[2]
    room.do(ShowScene(Scene.SURVEY, survey="day", question="say"))
    assert shown(room, words).lines == ("Nothing can be shown of this question yet",)
    assert kept_pages(day, "agree", words) is pages
    assert kept_pages(day, "length", words) is None


def test_a_question_that_is_none_is_refused(room: Room, day: Survey, words: Words) -> None:
    with refused("no-such-survey-question"):
        room.do(ShowScene(Scene.SURVEY, survey=day.id, question="other"))
    with refused("no-such-survey"):
        room.do(ShowScene(Scene.SURVEY, survey="other"))
    room.do(ShowScene(Scene.SURVEY))
    assert shown(room, words).lines == ("No question of a survey was chosen",)
    room.do(ShowScene(Scene.SURVEY, survey="day", question="agree"))
    with refused("nothing-changed"):
        room.do(ShowScene(Scene.SURVEY, survey="day", question="agree"))
    room.do(ShowScene(Scene.FOLLOW))
    assert (room.forum.scene_survey, room.forum.scene_question) == ("", "")
