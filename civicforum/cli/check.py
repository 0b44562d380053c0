"""`civicforum check`: the file is whole, the chain holds, the minutes are complete."""

import argparse

from civicforum.base.words import Words
from civicforum.cli.output import add_forum_file, add_json, print_json
from civicforum.desk.opening import read_forum
from civicforum.documents.completeness import missing_fields


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """Its options."""
    add_forum_file(parser, words)
    add_json(parser, words)


def run(options: argparse.Namespace, words: Words) -> int:
    """Exit status 1 where the minutes lack a field that the law wants."""
    with read_forum(options.file) as desk:
        for attachment in desk.forum.attachments:
            desk.attachment(attachment.id)
        missing = missing_fields(desk.forum)
        entries, link = len(desk.log), desk.last_link
    if options.json:
        print_json({"entries": entries, "last_link": link, "missing": missing})
        return 1 if missing else 0
    print(
        words.count(
            "{number} entry; the chain is whole.",
            "{number} entries; the chain is whole.",
            entries,
        )
    )
    for field in missing:
        print(words("The minutes lack: {field}", field=words.named("field", field)))
    if not missing:
        print(words("The minutes have all fields of Article 18(2)."))
    return 1 if missing else 0
