"""`civicforum demo`: the sample day from doors open to minutes, without a screen, and verified."""

import argparse
from pathlib import Path

from civicforum.base.errors import Trouble
from civicforum.base.paths import resources
from civicforum.base.words import Words
from civicforum.cli.minutes import file_name, write_edition
from civicforum.cli.output import progress
from civicforum.cli.play import opened
from civicforum.desk.desk import Desk
from civicforum.desk.opening import read_forum
from civicforum.desk.script import Line, play, read_script
from civicforum.documents.copies import Copy
from civicforum.documents.model import Edition
from civicforum.domain.results import poll_shares, poll_verdict

_COPIES = {Edition.INTERNAL: (Copy.ARCHIVE,), Edition.PUBLIC: (Copy.DATA, Copy.ARCHIVE)}


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """Its options."""
    parser.add_argument(
        "--out", type=Path, default=Path("demo"), metavar="DIR", help=words("where it writes")
    )


def sample() -> list[Line]:
    """The script of the sample: Gwangju, 2018-11-10."""
    return read_script(resources() / "sample" / "gwangju-2018.jsonl")


def create_folder(folder: Path) -> None:
    """Make a folder where there is none.

    Raises:
        Trouble: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble("cannot-write", path=folder, explanation=error.strerror) from None


def run(options: argparse.Namespace, words: Words) -> int:
    """Writes sample.forum and both editions of the minutes, the public one as both copies."""
    folder: Path = options.out
    create_folder(folder)
    path = folder / "sample.forum"
    _make_sample(path, words)
    with read_forum(path) as desk:
        _tell(desk, path, words)
        for edition in Edition:
            targets = {copy: folder / file_name(edition, copy) for copy in _COPIES[edition]}
            write_edition(desk, targets, edition=edition, overwrite=True)
            for target in targets.values():
                print(words("Minutes written: {path}", path=target))
    return 0


def _make_sample(path: Path, words: Words) -> None:
    if path.exists():
        raise Trouble("file-exists", path=path)
    lines = sample()
    with (
        opened(path, lines) as (desk, clock, rest),
        progress(len(rest), words("Sample")) as advance,
    ):
        play(desk, rest, clock, advance)


def _tell(desk: Desk, path: Path, words: Words) -> None:
    forum = desk.forum
    print(words("Played {title} into {path}.", title=forum.title, path=path))
    print(
        words.count(
            "{number} entry; the chain is whole.",
            "{number} entries; the chain is whole.",
            len(desk.log),
        )
    )
    for poll in forum.polls:
        verdict = poll_verdict(poll)
        shares = poll_shares(poll, verdict)
        counted = ", ".join(
            f"{option} {votes} ({share})"
            for option, votes, share in zip(poll.options, poll.totals, shares, strict=True)
        )
        print(words("Counted {cast} votes: {counted}", cast=verdict.cast, counted=counted))
