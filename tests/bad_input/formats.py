"""Each format of files from outside: valid ones to begin with, and the command that takes them."""

import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import openpyxl

from civicforum.base.paths import keep_user_data_in, resources
from civicforum.base.settings import read_settings
from civicforum.base.words import words_for
from tests.bad_input.trial import Told, command, everything_in, problem_only
from tests.cli.test_judge import SHEETS
from tests.desk.ballot_files.test_reading import BLT, CAT, CSV, PB, SOI
from tests.desk.roster.test_workbooks import ods, ods_cell, ods_row
from tests.support.mutator import Mutator

_RULES = {
    ".blt": ("scottish-stv", "irv", "schulze", "borda"),
    ".soi": ("meek-stv", "ranked-pairs"),
    ".toc": ("schulze",),
    ".cat": ("approval",),
    ".pb": ("pb-mes", "pb-greedy", "pb-phragmen"),
    ".csv": ("score", "irv", "median", "plurality", "quadratic"),
}
_BALLOTS = {".blt": BLT, ".soi": SOI, ".toc": SOI, ".cat": CAT, ".pb": PB, ".csv": CSV}
_SETUP = (
    ("AddSurvey", "--title", "설문", "--survey", "s"),
    ("AddSurveyQuestion", "--survey", "s", "--text", "찬성?", "--question", "build"),
    ("OpenWave", "--survey", "s", "--number", "1", "--name", "전"),
)
_KEYED = "code,build\nab,2\ncd,5\nef,\n,\n"
_WEIGHTS = "code,weight\nab,0.5\ncd,1.25\nef,1.25\n"
_ROSTER = (
    "번호,성명,성별,연령,주소,테이블,실명 공개 동의\n"
    "1,김하늘,여,34,광주 북구 용봉동,1조,O\n2,이강,남,1992-05-01,,2조,X\n"
)
_SETTINGS = (
    'language = "ko"\nscheme = "dark"\nsize = 120\nfolder = "/tmp"\n\n[[recent]]\n'
    'path = "/tmp/a.forum"\ntitle = "가"\nday = "2026-11-23"\n'
)


@dataclass(frozen=True, slots=True)
class Format:
    """Valid files of a format, the suffix of their names, and what reads one."""

    seeds: tuple[bytes, ...]
    suffix: str
    read: Callable[[Path, Mutator], object]
    is_zip: bool = False

    def tried(self, folder: Path, seed: int) -> str:
        """One mutated file: a problem is told or it is read; it is not changed, nor anything else.

        Raises:
            LawBrokenError: a law does not hold; the file stays there.
        """
        mutator = Mutator(seed)
        first = mutator.lot.choice(self.seeds)
        made = mutator.mutated_zip(first) if self.is_zip else mutator.mutated(first, self.seeds)
        path = folder / f"input{self.suffix}"
        path.write_bytes(made)
        before = everything_in(folder)
        told = outcome(self.read(path, mutator))
        assert everything_in(folder) == before, "something was written"
        path.unlink()
        return told


def formats(home: Path) -> dict[str, Format]:
    """All of them; `home` has the forum that they are read into."""
    keep_user_data_in(home / "data")
    forum = _forum(home)
    found = {
        f"ballots{suffix}": Format(
            (text.encode(), text.encode("utf-8-sig")), suffix, _counting(_RULES[suffix])
        )
        for suffix, text in _BALLOTS.items()
    }
    return found | {
        "judge sheets": Format((SHEETS.encode(),), ".csv", _judged),
        "roster as text": Format(_rosters(), ".csv", _rostered(forum)),
        "roster as XLSX": Format((_xlsx(),), ".xlsx", _rostered(forum), is_zip=True),
        "roster as ODS": Format((_ods(),), ".ods", _rostered(forum), is_zip=True),
        "survey forms": Format((_KEYED.encode(),), ".csv", _keyed(forum)),
        "survey weights": Format((_WEIGHTS.encode(),), ".csv", _weighted(forum)),
        "script": Format((_script(),), ".jsonl", _played(home)),
        "settings": Format((_SETTINGS.encode(),), ".toml", _settings),
        "signed PDF": Format((_pdf(), _signed()), ".pdf", lambda path, _: command("sign", path)),
        "key to sign with": Format((_key(),), ".p12", _signing(home)),
    }


