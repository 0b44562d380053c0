"""The parking lot: questions that wait for an answer."""

from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.agenda import item_or_running
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum, exchanged
from civicforum.domain.text import required_text
from civicforum.domain.things import Question


class QuestionParked(Event, frozen=True):
    """A question was put off."""

    topic: ClassVar[str] = "questions"
    question: str
    number: int
    text: str
    author: str
    item: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more question without an answer."""
        if any(question.id == self.question for question in forum.questions):
            raise Refused("identifier-taken", text=self.question)
        if self.author:
            forum.person_of(self.author)
        if self.item:
            forum.item_of(self.item)
        new = Question(self.question, self.number, self.text, self.author, self.item, at)
        return replace(forum, questions=(*forum.questions, new))


class QuestionAnswered(Event, frozen=True):
    """A parked question was answered, or answered otherwise."""

    topic: ClassVar[str] = "questions"
    question: str
    text: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """A former answer is kept with the time of the change."""
        old = forum.question_of(self.question)
        earlier = (*old.earlier, (at, old.answer)) if old.answer else old.earlier
        new = replace(old, answer=self.text, answered=at, earlier=earlier)
        return replace(forum, questions=exchanged(forum.questions, new))


class ParkQuestion(Command, frozen=True):
    """Put a question into the parking lot, to be answered later."""

    text: str
    author: str = ""
    item: str = ""
    question: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """At any time."""
        identity = moment.identity(self.question)
        if any(question.id == identity for question in forum.questions):
            raise Refused("identifier-taken", text=identity)
        return happened(
            QuestionParked(
                question=identity,
                number=moment.highest(QuestionParked.__name__) + 1,
                text=required_text(self.text),
                author=forum.person_of(self.author).id if self.author else "",
                item=item_or_running(forum, self.item),
            )
        )


class AnswerQuestion(Command, frozen=True):
    """Answer a parked question."""

    question: str
    answer: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Again too; the former answer stays in the minutes."""
        old, answer = forum.question_of(self.question), required_text(self.answer)
        if old.answer == answer:
            raise Refused("nothing-changed")
        return happened(QuestionAnswered(old.id, answer))
