"""The window: all Qt of the program. May import what is below."""

import sys

import PySide6.QtCore  # noqa: F401  # pyright: ignore[reportUnusedImport]  (it brings the search)


def _read_no_sources() -> None:
    """PySide reads the source of every module imported after it, looking for `__feature__`.

    No module of ours switches features, and reading 300 sources takes a tenth of a start.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", _uses_none)  # noqa: B010 - it has no stubs


def _uses_none(_module: object) -> bool:
    return False


_read_no_sources()
