"""Storage that fails at step n; the whole for all n is `python -m tests.faults`."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.faults.operations import lay_ready
from tests.faults.power import cuts
from tests.faults.storage import quick_place, with_storage

QUICK = ("command", "closing a secret poll", "saving a copy", "tables")


@pytest.mark.parametrize("fault", ["ONCE", "FULL", "KILL"])
def test_nothing_acknowledged_is_lost_and_nothing_is_half(
    fault: str, capfd: pytest.CaptureFixture[str]
) -> None:
    status = with_storage(QUICK, [fault], 13)
    said = capfd.readouterr()
    assert status == 0, said.out + said.err
    assert said.out.endswith("nothing acknowledged was lost and nothing half was left\n")


def test_a_stick_that_is_pulled_out_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    status = with_storage(["command"], ["GONE", "LASTING"], 9)
    said = capfd.readouterr()
    assert status == 0, said.out + said.err


def test_the_power_may_go_at_every_stroke() -> None:
    with TemporaryDirectory(dir=quick_place()) as folder:
        lay_ready(Path(folder) / "ready")
        assert cuts("closing a secret poll", Path(folder) / "ready", Path(folder), seed=1) > 60
