"""Words for the room: a free text, the title of the forum, a recess, the end."""

from civicforum.base.times import long_date
from civicforum.base.words import Words
from civicforum.domain.forum import Forum
from civicforum.screens.projector.model import ProjectorScreen, View
from civicforum.screens.state import recess_began

MOST_LINES = 8


def text(written: str) -> ProjectorScreen:
    """What somebody wrote, as it stands, eight lines at most."""
    lines = tuple(line for line in written.splitlines() if line.strip())
    return ProjectorScreen(View.TEXT, lines=lines[:MOST_LINES])


def logo(forum: Forum, *, words: Words) -> ProjectorScreen:
    """Title, host, day and place."""
    day = long_date(forum.day, words.language) if forum.day else ""
    lines = tuple(part for part in (forum.host, day, forum.place) if part)
    return ProjectorScreen(View.WORDS, forum.title, lines=lines)


def plain(forum: Forum, sentence: str) -> ProjectorScreen:
    """The title of the forum and a sentence, where a scene has nothing to show."""
    return ProjectorScreen(View.WORDS, forum.title, lines=(sentence,))


def recess(forum: Forum, *, words: Words) -> ProjectorScreen:
    """Since when."""
    since = words("since {time}", time=recess_began(forum))
    return ProjectorScreen(View.WORDS, words("Recess"), lines=(since,))
