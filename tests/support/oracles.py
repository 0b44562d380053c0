"""Other people's libraries asked the same question, each in a Python of its own.

A question is a script of `tests/oracles/` that reads one JSON document and writes another; its
libraries live in an environment beside the temporary files, made the first time it is needed.
"""

import fcntl
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parents[1] / "oracles"
COUNTING, READING = "requirements.txt", "readers.txt"
"""Libraries that count, and those that read and check files."""


def oracle_python(libraries: str = COUNTING) -> Path:
    """The interpreter that has the libraries of a list; a changed list gets a new one.

    Raises:
        AssertionError: they could not be installed.
    """
    wanted = _FOLDER / libraries
    sign = hashlib.sha256(wanted.read_bytes() + sys.version.encode()).hexdigest()[:12]
    home = Path(tempfile.gettempdir()) / f"civicforum-oracles-{sign}"
    python, done = home / "bin" / "python", home / "done"
    with home.with_suffix(".lock").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)  # several tests may want them at the same time
        if not done.exists():
            _run(sys.executable, "-m", "venv", "--clear", str(home))
            _run(str(python), "-m", "pip", "install", "--quiet", "--requirement", str(wanted))
            done.touch()
    return python


def answer(script: str, question: object, *, libraries: str = COUNTING) -> Any:
    """What `tests/oracles/<script>.py` answers, with the libraries of a list.

    Raises:
        AssertionError: it failed; its errors are told.
    """
    path = _FOLDER / f"{script}.py"
    return json.loads(_run(str(oracle_python(libraries)), str(path), told=json.dumps(question)))


@contextmanager
def asked_again(script: str) -> Generator[Callable[[object], Any]]:
    """`tests/oracles/<script>.py` for many questions, a line each: its libraries start once."""
    command = [str(oracle_python()), str(_FOLDER / f"{script}.py")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=_environment()
    ) as running:

        def ask(question: object) -> Any:
            assert running.stdin is not None
            assert running.stdout is not None
            print(json.dumps(question), file=running.stdin, flush=True)
            return json.loads(running.stdout.readline())

        yield ask


def _run(*command: str, told: str = "") -> str:
    done = subprocess.run(
        command, input=told, capture_output=True, text=True, check=False, env=_environment()
    )
    assert done.returncode == 0, f"{command[1]}: {done.stderr[-2000:]}"
    return done.stdout


def _environment() -> dict[str, str]:
    """Small questions do not go quicker on many threads, only beside each other."""
    return {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
