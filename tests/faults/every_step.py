"""Breaks an operation off at every step of the storage, and looks at what is left.

Started anew with the library of faults preloaded; each try is a fork of this process, which has
everything imported. `python -m tests.faults` calls it.
"""

import io
import os
import shutil
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from civicforum.desk.clock import ScriptClock
from civicforum.desk.opening import open_forum, read_forum
from tests.faults.operations import (
    EARLIER,
    ERASED,
    VOTE,
    Acknowledge,
    Operation,
    lay_ready,
    name_of,
)
from tests.faults.secrets import urn_secrets
from tests.faults.storage import Fault, Storage, quick_place
from tests.support.room import NINE

_BROKEN = 9
_DONE, _REFUSED, _TROUBLE = 0, 1, 3
_WORDS = {_DONE: "done", _TROUBLE: "told"}
_MOST = 3000


@dataclass(frozen=True, slots=True)
class Ended:
    """How a try ended: its exit status (negative: killed), what it said, what it acknowledged."""

    status: int
    said: str
    acknowledged: int
    met: bool
    steps: int


class Trial:
    """One operation, tried again and again in the same place."""

    def __init__(self, operation: Operation, ready: Path, place: Path) -> None:
        self.operation, self._ready, self._place = operation, ready, place
        self.wrong: list[str] = []
        self._storage = Storage()
        self._before = _log(ready / operation.forum)
        self._secrets = urn_secrets(ready / VOTE)
        self._fresh()
        whole = self._run(Fault.COUNTED, 1)
        assert whole.status == _DONE, whole.said
        self.steps = whole.steps
        self._after = _log(place / operation.forum)
        self._out = _contents(place / "out")

    def tries(self, fault: Fault, every: int = 1) -> Iterator[str]:
        """At step 1, 2, … until the fault is met no more; how each ended."""
        for step in range(1, _MOST, every):
            self._fresh()
            ended = self._run(fault, step)
            if not ended.met:
                return
            try:
                self._check(ended, fault)
            except Exception as error:  # noqa: BLE001  (all are told at the end)
                self.wrong.append(f"  step {step}: {error}; {ended.status} {ended.said[-300:]}")
                yield "WRONG"
            else:
                yield "killed" if ended.status < 0 else _WORDS[ended.status]
        raise AssertionError(f"{self.operation.name} goes on after {_MOST} steps")

    def _fresh(self) -> None:
        shutil.rmtree(self._place, ignore_errors=True)
        shutil.copytree(self._ready, self._place)

    def _run(self, fault: Fault, step: int) -> Ended:
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            self._be_child(fault, step, writing)
        os.close(writing)
        with os.fdopen(reading, "rb") as pipe:
            lines = pipe.read().decode(errors="replace").split("\n")
        _, status = os.waitpid(child, 0)
        told = [line for line in lines if line.startswith("ack ")]
        last = [line.split() for line in lines if line.startswith("end ")]
        said = "\n".join(line for line in lines if line and line[:4] not in {"ack ", "end "})
        is_killed = os.WIFSIGNALED(status)
        return Ended(
            -os.WTERMSIG(status) if is_killed else os.WEXITSTATUS(status),
            said,
            int(told[-1].split()[1]) if told else 0,
            is_killed or bool(last and int(last[0][1])),
            int(last[0][2]) if last else 0,
        )

    def _be_child(self, fault: Fault, step: int, output: int) -> None:
        """Never returns."""
        status, said = _BROKEN, io.StringIO()

        def acknowledge(length: int) -> None:
            os.write(output, f"ack {length}\n".encode())

        try:
            with redirect_stderr(said), redirect_stdout(io.StringIO()):
                self._storage.arm(fault, step, self._place)
                status = self._act(acknowledge)
        except BaseException as error:  # noqa: BLE001  (told to the parent)
            import traceback

            said.write("".join(traceback.format_exception(error)))
        steps = self._storage.steps
        met = self._storage.disarm()
        os.write(output, f"{said.getvalue()}\nend {int(met)} {steps}\n".encode())
        os._exit(status)

    def _act(self, acknowledge: Acknowledge) -> int:
        return self.operation.act(self._place, acknowledge)

    def _check(self, ended: Ended, fault: Fault) -> None:
        if ended.status != -signal.SIGKILL:
            assert ended.status in {_DONE, _TROUBLE}, "neither done nor told"
            assert len(ended.said.splitlines()) <= 1, "more than a sentence"
        if fault is not Fault.KILL:
            assert ended.status != -signal.SIGKILL
        self._check_out(ended)
        length = self._check_record(ended)
        self._check_secrets()
        self._check_again(ended, length)

    def _check_out(self, ended: Ended) -> None:
        """What has a name is whole, or what was there before."""
        for name, content in _contents(self._place / "out").items():
            if Path(name).name.startswith(".") or name.endswith(("-wal", "-journal")):
                continue  # stages of what has no name yet, and what SQLite takes in at opening
            assert name in self._out, f"a file that does not belong there: {name}"
            if name.endswith(".forum") and not name.endswith("sealed.forum"):
                _log(self._place / "out" / name)
                continue
            before = (self._ready / "out" / name).exists()
            assert content == self._out[name] or (before and content == EARLIER), f"half: {name}"
            if ended.status == _DONE:
                assert content == self._out[name], f"said to be done, but it is not: {name}"
        if ended.status == _DONE:
            missing = self._out.keys() - _contents(self._place / "out").keys()
            assert not missing, f"said to be done, but missing: {missing}"

    def _check_record(self, ended: Ended) -> int:
        """The forum opens; what was acknowledged is there, and nothing half."""
        path = self._place / self.operation.forum
        found = _log(path)
        begin = len(self._before)
        assert found[:begin] == self._before, "the record changed"
        assert len(found) >= ended.acknowledged, "an acknowledged step is lost"
        if self.operation.steps <= 1:
            kinds = [(kind, command) for _, kind, command in found[begin:]]
            whole = [(kind, command) for _, kind, command in self._after[begin:]]
            assert kinds in ([], whole), "half a step"
            if ended.status == _DONE:
                assert kinds == whole, "said to be done, but it is not there"
        elif ended.status == _DONE:
            assert len(found) == len(self._after)
        return len(found)

    def _check_secrets(self) -> None:
        """A poll that is closed has neither envelopes nor key, an erased name is nowhere."""
        path = self._place / self.operation.forum
        with open_forum(path, ScriptClock(NINE)):
            pass
        with read_forum(path) as desk:
            kinds = {type(entry.event).__name__ for entry in desk.log}
        gone = self._secrets if path.name == VOTE and "UrnOpened" in kinds else []
        if path.name == ERASED and "NameErased" in kinds:
            gone = [name_of(2).encode()]
        for left in path.parent.glob(f"{path.name}*"):
            content = left.read_bytes()
            assert not any(secret in content for secret in gone), f"secrets in {left.name}"

    def _check_again(self, ended: Ended, length: int) -> None:
        """On a disk that is well, trying again works; what is there already is said to be."""
        again = self._run(Fault.COUNTED, 1)
        if ended.status == _DONE or length > len(self._before):
            assert again.status in {_DONE, _REFUSED, _TROUBLE}, again.said
        elif again.status != _DONE:
            is_there = self._out.keys() <= _contents(self._place / "out").keys()
            assert is_there, f"trying again: {again.said}"
            assert again.status == _TROUBLE, again.said
        assert "Traceback" not in again.said
        _log(self._place / self.operation.forum)


