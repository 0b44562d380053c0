"""The text of a Wi-Fi code, as phones read it: `WIFI:T:WPA;S:name;P:password;;`."""

import re

from civicforum.base.errors import Refused
from civicforum.documents.papers.order import Wifi

_LONGEST_NAME = 32  # bytes (IEEE 802.11)
_PASSWORD = re.compile(r"[\x20-\x7e]{8,63}")
_SPECIAL = re.compile(r'([\\;,:"])')


def wifi_text(wifi: Wifi) -> str:
    """What the code says; signs that mean something in it are escaped.

    Raises:
        Refused: no network can have this name or this password.
    """
    if not 1 <= len(wifi.name.encode()) <= _LONGEST_NAME or not wifi.name.isprintable():
        raise Refused("wifi-name-wrong", most=_LONGEST_NAME)
    if wifi.password and not _PASSWORD.fullmatch(wifi.password):
        raise Refused("wifi-password-wrong")
    parts = [f"T:{'WPA' if wifi.password else 'nopass'}", f"S:{_escaped(wifi.name)}"]
    if wifi.password:
        parts.append(f"P:{_escaped(wifi.password)}")
    if wifi.is_hidden:
        parts.append("H:true")
    return f"WIFI:{';'.join(parts)};;"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
