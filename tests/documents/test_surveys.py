"""Survey results in the minutes, in both editions."""

import pytest

from civicforum.documents.model import Edition
from civicforum.domain.surveys import AddSurvey, AddSurveyQuestion
from civicforum.domain.waves import CloseWave, EnterAnswers, OpenWave
from tests.documents.reading import made, printed_text, section
from tests.support.room import Room
from tests.support.survey import orders


@pytest.fixture
def hall() -> Room:
    room = Room(language="en").with_people(3).in_session()
    room.do(*orders())
    return room


def test_results_stand_once_a_wave_is_closed(hall: Room) -> None:
    assert not any(s.heading == "Survey results" for s in made(hall).sections)
    hall.do(CloseWave("s", 1), CloseWave("s", 2))
    document = made(hall)
    found = section(document, "Survey results")
    assert {
        "1. On the road",
        "Wave 1, before: 6 forms, 0 of them keyed twice",
        "1. Build it? | under 40 | 3.50 (2) | 6.50 (2)",
    } <= set(found)
    assert "[1. Build it? 4.40 5.50]" in found
    assert "4.40 (5)" in printed_text(document)


def test_the_public_edition_has_no_small_groups_and_no_codes(hall: Room) -> None:
    hall.do(CloseWave("s", 1), CloseWave("s", 2))
    document = made(hall, edition=Edition.PUBLIC)
    found = section(document, "Survey results")
    assert "1. Build it? | under 40 | – | –" in found
    assert "ab1" not in printed_text(document)


def test_one_wave_has_no_slopes() -> None:
    room = Room(language="en")
    room.do(AddSurvey("Once", survey="s"), AddSurveyQuestion("s", "So?"), OpenWave("s", 1, "only"))
    room.do(EnterAnswers("s", 1, "a", ("3",)), CloseWave("s", 1))
    found = section(made(room), "Survey results")
    assert found[:2] == ["1. Once", "Wave 1, only: 1 form, 0 of them keyed twice"]
    assert not any(line.startswith("[") for line in found)
