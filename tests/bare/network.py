"""How this machine reaches its package servers, taken over into a bare root.

Nothing here knows a server or a folder: all comes from the environment, pip and apt of the caller.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

_NAMES = re.compile(
    r"(https?|ftp|all|no)_proxy|SSL_CERT_FILE|CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE|PIP_\w+",
    re.IGNORECASE,
)
_APT_SETTINGS = re.compile(r"Acquire::(\S*::)?(Proxy\S*|CaInfo|Check-Date|Check-Valid-Until) ")


def variables() -> dict[str, str]:
    """The environment variables that say how to reach package servers; pip's files among them."""
    own = {name: value for name, value in os.environ.items() if _NAMES.fullmatch(name)}
    return {**_pip_settings(), **own}


def take_over(root: Path) -> None:
    """Copy name resolution, apt settings and the files that the variables name into a root."""
    (root / "etc/hosts").write_text("127.0.0.1 localhost\n::1 localhost\n", encoding="utf-8")
    _copy(Path("/etc/resolv.conf"), root)
    (root / "etc/apt/apt.conf.d/99network").write_text(_apt_settings(), encoding="utf-8")
    for value in variables().values():
        if value.startswith("/") and Path(value).is_file():
            _copy(Path(value), root)


def package_folders() -> list[Path]:
    """Folders of this machine that pip takes packages from.

    A `file:` index points to files beside itself, so its parent counts.
    """
    found: set[Path] = set()
    for value in (value for name, value in variables().items() if name.startswith("PIP_")):
        for word in value.split():
            url = urlsplit(word)
            if url.scheme == "file":
                found.add(Path(unquote(url.path)).parent)
            elif word.startswith("/"):
                found.add(Path(word))
    return sorted(folder for folder in found if folder.is_dir() and folder != Path("/"))


def _copy(file: Path, root: Path) -> None:
    target = root / file.relative_to("/")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    shutil.copy(file, target)


def _pip_settings() -> dict[str, str]:
    """What pip reads from its files, as the variables that mean the same."""
    listing = [sys.executable, "-m", "pip", "config", "list"]
    done = subprocess.run(listing, capture_output=True, text=True, check=False)
    settings: dict[str, str] = {}
    for line in done.stdout.splitlines():
        key, _, value = line.partition("=")
        if key.startswith("global."):
            name = "PIP_" + key.removeprefix("global.").upper().replace("-", "_")
            settings[name] = " ".join(str(ast.literal_eval(value)).split())
    return settings


def _apt_settings() -> str:
    if shutil.which("apt-config") is None:
        return ""
    dump = subprocess.run(["apt-config", "dump"], capture_output=True, text=True, check=True)
    return "".join(f"{line}\n" for line in dump.stdout.splitlines() if _APT_SETTINGS.match(line))
