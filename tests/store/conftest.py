"""Forum files to test with: on a disk, over either driver."""

import sqlite3
from pathlib import Path

import pytest

from civicforum.store import driver
from tests.support.files import Connect, sample, standard


@pytest.fixture(params=["sqlcipher3", "sqlite3"])
def connect(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Connect:
    """Both drivers, one after the other."""
    if request.param == "sqlcipher3":
        return driver.connect
    monkeypatch.setattr(driver, "DriverError", sqlite3.Error)
    return standard


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a forum file may be made."""
    return tmp_path / "2026-11-23 토론회.forum"


@pytest.fixture(scope="session")
def sample_source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample forum, whole and closed; only to copy from."""
    path = tmp_path_factory.mktemp("sample") / "sample.forum"
    sample(path, driver.connect)
    return path


@pytest.fixture(scope="session")
def sample_bytes(sample_source: Path) -> bytes:
    """What is in it."""
    return sample_source.read_bytes()


@pytest.fixture
def sample_path(path: Path, sample_bytes: bytes) -> Path:
    """A copy of the sample forum."""
    path.write_bytes(sample_bytes)
    return path
