"""Akoma Ntoso against the schema of OASIS, and Popolo by its own rules."""

import json
import re
import xml.etree.ElementTree as ET
from typing import Any

import pytest

from civicforum.documents.exporting import Data
from civicforum.documents.model import Edition
from civicforum.domain.agenda import AddItem
from civicforum.domain.counts import CastVote, CountVotes
from civicforum.domain.filing import FileMinutes
from civicforum.domain.keying import KeyBallot
from civicforum.domain.kinds import Channel, Secrecy, Unnamed
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.sealing import UnsealForum
from tests.documents.days import gwangju
from tests.documents.full_day import full_day
from tests.documents.opendata.files import files_of
from tests.support.oracles import READING, answer
from tests.support.room import Room
from tests.support.sheets import BY_PANEL, judged_sites, with_jurors

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"


def debate_of(room: Room, edition: Edition = Edition.PUBLIC) -> bytes:
    return files_of(room, Data.AKOMA_NTOSO, edition)["debate"]


def popolo_of(room: Room, edition: Edition = Edition.PUBLIC) -> dict[str, Any]:
    return json.loads(files_of(room, Data.POPOLO, edition)["popolo"])


def roll_call() -> Room:
    room = Room(language="en").with_people(3).in_session()
    room.do(AddPoll("Lights?", channels=(Channel.ROLL_CALL,), poll="v"), OpenPoll("v"))
    room.do(CastVote("v", "#1", (1, 0, 0)), CastVote("v", "#2", (0, 1, 0)))
    room.do(ClosePoll("v"), RevealResult("v"))
    return room


def test_it_keeps_to_the_schema_of_oasis(hostile: Room) -> None:
    rooms = (full_day(), gwangju(language="en"), hostile, Room(), roll_call())
    files = [debate_of(room, edition).decode() for room in rooms for edition in Edition]
    broken = files[0].replace('by="#', 'to="no one" by="#').replace("<num>1</num>", "<num>")
    assert answer("akoma", files, libraries=READING) == [[]] * len(files)
    with pytest.raises(AssertionError):
        answer("akoma", [broken], libraries=READING)
    misplaced = files[0].replace("<heading>", "<p/><heading>", 1)
    assert answer("akoma", [misplaced], libraries=READING) != [[]]


def test_speeches_stand_under_their_item_with_speaker_and_time() -> None:
    root = ET.fromstring(debate_of(gwangju(language="en"), Edition.INTERNAL))
    (speech,) = root.iter(f"{AKN}speech")
    assert speech.get("by") == "#person-7"
    assert speech.get("startTime") == "2018-11-10T09:00:00+09:00"
    assert [child.text for child in speech] == ["참여자7", "저심도 공법의 안전성을 물음."]
    section = next(s for s in root.iter(f"{AKN}debateSection") if speech in [*s])
    assert section.find(f"{AKN}heading").text == "토론"  # pyright: ignore[reportOptionalMemberAccess]
    text = "".join(root.itertext())
    assert "찬성: 191 (78.6%)" in text
    assert "건설 찬성을 권고하기로 함." in text


def test_every_reference_leads_somewhere(hostile: Room) -> None:
    for room in (full_day(), hostile):
        for edition in Edition:
            root = ET.fromstring(debate_of(room, edition))
            known = [each.get("eId") for each in root.iter() if each.get("eId")]
            assert len(known) == len(set(known))
            used = {each.get("by") for each in root.iter(f"{AKN}speech")}
            assert used <= {f"#{name}" for name in known}


@pytest.mark.parametrize("kind", [Data.AKOMA_NTOSO, Data.POPOLO, Data.CALENDAR, Data.CSV])
def test_in_public_only_those_who_agreed_are_named(kind: Data) -> None:
    room = full_day()
    text = b"".join(files_of(room, kind).values()).decode()
    people = [person for person in room.forum.people.values() if room.desk.roll.name(person)]
    hidden = {room.desk.roll.name(person) for person in people if not person.name_in_minutes}
    assert not hidden & set(re.findall(r"참여자\d+|관찰자.|진행자.", text))
    for inside in ("운영진 점검", "숨은 예비 안건", "운영진은 점검 결과를 남김", "내부 점검 의견"):
        assert inside not in text


