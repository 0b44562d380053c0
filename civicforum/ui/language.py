"""The window's language: the words of forms and panels, switched while the window is open."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QTranslator

from civicforum.base.words import Words, words_for


class _Current:
    """What is spoken now, and Qt's own words for standard buttons."""

    words: Words = words_for("en")
    standard_words: QTranslator | None = None


_CURRENT: Final = _Current()


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
    if _CURRENT.standard_words is not None:
        application.removeTranslator(_CURRENT.standard_words)
        _CURRENT.standard_words.deleteLater()
        _CURRENT.standard_words = None
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        application.installTranslator(translator)
        _CURRENT.standard_words = translator
    else:
        translator.deleteLater()
    QCoreApplication.sendEvent(application, QEvent(QEvent.Type.LanguageChange))
