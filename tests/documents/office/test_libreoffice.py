"""DOCX and ODT open in LibreOffice and print the text that the PDF minutes have."""

from collections.abc import Iterable

import pytest

from civicforum.charts.glyphs import FALLBACK, REGULAR
from civicforum.documents.fonts import glyphs
from civicforum.documents.formats import Format, copied
from civicforum.documents.minutes import Edition
from civicforum.documents.office.text import fit
from civicforum.documents.pdf import minutes_pdf
from tests.documents.days import gwangju
from tests.documents.exactness import lost, numbers_of, squeezed, statements_of
from tests.documents.full_day import full_day, minutes_of, seated
from tests.documents.office.opened import expected
from tests.documents.reading import made, pages_of
from tests.support.libreoffice import as_pdf
from tests.support.room import Room

OFFICE = (Format.DOCX, Format.ODT)
_LONGEST = 600  # characters; between those of longer words stand page numbers


@pytest.fixture(scope="module")
def printed(hostile: Room, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What LibreOffice prints of each file: the text of its pages, and how many there are."""
    room = full_day()
    days = {
        "full-internal": minutes_of(room, seated(room.forum)),
        "full-public": minutes_of(room, seated(room.forum), Edition.PUBLIC),
        "gwangju-en": made(gwangju(language="en")),
        "hostile": made(hostile),
    }
    files = {
        f"{name}-{form}.{form}": copied(minutes, form)
        for name, minutes in days.items()
        for form in OFFICE
    }
    pdfs = as_pdf(files, tmp_path_factory.mktemp("office"))
    return {name: "".join(pages_of(pdf)) for name, pdf in pdfs.items()}


@pytest.mark.parametrize("form", OFFICE)
@pytest.mark.parametrize("edition", list(Edition))
def test_it_says_what_the_pdf_says(printed: dict[str, str], form: Format, edition: Edition) -> None:
    room = full_day()
    minutes = minutes_of(room, seated(room.forum), edition)
    theirs = printed[f"full-{edition}-{form}.{form}"]
    ours = "".join(pages_of(minutes_pdf(minutes)))
    said = [text for text in statements_of(room.forum) if not lost([text], ours)]
    assert len(said) > 50
    assert lost(said, theirs) == []
    assert lost(numbers_of(room.forum), theirs) == lost(numbers_of(room.forum), ours)
    assert lost(expected(minutes), theirs) == []


@pytest.mark.parametrize("form", OFFICE)
def test_the_vote_is_printed(printed: dict[str, str], form: Format) -> None:
    text = printed[f"gwangju-en-{form}.{form}"]
    assert {"191", "52", "78.6%", "21.4%", "243"} <= set(text.split())


@pytest.mark.parametrize("form", OFFICE)
def test_hostile_texts_are_printed(printed: dict[str, str], hostile: Room, form: Format) -> None:
    """What runs from right to left or changes its font is read from a PDF in another order."""
    text = squeezed(printed[f"hostile-{form}.{form}"])
    said = list(readable(statements_of(hostile.forum)))
    assert len(said) > 40
    assert [each for each in said if squeezed(each) not in text] == []
    assert text.count("가나다라마") > 4_000  # of two words that are longer than a page


def readable(statements: Iterable[str]) -> Iterable[str]:
    """Those that either font draws alone, from left to right."""
    drawn = glyphs(REGULAR) & glyphs(FALLBACK)
    return (
        text for text in map(fit, statements) if len(text) < _LONGEST and drawn.issuperset(text)
    )
