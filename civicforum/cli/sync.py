"""`civicforum sync`: a sealed forum and its minutes into a folder or onto a stick, verified."""

import argparse
from pathlib import Path

from civicforum.archive.parcel import EDITIONS, Parcel, held_parcel, sealed_parcel
from civicforum.archive.receipt import Copy, receipts_folder
from civicforum.archive.sync import copies, planned, sync
from civicforum.base.words import Words
from civicforum.cli.output import add_forum_file, add_json, print_json, progress
from civicforum.desk.clock import clock_from_environment

_SHOWN = 12


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """Its options."""
    add_forum_file(parser, words)
    parser.add_argument(
        "target", type=Path, metavar="DIR", help=words("a folder or stick that is there")
    )
    parser.add_argument(
        "--dry-run", action="store_true", help=words("only say what would be copied")
    )
    parser.add_argument(
        "--receipts",
        type=Path,
        metavar="DIR",
        help=words("where this laptop keeps receipts (default: among the user's data)"),
    )
    parser.add_argument("--held", metavar="LINK", help=argparse.SUPPRESS)  # by the window
    add_json(parser, words)


def run(options: argparse.Namespace, words: Words) -> int:
    """Done when every file was read back from there; the forum's own file stays as it is."""
    is_told = options.held is not None
    with progress(len(EDITIONS), words("Minutes"), is_told=is_told) as advance:
        if options.held is None:
            parcel = sealed_parcel(options.file, advance)
        else:
            parcel = held_parcel(options.file, options.held, advance)
    if options.dry_run:
        return _foretold(parcel, options, words)
    at = clock_from_environment().now()
    total = sum(len(piece.data) for piece in parcel.pieces)
    with progress(total, words("Copying"), is_told=is_told) as advance:
        done = sync(
            parcel,
            options.target,
            at=at,
            receipts=options.receipts or receipts_folder(),
            advance=advance,
        )
    receipt = done.receipt
    if options.json:
        print_json({"receipt": receipt, "kept": done.kept, "was_complete": done.was_complete})
        return 0
    print(words("Folder: {path}", path=receipt.folder))
    for copy in receipt.files:
        print(_line(copy, words, words("copied") if copy.is_new else words("there already")))
    print(words("Receipt: {path}", path=done.kept))
    count = len(receipt.files)
    print(words("{done} of {total} files verified; safe to remove.", done=count, total=count))
    return 0


def _foretold(parcel: Parcel, options: argparse.Namespace, words: Words) -> int:
    chosen = planned(parcel, options.target)
    files = copies(parcel, chosen)
    if options.json:
        print_json({"folder": chosen.folder, "is_complete": chosen.is_complete, "files": files})
        return 0
    print(words("Folder: {path}", path=chosen.folder))
    for copy in files:
        state = words("would be copied") if copy.is_new else words("there already")
        print(_line(copy, words, state))
    print(words("Nothing was written."))
    return 0


def _line(copy: Copy, words: Words, state: str) -> str:
    return words(
        "{state}: {name}, {size} bytes, sha256 {hash}…",
        state=state,
        name=copy.name,
        size=f"{copy.bytes:,}",
        hash=copy.sha256[:_SHOWN],
    )
