"""The gist of statements, item by item, with what stood before a correction, and speaking times."""

from collections.abc import Iterator

from civicforum.base.times import duration
from civicforum.documents.material import Material
from civicforum.documents.model import Block, Point, Section, Subheading, Table
from civicforum.domain.declarations import NoneOf
from civicforum.domain.kinds import Mode, SpeechKind
from civicforum.domain.things import Item, Turn
from civicforum.domain.turns import speaking_times, time_used, turns_in_order


def statements(material: Material) -> Section:
    """발언 요지; who spoke how long in all is for the internal edition."""
    words, forum = material.words, material.forum
    turns = turns_in_order(forum)
    blocks: list[Block] = []
    for item in (*forum.agenda, None):
        spoken = [turn for turn in turns if turn.item == (item.id if item else "")]
        if spoken:
            blocks.append(Subheading(material.item_title(spoken[0].item)))
            for turn in spoken:
                blocks += _turn(material, turn)
        if item is not None and item.mode is Mode.PRESENTATION and item.presenters:
            blocks += _presentations(material, item)
    if turns and not material.is_public:
        blocks += _speaking_times(material)
    declared = NoneOf.GISTS in forum.declared
    none = Point(
        words("No statement was made (on record).")
        if declared
        else words("No statement is on record.")
    )
    return Section(words("Gist of statements"), tuple(blocks) or (none,))


def _turn(material: Material, turn: Turn) -> Iterator[Block]:
    words = material.words
    speaker = material.label(turn.person)
    if turn.kind is not SpeechKind.STATEMENT:
        kind = words.named("speech", turn.kind)
        speaker = words("{speaker} ({kind})", speaker=speaker, kind=kind)
    yield Point(
        words(
            "{time} {speaker}: {gist}",
            time=material.time(turn.started),
            speaker=speaker,
            gist=turn.gist or words("(no gist on record)"),
        )
    )
    for at, text in turn.earlier:
        yield Point(
            words("Corrected at {time}; before: {text}", time=material.time(at), text=text), level=2
        )


def _presentations(material: Material, item: Item) -> Iterator[Block]:
    """Equal time: what each presenter had and used."""
    words, forum = material.words, material.forum
    yield Point(words("Time of presentations"))
    header = (words("Presenter"), words("Allotted"), words("Used"), words("Difference"))
    rows: list[tuple[str, ...]] = []
    for person, used in time_used(forum, item.id).items():
        allotted = item.speech_seconds * 1000
        difference = duration(used - allotted) if used <= allotted else _plus(used - allotted)
        rows.append((material.label(person), duration(allotted), duration(used), difference))
    yield Table(header, tuple(rows), widths=(5, 2, 2, 2), numeric=(1, 2, 3))


def _plus(milliseconds: int) -> str:
    return f"+{duration(milliseconds)}"


def _speaking_times(material: Material) -> Iterator[Block]:
    """How often and how long everybody spoke, by number."""
    words, forum = material.words, material.forum
    times = speaking_times(forum, material.recorded)
    speakers = sorted(times, key=lambda person: forum.person_of(person).number)
    yield Subheading(words("Speaking times"))
    header = (words("No."), words("Speaker"), words("Turns"), words("Time"))
    rows = tuple(
        (
            str(forum.person_of(person).number),
            material.label(person),
            str(times[person][0]),
            duration(times[person][1]),
        )
        for person in speakers
    )
    yield Table(header, rows, widths=(1, 5, 2, 2), numeric=(0, 2, 3))
