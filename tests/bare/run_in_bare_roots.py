"""Runs the two commands of the README on fresh Debians that have only Python with venv.

    python -m tests.bare.run_in_bare_roots [--cache DIR] [--working-tree] [RELEASE ...]

It needs root and debootstrap. Every run starts from a pristine copy of its root and ends by
throwing its copy away; the output is in `.artifacts/bare-RELEASE.txt`. The mounts live in a mount
namespace of their own, so they and all processes vanish with the run, however it ends.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from tests.bare import network

RELEASES = ("bookworm", "trixie")
COMMANDS = ("install", "test")
_PROGRAM = "root/civicforum"
_PYTHON = "python3 python3-venv"
_ISOLATED = ("unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-e", "-c")
CLEAN = {
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/root",
    "LANG": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
}
# The shell stays process 1, because a program that is 1 ignores signals it does not handle.
_ENTER = """
root=$1 command=$2; shift 2
mount -t proc proc "$root/proc"
mount -t sysfs sysfs "$root/sys"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/dev/shm"
for folder; do mkdir -p "$root$folder"; mount -o bind,ro "$folder" "$root$folder"; done
status=0
chroot "$root" bash -e -c "$command" || status=$?
exit "$status"
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run every release and say how each went; 1 where one failed, 2 where it cannot begin."""
    chosen = _parser().parse_args(arguments)
    if os.geteuid() != 0:
        print("This needs root, for debootstrap, mount and chroot.", file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, _stop)
    repository = Path(_git(Path.cwd(), "rev-parse", "--show-toplevel").decode().strip())
    cache = Path(chosen.cache).resolve()
    cache.mkdir(parents=True, exist_ok=True)
    failed = 0
    for release in chosen.releases or RELEASES:
        pristine = pristine_root(release, cache=cache, mirror=chosen.mirror)
        with TemporaryDirectory(prefix=f"{release}-run-", dir=cache) as folder:
            root = Path(folder) / "root"
            subprocess.run(["cp", "--archive", "--reflink=auto", pristine, root], check=True)
            copy_program(repository, root / _PROGRAM, working_tree=chosen.working_tree)
            failed += not run_commands(root, repository / ".artifacts" / f"bare-{release}.txt")
    return int(failed > 0)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bare.run_in_bare_roots")
    parser.add_argument(
        "releases", nargs="*", metavar="RELEASE", help=f"Debian releases ({' '.join(RELEASES)})"
    )
    parser.add_argument(
        "--cache",
        default="/var/tmp/civicforum-bare-roots",
        help="folder of the pristine roots and of the runs (%(default)s)",
    )
    parser.add_argument("--mirror", help="Debian mirror; debootstrap's own where it is not given")
    parser.add_argument(
        "--working-tree",
        action="store_true",
        help="take the tracked files as they stand, committed or not, instead of HEAD",
    )
    return parser


def _stop(_number: int, _frame: object) -> None:
    """Leave through every `with` and every running command, which ends them and cleans up."""
    raise SystemExit(143)


def pristine_root(
    release: str,
    *,
    cache: Path,
    mirror: str | None,
    packages: str = _PYTHON,
    name: str = "pristine",
) -> Path:
    """The untouched root of a release: minbase, certificates and these packages; made once."""
    pristine = cache / f"{release}-{name}"
    if pristine.is_dir():
        return pristine
    with TemporaryDirectory(prefix=f"{release}-making-", dir=cache) as folder:
        root = Path(folder) / "root"
        bootstrap = ["debootstrap", "--variant=minbase", "--include=ca-certificates", release, root]
        subprocess.run([*bootstrap, mirror] if mirror else bootstrap, check=True)
        network.take_over(root)
        install = f"apt-get install --yes --no-install-recommends {packages}"
        _inside(root, f"apt-get update; {install}; apt-get clean", output=None, check=True)
        root.rename(pristine)
    return pristine


def copy_program(repository: Path, target: Path, *, working_tree: bool) -> None:
    """Unpack what git tracks: HEAD, as a download has it, or the files as they stand."""
    target.mkdir(parents=True)
    if not working_tree:
        archive = _git(repository, "archive", "--format=tar", "HEAD")
        unpack = ["tar", "--extract", "--no-same-owner", "--directory", target]
        subprocess.run(unpack, input=archive, check=True)
        return
    for name in _git(repository, "ls-files", "-z").decode().split("\0"):
        if name and (repository / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(repository / name, target / name)


def run_commands(root: Path, report: Path) -> bool:
    """Run the commands of the README until one fails, into the report; whether all went well."""
    network.take_over(root)
    found = commands((root / _PROGRAM / "README.md").read_text(encoding="utf-8"))
    report.parent.mkdir(exist_ok=True)
    with report.open("wb") as output:
        for name in COMMANDS:
            _note(output, f"=== {name}\n{found[name]}\n===")
            start = time.monotonic()
            done = _inside(root, f"cd /{_PROGRAM}\n{found[name]}", output=output, check=False)
            seconds = time.monotonic() - start
            outcome = f"{name}: exit status {done.returncode} after {seconds:.1f} s"
            _note(output, f"=== {outcome}")
            print(f"{report.stem}: {outcome}; see {report}", flush=True)
            if done.returncode != 0:
                return False
    return True


def commands(readme: str) -> dict[str, str]:
    """The code blocks that directly follow the lines `<!-- command: NAME -->`, by name.

    Raises:
        ValueError: a line is not there exactly once, or no code block follows it.
    """
    lines = readme.splitlines()
    found: dict[str, str] = {}
    for name in COMMANDS:
        marker = f"<!-- command: {name} -->"
        if lines.count(marker) != 1:
            raise ValueError(f"README.md must have exactly one line {marker}")
        after = lines[lines.index(marker) + 1 :]
        if not after or not after[0].startswith("```") or "```" not in after[1:]:
            raise ValueError(f"in README.md no code block follows {marker}")
        found[name] = "\n".join(after[1 : after.index("```", 1)])
    return found


def entering(root: Path, command: str, *folders: Path) -> list[str | Path]:
    """The command line that runs a command in a root, with folders of this machine to read."""
    return [*_ISOLATED, _ENTER, "enter", root, command, *folders]


def _inside(
    root: Path, command: str, *, output: IO[bytes] | None, check: bool
) -> subprocess.CompletedProcess[bytes]:
    """Run a command by `bash -e -c` in a root with /proc, /sys, /dev and a clean environment."""
    return subprocess.run(
        entering(root, command, *network.package_folders()),
        env={**network.variables(), **CLEAN},
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT if output else None,
        check=check,
    )


def _note(output: IO[bytes], text: str) -> None:
    output.write(f"{text}\n".encode())
    output.flush()


def _git(folder: Path, *arguments: str) -> bytes:
    return subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=True).stdout


if __name__ == "__main__":
    sys.exit(main())
