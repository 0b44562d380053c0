"""Results and contributions as tables of plain values, for CSV and XLSX alike."""

from collections.abc import Iterator
from dataclasses import dataclass

from civicforum.base.times import iso_time
from civicforum.documents.material import Material
from civicforum.domain.kinds import PollState, Secrecy
from civicforum.domain.poll_things import Poll
from civicforum.domain.results import poll_shares, poll_verdict
from civicforum.domain.sheets import is_sheet
from civicforum.domain.things import Turn
from civicforum.domain.turns import turns_in_order
from civicforum.screens.result import outcome_words
from civicforum.screens.stakes import base_words

Cell = str | int
_SECOND, _HALF = 1000, 500  # milliseconds


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table by its name; numbers are numbers, everything else is text."""

    name: str
    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def sheets(made: Material) -> tuple[Sheet, ...]:
    """Everything that is told as a table."""
    return results(made), contributions(made)


def results(made: Material) -> Sheet:
    """Each option of each poll whose result was revealed; of sheets the share is the points."""
    words = made.words
    revealed = [poll for poll in made.forum.polls if poll.state is PollState.REVEALED]
    header = (
        *(words("Poll"), words("Question"), words("Item"), words("Manner"), words("Rule")),
        *(words("Option"), words("Votes"), words("Share"), words("Base (100%)")),
        *(words("Number of the base"), words("Ballots cast"), words("Valid ballots")),
        *(words("Entitled"), words("Voting opened"), words("Voting closed"), words("Outcome")),
    )
    rows = tuple(row for poll in revealed for row in _options(made, poll))
    return Sheet("results", words("Results"), header, rows)


def _options(made: Material, poll: Poll) -> Iterator[tuple[Cell, ...]]:
    words, terms, verdict = made.words, poll.terms, poll_verdict(poll)
    zone, shares = made.forum.zone, poll_shares(poll, verdict)
    times = (iso_time(poll.opened or 0, zone), iso_time(poll.closed or 0, zone))
    secret, base = terms.secrecy is Secrecy.SECRET, base_words(terms, terms.base, words=words)
    totals: tuple[Cell, ...] = ("",) * len(poll.options) if is_sheet(poll) else poll.totals
    for option, votes, share in zip(poll.options, totals, shares, strict=True):
        yield (
            *(poll.number, poll.question, made.item_title(poll.item)),
            *(words("secret") if secret else words("open vote"), terms.rule, option, votes, share),
            *(base, verdict.base, verdict.cast, verdict.valid),
            *(verdict.entitled, *times, outcome_words(poll, verdict.outcome, words=words)),
        )


def contributions(made: Material) -> Sheet:
    """Each time that somebody had the floor, in order."""
    words = made.words
    header = (
        *(words("No."), words("Item no."), words("Item"), words("Speaker"), words("Kind")),
        *(words("Start"), words("Seconds"), words("Gist")),
    )
    rows = tuple(_turn(made, turn) for turn in turns_in_order(made.forum))
    return Sheet("contributions", words("Contributions"), header, rows)


def _turn(made: Material, turn: Turn) -> tuple[Cell, ...]:
    return (
        *(turn.number, made.numbers.get(turn.item, ""), made.item_title(turn.item)),
        *(made.label(turn.person), made.words.named("speech", turn.kind)),
        iso_time(turn.started, made.forum.zone),
        (turn.watch.elapsed(made.recorded) + _HALF) // _SECOND,
        turn.gist,
    )
