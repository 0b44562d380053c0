from civicforum.base.words import Words
from civicforum.desk.roster.columns import find_columns
from civicforum.desk.roster.preview import preview
from civicforum.desk.roster.tables import read_table
from civicforum.screens.roster import MOST_TOLD, RosterScreen, roster_screen
from tests.support.room import Room


def shown(text: str, room: Room, words: Words, *, leaves_out: bool = False) -> RosterScreen:
    table = read_table(text.encode())
    columns = find_columns(table.rows)
    found = preview(table.rows, columns, room.forum, roll=room.desk.roll, year=2018)
    return roster_screen(table, found, words=words, leaves_out=leaves_out)


def test_what_would_be_imported(room: Room, words: Words) -> None:
    screen = shown("name\tnumber\tcolour\nx\t40\tred\ny\t41\tblue\n", room, words)
    assert screen.how == "Read as: utf-8 “TAB”; headings in row 1"
    assert (screen.headings, screen.meanings) == (
        ("name", "number", "colour"),
        ("name", "number", ""),
    )
    assert screen.rows[0] == ("x", "40", "red")
    assert screen.summary == "2 people: 2 new, 0 changed, 0 as before"
    assert (screen.button, screen.can_import, screen.problems) == ("Import 2 people", True, ())


def test_wrong_rows_stop_it_unless_they_are_left_out(room: Room, words: Words) -> None:
    text = "number,name\n40,x\n,\n40,again\n"
    screen = shown(text, room, words)
    assert (screen.wrong_rows, screen.can_import) == (1, False)
    assert screen.button == "1 row is wrong: correct it or leave it out"
    assert screen.problems[0].startswith("Row 4, number:")
    assert shown(text, room, words, leaves_out=True).button == "Import 1 person"


def test_nothing_new(room: Room, words: Words) -> None:
    assert shown("number\n1\n", room, words).button == "Everybody is on the roster already"


def test_a_sheet_and_many_problems(room: Room, words: Words) -> None:
    rows = "".join(f"{n},\n" for n in ["x"] * (MOST_TOLD + 3))
    screen = shown(f"number,name\n{rows}", room, words)
    assert len(screen.problems) == MOST_TOLD + 1
    assert screen.problems[-1] == "… and 3 more"
