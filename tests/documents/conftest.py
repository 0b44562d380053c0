import pytest

from tests.documents.days import gwangju, hostile_day
from tests.support.room import Room


@pytest.fixture
def vote() -> Room:
    """Gwangju's final poll, in English words."""
    return gwangju(language="en")


@pytest.fixture(scope="module")
def hostile() -> Room:
    """A day on which everybody writes what programs stumble over."""
    return hostile_day()
