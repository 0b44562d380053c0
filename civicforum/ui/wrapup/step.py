"""A step of the Wrap up page: it may become as low as its least height."""

from PySide6.QtWidgets import QWidget


class Step(QWidget):
    """Lists and pages give way where a window is low, whatever height they would like to have."""

    def heightForWidth(self, width: int) -> int:
        """The least height, not the preferred one: a stack of steps asks for no other."""
        layout = self.layout()
        return -1 if layout is None else layout.minimumHeightForWidth(width)
