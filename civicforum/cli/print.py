"""`civicforum print`: a paper of the day as a PDF; the forum file stays as it is."""

import argparse
from pathlib import Path

from civicforum.base.errors import Trouble
from civicforum.base.paths import SUFFIX
from civicforum.base.words import Words
from civicforum.cli.output import add_forum_file
from civicforum.desk.opening import read_forum
from civicforum.documents.model import Edition
from civicforum.documents.papers.making import paper_pdf
from civicforum.documents.papers.order import Naming, Paper, PaperOrder, Size, Sorting, Wifi
from civicforum.documents.papers.remarks import remarks
from civicforum.documents.writing import write_file


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """Its options."""
    add_forum_file(parser, words)
    kinds = ", ".join(f"{paper} ({words.named('paper', paper)})" for paper in Paper)
    parser.add_argument(
        "paper_kind",
        choices=[*Paper],
        metavar="PAPER",
        help=words("what to print: {kinds}", kinds=kinds),
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="OUT.pdf",
        help=words("the file to write, or a folder for PAPER.pdf"),
    )
    parser.add_argument(
        "--paper",
        choices=[*Size],
        default=Size.A4,
        help=words("the size of the sheets (a4 unless told)"),
    )
    _add_what(parser, words)
    _add_access(parser, words)
    parser.add_argument(
        "--overwrite", action="store_true", help=words("replace a file that is there")
    )


def _add_what(parser: argparse.ArgumentParser, words: Words) -> None:
    parser.add_argument(
        "--poll",
        default="",
        help=words("of ballots and certificate: number or id of the poll (else all that fit)"),
    )
    parser.add_argument(
        "--copies",
        type=int,
        default=0,
        help=words("how many ballots, cards or slips (one for each participant unless told)"),
    )
    parser.add_argument(
        "--first",
        type=int,
        default=0,
        help=words("the number of the first opinion card, or of the first ballot with a code"),
    )
    parser.add_argument(
        "--names",
        choices=[*Naming],
        default=Naming.AGREED,
        help=words("on badges: of those who agreed (unless told), of all, or of nobody"),
    )
    parser.add_argument(
        "--sort",
        choices=[*Sorting],
        default=Sorting.TABLE,
        help=words("badges and sign-in sheet: by table (unless told), name or number"),
    )
    parser.add_argument(
        "--edition",
        choices=[*Edition],
        help=words(
            "of the attendance list: internal (unless told), or public; of the summary: public "
            "(unless told), or internal"
        ),
    )


def _add_access(parser: argparse.ArgumentParser, words: Words) -> None:
    parser.add_argument(
        "--wifi", default="", metavar="NAME", help=words("on slips: the name of the Wi-Fi")
    )
    parser.add_argument(
        "--wifi-password", default="", metavar="PASSWORD", help=words("on slips: its password")
    )
    parser.add_argument(
        "--wifi-hidden", action="store_true", help=words("on slips: the Wi-Fi hides its name")
    )
    parser.add_argument(
        "--address", default="", metavar="URL", help=words("on slips: a web address, as a code")
    )


def run(options: argparse.Namespace, words: Words) -> int:
    """Make it and write it, in the forum's own language."""
    order = _order(options)
    with read_forum(options.file) as desk:
        content = paper_pdf(desk.forum, desk.roll, desk.log, desk.retracted, order=order)
        told = remarks(desk.forum, order, words)
    target: Path = options.output
    target = target / f"{order.paper}.pdf" if target.is_dir() else target
    if target.suffix.lower() == SUFFIX:
        raise Trouble("file-exists", path=target)  # a forum is never replaced by a paper
    write_file(target, content, overwrite=options.overwrite)
    print(words("Written: {path}", path=target))
    for sentence in told:
        print(sentence)
    return 0


def _order(options: argparse.Namespace) -> PaperOrder:
    return PaperOrder(
        Paper(options.paper_kind),
        size=Size(options.paper),
        poll=options.poll,
        copies=options.copies,
        first=options.first,
        naming=Naming(options.names),
        sorting=Sorting(options.sort),
        edition=Edition(options.edition) if options.edition else None,
        wifi=Wifi(options.wifi, options.wifi_password, options.wifi_hidden),
        address=options.address,
    )
