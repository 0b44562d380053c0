"""Breaking text for the projector: between words, as Korean wants it; what is too long is cut."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF


def fitted(text: str, metrics: QFontMetricsF, room: float, *, most: int = 1) -> str:
    """`text` on at most `most` lines of `room` pixels."""
    lines: list[str] = []
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}" if lines else word
        is_full = bool(lines) and metrics.horizontalAdvance(joined) > room
        if lines and (not is_full or len(lines) == most):
            lines[-1] = joined
        else:
            lines.append(word)
    cut = Qt.TextElideMode.ElideRight
    return "\n".join(metrics.elidedText(line, cut, room) for line in lines)
