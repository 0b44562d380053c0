"""What the minutes need to become a public record: stage, objections, errata, signatures, class."""

from msgspec import Struct

from civicforum.base.errors import Refused
from civicforum.domain.kinds import Disclosure, Retention, Ruling, Stage, Unnamed
from civicforum.domain.things import Trace


class Objection(Struct, frozen=True):
    """Somebody who spoke says that the minutes do not have it right.

    Attributes:
        by: id of a person on the roster, "" where `by_words` names a role.
        turn: the speech that it is about, "" for anything else in the minutes.
        reply: what was answered; "" while `ruling` is open.
    """

    id: str
    number: int
    by: str
    by_words: str
    turn: str
    text: str
    made: int
    ruling: Ruling = Ruling.OPEN
    reply: str = ""
    ruled: int | None = None


class Erratum(Struct, frozen=True):
    """자구정정: wrong words in final minutes and the right ones; both stay readable."""

    number: int
    place: str
    wrong: str
    right: str
    reason: str
    made: int


class Signer(Struct, frozen=True):
    """Who signs: a role ("의장"), and the person where one on the roster holds it."""

    role: str
    person: str = ""


class Registration(Struct, frozen=True):
    """How the host's records system knows the minutes; "" for what nobody set.

    Attributes:
        number: the registration number (Article 20). unit: the unit task (단위과제).
        grounds: by which law a part is not disclosed.
    """

    number: str = ""
    unit: str = ""
    retention: Retention | None = None
    disclosure: Disclosure | None = None
    grounds: str = ""


class Filing(Struct, frozen=True):
    """The life of the minutes from draft to final.

    Attributes:
        until: the last day for objections in ISO form, "" where none was said.
        reviewed: when they were last sent for review, None before.
        final: since when they are final, None otherwise.
        traces: what happened to the stage, with reasons where there are any.
    """

    stage: Stage = Stage.DRAFT
    until: str = ""
    reviewed: int | None = None
    final: int | None = None
    objections: tuple[Objection, ...] = ()
    errata: tuple[Erratum, ...] = ()
    signers: tuple[Signer, ...] = ()
    registration: Registration = Registration()
    unnamed: Unnamed = Unnamed.NUMBER
    traces: tuple[Trace, ...] = ()

    @property
    def open_objections(self) -> tuple[Objection, ...]:
        """Those nobody has answered."""
        return tuple(made for made in self.objections if made.ruling is Ruling.OPEN)

    def objection_of(self, reference: str) -> Objection:
        """The objection with this id.

        Raises:
            Refused: there is none.
        """
        for made in self.objections:
            if made.id == reference:
                return made
        raise Refused("no-such-objection", reference=reference)
