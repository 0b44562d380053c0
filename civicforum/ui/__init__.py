"""The window: all Qt of the program. May import what is below."""

import builtins

import PySide6.QtCore  # noqa: F401  # pyright: ignore[reportUnusedImport]  (it brings the search)


def _import_as_python_does() -> None:
    """PySide puts a function before every import after its own, which looks for `__feature__`.

    No module of ours switches features. Reading 300 sources for it takes a tenth of a start, asking
    3,000 imports as much again.
    """
    original = getattr(builtins, "__orig_import__", None)  # PySide keeps it there
    if original is not None:
        builtins.__import__ = original


_import_as_python_does()
