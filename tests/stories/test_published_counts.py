"""Published counts, each as a small forum through the orders, ending in its minutes.

What was published is asserted; where a number is ours, because the source does not tell it, the
test says so.
"""

import pytest

from civicforum.base.words import words_for
from civicforum.domain.attendance import CheckIn
from civicforum.domain.counts import CountVotes
from civicforum.domain.kinds import Channel, Electorate, Secrecy, Shape
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.results import poll_verdict, turnout
from civicforum.methods.percentages import Rounding
from civicforum.methods.verdict import Base, Outcome
from tests.documents.exactness import lost
from tests.documents.reading import made, printed_text, section
from tests.support.room import Room

PAPER = (Channel.PAPER,)


def hall(number: int) -> Room:
    """So many without names on the roster and in the room."""
    room = Room(language="en")
    room.do(AddPeople(tuple(AddPerson(number=n) for n in range(1, number + 1))))
    room.do(*(CheckIn(f"#{n}") for n in range(1, number + 1)))
    return room.in_session()


def of(base: Base) -> str:
    """What the minutes call it."""
    return words_for("en").named("base", base)


def held(room: Room, terms: AddPoll, *counts: CountVotes) -> list[str]:
    """The lines of the minutes on the vote; the same must stand in the PDF."""
    room.do(terms, OpenPoll("v"), *counts, ClosePoll("v"), RevealResult("v"))
    document = made(room)
    lines = section(document, "Details of votes")
    printed = [part for line in lines if not line.startswith("[") for part in line.split(" | ")]
    printed = [part.split(": ", 1)[-1] for part in printed]
    assert lost(printed, printed_text(document)) == []
    return lines


def on_paper(*votes: int, ballots: int = 0) -> CountVotes:
    return CountVotes("v", votes, channel=Channel.PAPER, ballots=ballots)


def test_gwangju_metro_line_2_of_2018() -> None:
    """243 voted, 191 for and 52 against."""
    room = hall(243)
    found = held(
        room,
        AddPoll("Build it?", channels=PAPER, secrecy=Secrecy.SECRET, poll="v"),
        on_paper(191, 52, 0),
    )
    assert {"Yes | 191 | 78.6%", "No | 52 | 21.4%", "Ballots cast | 243 | "} <= set(found)
    assert f"Percentages of 243 ({of(Base.CAST)})" in found


def test_jeju_hospital_of_2018() -> None:
    """180: 106 against, 70 for, 4 neither."""
    options = ("Against", "For", "Neither")
    terms = AddPoll("Open it?", options, shape=Shape.ONE_MARK, channels=PAPER, poll="v")
    found = held(hall(180), terms, on_paper(106, 70, 4))
    assert {
        "Against | 106 | 58.9% | 1",
        "For | 70 | 38.9% | 2",
        "Neither | 4 | 2.2% | 3",
        f"Percentages of 180 ({of(Base.CAST)})",
    } <= set(found)


def test_gwansan_residents_meeting_of_2022() -> None:
    """771 voters with up to three votes each."""
    options = tuple(f"Project {n}" for n in range(1, 7))
    terms = AddPoll(
        "Which projects?",
        options,
        shape=Shape.MANY_MARKS,
        most_marks=3,
        channels=PAPER,
        entitled=771,
        poll="v",
    )
    found = held(hall(1), terms, on_paper(492, 441, 404, 389, 361, 225, ballots=771))
    assert {
        "Ballot: up to 3 votes each",
        "Project 1 | 492 | 63.8% | 1",
        "Project 6 | 225 | 29.2% | 6",
        "Votes given | 2312 |  | ",
        "Ballots cast | 771 |  | ",
        "2312 of 2313 possible votes given",
        f"Percentages of 771 ({of(Base.CAST)})",
        "Everybody has up to 3 votes: percentages may add up to more than 100%",
    } <= set(found)


def test_dodam_dong_by_marks() -> None:
    """299 of 335 voted, two votes each; 256 is 42.81% of 598 votes only.

    The other projects' numbers are ours: they make 598 together with the published 256.
    """
    options = ("First", "Second", "Third")
    terms = AddPoll(
        "Which projects?",
        options,
        shape=Shape.MANY_MARKS,
        least_marks=2,
        most_marks=2,
        channels=PAPER,
        base=Base.MARKS,
        entitled=335,
        decimals=2,
        poll="v",
    )
    found = held(hall(1), terms, on_paper(256, 200, 142, ballots=299))
    assert {
        "Ballot: 2 votes each",
        "First | 256 | 42.81% | 1",
        "Turnout: 299 of 335 (89.25%)",
        "598 of 598 possible votes given",
        f"Percentages of 598 ({of(Base.MARKS)})",
    } <= set(found)


def test_dodam_dong_by_ballots_is_another_percentage() -> None:
    """The same 256 of the 299 who voted; again the other numbers are ours."""
    terms = AddPoll(
        "Which projects?",
        ("First", "Second", "Third"),
        shape=Shape.MANY_MARKS,
        least_marks=2,
        most_marks=2,
        channels=PAPER,
        entitled=335,
        decimals=2,
        poll="v",
    )
    found = held(hall(1), terms, on_paper(256, 200, 142, ballots=299))
    assert "First | 256 | 85.62% | 1" in found
    assert f"Percentages of 299 ({of(Base.CAST)})" in found


def test_unjeong_3_dong_online_and_on_site() -> None:
    """81 online and 443 on site are 524; the quorum of 258 is reached by ballots.

    How the votes fell, and that 25,800 have a vote, is ours.
    """
    terms = AddPoll(
        "Adopt the plan?",
        channels=(Channel.ONLINE, Channel.PAPER),
        electorate=Electorate.ROSTER,
        entitled=25_800,
        quorum="258",
        quorum_of=Base.CAST,
        poll="v",
    )
    room = hall(1)
    online = CountVotes("v", (70, 8, 3), channel=Channel.ONLINE)
    found = held(room, terms, online, on_paper(400, 33, 10))
    assert {
        "Ballots cast | 524 | ",
        f"Quorum 258 reached: 524 ({of(Base.CAST)})",
        "online | 81 | 0.3%",
        "paper | 443 | 1.7%",
        "Sum | 524 | 2.0%",
    } <= set(found)
    assert room.forum.poll_of("v").announced == poll_verdict(room.forum.poll_of("v"))


@pytest.mark.parametrize(
    ("rounding", "printed"), [(Rounding.TRUNCATE, "98.14%"), (Rounding.HALF_UP, "98.15%")]
)
def test_a_party_committee(rounding: Rounding, printed: str) -> None:
    """79 members, 55 voted, 53 for, 1 against, 1 neither: printed cut off, of yes and no."""
    room = hall(55)
    terms = AddPoll(
        "Approve?",
        channels=PAPER,
        base=Base.DECIDED,
        rounding=rounding,
        decimals=2,
        entitled=79,
        quorum="1/2",
        quorum_of=Base.CAST,
        poll="v",
    )
    found = held(room, terms, on_paper(53, 1, 1))
    poll = room.forum.poll_of("v")
    assert f"Yes | 53 | {printed}" in found
    assert "Abstain | 1 | –" in found
    assert f"Percentages of 54 ({of(Base.DECIDED)})" in found
    assert f"Quorum 40 reached: 55 ({of(Base.CAST)})" in found
    verdict = poll_verdict(poll)
    assert (verdict.outcome, turnout(poll, verdict.cast)[:4]) == (Outcome.CARRIED, "69.6")
