"""What a DOCX is before its first line: styles, languages, page, properties."""

from datetime import UTC, datetime
from typing import Any, cast

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle

from civicforum.documents.model import Minutes
from civicforum.documents.office import shapes
from civicforum.documents.office.docx_table import element
from civicforum.documents.office.outline import running_title
from civicforum.documents.office.text import one_line

_LONGEST_PROPERTY = 255  # Word's own limit
_KEPT_TABLE_STYLE = "Normal Table"
_LEFTOVERS = ("thumbnail.jpeg", "stylesWithEffects.xml", "item1.xml", "app.xml")
_WORD_SINCE_2013 = "15"  # otherwise Word calls the file one of an older version
_LOCALES = {"ko": "ko-KR", "en": "en-US"}
_ALIGNMENTS = {
    shapes.Align.LEFT: WD_ALIGN_PARAGRAPH.LEFT,
    shapes.Align.CENTER: WD_ALIGN_PARAGRAPH.CENTER,
    shapes.Align.RIGHT: WD_ALIGN_PARAGRAPH.RIGHT,
}
_SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_FOLIO = (
    f'<w:p {_SPACE}><w:pPr><w:pStyle w:val="{{style}}"/></w:pPr>'
    '<w:r><w:t xml:space="preserve">- </w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    '<w:r><w:t xml:space="preserve"> -</w:t></w:r></w:p>'
)


def prepare(document: Document, minutes: Minutes) -> None:
    """Make a new document of the library ready for minutes."""
    _clear(document)
    _set_defaults(document, _LOCALES[minutes.language])
    for shape in shapes.STYLES:
        _set_style(document, shape)
    _set_page(document, minutes)
    _set_properties(document, minutes)


def _clear(document: Document) -> None:
    """Take out what is there for the library's sample only."""
    for style in list(document.styles):
        if style.type is WD_STYLE_TYPE.TABLE and style.name != _KEPT_TABLE_STYLE:
            style.delete()
    package = document.part.package
    for relations in (document.part.rels, cast("Any", package).rels):
        for key, relation in list(relations.items()):
            if relation.target_ref.endswith(_LEFTOVERS):
                del relations[key]


def _set_defaults(document: Document, locale: str) -> None:
    """Font and language of everything that says nothing of its own."""
    defaults = cast("Any", document.styles.element).find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    defaults.remove(defaults.find(qn("w:rFonts")))
    defaults.insert(0, _fonts())
    spoken = defaults.find(qn("w:lang"))
    spoken.set(qn("w:val"), locale)
    spoken.set(qn("w:eastAsia"), "ko-KR")
    settings = cast("Any", document.settings.element)
    settings.find(qn("w:themeFontLang")).set(qn("w:eastAsia"), "ko-KR")
    for setting in settings.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), _WORD_SINCE_2013)


def _fonts() -> Any:
    scripts = ("ascii", "hAnsi", "eastAsia", "cs")
    return element("w:rFonts", **dict.fromkeys(scripts, shapes.FONT))


def _set_style(document: Document, shape: shapes.Shape) -> None:
    styles: Any = document.styles
    known = {style.name for style in styles}
    if shape.name not in known:
        styles.add_style(shape.name, WD_STYLE_TYPE.PARAGRAPH)
    style = cast("ParagraphStyle", styles[shape.name])
    style.quick_style, style.hidden = True, False
    properties = cast("Any", style.element).get_or_add_rPr()
    for old in [*properties]:
        properties.remove(old)
    properties.append(_fonts())
    font, lines = style.font, style.paragraph_format
    font.size, font.bold = Pt(shape.size), shape.is_bold
    font.color.rgb = RGBColor.from_string(shape.colour)
    lines.alignment = _ALIGNMENTS[shape.align]
    lines.left_indent, lines.first_line_indent = Pt(shape.indent), Pt(-shape.hang)
    lines.space_before, lines.space_after = Pt(shape.above), Pt(shape.below)
    lines.line_spacing, lines.keep_with_next = 1.25, shape.level > 0
    for border in cast("Any", style.element).findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)
    for letters in ("w:autoSpaceDE", "w:autoSpaceDN"):  # no blanks that nobody wrote: 2018년
        spacing = cast("Any", style.element).find(f"{qn('w:pPr')}/{qn('w:spacing')}")
        spacing.addprevious(element(letters, val=0))
    if shape.hang:
        cast("Any", lines.tab_stops).add_tab_stop(Pt(shape.indent))


def _set_page(document: Document, minutes: Minutes) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Pt(shapes.PAGE_WIDTH), Pt(shapes.PAGE_HEIGHT)
    for side in ("left", "right", "top", "bottom"):
        setattr(section, f"{side}_margin", Pt(shapes.MARGIN))
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].text = running_title(minutes)
    section.header.paragraphs[0].style = shapes.RUNNING.name
    style = cast("ParagraphStyle", document.styles[shapes.FOLIO.name]).style_id
    for footer in (section.footer, section.first_page_footer):
        content = cast("Any", footer.part.element)
        content[:] = [parse_xml(_FOLIO.format(style=style))]


def _set_properties(document: Document, minutes: Minutes) -> None:
    """Dates of the record, not of the writing."""
    told = document.core_properties
    recorded = datetime.fromtimestamp(minutes.recorded / 1000, UTC).replace(tzinfo=None)
    told.title, told.author = _short(minutes.title), _short(minutes.host)
    told.subject, told.language = _short(minutes.subject), minutes.language
    told.created = told.modified = recorded.replace(microsecond=0)
    told.last_modified_by, told.comments, told.keywords = "CivicForum", "", ""
    told.revision = 1


def _short(text: str) -> str:
    return one_line(text)[:_LONGEST_PROPERTY]
