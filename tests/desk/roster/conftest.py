"""A room to import into."""

import pytest

from tests.support.room import Room


@pytest.fixture
def room() -> Room:
    return Room()
