"""The rounds of a transfer count for the room, one on a page."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.poll_things import Poll
from civicforum.methods.counted import Counted, Number, Round, Step
from civicforum.screens.count import tie_told
from civicforum.screens.numbers import shown
from civicforum.screens.projector.model import Beam, ProjectorScreen, View
from civicforum.screens.result import SEPARATOR, Tone

MOST_BEAMS = 7
_TRANSFERRING = frozenset((Step.ELECTED, Step.ELIMINATED, Step.SURPLUS))


class _Page(Struct, frozen=True):
    """What there is on one page: a round, or None for what stands after the last."""

    totals: tuple[Number, ...]
    exhausted: Number
    line: Number
    told: str
    concerned: tuple[int, ...] = ()
    is_out: bool = False


def round_pages(poll: Poll, counted: Counted, words: Words) -> tuple[ProjectorScreen, ...]:
    """Every round; at last what stands where a tie ended it. () for rules that hand nothing on."""
    if any(each.step not in _TRANSFERRING for each in counted.rounds):
        return ()
    pages = list(_pages(poll, counted, words))
    if not counted.rounds and not counted.ties:
        return ()
    whole = max([*(max((*page.totals, page.line)) for page in pages), 1])
    made: list[ProjectorScreen] = []
    elected: set[int] = set()
    out: set[int] = set()
    before: tuple[Number, ...] = ()
    for page in pages:
        if not page.is_out:
            elected |= set(page.concerned)
        beams = _beams(poll.options, page, before, whole=whole, elected=elected, out=out)
        made.append(_screen(poll, page, beams, whole=whole, counted=counted, words=words))
        out |= set(page.concerned) if page.is_out else set()
        before = page.totals
    return tuple(made)


def _pages(poll: Poll, counted: Counted, words: Words) -> Iterator[_Page]:
    number = len(counted.rounds)
    for place, each in enumerate(counted.rounds, start=1):
        is_out = each.step is Step.ELIMINATED
        concerned = each.options[:1] if is_out else each.options
        what = words(
            "Round {number} of {all}: {what}",
            number=place,
            all=number,
            what=_what(each, poll.options, words),
        )
        line = each.iterations[-1].quota if each.iterations else _line(counted, each.exhausted)
        yield _Page(each.totals, each.exhausted, line, what, concerned, is_out)
    standing = [tie for tie in counted.ties if tie.rule is None]
    if standing or not counted.rounds:
        gone = Fraction(counted.base) - sum(map(Fraction, counted.totals))
        told = tie_told(standing[-1], poll.options, words=words) if standing else ""
        yield _Page(counted.totals, gone, _line(counted, gone), told)


def _what(each: Round, options: Sequence[str], words: Words) -> str:
    names = ", ".join(options[place] for place in each.options)
    if each.step is Step.ELECTED:
        return words("{names} elected", names=names)
    votes = shown(each.number or 0, decimals=1)
    if each.step is Step.SURPLUS:
        return words("the surplus of {names} goes on: {votes} votes", names=names, votes=votes)
    return words("{names} out, {votes} votes go on", names=options[each.options[0]], votes=votes)


def _line(counted: Counted, exhausted: Number) -> Number:
    """What elects: the quota, or half of the votes that still count."""
    if counted.quota is not None:
        return counted.quota
    return Fraction(counted.base - exhausted) / 2


def _beams(
    options: Sequence[str],
    page: _Page,
    before: Sequence[Number],
    *,
    whole: Number,
    elected: set[int],
    out: set[int],
) -> tuple[Beam, ...]:
    """Who still stands by votes; who goes is shown in any case."""
    standing = [place for place in range(len(options)) if place not in out]
    standing.sort(key=lambda place: (-page.totals[place], place))
    found = standing[:MOST_BEAMS]
    if page.is_out and page.concerned[0] not in found:
        found[-1] = page.concerned[0]
    return tuple(
        _beam(options[place], page, before, place=place, whole=whole, is_in=place in elected)
        for place in found
    )


def _beam(
    label: str, page: _Page, before: Sequence[Number], *, place: int, whole: Number, is_in: bool
) -> Beam:
    votes, goes = page.totals[place], page.is_out and place in page.concerned
    mark = "✓ " if is_in else "✗ " if goes else ""
    change = votes - before[place] if before else 0
    sign = "+" if change > 0 else "−"
    more = f" ({sign}{shown(abs(change), decimals=1)})" if change else ""
    tone = Tone.LEADER if is_in else Tone.NO if goes else Tone.OTHER
    return Beam(
        f"{mark}{label}",
        f"{shown(votes, decimals=1)}{more}",
        0,
        int(votes * 1000 // Fraction(whole)),
        tone,
    )


def _screen(
    poll: Poll,
    page: _Page,
    beams: tuple[Beam, ...],
    *,
    whole: Number,
    counted: Counted,
    words: Words,
) -> ProjectorScreen:
    line = shown(page.line, decimals=1)
    told = (
        words("dashed: more than half, {number}", number=line)
        if counted.quota is None
        else words("dashed: quota {number}", number=line)
    )
    rest = sum(1 for votes in page.totals if votes) - sum(1 for beam in beams if beam.share)
    foot = [told]
    if page.exhausted:
        foot.append(words("exhausted {number}", number=shown(page.exhausted, decimals=1)))
    if rest > 0:
        foot.append(words.count("and {number} more", "and {number} more", rest))
    return ProjectorScreen(
        View.COUNT,
        poll.question,
        note=page.told,
        foot=SEPARATOR.join(foot),
        beams=beams,
        line=int(page.line * 1000 // Fraction(whole)),
    )
