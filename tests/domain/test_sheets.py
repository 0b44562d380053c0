"""Criteria sheets of a poll: terms that are refused, sheets that fit, points that are exact."""

from fractions import Fraction

import pytest
from msgspec.structs import replace

from civicforum.domain.command import Command
from civicforum.domain.counts import CastVote
from civicforum.domain.drafts import ChangePoll
from civicforum.domain.judging import judgement_of
from civicforum.domain.keying import CorrectBallots, EnterBallots, KeyBallot
from civicforum.domain.kinds import Channel, Electorate, Secrecy, Shape
from civicforum.domain.people import ChangePerson
from civicforum.domain.poll_things import EMPTY, Poll
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.results import poll_shares, poll_verdict
from civicforum.domain.sheet_things import Criterion, Panel, SheetTerms
from civicforum.domain.sheets import check_juror
from civicforum.domain.undo import Undo
from civicforum.methods.criteria import EmptyPanel, Missing, Trim, TrimBy
from civicforum.methods.filling import Filled
from civicforum.methods.verdict import Outcome
from tests.support.room import Room, refused
from tests.support.sheets import BY_PANEL, CRITERIA, PANELS, PLAIN, judged_sites, with_jurors

BEST = (9, 4, 6, 3, 8, 5)
SOUTH = (1, 1, 10, 5, 2, 2)


@pytest.fixture
def hall(room: Room) -> Room:
    return with_jurors(room)


def held(hall: Room, terms: AddPoll, *commands: Command) -> Poll:
    hall.do(terms, OpenPoll("v"), *commands, ClosePoll("v"), RevealResult("v"))
    return hall.forum.poll_of("v")


def test_points_are_shares_of_the_scale_by_criterion_and_panel(hall: Room) -> None:
    poll = held(
        hall,
        judged_sites(),
        KeyBallot("v", BEST, block="시민", number=2),
        KeyBallot("v", SOUTH, block="위원회"),
        KeyBallot("v", (0, 1, 0, 1, 10, 5), block="의회"),
    )
    found = judgement_of(poll)
    assert found is not None
    north = Fraction(50, 100) * (Fraction(60 * 9, 10) + Fraction(40 * 4, 5))
    north += Fraction(30, 100) * (Fraction(60, 10) + Fraction(40, 5))
    north += Fraction(20, 100) * Fraction(40, 5)
    assert found.points("북부") == north
    assert (found.sheets, found.empty, found.gaps) == ({"시민": 2, "위원회": 1, "의회": 1}, (), 0)
    verdict = poll_verdict(replace(poll, announced=None))
    assert (verdict.outcome, verdict.winners, verdict.leaders) == (Outcome.CARRIED, (2,), (2,))
    assert poll_verdict(poll) == verdict
    assert poll_shares(poll, verdict) == ("48.80", "61.60", "72.40")
    assert (poll.ballots, poll.totals) == (4, (29, 34, 45))


def test_who_is_in_which_panel_is_frozen_at_the_opening(hall: Room) -> None:
    hall.do(judged_sites(BY_PANEL, Channel.ROLL_CALL), OpenPoll("v"))
    poll = hall.forum.poll_of("v")
    assert [len(panel) for panel in poll.jurors] == [3, 2, 1]
    assert (len(poll.present), poll.on_roster) == (6, 6)
    hall.do(ChangePerson("#1", role="의원"), CastVote("v", "#1", BEST), CastVote("v", "#6", SOUTH))
    found = judgement_of(hall.forum.poll_of("v"))
    assert found is not None
    assert (found.sheets, found.empty) == ({"시민": 1, "의회": 1}, ("위원회",))
    with refused("not-entitled"):
        hall.do(CastVote("v", "#7", BEST))


def test_of_panels_that_are_not_all_on_the_roster_everybody_may_be_present(hall: Room) -> None:
    panels = (*PANELS[:2], Panel("외부", 20))
    hall.do(judged_sites(replace(BY_PANEL, panels=panels)), OpenPoll("v"))
    poll = hall.forum.poll_of("v")
    assert (len(poll.present), [len(panel) for panel in poll.jurors]) == (7, [3, 2, 0])


def test_everybody_on_the_roster_in_panels(hall: Room) -> None:
    terms = replace(judged_sites(), electorate=Electorate.ROSTER)
    hall.do(terms, OpenPoll("v"))
    assert len(hall.forum.poll_of("v").voters) == 6


