"""`civicforum render`, for the window only: what takes long is done beside it, in a child.

A record comes in, documents and their pages go out; or ballots come in, and what they come to.
"""

import argparse
import sys

from civicforum.base.words import Words


def run(options: argparse.Namespace, _words: Words) -> int:
    """Until there is nothing more to read."""
    if options.kind == "papers":
        from civicforum.documents.papers.paper_press import serve_papers

        serve_papers(sys.stdin.buffer, sys.stdout.buffer)
    elif options.kind == "counts":
        from civicforum.domain.count_tasks import do_task

        do_task(sys.stdin.buffer, sys.stdout.buffer)
    elif options.kind == "signatures":
        from civicforum.documents.signature_press import serve_signatures

        serve_signatures(sys.stdin.buffer, sys.stdout.buffer)
    else:
        from civicforum.documents.press import serve

        serve(sys.stdin.buffer, sys.stdout.buffer)
    return 0
