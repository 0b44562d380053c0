"""Ballots entered one by one or in piles: what fits, what they add up to, what the rule makes."""

import pytest
from msgspec.structs import replace

from civicforum.domain.ballots import ballots_of, piles_of
from civicforum.domain.command import Command
from civicforum.domain.counts import CastVote, CountVotes
from civicforum.domain.keying import CorrectBallots, EnterBallots, KeyBallot
from civicforum.domain.kinds import Channel, Shape
from civicforum.domain.poll_corrections import GiveCastingVote, ReopenPoll
from civicforum.domain.poll_things import EMPTY, Poll
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.results import poll_counted, poll_shares, poll_verdict
from civicforum.domain.undo import Undo
from civicforum.methods.ballots import Budgeting, Rankings, Valuations
from civicforum.methods.counted import TieRule
from civicforum.methods.filling import Filled, Over, Under
from civicforum.methods.verdict import Outcome
from tests.support.room import Room, refused

BOTH = (Channel.PAPER, Channel.ROLL_CALL, Channel.ADVANCE)
RANKED = AddPoll("무엇을 먼저?", ("가", "나", "다"), shape=Shape.RANKING, channels=BOTH, poll="v")
SCORED = replace(RANKED, shape=Shape.SCORES, lowest=1, highest=5)
FUNDED = replace(
    RANKED, shape=Shape.PROJECTS, most_marks=2, costs=(60, 50, 40), budget=100, rule="pb-greedy"
)
MARKED = replace(RANKED, shape=Shape.MANY_MARKS, most_marks=2)


@pytest.fixture
def hall(room: Room) -> Room:
    """Ten in the room."""
    return room.with_people(10).in_session()


def held(hall: Room, terms: AddPoll, *commands: Command) -> Poll:
    hall.do(terms, OpenPoll("v"), *commands, ClosePoll("v"), RevealResult("v"))
    return hall.forum.poll_of("v")


def test_ranked_ballots_are_counted_by_their_rule(hall: Room) -> None:
    piles = (((1, 2, 3), 4), ((3, 1, 2), 3), ((0, 2, 1), 2))
    poll = held(hall, RANKED, EnterBallots("v", piles, invalid=1))
    assert (poll.totals, poll.ballots, poll.invalid) == ((4, 3, 2), 9, 1)
    verdict = poll_verdict(poll)
    assert (verdict.outcome, verdict.winners) == (Outcome.CARRIED, (1,))
    assert isinstance(ballots_of(poll), Rankings)
    counted = poll_counted(poll)
    assert counted is not None
    assert [each.options for each in counted.rounds] == [(2,), (1,)]


def test_ballots_keyed_one_by_one_make_piles_that_tell_no_order(hall: Room) -> None:
    hall.do(RANKED, OpenPoll("v"), KeyBallot("v", (1, 2, 3)), KeyBallot("v", (2, 1, 0)))
    hall.do(KeyBallot("v", (1, 2, 3)), KeyBallot("v"), KeyBallot("v", (1, 0, 0), number=3))
    poll = hall.forum.poll_of("v")
    assert (poll.ballots, poll.invalid) == (6, 1)
    assert piles_of(poll) == (((2, 1, 0), 1), ((1, 2, 3), 2), ((1, 0, 0), 3))
    hall.do(Undo())
    assert hall.forum.poll_of("v").ballots == 3
    hall.do(KeyBallot("v", (1, 0, 0), channel=Channel.ADVANCE), CastVote("v", "#4", (3, 2, 1)))
    poll = hall.forum.poll_of("v")
    assert (poll.totals, [c.channel for c in poll.counts]) == (
        (3, 1, 1),
        [Channel.PAPER, Channel.ADVANCE],
    )


def test_equal_first_places_are_nobodys(hall: Room) -> None:
    poll = held(hall, RANKED, EnterBallots("v", (((1, 1, 2), 2), ((3, 0, 2), 1))))
    assert poll.totals == (0, 0, 1)
    ballots = ballots_of(poll)
    assert isinstance(ballots, Rankings)
    assert ballots.piles == ((((2,), (0,)), 1), (((0, 1), (2,)), 2))


def test_scores_have_means(hall: Room) -> None:
    piles = (((5, 1, EMPTY), 2), ((4, 2, 3), 1))
    poll = held(hall, SCORED, EnterBallots("v", piles))
    verdict = poll_verdict(poll)
    assert (poll.totals, verdict.winners) == ((14, 4, 3), (0,))
    assert poll_shares(poll, verdict) == ("4.67", "1.33", "3.00")
    assert isinstance(ballots_of(poll), Valuations)
    nothing = replace(poll, counts=())
    assert poll_shares(nothing, verdict) == ("–", "–", "–")


