"""`civicforum sign`: an electronic signature on minutes, or who signed them."""

import argparse
import getpass
import os
import sys
from pathlib import Path

from civicforum.base.errors import Refused
from civicforum.base.files import content_of
from civicforum.base.words import Words
from civicforum.cli.output import add_json, print_json
from civicforum.documents.signing import Signed, signatures_of, signed, state_of
from civicforum.documents.writing import write_file

_FROM = "CIVICFORUM_KEY_PASSWORD"


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """Its options."""
    parser.add_argument("file", type=Path, metavar="MINUTES.pdf", help=words("the PDF"))
    parser.add_argument(
        "--key",
        type=Path,
        metavar="KEY.p12",
        help=words(
            "your key and certificate (PKCS#12); its password is asked for, or taken from {name}",
            name=_FROM,
        ),
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="SIGNED.pdf",
        help=words("the signed copy; without it the signatures are listed and checked"),
    )
    parser.add_argument("--reason", default="", help=words("why, stands in the signature"))
    parser.add_argument("--place", default="", help=words("where, stands in the signature"))
    parser.add_argument(
        "--overwrite", action="store_true", help=words("replace a file that is there")
    )
    add_json(parser, words)


def run(options: argparse.Namespace, words: Words) -> int:
    """Exit status 1 where a signature that is there is broken."""
    content = content_of(options.file)
    if options.output is None:
        return _list(signatures_of(content), words, as_json=options.json)
    if options.key is None:
        raise Refused("sign-without-key")
    key = content_of(options.key)
    password = os.environ.get(_FROM)
    if password is None:
        password = _asked(words)
    made = signed(content, key, password, reason=options.reason, place=options.place)
    write_file(options.output, made, overwrite=options.overwrite)
    print(words("Signed: {path}", path=options.output))
    return 0


def _asked(words: Words) -> str:
    """Typed unseen on a terminal; else the first line of what a script hands in, "" for none."""
    if sys.stdin.isatty():
        return getpass.getpass(words("Password of the key: "))
    return sys.stdin.readline().rstrip("\r\n")


def _list(found: tuple[Signed, ...], words: Words, *, as_json: bool) -> int:
    if as_json:
        print_json(found)
    elif not found:
        print(words("The document is not signed."))
    else:
        for each in found:
            print(
                words(
                    "{at} {signer}: {state}",
                    at=each.at,
                    signer=each.signer,
                    state=state_of(each, words),
                )
            )
    return 0 if all(each.is_intact and each.is_whole for each in found) else 1
