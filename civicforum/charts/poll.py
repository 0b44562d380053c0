"""A poll's result as horizontal bars: label, number, percentage and hatch besides the colour."""

import io
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, cast

import matplotlib as mpl
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.ft2font import FT2Font, LoadFlags
from PIL import Image

from civicforum.base.paths import resources
from civicforum.charts.bar import Bar
from civicforum.charts.glyphs import FALLBACK, REGULAR, code_point, drawable, plain_blanks

# Okabe and Ito's colours: yes blue, no orange, abstain grey; told apart also when printed grey.
_LOOKS = (
    ("#0072B2", ""),
    ("#E69F00", "///"),
    ("#999999", "..."),
    ("#56B4E9", "\\\\\\"),
    ("#D55E00", "xxx"),
    ("#009E73", "--"),
    ("#F0E442", "++"),
    ("#CC79A7", "oo"),
)
_INK = "#1A222C"
_WIDTH, _BAR_HEIGHT, _FRAME_HEIGHT = 6.3, 0.42, 0.16  # inches
_LABEL_SHARE = 0.30
_LABEL_GAP, _MOST_IN_LABEL = 0.02, 40
_SIZE = 11  # points
_LABEL_WIDTH = (_LABEL_SHARE - _LABEL_GAP) * _WIDTH * 72  # points


def poll_chart(bars: Sequence[Bar], *, longest: int = 0, dots_per_inch: int = 200) -> bytes:
    """A PNG of the bars, first option on top; the same bytes for the same bars.

    Without transparency, which documents for preservation (PDF/A-1) must not have.

    Args:
        bars: options with the numbers and percentages as they were computed.
        longest: votes that fill the width, where these bars are a part of others.
        dots_per_inch: the picture is 6.3 inches wide.
    """
    height = _FRAME_HEIGHT + _BAR_HEIGHT * max(len(bars), 1)
    with _settings():
        plain = Figure(figsize=(_WIDTH, height), dpi=dots_per_inch, facecolor="white")
        canvas = FigureCanvasAgg(plain)
        figure = cast("Any", plain)
        width = 1 - _LABEL_SHARE - _result_share(bars)
        axes = figure.add_axes((_LABEL_SHARE, 0.04, width, 0.92))
        _draw(axes, bars, longest)
        canvas.draw()
        opaque = Image.fromarray(np.asarray(canvas.buffer_rgba())).convert("RGB")
    picture = io.BytesIO()
    opaque.save(picture, format="PNG", optimize=False)
    return picture.getvalue()


@contextmanager
def _settings() -> Generator[None]:
    """Matplotlib's own defaults, whatever the user's settings say."""
    with cast("Any", mpl).rc_context():
        mpl.rcdefaults()
        yield


def _draw(axes: Any, bars: Sequence[Bar], longest: int) -> None:
    longest = max([longest, *(bar.votes for bar in bars)]) or 1
    axes.set_xlim(0, longest)
    axes.set_ylim(len(bars) - 0.5 if bars else 0.5, -0.5)
    axes.set_axis_off()
    axes.axvline(0, color=_INK, linewidth=1.2)
    for place, bar in enumerate(bars):
        colour, hatch = _LOOKS[place % len(_LOOKS)]
        axes.barh(
            place, bar.votes, height=0.66, color=colour, edgecolor=_INK, linewidth=0.8, hatch=hatch
        )
        gap = longest * _LABEL_GAP
        _write(axes, -gap, place, *_label(bar.label), side="right")
        _write(axes, bar.votes + gap, place, *_with_face(_result(bar)), side="left")


def _result(bar: Bar) -> str:
    return f"{bar.votes} ({bar.percentage})"


def _result_share(bars: Sequence[Bar]) -> float:
    """The share of the picture's width that the longest result needs beside the longest bar."""
    widest = max((_width(*_with_face(_result(bar))) for bar in bars), default=0)
    return min(widest / (_WIDTH * 72) + 2 * _LABEL_GAP, 0.5)


def _write(axes: Any, x: float, y: float, text: str, face: Path, *, side: str) -> None:
    axes.text(
        x,
        y,
        text,
        ha="left" if side == "left" else "right",
        va="center_baseline",
        color=_INK,
        clip_on=False,
        parse_math=False,
        fontproperties=FontProperties(fname=str(face), size=_SIZE),
    )


def _label(text: str) -> tuple[str, Path]:
    """The label as it is drawn, cut off with … where it is too long for its place."""
    text = plain_blanks(" ".join(text.split()))
    if len(text) > _MOST_IN_LABEL:
        text = text[:_MOST_IN_LABEL] + "…"
    said, face = _with_face(text)
    while _width(said, face) > _LABEL_WIDTH:
        text = text[:-2].rstrip() + "…"
        said, face = _with_face(text)
    return said, face


def _width(text: str, face: Path) -> float:
    """In points."""
    font = _face(face.stem)
    font.set_size(_SIZE, 72)
    font.set_text(text)
    return font.get_width_height()[0] / 64


def _with_face(text: str) -> tuple[str, Path]:
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
