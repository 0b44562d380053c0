"""The commands: what they are for, and where they are; only the one that is asked for is loaded."""

import argparse
from collections.abc import Mapping
from importlib import import_module
from typing import Protocol, cast

from civicforum.base.words import Words


class Command(Protocol):
    """A module of this package."""

    def add(self, parser: argparse.ArgumentParser, words: Words) -> None:
        """Its options."""
        ...

    def run(self, options: argparse.Namespace, words: Words) -> int:
        """Do it; the exit status."""
        ...


def summaries(words: Words) -> Mapping[str, str]:
    """Names and purposes, in the order of the help."""
    return {
        "open": words("open a forum in the window"),
        "demo": words("play the sample day, without a screen, into a folder"),
        "new": words("make a forum from a template"),
        "templates": words("list the templates for forums"),
        "do": words("give one order to a forum"),
        "play": words("play a script of orders into a forum"),
        "log": words("list what happened, the chain checked"),
        "show": words("show the state of a forum"),
        "minutes": words("write the minutes of a forum as PDF, DOCX, ODT or HWPX"),
        "print": words("print a paper of the day: ballots, badges, cards, lists"),
        "compare": words("tell what changed in the minutes between two versions"),
        "sign": words("sign minutes electronically, or check who signed them"),
        "export": words("write copies to work on, and data for programs, into a folder"),
        "roster": words("import people from a spreadsheet"),
        "check": words("check that a forum file is whole and complete"),
        "count": words("count a file of ballots by any rule"),
        "judge": words("add up the sheets of jurors, weighted by criteria and panels"),
        "ballots": words("publish the ballots of a forum's polls, to be counted again"),
        "survey": words("key the forms of a survey, and show what it came to"),
        "sync": words("copy a sealed forum and its minutes into a folder"),
        "doctor": words("look for what this machine lacks"),
        "desktop": words("put CivicForum into this desktop's menu, and open .forum files with it"),
    }


def loaded(name: str) -> Command:
    """The module of a command."""
    module = "window" if name == "open" else name
    return cast("Command", import_module(f"civicforum.cli.{module}"))
