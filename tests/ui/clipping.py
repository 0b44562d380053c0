"""What is wrong to look at, computed: too small to hit, cut, outside of its window, covered."""

from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QToolButton,
    QWidget,
)

OPERABLE = (QAbstractButton, QLineEdit, QListView, QAbstractSpinBox, QComboBox)
SMALLEST_TARGET = 24
SIDEWAYS = {"boardArea"}  # columns beside each other
_SPARE, _ARROW, _BORDER = 2, 30, 4
_PICTURE = Qt.ToolButtonStyle.ToolButtonIconOnly
_AS_LONG_AS_ITS_WORDS = QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow


def faults(window: QWidget, *, least: int = SMALLEST_TARGET) -> list[str]:
    """One sentence for each thing that is wrong now; empty where nothing is.

    Args:
        window: what is looked at.
        least: pixels that what can be operated has in each direction.
    """
    shown = [w for w in window.findChildren(QWidget) if _is_leaf(w)]
    return [
        *(f"too small: {_name(w)}" for w in shown if _is_too_small(w, least)),
        *(f"cut: {_name(w)}" for w in shown if _is_cut(w)),
        *(f"outside: {_name(w)}" for w in shown if _is_outside(w, window)),
        *(
            f"covered: {_name(one)} and {_name(other)}"
            for one, other in combinations(shown, 2)
            if one.parent() is other.parent() and _area(one).intersects(_area(other))
        ),
    ]


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
    return f"{widget.objectName()} {text!r}" if text else widget.objectName()


def _is_leaf(widget: QWidget) -> bool:
    is_ours = widget.objectName() and not widget.objectName().startswith("qt_")
    in_preview = "Canvas" in str(type(widget.parent()))
    kinds = (*OPERABLE, QLabel)
    return bool(is_ours and not in_preview and widget.isVisible() and isinstance(widget, kinds))


def _is_too_small(widget: QWidget, least: int) -> bool:
    sides = (widget.width(), widget.height())
    return isinstance(widget, OPERABLE) and min(sides) < least


def _is_cut(widget: QWidget) -> bool:
    """A text that is not shortened with … on purpose has less room than it takes."""
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() == _PICTURE:
        return widget.width() < widget.iconSize().width() + _BORDER
    if isinstance(widget, QAbstractButton) and widget.text():
        wanted = widget.minimumSizeHint()
        return "Elided" not in str(type(widget)) and widget.width() + _SPARE < wanted.width()
    if isinstance(widget, QComboBox) and widget.isEnabled():
        text = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return widget.sizeAdjustPolicy() == _AS_LONG_AS_ITS_WORDS and widget.width() < text + _ARROW
    if type(widget) is not QLabel:
        return False
    if widget.wordWrap():
        return widget.height() + _SPARE < widget.heightForWidth(widget.width())
    wanted = widget.sizeHint()
    return widget.width() < wanted.width() or widget.height() < wanted.height()


def _is_outside(widget: QWidget, window: QWidget) -> bool:
    """Not in its card or window, or at the side of a scroll area that scrolls only up and down."""
    area, parent = _scroll_area(widget), widget.parentWidget()
    if isinstance(parent, QFrame) and not parent.rect().contains(widget.geometry()):
        return True
    if area is None:
        return not _area(window).contains(_area(widget))
    inner, outer = _area(widget), _area(area.viewport())
    if area.objectName() in SIDEWAYS:
        return False
    return not outer.left() <= inner.left() <= inner.right() <= outer.right()


def _scroll_area(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def _area(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
