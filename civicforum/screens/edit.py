"""Editing the minutes: each part as rows, and one row with all that it ever was."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from civicforum.base.times import local
from civicforum.base.words import Words
from civicforum.domain.actions import ActionChanged, ActionRecorded
from civicforum.domain.forum import Forum
from civicforum.domain.people import Roll
from civicforum.screens.about import about
from civicforum.screens.edit_orders import revert_order
from civicforum.screens.log import Journal
from civicforum.screens.pieces import Piece, blank_piece, id_of, key_of, part_of, pieces_of
from civicforum.screens.row import Mark, Row
from civicforum.screens.wordings import HEAD, Part, Wording, wordings


class Sheet(Struct, frozen=True):
    """The chosen piece with its history.

    Attributes:
        label: what the text is called. is_long: it may have several lines.
        history: every wording, the oldest first; empty where there is only one or none.
        can_revert: the original can be written again.
    """

    piece: Piece
    part: Part
    label: str
    is_long: bool
    is_edited: bool
    history: tuple[str, ...]
    can_revert: bool


class PartScreen(Struct, frozen=True):
    """The rows of a part, and what stands behind them by key and by id."""

    part: Part
    rows: tuple[Row, ...]
    pieces: Mapping[str, Piece]
    known: Mapping[str, Sequence[Wording]]


class EditScreen(Struct, frozen=True):
    """The outline, the rows of the chosen part, and the chosen row where there is one."""

    outline: tuple[Row, ...]
    rows: tuple[Row, ...]
    sheet: Sheet | None


_LONG = frozenset({Part.CARDS, Part.DECISIONS, Part.ACTIONS, Part.QUESTIONS})
ADDABLE = frozenset({Part.DECISIONS, Part.ACTIONS})


def part_screen(
    forum: Forum, roll: Roll, journal: Journal, *, part: Part, words: Words
) -> PartScreen:
    """Every row of a part; what the log says is read once for all of them."""
    known = wordings(journal, roll, part)
    pieces = {piece.key: piece for piece in pieces_of(forum, roll, part, words)}
    rows = (_row(piece, known.get(id_of(key), ()), words) for key, piece in pieces.items())
    return PartScreen(part, tuple(rows), pieces, known)


def edit_screen(
    forum: Forum, roll: Roll, shown: PartScreen, *, chosen: str, words: Words
) -> EditScreen:
    """The minutes as they can be edited.

    Args:
        forum: as it is.
        roll: the names.
        shown: the part whose rows are shown, of the same forum.
        chosen: the key of a row, "" for none; one without an id is a new one.
        words: of the window.
    """
    piece = shown.pieces.get(chosen)
    if piece is None and shown.part in ADDABLE and chosen == key_of(shown.part, ""):
        piece = blank_piece(shown.part, words)
    sheet = None
    if piece is not None:
        sheet = _sheet(piece, shown.known.get(id_of(piece.key), ()), forum, roll, words)
    return EditScreen(_outline(forum, words), shown.rows, sheet)


def _outline(forum: Forum, words: Words) -> tuple[Row, ...]:
    counts: Mapping[Part, int] = {
        Part.FORUM: len(HEAD),
        Part.ITEMS: len(forum.agenda),
        Part.GISTS: len(forum.turns) + (forum.turn is not None),
        Part.CARDS: len(forum.cards),
        Part.DECISIONS: len(forum.decisions),
        Part.ACTIONS: len(forum.actions),
        Part.QUESTIONS: len(forum.questions),
        Part.NAMES: len(forum.people),
    }
    named = ((part, words.named("part", part), str(counts[part])) for part in Part)
    return tuple(Row(part, "", name, count, f"{name}, {count}") for part, name, count in named)


def _row(piece: Piece, known: Sequence[Wording], words: Words) -> Row:
    is_withdrawn = bool(piece.withdrawn)
    text = piece.text.replace("\n", " ") or words("(nothing yet)")
    if piece.heading:
        text = f"{piece.heading}: {text}"
    if is_withdrawn:
        detail = words("withdrawn")
    else:
        detail = words("edited by hand") if _is_edited(known) else ""
    spoken = ", ".join(part for part in (piece.lead, text, detail) if part)
    mark = Mark.WITHDRAWN if is_withdrawn else Mark.NONE
    return Row(piece.key, piece.lead, text, detail, spoken, mark)


def _sheet(piece: Piece, known: Sequence[Wording], forum: Forum, roll: Roll, words: Words) -> Sheet:
    part = part_of(piece.key)
    label = words.named("head", id_of(piece.key)) if part is Part.FORUM else _label(part, words)
    return Sheet(
        piece=piece,
        part=part,
        label=label,
        is_long=part in _LONG,
        is_edited=_is_edited(known),
        history=tuple(_history(known, forum, roll, words)),
        can_revert=not piece.withdrawn and revert_order(forum, piece.key, known) is not None,
    )


def _label(part: Part, words: Words) -> str:
    match part:
        case Part.GISTS:
            return words("Gist")
        case Part.ITEMS:
            return words("Title")
        case Part.QUESTIONS:
            return words("Answer")
        case Part.NAMES:
            return words("Name")
        case _:
            return words("Text")


def _is_edited(known: Sequence[Wording]) -> bool:
    return len(known) > 1


def _history(known: Sequence[Wording], forum: Forum, roll: Roll, words: Words) -> Iterator[str]:
    for place, wording in enumerate(known):
        time, text = _exact(wording.at, forum), wording.text or words("(nothing)")
        if isinstance(wording.event, ActionRecorded | ActionChanged):
            text = about(wording.event, forum, roll, words=words)
        if place == 0:
            yield words("As typed at {time}: {text}", time=time, text=text)
        else:
            yield words("Changed at {time}: {text}", time=time, text=text)


def _exact(at: int, forum: Forum) -> str:
    """14:05:12; with the date where it is not the forum's day."""
    when = local(at, forum.zone)
    is_that_day = when.date().isoformat() == forum.day
    return f"{when:%H:%M:%S}" if is_that_day else f"{when:%Y-%m-%d %H:%M:%S}"
