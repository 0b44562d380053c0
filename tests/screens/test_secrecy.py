import pytest
from msgspec.structs import replace

from civicforum.base.words import Words
from civicforum.domain.counts import CorrectCount, CountVotes
from civicforum.domain.kinds import Channel, Secrecy
from civicforum.domain.people import ChangePerson
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll
from civicforum.screens.poll import poll_screen
from civicforum.screens.secrecy import secrecy_limits
from tests.support.room import Room

TERMS = AddPoll("So?", channels=(Channel.PAPER, Channel.ADVANCE), secrecy=Secrecy.SECRET, poll="v")


def hall(people: int) -> Room:
    return Room(language="en").with_people(people).in_session()


def told(room: Room, words: Words) -> list[str]:
    return [text.split(":")[0] for text in secrecy_limits(room.forum.poll_of("v"), words=words)]


def on(channel: Channel, *votes: int) -> CountVotes:
    return CountVotes("v", votes, channel=channel)


def test_two_voters_have_no_secret(words: Words) -> None:
    room = hall(2)
    room.do(TERMS)
    assert told(room, words) == []
    room.do(OpenPoll("v"))
    assert told(room, words) == ["Not secret"]
    assert "Not secret" in poll_screen(room.forum, room.desk.roll, words=words).warning


@pytest.mark.parametrize(
    ("paper", "advance", "limits"),
    [
        ((1, 1, 0), (), ["Hardly secret"]),
        ((5, 0, 0), (), ["All ballots are alike"]),
        ((3, 2, 0), (1, 0, 0), ["A block or channel has fewer than 3 ballots"]),
        ((3, 2, 0), (2, 1, 0), []),
    ],
)
def test_what_the_count_gives_away(
    words: Words, paper: tuple[int, ...], advance: tuple[int, ...], limits: list[str]
) -> None:
    room = hall(9)
    room.do(TERMS, OpenPoll("v"), on(Channel.PAPER, *paper))
    if advance:
        room.do(on(Channel.ADVANCE, *advance))
    assert told(room, words) == []
    room.do(ClosePoll("v"))
    assert told(room, words) == limits


def test_an_open_vote_is_none_of_its_business(words: Words) -> None:
    room = hall(2)
    room.do(replace(TERMS, secrecy=Secrecy.OPEN), OpenPoll("v"), on(Channel.PAPER, 1, 0, 0))
    room.do(ClosePoll("v"))
    assert told(room, words) == []


def test_by_weight_many_ballots_may_be_of_two_people(words: Words) -> None:
    room = hall(9)
    room.do(ChangePerson("#1", weight=6), ChangePerson("#2", weight=2))
    room.do(replace(TERMS, by_weight=True), OpenPoll("v"), on(Channel.PAPER, 5, 4, 0))
    room.do(on(Channel.ADVANCE, 6, 0, 0), ClosePoll("v"))
    assert told(room, words) == ["A block or channel has fewer than 9 ballots"]
    room.do(CorrectCount("v", (6, 3, 0), "one slipped", Channel.ADVANCE))
    assert told(room, words) == []
