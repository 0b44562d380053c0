"""`civicforum export`: copies to work on, and data for programs, into a folder."""

import argparse
import hashlib
import os
from pathlib import Path

from civicforum.base.errors import Trouble
from civicforum.base.words import Words
from civicforum.cli.output import add_forum_file, add_json, print_json, progress
from civicforum.desk.opening import read_forum
from civicforum.documents.exporting import FORMATS, exported
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
        metavar="DIR",
        help=words("the folder to write into; it is made where it is not there"),
    )
    parser.add_argument(
        "--formats",
        nargs="+",
        choices=[str(form) for form in FORMATS],
        default=[str(form) for form in FORMATS],
        metavar="FORMAT",
        help=words("of {formats}; all unless told", formats=", ".join(FORMATS)),
    )
    parser.add_argument(
        "--edition",
        choices=[*Edition],
        default=Edition.PUBLIC,
        help=words("public (used unless told), or internal with names"),
    )
    parser.add_argument(
        "--overwrite", action="store_true", help=words("replace files that are there")
    )
    add_json(parser, words)


def run(options: argparse.Namespace, words: Words) -> int:
    """Every file is made before the first is written; where another is there already, none is."""
    folder: Path = options.output
    edition = Edition(options.edition)
    formats = [form for form in FORMATS if form in options.formats]
    with read_forum(options.file) as desk, progress(len(formats), words("Export")) as advance:
        files: dict[Path, bytes] = {}
        for form in formats:
            made = exported(
                desk.forum,
                desk.roll,
                desk.log,
                desk.retracted,
                edition=edition,
                form=form,
            )
            files |= {folder / name: content for name, content in made.items()}
            advance(1)
    _write(files, folder, overwrite=options.overwrite)
    if options.json:
        print_json({"edition": edition, "files": [_told(*each) for each in files.items()]})
        return 0
    for path in files:
        print(words("Written: {path}", path=path))
    return 0


def _write(files: dict[Path, bytes], folder: Path, *, overwrite: bool) -> None:
    same = {path for path, content in files.items() if _is_same(path, content)}
    there = [path for path in files if os.path.lexists(path) and path not in same]
    if there and not overwrite:
        raise Trouble("file-exists", path=there[0])
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble("cannot-write", path=folder, explanation=error.strerror) from None
    for path in files.keys() - same:
        write_file(path, files[path], overwrite=overwrite)


def _is_same(path: Path, content: bytes) -> bool:
    """Whether a run that was cut off has written it already."""
    try:
        return path.read_bytes() == content
    except OSError:
        return False


def _told(path: Path, content: bytes) -> dict[str, object]:
    digest = hashlib.sha256(content).hexdigest()
    return {"path": str(path), "bytes": len(content), "sha256": digest}
