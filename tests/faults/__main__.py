"""Breaks real operations off at every step of the storage.

`python -m tests.faults [--only NAMES] [--faults KINDS] [--every N]`; all of it takes a quarter of
an hour.
"""

import argparse
import sys

from tests.faults.operations import OPERATIONS
from tests.faults.storage import Fault, with_storage

FAULTS = [fault.name for fault in Fault if fault is not Fault.COUNTED]


def main() -> int:
    """The exit status of the process that has the library of faults."""
    parser = argparse.ArgumentParser(description=__doc__)
    names = [operation.name for operation in OPERATIONS]
    parser.add_argument("--only", nargs="+", choices=names, default=names)
    parser.add_argument("--faults", nargs="+", choices=FAULTS, default=FAULTS)
    parser.add_argument("--every", type=int, default=1, help="only each so many steps")
    given = parser.parse_args()
    return with_storage(given.only, given.faults, given.every)


if __name__ == "__main__":
    sys.exit(main())
