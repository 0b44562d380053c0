import json
import zipfile
from importlib import metadata
from pathlib import Path

import pytest

from civicforum.archive import diagnostics
from civicforum.archive.diagnostics import licences, save_diagnostics, versions
from civicforum.archive.folder import OtherContentError
from civicforum.base.fault_log import CRASH, LOG, FaultLog
from civicforum.desk.clock import ScriptClock
from civicforum.desk.opening import new_forum
from civicforum.domain.agenda import AddItem
from civicforum.domain.cards import AddCard
from civicforum.domain.people import AddPerson
from civicforum.domain.polls import AddPoll
from civicforum.domain.record import CreateForum
from tests.support.room import NINE

MARK = "QXZ"


def test_figures_and_faults_but_nothing_that_people_wrote(tmp_path: Path) -> None:
    log = FaultLog(tmp_path / "logs")
    log.fault(ValueError(f"{MARK} said"))
    log.remark(f"cannot open '{Path.home()}/{MARK}.forum'")
    log.end()
    (tmp_path / "logs" / CRASH).write_text(f'File "{Path.home()}/x.py"', "utf-8")
    created = CreateForum(f"{MARK} title", host=f"{MARK} host", place=MARK, day="2018-11-10")
    with new_forum(tmp_path / f"{MARK}.forum", created, ScriptClock(NINE)) as desk:
        desk.do(AddPerson(name=f"{MARK} name", number=1, association=MARK))
        desk.do(AddCard(f"{MARK} card"))
        desk.do(AddPoll(f"{MARK} question"))
        desk.do(AddItem(f"{MARK} item", note=MARK))
        path = tmp_path / "diagnostics.zip"
        save_diagnostics(path, tmp_path / "logs", desk, {"screens": ["1920x1080"]})
        link = desk.last_link
    with zipfile.ZipFile(path) as pack:
        assert pack.testzip() is None
        texts = {name: pack.read(name).decode() for name in pack.namelist()}
    assert set(texts) == {"about.json", LOG, CRASH}
    assert not [name for name, text in texts.items() if MARK in text]
    assert not [name for name, text in texts.items() if str(Path.home()) in text]
    assert "ERROR ValueError" in texts[LOG]
    about = json.loads(texts["about.json"])
    assert about["screens"] == ["1920x1080"]
    assert about["forum"]["people"] == about["forum"]["cards"] == about["forum"]["polls"] == 1
    assert about["forum"]["last_link"] == link
    assert about["forum"]["events"]["CardAdded"] == 1
    assert about["forum"]["bytes"] > 0


def test_without_forum_and_logs_it_holds_versions(tmp_path: Path) -> None:
    save_diagnostics(tmp_path / "a.zip", None, None, {})
    with zipfile.ZipFile(tmp_path / "a.zip") as pack:
        assert pack.namelist() == ["about.json"]
        assert "Python" in json.loads(pack.read("about.json"))["versions"]


def test_another_file_of_that_name_stays(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"mine")
    with pytest.raises(OtherContentError):
        save_diagnostics(tmp_path / "a.zip", None, None, {})
    assert (tmp_path / "a.zip").read_bytes() == b"mine"


def test_every_library_tells_version_and_licence(monkeypatch: pytest.MonkeyPatch) -> None:
    assert {"civicforum", "reportlab", "msgspec"} <= set(versions())
    assert licences()["civicforum"] == "Apache-2.0"
    assert "LGPL" in licences()["pyside6-essentials"]
    monkeypatch.setattr(diagnostics, "_names", lambda: {"no-such-library"})
    assert licences() == {}
    assert set(versions()) == {"system", "Python", "SQLite"}


def test_a_program_without_its_metadata_tells_what_it_can(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> list[str]:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "requires", missing)
    assert licences() == {}
