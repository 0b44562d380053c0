"""What a forum is at a moment: immutable, computed from events, cheap to keep and to compare.

Big collections are persistent maps, so that one more card among 10,000 costs the same as the first.
"""

from collections.abc import Iterable
from operator import attrgetter
from typing import Protocol, TypeVar

from msgspec import Struct, field
from rpds import HashTrieMap

from civicforum.base.errors import Refused
from civicforum.domain.filing_things import Filing
from civicforum.domain.kinds import Presence, QueueOrder, Scene, SittingState, Standing
from civicforum.domain.poll_things import Poll
from civicforum.domain.questionnaires import Survey
from civicforum.domain.stakes import Proxy
from civicforum.domain.things import (
    Action,
    Attachment,
    Card,
    Decision,
    Item,
    Person,
    Question,
    Request,
    Sitting,
    Theme,
    Trace,
    Turn,
)


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


_T = TypeVar("_T", bound=_Identified)


def exchanged(things: tuple[_T, ...], new: _T) -> tuple[_T, ...]:
    """`things` with `new` in the place of the one that has its id."""
    return tuple(new if thing.id == new.id else thing for thing in things)


def _found(things: Iterable[_T], reference: str, code: str) -> _T:
    for thing in things:
        if thing.id == reference:
            return thing
    raise Refused(code, reference=reference)


def _no_people() -> "HashTrieMap[str, Person]":
    return HashTrieMap()


def _no_numbers() -> "HashTrieMap[int, str]":
    return HashTrieMap()


def _no_turns() -> "HashTrieMap[str, Turn]":
    return HashTrieMap()


def _no_statements() -> "HashTrieMap[str, int]":
    return HashTrieMap()


def _no_cards() -> "HashTrieMap[str, Card]":
    return HashTrieMap()


def _no_merges() -> "HashTrieMap[str, tuple[str, ...]]":
    return HashTrieMap()


