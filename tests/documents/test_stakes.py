"""Weights, proxies and channels in the minutes, the protocol and the doubts before filing."""

import pytest
from msgspec.structs import replace

from civicforum.base.words import words_for
from civicforum.documents.doubts import Doubt, doubts
from civicforum.documents.material import material
from civicforum.documents.minutes import Edition
from civicforum.documents.protocol import protocol
from civicforum.domain.agenda import AddItem
from civicforum.domain.attendance import CheckIn
from civicforum.domain.counts import CastVote, CountVotes
from civicforum.domain.drafts import DropPoll
from civicforum.domain.keying import KeyBallot
from civicforum.domain.kinds import Channel, Secrecy, Shape, Visibility
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.poll_channels import CloseChannel, OpenChannel
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.proxies import GiveProxy, RevokeProxy
from tests.documents.reading import lines, made, section
from tests.support.room import Room

WORDS = words_for("en")
TERMS = AddPoll(
    "Pool?", channels=(Channel.ROLL_CALL,), by_weight=True, by_proxy=True, poll="v", quorum="1/2"
)


@pytest.fixture
def hall() -> Room:
    """Twelve people with 2 votes each, ten of them here; nos. 11 and 12 gave theirs to no. 1."""
    room = Room(language="en")
    people = (AddPerson(number=n, weight=2, table="A" if n < 6 else "B") for n in range(1, 13))
    room.do(AddPeople(tuple(people)), *(CheckIn(f"#{n}") for n in range(1, 11)))
    room.do(GiveProxy("#11", "#1"), GiveProxy("#12", "#1"))
    return room.in_session()


def told(room: Room) -> list[str]:
    return section(made(room), "Details of votes")


def answered(room: Room, *marks: tuple[int, ...]) -> None:
    room.do(OpenPoll("v"))
    room.do(*(CastVote("v", f"#{n}", mark) for n, mark in enumerate(marks, 1)))
    room.do(ClosePoll("v"), RevealResult("v"))


def test_people_and_votes_are_both_printed(hall: Room) -> None:
    hall.do(TERMS)
    answered(hall, *[(1, 0, 0)] * 6, *[(0, 1, 0)] * 4)
    present = "10 people present with 24 votes, 2 more represented by proxy"
    found = told(hall)
    assert {
        "Votes: votes by weight, proxies count",
        "Quorum: 1/2 of all votes: 12 (votes present at the opening)",
        f"Entitled to vote: 12 people on the roster with 24 votes; {present}",
        "Turnout: 24 of 24 votes (100.0%)",
        "Yes: 6 people with 16 votes",
        "No. 1 (6 votes)",
        "No: 4 people with 8 votes",
        "No answer: 0",
        "Proxies: 2",
        "No. 11 (2 votes) → No. 1, 09:00",
        "People are counted here, not votes.",
    } <= set(found) | {part for row in found for part in row.split(" | ")}


def test_none_was_counted(hall: Room) -> None:
    hall.do(TERMS, RevokeProxy("#11"), RevokeProxy("#12"))
    answered(hall, (1, 0, 0))
    assert {"Proxies: 0", "None was counted."} <= set(told(hall))


def test_a_ranking_by_name(hall: Room) -> None:
    shaped = replace(TERMS, shape=Shape.RANKING, options=("A", "B"), quorum="")
    hall.do(shaped)
    answered(hall, (1, 2), (2, 1))
    assert "No. 1 (6 votes): A 1, B 2" in told(hall)


def test_more_votes_than_there_are(hall: Room) -> None:
    hall.do(replace(TERMS, channels=(Channel.PAPER,)), OpenPoll("v"))
    hall.do(CountVotes("v", (25, 0, 0), channel=Channel.PAPER), ClosePoll("v"), RevealResult("v"))
    assert "25 votes counted, of only 24" in told(hall)
    assert "25 of 24 votes" in [doubt.why for doubt in doubted(hall)]


def doubted(room: Room) -> list[Doubt]:
    return list(doubts(room.forum, room.desk.roll, WORDS))


def test_proxies_that_no_poll_counted(hall: Room) -> None:
    hall.do(AddPoll("?", poll="w"))
    assert "proxies" not in [doubt.key for doubt in doubted(hall)]
    hall.do(OpenPoll("w"))
    (doubt,) = [doubt for doubt in doubted(hall) if doubt.key == "proxies"]
    assert doubt.what == "2 proxies given"
    hall.do(CountVotes("w", (1, 0, 0)), ClosePoll("w"), TERMS, OpenPoll("v"))
    assert "proxies" not in [doubt.key for doubt in doubted(hall)]


