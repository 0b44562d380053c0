"""One opener for a forum, known at once; a killed one leaves no lock."""

import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from civicforum.base.errors import Trouble
from civicforum.store.file import ForumFile
from civicforum.store.inspection import inspect
from tests.support.files import Connect

_OTHER = """
import sys
from pathlib import Path
from civicforum.base.errors import Trouble
from civicforum.store.file import ForumFile
try:
    file = ForumFile.open(Path(sys.argv[1]))
except Trouble as trouble:
    print(trouble.code, flush=True)
else:
    print("open", flush=True)
    sys.stdin.read()
"""


@contextmanager
def other_process(path: Path) -> Generator[tuple[str, subprocess.Popen[str]]]:
    """Another program that opens the file: what it said, and itself."""
    with subprocess.Popen(
        [sys.executable, "-c", _OTHER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        yield other.stdout.readline().strip(), other
        other.kill()


def what_another_says(path: Path) -> str:
    with other_process(path) as (said, _):
        return said


def test_a_second_process_is_told_at_once(sample_path: Path, connect: Connect) -> None:
    with ForumFile.open(sample_path, connect):
        assert what_another_says(sample_path) == "file-in-use"
    assert what_another_says(sample_path) == "open"


def test_it_is_told_also_when_it_comes_second_here(sample_path: Path, connect: Connect) -> None:
    with other_process(sample_path) as (said, _):
        assert said == "open"
        for opening in (ForumFile.open, ForumFile.open_reading):
            begin = time.monotonic()
            with pytest.raises(Trouble, match="file-in-use"):
                opening(sample_path, connect)
            assert time.monotonic() - begin < 5


def test_a_killed_holder_leaves_no_lock(sample_path: Path, connect: Connect) -> None:
    with other_process(sample_path) as (said, other):
        assert said == "open"
        other.kill()
        other.wait()
        with ForumFile.open(sample_path, connect) as file:
            assert len(file.load().entries) == 11


def test_the_same_process_is_told_and_the_lock_stays(sample_path: Path, connect: Connect) -> None:
    """Looking at a file that this process holds would drop the lock: POSIX closes all at once."""
    link = sample_path.with_name("link.forum")
    link.symlink_to(sample_path)
    hard = sample_path.with_name("hard.forum")
    hard.hardlink_to(sample_path)
    with ForumFile.open(sample_path, connect):
        for name in (sample_path, link, hard):
            for opening in (ForumFile.open, ForumFile.open_reading):
                with pytest.raises(Trouble, match="file-in-use"):
                    opening(name, connect)
            with pytest.raises(Trouble, match="file-in-use"):
                inspect(name)
        with pytest.raises(Trouble, match="file-exists"):
            ForumFile.create(sample_path, connect)
        assert what_another_says(sample_path) == "file-in-use"


def test_a_new_file_is_locked_from_the_first_moment(path: Path, connect: Connect) -> None:
    with ForumFile.create(path, connect):
        assert what_another_says(path) == "file-in-use"
        with pytest.raises(Trouble, match="file-in-use"):
            ForumFile.open(path, connect)


def test_what_could_not_be_opened_is_not_held(sample_path: Path, connect: Connect) -> None:
    whole = sample_path.read_bytes()
    sample_path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(Trouble, match="file-truncated"):
        ForumFile.open(sample_path, connect)
    sample_path.write_bytes(whole)
    ForumFile.open(sample_path, connect).close()
    ForumFile.open(sample_path, connect).close()


def test_readers_do_not_disturb_each_other(sample_path: Path, connect: Connect) -> None:
    with ForumFile.open_reading(sample_path, connect) as one:
        with ForumFile.open_reading(sample_path, connect) as other:
            assert one.load() == other.load()
        assert what_another_says(sample_path) == "open"
