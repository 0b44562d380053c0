import pytest

from civicforum.base.words import Words
from civicforum.domain.agenda import AddItem
from civicforum.domain.counts import CountVotes
from civicforum.domain.kinds import Channel, Scene, Shape, Visibility
from civicforum.domain.poll_corrections import ReopenPoll, WithdrawResult
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.progress import FinishItem, StartItem
from civicforum.domain.projector import ShowScene
from civicforum.domain.queue import RequestTurn
from civicforum.domain.sittings import CloseSitting, OpenSitting, Recess, Resume
from civicforum.domain.turns import CallSpeaker, FinishTurn
from civicforum.screens.poll import poll_screen
from civicforum.screens.projector import MOST_ITEMS, ProjectorScreen, View, projector_screen
from civicforum.screens.speaker import Light
from tests.support.room import Room


def screen(room: Room, words: Words) -> ProjectorScreen:
    return projector_screen(room.forum, room.desk.roll, words=words, now=room.desk.now())


@pytest.fixture
def vote(room: Room) -> Room:
    """The item of the vote runs; two polls are prepared; time passes between any two orders."""
    room.do(OpenSitting(), StartItem("vote"))
    room.do(AddPoll("Gates shut?", poll="gates"), AddPoll("At ten?", poll="ten"))
    return room.after(1)


def test_before_the_start_the_agenda(room: Room, words: Words) -> None:
    shown = screen(room, words)
    assert shown.view is View.AGENDA
    assert shown.lines == ("·  1. Opening", "·  2. Open floor", "·  3. Vote")


def test_black_and_back(room: Room, words: Words) -> None:
    room.do(ShowScene(Scene.BLANK))
    assert screen(room, words) == ProjectorScreen(View.BLANK)
    assert screen(room, words).spoken == ""


def test_the_agenda_on_demand_marks_by_shape(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("opening"), StartItem("floor"), ShowScene(Scene.AGENDA))
    assert screen(room, words).lines == ("✓  1. Opening", "▶  2. Open floor", "·  3. Vote")
    assert " of " not in screen(room, words).foot


def test_a_long_agenda_shows_what_is_at_hand(room: Room, words: Words) -> None:
    room.do(*(AddItem(f"Item {n}", item=f"item{n}") for n in range(4, 13)))
    room.do(OpenSitting(), StartItem("opening"))
    for item in room.forum.agenda[1:8]:
        room.do(StartItem(item.id))
    room.do(ShowScene(Scene.AGENDA))
    shown = screen(room, words).lines
    assert len(shown) == MOST_ITEMS
    assert shown[:2] == ("✓  7. Item 7", "▶  8. Item 8")
    assert screen(room, words).foot.endswith("7–12 of 12")
    for item in room.forum.agenda[8:]:
        room.do(StartItem(item.id))
    room.do(FinishItem())
    assert screen(room, words).lines[-1] == "✓  12. Item 12"


def test_an_item_with_its_time(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("opening"))
    shown = screen(room.after(1), words)
    assert (shown.title, shown.big, shown.note) == ("Opening", "04:00", "● time left")
    shown = screen(room.after(5), words)
    assert (shown.big, shown.note, shown.light) == ("+01:00", "■ over the planned time", Light.OVER)


def test_a_speaker_by_number_and_by_name_with_consent(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("floor"), RequestTurn("#2"), RequestTurn("#1"), CallSpeaker())
    shown = screen(room, words)
    assert (shown.title, shown.big) == ("Open floor", "02:00")
    assert shown.lines == ("Speaking: No. 2",)
    assert "박서준" not in shown.spoken
    assert screen(room.after(1.75), words).note == "▲ please come to the end"
    assert screen(room.after(1), words).note == "■ time is up"
    room.do(CallSpeaker())
    assert screen(room, words).lines == ("Speaking: 김하늘",)


def test_a_speaker_without_an_item(room: Room, words: Words) -> None:
    room.do(OpenSitting(), RequestTurn("#2"), CallSpeaker())
    assert screen(room, words).title == room.forum.title


def test_a_recess_and_the_end(room: Room, words: Words) -> None:
    room.do(OpenSitting(), StartItem("opening"), Recess())
    shown = screen(room, words)
    assert (shown.view, shown.title, shown.lines) == (View.WORDS, "Recess", ("since 09:00",))
    room.do(Resume(), CloseSitting())
    assert screen(room, words).lines == ("The forum is closed. Thank you.",)


def test_no_count_before_the_result_is_revealed(vote: Room, words: Words) -> None:
    vote.do(OpenPoll("gates"), CountVotes("gates", (77, 55, 0)))
    shown = screen(vote, words)
    assert (shown.view, shown.note) == (View.POLL, "Voting is open")
    assert shown.lines == ("Yes", "No", "Abstain")
    vote.after(1).do(ClosePoll("gates"))
    assert screen(vote, words).note == "Voting is closed"
    assert "77" not in screen(vote, words).spoken
    vote.after(1).do(RevealResult("gates"))
    shown = screen(vote, words)
    assert (shown.view, shown.note) == (View.RESULT, "Carried")
    assert "Yes 77 58.3%" in shown.spoken