def test_each_channel_with_its_times(hall: Room) -> None:
    channels = (Channel.ADVANCE, Channel.PAPER, Channel.KEYPAD)
    hall.do(AddPoll("Pool?", channels=channels, poll="v"), OpenChannel("v", Channel.ADVANCE))
    hall.after(1).do(CloseChannel("v", Channel.ADVANCE, waiting=3))
    hall.do(CloseChannel("v", Channel.KEYPAD), GiveProxy("#9", "#2", "v"), OpenPoll("v"))
    hall.do(CountVotes("v", (2, 0, 0), channel=Channel.ADVANCE), KeyBallot("v", (0, 1, 0)))
    left = "advance votes: 1 ballot handed in was not counted"
    assert left not in [doubt.why for doubt in doubted(hall)], "it can still be counted"
    hall.after(1).do(ClosePoll("v"), RevealResult("v"))
    found = told(hall)
    attendees = section(made(hall), "Attendees")
    assert any("No. 9 → No. 2, 09:01, poll 1 only" in line for line in attendees)
    assert "Channels: advance votes 09:00–09:01; paper 09:01–09:02; keypad not open" in found
    assert left in found
    assert left in [doubt.why for doubt in doubted(hall)]
    assert {"advance votes | 2 | 16.7%", "paper | 1 | 8.3%"} <= set(found)
    desk = hall.desk
    whole = material(
        desk.forum, desk.roll, desk.log, desk.retracted, WORDS, edition=Edition.INTERNAL
    )
    course = lines(protocol(whole, {}))
    assert {
        "09:00 Open channel, advance votes",
        "09:01 Close channel, advance votes, 3 ballots",
        "09:01 Give proxy, No. 9",
    } <= set(course)


def test_the_public_edition_names_nobody_who_did_not_agree(hall: Room) -> None:
    hall.do(TERMS)
    answered(hall, (1, 0, 0))
    public = section(made(hall, Edition.PUBLIC), "Details of votes")
    assert "No. 11 (2 votes) → No. 1, 09:00" in {p for row in public for p in row.split(" | ")}


def test_a_proxy_for_a_poll_that_is_left_out_is_left_out_too(hall: Room) -> None:
    hall.do(AddItem("Staff", visibility=Visibility.INTERNAL, item="staff"))
    hall.do(replace(TERMS, item="staff"), GiveProxy("#9", "#2", "v"))
    hall.do(replace(TERMS, poll="w"), GiveProxy("#8", "#3", "w"), DropPoll("w"))
    inside, outside = (" ".join(section(made(hall, e), "Attendees")) for e in Edition)
    assert "No. 9 → No. 2, 09:00, poll 1 only" in inside
    assert "Proxies on record (2)" in outside
    assert "No. 9 →" not in outside
    assert "No. 8 →" not in inside


def test_of_a_proxy_that_was_given_again_the_valid_one_is_told(hall: Room) -> None:
    hall.do(TERMS, GiveProxy("#11", "#1", "v"), RevokeProxy("#11", "v"), RevokeProxy("#11"))
    hall.after(5).do(GiveProxy("#11", "#1"))
    hall.after(5)
    answered(hall, (1, 0, 0))
    assert any("No. 11 (2 votes) → No. 1, 09:05" in line for line in told(hall))


def test_what_one_with_many_votes_sent_in_secret_is_not_published(hall: Room) -> None:
    channels = (Channel.PAPER, Channel.ADVANCE)
    terms = replace(TERMS, channels=channels, secrecy=Secrecy.SECRET)
    hall.do(terms, OpenPoll("v"), CountVotes("v", (9, 6, 0), channel=Channel.PAPER))
    hall.do(CountVotes("v", (6, 0, 0), channel=Channel.ADVANCE), ClosePoll("v"), RevealResult("v"))
    told_outside = section(made(hall, Edition.PUBLIC), "Details of votes")
    said = "Counts by place are not published: one is of fewer than 9 ballots."
    assert said in told_outside
    assert said not in told(hall)


def test_votes_by_name_of_several_channels(hall: Room) -> None:
    hall.do(replace(TERMS, channels=(Channel.ADVANCE, Channel.ROLL_CALL)), OpenPoll("v"))
    hall.do(CastVote("v", "#1", (1, 0, 0), Channel.ADVANCE), CastVote("v", "#2", (0, 1, 0)))
    hall.do(ClosePoll("v"), RevealResult("v"))
    found = told(hall)
    parts = {part for row in found for part in row.split(" | ")}
    assert "No. 1 (6 votes, advance votes)" in parts
    assert {"roll call | 2 | 8.3%", "advance votes | 6 | 25.0%"} <= set(found)


def test_votes_by_name_without_a_roll_call(hall: Room) -> None:
    hall.do(replace(TERMS, channels=(Channel.ADVANCE,), by_weight=False), OpenPoll("v"))
    hall.do(CastVote("v", "#2", (1, 0, 0), Channel.ADVANCE), ClosePoll("v"), RevealResult("v"))
    found = told(hall)
    assert "Votes by name" in found
    assert not any(line.startswith("No answer") for line in found)
    assert "No. 2 (advance votes)" in {part for row in found for part in row.split(" | ")}
