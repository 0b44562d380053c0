"""Details of votes: terms, counts, percentages of their base, the verdict, every correction."""

from civicforum.base.words import Words
from civicforum.charts.budget_bar import budget_bars
from civicforum.documents.channels import channel_times, left_in_urns
from civicforum.documents.compared import other_rules
from civicforum.documents.crosstabs import by_groups
from civicforum.documents.material import Material
from civicforum.documents.model import (
    Block,
    BudgetFigure,
    Facts,
    Point,
    Section,
    Subheading,
)
from civicforum.documents.rounds import rounds_figure
from civicforum.documents.sheets import sheet_facts, sheet_figure_and_tables, sheets_counted
from civicforum.documents.stakes import by_proxy, heads_with_votes
from civicforum.documents.tallies import by_place, by_roll_call, figure_and_table
from civicforum.documents.verdicts import said_of
from civicforum.domain.ballots import BY_BALLOT, ballots_of
from civicforum.domain.kinds import Electorate, PollState, Secrecy, Shape
from civicforum.domain.poll_things import Poll, PollTerms, Reason
from civicforum.domain.provenance import cards_behind
from civicforum.domain.results import is_of_the_room, may_vote, poll_counted, poll_verdict
from civicforum.domain.sheets import is_sheet
from civicforum.domain.terms import FIXED
from civicforum.domain.things import Trace
from civicforum.methods.ballots import Budgeting
from civicforum.methods.counted import TieRule
from civicforum.methods.filling import ALL_FIT
from civicforum.methods.percentages import Rounding
from civicforum.methods.verdict import Verdict, majority, quorum_needed
from civicforum.screens.count import count_screen, filled_told, tie_told
from civicforum.screens.result import SEPARATOR, ballot_words, group_words, rule_words
from civicforum.screens.stakes import base_words, stakes_words


def votes(material: Material) -> Section:
    """표결 내용. Numbers stand here only once a result was revealed."""
    words = material.words
    blocks: list[Block] = []
    for poll in material.forum.polls:
        blocks += poll_blocks(material, poll)
    nothing = (Point(words("No vote was taken.")),)
    return Section(words("Details of votes"), tuple(blocks) or nothing)


def poll_blocks(material: Material, poll: Poll) -> list[Block]:
    """A poll with its terms, its result once it was revealed, and what was put right."""
    words = material.words
    blocks: list[Block] = [
        Subheading(poll.question, mark=f"{poll.number}."),
        Facts(tuple(_terms(material, poll))),
    ]
    if poll.state is PollState.REVEALED:
        blocks += _result(material, poll)
    elif poll.state is PollState.PREPARED:
        blocks.append(Point(words("Not put to the vote.")))
    elif poll.state is PollState.OPEN:
        blocks.append(Point(words("Voting was still open; result not published.")))
    else:
        blocks.append(Point(words("Result not published.")))
    blocks += _sources(material, poll)
    return [*blocks, *(_trace(material, poll, trace) for trace in poll.traces)]


def _terms(material: Material, poll: Poll) -> list[tuple[str, str]]:
    words, terms = material.words, poll.terms
    channels = ", ".join(words.named("channel", channel) for channel in terms.channels)
    secret = terms.secrecy is Secrecy.SECRET
    ballot = ballot_words(terms, words=words)
    pairs = [
        (words("Item"), material.item_title(poll.item)),
        (words("Manner"), f"{words('secret') if secret else words('open vote')}, {channels}"),
        (words("Base (100%)"), base_words(terms, terms.base, words=words)),
        (words("Quorum"), _quorum(poll, words)),
        _carries(terms, words),
    ]
    if ballot:
        pairs.insert(2, (words("Ballot"), ballot))
    if is_sheet(poll):
        pairs[3:4] = sheet_facts(terms.sheets, words=words)
    if terms.has_stakes:
        pairs.insert(2, (words("Votes"), stakes_words(terms, words=words)))
    if poll.state is not PollState.REVEALED:
        pairs.append((words("Options"), ", ".join(poll.options)))
    if poll.opened is not None:
        heads = _heads(poll, words)
        pairs.append((words("Entitled to vote"), heads))
        pairs.append((words("Times"), _times(material, poll)))
    if poll.gates:
        pairs.append((words("Channels"), channel_times(material, poll)))
    if terms.rounding is Rounding.TRUNCATE:
        pairs.append((words("Rounding"), _cut_off(terms, words)))
    return pairs


def _heads(poll: Poll, words: Words) -> str:
    entitled, present = poll.on_roster, len(poll.present)
    if poll.terms.has_stakes:
        said = heads_with_votes(poll, words=words)
    elif poll.terms.entitled:
        said = words(
            "{entitled} with a vote, {present} present at the opening",
            entitled=entitled,
            present=present,
        )
    else:
        said = words(
            "{entitled} on the roster, {present} present at the opening",
            entitled=entitled,
            present=present,
        )
    if poll.terms.group:
        said = f"{said} ({group_words(poll.terms.group, words=words)})"
    if poll.terms.electorate is Electorate.ROSTER:
        return f"{said}; {words('all with a vote may vote')}"
    return said


def _cut_off(terms: PollTerms, words: Words) -> str:
    return words.count(
        "cut off after {number} decimal", "cut off after {number} decimals", terms.decimals
    )


