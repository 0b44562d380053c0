"""A page as a picture: as wide as asked, and the nearest page where there is none."""

import pypdfium2
import pytest

from civicforum.documents.page_picture import page_picture
from civicforum.documents.pdf import minutes_pdf
from tests.documents.days import gwangju
from tests.documents.reading import made


@pytest.mark.parametrize(("asked", "shown"), [(-1, 0), (0, 0), (99, -1)])
def test_the_nearest_page_as_wide_as_asked(asked: int, shown: int) -> None:
    document = pypdfium2.PdfDocument(minutes_pdf(made(gwangju(language="ko"))))
    found = page_picture(document, asked, 200)
    assert (found.page, found.pages) == (shown % len(document), len(document))
    assert found.width in {200, 201}
    assert len(found.content) == found.stride * found.height
    document.close()
