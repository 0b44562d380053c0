"""The README lists the keys from the registry that makes menus, tooltips and F1."""

from pathlib import Path

from civicforum.base.words import words_for
from civicforum.ui.actions import registry

README = Path(__file__).parents[2] / "README.md"


def test_every_key_stands_in_the_readme() -> None:
    english, korean = registry(words_for("en")), registry(words_for("ko"))
    rows = [
        f"| {', '.join(entry.keys)} | {entry.text} | {other.text} |"
        for entry, other in zip(english, korean, strict=True)
        if entry.keys
    ]
    text = README.read_text("utf-8")
    missing = [row for row in rows if row not in text]
    assert not missing, "\n".join(missing)
