"""What may lie in the folder: nothing that is only under the GPL or the AGPL."""

import re
from importlib.metadata import Distribution, distributions
from pathlib import Path

_STRICT = re.compile(r"(?<!L)A?GPL|Affero|(?<!Lesser )General Public")
_LESSER = re.compile(r"LGPL|Lesser")
_SAID_ELSEWHERE = {"sqlcipher3": "zlib; SQLCipher BSD; OpenSSL Apache-2.0"}

LIBRARIES = frozenset(Path(__file__).with_name("permitted.txt").read_text("utf-8").split())
"""Debian packages whose licences were read: MIT, BSD, zlib, Apache, the LGPL (also as one of
several), or the GPL with the exception for what GCC compiles."""


def not_permitted(folder: Path) -> list[str]:
    """Packages of Python and of Debian in a frozen folder that nobody has permitted."""
    inside = folder / "_internal"
    packages = sorted(distributions(path=[str(inside)]), key=lambda each: each.name)
    listed = (inside / "licences" / "LIST.txt").read_text("utf-8").partition("texts beside")[2]
    libraries = {line for line in listed.splitlines()[1:] if re.fullmatch(r"[a-z0-9.+-]+", line)}
    return [
        *(f"{each.name}: {_licence(each)}" for each in packages if _is_strict(_licence(each))),
        *(f"{name} (Debian)" for name in sorted(libraries - LIBRARIES)),
    ]


def _is_strict(licence: str) -> bool:
    """Also where nothing is said."""
    return not licence or bool(_STRICT.search(licence) and not _LESSER.search(licence))


def _licence(package: Distribution) -> str:
    about = package.metadata
    classified = [line for line in about.get_all("Classifier") or () if line.startswith("License")]
    said = (about["License-Expression"], (about["License"] or "").partition("\n")[0], *classified)
    return "; ".join(each for each in said if each) or _SAID_ELSEWHERE.get(package.name, "")
