"""How a result was counted, for the room: every round or project, a page at a time."""

import pytest

from civicforum.base.words import Words
from civicforum.domain.agenda import AddItem
from civicforum.domain.keying import CorrectBallots, EnterBallots
from civicforum.domain.kinds import Channel, Scene, Shape, Visibility
from civicforum.domain.poll_things import Piles
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.projector import ShowScene
from civicforum.domain.undo import Undo
from civicforum.methods.counted import TieRule
from civicforum.screens.projector import ProjectorScreen, View, projector_screen, scene_screen
from civicforum.screens.projector.count import count_pages
from civicforum.screens.projector.rounds import MOST_BEAMS
from civicforum.screens.result import Tone
from tests.support.room import Room, refused

FOUR: Piles = (((1, 2, 0, 0), 4), ((0, 1, 2, 0), 3), ((0, 2, 1, 0), 2), ((0, 0, 0, 1), 1))
PAPER = (Channel.PAPER,)


@pytest.fixture
def hall() -> Room:
    return Room(language="en").with_people(10).in_session()


def ranked(
    hall: Room,
    piles: Piles,
    *,
    rule: str = "irv",
    seats: int = 1,
    ties: tuple[TieRule, ...] = (),
    item: str = "",
) -> None:
    options = tuple("ABCDEFGHIJKL"[: len(piles[0][0])])
    poll = AddPoll(
        "What first?",
        options,
        shape=Shape.RANKING,
        channels=PAPER,
        rule=rule,
        seats=seats,
        ties=ties,
        item=item,
        poll="v",
    )
    hall.do(poll, OpenPoll("v"), EnterBallots("v", piles), ClosePoll("v"), RevealResult("v"))


def pages(hall: Room, words: Words) -> tuple[ProjectorScreen, ...]:
    return count_pages(hall.forum.poll_of("v"), words)


def shown(hall: Room, words: Words, **more: frozenset[str]) -> ProjectorScreen:
    desk = hall.desk
    return projector_screen(desk.forum, desk.roll, words=words, now=desk.now(), **more)


def test_every_round_says_who_goes_and_what_everybody_got(hall: Room, words: Words) -> None:
    ranked(hall, FOUR)
    found = pages(hall, words)
    assert [page.note for page in found] == [
        "Round 1 of 3: D out, 1 votes go on",
        "Round 2 of 3: C out, 2 votes go on",
        "Round 3 of 3: B elected",
    ]
    assert [page.foot for page in found] == [
        "dashed: more than half, 5",
        "dashed: more than half, 4.5 · exhausted 1",
        "dashed: more than half, 4.5 · exhausted 1",
    ]
    assert [(beam.label, beam.number, beam.tone) for beam in found[0].beams] == [
        ("A", "4", Tone.OTHER),
        ("B", "3", Tone.OTHER),
        ("C", "2", Tone.OTHER),
        ("✗ D", "1", Tone.NO),
    ]
    assert [(beam.label, beam.number, beam.tone) for beam in found[2].beams] == [
        ("✓ B", "5 (+2)", Tone.LEADER),
        ("A", "4", Tone.OTHER),
    ]
    assert found[0].beams[0].share == 800
    assert [page.line for page in found] == [1000, 900, 900]
    assert {page.view for page in found} == {View.COUNT}


def test_a_surplus_and_what_is_lost(hall: Room, words: Words) -> None:
    piles = (((1, 2, 0), 7), ((0, 1, 0), 2), ((0, 0, 1), 3))
    ranked(hall, piles, rule="scottish-stv", seats=2)
    found = pages(hall, words)
    assert found[0].note == "Round 1 of 4: A elected"
    assert found[1].note == "Round 2 of 4: the surplus of A goes on: 2 votes"
    assert found[1].foot == "dashed: quota 5"
    assert found[0].line == found[1].line == 5000 // 7
    assert found[2].beams[0].label.startswith("✓ ")
    assert "✓ A 5 (−2)" in found[2].spoken


def test_by_meek_the_quota_of_the_round(hall: Room, words: Words) -> None:
    piles = (((1, 0, 0, 0), 8), ((0, 1, 0, 0), 3), ((0, 0, 1, 0), 2), ((0, 0, 0, 1), 1))
    ranked(hall, piles, rule="meek-stv", seats=2)
    found = pages(hall, words)
    assert found[0].note == "Round 1 of 3: A elected"
    assert len({page.line for page in found}) > 1


def test_where_a_tie_stands_the_last_page_says_so(hall: Room, words: Words) -> None:
    ranked(hall, (((1, 0, 0), 3), ((0, 1, 0), 3), ((0, 0, 1), 1)))
    found = pages(hall, words)
    assert [page.note for page in found] == [
        "Round 1 of 1: C out, 1 votes go on",
        "Tie between A, B: no rule breaks it, it stands.",
    ]
    assert found[1].foot == "dashed: more than half, 3 · exhausted 1"
    assert [beam.label for beam in found[1].beams] == ["A", "B"]


def test_who_goes_is_shown_where_many_stand(hall: Room, words: Words) -> None:
    size = 12
    piles = tuple(
        (tuple(int(n == place) for n in range(size)), size - place) for place in range(size)
    )
    ranked(hall, piles, ties=(TieRule.ORDER,))
    first = pages(hall, words)[0]
    assert len(first.beams) == MOST_BEAMS
    assert first.beams[-1].label == "✗ L"
    assert first.foot.endswith("and 5 more")


