from pathlib import Path

from civicforum.desk.making import free_path, order_from_template
from civicforum.desk.templates import template


def test_a_template_gives_title_agenda_and_polls() -> None:
    made = order_from_template(template("town-hall"), language="en", day="2026-11-23")
    assert (made.title, made.template, made.day) == (
        template("town-hall").title["en"],
        "town-hall",
        "2026-11-23",
    )
    assert len(made.agenda) == len(template("town-hall").items)
    named = order_from_template(template("town-hall"), language="ko", title="야간 조명", host="동")
    assert (named.title, named.host, named.language) == ("야간 조명", "동", "ko")


def test_a_name_that_nothing_has_yet(tmp_path: Path) -> None:
    names: list[str] = []
    for _ in range(3):
        path = free_path(tmp_path, "2026-11-23", "조명/공원")
        path.write_text("x")
        names.append(path.name)
    assert names == [
        "2026-11-23 조명_공원.forum",
        "2026-11-23 조명_공원 2.forum",
        "2026-11-23 조명_공원 3.forum",
    ]
