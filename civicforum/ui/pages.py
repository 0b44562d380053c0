"""All that the main window shows of an open forum: imported when the first one is opened."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from civicforum.screens.search import Kind
from civicforum.ui.actions import Actions
from civicforum.ui.announcer import Announcer
from civicforum.ui.bridge import Bridge
from civicforum.ui.head import Head
from civicforum.ui.memory import Memory
from civicforum.ui.page import Page, PageName

__all__ = ["Announcer", "Head", "found_on", "maker"]

_FOUND_ON = {
    Kind.PERSON: (PageName.PREPARE, "person"),
    Kind.SPEECH: (PageName.WRAP_UP, "gists"),
    Kind.DECISION: (PageName.WRAP_UP, "decisions"),
    Kind.ACTION: (PageName.WRAP_UP, "actions"),
    Kind.QUESTION: (PageName.WRAP_UP, "questions"),
}


def maker(name: PageName, memory: Memory) -> Callable[[Bridge, Actions, QWidget], Page]:
    """What makes a page; each is loaded when it is wanted for the first time."""
    match name:
        case PageName.PREPARE:
            from civicforum.ui.prepare.page import PreparePage

            return PreparePage
        case PageName.RUN:
            from civicforum.ui.run.page import RunPage

            return RunPage
        case PageName.WRAP_UP:
            from civicforum.ui.wrapup.page import WrapUpPage

            return partial(WrapUpPage, memory=memory)


def found_on(kind: str) -> tuple[PageName, str]:
    """Where things of a kind are to be seen: the page, and what they are called there."""
    return _FOUND_ON.get(Kind(kind), (PageName.RUN, kind))
