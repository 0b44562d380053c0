"""Lucide icons in the colour of the text beside them."""

from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from civicforum.base.paths import resources

_SIZE = 20
_SCALE = 2


def icon(name: str, colour: str = "") -> QIcon:
    """The icon of this name; without a colour in that of text, muted where it is disabled."""
    if colour:
        return QIcon(pixmap(name, colour))
    palette = QApplication.palette()
    made = QIcon(pixmap(name, palette.color(QPalette.ColorRole.ButtonText).name()))
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
    made.addPixmap(pixmap(name, disabled), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, colour: str, *, size: int = _SIZE) -> QPixmap:
    """The drawing in `size` logical pixels, sharp on fine screens too; Qt keeps it for later."""
    key, kept = f"civicforum {name} {colour} {size}", QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    drawing = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    picture = QPixmap(QSize(size, size) * _SCALE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter)
    painter.end()
    picture.setDevicePixelRatio(_SCALE)
    QPixmapCache.insert(key, picture)
    return picture


@cache
def _source(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text("utf-8")
