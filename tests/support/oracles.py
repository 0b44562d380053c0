"""Other people's libraries asked the same question, each in a Python of its own.

A question is a script of `tests/oracles/` that reads one JSON document and writes another; its
libraries live in an environment beside the temporary files, made the first time it is needed.
"""

import fcntl
import hashlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parents[1] / "oracles"
_WANTED = _FOLDER / "requirements.txt"


def oracle_python() -> Path:
    """The interpreter that has the libraries of `requirements.txt`; a changed list gets a new one.

    Raises:
        AssertionError: they could not be installed.
    """
    sign = hashlib.sha256(_WANTED.read_bytes() + sys.version.encode()).hexdigest()[:12]
    home = Path(tempfile.gettempdir()) / f"civicforum-oracles-{sign}"
    python, done = home / "bin" / "python", home / "done"
    with home.with_suffix(".lock").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)  # several tests may want them at the same time
        if not done.exists():
            _run(sys.executable, "-m", "venv", "--clear", str(home))
            _run(str(python), "-m", "pip", "install", "--quiet", "--requirement", str(_WANTED))
            done.touch()
    return python


def answer(script: str, question: object) -> Any:
    """What `tests/oracles/<script>.py` answers.

    Raises:
        AssertionError: it failed; its errors are told.
    """
    path = _FOLDER / f"{script}.py"
    return json.loads(_run(str(oracle_python()), str(path), told=json.dumps(question)))


def _run(*command: str, told: str = "") -> str:
    done = subprocess.run(command, input=told, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command[1]}: {done.stderr[-2000:]}"
    return done.stdout