def _forum(home: Path) -> Path:
    forum = home / "hall.forum"
    assert command("new", forum, "--template", "town-hall", "--date", "2026-11-23").status == 0
    for order in _SETUP:
        assert command("do", forum, *order).status == 0
    return forum


def _counting(rules: tuple[str, ...]) -> Callable[[Path, Mutator], Told]:
    return lambda path, mutator: command("count", path, "--rule", mutator.lot.choice(rules))


def _judged(path: Path, mutator: Mutator) -> Told:
    weight = mutator.number() if mutator.lot.random() < 0.2 else "60"
    extra = mutator.lot.choice(
        ((), ("--criteria", f"site={weight}", "cost=40"), ("--highest", f"site={weight}"))
    )
    return command("judge", path, *extra)


def _rostered(forum: Path) -> Callable[[Path, Mutator], Told]:
    def read(path: Path, mutator: Mutator) -> Told:
        hints = (
            *((), (), ("--encoding", "utf-7"), ("--encoding", mutator.text().replace("\0", ""))),
            *(("--delimiter", mutator.lot.choice('\n\r" ;é가')), ("--header-row", "3")),
            *(("--sheet", "명부"), ("--column", "성명=name"), ("--column", mutator.text())),
        )
        hint = mutator.lot.choice(hints)
        return command("roster", forum, path, "--preview", *hint)

    return read


def _keyed(forum: Path) -> Callable[[Path, Mutator], Told]:
    return lambda path, _: command("survey", forum, "--key", path, "--preview")


def _weighted(forum: Path) -> Callable[[Path, Mutator], Told]:
    return lambda path, _: command("survey", forum, "--weights", path, "--preview")


def _played(home: Path) -> Callable[[Path, Mutator], Told]:
    def read(path: Path, _: Mutator) -> Told:
        forum = home / "played.forum"
        told = command("play", forum, path)
        if forum.exists():
            command("show", forum)
            forum.unlink()
        return told

    return read


def _settings(path: Path, _: Mutator) -> None:
    problem_only(lambda: words_for(read_settings(path).language or "ko"))


def _signing(home: Path) -> Callable[[Path, Mutator], Told]:
    minutes = home / "minutes.pdf"
    minutes.write_bytes(_pdf())

    def read(path: Path, _: Mutator) -> Told:
        signed = home / "signed.pdf"
        told = command("sign", minutes, "--key", path, "-o", signed)
        signed.unlink(missing_ok=True)
        return told

    return read


def _rosters() -> tuple[bytes, ...]:
    return tuple(_ROSTER.encode(form) for form in ("utf-8", "utf-8-sig", "cp949", "utf-16"))


def _xlsx() -> bytes:
    book = openpyxl.Workbook()
    for line in _ROSTER.splitlines():
        book.worksheets[0].append(line.split(","))
    book.worksheets[0]["H2"] = 12.5
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _ods() -> bytes:
    lines = [line.split(",") for line in _ROSTER.splitlines()]
    return ods(*(ods_row(1, "".join(map(ods_cell, line))) for line in lines))


@cache
def _script() -> bytes:
    """The beginning of the sample day, and one of each kind of its orders."""
    lines = (resources() / "sample" / "gwangju-2018.jsonl").read_bytes().splitlines(keepends=True)
    kinds = {json.loads(line)["do"]: number for number, line in enumerate(lines)}
    chosen = sorted({*range(8), *kinds.values()})
    return b"".join(lines[number] for number in chosen)


@cache
def _pdf() -> bytes:
    from civicforum.documents.pdf import minutes_pdf
    from tests.documents.days import gwangju
    from tests.documents.reading import made

    return minutes_pdf(made(gwangju(language="ko")))


@cache
def _key() -> bytes:
    from tests.documents.test_signing import key_of

    return key_of("Chair")


@cache
def _signed() -> bytes:
    from civicforum.documents.signing import signed
    from tests.documents.test_signing import PASSWORD

    return signed(_pdf(), _key(), PASSWORD, reason="확인", place="광주")


def outcome(told: object) -> str:
    """What came of a command."""
    status = told.status if isinstance(told, Told) else 0
    return ("read", "refused", "wrong use", "trouble")[status]
