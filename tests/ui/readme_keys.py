"""The table of keys in the README, from the registry: `python -m tests.ui.readme_keys`."""

from pathlib import Path

from civicforum.base.words import words_for
from civicforum.ui.registry import registry

README = Path(__file__).parents[2] / "README.md"
BEGIN, END = "| key | action | 동작 |\n|---|---|---|\n", "\n\n"


def table() -> str:
    """A row for each deed that has keys."""
    english, korean = registry(words_for("en")), registry(words_for("ko"))
    return "\n".join(
        f"| {', '.join(entry.keys)} | {entry.text} | {other.text} |"
        for entry, other in zip(english, korean, strict=True)
        if entry.keys
    )


def table_in_readme() -> tuple[str, str, str]:
    """What stands before the table, the table, and what stands behind it."""
    before, mark, rest = README.read_text("utf-8").partition(BEGIN)
    rows, end, behind = rest.partition(END)
    return before + mark, rows, end + behind


if __name__ == "__main__":
    head, _, tail = table_in_readme()
    README.write_text(head + table() + tail, "utf-8")
