"""Polls that are being prepared: a list, and one of them with everything that changes its result.

What the fields of the editor say is an `AddPoll`; for a poll that is there already it becomes the
`ChangePoll` that gives only what differs.
"""

from collections.abc import Mapping

from msgspec import Struct

from civicforum.base.words import Words
from civicforum.domain.ballots import BY_BALLOT
from civicforum.domain.drafts import ChangePoll
from civicforum.domain.forum import Forum
from civicforum.domain.groups import GROUPING
from civicforum.domain.kinds import Channel, Electorate, PollState, Secrecy, Shape
from civicforum.domain.outline import item_numbers
from civicforum.domain.poll_things import Poll, PollTerms
from civicforum.domain.polls import AddPoll
from civicforum.domain.terms import FIXED, SEVERAL, rules_of
from civicforum.methods.counted import TieRule
from civicforum.methods.filling import Over, Under
from civicforum.methods.percentages import Rounding
from civicforum.methods.verdict import Base
from civicforum.screens.row import Mark, Row

Choices = tuple[tuple[str, str], ...]
MAJORITIES = ("simple", "absolute", "two-thirds")
FEWEST_THEMES = 2
USUAL_COMPARISON = ("pb-greedy", "pb-mes-add1", "pb-phragmen")
_OWN_FIELDS = {"options", "poll"}


class DraftsScreen(Struct, frozen=True):
    """A row for each poll; `fixed` says for those that were opened why they stay as they are."""

    rows: tuple[Row, ...]
    fixed: Mapping[str, str]
    items: Choices
    themes: Choices


def drafts_screen(forum: Forum, *, words: Words) -> DraftsScreen:
    """All polls, by number; the items that a poll may belong to; themes that may be its options."""
    numbers = item_numbers(forum)
    items = tuple((item.id, f"{numbers[item.id]}. {item.title}") for item in forum.agenda)
    return DraftsScreen(
        rows=tuple(_row(poll, words) for poll in forum.polls),
        fixed={
            poll.id: words(
                "This poll was opened: it stays as people voted on it. Prepare another one."
            )
            for poll in forum.polls
            if poll.state is not PollState.PREPARED
        },
        items=(("", words("None, or the running item")), *items),
        themes=tuple((theme.id, theme.title) for theme in forum.themes),
    )


def written_poll(poll: Poll) -> AddPoll:
    """A poll as it is, as the order that would prepare it so."""
    names = set(AddPoll.__struct_fields__) & set(PollTerms.__struct_fields__)
    terms = {name: getattr(poll.terms, name) for name in names}
    terms["rule"] = rule_told(poll.terms.shape, poll.terms.rule)
    return AddPoll(
        question=poll.question, options=poll.options, item=poll.item, poll=poll.id, **terms
    )


def change_of(poll: Poll, wanted: AddPoll) -> ChangePoll | None:
    """What makes a prepared poll so; None where it is so already."""
    before = written_poll(poll)
    names = set(ChangePoll.__struct_fields__) - _OWN_FIELDS
    given: dict[str, object] = {
        name: getattr(wanted, name)
        for name in names
        if getattr(wanted, name) != getattr(before, name)
    }
    options = _options(wanted, before)
    if options != before.options:
        given["options"] = options
    return ChangePoll(poll.id, **given) if given else None  # pyright: ignore[reportArgumentType]


def _options(wanted: AddPoll, before: AddPoll) -> tuple[str, ...]:
    """Options that a shape brings come by themselves where others do not fit it."""
    if wanted.shape not in FIXED:
        return wanted.options
    if before.shape is not wanted.shape and len(wanted.options) != len(FIXED[wanted.shape]["ko"]):
        return ()
    return wanted.options or before.options


def bases_of(shape: Shape, words: Words) -> Choices:
    """What may be 100 %, of ballots of this shape."""
    only = {Base.DECIDED: {Shape.YES_NO_ABSTAIN}, Base.MARKS: SEVERAL}
    return tuple(
        (base, words.named("base", base)) for base in Base if shape in only.get(base, {shape})
    )