def test_popolo_tells_the_vote() -> None:
    told = popolo_of(gwangju(language="ko"))
    assert told["organizations"] == [{"id": "host", "name": "공론화위원회"}]
    (motion,), (event,) = told["motions"], told["vote_events"]
    assert motion["text"] == "건설에 찬성합니까?"
    assert (motion["result"], event["result"]) == ("pass", "pass")
    assert motion["vote_events"] == [{"id": event["id"]}]
    assert event["counts"] == [
        {"option": "yes", "value": 191},
        {"option": "no", "value": 52},
        {"option": "abstain", "value": 0},
    ]
    assert [person["name"] for person in told["persons"]] == ["7번"]


def test_ids_of_popolo_are_unique_and_lead_somewhere() -> None:
    for edition in Edition:
        told = popolo_of(full_day(), edition)
        for things in told.values():
            ids = [thing["id"] for thing in things]
            assert len(ids) == len(set(ids))
        hosts = {each["id"] for each in told["organizations"]}
        assert {event["organization_id"] for event in told["events"]} <= hosts
        people = {person["id"] for person in told["persons"]}
        for event in told["vote_events"]:
            assert {vote["voter_id"] for vote in event["votes"]} <= people


def test_who_answered_what_is_told_in_the_internal_edition_only() -> None:
    room = roll_call()
    (inside,) = popolo_of(room, Edition.INTERNAL)["vote_events"]
    assert inside["votes"] == [
        {"voter_id": "person-1", "option": "yes", "weight": 1},
        {"voter_id": "person-2", "option": "no", "weight": 1},
    ]
    told = popolo_of(room)
    assert told["vote_events"][0]["votes"] == []
    assert told["persons"] == []


def test_a_secret_vote_is_told_to_nobody() -> None:
    room = Room(language="en").with_people(2).in_session(AddItem("Vote", item="i"))
    channels = (Channel.PAPER,)
    room.do(AddPoll("?", channels=channels, secrecy=Secrecy.SECRET, poll="v"), OpenPoll("v"))
    room.do(CountVotes("v", (1, 1, 0), channel=Channel.PAPER), ClosePoll("v"), RevealResult("v"))
    told = popolo_of(room, Edition.INTERNAL)
    assert told["vote_events"][0]["votes"] == []
    assert told["vote_events"][0]["result"] == "tied"


@pytest.mark.parametrize(
    ("unnamed", "names", "keys"),
    [
        (Unnamed.NUMBER, {"No. 2", "No. 3"}, {"person-2", "person-3"}),
        (Unnamed.INITIAL, {"참."}, {"person-2", "person-3"}),
        (Unnamed.ROLE, {"participant", "발표자"}, set[str]()),
    ],
)
def test_the_unnamed_are_called_as_the_forum_chose(
    unnamed: Unnamed, names: set[str], keys: set[str]
) -> None:
    room = full_day(language="en")
    room.do(UnsealForum("x"))
    if unnamed is not Unnamed.NUMBER:
        room.do(FileMinutes(unnamed=unnamed))
    people = {person["id"]: person["name"] for person in popolo_of(room)["persons"]}
    assert keys == {"person-2", "person-3"} & set(people)
    assert names & set(people.values())
    assert "참여자2" not in people.values()
    debate = debate_of(room).decode()
    assert answer("akoma", [debate], libraries=READING) == [[]]
    assert keys == {"person-2", "person-3"} & set(re.findall(r'by="#([^"]+)"', debate))
    assert "person-1" in people


def test_criteria_sheets_have_points_and_no_votes() -> None:
    room = with_jurors(Room(language="en"))
    room.do(judged_sites(BY_PANEL), OpenPoll("v"))
    room.do(KeyBallot("v", (9, 4, 6, 3, 8, 5), block="시민", number=3))
    room.do(ClosePoll("v"), RevealResult("v"))
    for edition in Edition:
        debate = debate_of(room, edition).decode()
        points = re.search(r"북부: ([\d.]+)<", debate)
        assert points
        assert answer("akoma", [debate], libraries=READING) == [[]]
        assert popolo_of(room, edition)["vote_events"][0]["counts"] == []
        table = files_of(room, Data.CSV, edition)["results"].decode("utf-8-sig")
        assert f"북부,,{points[1]}," in table
