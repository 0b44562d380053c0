"""The check before the minutes are filed: what the law wants and lacks, and what looks odd."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from civicforum.base.words import Words
from civicforum.documents.completeness import FieldState, completeness
from civicforum.documents.doubts import Doubt, Where, doubts
from civicforum.documents.lacks import lacking
from civicforum.domain.declarations import NoneOf
from civicforum.domain.forum import Forum
from civicforum.domain.people import Roll
from civicforum.domain.turns import turns_in_order
from civicforum.screens.pieces import key_of
from civicforum.screens.wordings import Part


@dataclass(frozen=True, slots=True)
class CheckScreen:
    """What is open first, then the fields that are complete.

    Attributes:
        headline: "9 of 11 fields are complete". verdict: whether anything is left to do.
        is_done: nothing is open.
    """

    headline: str
    verdict: str
    rows: tuple[Doubt, ...]
    is_done: bool


_DECLARED: Mapping[str, NoneOf] = {
    "others-not-on-record": NoneOf.OTHERS,
    "nothing-said": NoneOf.GISTS,
    "no-decision": NoneOf.DECISIONS,
}
_SPOTS: Mapping[str, tuple[Where, str]] = {
    "title": (Where.MINUTES, key_of(Part.FORUM, "title")),
    "host": (Where.MINUTES, key_of(Part.FORUM, "host")),
    "place": (Where.MINUTES, key_of(Part.FORUM, "place")),
    "date": (Where.RUN, "agenda"),
    "attendees": (Where.RUN, "door"),
    "others": (Where.RUN, "door"),
    "proceedings": (Where.RUN, "agenda"),
    "items": (Where.RUN, "agenda"),
    "gists": (Where.MINUTES, key_of(Part.GISTS, "")),
    "decisions": (Where.MINUTES, key_of(Part.DECISIONS, "")),
    "votes": (Where.RUN, "poll"),
}


def check_screen(forum: Forum, roll: Roll, *, words: Words) -> CheckScreen:
    """Everything that is worth a look, with the place where it is put right."""
    states = completeness(forum)
    fields = [_field(state, forum, words) for state in states]
    missing = [row for row in fields if not row.is_settled]
    settled = [row for row in fields if row.is_settled]
    odd = [*doubts(forum, roll, words), *_objections(forum, words), *_seal(forum, words)]
    left = len(missing) + len(odd)
    return CheckScreen(
        headline=words(
            "{complete} of {all} fields of Article 18(2) are complete",
            complete=len(settled),
            all=len(states),
        ),
        verdict=words.count("{number} thing to look at", "{number} things to look at", left)
        if left
        else words("Nothing is left to do"),
        rows=(*missing, *odd, *settled),
        is_done=not left,
    )


def _field(state: FieldState, forum: Forum, words: Words) -> Doubt:
    told = lacking(state, words)
    where, spot = _SPOTS[state.field]
    if state.field == "gists" and told:
        silent = (turn.id for turn in turns_in_order(forum) if not turn.gist)
        spot = key_of(Part.GISTS, next(silent, ""))
    return Doubt(
        key=f"field:{state.field}",
        what=words.named("field", state.field),
        why=" ".join(sentence for _, sentence in told) or words("complete"),
        where=where,
        spot=spot,
        declares=next((_DECLARED[code] for code, _ in told if code in _DECLARED), None),
        is_settled=state.is_complete,
    )


def _objections(forum: Forum, words: Words) -> Iterator[Doubt]:
    number = len(forum.filing.open_objections)
    if number:
        why = words.count(
            "{number} objection waits for an answer.",
            "{number} objections wait for an answer.",
            number,
        )
        yield Doubt("objections", words("Objections"), why, Where.REVIEW)


def _seal(forum: Forum, words: Words) -> Iterator[Doubt]:
    """Once all is over; before that the open sitting is what is missing."""
    is_over = bool(forum.sittings) and all(held.closed is not None for held in forum.sittings)
    if is_over and forum.sealed is None:
        yield Doubt(
            "seal",
            words("Seal"),
            words("The forum is not sealed. Seal it when the minutes are as they should be."),
            Where.SEAL,
        )
