"""Details of votes: terms, counts, percentages of their base, the verdict, every correction."""

from civicforum.base.words import Words
from civicforum.charts.bar import Bar
from civicforum.documents.material import Material
from civicforum.documents.model import Block, Facts, Point, PollFigure, Section, Subheading, Table
from civicforum.domain.kinds import PollState, Secrecy
from civicforum.domain.results import poll_shares, poll_verdict
from civicforum.domain.things import Count, Poll, Trace
from civicforum.methods.percentages import Rounding
from civicforum.methods.verdict import majority, quorum_needed

_LONGEST_IN_HEADER = 16


def votes(material: Material) -> Section:
    """표결 내용. Numbers stand here only once a result was revealed."""
    words = material.words
    blocks: list[Block] = []
    for poll in material.forum.polls:
        blocks += _poll(material, poll)
    nothing = (Point(words("No vote was taken.")),)
    return Section(words("Details of votes"), tuple(blocks) or nothing)


def _poll(material: Material, poll: Poll) -> list[Block]:
    words = material.words
    blocks: list[Block] = [
        Subheading(poll.question, mark=f"{poll.number}."),
        Facts(tuple(_terms(material, poll))),
    ]
    if poll.state is PollState.REVEALED:
        blocks += _result(poll, words)
    elif poll.state is PollState.PREPARED:
        blocks.append(Point(words("Not put to the vote.")))
    elif poll.state is PollState.OPEN:
        blocks.append(Point(words("Voting was still open; result not published.")))
    else:
        blocks.append(Point(words("Result not published.")))
    return [*blocks, *(_trace(material, poll, trace) for trace in poll.traces)]


def _terms(material: Material, poll: Poll) -> list[tuple[str, str]]:
    words, terms = material.words, poll.terms
    channels = ", ".join(words.named("channel", channel) for channel in terms.channels)
    secret = terms.secrecy is Secrecy.SECRET
    pairs = [
        (words("Item"), material.item_title(poll.item)),
        (words("Manner"), f"{words('secret') if secret else words('open vote')}, {channels}"),
        (words("Base (100%)"), words.named("base", terms.base)),
        (words("Quorum"), _quorum(poll, words)),
        (words("Majority"), _majority(terms.majority, words)),
    ]
    if poll.state is not PollState.REVEALED:
        pairs.append((words("Options"), ", ".join(poll.options)))
    if poll.opened is not None:
        heads = words(
            "{entitled} on the roster, {present} present at the opening",
            entitled=poll.on_roster,
            present=len(poll.present),
        )
        pairs.append((words("Entitled to vote"), heads))
        pairs.append((words("Times"), _times(material, poll)))
    if terms.rounding is Rounding.TRUNCATE:
        pairs.append((words("Rounding"), words("cut off after one decimal")))
    return pairs


def _quorum(poll: Poll, words: Words) -> str:
    text = poll.terms.quorum
    if not text:
        return words("none")
    if poll.opened is None:
        return text
    needed = quorum_needed(text, poll.on_roster)
    if "/" in text:
        return words("{share} of the roster: {number}", share=text, number=needed)
    return str(needed)


def _majority(name: str, words: Words) -> str:
    threshold = majority(name)
    if threshold is None:
        return words("more votes for than against")
    share = f"{threshold.share.numerator}/{threshold.share.denominator}"
    if threshold.exceeded:
        return words("more than {share} of the base", share=share)
    return words("at least {share} of the base", share=share)


def _times(material: Material, poll: Poll) -> str:
    words = material.words
    times = [words("opened {time}", time=material.time(poll.opened or 0))]
    if poll.closed is not None:
        times.append(words("closed {time}", time=material.time(poll.closed)))
    if poll.revealed is not None:
        times.append(words("revealed {time}", time=material.time(poll.revealed)))
    return ", ".join(times)


def _result(poll: Poll, words: Words) -> list[Block]:
    verdict = poll_verdict(poll)
    shares = poll_shares(poll, verdict)
    bars = tuple(
        Bar(option, number, share)
        for option, number, share in zip(poll.options, poll.totals, shares, strict=True)
    )
    rows = tuple((bar.label, str(bar.votes), bar.percentage) for bar in bars)
    total = (words("Votes cast"), str(verdict.cast), "")
    base = words(
        "Percentages of {number} ({base})",
        number=verdict.base,
        base=words.named("base", poll.terms.base),
    )
    blocks: list[Block] = [
        PollFigure(bars),
        Table(
            (words("Option"), words("Votes"), words("Share")),
            (*rows, total),
            widths=(5, 2, 2),
            numeric=(1, 2),
        ),
        Point(words("Verdict: {outcome}", outcome=words.named("outcome", verdict.outcome))),
        Point(base, level=0),
        *_doubts(poll, words),
        *_blocks_of_the_hall(poll, words),
    ]
    return blocks


def _doubts(poll: Poll, words: Words) -> list[Block]:
    """Invalid ballots, and more votes than there were voters."""
    doubts: list[Block] = []
    if poll.invalid:
        doubts.append(
            Point(
                words.count(
                    "{number} invalid ballot, not counted as cast",
                    "{number} invalid ballots, not counted as cast",
                    poll.invalid,
                )
            )
        )
    cast, present = sum(poll.totals) + poll.invalid, len(poll.present)
    if cast > present:
        doubts.append(
            Point(
                words(
                    "{cast} ballots counted, more than the {present} present at the opening",
                    cast=cast,
                    present=present,
                )
            )
        )
    return doubts


def _blocks_of_the_hall(poll: Poll, words: Words) -> list[Block]:
    """The counts that add up to the total, where there are several."""
    if len(poll.counts) == 1:
        return []
    header = (words("Counted"), *(_short(option) for option in poll.options), words("Sum"))
    rows = tuple(
        (
            _block_name(count, words),
            *(str(number) for number in count.votes),
            str(sum(count.votes)),
        )
        for count in poll.counts
    )
    numeric = tuple(range(1, len(header)))
    return [Table(header, rows, widths=(3, *(2 for _ in numeric)), numeric=numeric)]


def _block_name(count: Count, words: Words) -> str:
    channel = words.named("channel", count.channel)
    if not count.block:
        return channel
    return words("{channel}, block {block}", channel=channel, block=count.block)


def _short(option: str) -> str:
    if len(option) <= _LONGEST_IN_HEADER:
        return option
    return option[: _LONGEST_IN_HEADER - 1].rstrip() + "…"


def _trace(material: Material, poll: Poll, trace: Trace) -> Point:
    """What was put right in public; the former numbers only where numbers may stand at all."""
    words = material.words
    deed = {
        "reopened": words("Voting was opened again"),
        "withdrawn": words("The result was withdrawn"),
        "corrected": words("The count was corrected"),
    }[trace.deed]
    said = words(
        "{time} {deed}. Reason: {reason}",
        time=material.time(trace.at),
        deed=deed,
        reason=trace.reason,
    )
    if poll.state is PollState.REVEALED and trace.before:
        said = f"{said} {words('Before: {numbers}', numbers=trace.before)}"
    return Point(said)
