"""Criteria sheets in words and tables: terms, points, gaps, empty panels; typed in one line."""

import pytest
from msgspec.structs import replace

from civicforum.base.words import words_for
from civicforum.domain.command import Command
from civicforum.domain.judging import judgement_of
from civicforum.domain.keying import KeyBallot
from civicforum.domain.kinds import Channel
from civicforum.domain.poll_things import EMPTY, Poll
from civicforum.domain.polls import ClosePoll, OpenPoll, RevealResult
from civicforum.domain.sheet_things import Criterion, Panel, SheetTerms
from civicforum.methods.criteria import EmptyPanel, Missing, Trim, TrimBy
from civicforum.screens import sheet_drafts
from civicforum.screens.ballot_line import ballot_hint, read_numbers, typed_ballot
from civicforum.screens.result import result_of, terms_of
from civicforum.screens.sheet_line import (
    sheet_next,
    sheet_told,
    typed_sheet,
    whose_sheet,
    written_sheet,
)
from civicforum.screens.sheets import mean_grid, rules_told, sheet_grid, sheets_explained
from tests.support.room import Room, refused
from tests.support.sheets import BY_PANEL, PLAIN, judged_sites, with_jurors

EN = words_for("en")
SHEET = (9, 4, 6, 3, 8, 5)


@pytest.fixture
def hall() -> Room:
    return with_jurors(Room())


def held(hall: Room, sheets: SheetTerms, *commands: Command) -> Poll:
    hall.do(judged_sites(sheets), OpenPoll("v"), *commands, ClosePoll("v"), RevealResult("v"))
    return hall.forum.poll_of("v")


def test_terms_tell_points_scales_panels_and_rules(hall: Room) -> None:
    poll = held(hall, BY_PANEL, KeyBallot("v", SHEET, block="시민"))
    assert terms_of(poll, words=EN) == (
        "scores on 2 criteria · criteria sheets · 접근성 60 points (scores 0–10), "
        "비용 40 points (scores 1–5) · 시민 50 (role 시민), 위원회 30 (role 위원), "
        "의회 20 (role 의원)"
    )
    told = rules_told(replace(BY_PANEL, trim=Trim(2, TrimBy.NUMBER)), words=EN)
    assert "without the 2 highest and the 2 lowest" in told[0]
    assert told[1:] == (
        "A score left empty is no score: the mean is of those that were given.",
        "A panel without a sheet counts for nothing: the others share its weight in proportion.",
    )
    assert len(rules_told(PLAIN, words=EN)) == 2


def test_a_row_for_each_option_with_its_place(hall: Room) -> None:
    poll = held(
        hall,
        BY_PANEL,
        KeyBallot("v", SHEET, block="시민"),
        KeyBallot("v", (1, 1, 10, 5, 1, 1), block="위원회"),
    )
    grid = sheet_grid(poll, words=EN)
    assert grid is not None
    assert grid.header == (
        *("Option", "접근성 (60)", "비용 (40)", "시민 (50)", "위원회 (30)", "Points", "Rank"),
    )
    assert grid.rows[1] == ("남부", "45.00", "30.00", "60.00", "100.00", "75.00", "1")
    bare = sheet_grid(poll, words=EN, has_panels=False)
    assert bare is not None
    assert bare.rows[1] == ("남부", "45.00", "30.00", "75.00", "1")
    found = judgement_of(poll)
    assert found is not None
    means = mean_grid(poll, found, ["위원회"], words=EN)
    assert means.rows[2] == ("남부", "접근성", "10.00 of 1", "45.00")
    bars = result_of(poll, words=EN).bars
    assert [(bar.numbers, bar.share, bar.rank) for bar in bars][1] == ("75.00", 750, 1)
    assert result_of(poll, words=EN).basis.startswith("points of 100 · scores on 2 criteria")


def test_how_it_came_about_is_told_in_sentences(hall: Room) -> None:
    gap = (9, 4, 6, 3, 8, EMPTY)
    poll = held(hall, BY_PANEL, KeyBallot("v", gap, block="시민"))
    assert sheets_explained(poll, words=EN)[2:] == [
        f"1 score was left empty. {EN.named('missing', Missing.OMIT)}",
        "Nobody of 시민 scored 강변 on 비용: it has the lowest score there.",
        "No sheet came from 위원회, 의회.",
        "A panel without a sheet counts for nothing: the others share its weight in proportion.",
        "북부: 86 of 100 points (접근성 54, 비용 32).",
        "남부: 60 of 100 points (접근성 36, 비용 24).",
        "강변: 56 of 100 points (접근성 48, 비용 8).",
    ]


def test_where_an_empty_panel_lets_nothing_be_chosen(hall: Room) -> None:
    sheets = replace(BY_PANEL, empty=EmptyPanel.NOTHING)
    poll = held(hall, sheets, KeyBallot("v", SHEET, block="시민"))
    told = sheets_explained(poll, words=EN)
    assert told[-1] == "So nothing is chosen."
    assert "Where a panel gives no sheet, nothing is chosen." in told


def test_without_panels_and_with_a_tie(hall: Room) -> None:
    poll = held(hall, PLAIN, KeyBallot("v", (5, 2, 5, 2, 0, EMPTY)))
    told = sheets_explained(poll, words=EN)
    assert "Nobody of the jurors scored 강변 on 비용: it has the lowest score there." in told
    assert told[-1] == "Tie between 북부, 남부: no rule breaks it, it stands."
    found = judgement_of(poll)
    assert found is not None
    assert mean_grid(poll, found, [""], words=EN).header == (
        *("Option", "Criterion", "Mean", "Points"),
    )


