"""The picture of a transfer count: what is in its columns, and that it is drawn the same again."""

import io

import numpy as np
from PIL import Image

from civicforum.charts.flow_columns import NOBODY, FlowColumn, flow_columns
from civicforum.charts.lettering import width
from civicforum.charts.transfers import named, transfer_chart
from civicforum.methods.rules import RULES
from tests.methods.elections import BY_ORDER, ranked

THREE = ranked("ABC", (4, "A B"), (3, "B A"), (2, "C B"), (1, "C"))


def drawn(picture: bytes) -> Image.Image:
    return Image.open(io.BytesIO(picture))


def test_a_column_for_each_round_in_which_votes_go_on_and_the_last() -> None:
    counted = RULES["irv"].count(THREE, ties=BY_ORDER)
    columns = flow_columns(counted)
    assert columns == (
        FlowColumn("1", (4, 3, 3), 0, ((2, 1, 2), (2, NOBODY, 1))),
        FlowColumn("2", (4, 5, 0), 1),
    )


def test_a_count_at_once_has_no_flow() -> None:
    assert flow_columns(RULES["irv"].count(ranked("AB", (3, "A")), ties=BY_ORDER)) == ()


def test_the_same_count_gives_the_same_picture_without_transparency() -> None:
    columns = flow_columns(RULES["irv"].count(THREE, ties=BY_ORDER))
    pictures = [transfer_chart(("가", "나", "C"), columns, (1,), exhausted="소진") for _ in "ab"]
    assert pictures[0] == pictures[1]
    image = drawn(pictures[0])
    assert (image.mode, image.width) == ("RGB", 1500)
    colours = {tuple(pixel) for pixel in np.asarray(image).reshape(-1, 3)[::7]}
    assert {(0, 114, 178), (230, 159, 0), (0, 158, 115)} <= colours


def test_many_options_and_seats_are_drawn() -> None:
    letters = "ABCDEFGHIJKL"
    piles = [(n % 5 + 1, " ".join(letters[n % 12 :] + letters[: n % 12])) for n in range(24)]
    counted = RULES["scottish-stv"].count(ranked(letters, *piles, seats=4), ties=BY_ORDER)
    columns = flow_columns(counted)
    labels = tuple(f"{letter} with a name that is longer than its place" for letter in letters)
    image = drawn(transfer_chart(labels, columns, counted.winners, exhausted="exhausted"))
    assert len(columns) > 5
    edge = np.asarray(image)[:, -3:]
    assert edge.min() == 255


def test_one_column_is_drawn_too() -> None:
    column = FlowColumn("1", (3.0, 1.0), 0)
    assert drawn(transfer_chart(("A", "B"), (column,), (0,), exhausted="–")).height > 100


def test_a_long_name_is_cut_and_its_votes_stand() -> None:
    said, face = named("Trees and benches along the river and behind the school", "123", 110)
    assert said.startswith("Trees")
    assert said.endswith("… 123")
    assert width(said, face) <= 116
    assert named("나무", "1,234", 110)[0] == "나무 1,234"
