"""`civicforum ballots`: what a forum publishes of its votes, so that anybody can count again."""

import argparse
from pathlib import Path

from civicforum.archive.publishing import published_ballots
from civicforum.base.errors import Trouble
from civicforum.base.words import Words, words_for
from civicforum.cli.output import add_forum_file
from civicforum.desk.opening import read_forum
from civicforum.documents.model import Edition
from civicforum.documents.pdf import protocol_pdf
from civicforum.documents.writing import write_file

_PROTOCOL = "protocol.pdf"


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """Its options."""
    add_forum_file(parser, words)
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="DIR",
        help=words("the folder to write into; it is made where it is not there"),
    )
    parser.add_argument(
        "--edition",
        choices=[*Edition],
        default=Edition.PUBLIC,
        help=words("of the protocol: public (used unless told), or internal with names"),
    )
    parser.add_argument(
        "--overwrite", action="store_true", help=words("replace files that are there")
    )


def run(options: argparse.Namespace, words: Words) -> int:
    """A file for each revealed poll, a list of them, what to do, and the protocol as a PDF."""
    folder: Path = options.output
    with read_forum(options.file) as desk:
        files = published_ballots(desk.forum, words_for(desk.forum.language))
        protocol = protocol_pdf(
            desk.forum,
            desk.roll,
            desk.log,
            desk.retracted,
            edition=Edition(options.edition),
            digests={file.number: file.digest for file in files if file.number},
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble("cannot-write", path=folder, explanation=error.strerror) from None
    contents = {**{file.name: file.content for file in files}, _PROTOCOL: protocol}
    for name, content in contents.items():
        write_file(folder / name, content, overwrite=options.overwrite)
        print(words("Written: {path}", path=folder / name))
    return 0
