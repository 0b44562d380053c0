"""The Review step: how far the minutes are, objections and errata, how they are filed."""

from collections.abc import Sequence

from msgspec import Struct

from civicforum.base.times import clock_time, local, long_date
from civicforum.base.words import Words
from civicforum.domain.filing_things import Erratum, Filing, Objection, Registration, Signer
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Disclosure, Retention, SittingState, Stage, Unnamed
from civicforum.domain.people import Roll
from civicforum.domain.turns import turns_in_order
from civicforum.screens.names import called
from civicforum.screens.row import Mark, Row

Choices = tuple[tuple[str, str], ...]


class ReviewScreen(Struct, frozen=True):
    """What can be done about the minutes as a record now.

    Attributes:
        title, advice: the stage, and what comes next.
        objection: the chosen one in full, "" where none is.
        turns: the speeches that an objection can be about, with none first.
        signers: a line for each, the number of the person behind the role where known.
    """

    stage: Stage
    is_over: bool
    title: str
    advice: str
    until: str
    rows: tuple[Row, ...]
    chosen: str
    objection: str
    errata: tuple[Row, ...]
    turns: Choices
    registration: Registration
    unnamed: Unnamed
    signers: str


def review_screen(forum: Forum, roll: Roll, *, chosen: str, words: Words) -> ReviewScreen:
    """The step with the objection `chosen` (its id) in full."""
    filing = forum.filing
    found = next((made for made in filing.objections if made.id == chosen), None)
    return ReviewScreen(
        stage=filing.stage,
        is_over=forum.sitting_state is SittingState.CLOSED,
        title=_title(filing, forum, words),
        advice=_advice(forum, words),
        until=filing.until,
        rows=tuple(_objection_row(made, forum, roll, words) for made in filing.objections),
        chosen="" if found is None else found.id,
        objection="" if found is None else _in_full(found, forum, roll, words),
        errata=tuple(_erratum_row(made, words) for made in filing.errata),
        turns=(("", words("no speech")), *_turns(forum, roll, words)),
        registration=filing.registration,
        unnamed=filing.unnamed,
        signers="\n".join(_signer_line(signer, forum) for signer in filing.signers),
    )


def filing_choices(made: Registration, words: Words) -> tuple[Choices, Choices, Choices]:
    """Retention, disclosure (each unsettled until it is settled), how the unnamed are called."""
    unsettled = ("", words("not settled"))
    retention = tuple((kind, words.named("retention", kind)) for kind in Retention)
    disclosure = tuple((kind, words.named("disclosure", kind)) for kind in Disclosure)
    return (
        retention if made.retention else (unsettled, *retention),
        disclosure if made.disclosure else (unsettled, *disclosure),
        tuple((kind, words.named("unnamed", kind)) for kind in Unnamed),
    )


def signers_in(text: str) -> tuple[Signer, ...]:
    """The signers of a text with a role a line, and "#12" behind it for a person."""
    return tuple(_signer(line) for line in text.splitlines() if line.strip())


def objector_in(text: str) -> tuple[str, str]:
    """A reference to somebody on the roster ("#12" or "12"), or a role in words."""
    cleaned = text.strip().removeprefix("#")
    is_number = cleaned.isascii() and cleaned.isdigit()
    return (f"#{cleaned}", "") if is_number else ("", text)


def _signer(line: str) -> Signer:
    role, mark, number = line.rpartition("#")
    number = number.strip()
    is_person = bool(mark) and number.isascii() and number.isdigit()
    return Signer(role.strip(), f"#{number}") if is_person else Signer(line.strip())


def _signer_line(signer: Signer, forum: Forum) -> str:
    if not signer.person:
        return signer.role
    return f"{signer.role} #{forum.person_of(signer.person).number}"


def _title(filing: Filing, forum: Forum, words: Words) -> str:
    name = words.named("stage", filing.stage)
    since = filing.final if filing.stage is Stage.FINAL else filing.reviewed
    if filing.stage is Stage.DRAFT or since is None:
        return name
    day = long_date(local(since, forum.zone).date().isoformat(), words.language)
    return words(
        "{stage} since {day} {time}", stage=name, day=day, time=clock_time(since, forum.zone)
    )


def _advice(forum: Forum, words: Words) -> str:
    filing = forum.filing
    if forum.sitting_state is not SittingState.CLOSED:
        return words("The minutes go round once the last sitting is closed.")
    if filing.stage is Stage.DRAFT:
        return words(
            "Send the draft to those who spoke and say until when they may object; or make it "
            "final at once. Settle first who signs: final minutes take no more signers."
        )
    if filing.stage is Stage.FINAL:
        return words("Nothing is changed any more. Wrong words are corrected as errata below.")
    left = len(filing.open_objections)
    if left:
        return words.count(
            "{number} objection waits for an answer.",
            "{number} objections wait for an answer.",
            left,
        )
    if filing.until:
        return words(
            "Objections are taken until {day}. Then the minutes can be made final.",
            day=long_date(filing.until, words.language),
        )
    return words("Every objection is answered: the minutes can be made final.")


def _by(made: Objection, forum: Forum, roll: Roll, words: Words) -> str:
    person = called(forum.person_of(made.by), roll, words=words) if made.by else ""
    return " · ".join(part for part in (person, made.by_words) if part)


def _objection_row(made: Objection, forum: Forum, roll: Roll, words: Words) -> Row:
    detail = words.named("ruling", made.ruling)
    text = f"{_by(made, forum, roll, words)}: {made.text}".replace("\n", " ")
    mark = Mark.DOUBT if made.ruled is None else Mark.DONE
    return Row(made.id, "", text, detail, f"{made.number}. {text}, {detail}", mark)


def _in_full(made: Objection, forum: Forum, roll: Roll, words: Words) -> str:
    lines = [f"{made.number}. {_by(made, forum, roll, words)}", made.text]
    if made.turn:
        turn = forum.turn_of(made.turn)
        lines.insert(1, words("Gist in the minutes: {gist}", gist=turn.gist or words("(nothing)")))
    if made.reply:
        lines.append(words("Answer: {text}", text=made.reply))
    return "\n".join(lines)


def _erratum_row(made: Erratum, words: Words) -> Row:
    text = words("{wrong} → {right}", wrong=made.wrong, right=made.right).replace("\n", " ")
    spoken = f"{made.number}. {made.place}: {text}, {made.reason}"
    return Row(str(made.number), str(made.number), text, made.place, spoken)


def _turns(forum: Forum, roll: Roll, words: Words) -> Sequence[tuple[str, str]]:
    return [
        (
            turn.id,
            words(
                "{time} {name}: {gist}",
                time=clock_time(turn.started, forum.zone),
                name=called(forum.person_of(turn.person), roll, words=words),
                gist=turn.gist or words("(nothing)"),
            ),
        )
        for turn in turns_in_order(forum)
    ]
