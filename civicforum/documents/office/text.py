"""What people wrote, as XML can hold it: nothing is obeyed, nothing vanishes silently."""

import re

from civicforum.charts.glyphs import code_point

_LINE_END = re.compile("\r\n?")
# What XML 1.0 has no place for, and the signs that turn the direction of what follows them.
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069]")


def fit(text: str) -> str:
    """`text` with lines ended by a line feed and unfit characters by number, as in the PDF."""
    return _UNFIT.sub(lambda found: code_point(found[0]), _LINE_END.sub("\n", text))


def one_line(text: str) -> str:
    """The same as a title or a description of a picture."""
    return " ".join(fit(text).split())
