"""`civicforum minutes`: one edition of the minutes as a file; the forum file stays as it is."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from civicforum.base.errors import Trouble
from civicforum.base.paths import SUFFIX
from civicforum.base.words import Words
from civicforum.cli.lacks import completeness_lines
from civicforum.cli.output import add_forum_file
from civicforum.cli.setup_options import add_setup, chosen_setup
from civicforum.desk.desk import Desk
from civicforum.desk.opening import read_forum
from civicforum.documents.completeness import completeness
from civicforum.documents.copies import Copy, usual_copy
from civicforum.documents.formats import Format, edition_file, format_of
from civicforum.documents.model import Edition
from civicforum.documents.page_setup import FILED, PageSetup
from civicforum.documents.pdf import edition_rendering
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
        "--copy",
        nargs="+",
        choices=[*Copy],
        help=words(
            "archive (PDF/A-1a, to be preserved; used for the internal edition unless told) or "
            "data (PDF/A-3a with what it says attached as JSON; used for the public one); both "
            "into a folder"
        ),
    )
    add_setup(parser, words)
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
        targets = _targets(options, edition)
        write_edition(
            desk,
            targets,
            edition=edition,
            setup=chosen_setup(options),
            overwrite=options.overwrite,
        )
    for target in targets.values():
        print(words("Minutes written: {path}", path=target))
    return 0


def write_edition(
    desk: Desk,
    targets: Mapping[Copy, Path],
    *,
    edition: Edition,
    setup: PageSetup = FILED,
    overwrite: bool = False,
) -> None:
    """Copies of one edition of the minutes from one rendering, in the forum's own language.

    What the name says is no PDF is a copy to work on.

    Raises:
        Refused: no copy is of the kind that the name tells.
        Trouble: it cannot be written there, or something is there already, or a copy is not as it
            must be; then it is not written.
    """
    for target in targets.values():
        if target.suffix.lower() == SUFFIX:
            raise Trouble("file-exists", path=target)  # a forum is never replaced by its minutes
    record = desk.forum, desk.roll, desk.log, desk.retracted
    made = edition_rendering(*record, edition=edition, setup=setup)
    for copy, target in targets.items():
        form = format_of(target)
        content = (
            made.copy(copy)
            if form is Format.PDF
            else edition_file(*record, edition=edition, form=form, setup=setup)
        )
        write_file(target, content, overwrite=overwrite)


def _targets(options: argparse.Namespace, edition: Edition) -> dict[Copy, Path]:
    """Where each copy goes.

    Raises:
        Trouble: both are wanted, and where they should go is no folder.
    """
    output: Path = options.output
    wanted = [Copy(copy) for copy in options.copy or [usual_copy(edition)]]
    if output.is_dir():
        return {copy: output / file_name(edition, copy) for copy in wanted}
    if len(set(wanted)) > 1:
        raise Trouble("copies-need-folder", path=output)
    return {wanted[0]: output}


def file_name(edition: Edition, copy: Copy) -> str:
    """minutes-public.pdf; what is not the usual copy of the edition is named by what it is."""
    ending = "" if copy is usual_copy(edition) else f"-{copy}"
    return f"minutes-{edition}{ending}.pdf"


def _is_complete(desk: Desk, words: Words) -> bool:
    states = completeness(desk.forum)
    print("\n".join(completeness_lines(states, words)))
    return all(state.is_complete for state in states)
