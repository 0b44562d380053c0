"""LibreOffice without a window: other people's opinion of the files that we write."""

import os
import subprocess
from collections.abc import Mapping
from html import escape
from pathlib import Path

from civicforum.base.paths import resources
from tests.support.system import need

_PATIENCE = 120
_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir>
<match target="pattern"><edit name="family" mode="append"><string>Pretendard</string></edit></match>
</fontconfig>
"""


def as_pdf(files: Mapping[str, bytes], folder: Path) -> dict[str, bytes]:
    """Each file, by its name, as LibreOffice prints it with the bundled fonts; one start for all.

    Raises:
        AssertionError: it cannot be installed here, or it did not take a file.
    """
    need("soffice")
    printed, home = folder / "printed", folder / "home"
    home.mkdir()
    fonts = folder / "fonts.conf"
    fonts.write_text(
        _FONTS.format(fonts=escape(str(resources() / "fonts")), cache=escape(str(home)))
    )
    numbered = {name: f"{number}{Path(name).suffix}" for number, name in enumerate(files)}
    for name, content in files.items():
        (folder / numbered[name]).write_bytes(content)
    profile = f"-env:UserInstallation={(home / 'profile').as_uri()}"
    convert = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(printed)]
    done = subprocess.run(
        [*convert, *numbered.values()],
        cwd=folder,
        env={**os.environ, "HOME": str(home), "FONTCONFIG_FILE": str(fonts)},
        capture_output=True,
        text=True,
        timeout=_PATIENCE,
        check=False,
    )
    made: dict[str, bytes] = {}
    for number, name in enumerate(files):
        path = printed / f"{number}.pdf"
        assert path.is_file(), f"{name}: {done.stdout} {done.stderr}"
        made[name] = path.read_bytes()
    return made
