"""veraPDF on signed copies: a signature takes nothing from what the copy claims."""

from pathlib import Path

import pikepdf
import pytest

from civicforum.documents.copies import Copy
from civicforum.documents.pdf import Rendering
from civicforum.documents.signing import signed
from tests.documents.full_day import full_day
from tests.documents.reading import made
from tests.support.java import preflight, vera
from tests.support.keys import PASSWORD, key_of

PROFILES = {Copy.ARCHIVE: ("1a", "ua1"), Copy.DATA: ("3a", "ua1")}


@pytest.mark.timeout(900)  # the first time Java is installed
def test_one_and_two_signatures_leave_both_copies_valid(tmp_path: Path) -> None:
    rendering, wanted = Rendering(made(full_day())), list[tuple[str, Path]]()
    for copy, profiles in PROFILES.items():
        content = rendering.copy(copy)
        for number, role in enumerate(("의장", "Clerk"), start=1):
            content = signed(content, key_of(role), PASSWORD, reason="확인", place="광주")
            path = tmp_path / f"{copy}-{number}.pdf"
            path.write_bytes(content)
            wanted += [(profile, path) for profile in profiles]
    seen = _seen(wanted[-1][1], tmp_path / "seen.pdf")
    verdicts = vera([*wanted, ("ua1", seen)])
    assert verdicts.pop(("ua1", seen.name))  # it does judge the fields of signatures
    assert len(verdicts) == len(wanted)
    assert {key: wrong for key, wrong in verdicts.items() if wrong} == {}
    archived = sorted({path for profile, path in wanted if profile == "1a"})
    assert {name: wrong for name, wrong in preflight(archived).items() if wrong} == {}


def _seen(path: Path, target: Path) -> Path:
    """The same with the fields on the page, where they would have to be tagged."""
    with pikepdf.open(path) as pdf:
        for field in pdf.Root.AcroForm.Fields:
            field.Rect = pikepdf.Array([0, 0, 100, 50])
        pdf.save(target)
    return target
