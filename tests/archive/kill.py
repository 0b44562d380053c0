"""Kills a process that copies onto a stick, at any moment: `python -m tests.archive.kill 200`."""

import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path

from civicforum.archive.sync import sync
from tests.archive.conftest import small_parcel
from tests.support.room import NINE

SIZE = 3_000_000
PARCEL = small_parcel(sealed=bytes(range(256)) * (SIZE // 256))
LONGEST_LIFE = 0.03


def kill(lots: random.Random, stick: Path) -> bool:
    """One run that is killed, unless it is faster; what has a name is whole.

    Returns:
        Whether it was killed before it had finished.
    """
    child = os.fork()
    if child == 0:
        try:
            sync(PARCEL, stick, at=NINE, receipts=stick.parent / "receipts")
        finally:
            os._exit(0)
    time.sleep(lots.random() * LONGEST_LIFE)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    contents = {piece.name: piece.data for piece in PARCEL.pieces}
    for path in stick.rglob("*.*"):
        if path.name in contents:
            assert path.read_bytes() == contents[path.name]
    return os.WIFSIGNALED(status)


def main(times: int, first: int) -> None:
    """So many sticks, each killed several times and then finished."""
    killed = 0
    for seed in range(first, first + times):
        lots = random.Random(seed)
        with tempfile.TemporaryDirectory() as folder:
            stick = Path(folder) / "stick"
            stick.mkdir()
            killed += sum(kill(lots, stick) for _ in range(3))
            done = sync(PARCEL, stick, at=NINE, receipts=Path(folder) / "receipts")
            assert done.receipt.version == "v0001"
            assert not list(stick.rglob("*.part"))
            assert sync(PARCEL, stick, at=NINE, receipts=stick.parent / "receipts").was_complete
    assert killed
    print(f"{times} sticks, {killed} kills, every one went on and was finished")


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:]]
    main(numbers[0] if numbers else 60, numbers[1] if numbers[1:] else 0)
