"""The debate as Akoma Ntoso 3.0 (OASIS LegalDocML): who spoke when, item by item, and the votes."""

import xml.etree.ElementTree as ET  # only written, never read

from civicforum.base.times import iso_time
from civicforum.documents.material import Material
from civicforum.documents.office.text import fit
from civicforum.documents.opendata.akoma_meta import add_meta, named
from civicforum.domain.kinds import PollState, SpeechKind
from civicforum.domain.poll_things import Poll
from civicforum.domain.results import poll_shares, poll_verdict
from civicforum.domain.sheets import is_sheet
from civicforum.domain.things import Item, Turn
from civicforum.domain.turns import turns_in_order
from civicforum.screens.result import outcome_words

_SPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"


def akoma_file(made: Material) -> bytes:
    """One `<debate>`; what the edition leaves out is in none of its parts."""
    root = ET.Element("akomaNtoso", {"xmlns": _SPACE})
    debate = ET.SubElement(root, "debate", {"name": "debate"})
    add_meta(debate, made)
    _add_preface(debate, made)
    body = ET.SubElement(debate, "debateBody")
    turns = turns_in_order(made.forum)
    for number, item in enumerate((*made.forum.agenda, None), start=1):
        spoken = [turn for turn in turns if turn.item == (item.id if item else "")]
        polls = [poll for poll in made.forum.polls if poll.item == (item.id if item else "")]
        if item is not None or spoken or polls:
            _add_item(body, made, item, number=number, spoken=spoken, polls=polls)
    if not len(body):
        section = ET.SubElement(body, "debateSection", {"name": "agenda", "eId": "agenda"})
        ET.SubElement(section, "p").text = made.words("No item is on record.")
    _add_decisions(body, made)
    ET.indent(root, " ")
    return ET.tostring(root, "utf-8", xml_declaration=True) + b"\n"


def _add_preface(debate: ET.Element, made: Material) -> None:
    preface = ET.SubElement(debate, "preface")
    line = ET.SubElement(preface, "p")
    title = made.words("Minutes: {title}", title=made.forum.title)
    ET.SubElement(line, "docTitle").text = fit(title)
    if made.first_day:
        day = ET.SubElement(preface, "p")
        dated = ET.SubElement(day, "docDate", {"date": made.first_day})
        dated.text = made.date(made.first_day)
    if made.forum.place:
        ET.SubElement(preface, "p").text = fit(made.forum.place)


def _add_item(
    body: ET.Element,
    made: Material,
    item: Item | None,
    *,
    number: int,
    spoken: list[Turn],
    polls: list[Poll],
) -> None:
    kind = "agendaItem" if item is not None else "outsideTheAgenda"
    section = ET.SubElement(body, "debateSection", {"name": kind, "eId": f"item_{number}"})
    if item is not None:
        ET.SubElement(section, "num").text = made.numbers[item.id]
    ET.SubElement(section, "heading").text = fit(made.item_title(item.id if item else ""))
    if not spoken and not polls:
        ET.SubElement(section, "p").text = made.words("No statement is on record.")
    for turn in spoken:
        _add_speech(section, made, turn)
    for poll in polls:
        _add_poll(section, made, poll)


def _add_speech(section: ET.Element, made: Material, turn: Turn) -> None:
    zone = made.forum.zone
    told = {
        "eId": f"speech_{turn.number}",
        "by": f"#{named(made, turn.person)}",
        "startTime": iso_time(turn.started, zone),
    }
    if turn.finished is not None:
        told["endTime"] = iso_time(turn.finished, zone)
    speech = ET.SubElement(section, "speech", told)
    ET.SubElement(speech, "from").text = fit(made.label(turn.person))
    if turn.kind is not SpeechKind.STATEMENT:
        ET.SubElement(speech, "p").text = f"({made.words.named('speech', turn.kind)})"
    gist = turn.gist or made.words("(no gist on record)")
    for line in fit(gist).split("\n"):
        ET.SubElement(speech, "p").text = line


def _add_poll(section: ET.Element, made: Material, poll: Poll) -> None:
    words = made.words
    block = ET.SubElement(section, "blockList", {"eId": f"poll_{poll.number}"})
    ET.SubElement(block, "listIntroduction").text = fit(poll.question)
    lines = [words("Result not published.")]
    if poll.state is PollState.REVEALED:
        verdict = poll_verdict(poll)
        told = zip(poll.options, poll.totals, poll_shares(poll, verdict), strict=True)
        has_points = is_sheet(poll)
        lines = [
            f"{option}: {share}" if has_points else f"{option}: {votes} ({share})"
            for option, votes, share in told
        ]
        lines.append(outcome_words(poll, verdict.outcome, words=words))
    for number, line in enumerate(lines, start=1):
        item = ET.SubElement(block, "item", {"eId": f"poll_{poll.number}__item_{number}"})
        ET.SubElement(item, "p").text = fit(line)


def _add_decisions(body: ET.Element, made: Material) -> None:
    standing = [decision for decision in made.forum.decisions if decision.withdrawn is None]
    if not standing:
        return
    section = ET.SubElement(body, "resolutions", {"eId": "decisions"})
    ET.SubElement(section, "heading").text = made.words("Decisions")
    for decision in standing:
        told = {"name": "decision", "eId": f"decision_{decision.number}"}
        part = ET.SubElement(section, "debateSection", told)
        ET.SubElement(part, "num").text = f"{decision.number}."
        ET.SubElement(part, "p").text = fit(decision.text)
