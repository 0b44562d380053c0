"""`civicforum check`: the file is whole, the chain holds, the minutes are complete."""

import argparse

from civicforum.base.words import Words
from civicforum.cli.lacks import completeness_lines
from civicforum.cli.output import add_forum_file, add_json, print_json
from civicforum.desk.opening import read_forum
from civicforum.documents.completeness import completeness


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """Its options."""
    add_forum_file(parser, words)
    add_json(parser, words)


def run(options: argparse.Namespace, words: Words) -> int:
    """Exit status 1 where the minutes lack a field that the law wants."""
    with read_forum(options.file) as desk:
        for attachment in desk.forum.attachments:
            desk.attachment(attachment.id)
        states = completeness(desk.forum)
        entries, link = len(desk.log), desk.last_link
    missing = [state.field for state in states if not state.is_complete]
    if options.json:
        print_json(
            {
                "entries": entries,
                "last_link": link,
                "missing": missing,
                "fields": {state.field: state.lacks for state in states},
            }
        )
        return 1 if missing else 0
    print(
        words.count(
            "{number} entry; the chain is whole.",
            "{number} entries; the chain is whole.",
            entries,
        )
    )
    print("\n".join(completeness_lines(states, words)))
    return 1 if missing else 0
