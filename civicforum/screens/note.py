"""The quick note: one line, its first word says what becomes of it."""

import re
from collections.abc import Callable, Mapping, Sequence

from civicforum.base.errors import Refused
from civicforum.base.words import Words
from civicforum.domain.actions import RecordAction
from civicforum.domain.cards import AddCard
from civicforum.domain.command import Command
from civicforum.domain.decisions import RecordDecision
from civicforum.domain.finding import found_people, person_meant
from civicforum.domain.forum import Forum
from civicforum.domain.people import Roll
from civicforum.domain.poll_things import Poll
from civicforum.domain.questions import AnswerQuestion, ParkQuestion
from civicforum.domain.things import Question
from civicforum.screens.due import due_day

_DECISION = frozenset({"/결정", "/decision"})
_ACTION = frozenset({"/할일", "/action"})
_ANSWER = frozenset({"/답변", "/answer"})
_SAID: Mapping[str, Callable[[str, str], Command]] = {
    "/의견": lambda said, author: AddCard(said, author=author),
    "/opinion": lambda said, author: AddCard(said, author=author),
    "/보류": ParkQuestion,
    "/later": ParkQuestion,
    "/parking": ParkQuestion,
}
_POLL = re.compile(r"@(?:투표|poll)([0-9]+)(?:\s+|$)", re.IGNORECASE)


def note_kinds(forum: Forum, *, words: Words) -> tuple[tuple[str, str], ...]:
    """What a note may begin with, and what it becomes; each question without an answer as well."""
    return (
        ("/decision", words("Decision")),
        ("/action", words("To do")),
        ("/opinion", words("Opinion card")),
        ("/later", words("Question for later")),
        *(
            (
                f"/answer {question.number}",
                words("Answer to no. {number}: {text}", number=question.number, text=question.text),
            )
            for question in forum.questions
            if not question.answer
        ),
    )


def decision_on(poll: Poll, *, words: Words) -> str:
    """What a note begins with for a decision that rests on a poll; the decision is typed after."""
    return words("/decision @poll{number}", number=poll.number) + " "


def order_from_note(text: str, forum: Forum, roll: Roll, *, now: int) -> Command:
    """The order that a quick note stands for, such as "/할일 @교통과 12/3까지 노선도를 올림".

    Before what is to be done there may be who does it (@ and a name, a number, initial consonants
    or a role; a word that fits nobody stays a word) and until when (see `due_day`), in any order.
    "/결정 @투표2 …" rests on poll no. 2, "/의견 @112 …" and "/보류 @112 …" were said by
    participant no. 112, "/답변 3 …" answers parked question no. 3.

    Raises:
        Refused: it begins with no known word, a day does not exist, nothing or nobody has that
            number, several people may be meant.
    """
    first, said = _first_word(text)
    kind = first.lower()
    if kind in _ACTION:
        return _action(said, forum, roll, now=now)
    if kind in _DECISION:
        return _decision(said, forum)
    if kind in _ANSWER:
        return _answer(said, forum)
    order = _SAID.get(kind)
    if order is None:
        raise Refused("note-unknown")
    return _by_somebody(order, said, forum, roll)


def _action(said: str, forum: Forum, roll: Roll, *, now: int) -> RecordAction:
    due, said = due_day(said, forum, now=now)
    who, rest = _first_word(said)
    if not who.startswith("@") or who == "@":
        return RecordAction(said, due=due)
    owner, words = owner_meant(who.removeprefix("@"), forum, roll)
    if not due:
        due, rest = due_day(rest, forum, now=now)
    return RecordAction(rest, owner=owner, owner_words=words, due=due)


def _decision(said: str, forum: Forum) -> RecordDecision:
    found = _POLL.match(said)
    if found is None:
        return RecordDecision(said)
    poll = forum.poll_of(_numbered(forum.polls, found[1]))
    return RecordDecision(said[found.end() :], poll=poll.id)


def _answer(said: str, forum: Forum) -> AnswerQuestion:
    number, answer = _first_word(said)
    if not (number.isascii() and number.isdigit()):
        raise Refused("answer-number")
    question = forum.question_of(_numbered(forum.questions, number))
    return AnswerQuestion(question.id, answer)


def _by_somebody(
    order: Callable[[str, str], Command], said: str, forum: Forum, roll: Roll
) -> Command:
    """Said by the one after @; a word that fits nobody is a part of what was said."""
    who, rest = _first_word(said)
    if not who.startswith("@") or who == "@":
        return order(said, "")
    author, _ = owner_meant(who.removeprefix("@"), forum, roll)
    return order(rest, author) if author else order(said, "")


def _numbered(things: Sequence[Poll | Question], number: str) -> str:
    """The id of the one with this number, else the number as it stands."""
    return next((thing.id for thing in things if thing.number == int(number)), number)


def owner_meant(who: str, forum: Forum, roll: Roll) -> tuple[str, str]:
    """The id of who is meant, and "", or else "" and the word as it stands.

    Raises:
        Refused: nobody has that number, or several people may be meant.
    """
    number = who.removeprefix("#")
    if number.isdigit():
        return forum.person_of(f"#{number}").id, ""
    if not found_people(forum, roll, who):
        return "", who
    return person_meant(forum, roll, who).id, ""


def _first_word(text: str) -> tuple[str, str]:
    first, *rest = text.split(maxsplit=1) or [""]
    return first, "".join(rest).strip()
