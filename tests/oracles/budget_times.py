"""pabutools: how long each rule takes on one budget."""

# pyright: basic, reportMissingImports=false

import json
import sys

from budgets import times

print(json.dumps(times(json.load(sys.stdin))))
