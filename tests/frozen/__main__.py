"""Builds the folder that needs no Python, and tries it: `python -m tests.frozen [RELEASE ...]`.

It takes `pip install '.[build]'` and a screen of Xvfb; for bare Debian releases root and
debootstrap besides. The folder is tried without anything of this environment: all that is loaded
late, the sample with its minutes and copies, the window, the licences. In a bare root there is
only what Qt wants of a machine with a screen: libegl1 and libgl1.
"""

import argparse
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bare.run_in_bare_roots import CLEAN, entering, pristine_root
from tests.bus.session import Session, running, session, until
from tests.frozen.licences import not_permitted

ROOT = Path(__file__).parents[2]
OUT = ROOT / ".artifacts" / "frozen"
FOLDER = OUT / "civicforum"
_PLACE = "/opt/civicforum"
_OF_THE_MACHINE = "libegl1 libgl1"
_SOCKETS = Path("/tmp/.X11-unix")
_STARTS = 7

Command = Sequence[str | Path]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; 1 where something is not as it must be."""
    parser = argparse.ArgumentParser(prog="python -m tests.frozen")
    parser.add_argument("releases", nargs="*", metavar="RELEASE", help="bare Debians to try it in")
    parser.add_argument("--as-built", action="store_true", help="try the folder that is there")
    parser.add_argument("--cache", type=Path, default=Path("/var/tmp/civicforum-bare-roots"))
    parser.add_argument("--mirror", help="Debian mirror; debootstrap's own where it is not given")
    chosen = parser.parse_args(arguments)
    if not chosen.as_built:
        _build()
    size = sum(file.lstat().st_size for file in FOLDER.rglob("*") if file.is_file())
    print(f"size: {size / 1e6:.0f} MB in {FOLDER}")
    foreign = not_permitted(FOLDER)
    print(f"licences: {'; '.join(foreign) or 'all permitted'}", flush=True)
    whole = [not foreign, _is_whole_here()]
    cache: Path = chosen.cache.resolve()
    whole += [_is_whole_in(each, cache=cache, mirror=chosen.mirror) for each in chosen.releases]
    return int(not all(whole))


def _build() -> None:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    folders = [f"--distpath={OUT}", f"--workpath={OUT / 'work'}"]
    subprocess.run([*command, *folders, ROOT / "build.spec"], cwd=ROOT, check=True)


def _is_whole_here() -> bool:
    frozen, source = [FOLDER / "civicforum"], [sys.executable, "-m", "civicforum"]
    with TemporaryDirectory() as home:
        environment = {**CLEAN, "HOME": home}
        whole = _tested("here", [*frozen, "--self-test"], environment, Path(home))
    with TemporaryDirectory() as home, session(Path(home)) as screen:
        for name, command in (("frozen", frozen), ("source", source)):
            line = [*command, "--new-instance", "--data-dir", Path(home) / name]
            starts = [_seconds(screen, line) for _ in range(_STARTS)]
            middle = statistics.median(starts)
            print(f"{name}: a window after {min(starts):.2f} s at least, {middle:.2f} s (median)")
    return whole


def _is_whole_in(release: str, *, cache: Path, mirror: str | None) -> bool:
    """The same in a copy of a root without Python; the window shows the sample."""
    cache.mkdir(parents=True, exist_ok=True)
    pristine = pristine_root(
        release, cache=cache, mirror=mirror, packages=_OF_THE_MACHINE, name="graphics"
    )
    program = f"{_PLACE}/civicforum --lang en"
    with TemporaryDirectory(prefix=f"{release}-frozen-", dir=cache) as folder:
        root, home = Path(folder) / "root", Path(folder) / "home"
        home.mkdir()
        subprocess.run(["cp", "--archive", "--reflink=auto", pristine, root], check=True)
        shutil.copytree(FOLDER, root / _PLACE.removeprefix("/"), symlinks=True)
        whole = _tested(release, entering(root, f"{program} --self-test"), CLEAN, home)
        demo = f"{program} demo --out /tmp/demo; du -bc /tmp/demo/*"
        subprocess.run(entering(root, demo), env=CLEAN, check=True)
        with session(home) as screen:
            display = f"DISPLAY={screen.environment['DISPLAY']}"
            window = f"{display} {program} --data-dir /tmp/data open /tmp/demo/sample.forum"
            seconds = _seconds(screen, entering(root, window, _SOCKETS), "CivicForum – ")
        print(f"{release}: a window with the sample after {seconds:.2f} s", flush=True)
    return whole


def _tested(place: str, command: Command, environment: dict[str, str], folder: Path) -> bool:
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
    said = done.stdout + (done.stderr if done.returncode else b"")
    print(f"{place}: self-test {done.returncode}\n{said.decode()}", flush=True)
    return done.returncode == 0


def _seconds(screen: Session, command: Command, title: str = "CivicForum") -> float:
    """From the start to a window of this title on the screen."""
    find = ["xdotool", "search", "--onlyvisible", "--name", f"^{title}"]
    begun = time.monotonic()
    with running(command, {**screen.environment, "PYTHONPATH": str(ROOT)}):
        until(lambda: subprocess.run(find, env=screen.environment, stdout=-1, check=False).stdout)
        return time.monotonic() - begun


if __name__ == "__main__":
    sys.exit(main())