def test_without_a_valid_sheet_there_is_nothing_to_tell(hall: Room) -> None:
    poll = held(hall, PLAIN, KeyBallot("v"))
    assert sheet_grid(poll, words=EN) is None
    assert sheets_explained(poll, words=EN) == ["There is no valid sheet."]
    assert [bar.numbers for bar in result_of(poll, words=EN).bars] == ["–", "–", "–"]


def test_a_sheet_is_typed_in_one_line(hall: Room) -> None:
    poll = held(hall, PLAIN, KeyBallot("v", SHEET))
    marks = (9, 4, EMPTY, 3, 10, 5)
    for text in ("9 4 / - 3 / 10 5", "9,4,-,3,10,5", "9 4 - 3 10 5"):
        assert typed_sheet(poll, text) == marks
    assert typed_ballot(poll, written_sheet(poll, marks)).marks == marks
    assert (written_sheet(poll, marks), sheet_told(poll, marks)) == (
        "9 4 / - 3 / 10 5",
        "북부 9 4, 남부 – 3, 강변 10 5",
    )
    assert "10 5 / 10 5 / 10 5; - for none" in ballot_hint(poll, words=EN)
    assert read_numbers(poll, (0, 0, 1, 1, 1, 1)) == (0, EMPTY, 1, 1, 1, 1)
    for text in ("946385", "9 4 6 3 8", "9 4 6 3 8 5 1", "9 4 6 3 8 x", "9 4 6 3 8 1234567"):
        with refused("sheet-line"):
            typed_sheet(poll, text)


def test_whose_sheet_it_is_stands_before_the_scores(hall: Room) -> None:
    assert whose_sheet("#17 9 4 / 6 3") == ("#17", "9 4 / 6 3")
    assert whose_sheet(" #17: 9") == ("#17", "9")
    assert whose_sheet("9 4") == ("", "9 4")
    hall.do(judged_sites(PLAIN, Channel.PAPER, Channel.ROLL_CALL), OpenPoll("v"))
    poll = hall.forum.poll_of("v")
    assert "#17 before them: the sheet of no. 17" in ballot_hint(poll, words=EN)
    assert sheet_next(poll, "#17 9 4 ", words=EN) == "3 of 6: 남부, 접근성 (0–10)"


def test_digits_may_run_together_where_no_scale_goes_beyond_nine(hall: Room) -> None:
    short = SheetTerms((Criterion("접근성", 60, 0, 9), Criterion("비용", 40, 1, 5)))
    poll = held(hall, short, KeyBallot("v", SHEET))
    assert typed_sheet(poll, "94 6- 85") == (9, 4, 6, EMPTY, 8, 5)
    assert sheet_next(poll, "946", words=EN) == "4 of 6: 남부, 비용 (1–5)"
    with refused("sheet-line"):
        typed_sheet(poll, "9463851")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", ""),
        ("9", "1 of 6: 북부, 접근성 (0–10)"),
        ("9 ", "2 of 6: 북부, 비용 (1–5)"),
        ("9 4/", "3 of 6: 남부, 접근성 (0–10)"),
        ("9 4 / 6 3 / 8 5", "6 of 6: 강변, 비용 (1–5)"),
        ("9 4 / 6 3 / 8 5 ", "All 6 scores: Enter"),
        ("9 4 / 6 3 / 8 5 1 ", ""),
    ],
)
def test_the_score_that_comes_next_is_named(hall: Room, text: str, told: str) -> None:
    poll = held(hall, PLAIN, KeyBallot("v", SHEET))
    assert sheet_next(poll, text, words=EN) == told


def test_criteria_and_panels_are_typed_a_line_each() -> None:
    typed = ("접근성 60", "건설 비용: 30점 1-5", "안전 10 (0~3)", "  ", "환경")
    criteria = sheet_drafts.read_criteria(typed)
    assert criteria == (
        Criterion("접근성", 60),
        Criterion("건설 비용", 30, 1, 5),
        Criterion("안전", 10, 0, 3),
        Criterion("환경", 0),
    )
    assert sheet_drafts.read_criteria(sheet_drafts.written_criteria(criteria)) == criteria
    ko = words_for("ko")
    panels = sheet_drafts.read_panels(("시민 50% 역할=시민", "위원회 50", "의회"), words=ko)
    assert panels == (Panel("시민", 50, "role=시민"), Panel("위원회", 50), Panel("의회", 0))
    assert sheet_drafts.written_panels(panels, words=ko)[0] == "시민 50 역할=시민"
    assert sheet_drafts.read_panels(("시민 50 role=시민",), words=ko) == panels[:1]
    assert sheet_drafts.sum_told([], 100, words=EN) == ""
    assert sheet_drafts.sum_told([60, 40], 100, words=EN) == "Together 100, as it must be"
    assert sheet_drafts.sum_told([60], 100, words=EN) == "Together 60: it must be 100"


def test_what_can_be_chosen_has_a_name() -> None:
    assert dict(sheet_drafts.trims(EN)) == {"percent": "per cent", "number": "scores"}
    assert [value for value, _ in sheet_drafts.missings(EN)] == list(Missing)
    assert [value for value, _ in sheet_drafts.empties(EN)] == list(EmptyPanel)
