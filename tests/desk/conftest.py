"""A desk to test at, with a clock that is set by hand."""

from collections.abc import Iterator

import pytest

from civicforum.desk.clock import ScriptClock
from civicforum.desk.desk import Desk
from civicforum.desk.opening import memory_forum
from civicforum.domain.record import CreateForum
from tests.support.files import NINE


@pytest.fixture
def clock() -> ScriptClock:
    """It stands at nine."""
    return ScriptClock(NINE)


@pytest.fixture
def desk(clock: ScriptClock) -> Iterator[Desk]:
    """A forum without a file."""
    with memory_forum(CreateForum("주민 토론회"), clock, seed=1) as made:
        yield made