def _log(path: Path) -> list[tuple[int, str, str]]:
    with open_forum(path, ScriptClock(NINE)) as desk:
        return [(e.step, type(e.event).__name__, e.command) for e in desk.log]


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def run(operations: list[Operation], faults: list[Fault], every: int) -> None:
    """All of them; a line each."""
    with tempfile.TemporaryDirectory(prefix="civicforum-faults-", dir=quick_place()) as folder:
        ready = Path(folder) / "ready"
        lay_ready(ready)
        total = wrong = 0
        for operation in operations:
            trial = Trial(operation, ready, Path(folder) / "place")
            for fault in faults:
                ends = Counter(trial.tries(fault, every))
                total += ends.total()
                said = ", ".join(f"{number} × {how}" for how, number in sorted(ends.items()))
                print(f"{operation.name}: {fault.name}: {said}", *trial.wrong, sep="\n", flush=True)
                wrong += len(trial.wrong)
                trial.wrong.clear()
    assert not wrong, f"{wrong} of {total} went wrong"
    print(f"{total} faults, nothing acknowledged was lost and nothing half was left")


if __name__ == "__main__":
    from tests.faults.operations import OPERATIONS

    names, kinds, stride = sys.argv[1].split(","), sys.argv[2].split(","), int(sys.argv[3])
    run(
        [one for one in OPERATIONS if one.name in names],
        [Fault[kind] for kind in kinds],
        stride,
    )