def test_nobody_is_in_two_panels(hall: Room) -> None:
    doubled = (Panel("시민", 50, "role=시민"), Panel("시민들", 50, "role=시민"))
    hall.do(judged_sites(replace(BY_PANEL, panels=doubled)))
    with refused("juror-in-two-panels"):
        hall.do(OpenPoll("v"))


def test_somebody_in_no_panel_gives_no_sheet(hall: Room) -> None:
    poll = held(hall, judged_sites(), KeyBallot("v", BEST, block="시민"))
    with refused("no-panel"):
        check_juror(poll, "nobody", 9)


def test_the_highest_and_lowest_scores_are_left_out(hall: Room) -> None:
    sheets = replace(PLAIN, trim=Trim(1, TrimBy.NUMBER))
    rows = ((10, 5, 10, 5, 10, 5), BEST, BEST, (0, 1, 0, 1, 0, 1))
    poll = held(hall, judged_sites(sheets), EnterBallots("v", tuple((row, 1) for row in rows)))
    assert poll_shares(poll, poll_verdict(poll)) == ("86.00", "60.00", "88.00")


@pytest.mark.parametrize(
    ("missing", "shares", "gaps", "filled"),
    [
        (Missing.OMIT, ("100.00", "88.00", "8.00"), 3, Filled(accepted_under=1)),
        (Missing.LOWEST, ("70.00", "58.00", "8.00"), 3, Filled(accepted_under=1)),
        (Missing.VOID, ("100.00", "100.00", "8.00"), 0, Filled(void_under=1)),
    ],
)
def test_gaps_go_by_the_rule_that_was_chosen(
    hall: Room, missing: Missing, shares: tuple[str, ...], gaps: int, filled: Filled
) -> None:
    piles = (((10, 5, 10, 5, 0, 1), 1), ((EMPTY, 5, EMPTY, 2, EMPTY, 1), 1))
    poll = held(hall, judged_sites(replace(PLAIN, missing=missing)), EnterBallots("v", piles))
    found = judgement_of(poll)
    assert found is not None
    assert poll_shares(poll, poll_verdict(poll)) == shares
    assert (found.gaps, poll.filled) == (gaps, filled)


def test_what_nobody_scored_has_the_lowest_score(hall: Room) -> None:
    gap = (9, 4, 6, 3, 8, EMPTY)
    poll = held(hall, judged_sites(PLAIN), KeyBallot("v", gap))
    found = judgement_of(poll)
    assert found is not None
    assert found.unscored == (("강변", "", "비용"),)
    assert found.points("강변") == 48 + 8


@pytest.mark.parametrize(
    ("empty", "outcome", "winners"),
    [(EmptyPanel.SHARED, Outcome.CARRIED, (2,)), (EmptyPanel.NOTHING, Outcome.NOT_CARRIED, ())],
)
def test_an_empty_panel_goes_by_the_rule_that_was_chosen(
    hall: Room, empty: EmptyPanel, outcome: Outcome, winners: tuple[int, ...]
) -> None:
    sheets = replace(BY_PANEL, empty=empty)
    poll = held(hall, judged_sites(sheets), KeyBallot("v", BEST, block="시민"))
    verdict = poll_verdict(poll)
    assert (verdict.outcome, verdict.winners) == (outcome, winners)
    assert poll_shares(poll, verdict) == ("86.00", "60.00", "88.00")


def test_equal_points_are_a_tie(hall: Room) -> None:
    poll = held(hall, judged_sites(PLAIN), KeyBallot("v", (5, 2, 5, 2, 0, 1)))
    verdict = poll_verdict(poll)
    assert (verdict.outcome, verdict.ties[0].options) == (Outcome.TIED, (0, 1))


def test_only_invalid_sheets_choose_nothing(hall: Room) -> None:
    poll = held(hall, judged_sites(PLAIN), KeyBallot("v"))
    verdict = poll_verdict(poll)
    assert (verdict.outcome, poll.invalid) == (Outcome.NO_VOTES, 1)
    assert poll_shares(poll, verdict) == ("–", "–", "–")


def test_a_correction_that_leaves_the_sums_still_changes_the_verdict(hall: Room) -> None:
    poll = held(hall, judged_sites(PLAIN), KeyBallot("v", (9, 1, 0, 1, 5, 5)))
    assert poll_verdict(poll).winners == (2,)
    hall.do(CorrectBallots("v", (((9, 1, 0, 1, 9, 1), 1),), "칸이 바뀜", second="감표인 2"))
    poll = hall.forum.poll_of("v")
    assert poll.totals == (10, 1, 10)
    assert poll_verdict(poll).outcome is Outcome.TIED
    assert poll.traces[-1].before == "북부 62.00, 남부 8.00, 강변 70.00"


