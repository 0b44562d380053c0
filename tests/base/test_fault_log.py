import subprocess
import sys
import time
from pathlib import Path

import pytest

from civicforum.base import fault_log
from civicforum.base.errors import Refused
from civicforum.base.fault_log import FaultLog, described, without_words

SECRET = "김하늘의 발언"


def _fail() -> None:
    try:
        float(SECRET)
    except ValueError as error:
        raise Refused("note-unknown", text=SECRET) from error


def test_an_exception_is_told_without_its_message(tmp_path: Path) -> None:
    log = FaultLog(tmp_path / "logs")
    try:
        with pytest.raises(Refused) as caught:
            _fail()
        log.fault(caught.value)
    finally:
        log.end()
    text = (tmp_path / "logs" / fault_log.LOG).read_text("utf-8")
    assert " ERROR Refused note-unknown tests/base/test_fault_log.py:" in text
    assert " because of ValueError tests/base/test_fault_log.py:" in text
    assert SECRET not in text


def test_places_outside_of_packages_are_told_by_their_file_alone() -> None:
    with pytest.raises(ZeroDivisionError) as caught:
        exec(compile("1 / 0", "/home/somebody/scratch.py", "exec"))
    assert described(caught.value).endswith(" > scratch.py:1")
    assert described(ValueError(SECRET)) == "ValueError"


def test_what_a_library_says_loses_quotations_and_paths(tmp_path: Path) -> None:
    said = "Cannot open '/home/kim/a.forum': \"김하늘\" in C:\\Users\\kim\\a.forum, “카드” is odd"
    assert without_words(said) == "Cannot open …: … in …, … is odd"
    log = FaultLog(tmp_path)
    log.remark(said)
    log.end()
    assert "WARNING Cannot open …" in (tmp_path / fault_log.LOG).read_text("utf-8")


def test_it_stays_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fault_log, "LARGEST", 2000)
    log = FaultLog(tmp_path)
    for _ in range(200):
        log.remark("x" * 100)
    log.end()
    sizes = [file.stat().st_size for file in tmp_path.glob(f"{fault_log.LOG}*")]
    assert len(sizes) == 1 + fault_log.KEPT
    assert max(sizes) <= 2000


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(OSError, match="file"):
        FaultLog(tmp_path / "file" / "logs")


def test_a_crash_of_the_interpreter_leaves_its_trace(tmp_path: Path) -> None:
    code = (
        "import faulthandler, sys; from pathlib import Path\n"
        "from civicforum.base.fault_log import FaultLog\n"
        "log = FaultLog(Path(sys.argv[1]))\n"
        "faulthandler._sigsegv()\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, timeout=60)
    assert done.returncode != 0
    deadline = time.monotonic() + 10
    while not (text := (tmp_path / fault_log.CRASH).read_text("utf-8")):
        assert time.monotonic() < deadline
    assert "Segmentation fault" in text
