"""A forum told through the command line alone: made, filled, played, filed."""

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

import pytest

from civicforum.cli.main import main
from tests.support.pdf_text import pdf_text

_BEGIN = datetime.fromisoformat("2026-11-23T14:00:00+09:00")
_HEAD = "번호,성명,성별,연령대,구,동,단체,분임,구분,성명 공개 동의"


class Story:
    """One forum; orders are collected in a script and played by `civicforum play`."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], *, language: str) -> None:
        self.folder = folder
        self.file = folder / "day.forum"
        self.language = language
        self._capsys = capsys
        self._now = _BEGIN
        self._lines: list[dict[str, object]] = []

    def civicforum(self, *arguments: object, status: int = 0) -> str:
        """Run a command, which must end so; what it printed."""
        given = [*map(str, arguments), "--lang", self.language]
        assert main(given) == status, self._capsys.readouterr()
        return self._capsys.readouterr().out

    def shown(self) -> "dict[str, object]":
        """The forum as `show --json` tells it."""
        told = json.loads(self.civicforum("show", self.file, "--json"))
        return cast("dict[str, object]", told["forum"])

    def begins(self, template: str, *, people: int, place: str = "구민회관") -> None:
        """A forum from a template, with a roster from a spreadsheet."""
        self.civicforum(
            *("new", self.file, "--template", template, "--host", "주민자치회", "--place", place),
            *("--date", "2026-11-23", "--start", "14:00", "--language", self.language),
        )
        rows = [_HEAD, *(_row(number, people) for number in range(1, people + 1))]
        roster = self.folder / "roster.csv"
        roster.write_bytes("\r\n".join(rows).encode("cp949"))
        assert str(people) in self.civicforum("roster", self.file, roster, "--preview")
        self.civicforum("roster", self.file, roster)

    def items(self) -> "dict[str, str]":
        """Ids of the agenda items by title."""
        agenda = cast("list[dict[str, str]]", self.shown()["agenda"])
        return {item["title"]: item["id"] for item in agenda}

    def polls(self) -> list[str]:
        """Ids of the polls in their order."""
        return [poll["id"] for poll in cast("list[dict[str, str]]", self.shown()["polls"])]

    def then(self, order: str, *, minutes: float = 1, **values: object) -> None:
        """Another order, some minutes later."""
        self._now += timedelta(minutes=minutes)
        self._lines.append({"at": self._now.isoformat(), "do": order, **values})

    def everybody_comes(self, first: int, last: int) -> None:
        """Numbers from `first` to `last` check in."""
        for number in range(first, last + 1):
            self.then("CheckIn", person=f"#{number}", minutes=0.1)

    def speaks(self, number: int, gist: str, kind: str = "statement") -> None:
        """Somebody asks, is called, is written down and is done."""
        self.then("RequestTurn", person=f"#{number}", kind=kind)
        self.then("CallSpeaker")
        self.then("WriteGist", text=gist)
        self.then("FinishTurn")

    def presents(self, item: str, *gists: str) -> None:
        """The presenters, who wait already, speak in turn."""
        self.then("StartItem", item=item)
        for gist in gists:
            self.then("CallSpeaker")
            self.then("WriteGist", text=gist)
        self.then("FinishTurn", minutes=2)

    def plays(self) -> None:
        """What was collected so far happens."""
        script = self.folder / f"{len(self._lines)}.jsonl"
        script.write_text("\n".join(json.dumps(line) for line in self._lines), "utf-8")
        self.civicforum("play", self.file, script)
        self._lines.clear()

    def is_filed(self) -> tuple[str, str]:
        """Sealed, complete, both editions written, everything synced to a stick; their texts."""
        self.then("CloseSitting")
        self.then("SealForum")
        self.plays()
        assert "11/11" in self.civicforum("check", self.file)
        texts: list[str] = []
        for edition in ("internal", "public"):
            target = self.folder / f"{edition}.pdf"
            self.civicforum("minutes", self.file, "-o", target, "--edition", edition)
            texts.append(pdf_text(target))
        stick = self.folder / "stick"
        stick.mkdir()
        self.civicforum("sync", self.file, stick, "--receipts", self.folder / "receipts")
        names = {path.name for path in stick.rglob("*.pdf")}
        assert names == {"minutes-internal.pdf", "minutes-public.pdf"}
        return texts[0], texts[1]


def _row(number: int, people: int) -> str:
    """Somebody invented by number; the last one is an observer."""
    standing = "배석" if number == people else "참여자"
    gender, age = "남" if number % 2 else "여", 20 + number % 5 * 10
    return (
        f"{number},가나{chr(0xAC00 + number)},{gender},{age}대,"
        f"가구,나동,단체{number % 3},{number % 4 + 1},{standing},{'O' if number % 2 else 'X'}"
    )
