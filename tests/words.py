"""Keeps the catalogues in step with the program: `python -m tests.words [TRANSLATIONS.tsv …]`.

Finds every word the program can show, adds what is missing to resources/words/*/…/civicforum.po,
drops what nobody says any more, and compiles the .mo files. A line of a TSV is
`English<TAB>Korean`, `one||many<TAB>Korean` or `kind|name<TAB>English<TAB>Korean`.
"""

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import polib

from civicforum.base.paths import resources
from civicforum.domain import kinds
from civicforum.domain.catalogue import COMMANDS
from tests.words_of_others import ARGPARSE, NAMED, PROBLEMS, SYSTEM

FIELD = re.compile(r"\{(\w+)\}|%(?:\(\w+\))?[sr]")
PROGRAM = Path(__file__).parents[1] / "civicforum"
CODES_ELSEWHERE = frozenset(
    ("driver.py", "verdict.py", "forum.py", "press_process.py", "signing_process.py")
)
FORMED_CODES = {
    "seal-": ("not-opened", "open", "paused", "in-recess"),
    "sitting-": tuple(kinds.SittingState),
    "person-": tuple(kinds.Presence),
    "poll-": tuple(kinds.PollState),
}


@dataclass(frozen=True, slots=True)
class Message:
    """Something the program says: a sentence, a sentence with a plural, or a name of some kind."""

    text: str
    plural: str = ""
    kind: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What gettext looks it up by."""
        return (self.kind, self.text)


def messages() -> dict[tuple[str, str], Message]:
    """Everything the program can say."""
    found = [Message(text) for text in (*ARGPARSE, *SYSTEM)]
    found += [Message(_summary(kind)) for kind in COMMANDS.values()]
    found += [Message(name, kind="command") for name in COMMANDS]
    found += [Message(code, kind="problem") for code in PROBLEMS]
    for kind, names in NAMED.items():
        found += [Message(str(name), kind=kind) for name in names]
    for path in sorted(PROGRAM.rglob("*.py")):
        found += _in_source(ast.parse(path.read_text("utf-8")), path)
    return {message.key: message for message in found}


def _summary(kind: type) -> str:
    return (kind.__doc__ or "").partition("\n")[0]


def _in_source(tree: ast.AST, path: Path) -> Iterator[Message]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            yield from _in_call(_called(node.func), node.args, path)


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Name):
        return function.id.lstrip("_")
    if isinstance(function, ast.Call):  # current_words()("…")
        return "words" if _called(function.func) == "current_words" else ""
    return function.attr.lstrip("_") if isinstance(function, ast.Attribute) else ""


def _in_call(name: str, arguments: list[ast.expr], path: Path) -> Iterator[Message]:
    texts = [a.value if isinstance(a, ast.Constant) else None for a in arguments]
    first = texts[0]
    match name:
        case "words" | "gettext" | "tr" if isinstance(first, str) and first:
            yield Message(first)
        case "count" if len(texts) > 2 and isinstance(first, str) and isinstance(texts[1], str):
            yield Message(first, plural=texts[1])
        case "named" if len(texts) > 1 and isinstance(first, str) and isinstance(texts[1], str):
            yield Message(texts[1], kind=first)
        case "Refused" | "Trouble":
            yield from (Message(code, kind="problem") for code in _codes(arguments[0], path))
        case _:
            pass


def _codes(argument: ast.expr, path: Path) -> Iterator[str]:
    if isinstance(argument, ast.Constant):
        yield str(argument.value)
    elif isinstance(argument, ast.IfExp):
        yield from _codes(argument.body, path)
        yield from _codes(argument.orelse, path)
    elif isinstance(argument, ast.JoinedStr) and isinstance(argument.values[0], ast.Constant):
        prefix = str(argument.values[0].value)
        yield from (prefix + value for value in FORMED_CODES[prefix])
    elif path.name not in {
        "driver.py",
        "verdict.py",
        "forum.py",
        "press_process.py",
        "signing_process.py",
    }:
        raise AssertionError(f"{path}: a code that nobody can find: {ast.dump(argument)}")


def problems_raised() -> Iterator[tuple[str, str, set[str]]]:
    """Each place that tells a problem: where, its code, the values of its sentence."""
    for path in sorted(PROGRAM.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _called(node.func) in {"Refused", "Trouble"}:
                values = {keyword.arg for keyword in node.keywords if keyword.arg}
                for code in _codes(node.args[0], path):
                    yield f"{path}:{node.lineno}", code, values


def catalogue_path(language: str) -> Path:
    """The .po file of a language."""
    return resources() / "words" / language / "LC_MESSAGES" / "civicforum.po"


def main(translations: list[str]) -> int:
    """Update and compile both catalogues."""
    told = dict(_told(translations))
    for language in ("ko", "en"):
        path = catalogue_path(language)
        old = {(e.msgctxt or "", e.msgid): e for e in polib.pofile(str(path))}
        new = polib.POFile(wrapwidth=100)
        plural = "nplurals=1; plural=0;" if language == "ko" else "nplurals=2; plural=(n != 1);"
        new.metadata = {
            "Language": language,
            "Content-Type": "text/plain; charset=UTF-8",
            "Content-Transfer-Encoding": "8bit",
            "Plural-Forms": plural,
        }
        for key, message in sorted(messages().items()):
            new.append(_entry(message, language, old.get(key), told.get(key)))
        new.save(str(path))
        new.save_as_mofile(str(path.with_suffix(".mo")))
        empty = [e.msgid for e in new if not e.translated()]
        print(f"{language}: {len(new)} messages, {len(empty)} without a translation")
        for text in empty:
            print("   ", text)
    return 0


def _entry(
    message: Message, language: str, old: polib.POEntry | None, told: dict[str, str] | None
) -> polib.POEntry:
    entry = polib.POEntry(msgid=message.text, msgctxt=message.kind or None)
    said = (told or {}).get(language, "")
    if message.plural:
        entry.msgid_plural = message.plural
        if language == "en":
            entry.msgstr_plural = {0: message.text, 1: message.plural}
        else:
            entry.msgstr_plural = {0: said or (old.msgstr_plural.get(0, "") if old else "")}
        return entry
    default = message.text if language == "en" and not message.kind else ""
    entry.msgstr = said or (old.msgstr if old else "") or default
    return entry


def _told(paths: list[str]) -> Iterator[tuple[tuple[str, str], dict[str, str]]]:
    for path in paths:
        for line in Path(path).read_text("utf-8").splitlines():
            parts = line.replace("\\n", "\n").split("\t")
            if len(parts) == 3:
                kind, _, name = parts[0].partition("|")
                yield (kind, name), {"en": parts[1], "ko": parts[2]}
            elif len(parts) == 2:
                yield ("", parts[0].partition("||")[0]), {"ko": parts[1]}


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
