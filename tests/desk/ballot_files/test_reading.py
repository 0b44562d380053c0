"""Ballot files: every format, and everything that may be wrong in one."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicforum.base.errors import ProblemError, Refused, Trouble
from civicforum.base.words import words_for
from civicforum.desk.ballot_files import lines
from civicforum.desk.ballot_files.blt import read_blt
from civicforum.desk.ballot_files.pabulib import read_pabulib
from civicforum.desk.ballot_files.preflib import read_categories, read_preflib
from civicforum.desk.ballot_files.reading import SUFFIXES, read_ballots
from civicforum.desk.ballot_files.sheets import read_sheets
from civicforum.desk.ballot_files.table import read_ranks, read_values
from civicforum.methods.ballots import Budgeting, Rankings, Valuations

BLT = """4 2
-3
3 1 4 2 0
2 4 1=2 - 0
1 1 4 2 0
0
"Adam"
"김하늘"
"Carl"
"Diana"
"A title"
"""
SOI = """# FILE NAME: 00001.soi
# ALTERNATIVE NAME 1: Park
# ALTERNATIVE NAME 2: Library
# ALTERNATIVE NAME 3: Pool
5: 1,2,3
2: {2,3}, 1
1: 3
"""
PB = """META
key;value
description;"A town; 2026"
budget;1000,50
vote_type;approval
PROJECTS
project_id;cost;name
p1;600.5;Park
p2;400;
p3;0.25;Benches
VOTES
voter_id;vote
1;p1,p3
2;p1,p3
3;
"""
PROJECTS = "project_id;cost;name\np1;600.5;Park\np2;400;\np3;0.25;Benches\n"
CSV = "count,Park,Library,Pool\n3,1,2,\n1,2,2,1\n2,,,\n"
CAT = """# DATA TYPE: cat
# NUMBER CATEGORIES: 2
# CATEGORY NAME 1: Yes
# CATEGORY NAME 2: No
# ALTERNATIVE NAME 1: Park
# ALTERNATIVE NAME 2: Library
# ALTERNATIVE NAME 3: Pool
5: {1,3},2
2: {}, {1, 2}
1: 3
"""
READERS = {
    ".blt": read_blt,
    ".soi": read_preflib,
    ".cat": read_categories,
    ".pb": read_pabulib,
    ".csv": read_values,
}
WHOLE = {".blt": BLT, ".soi": SOI, ".cat": CAT, ".pb": PB, ".csv": CSV}


def test_blt() -> None:
    found = read_blt(BLT.encode(), "a.blt")
    assert found.options == ("Adam", "김하늘", "Carl", "Diana")
    assert (found.seats, found.withdrawn, found.valid) == (2, (2,), 6)
    assert found.piles == ((((0,), (3,), (1,)), 4), (((3,), (0, 1)), 2))


def test_preflib() -> None:
    found = read_preflib(SOI.encode("cp949"), "a.soi")
    assert found.options == ("Park", "Library", "Pool")
    assert found.piles == ((((0,), (1,), (2,)), 5), (((1, 2), (0,)), 2), (((2,),), 1))


def test_the_first_category_approves() -> None:
    found = read_categories(CAT.encode(), "a.cat")
    assert found.options == ("Park", "Library", "Pool")
    assert found.piles == (((1, 0, 1), 5), ((0, 0, None), 2), ((None, None, 1), 1))


def test_pabulib_scales_money_to_whole_units() -> None:
    found = read_pabulib(PB.encode(), "a.pb")
    assert found.budget == 100_050
    assert [(p.name, p.cost) for p in found.projects] == [
        ("Park", 60_050),
        ("p2", 40_000),
        ("Benches", 25),
    ]
    assert found.piles == (((0, 2), 2), ((), 1))


def test_a_table_holds_ranks_or_values() -> None:
    assert read_values(CSV.encode(), "a.csv").piles == (
        ((1, 2, None), 3),
        ((2, 2, 1), 1),
        ((None, None, None), 2),
    )
    ranks = read_ranks(CSV.encode(), "a.csv")
    assert ranks.options == ("Park", "Library", "Pool")
    assert ranks.piles == ((((0,), (1,)), 3), (((2,), (0, 1)), 1), ((), 2))
    marks = read_values("공원;수영장\nx;\n○;O\n".encode("cp949"), "a.csv")
    assert (marks.options, marks.piles) == (("공원", "수영장"), (((1, None), 1), ((1, 1), 1)))


def test_files_by_their_suffix(tmp_path: Path) -> None:
    for suffix, takes in (
        (".blt", Rankings),
        (".TOC", Rankings),
        (".cat", Valuations),
        (".pb", Budgeting),
    ):
        path = tmp_path / f"a{suffix}"
        path.write_text(WHOLE.get(suffix, SOI), "utf-8")
        assert isinstance(read_ballots(path, takes), takes)
    path = tmp_path / "a.csv"
    path.write_text(CSV, "utf-8-sig")
    assert isinstance(read_ballots(path, Rankings), Rankings)
    assert isinstance(read_ballots(path, Valuations), Valuations)
    for name, takes, code in (
        ("a.csv", Budgeting, "ballots-other-rule"),
        ("a.blt", Budgeting, "ballots-other-rule"),
        ("a.xml", Rankings, "ballots-suffix"),
    ):
        with pytest.raises(Refused) as caught:
            read_ballots(tmp_path / name, takes)
        assert caught.value.code == code
    with pytest.raises(Trouble):
        read_ballots(tmp_path / "none.blt", Rankings)


@pytest.mark.parametrize(
    ("suffix", "before", "after", "code", "line"),
    [
        (".blt", "4 2\n", "4\n", "ballots-line", 1),
        (".blt", "4 2\n", "0 2\n", "ballots-number", 1),
        (".blt", "4 2\n", "4 -2\n", "ballots-number", 1),
        (".blt", "3 1 4 2 0", "3 1 4 2", "ballots-cut", 3),
        (".blt", "3 1 4 2 0", "3", "ballots-cut", 3),
        (".blt", "3 1 4 2 0", "3 1 5 2 0", "ballots-unknown", 3),
        (".blt", "3 1 4 2 0", "3 1 1 2 0", "ballots-twice", 3),
        (".blt", "3 1 4 2 0", f"{'9' * 16} 1 0", "ballots-number", 3),
        (".blt", '"Carl"\n"Diana"\n"A title"\n', "", "ballots-cut", 8),
        (".blt", '0\n"Adam"', '"Adam"', "ballots-cut", 10),
        (".blt", "Carl", "Adam", "ballots-equal-names", None),
        (".blt", BLT, "# nothing\n", "ballots-number", 1),
        (".blt", BLT, "2 1\n0\n", "ballots-cut", 0),
        (".blt", BLT, '2 1\n0\n"A"\n"B"\n', "ballots-none", None),
        (".blt", BLT, '1 1\n1 1 0\n0\n"A"\n', "ballots-options", None),
        (".soi", "5: 1", "5 1", "ballots-line", 5),
        (".soi", "5: 1,2", "5: 1;2", "ballots-line", 5),
        (".soi", "5: 1", "-5: 1", "ballots-number", 5),
        (".soi", "{2,3}", "{2,4}", "ballots-unknown", 6),
        (".soi", "1: 3", "1: 3,3", "ballots-twice", 7),
        (".soi", "2: {2,3}", "2: {2,}", "ballots-number", 6),
        (".soi", "ALTERNATIVE", "OPTION", "ballots-options", None),
        (".cat", "5: {", "5 {", "ballots-line", 8),
        (".cat", "{1,3},2", "{1,3,2", "ballots-line", 8),
        (".cat", "{1,3},2", "{1},3,2", "ballots-line", 8),
        (".cat", "{1,3},2", "{1,3},3", "ballots-twice", 8),
        (".cat", "{1, 2}", "{1, 4}", "ballots-unknown", 9),
        (".cat", "{1, 2}", "{1, }", "ballots-number", 9),
        (".cat", "1: 3", "0: 3", "ballots-number", 10),
        (".cat", "ALTERNATIVE", "OPTION", "ballots-options", None),
        (".pb", "META", "METAL", "ballots-line", 1),
        (".pb", "vote_type;approval", "vote_type;guessing", "ballots-kind", None),
        (".pb", "budget;1000,50", "money;1", "ballots-no-budget", None),
        (".pb", "budget;1000,50", "budget;lots", "ballots-number", 4),
        (".pb", "budget;1000,50", "budget;NaN", "ballots-number", 4),
        (".pb", "600.5", "0.001", "ballots-number", 8),
        (".pb", "600.5", "-1", "ballots-number", 8),
        (".pb", "1;p1,p3", "1;p1,p9", "ballots-unknown", 13),
        (".pb", "1;p1,p3", "1;p1,p1", "ballots-twice", 13),
        (".pb", "p2;400;", "p1;400;", "ballots-equal-names", None),
        (
            ".pb",
            "project_id;cost;name\np1;600.5;Park\np2;400;\np3;0.25;Benches\n",
            "",
            "ballots-cut",
            0,
        ),
        (".csv", "1,2,2,1", "1,2,2,1,7", "ballots-line", 3),
        (".csv", "3,1,2,", "0,1,2,", "ballots-number", 2),
        (".csv", "3,1,2,", "3,1,two,", "ballots-number", 2),
        (".csv", "Library", "Park", "ballots-equal-names", None),
        (".csv", CSV, " \n \n", "ballots-empty", None),
        (".csv", CSV, "A,B\n", "ballots-none", None),
    ],
)
def test_what_is_wrong_is_told_with_its_line(
    suffix: str, before: str, after: str, code: str, line: int | None
) -> None:
    assert before in WHOLE[suffix]
    with pytest.raises(Refused) as caught:
        READERS[suffix](WHOLE[suffix].replace(before, after).encode(), f"a{suffix}")
    assert (caught.value.code, caught.value.values.get("line")) == (code, line)
    for language in ("ko", "en"):
        told = words_for(language).problem(caught.value)
        assert f"a{suffix}" in told
        assert "{" not in told


def test_another_encoding_and_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Refused) as caught:
        read_blt(b"\xff\xff\xff", "a.blt")
    assert caught.value.code == "ballots-encoding"
    monkeypatch.setattr(lines, "MOST_BYTES", 10)
    with pytest.raises(Refused) as caught:
        read_blt(BLT.encode(), "a.blt")
    assert caught.value.code == "ballots-too-large"


def problem_with(content: bytes, suffix: str) -> str:
    """The code of what is wrong; "" for nothing."""
    try:
        READERS[suffix](content, f"a{suffix}")
    except ProblemError as problem:
        return problem.code
    return ""


@given(suffix=st.sampled_from(sorted(WHOLE)), place=st.integers(0, 400), byte=st.binary(max_size=3))
def test_damaged_files_are_read_or_refused(suffix: str, place: int, byte: bytes) -> None:
    whole = WHOLE[suffix].encode()
    start = place % len(whole)
    code = problem_with(whole[:start] + byte + whole[start + len(byte) :], suffix)
    assert not code or code.startswith("ballots-")


@given(content=st.binary(max_size=200), suffix=st.sampled_from(sorted(WHOLE)))
def test_anything_is_read_or_refused(content: bytes, suffix: str) -> None:
    code = problem_with(content, suffix)
    assert not code or code.startswith("ballots-")


def test_all_suffixes_are_known() -> None:
    assert set(SUFFIXES) == {".blt", ".soi", ".soc", ".toi", ".toc", ".cat", ".pb", ".csv"}


def test_a_cell_longer_than_any_is(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"A,B\n1,{'x' * 140_000}\n", "utf-8")
    with pytest.raises(Refused, match="ballots-line"):
        read_ballots(path, Valuations)
    path.write_text(f"option,criterion,score\nA,{'x' * 140_000},1\n", "utf-8")
    with pytest.raises(Refused, match="ballots-line"):
        read_sheets(path)


def test_a_score_finer_than_any_is(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("option,criterion,score\nA,site,1.0000001\n", "utf-8")
    with pytest.raises(Refused, match="ballots-number"):
        read_sheets(path)
