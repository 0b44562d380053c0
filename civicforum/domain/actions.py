"""Actions: who does what until when."""

from datetime import date
from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.agenda import item_or_running
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum, exchanged
from civicforum.domain.text import optional_line, required_text
from civicforum.domain.things import Action


class ActionRecorded(Event, frozen=True):
    """Something to be done was put on record."""

    topic: ClassVar[str] = "actions"
    action: str
    number: int
    text: str
    owner: str
    owner_words: str
    due: str
    item: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more action."""
        if any(action.id == self.action for action in forum.actions):
            raise Refused("identifier-taken", text=self.action)
        if self.owner:
            forum.person_of(self.owner)
        if self.item:
            forum.item_of(self.item)
        made = Action(
            id=self.action,
            number=self.number,
            text=self.text,
            owner=self.owner,
            owner_words=self.owner_words,
            due=self.due,
            item=self.item,
            made=at,
        )
        return replace(forum, actions=(*forum.actions, made))


class ActionChanged(Event, frozen=True):
    """An action got other words, another owner or another day."""

    topic: ClassVar[str] = "actions"
    action: str
    text: str
    owner: str
    owner_words: str
    due: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Former words are kept with the time of the change."""
        old = forum.action_of(self.action)
        if self.owner:
            forum.person_of(self.owner)
        reworded = self.text != old.text
        new = replace(
            old,
            text=self.text,
            owner=self.owner,
            owner_words=self.owner_words,
            due=self.due,
            earlier=(*old.earlier, (at, old.text)) if reworded else old.earlier,
        )
        return replace(forum, actions=exchanged(forum.actions, new))


class ActionDone(Event, frozen=True):
    """An action was reported as done."""

    topic: ClassVar[str] = "actions"
    action: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Since now."""
        done = replace(forum.action_of(self.action), done=at)
        return replace(forum, actions=exchanged(forum.actions, done))


class ActionReopened(Event, frozen=True):
    """An action was not done after all."""

    topic: ClassVar[str] = "actions"
    action: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """To be done again."""
        again = replace(forum.action_of(self.action), done=None)
        return replace(forum, actions=exchanged(forum.actions, again))


class RecordAction(Command, frozen=True):
    """Put on record what is to be done, by whom (on the roster or in words) and until which day."""

    text: str
    owner: str = ""
    owner_words: str = ""
    due: str = ""
    item: str = ""
    action: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """At any time."""
        identity = moment.identity(self.action)
        if any(action.id == identity for action in forum.actions):
            raise Refused("identifier-taken", text=identity)
        return happened(
            ActionRecorded(
                action=identity,
                number=moment.highest(ActionRecorded.__name__) + 1,
                text=required_text(self.text),
                owner=forum.person_of(self.owner).id if self.owner else "",
                owner_words=optional_line(self.owner_words),
                due=_day(self.due),
                item=item_or_running(forum, self.item),
            )
        )


class ChangeAction(Command, frozen=True):
    """Change an action's words, owner or day (what is not given stays)."""

    action: str
    text: str | None = None
    owner: str | None = None
    owner_words: str | None = None
    due: str | None = None

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Former words stay in the minutes."""
        old = forum.action_of(self.action)
        owner = forum.person_of(self.owner).id if self.owner else self.owner
        words = self.owner_words
        new = ActionChanged(
            action=old.id,
            text=old.text if self.text is None else required_text(self.text),
            owner=old.owner if owner is None else owner,
            owner_words=old.owner_words if words is None else optional_line(words),
            due=old.due if self.due is None else _day(self.due),
        )
        before = (old.text, old.owner, old.owner_words, old.due)
        if (new.text, new.owner, new.owner_words, new.due) == before:
            raise Refused("nothing-changed")
        return happened(new)


class CompleteAction(Command, frozen=True):
    """Report an action as done."""

    action: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Once."""
        action = forum.action_of(self.action)
        if action.done is not None:
            raise Refused("nothing-changed")
        return happened(ActionDone(action.id))


class ReopenAction(Command, frozen=True):
    """Take back that an action was done."""

    action: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Only of one that was."""
        action = forum.action_of(self.action)
        if action.done is None:
            raise Refused("nothing-changed")
        return happened(ActionReopened(action.id))


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        raise Refused("day-wrong", text=text) from None
