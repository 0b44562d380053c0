"""Words that no call in our source shows: argparse's own, and names of enumerated values."""

from collections.abc import Iterable, Mapping

from civicforum.base.words import LANGUAGES
from civicforum.desk.roster.columns import Meaning
from civicforum.documents.completeness import FIELDS
from civicforum.documents.copies import Copy
from civicforum.documents.differences import Change
from civicforum.documents.page_setup import FrontChoice
from civicforum.documents.papers.order import Paper
from civicforum.domain import kinds
from civicforum.domain.judging import RULE as RULE_OF_SHEETS
from civicforum.methods import verdict
from civicforum.methods.ballots import Marking
from civicforum.methods.counted import Completion, TieRule
from civicforum.methods.criteria import EmptyPanel, Missing, TrimBy
from civicforum.methods.filling import Over, Under
from civicforum.methods.rules import RULES
from civicforum.methods.standings import Fate
from civicforum.methods.waves import Stand
from civicforum.screens.ready import Section
from civicforum.screens.search import Kind
from civicforum.screens.wordings import HEAD, Part

ARGPARSE = (
    "%(prog)s: error: %(message)s\n",
    "argument %(argument_name)s: %(message)s",
    "expected at least one argument",
    "expected one argument",
    "invalid %(type)s value: %(value)r",
    "options",
    "positional arguments",
    "show this help message and exit",
    "the following arguments are required: %s",
    "unrecognized arguments: %s",
    "usage: ",
)

SYSTEM = (  # why it could not; where it speaks another language, that stands as it is
    "File exists",
    "File name too long",
    "Input/output error",
    "Is a directory",
    "No space left on device",
    "No such file or directory",
    "Not a directory",
    "Permission denied",
    "Read-only file system",
    "Too many open files",
)

LACKS = (
    "title-empty",
    "host-empty",
    "place-empty",
    "no-sitting-opened",
    "sitting-open",
    "nobody-checked-in",
    "others-not-on-record",
    "no-item-dealt-with",
    "nothing-said",
    "turn-without-gist",
    "no-decision",
    "poll-not-revealed",
)

ROW_PROBLEMS = (
    "not-a-number",
    "not-a-weight",
    "too-long",
    "control-characters",
    "unknown-standing",
    "unknown-consent",
    "no-such-age",
    "nobody",
    "double-number",
    "double-person",
    "ambiguous-name",
    "same-name",
)

NAMED: Mapping[str, Iterable[str]] = {
    "sitting": tuple(kinds.SittingState),
    "poll-state": tuple(kinds.PollState),
    "standing": tuple(kinds.Standing),
    "mode": tuple(kinds.Mode),
    "speech": tuple(kinds.SpeechKind),
    "visibility": tuple(kinds.Visibility),
    "channel": tuple(kinds.Channel),
    "base": tuple(verdict.Base),
    "base-of-votes": tuple(verdict.Base),
    "field": FIELDS,
    "line-change": tuple(Change),
    "copy": tuple(Copy),
    "copy-use": tuple(Copy),
    "lack": LACKS,
    "part": tuple(Part),
    "head": HEAD,
    "language": LANGUAGES,
    "stage": tuple(kinds.Stage),
    "ruling": tuple(kinds.Ruling),
    "disclosure": tuple(kinds.Disclosure),
    "retention": tuple(kinds.Retention),
    "unnamed": tuple(kinds.Unnamed),
    "outcome": tuple(verdict.Outcome),
    "outcome-of-options": tuple(verdict.Outcome),
    "meaning": tuple(Meaning),
    "row-problem": ROW_PROBLEMS,
    "found": tuple(Kind),
    "presence": tuple(kinds.Presence),
    "section": tuple(Section),
    "queue-order": tuple(kinds.QueueOrder),
    "shape": tuple(kinds.Shape),
    "secrecy": tuple(kinds.Secrecy),
    "electorate": tuple(kinds.Electorate),
    "rule": (*RULES, RULE_OF_SHEETS),
    "missing": tuple(Missing),
    "empty-panel": tuple(EmptyPanel),
    "trim-by": tuple(TrimBy),
    "tie-rule": tuple(TieRule),
    "counting": (*RULES, RULE_OF_SHEETS),
    "over": tuple(Over),
    "survey-kind": tuple(kinds.QuestionKind),
    "stand": tuple(Stand),
    "under": tuple(Under),
    "points": (Marking.ORDINAL, Marking.CUMULATIVE, Marking.SCORING),
    "completion": tuple(Completion),
    "outcome-of-project": tuple(Fate),
    "paper": tuple(Paper),
    "paper-about": tuple(Paper),
    "front": tuple(FrontChoice),
}

PROBLEMS = (
    "no-such-item",
    "no-such-turn",
    "no-such-request",
    "no-such-card",
    "no-such-theme",
    "no-such-poll",
    "no-such-decision",
    "no-such-survey",
    "no-such-action",
    "no-such-question",
    "majority-wrong",
    "quorum-wrong",
    "disk-full",
    "disk-error",
    "file-in-use",
    "script-line",
)
