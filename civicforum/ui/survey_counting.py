"""Answers for the room, counted beside the window: weighting many forms takes longer than a frame.

Nothing is shown early: what is counted is only kept (`screens.projector.survey`).
"""

import threading

from PySide6.QtCore import QObject, Qt, Signal

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.questionnaires import Survey

PATIENCE = 0.02  # seconds for which it may hold the window: few forms are counted by then


class SurveyCounting(QObject):
    """Counts the question that is on, and the one that is looked at before.

    Signals:
        counted: what was under way has ended.
    """

    counted = Signal()
    _has_ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._under_way: list[tuple[Survey, str, str]] = []
        self._is_closed = False
        self._has_ended.connect(self.counted, Qt.ConnectionType.QueuedConnection)

    def uncounted(self, forum: Forum, asked: tuple[str, str], words: Words) -> frozenset[str]:
        """The id of the survey where this question of it is being counted now; else nothing."""
        survey = next((each for each in forum.surveys if each.id == asked[0]), None)
        if survey is None or not any(question.id == asked[1] for question in survey.questions):
            return frozenset()
        from civicforum.screens.projector.survey import kept_pages

        if kept_pages(survey, asked[1], words) is None:
            self._begin(survey, asked[1], words)
        is_known = kept_pages(survey, asked[1], words) is not None
        return frozenset() if is_known else frozenset((survey.id,))

    def close(self) -> None:
        """Whatever is still being counted is not waited for."""
        self._is_closed = True

    def _begin(self, survey: Survey, question: str, words: Words) -> None:
        job = (survey, question, words.language)
        if any(one[0] is survey and one[1:] == job[1:] for one in self._under_way):
            return
        self._under_way.append(job)
        done = threading.Event()
        counting = threading.Thread(
            target=self._count, args=(survey, question, words, done), daemon=True
        )
        counting.start()
        done.wait(PATIENCE)

    def _count(self, survey: Survey, question: str, words: Words, done: threading.Event) -> None:
        """In a thread of its own, on values that nobody changes."""
        from civicforum.screens.projector.survey import question_pages

        try:
            question_pages(survey, question, words)
        finally:
            self._under_way.remove(
                next(one for one in self._under_way if one[0] is survey and one[1] == question)
            )
            done.set()
            if not self._is_closed:
                self._has_ended.emit()