def rules_for(shape: Shape, words: Words) -> Choices:
    """How ballots of this shape can be counted, the usual way first."""
    return tuple((rule, words.named("counting", rule)) for rule in rules_of(shape))


def rule_told(shape: Shape, rule: str) -> str:
    """The rule as an order tells it: "" for the usual one."""
    return "" if rule in {"", rules_of(shape)[0]} else rule


def has_majority(shape: Shape) -> bool:
    """Whether a majority is asked for: not where a rule of its own counts."""
    return shape not in {*BY_BALLOT, Shape.CONSENT}


def has_seats(shape: Shape) -> bool:
    """Whether several options may be chosen."""
    return shape not in {*FIXED, Shape.PROJECTS}


def tie_rules(shape: Shape, words: Words) -> Choices:
    """What may break a tie; several ask one after the other."""
    sets: list[tuple[TieRule, ...]] = [(), (TieRule.CASTING,)]
    if shape not in FIXED:
        sets += [(TieRule.LOT,), (TieRule.ORDER,), (TieRule.EARLIER, TieRule.LOT)]
    return tuple(
        (" ".join(rules), ", ".join(words.named("tie-rule", rule) for rule in rules))
        if rules
        else ("", words("by nobody: it stands"))
        for rules in sets
    )


def quorum_bases(words: Words) -> Choices:
    """What must reach the quorum."""
    return tuple(
        (base, words.named("base", base)) for base in (Base.PRESENT, Base.CAST, Base.VALID)
    )


def shapes(words: Words) -> Choices:
    """What a ballot may look like."""
    return (
        (Shape.YES_NO_ABSTAIN, words("Yes, no, abstain")),
        (Shape.CONSENT, words("Consent, objection, block")),
        (Shape.ONE_MARK, words("One of several options")),
        (Shape.MANY_MARKS, words("Several marks on a ballot")),
        (Shape.SCORES, words("A score for each option")),
        (Shape.RANKING, words("Options ranked")),
        (Shape.PROJECTS, words("Projects within a budget")),
        (Shape.SHEETS, words("Criteria sheets of jurors")),
    )


def secrecies(words: Words) -> Choices:
    """Who may know how somebody voted."""
    return ((Secrecy.OPEN, words("Open vote")), (Secrecy.SECRET, words("Secret ballot")))


def electorates(words: Words) -> Choices:
    """Who may vote."""
    return (
        (Electorate.PRESENT, words("Participants in the room")),
        (Electorate.ROSTER, words("All participants on the roster")),
    )


def majorities(words: Words) -> Choices:
    """What a motion needs; any other share is typed."""
    return (
        ("simple", words("More for than against")),
        ("absolute", words("More than half")),
        ("two-thirds", words("Two thirds or more")),
        ("", words("Another share")),
    )


def roundings(words: Words) -> Choices:
    """How percentages are cut to their decimals."""
    return ((Rounding.HALF_UP, words("rounded")), (Rounding.TRUNCATE, words("cut off")))


def groupings(words: Words) -> Choices:
    """By what the electorate may be narrowed."""
    named = ((name, words.named("meaning", name)) for name in GROUPING)
    return (("", words("Everybody")), *named)


def group_told(attribute: str, value: str) -> str:
    """The group as an order tells it; none until both are there."""
    return f"{attribute}={value.strip()}" if attribute and value.strip() else ""


def overs(words: Words) -> Choices:
    """What becomes of a paper with too many marks."""
    return tuple((over, words.named("over", over)) for over in Over)


def unders(words: Words) -> Choices:
    """What becomes of a paper with too few marks."""
    return tuple((under, words.named("under", under)) for under in Under)


def channels(words: Words) -> Choices:
    """By which ways votes come in."""
    return tuple((channel, words.named("channel", channel)) for channel in Channel)


def _row(poll: Poll, words: Words) -> Row:
    state = words.named("poll-state", poll.state)
    number = str(poll.number)
    mark = Mark.NONE if poll.state is PollState.PREPARED else Mark.DONE
    spoken = f"{number}. {poll.question}, {state}"
    return Row(poll.id, number, poll.question, state, spoken, mark)
