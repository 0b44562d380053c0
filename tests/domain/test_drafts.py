import pytest

from civicforum.domain.cards import AddCard
from civicforum.domain.command import Command
from civicforum.domain.decisions import RecordDecision
from civicforum.domain.drafts import ChangePoll, DropPoll, MakeOption, OptionAdded, PollChanged
from civicforum.domain.kinds import Channel, PollState, Secrecy, Shape
from civicforum.domain.polls import AddPoll, OpenPoll
from civicforum.domain.themes import AddTheme
from civicforum.domain.undo import Undo
from civicforum.methods.verdict import Base
from tests.support.room import NINE, Room, refused


@pytest.fixture
def table(room: Room) -> Room:
    """Two themes with a card, a poll of one mark prepared."""
    room.do(AddTheme("주차", theme="cars"), AddTheme("나무", theme="trees"))
    room.do(AddCard("나무를 심자", theme="trees"))
    room.do(AddPoll("무엇을?", options=("가", "나"), shape=Shape.ONE_MARK, poll="v"))
    return room


def test_a_theme_becomes_an_option_in_one_step(table: Room) -> None:
    poll = table.do(MakeOption("trees", "v"), MakeOption("cars", "v", label="차")).poll_of("v")
    assert poll.options == ("가", "나", "나무", "차")
    assert poll.themes == ("", "", "trees", "cars")
    table.do(Undo())
    assert table.forum.poll_of("v").themes == ("", "", "trees")


def test_options_may_come_from_themes_only(table: Room) -> None:
    poll = table.do(
        AddPoll("무엇을?", shape=Shape.ONE_MARK, themes=("cars", "trees"), poll="w")
    ).poll_of("w")
    assert (poll.options, poll.themes) == (("주차", "나무"), ("cars", "trees"))
    table.do(AddPoll("나중에", shape=Shape.ONE_MARK, poll="x"), MakeOption("cars", "x"))
    table.with_people(1).in_session()
    with refused("options-wrong"):
        table.do(OpenPoll("x"))
    table.do(MakeOption("trees", "x"), OpenPoll("x"))
    assert table.forum.poll_of("x").state is PollState.OPEN
    with refused("poll-open"):
        table.do(MakeOption("trees", "x"))


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (MakeOption("gone", "v"), "no-such-theme"),
        (MakeOption("cars", "gone"), "no-such-poll"),
        (MakeOption("cars", "v", label=" 가 "), "option-exists"),
        (MakeOption("cars", "yes"), "options-wrong"),
        (AddPoll("또", shape=Shape.ONE_MARK, themes=("gone", "cars")), "no-such-theme"),
        (AddPoll("또", shape=Shape.ONE_MARK, themes=("cars", "cars")), "options-wrong"),
        (AddPoll("또", ("주차",), shape=Shape.ONE_MARK, themes=("cars",)), "options-wrong"),
        (ChangePoll("v"), "nothing-changed"),
        (ChangePoll("v", question=""), "text-empty"),
        (ChangePoll("v", question=" 무엇을? "), "nothing-changed"),
        (ChangePoll("v", options=("가",)), "options-wrong"),
        (ChangePoll("v", shape=Shape.YES_NO_ABSTAIN), "options-wrong"),
        (ChangePoll("v", secrecy=Secrecy.SECRET), "secret-by-hands"),
        (ChangePoll("v", item="gone"), "no-such-item"),
        (ChangePoll("gone"), "no-such-poll"),
        (DropPoll("gone"), "no-such-poll"),
    ],
)
def test_what_is_refused(table: Room, command: Command, code: str) -> None:
    table.do(AddPoll("찬성합니까?", poll="yes"))
    with refused(code):
        table.do(command)


def test_a_hundred_options_are_enough(table: Room) -> None:
    table.do(ChangePoll("v", options=tuple(f"{n}번" for n in range(100))))
    with refused("options-wrong"):
        table.do(MakeOption("cars", "v"))


def test_what_is_not_given_stays(table: Room) -> None:
    table.in_session().do(MakeOption("trees", "v"))
    before = table.forum.poll_of("v")
    changed = table.do(ChangePoll("v", quorum="1/2", channels=(Channel.PAPER,), item="floor"))
    poll = changed.poll_of("v")
    assert (poll.terms.quorum, poll.terms.channels) == ("1/2", (Channel.PAPER,))
    assert (poll.question, poll.options, poll.themes) == (
        before.question,
        before.options,
        before.themes,
    )
    assert poll.item == "floor"
    poll = table.do(ChangePoll("v", question="언제?", item="")).poll_of("v")
    assert (poll.item, poll.question, poll.terms.quorum) == ("", "언제?", "1/2")


def test_an_option_that_stays_keeps_where_it_comes_from(table: Room) -> None:
    table.do(MakeOption("trees", "v"), ChangePoll("v", options=("나무", "다")))
    assert table.forum.poll_of("v").themes == ("trees", "")
    poll = table.do(ChangePoll("v", options=(), shape=Shape.YES_NO_ABSTAIN)).poll_of("v")
    assert (poll.options, poll.themes) == (("찬성", "반대", "기권"), ("", "", ""))
    assert poll.terms.base is Base.CAST


def test_every_term_can_be_changed() -> None:
    added = set(AddPoll.__struct_fields__) - {"themes"}
    assert added == set(ChangePoll.__struct_fields__)


def test_a_dropped_poll_is_gone_and_its_number_stays_empty(table: Room) -> None:
    table.do(DropPoll("v"))
    assert table.do(AddPoll("다음", poll="w")).polls[0].number == 2
    table.do(RecordDecision("하기로 함", poll="w"))
    with refused("poll-in-use"):
        table.do(DropPoll("w"))


def test_what_was_opened_is_neither_changed_nor_dropped(table: Room) -> None:
    table.with_people(1).in_session().do(OpenPoll("v"))
    for command in (ChangePoll("v", question="언제?"), DropPoll("v")):
        with refused("poll-open"):
            table.do(command)


def test_facts_need_what_they_rest_on(table: Room) -> None:
    poll = table.forum.poll_of("v")
    for fact, code in (
        (OptionAdded("v", "차", "gone"), "no-such-theme"),
        (PollChanged("v", "?", ("가",), "", poll.terms, ("gone",)), "no-such-theme"),
        (PollChanged("v", "?", ("가",), "gone", poll.terms, ("",)), "no-such-item"),
    ):
        with refused(code):
            fact.apply(table.forum, NINE)
