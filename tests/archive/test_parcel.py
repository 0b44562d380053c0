import json
import subprocess
import sys
from pathlib import Path

import pytest

from civicforum.archive import parcel as module
from civicforum.archive.parcel import Parcel, Piece, held_parcel, sealed_parcel
from civicforum.base.errors import Refused, Trouble
from civicforum.desk.opening import open_forum
from civicforum.domain.sealing import UnsealForum
from tests.archive.conftest import NAME, changed
from tests.support.pdf_text import pdf_text


def _text(piece: Piece, folder: Path) -> str:
    path = folder / piece.name
    path.write_bytes(piece.data)
    return pdf_text(path)


def test_it_holds_the_file_both_editions_and_what_they_are(
    parcel: Parcel, laptop: Path, tmp_path: Path
) -> None:
    record, sealed, internal, public = parcel.pieces
    assert sealed.data == laptop.read_bytes()
    assert "김하나" in _text(internal, tmp_path)
    assert "김하나" not in _text(public, tmp_path)
    told = json.loads(record.data)
    assert (told["title"], told["last_link"]) == ("주민 토론회", parcel.last_link)
    assert [piece.name for piece in parcel.pieces] == [
        *("record.json", "sealed.forum", "minutes-internal.pdf", "minutes-public.pdf")
    ]
    assert parcel.stem == NAME


def test_the_same_file_makes_the_same_parcel_and_stays_as_it_is(
    parcel: Parcel, laptop: Path
) -> None:
    before = laptop.read_bytes(), laptop.stat().st_mtime_ns
    assert sealed_parcel(laptop) == parcel
    assert (laptop.read_bytes(), laptop.stat().st_mtime_ns) == before
    assert [path.name for path in laptop.parent.iterdir()] == [laptop.name]


def test_a_forum_opened_only_to_look_is_the_same_record(parcel: Parcel, laptop: Path) -> None:
    changed(laptop)
    again = sealed_parcel(laptop)
    assert again.pieces[0] == parcel.pieces[0]
    assert again.pieces[2:] == parcel.pieces[2:]


def test_one_that_is_not_sealed_is_refused(laptop: Path) -> None:
    changed(laptop, UnsealForum("오타"))
    with pytest.raises(Refused) as refusal:
        sealed_parcel(laptop)
    assert refusal.value.code == "sync-not-sealed"


def test_one_that_is_open_in_this_process_is_in_use(laptop: Path) -> None:
    with open_forum(laptop), pytest.raises(Trouble) as trouble:
        sealed_parcel(laptop)
    assert trouble.value.code == "file-in-use"


def test_one_that_a_stop_left_open_is_not_touched(laptop: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    with open_forum(laptop) as desk:
        desk.do(UnsealForum("오타"))
        for path in laptop.parent.iterdir():
            (copy / path.name).write_bytes(path.read_bytes())
    left = {path.name: path.read_bytes() for path in copy.iterdir()}
    assert len(left) > 1
    with pytest.raises(Trouble) as trouble:
        sealed_parcel(copy / laptop.name)
    assert trouble.value.code == "sync-not-closed"
    assert {path.name: path.read_bytes() for path in copy.iterdir()} == left


def test_one_that_changes_meanwhile_is_not_taken_along(
    laptop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meddle(*_: object, **__: object) -> bytes:
        content = bytearray(laptop.read_bytes())
        content[27] = 99  # a counter of SQLite's
        laptop.write_bytes(content)
        return b"%PDF"

    monkeypatch.setattr(module, "edition_pdf", meddle)
    with pytest.raises(Trouble) as trouble:
        sealed_parcel(laptop)
    assert trouble.value.code == "sync-not-closed"


def test_one_that_cannot_be_read_is_told(laptop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: Path) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "read_bytes", fail)
    with pytest.raises(Trouble) as trouble:
        sealed_parcel(laptop)
    assert trouble.value.code == "file-cannot-open"


def in_another_process(code: str, *arguments: object) -> str:
    """What code prints that must not run where the file is held open."""
    start = f"import sys; sys.path.insert(0, {str(Path.cwd())!r}); " + code
    command = [sys.executable, "-c", start, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.strip()


HELD = """
from pathlib import Path
from civicforum.archive.parcel import held_parcel
from civicforum.base.errors import ProblemError
try:
    parcel = held_parcel(Path(sys.argv[1]), sys.argv[2])
    print([piece.sha256 for piece in parcel.pieces if piece.name != "sealed.forum"])
except ProblemError as problem:
    print(problem.code)
"""


def test_a_forum_that_a_window_holds_makes_the_same_parcel(
    parcel: Parcel, laptop: Path, tmp_path: Path
) -> None:
    with open_forum(laptop) as desk:
        desk.settle()
        told = in_another_process(HELD, laptop, desk.last_link)
        assert told == str([p.sha256 for p in parcel.pieces if p.name != "sealed.forum"])
        assert in_another_process(HELD, laptop, "another") == "sync-changed"
        desk.do(UnsealForum("one more thing"))
        desk.settle()
        assert in_another_process(HELD, laptop, desk.last_link) == "sync-not-sealed"


def test_a_held_forum_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as caught:
        held_parcel(tmp_path / "gone.forum", "")
    assert caught.value.code == "file-cannot-open"


def test_what_is_copied_of_a_held_forum_can_be_read_where_nothing_can_be_written(
    laptop: Path, parcel: Parcel
) -> None:
    held = held_parcel(laptop, parcel.last_link)
    sealed = next(piece for piece in held.pieces if piece.name == "sealed.forum")
    assert sealed.data[18] == 1  # no write-ahead log belongs to it
