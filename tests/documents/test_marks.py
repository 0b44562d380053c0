"""Marks of headings and lines."""

from civicforum.documents.marks import Marks, syllable


def test_korean_levels_follow_one_another() -> None:
    marks = Marks("ko")
    assert [marks.section(), marks.point(1), marks.point(2), marks.point(1)] == [
        "1.",
        "가.",
        "1)",
        "나.",
    ]
    assert [marks.point(2), marks.subheading(), marks.point(1), marks.point(2)] == [
        "1)",
        "다.",
        "1)",
        "가)",
    ]
    assert [marks.subheading(), marks.point(1), marks.point(0)] == ["라.", "1)", "※"]
    assert [marks.section(), marks.subheading(), marks.section(), marks.point(1)] == [
        "2.",
        "가.",
        "3.",
        "가.",
    ]


def test_a_number_of_its_own_stays_and_begins_a_new_count_below() -> None:
    marks = Marks("ko")
    marks.section()
    found = [marks.point(1, "7."), marks.point(2), marks.point(1, "9."), marks.point(2)]
    assert found == ["7.", "1)", "9.", "1)"]
    assert [marks.subheading("3."), marks.point(1), marks.point(0, "#")] == ["3.", "1)", "#"]


def test_english_has_bullets_and_its_own_numbers() -> None:
    marks = Marks("en")
    assert [marks.section(), marks.point(1), marks.point(2), marks.subheading()] == [
        "1.",
        "•",
        "–",
        "",
    ]
    assert [marks.point(0), marks.point(1, "3."), marks.subheading("2.")] == ["*", "3.", "2."]


def test_syllables_go_on_after_the_last() -> None:
    written = [syllable(number) for number in range(1, 400)]
    assert "".join(written[:16]) == "가나다라마바사아자차카타파하거너"
    assert written[82:86] == ["피", "히", "가가", "가나"]
    assert len(set(written)) == len(written)
