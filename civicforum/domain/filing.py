"""How the minutes are filed: registration, signatures, names of the public edition, errata."""

from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.command import Command, Moment, Outcome, happened
from civicforum.domain.event import Event
from civicforum.domain.filing_things import Erratum, Registration, Signer
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Disclosure, Retention, Stage, Unnamed
from civicforum.domain.text import optional_line, required_line, required_text

MOST_SIGNERS = 12


class MinutesRegistered(Event, frozen=True):
    """The records system's data were set."""

    topic: ClassVar[str] = "filing"
    registration: str
    unit: str
    retention: Retention | None
    disclosure: Disclosure | None
    grounds: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """They stand in the head of the minutes."""
        made = Registration(
            self.registration, self.unit, self.retention, self.disclosure, self.grounds
        )
        return replace(forum, filing=replace(forum.filing, registration=made))


class SignersSet(Event, frozen=True):
    """Who signs the minutes was settled."""

    topic: ClassVar[str] = "filing"
    signers: tuple[Signer, ...]

    def apply(self, forum: Forum, at: int) -> Forum:
        """A line for each at the end of the minutes."""
        for signer in self.signers:
            if signer.person:
                forum.person_of(signer.person)
        return replace(forum, filing=replace(forum.filing, signers=self.signers))


class UnnamedSet(Event, frozen=True):
    """How the public edition calls those who did not agree to be named was settled."""

    topic: ClassVar[str] = "filing"
    unnamed: Unnamed

    def apply(self, forum: Forum, at: int) -> Forum:
        """For every page of it."""
        return replace(forum, filing=replace(forum.filing, unnamed=self.unnamed))


class ErratumAdded(Event, frozen=True):
    """Words of the final minutes were corrected."""

    topic: ClassVar[str] = "filing"
    answer: ClassVar[str] = "AddErratum"
    number: int
    place: str
    wrong: str
    right: str
    reason: str

    def apply(self, forum: Forum, at: int) -> Forum:
        """Wrong and right words both stay readable."""
        made = Erratum(self.number, self.place, self.wrong, self.right, self.reason, at)
        return replace(forum, filing=replace(forum.filing, errata=(*forum.filing.errata, made)))


class FileMinutes(Command, frozen=True):
    """Settle how the minutes are filed: registration, who signs, how the unnamed are called."""

    works_when_final: ClassVar[bool] = True
    registration: str | None = None
    unit: str | None = None
    retention: Retention | None = None
    disclosure: Disclosure | None = None
    grounds: str | None = None
    unnamed: Unnamed | None = None
    signers: tuple[Signer, ...] | None = None

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """What is not given stays; in final minutes only the registration changes."""
        filing, old = forum.filing, forum.filing.registration
        registered = self._registered(old)
        signers = filing.signers if self.signers is None else self._signers(forum, self.signers)
        unnamed = self.unnamed or filing.unnamed
        events: list[Event] = []
        if registered != _as_registered(old):
            events.append(registered)
        if unnamed is not filing.unnamed:
            events.append(UnnamedSet(unnamed))
        if signers != filing.signers:
            events.append(SignersSet(signers))
        if not events:
            raise Refused("nothing-changed")
        if filing.stage is Stage.FINAL and events != [registered]:
            raise Refused("filing-final")
        return happened(*events)

    def _registered(self, old: Registration) -> MinutesRegistered:
        """Anything less than open needs the grounds for it."""
        number = self.registration
        made = MinutesRegistered(
            registration=old.number if number is None else optional_line(number),
            unit=old.unit if self.unit is None else optional_line(self.unit),
            retention=self.retention or old.retention,
            disclosure=self.disclosure or old.disclosure,
            grounds=old.grounds if self.grounds is None else optional_line(self.grounds),
        )
        if made.disclosure not in {None, Disclosure.OPEN} and not made.grounds:
            raise Refused("disclosure-without-grounds")
        return made

    def _signers(self, forum: Forum, signers: tuple[Signer, ...]) -> tuple[Signer, ...]:
        """In the order of signing; none takes the block away."""
        if len(signers) > MOST_SIGNERS:
            raise Refused("too-many-signers", most=MOST_SIGNERS)
        made = (
            Signer(
                required_line(signer.role),
                forum.person_of(signer.person).id if signer.person else "",
            )
            for signer in signers
        )
        return tuple(made)


class AddErratum(Command, frozen=True):
    """Correct words of the final minutes; say where, and why."""

    works_when_final: ClassVar[bool] = True
    place: str
    wrong: str
    right: str
    reason: str

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """Before they are final, the text itself is edited."""
        if forum.filing.stage is not Stage.FINAL:
            raise Refused("erratum-before-final")
        wrong, right = required_text(self.wrong), required_text(self.right)
        if wrong == right:
            raise Refused("nothing-changed")
        return happened(
            ErratumAdded(
                number=moment.highest(ErratumAdded.__name__) + 1,
                place=required_line(self.place),
                wrong=wrong,
                right=right,
                reason=required_line(self.reason),
            )
        )


def _as_registered(made: Registration) -> MinutesRegistered:
    return MinutesRegistered(made.number, made.unit, made.retention, made.disclosure, made.grounds)
