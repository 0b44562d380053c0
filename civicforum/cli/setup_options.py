"""The options that say how minutes lie on paper."""

import argparse

from civicforum.base.words import Words
from civicforum.documents.page_setup import Margins, PageSetup, Size


def add_setup(parser: argparse.ArgumentParser, words: Words) -> None:
    """Sheets, margins, and what stands before the minutes."""
    parser.add_argument(
        "--paper",
        choices=[*Size],
        default=Size.A4,
        help=words("the size of the sheets (a4 unless told)"),
    )
    parser.add_argument(
        "--margins",
        choices=[*Margins],
        default=Margins.NORMAL,
        help=words("room around the text: 15, 20 (unless told) or 25 mm"),
    )
    on_off = argparse.BooleanOptionalAction
    parser.add_argument(
        "--cover",
        action=on_off,
        help=words("a cover page (long minutes have one unless told)"),
    )
    parser.add_argument(
        "--summary",
        action=on_off,
        help=words("a page with what came out (long minutes have one unless told)"),
    )
    parser.add_argument(
        "--contents",
        action=on_off,
        help=words("contents with page numbers (long minutes have them unless told)"),
    )


def chosen_setup(options: argparse.Namespace) -> PageSetup:
    """What was chosen."""
    return PageSetup(
        Size(options.paper),
        Margins(options.margins),
        options.cover,
        options.summary,
        options.contents,
    )
