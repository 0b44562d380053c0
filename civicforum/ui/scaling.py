"""Fixed sizes of the forms, in the size that was chosen for the interface."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from civicforum.ui.theme import scaled

_DESIGNED = "designedSizes"
_UNBOUNDED = 16_777_215
# Their heights come from the style sheet, which is scaled already.
_STYLED = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)


def rescale(root: QWidget) -> None:
    """Give every widget below `root` the sizes of its form, larger or smaller.

    Sizes that code sets by hand (with `theme.scaled`) are its own to set again.
    """
    for widget in (root, *root.findChildren(QWidget)):
        designed = widget.property(_DESIGNED)
        if designed is None:
            icon = widget.iconSize() if isinstance(widget, QAbstractButton) else QSize()
            designed = (*_sides(widget.minimumSize()), *_sides(widget.maximumSize()), *_sides(icon))
            widget.setProperty(_DESIGNED, designed)
        least_wide, least_high, wide, high, icon_wide, icon_high = designed
        if not widget.isWindow():
            widget.setMinimumWidth(_length(least_wide))
            widget.setMaximumWidth(_length(wide))
        if not (widget.isWindow() or isinstance(widget, _STYLED)):
            widget.setMinimumHeight(_length(least_high))
            widget.setMaximumHeight(_length(high))
        if isinstance(widget, QAbstractButton):
            widget.setIconSize(QSize(scaled(icon_wide), scaled(icon_high)))


def _sides(size: QSize) -> tuple[int, int]:
    return size.width(), size.height()


def _length(designed: int) -> int:
    return designed if designed in {0, _UNBOUNDED} else scaled(designed)
