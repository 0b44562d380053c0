"""Fixed sizes of the forms, in the size that was chosen for the interface."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QWidget,
)

from civicforum.ui.theme import is_for_touch, scaled, target

_DESIGNED = "designedSizes"
_UNBOUNDED = 16_777_215
_FRAME = QSize(16, 48)
# Their heights come from the style sheet, which is scaled already.
_STYLED = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)


def rescale(root: QWidget) -> None:
    """Give every widget below `root` the sizes of its form, larger or smaller.

    The style sheet gives buttons and fields their height. Sizes that code sets by hand (with
    `theme.scaled`) are its own to set again.
    """
    for widget in (root, *root.findChildren(QWidget)):
        designed = widget.property(_DESIGNED)
        if designed is None:
            designed = _designed(widget)
            widget.setProperty(_DESIGNED, designed)
        least_wide, least_high, wide, high, icon = designed
        if not widget.isWindow():
            wider = target if isinstance(widget, QAbstractButton) else scaled
            widget.setMinimumWidth(_length(least_wide, wider))
            widget.setMaximumWidth(_length(wide, wider))
        if not (widget.isWindow() or isinstance(widget, _STYLED)):
            widget.setMinimumHeight(_length(least_high, scaled))
            widget.setMaximumHeight(_length(high, scaled))
        if isinstance(widget, QComboBox) and is_for_touch():
            widget.setItemDelegate(QStyledItemDelegate(widget))  # which heeds the style sheet
        if isinstance(widget, QAbstractButton):
            widget.setIconSize(QSize(scaled(icon), scaled(icon)))


def fit_window(window: QWidget, width: int, height: int) -> None:
    """Give a window that opens beside the main one its size, as large as the screen allows."""
    rescale(window)
    room = window.screen().availableSize() - _FRAME
    window.resize(QSize(scaled(width), scaled(height)).boundedTo(room))


def _designed(widget: QWidget) -> tuple[int, int, int, int, int]:
    least, most = widget.minimumSize(), widget.maximumSize()
    icon = widget.iconSize().width() if isinstance(widget, QAbstractButton) else 0
    return least.width(), least.height(), most.width(), most.height(), icon


def _length(designed: int, larger: Callable[[int], int]) -> int:
    return designed if designed in {0, _UNBOUNDED} else larger(designed)
