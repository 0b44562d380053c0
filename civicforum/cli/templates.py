"""`civicforum templates`: the kinds of forum that can be made."""

import argparse

from civicforum.base.words import Words
from civicforum.cli.output import add_json, print_json
from civicforum.desk.templates import templates


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """Its options."""
    add_json(parser, words)


def run(options: argparse.Namespace, words: Words) -> int:
    """Name and title of each."""
    found = [
        {"name": t.name, "title": t.title[words.language], "about": t.about[words.language]}
        for t in templates()
    ]
    if options.json:
        print_json({"templates": found})
    else:
        for template in found:
            print(f"{template['name']:<24}{template['title']}")
            print(f"{'':<24}{template['about']}")
    return 0
