"""Criteria sheets in the minutes and in what is published; a small secret panel is kept back."""

import json

import pytest
from msgspec.structs import replace

from civicforum.archive.publishing import published_ballots
from civicforum.base.words import words_for
from civicforum.documents.doubts import doubts
from civicforum.documents.material import material
from civicforum.documents.model import Edition
from civicforum.documents.protocol import protocol
from civicforum.domain.counts import CastVote
from civicforum.domain.keying import CorrectBallots, EnterBallots, KeyBallot
from civicforum.domain.kinds import Channel, Secrecy
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.sheet_things import Criterion, Panel, SheetTerms
from tests.documents.reading import lines, made, printed_text, section
from tests.support.room import Room
from tests.support.sheets import BY_PANEL, CRITERIA, PLAIN, judged_sites, with_jurors

EN = words_for("en")
SHEET, OTHER = (9, 4, 6, 3, 8, 5), (1, 1, 10, 5, 2, 2)


@pytest.fixture
def hall() -> Room:
    return with_jurors(Room(language="en"))


def hold(hall: Room, terms: AddPoll, *sheets: KeyBallot | CastVote | EnterBallots) -> None:
    hall.do(terms, OpenPoll("v"), *sheets, ClosePoll("v"), RevealResult("v"))


def votes(hall: Room, edition: Edition = Edition.INTERNAL) -> list[str]:
    return section(made(hall, edition), "Details of votes")


def ballots_in(hall: Room, edition: Edition) -> list[str]:
    """What the protocol of this edition says."""
    desk = hall.desk
    return lines(
        protocol(material(desk.forum, desk.roll, desk.log, desk.retracted, EN, edition=edition), {})
    )


def test_terms_tables_and_sentences(hall: Room) -> None:
    terms = judged_sites(BY_PANEL, Channel.PAPER, Channel.ROLL_CALL)
    by_name = CastVote("v", "#4", OTHER)
    hold(hall, terms, KeyBallot("v", SHEET, block="시민", number=3), by_name)
    hall.do(CorrectBallots("v", ((SHEET, 2),), "one too many", block="시민", second="no. 7"))
    found = votes(hall)
    assert {
        "Ballot: scores on 2 criteria",
        "Criteria: 접근성 60 points (scores 0–10), 비용 40 points (scores 1–5)",
        "Panels: 시민 50 (role 시민), 위원회 30 (role 위원), 의회 20 (role 의원)",
        "Rule: criteria sheets",
        "Option | 접근성 (60) | 비용 (40) | 시민 (50) | 위원회 (30) | Points | Rank",
        "남부 | 45.00 | 30.00 | 60.00 | 100.00 | 75.00 | 1",
        "Panel | Weight | Sheets",
        "의회 | 20 | 0",
        "남부 | 접근성 | 6.00 of 2 | 10.00 of 1 | 45.00",
        "Verdict: Chosen",
        "Chosen: 남부",
        "Points of 100",
        "How it was counted",
        "No sheet came from 의회.",
        "남부: 75 of 100 points (접근성 45, 비용 30).",
        "Roll call",
    } <= set(found)
    assert any(line.endswith(": 북부 1 1, 남부 10 5, 강변 2 2") for line in found)
    odd = {doubt.why for doubt in doubts(hall.forum, hall.desk.roll, EN)}
    assert "No sheet came from 의회." in odd
    (trace,) = (line for line in found if "corrected" in line)
    assert trace.endswith("Second person: no. 7 Before: 북부 59.00, 남부 75.00, 강변 65.50")
    assert "paper | 2 | 33.3%" in found
    assert "75 of 100 points" in printed_text(made(hall))


