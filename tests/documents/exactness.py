"""Is everything in the PDF? What people said and decided must be found in its extracted text."""

import re
from collections.abc import Iterable

from civicforum.domain.forum import Forum

_LOST_IN_EXTRACTION = frozenset("-‐\x02\ufffe\u00ad")  # extraction takes hyphens at line ends away


def statements_of(forum: Forum) -> list[str]:
    """Everything that minutes must show as it was written, names aside."""
    said = [forum.title, forum.host, forum.place]
    said += [item.title for item in forum.agenda]
    for turn in forum.turns.values():
        said += [turn.gist, *_texts(turn.earlier)]
    for card in forum.cards.values():
        said += [card.text, card.table, card.code, *_texts(card.earlier)]
    said += [theme.title for theme in forum.themes]
    for poll in forum.polls:
        said += [poll.question, *poll.options, *(trace.reason for trace in poll.traces)]
    for decision in forum.decisions:
        said += [decision.text, *_texts(decision.earlier)]
        said += [] if decision.withdrawn is None else [decision.withdrawn[1]]
    for action in forum.actions:
        said += [action.text, action.owner_words, *_texts(action.earlier)]
    for question in forum.questions:
        said += [question.text, question.answer, *_texts(question.earlier)]
    said += [file.filename for file in forum.attachments]
    said += [trace.reason for trace in forum.unsealings]
    return [text for text in said if text]


def numbers_of(forum: Forum) -> list[str]:
    """Numbers that minutes must show: of cards, options and attached files."""
    said = [f"{card.number}." for card in forum.cards.values()]
    for poll in forum.polls:
        said += [str(votes) for count in poll.counts for votes in count.votes]
        said += [str(votes) for votes in poll.totals]
    return [*said, *(str(file.size) for file in forum.attachments)]


def lost(statements: Iterable[str], extracted: str) -> list[str]:
    """Those statements that the extracted text does not hold, whitespace aside.

    A character that no font has may be there as its number.
    """
    whole = _read(extracted)
    return [text for text in statements if _read(text) not in whole]


def squeezed(text: str) -> str:
    """Without whitespace and hyphens."""
    return "".join(c for c in text if not c.isspace() and c not in _LOST_IN_EXTRACTION)


def _texts(earlier: Iterable[tuple[int, str]]) -> list[str]:
    return [text for _, text in earlier]


def _read(text: str) -> str:
    return squeezed(re.sub("〔U\\+([0-9A-F]{4,6})〕", _character, squeezed(text)))


def _character(number: re.Match[str]) -> str:
    return chr(int(number[1], 16))
