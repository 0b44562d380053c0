"""All that the main window shows of an open forum: imported when the first one is opened."""

from collections.abc import Mapping

from civicforum.screens.search import Kind
from civicforum.ui.announcer import Announcer
from civicforum.ui.head import Head
from civicforum.ui.page import Page, PageName
from civicforum.ui.prepare.page import PreparePage
from civicforum.ui.run.page import RunPage
from civicforum.ui.search_window import SearchWindow
from civicforum.ui.wrapup.page import WrapUpPage

__all__ = ["MAKERS", "Announcer", "Head", "SearchWindow", "found_on"]

MAKERS: Mapping[PageName, type[Page]] = {
    PageName.PREPARE: PreparePage,
    PageName.RUN: RunPage,
    PageName.WRAP_UP: WrapUpPage,
}
_FOUND_ON = {
    Kind.PERSON: (PageName.PREPARE, "person"),
    Kind.SPEECH: (PageName.WRAP_UP, "gists"),
    Kind.DECISION: (PageName.WRAP_UP, "decisions"),
    Kind.ACTION: (PageName.WRAP_UP, "actions"),
    Kind.QUESTION: (PageName.WRAP_UP, "questions"),
}


def found_on(kind: str) -> tuple[PageName, str]:
    """Where things of a kind are to be seen: the page, and what they are called there."""
    return _FOUND_ON.get(Kind(kind), (PageName.RUN, kind))
