"""Valid files made wrong: bytes flipped, parts cut, doubled, swapped and spliced, numbers changed.

What begins as a real file gets further into a reader than random bytes do.
"""

import io
import random
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence

NUMBERS = (
    *("0", "-1", "1", "255", "256", "65535", "65536", "2147483647", "2147483648", "4294967296"),
    *("9223372036854775807", "9223372036854775808", "-9223372036854775809", "1e999999999"),
    *("1e-999999999", "1.5", "NaN", "Infinity", "-0.0", "９", "٣", "9" * 400, "9" * 5_000),
)
TEXTS = (
    *("", " ", "\0", "a\0b", "\x1b[31m", "\x7f", "\u202eetadrof", "\u2028", "\ufeff", "\u200b"),
    *("=cmd|' /C calc'!A0", "+1+1", "@SUM(1)", "<img src=/etc/passwd>", "<b>&amp;<!--", "]]>"),
    *("../../x", "/etc/passwd", "..\\..\\x", "C:\\x", "CON", "a/b", "~", "$HOME", "%s%n", "{0}"),
    *("{path}", "'; DROP TABLE events; --", '"', "'", '""', "\r", "\n", "\r\n", "\t", ";", ","),
    *("👩‍👩‍👧‍👦", "한", "각", "a" * 1_000, "가" * 501, "🗳" * 300, "e" + "\u0301" * 200),
    *("[" * 3_000, "{" * 3_000, "#1", "@김", "null", "true", "\ud800", "\udfff\ud800"),
    "x" * 140_000,
)
_NUMBER = re.compile(rb"\d+")
_BYTES = (b"\0", b"\xff", b"\x7f", b"\x80", b"\n", b'"')
_LIMIT = 2_000_000


class Mutator:
    """The same mistakes for the same seed."""

    def __init__(self, seed: int) -> None:
        self.lot = random.Random(seed)

    def mutated(self, content: bytes, others: Sequence[bytes] = ()) -> bytes:
        """One to six mistakes, at most about two megabytes of them."""
        for _ in range(self.lot.choice((1, 1, 1, 2, 3, 6))):
            content = self._once(content, others)[:_LIMIT]
        return content

    def mutated_zip(self, content: bytes) -> bytes:
        """Mistakes in a part of a zipped file, packed anew; or in the packed bytes."""
        if self.lot.random() < 0.3:
            return self.mutated(content)
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(out, "w") as after:
            names = before.namelist()
            chosen = self.lot.choice(names)
            for name in names:
                part = before.read(name)
                if name == chosen:
                    part = self.mutated(part, [before.read(self.lot.choice(names))])
                if name != chosen or self.lot.random() < 0.95:
                    after.writestr(name, part, zipfile.ZIP_DEFLATED)
        return out.getvalue()

    def text(self) -> str:
        """Something that people should not write."""
        return self.lot.choice(TEXTS) + self.lot.choice(("", "", "x", self.lot.choice(TEXTS)))

    def number(self) -> str:
        """A number at the edge of something."""
        return self.lot.choice(NUMBERS)

    def _once(self, content: bytes, others: Sequence[bytes]) -> bytes:
        begin, end = self._range(content)
        before, within, after = content[:begin], content[begin:end], content[end:]
        other = self.lot.choice(others) if others else content
        other_begin, other_end = self._range(other)
        written = self.text().encode("utf-8", "surrogatepass")
        kinds: tuple[Callable[[], bytes], ...] = (
            lambda: self._with_bits(content),
            lambda: before + self.lot.choice(_BYTES) * len(within) + after,
            lambda: before + after,
            lambda: before,
            lambda: before + within * self.lot.choice((2, 2, 3, 50, 1_000)) + after,
            lambda: before + other[other_begin:other_end] + after,
            lambda: before + written + after,
            lambda: before + written + within + after,
            lambda: self._with_line(content),
            lambda: self._with_number(content),
            lambda: self._with_number(content),
        )
        return self.lot.choice(kinds)()

    def _with_bits(self, content: bytes) -> bytes:
        changed = bytearray(content)
        for _ in range(self.lot.choice((1, 1, 4, 16)) if content else 0):
            changed[self.lot.randrange(len(changed))] ^= 1 << self.lot.randrange(8)
        return bytes(changed)

    def _with_line(self, content: bytes) -> bytes:
        lines = content.splitlines(keepends=True)
        if not lines:
            return content
        place, other = self.lot.randrange(len(lines)), self.lot.randrange(len(lines))
        lines[place], lines[other] = lines[other], lines[place]
        return b"".join((*lines[:place], *lines[other : other + 1], *lines[place:]))

    def _with_number(self, content: bytes) -> bytes:
        found = [match.span() for match in _NUMBER.finditer(content[:200_000])]
        if not found:
            return content + self.number().encode()
        begin, end = self.lot.choice(found)
        return content[:begin] + self.number().encode() + content[end:]

    def _range(self, content: bytes) -> tuple[int, int]:
        begin = self.lot.randrange(len(content) + 1)
        length = self.lot.choice((1, 2, 4, 16, 64, 512, 4_096))
        return begin, min(len(content), begin + length)


def lying_zip(part: str, begin: bytes, *, spaces: int) -> bytes:
    """A zipped file whose part unpacks to far more than it says, its checksum right for the lie."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = [packer.compress(begin)]
    packed += [packer.compress(b" " * 1_000_000) for _ in range(spaces // 1_000_000)]
    data = b"".join((*packed, packer.flush()))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(part, data)
        info = archive.infolist()[0]
        info.compress_type, info.file_size, info.CRC = zipfile.ZIP_DEFLATED, len(begin), 0
        info.CRC = zlib.crc32(begin)
    return out.getvalue()
