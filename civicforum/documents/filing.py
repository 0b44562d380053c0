"""The minutes as a public record: stage, registration, objections, errata, who signs."""

from collections.abc import Iterator

from civicforum.base.words import Words
from civicforum.documents.material import Material
from civicforum.documents.model import Block, Point, Section, Table
from civicforum.domain.filing_things import Filing, Objection, Registration
from civicforum.domain.kinds import Disclosure, Stage


def stage_name(filing: Filing, words: Words) -> str:
    """초안, 검토본, 확정본."""
    return words.named("stage", filing.stage)


def registration_facts(made: Registration, words: Words) -> tuple[tuple[str, str], ...]:
    """What is set of registration number, unit task, retention and disclosure, with labels."""
    retention = words.named("retention", made.retention) if made.retention else ""
    disclosure = words.named("disclosure", made.disclosure) if made.disclosure else ""
    if made.grounds and made.disclosure is not Disclosure.OPEN:
        disclosure = words("{disclosure} ({grounds})", disclosure=disclosure, grounds=made.grounds)
    pairs = (
        (words("Registration number"), made.number),
        (words("Unit task"), made.unit),
        (words("Retention period"), retention),
        (words("Disclosure"), disclosure),
    )
    return tuple(pair for pair in pairs if pair[1])


def review(material: Material) -> Section:
    """How the minutes became what they are, with each objection; empty while they are a draft."""
    blocks: list[Block] = [Point(text) for text in _stages(material)]
    objections = [made for made in material.forum.filing.objections if _may_show(material, made)]
    if objections:
        words = material.words
        header = (words("No."), words("Objection by"), words("Objection"), words("Reply"))
        rows = tuple(_objection(material, made) for made in objections)
        blocks.append(Table(header, rows, widths=(1, 2, 4, 4), numeric=(0,)))
    return Section(material.words("Review and approval"), tuple(blocks))


def errata(material: Material) -> Section:
    """자구정정. Empty where nothing was corrected."""
    words, found = material.words, material.forum.filing.errata
    heading = words("Errata")
    if not found:
        return Section(heading, ())
    header = (
        words("No."),
        words("Where"),
        words("Wrong"),
        words("Right"),
        words("Reason"),
        words("Corrected"),
    )
    rows = tuple(
        (
            str(made.number),
            made.place,
            made.wrong,
            made.right,
            made.reason,
            material.date(material.day_of(made.made)),
        )
        for made in found
    )
    return Section(heading, (Table(header, rows, widths=(1, 2, 2.7, 2.7, 2, 2.6), numeric=(0,)),))


def signatures(material: Material) -> Section:
    """A line to sign on for each who was named as a signer; empty where nobody was."""
    words, forum = material.words, material.forum
    rows = tuple(
        (
            signer.role,
            material.name(forum.person_of(signer.person)) if signer.person else "",
            words("(signature or seal)"),
        )
        for signer in forum.filing.signers
    )
    if not rows:
        return Section(words("Signatures"), ())
    header = (words("Role"), words("Name"), words("Signature"))
    said = Point(words("The undersigned have read these minutes and found them right."))
    return Section(words("Signatures"), (said, Table(header, rows, widths=(2, 3, 3), tall=True)))


def _stages(material: Material) -> Iterator[str]:
    words, filing = material.words, material.forum.filing
    for trace in filing.traces:
        time = material.time(trace.at)
        match trace.deed:
            case Stage.REVIEW:
                yield words("{time} Sent round for review.", time=time)
            case Stage.FINAL:
                yield words("{time} Made final; only errata are added since.", time=time)
                yield words("Hash of the log up to there (SHA-256): {link}", link=trace.before)
            case _:
                yield words("{time} Reopened. Reason: {reason}", time=time, reason=trace.reason)
    if filing.stage is Stage.REVIEW and filing.until:
        yield words("Objections are taken until {day}.", day=material.date(filing.until))


def _objection(material: Material, made: Objection) -> tuple[str, ...]:
    words = material.words
    by = " · ".join(
        part for part in (material.label(made.by) if made.by else "", made.by_words) if part
    )
    text = made.text
    if made.turn:
        at = material.time(material.forum.turn_of(made.turn).started)
        text = words("On the speech of {time}: {text}", time=at, text=made.text)
    ruling = words.named("ruling", made.ruling)
    if made.ruled is None:
        return (str(made.number), by, text, ruling)
    time = material.time(made.ruled)
    reply = words("{time} {ruling}: {text}", time=time, ruling=ruling, text=made.reply)
    return (str(made.number), by, text, reply)


def _may_show(material: Material, made: Objection) -> bool:
    """Not where the edition leaves out the speech that it is about."""
    return not made.turn or made.turn in material.forum.turns
