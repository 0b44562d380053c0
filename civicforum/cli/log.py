"""`civicforum log`: what happened, in order, with the hash chain checked."""

import argparse

import msgspec

from civicforum.base.times import iso_time
from civicforum.base.words import Words
from civicforum.cli.output import add_forum_file, add_json, print_json
from civicforum.desk.desk import Desk
from civicforum.desk.opening import read_forum
from civicforum.domain.event import Entry


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """Its options."""
    add_forum_file(parser, words)
    add_json(parser, words)


def run(options: argparse.Namespace, words: Words) -> int:
    """Every entry; one of a withdrawn step is marked."""
    with read_forum(options.file) as desk:
        if options.json:
            entries = [_as_values(entry, desk) for entry in desk.log]
            print_json({"chain": "whole", "last_link": desk.last_link, "entries": entries})
            return 0
        for entry in desk.log:
            mark = words("withdrawn") if entry.step in desk.retracted else ""
            time = iso_time(entry.at, desk.forum.zone)
            values = msgspec.json.encode(entry.event).decode()
            kind = type(entry.event).__name__
            print(f"{entry.seq:>6} {entry.step:>6} {time} {entry.initiator} {kind} {values} {mark}")
        print(
            words.count(
                "{number} entry; the chain is whole.",
                "{number} entries; the chain is whole.",
                len(desk.log),
            )
        )
    return 0


def _as_values(entry: Entry, desk: Desk) -> dict[str, object]:
    return {
        "seq": entry.seq,
        "step": entry.step,
        "at": iso_time(entry.at, desk.forum.zone),
        "initiator": entry.initiator,
        "command": entry.command,
        "event": type(entry.event).__name__,
        "values": entry.event,
        "withdrawn": entry.step in desk.retracted,
    }
