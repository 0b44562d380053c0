"""What must not be found any more once a secret poll is closed."""

from pathlib import Path

from tests.support.files import rows


def urn_secrets(path: Path) -> list[bytes]:
    """Key and envelopes of the open poll, as they lie in a forum's file."""
    found = rows(path, "SELECT private FROM urns") + rows(path, "SELECT sealed FROM envelopes")
    return [row[0] for row in found if isinstance(row[0], bytes)]
