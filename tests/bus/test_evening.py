"""An evening by a screen reader: every control by its visible name only, on a real screen."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from civicforum.desk.opening import open_forum
from civicforum.domain.kinds import PollState, SittingState
from tests.bus.reader import Reader
from tests.bus.session import Session, running, session, until

ROOT = Path(__file__).parents[2]
ROSTER = ROOT / "resources" / "sample" / "roster.csv"
pytestmark = pytest.mark.timeout(400)

ENGLISH = (
    ("Prepare", ("Forum", "Agenda", "People", "Polls", "Projector", "Ready?")),
    ("Run", ("Speakers", "Cards", "Poll", "Log")),
    ("Wrap up", ("1 Check", "2 Edit minutes", "3 Review", "4 Export", "5 Sync")),
)
KOREAN = (
    ("준비", ("토론회", "안건", "참여자", "투표", "프로젝터", "준비 확인")),
    ("진행", ("발언", "카드", "투표", "기록")),
    ("마무리", ("1 점검", "2 회의록 고치기", "3 검토·확정", "4 내보내기", "5 보관")),
)


class Listener:
    """Somebody who does not see the screen: hears names, presses keys."""

    def __init__(self, reader: Reader, screen: Session) -> None:
        self.reader, self.screen = reader, screen

    def enter(self, field: str, text: str) -> None:
        """Write and press Enter."""
        self.reader.write(field, text)
        self.screen.press("Return")

    def choose(self, listed: str, row: str) -> None:
        """Go to a row of a list by keys."""
        place = self.reader.place_of(listed, row)
        self.screen.press("Home", *["Down"] * place)

    def hear(self, name: str) -> None:
        """Wait until something is called so."""
        self.reader.wait_for(name)


@contextmanager
def window(home: Path, language: str) -> Generator[Listener]:
    """The program on a screen of its own."""
    command = [sys.executable, "-m", "civicforum", "--lang", language, "--new-instance"]
    command += ["--no-first-run", "--data-dir", str(home / "data")]
    with session(home) as screen:
        environment = {**screen.environment, "PYTHONPATH": str(ROOT)}
        with running(command, environment):
            reader = Reader(environment["DBUS_SESSION_BUS_ADDRESS"], "civicforum")
            try:
                yield Listener(reader, screen)
            finally:
                reader.close()


def test_an_evening_by_names(tmp_path: Path) -> None:
    with window(tmp_path, "en") as listener:
        _prepare(listener)
        _run(listener)
        _wrap_up(listener)
    file = next((tmp_path / "data").glob("*.forum"))
    with open_forum(file) as desk:
        forum = desk.forum
        assert (forum.title, forum.sitting_state) == ("Lights in the park", SittingState.CLOSED)
        assert len(forum.people) == 12
        assert [turn.gist for turn in forum.turns.values()] == ["More lamps by the river"]
        assert [card.text for card in forum.cards.values()] == ["Lamps until ten"]
        poll = forum.polls[-1]
        assert (poll.question, poll.state) == ("Lights until nine?", PollState.REVEALED)
        assert poll.totals == (1, 1, 0)
        assert {"Undo", "Redo"} <= {entry.command for entry in desk.log}
    assert (tmp_path / "data" / "minutes-internal.pdf").read_bytes().startswith(b"%PDF")


def _prepare(listener: Listener) -> None:
    reader = listener.reader
    reader.press("New forum…", "push button")
    reader.write("Title", "Lights in the park")
    reader.write("Host", "Dong office")
    reader.press("Make the forum")
    listener.hear("7. Ready?")
    listener.choose("Sections", "People")
    reader.press("Import…", "push button")
    listener.enter("File name:", str(ROSTER))
    reader.press("Import 12 people", "push button")
    listener.hear("12. 주민 12")


def _run(listener: Listener) -> None:
    reader = listener.reader
    reader.press("Run", "page tab")
    reader.press("Start live: open the sitting", "push button")
    for number in ("1", "2"):
        listener.enter("Check in", number)
        listener.hear(f"{number} of 11 present")
    reader.press("Next: start", "push button")
    reader.press("Speakers", "page tab")
    listener.enter("Add speaker", "1")
    reader.press("Next: call 주민 1", "push button")
    listener.hear("Speaking: 주민 1")
    listener.enter("Gist", "More lamps by the river")
    reader.press("Next: end speech", "push button")

    reader.press("Cards", "page tab")
    listener.enter("New card", "Lamps until ten")
    reader.press("Undo: add card", "push button")
    listener.hear("Cards 0")
    reader.press("Redo: add card", "push button")
    listener.hear("Cards 1")

    reader.press("Poll", "page tab")
    listener.enter("New yes/no poll", "Lights until nine?")
    reader.press("Open the poll", "push button")
    listener.hear("Enter count")
    for option, votes in (("Yes", "1"), ("No", "1")):
        reader.write(option, votes)
    reader.press("Enter count", "push button")
    reader.press("Close the poll", "push button")
    reader.press("Show the result", "push button")
    listener.hear("Tied")
    listener.screen.press("ctrl+k")
    listener.enter("Commands", "close the sitting")
    listener.hear("CLOSED")


def _wrap_up(listener: Listener) -> None:
    reader = listener.reader
    reader.press("Wrap up", "page tab")
    reader.press("4 Export")
    reader.press("Export", "push button")
    listener.hear("minutes-internal.pdf written")


@pytest.mark.parametrize(
    ("language", "sample", "pages"),
    [("en", "Try the sample", ENGLISH), ("ko", "예제 열어 보기", KOREAN)],
    ids=["en", "ko"],
)
def test_nothing_is_without_a_name(
    tmp_path: Path, language: str, sample: str, pages: tuple[tuple[str, tuple[str, ...]], ...]
) -> None:
    nameless: dict[str, list[str]] = {}
    with window(tmp_path, language) as listener:
        reader = listener.reader
        nameless["start"] = reader.nameless()
        reader.press(sample, "push button")
        (prepare, sections), (run, tabs), (wrap_up, steps) = pages
        reader.wait_for(run, "page tab")
        for tab in tabs:
            reader.press(tab, "page tab")
            until(lambda tab=tab: reader.named(tab, "page tab"))
            nameless[f"{run} {tab}"] = reader.nameless()
        reader.press(prepare, "page tab")
        for section in sections:
            listener.choose("Sections" if language == "en" else "준비 순서", section)
            nameless[f"{prepare} {section}"] = reader.nameless()
        reader.press(wrap_up, "page tab")
        for step in steps:
            reader.press(step)
            nameless[f"{wrap_up} {step}"] = reader.nameless()
    assert {place: found for place, found in nameless.items() if found} == {}