def test_undo_takes_back_a_keyed_sheet(hall: Room) -> None:
    hall.do(judged_sites(PLAIN), OpenPoll("v"), KeyBallot("v", BEST), Undo())
    assert not hall.forum.poll_of("v").is_counted


@pytest.mark.parametrize(
    ("sheets", "command", "code"),
    [
        (BY_PANEL, KeyBallot("v", BEST), "panel-unknown"),
        (BY_PANEL, EnterBallots("v", ((BEST, 1),), block="주민"), "panel-unknown"),
        (PLAIN, KeyBallot("v", BEST[:4]), "sheet-size"),
        (PLAIN, KeyBallot("v", (11, *BEST[1:])), "sheet-number"),
        (PLAIN, KeyBallot("v", (9, 0, *BEST[2:])), "sheet-number"),
        (PLAIN, KeyBallot("v", (EMPTY,) * 6), "ballot-empty"),
        (PLAIN, CastVote("v", "#1", (9, EMPTY, 6, 3, 8, 5)), "sheet-gap"),
    ],
)
def test_what_no_sheet_can_say_is_refused(
    hall: Room, sheets: SheetTerms, command: Command, code: str
) -> None:
    channels = (Channel.PAPER, Channel.ROLL_CALL)
    hall.do(judged_sites(replace(sheets, missing=Missing.VOID), *channels), OpenPoll("v"))
    with refused(code):
        hall.do(command)
    assert not hall.forum.poll_of("v").is_counted


TWO = (Criterion("가", 70), Criterion("나", 30))


@pytest.mark.parametrize(
    ("sheets", "code"),
    [
        (SheetTerms(), "criteria-wrong"),
        (SheetTerms(TWO * 11), "criteria-wrong"),
        (SheetTerms((*TWO, TWO[0])), "name-twice"),
        (SheetTerms(TWO[:1]), "criteria-sum"),
        (SheetTerms(TWO, whole=1_000), "criteria-sum"),
        (SheetTerms((Criterion("", 100),)), "text-empty"),
        (SheetTerms((Criterion("가", 100, lowest=5, highest=5),)), "scale-wrong"),
        (SheetTerms((Criterion("가", 100, highest=1_001),)), "scale-wrong"),
        (SheetTerms((Criterion("가", 0), Criterion("나", 100))), "weight-of"),
        (SheetTerms(TWO, (Panel("시민", 60), Panel("위원", 30))), "panels-sum"),
        (SheetTerms(TWO, (Panel("시민", 50), Panel("시민", 50))), "name-twice"),
        (SheetTerms(TWO, (Panel("시민", 100, "sign=5"),)), "group-wrong"),
        (SheetTerms(TWO, PANELS * 7), "panels-wrong"),
        (SheetTerms(TWO, trim=Trim(50)), "count-trim"),
    ],
)
def test_terms_that_do_not_add_up_are_refused(hall: Room, sheets: SheetTerms, code: str) -> None:
    with refused(code):
        hall.do(judged_sites(sheets))
    assert hall.forum.polls == ()


def test_sheets_by_their_own_shape_and_ways_only(hall: Room) -> None:
    with refused("criteria-without-sheets"):
        hall.do(replace(judged_sites(), shape=Shape.ONE_MARK))
    with refused("panel-without-group"):
        unlisted = replace(BY_PANEL, panels=(Panel("시민", 100),))
        hall.do(judged_sites(unlisted, Channel.ROLL_CALL))
    with refused("sheets-at-kiosk"):
        hall.do(replace(judged_sites(BY_PANEL, Channel.KIOSK), secrecy=Secrecy.SECRET))


def test_terms_are_changed_until_the_opening(hall: Room) -> None:
    hall.do(judged_sites(SheetTerms((Criterion("  접근성 \n ", 100),))))
    assert hall.forum.poll_of("v").terms.sheets.criteria[0].name == "접근성"
    hall.do(ChangePoll("v", sheets=SheetTerms(CRITERIA)))
    assert hall.forum.poll_of("v").terms.sheets.criteria == CRITERIA
    with refused("criteria-sum"):
        hall.do(ChangePoll("v", sheets=SheetTerms(CRITERIA[:1])))
    hall.do(OpenPoll("v"))
    with refused("poll-open"):
        hall.do(ChangePoll("v", sheets=BY_PANEL))
