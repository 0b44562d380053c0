"""Access slips: codes that phones read, read here by another program's decoder."""

import base64
import io
from typing import Any

import pypdfium2
import pytest

from civicforum.base.words import words_for
from civicforum.documents.papers.order import Paper, PaperOrder, Size, Wifi
from civicforum.documents.papers.remarks import remarks
from civicforum.documents.papers.wifi import wifi_text
from tests.documents.papers.printing import pages, printed
from tests.support.oracles import answer
from tests.support.room import Room, refused

WIFI = Wifi('광장; "2층"', "pa:ss;\\wo,rd")
ADDRESS = "http://192.168.10.2:8080/?a=1&b=2"


def decoded(pdf: bytes) -> list[str]:
    """What a camera would read on the first page."""
    found: Any = pypdfium2.PdfDocument(pdf)
    picture = io.BytesIO()
    found[0].render(scale=2).to_pil().save(picture, "PNG")
    found.close()
    texts: list[str] = answer("qr_codes", base64.b64encode(picture.getvalue()).decode())
    return texts


@pytest.mark.timeout(900)
@pytest.mark.parametrize("size", Size)
def test_both_codes_are_read_as_they_were_meant(hall: Room, size: Size) -> None:
    texts = decoded(printed(hall, Paper.SLIPS, wifi=WIFI, address=ADDRESS, size=size))
    assert set(texts) == {wifi_text(WIFI), ADDRESS}
    assert len(texts) == 12


def test_signs_that_mean_something_are_escaped() -> None:
    assert wifi_text(WIFI) == r"WIFI:T:WPA;S:광장\; \"2층\";P:pa\:ss\;\\wo\,rd;;"
    assert wifi_text(Wifi("Hall", is_hidden=True)) == "WIFI:T:nopass;S:Hall;H:true;;"


@pytest.mark.parametrize(
    ("wifi", "code"),
    [
        (Wifi("가" * 11), "wifi-name-wrong"),
        (Wifi("a\tb"), "wifi-name-wrong"),
        (Wifi("Hall", "short"), "wifi-password-wrong"),
        (Wifi("Hall", "비밀번호비밀번호"), "wifi-password-wrong"),
    ],
)
def test_what_no_network_can_have_is_refused(hall: Room, wifi: Wifi, code: str) -> None:
    with refused(code):
        printed(hall, Paper.SLIPS, wifi=wifi)


@pytest.mark.parametrize(
    "address", ["example.org", "http://a b.c", "ftp://x.yz", "http://" + "a" * 200]
)
def test_an_address_is_one_of_the_web(hall: Room, address: str) -> None:
    with refused("address-wrong"):
        printed(hall, Paper.SLIPS, address=address)


def test_a_slip_leads_somewhere(hall: Room) -> None:
    with refused("slips-empty"):
        printed(hall, Paper.SLIPS)


def test_slips_say_the_same_in_letters(hall: Room) -> None:
    found = pages(hall, Paper.SLIPS, wifi=WIFI, address=ADDRESS)
    assert len(found) == 2
    for said in ("1. Wi-Fi", "2. Address", f"Network: {WIFI.name}", ADDRESS, "Stay connected"):
        assert found[0].count(said) == 6
    alone = pages(hall, Paper.SLIPS, wifi=Wifi("Hall"), copies=1)[0]
    assert "Wi-Fi Network: Hall" in alone
    assert "Password" not in alone
    assert len(pages(Room(), Paper.SLIPS, wifi=Wifi("Hall"))) == 1


def test_it_is_said_that_addresses_are_not_personal(hall: Room) -> None:
    order = PaperOrder(Paper.SLIPS, address=ADDRESS)
    assert "same on every slip" in remarks(hall.forum, order, words_for("en"))[0]
    assert remarks(hall.forum, PaperOrder(Paper.SLIPS), words_for("en")) == ()
