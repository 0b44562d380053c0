"""What charts share: matplotlib's own settings, and text that is whole in one of our faces."""

from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, cast

import matplotlib as mpl
from matplotlib.font_manager import FontProperties
from matplotlib.ft2font import FT2Font, LoadFlags

from civicforum.base.paths import resources
from civicforum.charts.glyphs import FALLBACK, REGULAR, code_point, drawable, plain_blanks

INK = "#1A222C"
_MOST_IN_LABEL = 40
LABEL_SIZE = 11  # points


@contextmanager
def settings() -> Generator[None]:
    """Matplotlib's own defaults, whatever the user's settings say."""
    with cast("Any", mpl).rc_context():
        mpl.rcdefaults()
        yield


def write(axes: Any, x: float, y: float, text: str, face: Path, *, side: str) -> None:
    """Text beside a point, in the middle of its height."""
    axes.text(
        x,
        y,
        text,
        ha="left" if side == "left" else "right",
        va="center_baseline",
        color=INK,
        clip_on=False,
        parse_math=False,
        fontproperties=FontProperties(fname=str(face), size=LABEL_SIZE),
    )


def label(text: str, room: float) -> tuple[str, Path]:
    """The label as it is drawn, cut off with … where it is wider than `room` (points)."""
    text = plain_blanks(" ".join(text.split()))
    if len(text) > _MOST_IN_LABEL:
        text = text[:_MOST_IN_LABEL] + "…"
    said, face = with_face(text)
    while width(said, face) > room:
        text = text[:-2].rstrip() + "…"
        said, face = with_face(text)
    return said, face


def width(text: str, face: Path) -> float:
    """In points."""
    font = _face(face.stem)
    font.set_size(LABEL_SIZE, 72)
    font.set_text(text)
    return font.get_width_height()[0] / 64


def with_face(text: str) -> tuple[str, Path]:
    """The text as one face can draw it: in the first of those that lack the fewest characters."""
    tried = [(_drawn(text, name), name) for name in (REGULAR, FALLBACK)]
    drawn, name = min(tried, key=lambda pair: sum(not has for _, has in pair[0]))
    return "".join(c if has else code_point(c) for c, has in drawn), _path(name)


def _drawn(text: str, name: str) -> list[tuple[str, bool]]:
    """Each character with whether the face has ink for it (a blank needs none)."""
    face = _face(name)
    return [(c, c == " " or (drawable(c) and _has_ink(face, ord(c)))) for c in text]


def _has_ink(face: FT2Font, code: int) -> bool:
    if face.get_char_index(code) == 0:
        return False
    return face.load_char(code, flags=LoadFlags.NO_SCALE).width > 0


def _path(name: str) -> Path:
    return resources() / "fonts" / f"{name}.ttf"


@cache
def _face(name: str) -> FT2Font:
    return FT2Font(str(_path(name)))
