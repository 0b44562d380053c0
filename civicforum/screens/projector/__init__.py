"""What the room sees: it follows the forum; no name without consent, no count before its time."""

from collections.abc import Collection
from typing import assert_never

from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Scene, SittingState
from civicforum.domain.people import Roll
from civicforum.screens.projector.agenda import MOST_ITEMS, agenda, is_public
from civicforum.screens.projector.cards import cards
from civicforum.screens.projector.count import count_pages
from civicforum.screens.projector.model import ProjectorScreen, View
from civicforum.screens.projector.poll import (
    MOST_BARS,
    newest_result,
    poll_picture,
    result_picture,
    shown_poll,
)
from civicforum.screens.projector.speaker import next_in_words, speaker
from civicforum.screens.projector.text import logo, plain, recess, text
from civicforum.screens.projector.timer import timer

__all__ = ["MOST_BARS", "MOST_ITEMS", "ProjectorScreen", "View", "projector_screen"]


def projector_screen(
    forum: Forum, roll: Roll, *, words: Words, now: int, uncounted: Collection[str] = ()
) -> ProjectorScreen:
    """The picture that is on at `now` (UTC milliseconds)."""
    return scene_screen(
        forum,
        roll,
        scene=forum.scene,
        written=forum.scene_text,
        asked=(forum.scene_survey, forum.scene_question),
        words=words,
        now=now,
        uncounted=uncounted,
    )


def scene_screen(
    forum: Forum,
    roll: Roll,
    *,
    scene: Scene,
    written: str,
    asked: tuple[str, str] = ("", ""),
    words: Words,
    now: int,
    uncounted: Collection[str] = (),
) -> ProjectorScreen:
    """The picture of a scene, whether it is on or only looked at before.

    A scene with pages that is only looked at begins with the first. Of polls and questions that are
    `uncounted` nothing is shown that their count would tell. `written` is a free text, `asked` a
    survey and a question of it, by id; a survey is `uncounted` where this question is.
    """
    match scene:
        case Scene.FOLLOW:
            shown = _followed(forum, roll, words=words, now=now, uncounted=uncounted)
        case Scene.AGENDA:
            shown = agenda(forum, words=words)
        case Scene.TIMER:
            shown = _timer(forum, words=words, now=now)
        case Scene.SPEAKER:
            shown = _speaker(forum, roll, words=words, now=now)
        case Scene.CARDS:
            shown = cards(forum, words=words)
        case Scene.POLL | Scene.RESULT | Scene.COUNT:
            shown = _poll(forum, scene, words=words, now=now, uncounted=uncounted)
        case Scene.SURVEY:
            shown = _answers(forum, asked, words=words, uncounted=uncounted)
        case Scene.TEXT | Scene.LOGO:
            shown = text(written) if scene is Scene.TEXT else logo(forum, words=words)
        case Scene.BLANK:
            shown = ProjectorScreen(View.BLANK)
        case _:
            assert_never(scene)
    return shown


def _followed(
    forum: Forum, roll: Roll, *, words: Words, now: int, uncounted: Collection[str]
) -> ProjectorScreen:
    state = forum.sitting_state
    if state is SittingState.CLOSED:
        return plain(forum, words("The forum is closed. Thank you."))
    poll = shown_poll(forum)
    if poll is not None:
        return poll_picture(poll, words, now=now, uncounted=uncounted)
    if state is SittingState.IN_RECESS:
        return recess(forum, words=words)
    if forum.turn is not None:
        return speaker(forum, roll, forum.turn, words=words, now=now)
    item = forum.running_item
    if item is None or not is_public(forum, item.id):
        return agenda(forum, words=words)
    return timer(item, words=words, now=now)


def _timer(forum: Forum, *, words: Words, now: int) -> ProjectorScreen:
    item = forum.running_item
    if item is None or not is_public(forum, item.id):
        return plain(forum, words("No item is running"))
    return timer(item, words=words, now=now)


def _speaker(forum: Forum, roll: Roll, *, words: Words, now: int) -> ProjectorScreen:
    if forum.turn is not None:
        return speaker(forum, roll, forum.turn, words=words, now=now)
    queue = next_in_words(forum, roll, words)
    return plain(forum, queue or words("Nobody is waiting to speak"))


def _count(forum: Forum, *, words: Words, uncounted: Collection[str]) -> ProjectorScreen:
    """How the newest result was counted; the result itself where there is nothing to step through.

    While it is being counted that is said: a page is never made of half a count.
    """
    poll = newest_result(forum)
    if poll is None:
        return plain(forum, words("There is no result yet"))
    if poll.id in uncounted:
        return plain(forum, words("The votes are being counted …"))
    pages = count_pages(poll, words)
    page = forum.scene_page if forum.scene is Scene.COUNT else 0
    return pages[min(page, len(pages) - 1)] if pages else result_picture(poll, words, uncounted)


def _answers(
    forum: Forum, asked: tuple[str, str], *, words: Words, uncounted: Collection[str]
) -> ProjectorScreen:
    """What was answered to a question; nothing half counted, and nothing that is not public.

    Most forums have no survey: what counts one is loaded only where it is wanted.
    """
    from civicforum.screens.projector.survey import question_pages

    survey = next((each for each in forum.surveys if each.id == asked[0]), None)
    if survey is None or not any(question.id == asked[1] for question in survey.questions):
        return plain(forum, words("No question of a survey was chosen"))
    if survey.id in uncounted:
        return plain(forum, words("The answers are being counted …"))
    pages = question_pages(survey, asked[1], words)
    if not pages:
        return plain(forum, words("Nothing can be shown of this question yet"))
    page = forum.scene_page if _is_on(forum, asked) else 0
    return pages[min(page, len(pages) - 1)]


def _is_on(forum: Forum, asked: tuple[str, str]) -> bool:
    return forum.scene is Scene.SURVEY and (forum.scene_survey, forum.scene_question) == asked


def _poll(
    forum: Forum, scene: Scene, *, words: Words, now: int, uncounted: Collection[str]
) -> ProjectorScreen:
    """The newest public poll that was opened, or the newest result, or how that was counted."""
    if scene is Scene.COUNT:
        return _count(forum, words=words, uncounted=uncounted)
    public = [poll for poll in forum.polls if is_public(forum, poll.item)]
    if scene is Scene.RESULT:
        newest = newest_result(forum)
        if newest is None:
            return plain(forum, words("There is no result yet"))
        return result_picture(newest, words, uncounted)
    opened = [poll for poll in public if poll.opened is not None]
    if not opened:
        return plain(forum, words("No poll was opened yet"))
    newest = max(opened, key=lambda poll: poll.opened or 0)
    return poll_picture(newest, words, now=now, uncounted=uncounted)
