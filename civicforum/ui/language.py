"""The window's language: the words of forms and panels, switched while the window is open."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QTranslator

from civicforum.base.words import Words, words_for


class _Current:
    """What is spoken now, and Qt's own words for standard buttons."""

    words: Words = words_for("en")
    standard_words: tuple[QTranslator, ...] = ()


_CURRENT: Final = _Current()


class _Rest(QTranslator):
    """Labels of Qt's own windows that Qt's Korean words lack; asked after those."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """None for what is not known here either."""
        words = _CURRENT.words
        return {
            "Folder": words("Folder"),
            "Drive": words("Drive"),
            "&Directory:": words("&Directory:"),
            "&Look in:": words("&Look in:"),
            "Files of &type:": words("Files of &type:"),
            "Duplex Printing": words("Duplex Printing"),
            "Long side": words("Long side"),
            "Short side": words("Short side"),
        }.get(source)


def current_words() -> Words:
    """The words of the window."""
    return _CURRENT.words


def tr(text: str, _comment: str | None = None) -> str:
    """What generated forms call: `text` in the window's language."""
    return _CURRENT.words(text) if text else ""


def speak(language: str) -> None:
    """Switch to "ko" or "en"; every window is told by a LanguageChange event."""
    _CURRENT.words = words_for(language)
    application = QCoreApplication.instance()
    if application is None:
        return
    for translator in _CURRENT.standard_words:
        application.removeTranslator(translator)
        translator.deleteLater()
    standard, rest = QTranslator(application), _Rest(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    standard.load(f"qtbase_{language}", folder)
    for translator in (rest, standard):  # what is installed last is asked first
        application.installTranslator(translator)
    _CURRENT.standard_words = (rest, standard)
    QCoreApplication.sendEvent(application, QEvent(QEvent.Type.LanguageChange))
