"""`civicforum render`, for the window only: a record comes in, minutes and their pages go out."""

import argparse
import sys

from civicforum.base.words import Words


def run(_options: argparse.Namespace, _words: Words) -> int:
    """Until there is nothing more to read."""
    from civicforum.documents.press import serve

    serve(sys.stdin.buffer, sys.stdout.buffer)
    return 0
