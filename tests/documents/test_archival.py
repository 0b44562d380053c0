"""A copy for the archive and a copy with the data: what is in each, and that it is checked."""

import json
from dataclasses import replace

import pikepdf
import pytest

from civicforum.base.errors import Trouble
from civicforum.documents import archival
from civicforum.documents.copies import Copy
from civicforum.documents.model import Edition, Minutes, Point, Section
from civicforum.documents.page_setup import PageSetup
from civicforum.documents.pdf import Rendering, minutes_pdf
from civicforum.documents.sheet import printed
from civicforum.domain.filing import FileMinutes
from civicforum.domain.kinds import Retention
from tests.documents.days import gwangju
from tests.documents.figures import everything
from tests.documents.full_day import full_day
from tests.documents.reading import made
from tests.documents.trees import opened
from tests.support.room import Room


@pytest.fixture(scope="module")
def document() -> Minutes:
    return everything()


def test_viewers_are_told_language_title_and_page_numbers(document: Minutes) -> None:
    with opened(minutes_pdf(document, Copy.ARCHIVE)) as pdf:
        root = pdf.Root
        assert str(root.Lang) == "ko"
        assert root.ViewerPreferences.DisplayDocTitle is True
        assert root.MarkInfo.Marked is True
        assert root.PageLabels.Nums[1].S == pikepdf.Name.D
        assert str(pdf.docinfo.Title) == document.title
        metadata = bytes(root.Metadata.read_bytes()).decode()
        assert f">{document.title}</rdf:li>" in metadata
        assert "<pdfaid:part>1<" in metadata
        assert "<pdfaid:conformance>A<" in metadata
        assert "<pdfuaid:part>1<" in metadata
        assert all("/Trans" not in page.obj for page in pdf.pages)
        assert pdf.pdf_version == "1.4"


def test_bookmarks_lead_to_headings(document: Minutes) -> None:
    with opened(minutes_pdf(document, Copy.ARCHIVE)) as pdf, pdf.open_outline() as outline:
        (section,) = outline.root
        assert section.title == "1. 그림과 표"
        assert [below.title for below in section.children] == ["가. 둘째 Second heading"]


def test_only_the_copy_with_data_has_an_attachment() -> None:
    document = made(gwangju(language="ko"), Edition.PUBLIC)
    rendering = Rendering(document)
    with opened(rendering.copy(Copy.ARCHIVE)) as pdf:
        assert not pdf.attachments
    with opened(rendering.copy(Copy.DATA)) as pdf:
        (name,) = pdf.attachments
        file = pdf.attachments[name]
        assert (name, file.relationship) == ("minutes.json", pikepdf.Name.Source)
        assert len(pdf.Root.AF) == 1
        data = json.loads(file.get_file().read_bytes())
        assert b"<pdfaid:part>3<" in pdf.Root.Metadata.read_bytes()
    votes = [
        block["bars"]
        for section in data["sections"]
        for block in section["blocks"]
        if "bars" in block
    ]
    assert votes == [
        [
            {"label": "찬성", "votes": 191, "percentage": "78.6%"},
            {"label": "반대", "votes": 52, "percentage": "21.4%"},
            {"label": "기권", "votes": 0, "percentage": "0.0%"},
        ]
    ]
    assert data["edition"] == "public"


def test_what_is_attached_to_the_public_edition_names_nobody_who_did_not_agree() -> None:
    room = full_day()
    with opened(minutes_pdf(made(room, Edition.PUBLIC), Copy.DATA)) as pdf:
        attached = pdf.attachments["minutes.json"].get_file().read_bytes().decode()
    people = [person for person in room.forum.people.values() if room.desk.roll.name(person)]
    unnamed = [room.desk.roll.name(person) for person in people if not person.name_in_minutes]
    assert len(unnamed) > 10
    assert [name for name in unnamed if f'"{name}"' in attached or f"{name} " in attached] == []
    for hidden in ("운영진 점검", "숨은 예비 안건"):
        assert hidden not in attached