def test_projects_within_the_budget(hall: Room) -> None:
    piles = (((1, 1, 0), 3), ((0, 1, 1), 2), ((1, 0, 0), 2))
    poll = held(hall, FUNDED, EnterBallots("v", piles))
    assert isinstance(ballots_of(poll), Budgeting)
    verdict = poll_verdict(poll)
    assert (verdict.outcome, verdict.winners) == (Outcome.CARRIED, (1, 2))


def test_equally_wanted_projects_of_equal_cost_are_a_tie(hall: Room) -> None:
    terms = replace(FUNDED, costs=(50, 50, 40), budget=60)
    poll = held(hall, terms, EnterBallots("v", (((1, 1, 0), 3), ((0, 0, 1), 1))))
    verdict = poll_verdict(poll)
    assert (verdict.outcome, verdict.winners, len(verdict.ties)) == (Outcome.TIED, (), 1)


@pytest.mark.parametrize(
    ("terms", "command", "code"),
    [
        (RANKED, CountVotes("v", (1, 1, 1), channel=Channel.PAPER), "count-by-ballot"),
        (RANKED, EnterBallots("v", (((1, 2), 1),)), "votes-wrong"),
        (RANKED, EnterBallots("v", (((1, 2, 4), 1),)), "ballot-number"),
        (RANKED, EnterBallots("v", (((0, 0, 0), 1),)), "ballot-empty"),
        (RANKED, EnterBallots("v", (((1, 2, 3), 0),)), "ballots-many"),
        (RANKED, EnterBallots("v", (), invalid=-1), "ballots-many"),
        (RANKED, EnterBallots("v", (), channel=Channel.HANDS), "channel-not-open"),
        (RANKED, EnterBallots("v", (), channel=Channel.ROLL_CALL), "roll-call-by-name"),
        (RANKED, KeyBallot("v", (1, 2, 3), number=0), "ballots-many"),
        (SCORED, KeyBallot("v", (6, 1, 1)), "ballot-number"),
        (SCORED, KeyBallot("v", (0, 1, 1)), "ballot-number"),
        (SCORED, KeyBallot("v", (EMPTY, EMPTY, EMPTY)), "ballot-empty"),
        (FUNDED, KeyBallot("v", (1, 1)), "votes-wrong"),
        (MARKED, KeyBallot("v", (-1, 1, 1)), "marks-of-option"),
        (MARKED, KeyBallot("v", (1_001, 0, 0)), "marks-of-option"),
        (MARKED, CastVote("v", "#1", (1, 1, 1)), "marks-do-not-add-up"),
        (MARKED, CastVote("v", "#1", (2, 0, 0)), "marks-of-option"),
    ],
)
def test_what_no_ballot_can_say_is_refused(
    hall: Room, terms: AddPoll, command: Command, code: str
) -> None:
    hall.do(terms, OpenPoll("v"))
    with refused(code):
        hall.do(command)
    assert not hall.forum.poll_of("v").is_counted


def test_totals_and_ballots_do_not_mix_in_a_block(hall: Room) -> None:
    hall.do(MARKED, OpenPoll("v"), CountVotes("v", (2, 1, 0), channel=Channel.PAPER, ballots=2))
    with refused("block-has-totals"):
        hall.do(KeyBallot("v", (1, 0, 0)))
    assert piles_of(hall.forum.poll_of("v")) is None
    assert ballots_of(hall.forum.poll_of("v")) is None
    hall.do(EnterBallots("v", (((1, 1, 0), 2),)))
    assert piles_of(hall.forum.poll_of("v")) == (((1, 1, 0), 2),)
    with refused("blocks-mixed"):
        hall.do(KeyBallot("v", (1, 0, 0), block="앞"))
    one = replace(MARKED, shape=Shape.ONE_MARK, most_marks=1, poll="one", channels=BOTH)
    hall.do(ClosePoll("v"), one, OpenPoll("one"))
    hall.do(CountVotes("one", (3, 0, 1), channel=Channel.PAPER, invalid=2))
    hall.do(CountVotes("one", (0, 0, 0), channel=Channel.ADVANCE, invalid=1))
    assert piles_of(hall.forum.poll_of("one")) == (((1, 0, 0), 3), ((0, 0, 1), 1))


def test_ballots_are_corrected_in_public(hall: Room) -> None:
    hall.do(RANKED, OpenPoll("v"), EnterBallots("v", (((1, 2, 3), 2), ((2, 1, 3), 1))))
    hall.do(ClosePoll("v"))
    hall.do(CorrectBallots("v", (((2, 1, 3), 3),), "다시 셈", second="감표인 1"))
    poll = hall.forum.poll_of("v")
    trace = poll.traces[-1]
    assert (poll.totals, trace.before, trace.second) == (
        (0, 3, 0),
        "가 2, 나 1, 다 0",
        "감표인 1",
    )
    with refused("no-such-block"):
        hall.do(CorrectBallots("v", (), "없음", block="뒤"))


