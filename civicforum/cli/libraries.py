"""Which system libraries Qt needs on Linux, which of them are missing, and how to install them.

A missing one kills the program inside Qt without an exception, so they are looked for first, by
loading them by name and never by importing Qt. The names come from `ldd` on the PySide6 wheels in
bare Debian 12 and 13 roots.
"""

import ctypes
import os
import platform
import sys
from collections.abc import Iterable, Mapping

from civicforum.base.words import Words

WITHOUT_A_SCREEN: Mapping[str, str] = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
"""What QtCore, QtGui, QtWidgets, QtSvg and QtNetwork load, with the Debian package of each."""

UNDER_X11: Mapping[str, str] = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

UNDER_WAYLAND: Mapping[str, str] = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

_EVERYTHING = {**WITHOUT_A_SCREEN, **UNDER_X11, **UNDER_WAYLAND}
_WINDOWLESS = ("offscreen", "minimal", "vnc")
# Debian 13 (glibc 2.41) and Ubuntu 24.04 (2.39) renamed packages for 64-bit time.
_RENAMED_SINCE_GLIBC = (2, 39)
_RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}


def is_there(library: str) -> bool:
    """Whether the dynamic linker finds a library by this exact name."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing(wanted: Iterable[str]) -> tuple[str, ...]:
    """The libraries that are not there; none on Windows and macOS, whose wheels bring them all."""
    if not sys.platform.startswith("linux"):
        return ()
    return tuple(library for library in wanted if not is_there(library))


def version_numbers(version: str) -> tuple[int, int]:
    """The first two numbers of a version such as 6.12.0, to compare with."""
    major, minor = version.split(".")[:2]
    return int(major), int(minor)


def packages(libraries: Iterable[str]) -> tuple[str, ...]:
    """The Debian packages that hold these libraries, each once, under this release's names."""
    names = dict.fromkeys(_EVERYTHING[library] for library in libraries)
    glibc = platform.libc_ver()[1]
    if glibc and version_numbers(glibc) >= _RENAMED_SINCE_GLIBC:
        return tuple(_RENAMED.get(name, name) for name in names)
    return tuple(names)


def missing_for_window() -> tuple[str, ...]:
    """The Debian packages without which no window can open in this session.

    Qt takes Wayland or X11, whichever works, unless QT_QPA_PLATFORM names one.
    """
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen.startswith(_WINDOWLESS):
        ways: tuple[Mapping[str, str], ...] = ({},)
    elif chosen.startswith("wayland"):
        ways = (UNDER_WAYLAND,)
    elif not chosen and os.environ.get("WAYLAND_DISPLAY"):
        ways = (UNDER_WAYLAND, UNDER_X11)
    else:
        ways = (UNDER_X11,)
    nearest = min((missing(way) for way in ways), key=len)
    return packages((*missing(WITHOUT_A_SCREEN), *nearest))


def has_apt() -> bool:
    """Whether this is Debian, Ubuntu or one of their children."""
    try:
        system = platform.freedesktop_os_release()
    except OSError:
        return False
    family = {system["ID"], *system.get("ID_LIKE", "").split()}
    import shutil

    return bool(family & {"debian", "ubuntu"}) and shutil.which("apt-get") is not None


def as_administrator() -> tuple[str, ...] | None:
    """What to put before a command so that it may install; None where nobody can without asking."""
    if os.geteuid() == 0:
        return ()
    import shutil

    sudo = shutil.which("sudo")
    if sudo is None or not succeeds(sudo, "-n", "true"):
        return None
    return (sudo, "-n")


def succeeds(*command: str) -> bool:
    """Run a command to its end; what it says goes to standard error, which leaves JSON whole."""
    # Only programs of the system and names from the tables above get here.
    import subprocess

    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=2, check=False)  # noqa: S603
    return done.returncode == 0


def install(names: Iterable[str], *, administrator: tuple[str, ...]) -> bool:
    """Install Debian packages without asking anything; says whether it worked.

    An update that fails does not count: one broken source must not keep the others from serving.
    """
    apt = (*administrator, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get")
    succeeds(*apt, "update")
    return succeeds(*apt, "install", "--yes", "--no-install-recommends", *names)


def mend(words: Words) -> str:
    """Install what is missing; the sentence that tells why not, or nothing."""
    wanted = missing(_EVERYTHING)
    if not wanted:
        return ""
    if not has_apt():
        return remedy(words, wanted)
    administrator = as_administrator()
    if administrator is None:
        return words("Only an administrator can install. Run: {command}", command=_command(wanted))
    if not install(packages(wanted), administrator=administrator):
        return words("Installing failed. Read what apt-get said above.")
    return ""


def remedy(words: Words, wanted: Iterable[str]) -> str:
    """What a person can do about missing libraries on this system."""
    if has_apt():
        command = _command(wanted)
        return words("Run “civicforum doctor --fix”, or: {command}", command=command)
    return words(
        "Install the packages that hold {libraries} with the package manager of this system.",
        libraries=", ".join(wanted),
    )


def _command(wanted: Iterable[str]) -> str:
    import shlex

    return shlex.join(("sudo", "apt-get", "install", *packages(wanted)))