def test_other_rules_have_no_pages_and_the_scene_shows_the_result(hall: Room, words: Words) -> None:
    ranked(hall, FOUR, rule="ranked-pairs")
    assert pages(hall, words) == ()
    hall.do(ShowScene(Scene.COUNT))
    assert shown(hall, words).view is View.RESULT
    poll = AddPoll("Yes?", poll="yes")
    hall.do(poll)
    assert count_pages(hall.forum.poll_of("yes"), words) == ()


def test_borda_has_no_rounds(hall: Room, words: Words) -> None:
    ranked(hall, FOUR, rule="borda")
    assert pages(hall, words) == ()


def test_the_room_sees_the_page_that_was_taken(hall: Room, words: Words) -> None:
    hall.do(ShowScene(Scene.COUNT))
    assert shown(hall, words).lines == ("There is no result yet",)
    ranked(hall, FOUR)
    assert shown(hall, words).note.startswith("Round 1")
    hall.do(ShowScene(Scene.COUNT, page=2))
    assert shown(hall, words).note.startswith("Round 3")
    with refused("nothing-changed"):
        hall.do(ShowScene(Scene.COUNT, page=2))
    hall.do(ShowScene(Scene.COUNT, page=99))
    assert shown(hall, words).note.startswith("Round 3")
    hall.do(Undo())
    assert hall.forum.scene_page == 2
    hall.do(ShowScene(Scene.COUNT, page=-4))
    assert shown(hall, words).note.startswith("Round 1")
    hall.do(ShowScene(Scene.RESULT, page=3))
    assert hall.forum.scene_page == 0


def test_looked_at_before_it_begins_with_the_first_page(hall: Room, words: Words) -> None:
    ranked(hall, FOUR)
    desk = hall.desk
    looked = scene_screen(
        desk.forum, desk.roll, scene=Scene.COUNT, written="", words=words, now=desk.now()
    )
    assert looked.note.startswith("Round 1")


def test_while_it_is_counted_nothing_of_it_is_shown(hall: Room, words: Words) -> None:
    ranked(hall, FOUR)
    hall.do(ShowScene(Scene.COUNT))
    picture = shown(hall, words, uncounted=frozenset(("v",)))
    assert picture.lines == ("The votes are being counted …",)


@pytest.mark.parametrize("scene", [Scene.RESULT, Scene.POLL, Scene.FOLLOW])
def test_a_result_that_was_put_right_waits_for_its_count(
    hall: Room, words: Words, scene: Scene
) -> None:
    ranked(hall, FOUR)
    if scene is not Scene.FOLLOW:
        hall.do(ShowScene(scene))
    asked = frozenset(("v",))
    announced = shown(hall, words)
    assert announced.bars
    assert shown(hall, words, uncounted=asked) == announced
    hall.do(CorrectBallots("v", (((1, 2, 3, 0), 7),), "misread"))
    waiting = shown(hall, words, uncounted=asked)
    assert (waiting.note, waiting.bars) == ("The votes are being counted …", ())
    assert shown(hall, words).bars


def test_a_poll_of_an_item_that_is_not_public_is_not_shown(hall: Room, words: Words) -> None:
    hall.do(AddItem("Staff", visibility=Visibility.INTERNAL, item="staff"))
    ranked(hall, FOUR, item="staff")
    hall.do(ShowScene(Scene.COUNT))
    assert shown(hall, words).lines == ("There is no result yet",)


def budget(hall: Room, costs: tuple[int, ...], piles: Piles, *, rule: str = "pb-greedy") -> None:
    poll = AddPoll(
        "What for?",
        tuple("ABCDEFGHIJ"[: len(costs)]),
        shape=Shape.PROJECTS,
        channels=PAPER,
        least_marks=0,
        most_marks=len(costs),
        costs=costs,
        budget=100,
        rule=rule,
        ties=(TieRule.ORDER,),
        poll="v",
    )
    hall.do(poll, OpenPoll("v"), EnterBallots("v", piles), ClosePoll("v"), RevealResult("v"))


def test_a_budget_is_filled_and_what_is_not_funded_says_why(hall: Room, words: Words) -> None:
    budget(
        hall,
        (50, 30, 40, 300, 10),
        (((1, 1, 1, 1, 0), 3), ((1, 1, 0, 1, 0), 1), ((1, 0, 0, 0, 0), 1)),
    )
    first, second = pages(hall, words)
    assert first.note == "2 of 5 funded, 80 of 100"
    assert first.foot == "dashed: the whole budget · page 1 of 2"
    assert [(beam.label, beam.number, beam.begin, beam.share) for beam in first.beams] == [
        ("Budget", "80.0%", 0, 704),
        ("✓ A", "50", 0, 440),
        ("✓ B", "30", 440, 264),
    ]
    assert first.line == 880
    assert second.note == "Not funded, and why"
    assert [(beam.label, beam.detail) for beam in second.beams[1:]] == [
        ("✗ D", "It costs more than the whole budget."),
        ("✗ C", "Only 20 of the budget is left."),
        ("✗ E", "Nobody voted for it."),
    ]
    assert second.beams[1].begin + second.beams[1].share == 1000


def test_many_projects_have_many_pages_of_at_most_seven_rows(hall: Room, words: Words) -> None:
    budget(hall, (9, 8, 7, 6, 5, 4, 3, 99, 98, 97), (((1,) * 10, 3),))
    found = pages(hall, words)
    assert [len(page.beams) for page in found] == [7, 2, 4]
    rows = [sum(2 if beam.detail else 1 for beam in page.beams) for page in found]
    assert max(rows) <= 7


def test_a_budget_that_funds_nothing_has_a_page_too(hall: Room, words: Words) -> None:
    budget(hall, (300, 200), (((0, 0), 2),))
    assert [page.note for page in pages(hall, words)] == ["Not funded, and why"]
    assert pages(hall, words)[0].beams[0].number == "0.0%"
