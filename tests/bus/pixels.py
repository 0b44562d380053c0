"""What is on a screen, out of the memory of Xvfb; and somebody who looks at it all the time."""

import struct
import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_HEADER = struct.Struct(">25I")  # of a file of xwd
_SIZE, _ROW, _COLOURS = 0, 12, 19
_PIXEL = 4
_BRIGHT = bytes(value > 127 for value in range(256))


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a screen."""

    x: int
    y: int
    width: int
    height: int


class Pixels:
    """A screen as it is at this moment."""

    def __init__(self, memory: Path) -> None:
        self._memory = memory
        with memory.open("rb") as file:
            header = _HEADER.unpack(file.read(_HEADER.size))
        self._start, self._row = header[_SIZE] + 12 * header[_COLOURS], header[_ROW]

    def part(self, area: Area) -> bytes:
        """Blue, green, red and a 1 of each pixel there, row by row."""
        with self._memory.open("rb") as file:
            file.seek(self._start + area.y * self._row)
            rows = memoryview(file.read(area.height * self._row))
        left, right = area.x * _PIXEL, (area.x + area.width) * _PIXEL
        starts = range(0, len(rows), self._row)
        found = bytearray().join(rows[start + left : start + right] for start in starts)
        found[3::_PIXEL] = b"\1" * (area.width * area.height)  # whatever it was; never in step
        return bytes(found)

    def share(self, area: Area, colour: str) -> float:
        """How much of an area has exactly this colour ("#rrggbb"), from 0 to 1."""
        pixel = bytes.fromhex(colour[1:])[::-1] + b"\1"
        return self.part(area).count(pixel) / (area.width * area.height)


def difference(one: bytes, other: bytes) -> float:
    """How many of the pixels changed between dark and light, from 0 to 1."""
    before, after = (int.from_bytes(part.translate(_BRIGHT)) for part in (one, other))
    return (before ^ after).bit_count() / len(one)


@contextmanager
def looking(pixels: Pixels, area: Area, colour: str) -> Generator[list[float]]:
    """Look a hundred times a second while the block runs: how much had the colour each time."""
    seen: list[float] = []
    enough = threading.Event()

    def look() -> None:
        while not enough.wait(0.01):
            seen.append(pixels.share(area, colour))

    onlooker = threading.Thread(target=look)
    onlooker.start()
    try:
        yield seen
    finally:
        enough.set()
        onlooker.join()
