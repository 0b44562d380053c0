"""Programs and files of the system that tests use; what is missing is installed if it can be."""

import fcntl
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

PACKAGES = {
    "gcc": "gcc",
    "/usr/include/dlfcn.h": "libc6-dev",
    "Xvfb": "xvfb",
    "xrandr": "x11-xserver-utils",
    "xwininfo": "x11-utils",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "dbus-daemon": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "pdftotext": "poppler-utils",
    "javac": "default-jdk-headless",
    "/usr/share/java/preflight.jar": "libpdfbox2-java",
    "/usr/share/java/pdfbox2.jar": "libpdfbox2-java",
    "/usr/share/java/xmpbox.jar": "libpdfbox2-java",
    "/usr/share/java/fontbox2.jar": "libfontbox2-java",
    "/usr/share/java/commons-io.jar": "libcommons-io-java",
    "/usr/share/java/commons-logging.jar": "libcommons-logging-java",
    "/usr/share/java/javax.activation.jar": "libactivation-java",
    "/usr/share/java/jaxb-api.jar": "libjaxb-api-java",
    "soffice": "libreoffice-writer-nogui",
}


def need(*programs: str) -> None:
    """Have these programs, or say in one sentence what to install.

    Raises:
        AssertionError: they are missing, and this is no Debian on which we may install packages.
    """
    lock = Path(tempfile.gettempdir()) / f"civicforum-tests-{os.getuid()}.lock"
    with lock.open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)  # several tests may want them at the same time
        lacking = sorted({PACKAGES[program] for program in programs if not _is_there(program)})
        if lacking and shutil.which("apt-get") and os.getuid() == 0:
            quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
            install = ["apt-get", "install", "-y", "--no-install-recommends", *lacking]
            for command in (["apt-get", "update"], install):
                subprocess.run(command, env=quiet, check=False, capture_output=True)
        missing = sorted({PACKAGES[program] for program in programs if not _is_there(program)})
    assert not missing, (
        f"could not run without programs of the system: apt-get install {' '.join(missing)}"
    )


def _is_there(program: str) -> bool:
    return shutil.which(program) is not None or Path(program).is_file()
