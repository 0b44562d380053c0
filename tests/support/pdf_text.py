"""The text of a PDF, as a reader would extract it."""

from pathlib import Path

import pypdfium2


def pdf_text(path: Path) -> str:
    """All pages, white space folded."""
    document = pypdfium2.PdfDocument(path)
    try:
        pages = [str(page.get_textpage().get_text_range()) for page in document]
        return " ".join(" ".join(pages).split())
    finally:
        document.close()