def test_a_tie_stands_until_the_chair_decides(hall: Room) -> None:
    tied = replace(MARKED, ties=(TieRule.CASTING,), seats=1)
    hall.do(tied, OpenPoll("v"))
    hall.do(EnterBallots("v", (((1, 1, 0), 3), ((0, 0, 1), 1))), ClosePoll("v"))
    assert poll_verdict(hall.forum.poll_of("v")).outcome is Outcome.TIED
    for options in ((), (1, 1), (0,), (4,)):
        with refused("options-unknown"):
            hall.do(GiveCastingVote("v", options))
    hall.do(GiveCastingVote("v", (2, 1)), RevealResult("v"))
    verdict = poll_verdict(hall.forum.poll_of("v"))
    assert (verdict.outcome, verdict.winners) == (Outcome.CARRIED, (1,))
    assert verdict.ties[0].rule is TieRule.CASTING


def test_after_reopening_the_chair_is_asked_anew(hall: Room) -> None:
    tied = replace(MARKED, ties=(TieRule.CASTING,), seats=1)
    hall.do(tied, OpenPoll("v"))
    hall.do(EnterBallots("v", (((1, 1, 0), 3), ((0, 0, 1), 1)), block="early"), ClosePoll("v"))
    hall.do(GiveCastingVote("v", (2, 1)), ReopenPoll("v", "urn found"))
    hall.do(EnterBallots("v", (((0, 0, 1), 2),), block="late"), ClosePoll("v"))
    assert poll_verdict(hall.forum.poll_of("v")).outcome is Outcome.TIED


def test_a_casting_vote_only_where_it_was_agreed_and_is_needed(hall: Room) -> None:
    hall.do(MARKED, OpenPoll("v"), EnterBallots("v", (((1, 0, 0), 1),)), ClosePoll("v"))
    with refused("no-casting-vote"):
        hall.do(GiveCastingVote("v", (1,)))
    clear = replace(MARKED, ties=(TieRule.CASTING,), poll="w")
    hall.do(clear, OpenPoll("w"), EnterBallots("w", (((1, 0, 0), 1),)), ClosePoll("w"))
    with refused("no-tie"):
        hall.do(GiveCastingVote("w", (1,)))


def test_the_chair_breaks_a_tie_of_yes_and_no(hall: Room) -> None:
    terms = AddPoll("찬성합니까?", ties=(TieRule.CASTING,), poll="v")
    hall.do(terms, OpenPoll("v"), CountVotes("v", (2, 2, 1)), ClosePoll("v"))
    hall.do(GiveCastingVote("v", (1,)), RevealResult("v"))
    verdict = poll_verdict(hall.forum.poll_of("v"))
    assert (verdict.outcome, verdict.ties[0].chosen) == (Outcome.CARRIED, (0,))


def test_a_lot_is_drawn_at_the_opening(hall: Room) -> None:
    terms = replace(MARKED, ties=(TieRule.LOT,))
    poll = held(hall, terms, EnterBallots("v", (((1, 1, 0), 3),)))
    assert len(poll.seed) == 16
    verdict = poll_verdict(poll)
    assert verdict.ties[0].rule is TieRule.LOT
    assert poll_verdict(replace(poll, announced=None)) == verdict


