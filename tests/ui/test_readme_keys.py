"""The README lists the keys from the registry that makes menus, tooltips and F1."""

from tests.ui.readme_keys import table, table_in_readme


def test_every_key_stands_in_the_readme() -> None:
    assert table_in_readme()[1] == table(), "run python -m tests.ui.readme_keys"
