"""Ballots from a file, by its suffix and by what the rule counts."""

from pathlib import Path

from civicforum.base.errors import Refused
from civicforum.base.files import content_of
from civicforum.desk.ballot_files.blt import read_blt
from civicforum.desk.ballot_files.lines import MOST_BYTES
from civicforum.desk.ballot_files.pabulib import read_pabulib
from civicforum.desk.ballot_files.preflib import read_categories, read_preflib
from civicforum.desk.ballot_files.table import read_ranks, read_values
from civicforum.methods.ballots import Ballots, Budgeting, Rankings

PREFLIB = (".soi", ".soc", ".toi", ".toc")
SUFFIXES = (".blt", *PREFLIB, ".cat", ".pb", ".csv")


def read_ballots(path: Path, takes: type[Ballots]) -> Ballots:
    """The ballots that a rule takes.

    Raises:
        Refused: no such kind of file, what is wrong in it, or ballots that the rule cannot count.
        Trouble: the file cannot be read.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise Refused("ballots-suffix", name=path.name, known=" ".join(SUFFIXES))
    found = _read(content_of(path, most=MOST_BYTES), path.name, suffix, takes)
    if not isinstance(found, takes):
        raise Refused("ballots-other-rule", name=path.name)
    return found


def _read(content: bytes, name: str, suffix: str, takes: type[Ballots]) -> Ballots:
    if suffix == ".blt":
        return read_blt(content, name)
    if suffix in PREFLIB:
        return read_preflib(content, name)
    if suffix == ".cat":
        return read_categories(content, name)
    if suffix == ".pb":
        return read_pabulib(content, name)
    if takes is Budgeting:
        raise Refused("ballots-other-rule", name=name)
    return read_ranks(content, name) if takes is Rankings else read_values(content, name)
