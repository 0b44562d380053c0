"""Undo and redo as orders: which step they mean is the desk's to find, from its history."""

from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.forum import Forum
from civicforum.domain.record import StepRestored, StepRetracted


class Undo(Command, frozen=True):
    """Withdraw the operator's newest step; with `next_only`, the newest press of Next."""

    next_only: bool = False

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """The step stays in the log and stops counting."""
        return happened(StepRetracted(moment.step_to_undo(self.next_only)))


class Redo(Command, frozen=True):
    """Let the step that was withdrawn last count again."""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """While nothing new was done since."""
        return happened(StepRestored(moment.step_to_redo()))