class Forum(Struct, frozen=True):
    """The whole forum at a moment. `id` is "" before it is created.

    Attributes:
        start: when it is to begin, as 14:00 in its zone; "" where nobody said.
        requests: in the order in which the floor is given (see `queue`).
        heard: how many statements each person has made or is making, by id.
        merged: for each card that stands for others, which were merged into it, by id.
        declared: fields of the minutes of which it is on record that there was none.
        scene_text: what the projector shows where the scene is a free text.
        proxies: votes given to others, those that were revoked too, as they were put on record.
        proxy_limit: how many of them one person may hold, 0 for as many as are given.
        scene_page: which page of it, from 0 on, where the scene has pages.
        sealed: since when nothing more is added to the record; `unsealings` were before.
    """

    id: str = ""
    title: str = ""
    host: str = ""
    place: str = ""
    day: str = ""
    language: str = "ko"
    zone: str = "Asia/Seoul"
    template: str = ""
    sittings: tuple[Sitting, ...] = ()
    people: "HashTrieMap[str, Person]" = field(default_factory=_no_people)
    numbers: "HashTrieMap[int, str]" = field(default_factory=_no_numbers)
    agenda: tuple[Item, ...] = ()
    item: str = ""
    requests: tuple[Request, ...] = ()
    turn: Turn | None = None
    turns: "HashTrieMap[str, Turn]" = field(default_factory=_no_turns)
    cards: "HashTrieMap[str, Card]" = field(default_factory=_no_cards)
    card_numbers: "HashTrieMap[int, str]" = field(default_factory=_no_numbers)
    merged: "HashTrieMap[str, tuple[str, ...]]" = field(default_factory=_no_merges)
    themes: tuple[Theme, ...] = ()
    polls: tuple[Poll, ...] = ()
    decisions: tuple[Decision, ...] = ()
    actions: tuple[Action, ...] = ()
    questions: tuple[Question, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    scene: Scene = Scene.FOLLOW
    clock_jumps: tuple[tuple[int, int], ...] = ()
    start: str = ""
    queue_order: QueueOrder = QueueOrder.FAIR
    heard: "HashTrieMap[str, int]" = field(default_factory=_no_statements)
    declared: tuple[str, ...] = ()
    sealed: int | None = None
    unsealings: tuple[Trace, ...] = ()
    scene_text: str = ""
    scene_page: int = 0
    surveys: tuple[Survey, ...] = ()
    proxies: tuple[Proxy, ...] = ()
    proxy_limit: int = 0
    filing: Filing = field(default_factory=Filing)

    @property
    def sitting(self) -> Sitting | None:
        """The newest sitting, open or closed."""
        return self.sittings[-1] if self.sittings else None

    @property
    def sitting_state(self) -> SittingState:
        """Where the forum is in its day."""
        if not self.sittings:
            return SittingState.NOT_OPENED
        newest = self.sittings[-1]
        if newest.closed is not None:
            return SittingState.CLOSED
        if newest.recesses and newest.recesses[-1].left is None:
            return SittingState.IN_RECESS
        return SittingState.OPEN if newest.paused is None else SittingState.PAUSED

    @property
    def running_item(self) -> Item | None:
        """The item that is being dealt with."""
        return self.item_of(self.item) if self.item else None

    @property
    def voters_present(self) -> tuple[str, ...]:
        """Ids of the participants who are in the room, by number."""
        here = [p for p in self.people.values() if _votes_now(p)]
        return tuple(person.id for person in sorted(here, key=lambda person: person.number))

    def roster(self, *standings: Standing) -> list[Person]:
        """People of these standings (all where none is named), by number."""
        chosen: Iterable[Person] = self.people.values()
        if standings:
            chosen = (person for person in chosen if person.standing in standings)
        return in_order(chosen)

    def person_of(self, reference: str) -> Person:
        """The person with this id, or with the number in "#17".

        Raises:
            Refused: nobody has it.
        """
        key = reference
        if reference.startswith("#") and reference[1:].isascii() and reference[1:].isdigit():
            key = self.numbers.get(int(reference[1:]), "")
        found = self.people.get(key)
        if found is None:
            raise Refused("no-such-person", reference=reference)
        return found

    def item_of(self, reference: str) -> Item:
        """The agenda item with this id.

        Raises:
            Refused: there is none (as in all lookups below).
        """
        return _found(self.agenda, reference, "no-such-item")

    def turn_of(self, reference: str) -> Turn:
        """The turn with this id, running or finished."""
        running = () if self.turn is None else (self.turn,)
        finished = self.turns.get(reference)
        return _found(running if finished is None else (finished,), reference, "no-such-turn")

    def request_of(self, reference: str) -> Request:
        """The waiting request with this id."""
        return _found(self.requests, reference, "no-such-request")

    def card_of(self, reference: str) -> Card:
        """The card with this id."""
        found = self.cards.get(reference)
        return _found(() if found is None else (found,), reference, "no-such-card")

    def theme_of(self, reference: str) -> Theme:
        """The theme with this id."""
        return _found(self.themes, reference, "no-such-theme")

    def poll_of(self, reference: str) -> Poll:
        """The poll with this id."""
        return _found(self.polls, reference, "no-such-poll")

    def action_of(self, reference: str) -> Action:
        """The action with this id."""
        return _found(self.actions, reference, "no-such-action")

    def question_of(self, reference: str) -> Question:
        """The parked question with this id."""
        return _found(self.questions, reference, "no-such-question")

    def decision_of(self, reference: str) -> Decision:
        """The decision with this id."""
        return _found(self.decisions, reference, "no-such-decision")

    def survey_of(self, reference: str) -> Survey:
        """The survey with this id."""
        return _found(self.surveys, reference, "no-such-survey")


def in_order(people: Iterable[Person]) -> list[Person]:
    """In the order of the roster."""
    return sorted(people, key=attrgetter("number"))


def _votes_now(person: Person) -> bool:
    return person.standing is Standing.PARTICIPANT and person.presence is Presence.PRESENT
