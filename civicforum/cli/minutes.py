"""`civicforum minutes`: one edition of the minutes as a file; the forum file stays as it is."""

import argparse
from pathlib import Path

from civicforum.base.errors import Trouble
from civicforum.base.paths import SUFFIX
from civicforum.base.words import Words
from civicforum.cli.lacks import completeness_lines
from civicforum.cli.output import add_forum_file
from civicforum.desk.desk import Desk
from civicforum.desk.opening import read_forum
from civicforum.documents.completeness import completeness
from civicforum.documents.formats import edition_file, format_of
from civicforum.documents.model import Edition
from civicforum.documents.writing import write_file


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """Its options."""
    add_forum_file(parser, words)
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="OUT.pdf",
        help=words(
            "the file to write (.pdf, or a copy to work on: .docx .odt .hwpx), or a folder for "
            "minutes-EDITION.pdf"
        ),
    )
    parser.add_argument(
        "--edition",
        choices=[*Edition],
        default=Edition.INTERNAL,
        help=words(
            "internal (the copy to file, with names; used unless told) or public "
            "(names only where somebody agreed)"
        ),
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help=words("write only where no field of Article 18(2) is missing"),
    )
    parser.add_argument(
        "--overwrite", action="store_true", help=words("replace a file that is there")
    )


def run(options: argparse.Namespace, words: Words) -> int:
    """Exit status 1 where --check found something missing; then nothing is written."""
    edition = Edition(options.edition)
    with read_forum(options.file) as desk:
        if options.check and not _is_complete(desk, words):
            print(words("No minutes were written."))
            return 1
        target = _target(options.output, edition)
        write_edition(desk, target, edition=edition, overwrite=options.overwrite)
    print(words("Minutes written: {path}", path=target))
    return 0


def write_edition(desk: Desk, target: Path, *, edition: Edition, overwrite: bool = False) -> None:
    """One edition of the minutes, in the forum's own language, of the kind that the name tells.

    Raises:
        Trouble: it cannot be written there, or something is there already.
        Refused: no copy is of the kind that the name tells.
    """
    if target.suffix.lower() == SUFFIX:
        raise Trouble("file-exists", path=target)  # a forum is never replaced by its minutes
    content = edition_file(
        desk.forum,
        desk.roll,
        desk.log,
        desk.retracted,
        edition=edition,
        form=format_of(target),
    )
    write_file(target, content, overwrite=overwrite)


def _target(output: Path, edition: Edition) -> Path:
    return output / f"minutes-{edition}.pdf" if output.is_dir() else output


def _is_complete(desk: Desk, words: Words) -> bool:
    states = completeness(desk.forum)
    print("\n".join(completeness_lines(states, words)))
    return all(state.is_complete for state in states)