def _quorum(poll: Poll, words: Words) -> str:
    text = poll.terms.quorum
    if not text:
        return words("none")
    if poll.opened is None:
        return text
    needed = quorum_needed(text, poll.votes_on_roster)
    of = base_words(poll.terms, poll.terms.quorum_of, words=words)
    if "/" in text and poll.terms.has_stakes:
        share = words("{share} of all votes: {number}", share=text, number=needed)
    elif "/" in text and not poll.terms.entitled:
        share = words("{share} of the roster: {number}", share=text, number=needed)
    elif "/" in text:
        share = words("{share} of those with a vote: {number}", share=text, number=needed)
    else:
        share = str(needed)
    return f"{share} ({of})"


def _carries(terms: PollTerms, words: Words) -> tuple[str, str]:
    """What carries or chooses: a majority, or the rule of the count."""
    rest = rule_words(terms, words=words)
    if terms.shape in BY_BALLOT or terms.shape is Shape.CONSENT:
        return words("Rule"), rest
    _, _, more = rest.partition(SEPARATOR)
    said = _majority(terms, words)
    return words("Majority"), SEPARATOR.join(part for part in (said, more) if part)


def _explained(poll: Poll, words: Words) -> list[Block]:
    """How the rule came to its result, step by step; ties that were broken or stand."""
    if is_sheet(poll):
        return sheets_counted(poll, words=words)
    ballots, counted = ballots_of(poll), poll_counted(poll)
    if ballots is None or counted is None:
        ties = poll_verdict(poll).ties
        return [Point(tie_told(tie, poll.options, words=words)) for tie in ties]
    said = count_screen(ballots, counted, words=words).explanation
    figures: list[Block] = [*rounds_figure(poll.options, counted, words)]
    if isinstance(ballots, Budgeting):
        bars = budget_bars(ballots, counted)
        figures.append(BudgetFigure(bars, ballots.budget, words.language))
    return [Subheading(words("How it was counted")), *figures, *(Point(line) for line in said)]


def _majority(terms: PollTerms, words: Words) -> str:
    threshold = majority(terms.majority)
    if threshold is None and terms.shape not in FIXED:
        return words("the most votes")
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


def _result(material: Material, poll: Poll) -> list[Block]:
    words, verdict = material.words, poll_verdict(poll)
    return [
        *_figures(material, poll, verdict),
        *said_of(poll, verdict, words),
        *_explained(poll, words),
        *_drawn(poll, words),
        *_reasons(material, poll),
        *_doubts(poll, words),
        *by_place(material, poll),
        *by_proxy(material, poll),
        *by_roll_call(material, poll),
        *by_groups(material, poll),
        *other_rules(poll, words),
    ]


def _figures(material: Material, poll: Poll, verdict: Verdict) -> list[Block]:
    if is_sheet(poll):
        return sheet_figure_and_tables(material, poll)
    return figure_and_table(poll, verdict, material.words)


def _reasons(material: Material, poll: Poll) -> list[Block]:
    """What people said for an option, as this edition may call them."""
    return [Point(_reason(material, poll, reason)) for reason in poll.reasons]


def _reason(material: Material, poll: Poll, reason: Reason) -> str:
    words, option = material.words, poll.options[reason.option]
    if not reason.person:
        return words("{option}: {reason}", option=option, reason=reason.text)
    name = material.label(reason.person)
    return words("{option}, {name}: {reason}", option=option, name=name, reason=reason.text)


def _drawn(poll: Poll, words: Words) -> list[Block]:
    """What a lot was drawn from, so that anybody can draw it again."""
    if not any(tie.rule is TieRule.LOT for tie in poll_verdict(poll).ties):
        return []
    return [Point(words("Lot drawn at the opening: {seed}", seed=poll.seed))]


def _doubts(poll: Poll, words: Words) -> list[Block]:
    """Invalid ballots, and more ballots than there were voters."""
    doubts: list[Block] = []
    if poll.filled != ALL_FIT and not is_sheet(poll):
        doubts += [Point(line) for line in filled_told(poll.filled, words=words)]
    if poll.invalid:
        said = words.count(
            "{number} invalid ballot is one of the ballots cast, not of the valid ones",
            "{number} invalid ballots are among the ballots cast, not among the valid ones",
            poll.invalid,
        )
        doubts.append(Point(said))
    doubts += [Point(line) for line in left_in_urns(poll, words=words)]
    cast, voters = poll.ballots + poll.invalid, may_vote(poll)
    if cast > voters and poll.terms.has_stakes:
        said = words("{cast} votes counted, of only {voters}", cast=cast, voters=voters)
        doubts.append(Point(said))
    elif cast > voters and is_of_the_room(poll):
        said = words(
            "{cast} ballots counted, more than the {present} present at the opening",
            cast=cast,
            present=voters,
        )
        doubts.append(Point(said))
    elif cast > voters:
        said = words(
            "{cast} ballots counted, more than the {entitled} who have a vote",
            cast=cast,
            entitled=voters,
        )
        doubts.append(Point(said))
    return doubts


def _sources(material: Material, poll: Poll) -> list[Block]:
    """The theme and the cards that an option was made of."""
    words, forum = material.words, material.forum
    points: list[Block] = []
    for option, theme in zip(poll.options, poll.themes, strict=True):
        if theme:
            title = forum.theme_of(theme).title
            numbers = [str(card.number) for card in cards_behind(forum, poll, option)]
            said = words("{option}: from the theme “{theme}”", option=option, theme=title)
            behind = words("cards {numbers}", numbers=", ".join(numbers)) if numbers else ""
            points.append(Point(", ".join(part for part in (said, behind) if part)))
    return points


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
    if trace.second:
        said = f"{said} {words('Second person: {name}', name=trace.second)}"
    if poll.state is PollState.REVEALED and trace.before:
        said = f"{said} {words('Before: {numbers}', numbers=trace.before)}"
    return Point(said)