def test_consent_is_carried_where_nobody_blocks(hall: Room) -> None:
    terms = AddPoll("이대로?", shape=Shape.CONSENT, channels=BOTH, poll="v")
    votes = CountVotes("v", (7, 2, 0, 1), channel=Channel.PAPER)
    poll = held(hall, terms, votes)
    assert poll.options == ("동의", "우려", "차단", "기권")
    assert poll_verdict(poll).outcome is Outcome.CARRIED
    again = replace(terms, poll="v2")
    hall.do(again, OpenPoll("v2"), replace(votes, poll="v2", votes=(7, 2, 1, 0)), ClosePoll("v2"))
    verdict = poll_verdict(hall.forum.poll_of("v2"))
    assert (verdict.outcome, verdict.yes, verdict.no) == (Outcome.NOT_CARRIED, 7, 1)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"rule": "pb-mes"}, "rule-wrong"),
        ({"majority": "absolute"}, "majority-of-counted"),
        ({"seats": 0}, "seats-wrong"),
        ({"seats": 2}, "seats-wrong"),
        ({"rule": "scottish-stv", "seats": 3}, "seats-wrong"),
        ({"ties": (TieRule.LOT, TieRule.LOT)}, "ties-wrong"),
        ({"shape": Shape.YES_NO_ABSTAIN, "ties": (TieRule.LOT,)}, "ties-of-yes-no"),
        ({"lowest": 1, "highest": 5}, "scores-wrong"),
        ({"shape": Shape.SCORES, "lowest": 5, "highest": 5}, "scores-wrong"),
        ({"shape": Shape.SCORES}, "scores-wrong"),
        ({"budget": 5}, "money-without-projects"),
        ({"shape": Shape.PROJECTS, "costs": (1, 2, 3)}, "budget-wrong"),
        ({"shape": Shape.PROJECTS, "budget": 9, "costs": (1, 2)}, "costs-wrong"),
        ({"shape": Shape.PROJECTS, "budget": 9, "costs": (1, 2, 0)}, "costs-wrong"),
    ],
)
def test_terms_of_counted_ballots_must_fit(
    hall: Room, change: dict[str, object], code: str
) -> None:
    options = () if change.get("shape") is Shape.YES_NO_ABSTAIN else RANKED.options
    with refused(code):
        hall.do(replace(RANKED, options=options, **change))


@pytest.mark.parametrize(
    ("rule", "totals", "invalid", "filled"),
    [
        ((Over.VOID, Under.VOID), (5, 5, 0), 7, Filled(void_over=4, void_under=3)),
        ((Over.CUT, Under.VOID), (5, 5, 0), 7, Filled(void_under=7)),
        ((Over.ACCEPT, Under.ACCEPT), (9, 9, 4), 0, Filled(accepted_over=4, accepted_under=3)),
    ],
)
def test_too_many_or_too_few_marks_go_by_the_rule_chosen_before(
    hall: Room, rule: tuple[Over, Under], totals: tuple[int, ...], invalid: int, filled: Filled
) -> None:
    over, under = rule
    hall.do(replace(MARKED, over=over, under=under), OpenPoll("v"))
    hall.do(EnterBallots("v", (((1, 1, 0), 5), ((1, 1, 1), 4), ((0, 0, 0), 3))))
    poll = hall.forum.poll_of("v")
    assert (poll.totals, poll.invalid, poll.filled) == (totals, invalid, filled)
    hall.do(KeyBallot("v", (1, 1, 1), number=2))
    assert hall.forum.poll_of("v").filled != filled


def test_totals_may_have_what_the_rule_accepts(hall: Room) -> None:
    count = CountVotes("v", (5, 5, 5), channel=Channel.PAPER, ballots=5)
    hall.do(MARKED, OpenPoll("v"))
    with refused("marks-do-not-add-up"):
        hall.do(count)
    hall.do(KeyBallot("v", (1, 0, 0)), ClosePoll("v"))
    accepting = replace(MARKED, over=Over.ACCEPT, under=Under.ACCEPT, poll="w")
    hall.do(accepting, OpenPoll("w"), replace(count, poll="w"))
    hall.do(replace(count, poll="w", votes=(1, 0, 0)))
    assert hall.forum.poll_of("w").totals == (1, 0, 0)


def test_quadratic_votes_cost_their_square(hall: Room) -> None:
    terms = replace(MARKED, rule="quadratic", most_marks=10, channels=(*BOTH, Channel.PHONE))
    hall.do(terms, OpenPoll("v"))
    piles = (((3, 1, 0), 4), ((0, 2, 2), 3), ((3, 2, 0), 2), ((0, 0, 0), 1))
    hall.do(EnterBallots("v", piles))
    poll = hall.forum.poll_of("v")
    assert (poll.totals, poll.invalid) == ((12, 10, 6), 3)
    assert poll.filled == Filled(void_over=2, void_under=1)
    with refused("count-by-ballot"):
        hall.do(CountVotes("v", (1, 1, 1), channel=Channel.PHONE, ballots=1))
    with refused("marks-do-not-add-up"):
        hall.do(CastVote("v", "#1", (3, 2, 0)))
    with refused("marks-of-option"):
        hall.do(CastVote("v", "#1", (-1, 2, 2)))
    hall.do(CastVote("v", "#1", (0, 0, 3)), ClosePoll("v"), RevealResult("v"))
    assert poll_verdict(hall.forum.poll_of("v")).winners == (0,)
    kept = replace(terms, over=Over.ACCEPT, under=Under.ACCEPT, poll="w")
    hall.do(kept, OpenPoll("w"), EnterBallots("w", piles))
    poll = hall.forum.poll_of("w")
    assert (poll.ballots, poll.filled) == (10, Filled(accepted_over=2, accepted_under=1))
