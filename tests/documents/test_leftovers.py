"""What was killed while it wrote leaves a hidden file: the next export takes it away."""

import os
import subprocess
import sys
import time
from pathlib import Path

from civicforum.documents.leftovers import hold, stage_beside
from civicforum.documents.writing import write_file

KILLED = """
import os, signal, sys
from pathlib import Path
from civicforum.documents.writing import write_file
os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)
write_file(Path(sys.argv[1]), b"half", overwrite=False)
"""


def hidden(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.name.startswith(".")]


def age(path: Path) -> None:
    """As if it had been written a minute ago."""
    then = time.time() - 60
    os.utime(path, (then, then))


def test_the_next_export_takes_away_what_a_kill_left(tmp_path: Path) -> None:
    target = tmp_path / "minutes.pdf"
    subprocess.run([sys.executable, "-c", KILLED, target], check=False)
    (left,) = hidden(tmp_path)
    write_file(tmp_path / "other.pdf", b"whole", overwrite=False)
    assert hidden(tmp_path) == [left]  # it could be just being written
    age(left)
    write_file(target, b"whole", overwrite=False)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["minutes.pdf", "other.pdf"]


def test_what_a_process_writes_and_what_is_not_ours_stay(tmp_path: Path) -> None:
    stage = stage_beside(tmp_path / "slow.pdf")
    others = [tmp_path / ".civicforum-notes.part", tmp_path / ("." + "0" * 32 + ".part")]
    folder = stage_beside(tmp_path / "folder")
    folder.mkdir()
    for other in others:
        other.touch()
    with stage.open("xb") as file:
        assert hold(file)
        for path in (stage, folder, *others):
            age(path)
        write_file(tmp_path / "minutes.pdf", b"whole", overwrite=False)
        assert sorted(hidden(tmp_path)) == sorted([stage, folder, *others])
    write_file(tmp_path / "minutes.pdf", b"whole", overwrite=True)
    assert sorted(hidden(tmp_path)) == sorted([folder, *others])