def test_of_many_criteria_and_panels_the_tables_still_fit(hall: Room) -> None:
    criteria = tuple(Criterion(f"기준 {n}", 10) for n in range(10))
    panels = tuple(Panel(f"단 {n}", 10) for n in range(10))
    sheet = tuple(n % 11 for n in range(30))
    keyed = (KeyBallot("v", sheet, block=panel.name) for panel in panels)
    hold(hall, judged_sites(SheetTerms(criteria, panels)), *keyed)
    found = votes(hall)
    assert "Option | Points | Rank" in found
    heads = [line for line in found if line.startswith("Option | Criterion")]
    assert [head.count("단") for head in heads] == [6, 4]


def test_without_sheets_no_table(hall: Room) -> None:
    hold(hall, judged_sites(PLAIN), KeyBallot("v"))
    found = votes(hall)
    assert "There is no valid sheet." in found
    assert not any(line.startswith("Option |") for line in found)
    assert [
        doubt.why for doubt in doubts(hall.forum, hall.desk.roll, EN) if "sheet" in doubt.why
    ] == []


def test_the_scores_of_a_small_secret_panel_are_kept_back_in_public(hall: Room) -> None:
    terms = replace(judged_sites(), secrecy=Secrecy.SECRET)
    hold(
        hall,
        terms,
        KeyBallot("v", SHEET, block="시민", number=3),
        KeyBallot("v", OTHER, block="의회"),
    )
    told = "Scores by panel are not published: a panel has fewer than 3 sheets."
    public, internal = votes(hall, Edition.PUBLIC), votes(hall)
    assert told in public
    assert "Option | 접근성 (60) | 비용 (40) | Points | Rank" in public
    assert not any(line.startswith("Option | Criterion") for line in public)
    assert told not in internal
    kept_back = "The sheets are not published: they are so few that they tell who scored how."
    assert kept_back in ballots_in(hall, Edition.PUBLIC)
    assert not any("북부 9 4" in line for line in ballots_in(hall, Edition.PUBLIC))
    assert any("북부 9 4" in line for line in ballots_in(hall, Edition.INTERNAL))
    assert any(line.startswith("Option | Criterion") for line in internal)
    files = {file.name: file.content.decode() for file in published_ballots(hall.forum, EN)}
    assert set(files) == {"polls.json", "README.txt"}
    assert "so few that they tell who scored how" in files["README.txt"]
    (poll,) = json.loads(files["polls.json"])["polls"]
    assert "file" not in poll


def test_of_larger_panels_every_sheet_is_published(hall: Room) -> None:
    terms = replace(judged_sites(SheetTerms(CRITERIA)), secrecy=Secrecy.SECRET)
    gap = (9, 4, 6, 3, 8, -1)
    hold(hall, terms, KeyBallot("v", gap, number=3))
    file, listed, _ = published_ballots(hall.forum, EN)
    rows = file.content.decode().splitlines()
    assert (len(rows), rows[-1]) == (1 + 3 * 5 + 1, ",,강변,비용,1")
    odd = [doubt.why for doubt in doubts(hall.forum, hall.desk.roll, EN)]
    assert "3 scores were left empty." in odd
    (poll,) = json.loads(listed.content)["polls"]
    assert poll["points"] == {"북부": 86, "남부": 60, "강변": 56}
    assert poll["count_again"][:3] == ["civicforum", "judge", "poll-1.csv"]
    assert "--panels" not in poll["count_again"]


def test_only_invalid_sheets_are_published_as_none(hall: Room) -> None:
    hold(hall, judged_sites(PLAIN), KeyBallot("v"))
    listed, _ = published_ballots(hall.forum, EN)
    (poll,) = json.loads(listed.content)["polls"]
    assert (poll["points"], poll["sheets"], poll["empty_scores"]["number"]) == ({}, {}, 0)


def test_the_protocol_lists_sheets_and_steps(hall: Room) -> None:
    hold(hall, judged_sites(PLAIN), KeyBallot("v", SHEET, number=2))
    desk = hall.desk
    shown = material(desk.forum, desk.roll, desk.log, desk.retracted, EN, edition=Edition.INTERNAL)
    found = lines(protocol(shown, {}))
    assert "북부 9 4, 남부 6 3, 강변 8 5 | 2" in found
