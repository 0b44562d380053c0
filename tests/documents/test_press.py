"""A record goes to the press in lines; what comes back is what would be printed here."""

import io
from collections.abc import Iterable
from pathlib import Path

import pytest

from civicforum.base.errors import Trouble
from civicforum.desk.clock import ScriptClock
from civicforum.desk.opening import new_forum
from civicforum.documents.copies import Copy
from civicforum.documents.differences import differences
from civicforum.documents.dispatch import (
    Answer,
    Compare,
    Compared,
    Draw,
    Drawn,
    Export,
    Exported,
    Failed,
    Made,
    Make,
    changed_line,
    changed_lines,
    read_answer,
    record_lines,
    written,
)
from civicforum.documents.exporting import FORMATS, Data, exported
from civicforum.documents.formats import Format
from civicforum.documents.model import Edition
from civicforum.documents.pdf import edition_pdf
from civicforum.documents.press import serve
from civicforum.documents.rewording import changed
from civicforum.documents.versions import version
from civicforum.domain.people import EraseName
from civicforum.domain.record import CreateForum
from tests.documents.full_day import full_day
from tests.support.room import NINE, Room


@pytest.fixture(scope="module")
def day() -> Room:
    """With steps that were undone and a name that was erased."""
    room = full_day()
    room.do(EraseName(room.forum.person_of("#2").id))
    return room


def answers(
    room: Room, asked: Iterable[Make | Draw | Export | Compare]
) -> list[tuple[Answer, bytes]]:
    record = record_lines(room.desk.log, room.desk.roll)
    lines = io.BytesIO(b"".join((*record, *map(written, asked))))
    told = io.BytesIO()
    serve(lines, told)
    told.seek(0)
    found: list[tuple[Answer, bytes]] = []
    while line := told.readline():
        answer = read_answer(line)
        found.append((answer, told.read(answer.size)))
    return found


def test_all_copies_are_those_that_are_made_here(day: Room) -> None:
    desk = day.desk
    wanted = [(edition, copy) for edition in Edition for copy in Copy]
    made = answers(day, [Make(*each) for each in wanted])
    record = desk.forum, desk.roll, desk.log, desk.retracted
    for (edition, copy), (answer, content) in zip(wanted, made, strict=True):
        assert isinstance(answer, Made)
        assert (answer.edition, answer.copy, len(content)) == (edition, copy, answer.size)
        assert content == edition_pdf(*record, edition=edition, copy=copy)
    assert len({content for _, content in made}) == len(wanted)


def test_pages_are_drawn_as_wide_as_is_asked(day: Room) -> None:
    asked = [Draw(Edition.PUBLIC, 1, 300), Draw(Edition.PUBLIC, 1, 600)]
    (small, pixels), (large, _) = answers(day, asked)
    assert isinstance(small, Drawn)
    assert isinstance(large, Drawn)
    assert (small.page, small.pages) == (1, large.pages)
    assert abs(small.width - 300) <= 1
    assert abs(large.width - 600) <= 1
    assert len(pixels) == small.stride * small.height
    assert len(set(pixels)) > 10  # something is written on it


@pytest.mark.parametrize(("page", "place"), [(-5, 0), (99, -1)])
def test_a_page_that_is_not_there_is_the_nearest(day: Room, page: int, place: int) -> None:
    ((drawn, _),) = answers(day, [Draw(Edition.INTERNAL, page, 200)])
    assert isinstance(drawn, Drawn)
    assert drawn.page == place % drawn.pages


@pytest.mark.parametrize("form", FORMATS)
def test_files_to_hand_on_are_those_that_are_made_here(day: Room, form: Format | Data) -> None:
    desk, edition = day.desk, Edition.PUBLIC
    here = exported(desk.forum, desk.roll, desk.log, desk.retracted, edition=edition, form=form)
    handed_on = answers(day, [Export(edition, form)])
    assert [(told.name, content) for told, content in handed_on if isinstance(told, Exported)] == [
        *here.items()
    ]


def test_nothing_asked_is_nothing_answered(day: Room) -> None:
    assert answers(day, []) == []


def test_what_cannot_be_made_as_it_must_be_is_told_and_the_next_is_made(
    day: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    from civicforum.documents import proof

    times: list[object] = []

    def prove(*asked: object) -> None:
        times.append(asked)
        if len(times) == 1:
            raise Trouble("minutes-lack-text", text="둑")

    monkeypatch.setattr(proof, "prove", prove)
    asked = [Make(Edition.PUBLIC, Copy.DATA), Make(Edition.PUBLIC, Copy.DATA)]
    (failed, nothing), (answer, content) = answers(day, asked)
    assert failed == Failed(0, "minutes-lack-text", {"text": "둑"})
    assert nothing == b""
    assert isinstance(answer, Made)
    assert content.startswith(b"%PDF")


def test_versions_are_compared_as_they_are_here(day: Room, tmp_path: Path) -> None:
    desk, edition = day.desk, Edition.INTERNAL
    last = desk.log[-1].step
    (answer, body), (empty, same) = answers(
        day, [Compare(edition, last // 2, ""), Compare(edition, last, "")]
    )
    assert isinstance(answer, Compared)
    before = version(desk.log, desk.roll, until=last // 2, edition=edition)
    now = version(desk.log, desk.roll, until=None, edition=edition)
    wanted = changed(differences(before, now))
    assert tuple(map(changed_line, changed_lines(body))) == wanted
    assert sum(answer.counts.values()) == len(wanted)
    assert isinstance(empty, Compared)
    assert changed_lines(same) == []


def test_another_file_is_the_newer_or_the_older_one(day: Room, tmp_path: Path) -> None:
    path = tmp_path / "other.forum"
    created = CreateForum("주민 토론회", host="시청", day="2018-11-10")
    for now, is_newer in ((NINE * 2, True), (1, False)):
        new_forum(path, created, ScriptClock(now), seed=1).close()
        ((answer, body),) = answers(day, [Compare(Edition.PUBLIC, 0, str(path))])
        assert isinstance(answer, Compared)
        assert answer.is_newer is is_newer
        lines = [changed_line(line).difference for line in changed_lines(body)]
        titles = {line.after for line in lines if line.section == ""}
        assert ("주민 토론회 회의록" in titles) is is_newer
        path.unlink()


def test_a_version_that_is_not_is_told(day: Room, tmp_path: Path) -> None:
    gone = str(tmp_path / "gone.forum")
    (first, _), (second, _) = answers(
        day, [Compare(Edition.PUBLIC, -1, ""), Compare(Edition.PUBLIC, 0, gone)]
    )
    assert isinstance(first, Failed)
    assert first.code == "no-such-step"
    assert isinstance(second, Failed)
    assert gone in second.values.values()
