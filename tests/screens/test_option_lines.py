import pytest

from civicforum.screens.option_lines import OptionLines, read_money, read_options, written_options


def test_a_project_is_a_name_and_a_cost_at_the_end_of_its_line() -> None:
    lines = ["놀이터 정비 30,000,000원", "", "Lamps | 500", "  쉼터   2호  1000 won ", "나무"]
    found = read_options(lines, has_costs=True)
    assert found == OptionLines(
        ("놀이터 정비", "Lamps", "쉼터 2호", "나무"), (30_000_000, 500, 1000, 0)
    )
    assert written_options(found.options, found.costs) == [
        "놀이터 정비 30,000,000",
        "Lamps 500",
        "쉼터 2호 1,000",
        "나무",
    ]


def test_other_options_keep_their_numbers() -> None:
    assert read_options(["Line 2", " Line  3 "], has_costs=False) == OptionLines(
        ("Line 2", "Line 3"), ()
    )
    assert written_options(("Line 2",), ()) == ["Line 2"]


@pytest.mark.parametrize(
    ("text", "number"), [("1,000", 1000), ("500원", 500), ("", 0), ("x", 0), ("-5", 0)]
)
def test_money(text: str, number: int) -> None:
    assert read_money(text) == number
