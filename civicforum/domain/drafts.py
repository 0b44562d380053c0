"""Polls before they are opened: put in other words or terms, given options, dropped."""

from collections.abc import Mapping
from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Channel, Electorate, PollState, Secrecy, Shape
from civicforum.domain.poll_gates import require_not_begun
from civicforum.domain.poll_things import Poll, PollTerms
from civicforum.domain.polls import poll_in, require_sources, with_poll
from civicforum.domain.sheet_things import SheetTerms
from civicforum.domain.terms import FIXED, MOST_OPTIONS, Choices, check_terms, choices, rules_of
from civicforum.domain.text import optional_line, required_line
from civicforum.methods.counted import TieRule
from civicforum.methods.filling import Over, Under
from civicforum.methods.percentages import Rounding
from civicforum.methods.verdict import Base


class PollChanged(Event, frozen=True):
    """A prepared poll got another question, other options or other terms."""

    topic: ClassVar[str] = "polls"
    poll: str
    question: str
    options: tuple[str, ...]
    item: str
    terms: PollTerms
    themes: tuple[str, ...]

    def apply(self, forum: Forum, at: int) -> Forum:
        """Nobody has voted on it yet."""
        require_sources(forum, self.item, self.themes)
        poll = poll_in(forum, self.poll, PollState.PREPARED)
        changed = replace(
            poll,
            question=self.question,
            options=self.options,
            item=self.item,
            terms=self.terms,
            themes=self.themes,
            gates=tuple(gate for gate in poll.gates if gate.channel in self.terms.channels),
        )
        return with_poll(forum, changed)


class PollDropped(Event, frozen=True):
    """A prepared poll was given up."""

    topic: ClassVar[str] = "polls"
    poll: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """One poll less; its number is not given again."""
        poll = poll_in(forum, self.poll, PollState.PREPARED)
        if any(decision.poll == poll.id for decision in forum.decisions):
            raise Refused("poll-in-use", question=poll.question)
        return replace(forum, polls=tuple(other for other in forum.polls if other is not poll))


class OptionAdded(Event, frozen=True):
    """A theme of cards became an option of a prepared poll."""

    topic: ClassVar[str] = "polls"
    poll: str
    option: str
    theme: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """The last option, with where it comes from."""
        poll = poll_in(forum, self.poll, PollState.PREPARED)
        theme = forum.theme_of(self.theme).id
        if self.option in poll.options:
            raise Refused("option-exists", option=self.option)
        options, themes = (*poll.options, self.option), (*poll.themes, theme)
        return with_poll(forum, replace(poll, options=options, themes=themes))


class ChangePoll(Command, frozen=True):
    """Change a poll that was not opened yet (what is not given stays)."""

    poll: str
    question: str | None = None
    options: tuple[str, ...] | None = None
    shape: Shape | None = None
    secrecy: Secrecy | None = None
    channels: tuple[Channel, ...] | None = None
    base: Base | None = None
    electorate: Electorate | None = None
    quorum: str | None = None
    majority: str | None = None
    rounding: Rounding | None = None
    item: str | None = None
    quorum_of: Base | None = None
    least_marks: int | None = None
    most_marks: int | None = None
    most_per_option: int | None = None
    entitled: int | None = None
    decimals: int | None = None
    rule: str | None = None
    seats: int | None = None
    ties: tuple[TieRule, ...] | None = None
    lowest: int | None = None
    highest: int | None = None
    costs: tuple[int, ...] | None = None
    budget: int | None = None
    over: Over | None = None
    under: Under | None = None
    group: str | None = None
    seconds: int | None = None
    by_weight: bool | None = None
    by_proxy: bool | None = None
    against: tuple[str, ...] | None = None
    sheets: SheetTerms | None = None

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Options that stay keep the theme that they come from."""
        old = require_not_begun(poll_in(forum, self.poll, PollState.PREPARED))
        terms = self._terms(old)
        made = Choices(old.options, old.themes)
        if self.options is not None or terms.shape is not old.terms.shape:
            made = self._choices(forum, old, terms.shape)
        check_terms(terms, len(made.options))
        changed = PollChanged(
            poll=old.id,
            question=old.question if self.question is None else required_line(self.question),
            options=made.options,
            item=self._item(forum, old),
            terms=terms,
            themes=made.themes,
        )
        if changed.apply(forum, moment.now) == forum:
            raise Refused("nothing-changed")
        return happened(changed)

    def _terms(self, old: Poll) -> PollTerms:
        """Another shape takes its usual rule with it, where none is named."""
        terms = replace(old.terms, **self._given_terms())
        terms = replace(terms, sheets=terms.sheets.tidy)
        usual = rules_of(terms.shape)
        is_told = bool(self.rule) or (self.rule is None and terms.rule in usual)
        return terms if is_told else replace(terms, rule=usual[0])

    def _given_terms(self) -> Mapping[str, object]:
        names = set(PollTerms.__struct_fields__)
        values = {name: getattr(self, name) for name in self.__struct_fields__ if name in names}
        return {name: value for name, value in values.items() if value is not None}

    def _choices(self, forum: Forum, old: Poll, shape: Shape) -> Choices:
        made = choices(forum, shape, old.options if self.options is None else self.options)
        source = dict(zip(old.options, old.themes, strict=True))
        return Choices(made.options, tuple(source.get(option, "") for option in made.options))

    def _item(self, forum: Forum, old: Poll) -> str:
        if self.item is None:
            return old.item
        return forum.item_of(self.item).id if self.item else ""


class DropPoll(Command, frozen=True):
    """Give up a poll that was not opened."""

    poll: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Once it was opened it stays on record."""
        dropped = PollDropped(require_not_begun(forum.poll_of(self.poll)).id)
        dropped.apply(forum, moment.now)
        return happened(dropped)


class MakeOption(Command, frozen=True):
    """Make a theme of cards an option of a prepared poll, under its title or another label."""

    theme: str
    poll: str
    label: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """The minutes then name the cards behind it."""
        poll = require_not_begun(poll_in(forum, self.poll, PollState.PREPARED))
        theme = forum.theme_of(self.theme)
        count = len(poll.options) + 1
        if poll.terms.shape in FIXED or count > MOST_OPTIONS:
            raise Refused("options-wrong", count=count)
        added = OptionAdded(poll.id, optional_line(self.label) or theme.title, theme.id)
        added.apply(forum, moment.now)
        return happened(added)