def test_every_kind_of_block_is_in_the_data(document: Minutes) -> None:
    with opened(minutes_pdf(document, Copy.DATA)) as pdf:
        data = json.loads(pdf.attachments["minutes.json"].get_file().read_bytes())
    (section,) = data["sections"]
    kinds = [next(iter(block)) for block in section["blocks"]]
    assert kinds == [
        *("bars", "bars", "budget", "options", "waves", "subheading"),
        *(5 * ["point"]),
        *("facts", "table", "list"),
    ]
    assert section["blocks"][12]["table"]["rows"][89] == ["90", "줄 90"]


@pytest.mark.parametrize("copy", list(Copy))
def test_the_same_minutes_make_the_same_bytes(document: Minutes, copy: Copy) -> None:
    assert minutes_pdf(document, copy) == minutes_pdf(document, copy)


def test_a_copy_that_breaks_the_standard_is_not_handed_over(
    document: Minutes, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare = archival.prepare

    def with_a_script(pdf: pikepdf.Pdf, flavour: str, **more: str) -> None:
        prepare(pdf, flavour, **more)
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.beep()"))
        pdf.Root.OpenAction = script

    monkeypatch.setattr(archival, "prepare", with_a_script)
    with pytest.raises(Trouble) as trouble:
        minutes_pdf(document, Copy.DATA)
    assert trouble.value.code == "pdf-not-archival"
    assert "OpenAction" in str(trouble.value.values["explanation"])


def test_signs_that_no_title_can_hold_are_told_by_number() -> None:
    document = replace(made(Room()), title="가\u0007<&>\ufffe\U0001f389", host="")
    with opened(minutes_pdf(document)) as pdf:
        assert str(pdf.docinfo.Title) == "가〔U+0007〕<&>〔U+FFFE〕\U0001f389"
        assert "가〔U+0007〕&lt;&amp;&gt;" in pdf.Root.Metadata.read_bytes().decode()


def test_very_long_lists_are_several(monkeypatch: pytest.MonkeyPatch) -> None:
    from civicforum.documents import flow, structure_tree

    monkeypatch.setattr(structure_tree, "_LONGEST", 10)
    monkeypatch.setattr(flow, "_LONGEST_TABLE", 20)
    points = tuple(Point(f"줄 {n}") for n in range(25))
    base = everything()
    (section,) = base.sections
    table = section.blocks[12]
    document = replace(base, sections=(Section("긴 것", (*points, table)),))
    with opened(minutes_pdf(document, Copy.ARCHIVE)) as pdf:
        from tests.documents.trees import tree

        found = tree(pdf)
        assert [len(each.kids) for each in found.all("L")] == [10, 10, 5]
        assert [len(each.all("TR")) for each in found.all("Table")] == [21, 21, 21, 21, 11]


def test_a_rendering_draws_once(document: Minutes, monkeypatch: pytest.MonkeyPatch) -> None:
    from civicforum.documents import sheet

    drawn: list[Minutes] = []

    def counted(minutes: Minutes, setup: PageSetup) -> object:
        drawn.append(minutes)
        return printed(minutes, setup)

    monkeypatch.setattr(sheet, "printed", counted)
    rendering = Rendering(document)
    assert len({rendering.copy(copy) for copy in Copy}) == 2
    assert len(drawn) == 1


def test_how_they_are_filed_stands_in_the_metadata() -> None:
    room = Room(language="en")
    room.do(FileMinutes(registration="A-17 <x>", retention=Retention.PERMANENT))
    said = "Public edition · Draft · Registration number: A-17 <x> · Retention period: permanent"
    with opened(minutes_pdf(made(room, Edition.PUBLIC))) as pdf:
        assert str(pdf.docinfo.Subject) == said
        metadata = bytes(pdf.Root.Metadata.read_bytes()).decode()
        assert f">{said.replace('<', '&lt;').replace('>', '&gt;')}</rdf:li>" in metadata
