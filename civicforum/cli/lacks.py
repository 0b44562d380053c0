"""The completeness meter on the command line: what is missing, and which order helps."""

from collections.abc import Mapping, Sequence

from civicforum.base.words import Words
from civicforum.documents.completeness import FieldState
from civicforum.documents.lacks import lacking

_ORDERS: Mapping[str, str] = {
    "title-empty": "DescribeForum --title",
    "host-empty": "DescribeForum --host",
    "place-empty": "DescribeForum --place",
    "no-sitting-opened": "OpenSitting",
    "sitting-open": "CloseSitting",
    "nobody-checked-in": "CheckIn",
    "others-not-on-record": "DeclareNone --field others",
    "no-item-dealt-with": "StartItem",
    "nothing-said": "DeclareNone --field gists",
    "turn-without-gist": "WriteGist",
    "no-decision": "DeclareNone --field decisions",
    "poll-not-revealed": "ClosePoll, RevealResult",
}


def completeness_lines(states: Sequence[FieldState], words: Words) -> list[str]:
    """The meter, then a line for each thing that a field lacks."""
    complete = sum(state.is_complete for state in states)
    lines = [
        words(
            "Minutes: {complete}/{all} fields of Article 18(2) are complete.",
            complete=complete,
            all=len(states),
        )
    ]
    for state in states:
        field = words.named("field", state.field)
        lines += [
            words(
                "The minutes lack: {field}. {what}", field=field, what=f"{what} ({_ORDERS[code]})"
            )
            for code, what in lacking(state, words)
        ]
    return lines
