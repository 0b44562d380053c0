"""`civicforum sign`: the copy that is written, the list of who signed, what goes wrong."""

import io
import json
from pathlib import Path
from unittest.mock import Mock

import pytest

from tests.cli.conftest import Run
from tests.documents.test_signing import PASSWORD, key_of


@pytest.fixture
def desk(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Minutes and a key in an empty folder."""
    assert run("new", "hall.forum", "--template", "town-hall", "--date", "2026-11-23")[0] == 0
    assert run("minutes", "hall.forum", "-o", "minutes.pdf")[0] == 0
    Path("key.p12").write_bytes(key_of("Chair"))
    monkeypatch.setenv("CIVICFORUM_KEY_PASSWORD", PASSWORD)
    return run


def test_signed_and_listed(desk: Run) -> None:
    assert desk("sign", "minutes.pdf") == (0, "The document is not signed.\n", "")
    order = ("sign", "minutes.pdf", "--key", "key.p12", "-o", "signed.pdf", "--reason", "확인")
    assert desk(*order) == (0, "Signed: signed.pdf\n", "")
    status, out, _ = desk("sign", "signed.pdf")
    assert status == 0
    assert "Common Name: Chair: intact; whether you trust this certificate" in out
    status, out, _ = desk("sign", "signed.pdf", "--json")
    (found,) = json.loads(out)
    assert (status, found["is_intact"], found["is_whole"]) == (0, True, True)
    status, _, err = desk(*order)
    assert status == 3
    assert "signed.pdf" in err


def test_a_broken_signature_is_found(desk: Run) -> None:
    assert desk("sign", "minutes.pdf", "--key", "key.p12", "-o", "signed.pdf")[0] == 0
    content = Path("signed.pdf").read_bytes()
    Path("broken.pdf").write_bytes(content.replace(b"/MediaBox [ 0 0 595", b"/MediaBox [ 0 0 596"))
    status, out, _ = desk("sign", "broken.pdf")
    assert status == 1
    assert "BROKEN" in out
    added = content + b"\n1 0 obj\n<<>>\nendobj\n"
    Path("added.pdf").write_bytes(added)
    assert desk("sign", "added.pdf")[0] == 1


def test_the_password_is_asked_for(desk: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CIVICFORUM_KEY_PASSWORD")
    monkeypatch.setattr("getpass.getpass", Mock(return_value="wrong"))
    monkeypatch.setattr("sys.stdin", Mock(isatty=Mock(return_value=True)))
    status, out, err = desk("sign", "minutes.pdf", "--key", "key.p12", "-o", "signed.pdf")
    assert (status, out) == (1, "")
    assert err.startswith("The password does not open the key")
    assert not Path("signed.pdf").exists()


@pytest.mark.parametrize(("typed", "status"), [(f"{PASSWORD}\n", 0), ("wrong\n", 1), ("", 1)])
def test_without_a_terminal_the_password_is_a_line_of_what_comes_in(
    desk: Run, monkeypatch: pytest.MonkeyPatch, typed: str, status: int
) -> None:
    monkeypatch.delenv("CIVICFORUM_KEY_PASSWORD")
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    told = desk("sign", "minutes.pdf", "--key", "key.p12", "-o", "signed.pdf")
    assert (told[0], told[2].count("\n"), Path("signed.pdf").exists()) == (
        status,
        status,
        not status,
    )


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("gone.pdf",), 3),
        (("key.p12",), 1),
        (("minutes.pdf", "-o", "signed.pdf"), 1),
        (("minutes.pdf", "-o", "signed.pdf", "--key", "gone.p12"), 3),
    ],
)
def test_what_goes_wrong_is_one_line(desk: Run, arguments: tuple[str, ...], status: int) -> None:
    code, out, err = desk("sign", *arguments)
    assert (code, out, err.count("\n")) == (status, "", 1)
    assert "Traceback" not in err
