# pyright: basic, reportMissingImports=false
"""iCalendar files as ics.py reads them: of each the events as [uid, name, begin, end, place]."""

import json
import sys

from ics import Calendar

json.dump(
    [
        sorted(
            [event.uid, event.name, event.begin.isoformat(), event.end.isoformat(), event.location]
            for event in Calendar(text).events
        )
        for text in json.load(sys.stdin)
    ],
    sys.stdout,
)