def test_a_result_stays_until_the_room_turns_to_something_else(vote: Room, words: Words) -> None:
    vote.do(OpenPoll("gates"), CountVotes("gates", (2, 1, 0)), ClosePoll("gates"))
    vote.do(RevealResult("gates"))
    assert screen(vote.after(5), words).view is View.RESULT
    vote.do(RequestTurn("#1"), CallSpeaker())
    assert screen(vote, words).view is View.TIMER
    vote.after(1).do(FinishTurn())
    assert screen(vote, words).view is View.RESULT
    vote.do(OpenPoll("ten"))
    assert screen(vote, words).title == "At ten?"
    vote.after(1).do(CountVotes("ten", (3, 0, 0)), ClosePoll("ten"))
    assert screen(vote, words).title == "At ten?"
    vote.after(1).do(StartItem("floor"))
    assert screen(vote, words).view is View.TIMER
    vote.after(1).do(FinishItem())
    assert screen(vote, words).view is View.AGENDA


def test_projects_stand_with_their_costs_below_the_budget(vote: Room, words: Words) -> None:
    vote.do(
        AddPoll(
            "What for?",
            ("Lamps", "Trees"),
            shape=Shape.PROJECTS,
            costs=(5_000_000, 300),
            budget=6_000_000,
            channels=(Channel.PAPER,),
            poll="money",
        ),
        OpenPoll("money"),
    )
    shown = screen(vote, words)
    assert shown.lines == ("Lamps (5,000,000)", "Trees (300)")
    assert shown.foot.startswith("budget 6,000,000 · ")
    panel = poll_screen(vote.forum, vote.desk.roll, words=words)
    assert panel.labels == ("1 Lamps (5,000,000)", "2 Trees (300)")
    assert "budget 6,000,000" in panel.terms


def test_a_withdrawn_result_is_taken_off_the_screen(vote: Room, words: Words) -> None:
    vote.do(OpenPoll("gates"), CountVotes("gates", (2, 1, 0)), ClosePoll("gates"))
    vote.do(RevealResult("gates"))
    vote.after(1).do(WithdrawResult("gates", "counted twice"))
    assert screen(vote, words).view is View.POLL
    assert screen(vote, words).bars == ()
    vote.after(1).do(ReopenPoll("gates", "again"))
    assert screen(vote, words).note == "Voting is open"


def test_the_newest_of_two_results(vote: Room, words: Words) -> None:
    vote.do(OpenPoll("ten"), CountVotes("ten", (2, 1, 0)))
    vote.after(1).do(ClosePoll("ten"))
    assert screen(vote, words).title == "At ten?"
    vote.do(OpenPoll("gates"), CountVotes("gates", (2, 1, 0)))
    vote.after(1).do(ClosePoll("gates"))
    assert screen(vote, words).title == "Gates shut?"
    vote.after(1).do(RevealResult("ten"))
    assert screen(vote, words).title == "At ten?"


def test_after_a_recess_the_result_is_gone(vote: Room, words: Words) -> None:
    vote.do(OpenPoll("gates"), CountVotes("gates", (2, 1, 0)), ClosePoll("gates"))
    vote.after(1).do(Recess())
    assert screen(vote, words).title == "Recess"


def test_items_of_the_host_are_not_for_the_room(vote: Room, words: Words) -> None:
    vote.do(AddItem("Money", visibility=Visibility.INTERNAL, item="money"))
    vote.do(AddItem("Bids", parent="money", item="bids"))
    vote.do(AddPoll("Whose bid?", item="bids", poll="bid"), ShowScene(Scene.AGENDA))
    assert "Money" not in screen(vote, words).spoken
    assert "Bids" not in screen(vote, words).spoken
    vote.do(ShowScene(Scene.FOLLOW), StartItem("bids"))
    assert screen(vote, words).view is View.AGENDA
    vote.do(OpenPoll("bid"))
    assert screen(vote, words).view is View.AGENDA
    vote.do(RequestTurn("#2"), CallSpeaker())
    assert screen(vote, words).title == vote.forum.title


def choice(number: int) -> AddPoll:
    options = tuple(f"Option {n}" for n in range(1, number + 1))
    return AddPoll("Which?", options, shape=Shape.MANY_MARKS, most_marks=3, poll="which")


@pytest.mark.parametrize(
    ("number", "lines", "last"),
    [
        (7, 7, "Option 7"),
        (8, 4, "Option 7 · Option 8"),
        (14, 7, "Option 13 · Option 14"),
        (15, 7, "and 3 more"),
        (100, 7, "and 88 more"),
    ],
)
def test_options_stand_as_on_the_ballot(
    vote: Room, words: Words, number: int, lines: int, last: str
) -> None:
    vote.do(choice(number), OpenPoll("which"))
    shown = screen(vote, words)
    assert (len(shown.lines), shown.lines[-1]) == (lines, last)
    assert shown.foot == "up to 3 votes each"


def test_of_many_options_the_first_seven_by_rank(vote: Room, words: Words) -> None:
    vote.do(choice(9), OpenPoll("which"))
    vote.do(CountVotes("which", (0, 1, 2, 3, 4, 5, 5, 2, 0), ballots=8))
    assert screen(vote, words).bars == ()
    vote.do(ClosePoll("which"))
    assert screen(vote, words).bars == ()
    vote.do(RevealResult("which"))
    shown = screen(vote, words)
    assert [bar.label[-1] for bar in shown.bars] == ["6", "7", "5", "4", "3", "8", "2"]
    assert shown.note == "Tied: Option 6, Option 7"
    assert shown.foot.startswith("and 2 more · 100 % = 8")


def test_a_poll_outside_the_agenda_is_for_the_room(room: Room, words: Words) -> None:
    room.do(OpenSitting(), AddPoll("Gates shut?", poll="gates"), OpenPoll("gates"))
    assert screen(room, words).title == "Gates shut?"
