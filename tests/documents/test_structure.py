"""What a screen reader hears: headings, lists, tables across pages, figures, links, languages."""

from collections.abc import Iterator

import pikepdf
import pytest

from civicforum.documents.copies import Copy
from civicforum.documents.pdf import minutes_pdf
from tests.documents.figures import ADDRESS, everything
from tests.documents.trees import Node, opened, tree


@pytest.fixture(scope="module")
def pdf() -> Iterator[pikepdf.Pdf]:
    with opened(minutes_pdf(everything(), Copy.ARCHIVE)) as found:
        yield found


@pytest.fixture(scope="module")
def found(pdf: pikepdf.Pdf) -> Node:
    return tree(pdf)


def test_sections_hold_what_stands_below_their_heading(found: Node) -> None:
    assert [kid.role for kid in found.kids] == ["H1", "P", "Sect", "P"]
    (section,) = found.all("Sect")
    assert [kid.role for kid in section.kids] == [
        *("H2", *5 * ["Figure"], "H3"),
        *("L", "P", "Table", "Table", "L"),
    ]


def test_a_list_within_an_entry(found: Node) -> None:
    outer, inner, plain = found.all("L")
    assert [kid.role for kid in outer.kids] == ["LI", "LI", "LI"]
    label, body = outer.kids[0].kids
    assert (label.role, body.role) == ("Lbl", "LBody")
    assert body.all("L") == [inner]
    assert len(plain.all("LBody")) == 7
    assert plain.all("Lbl") == []


def test_a_table_across_pages_is_one_with_one_header(pdf: pikepdf.Pdf, found: Node) -> None:
    facts, table = found.all("Table")
    assert len(pdf.pages) > 2
    assert [str(cell.raw.A.Scope) for cell in facts.all("TH")] == ["/Row", "/Row"]
    assert [str(cell.raw.A.Scope) for cell in table.all("TH")] == ["/Column", "/Column"]
    assert len(table.all("TR")) == 91
    assert {len(row.kids) for row in table.all("TR")} == {2}
    assert {len(row.kids) for row in facts.all("TR")} == {2}  # an empty cell too
    pages = {pdf.pages.index(pikepdf.Page(cell.raw.Pg)) for cell in table.all("TD")}
    assert len(pages) > 1


def test_figures_say_their_numbers(found: Node) -> None:
    poll, points, budget, rounds, slopes = (figure.told("/Alt") for figure in found.all("Figure"))
    assert "찬성 1,191표 (78.6%); 반대 52표 (21.4%)" in poll
    assert points.endswith("숲 80.5")
    assert "나무: 비용 3,000, 득표 41, 선정" in budget
    assert "등: 비용 900, 득표 7, 미선정" in budget
    first, last = "가 5, 나 4, 다 2, 다 → 가 1.5, 다 → 소진 0.5", "가 6.5, 나 4, 소진 0.5"
    assert f"1차: {first}; 마지막: {last};" in rounds
    assert rounds.endswith("가 선정")
    assert "만족 2.0 → 4.0 (+2.0)" in slopes
    for figure in found.all("Figure"):
        left, bottom, right, top = map(float, figure.raw.A.BBox)
        assert 0 < left < right < 596
        assert 0 < bottom < top < 842


def test_other_languages_are_told(found: Node) -> None:
    assert [span.told("/Lang") for span in found.all("Span")] == ["en", "en"]
    assert [each.told("/Lang") for each in found.all("LBody")].count("en") == 1
    with opened(minutes_pdf(everything("en"), Copy.ARCHIVE)) as english:
        told = {each.told("/Lang") for each in tree(english).everything()}
        assert told == {"", "ko"}


def test_links_can_be_followed_and_are_told(pdf: pikepdf.Pdf, found: Node) -> None:
    first, second = found.all("Link")
    notes = [note for page in pdf.pages for note in page.obj.get("/Annots", [])]
    assert [str(note.Contents) for note in notes] == [
        ADDRESS.partition("(")[0],
        "http://example.org",
    ]
    assert str(notes[0].A.URI) == "https://example.org/%EA%B0%80%EB%82%98?q=1&r="
    assert all(int(note.F) == 4 for note in notes)
    ways = _ways(pdf)
    for link, note in zip((first, second), notes, strict=True):
        assert ways[int(note.StructParent)].objgen == link.raw.objgen


def test_every_stretch_of_a_page_leads_back_to_its_element(pdf: pikepdf.Pdf, found: Node) -> None:
    ways = _ways(pdf)
    for page in pdf.pages:
        back = ways[int(page.obj.StructParents)]
        marked = [
            int(operands[1].MCID)
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "BDC" and "/MCID" in operands[1]
        ]
        assert marked == list(range(len(back)))
        assert all("/S" in element for element in back)


def test_nothing_is_drawn_outside_of_elements_and_artifacts(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        depth = 0
        for _, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(name, 0)
            assert depth or name not in {"Tj", "TJ", "S", "f", "f*", "B", "Do", "s", "b"}
        assert depth == 0


def _ways(pdf: pikepdf.Pdf) -> dict[int, pikepdf.Object]:
    return {
        int(leaf.Nums[place]): leaf.Nums[place + 1]
        for leaf in pdf.Root.StructTreeRoot.ParentTree.Kids
        for place in range(0, len(leaf.Nums), 2)
    }
