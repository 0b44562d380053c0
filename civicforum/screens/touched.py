"""Which cards events may have changed, so that the board need not ask for all of them."""

from collections.abc import Iterable

from civicforum.domain.cards import CardAdded, CardCorrected, CardMarked, CardsMerged, CardSplit
from civicforum.domain.event import Event
from civicforum.domain.record import StepRestored, StepRetracted
from civicforum.domain.themes import CardThemed, ThemeAdded, ThemeRemoved, ThemeRenamed


def touched_cards(events: Iterable[Event]) -> frozenset[str] | None:
    """Ids of cards that the events name; None where any card may be another one, as after undo.

    With a card those go along that are merged into it.
    """
    found: set[str] = set()
    for event in events:
        match event:
            case CardAdded() | CardCorrected() | CardSplit() | CardMarked() | CardThemed():
                found.add(event.card)
            case CardsMerged():
                found.update((event.into, *event.cards))
            case ThemeAdded() | ThemeRenamed() | ThemeRemoved():
                pass
            case StepRetracted() | StepRestored():
                return None
            case _ if event.topic == CardAdded.topic:
                return None
            case _:
                pass
    return frozenset(found)
