"""The style sheet of an ODT: fonts, languages, styles, page with running title and number."""

from html import escape

from civicforum.documents.model import Minutes
from civicforum.documents.office import shapes
from civicforum.documents.office.outline import running_title

_COUNTRIES = {"ko": "KR", "en": "US"}
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = " ".join(
    f'xmlns:{prefix}="{name}"'
    for prefix, name in {
        "office": f"{_OASIS}:office:1.0",
        "style": f"{_OASIS}:style:1.0",
        "text": f"{_OASIS}:text:1.0",
        "table": f"{_OASIS}:table:1.0",
        "fo": f"{_OASIS}:xsl-fo-compatible:1.0",
        "svg": f"{_OASIS}:svg-compatible:1.0",
    }.items()
)
_ALIGNS = {
    shapes.Align.LEFT: "start",
    shapes.Align.CENTER: "center",
    shapes.Align.RIGHT: "end",
}


def style_name(shape: shapes.Shape) -> str:
    """The name of a style inside the file, where blanks are written by their number."""
    return shape.name.replace(" ", "_20_")


def leading(shape: shapes.Shape) -> str:
    """The style of a line that stays with what it leads to."""
    return f"{style_name(shape)}_20_leading"


PLAIN_HEADING = f"{style_name(shapes.HEADINGS[1])}_20_plain"
"""A heading without a mark begins at the margin."""
FIRST_STYLE = f"{style_name(shapes.TITLE)}_20_first"
"""The title's style where it begins the first page, which has no running title."""


def sheet(minutes: Minutes) -> bytes:
    """The part styles.xml."""
    return "".join(
        (
            f'<?xml version="1.0" encoding="UTF-8"?><office:document-styles {_SPACES} ',
            f'office:version="1.3">{_fonts()}<office:styles>{_defaults(minutes.language)}',
            *(_style(shape) for shape in shapes.STYLES),
            _child(PLAIN_HEADING, shapes.HEADINGS[1], 'fo:margin-left="0pt" fo:text-indent="0pt"'),
            _child(FIRST_STYLE, shapes.TITLE, 'style:page-number="auto"', page="First"),
            *(
                _child(leading(shape), shape, 'fo:keep-with-next="always"')
                for shape in shapes.LINES
            ),
            f"</office:styles>{_page()}<office:master-styles>",
            _master("First", "", ' style:next-style-name="Standard"'),
            _master("Standard", running_title(minutes)),
            "</office:master-styles></office:document-styles>",
        )
    ).encode()


def _fonts() -> str:
    families = escape(", ".join(f"'{name}'" for name in (shapes.FONT, *shapes.OTHER_FONTS)))
    return (
        f'<office:font-face-decls><style:font-face style:name="{shapes.FONT}" '
        f'svg:font-family="{families}" style:font-family-generic="swiss" '
        'style:font-pitch="variable"/></office:font-face-decls>'
    )


def _defaults(language: str) -> str:
    return (
        '<style:default-style style:family="paragraph"><style:paragraph-properties '
        'style:tab-stop-distance="36pt" style:writing-mode="page" '
        'style:text-autospace="none"/><style:text-properties '
        f'{_letters(shapes.CELL)} fo:language="{language}" fo:country="{_COUNTRIES[language]}" '
        'style:language-asian="ko" style:country-asian="KR"/></style:default-style>'
        '<style:default-style style:family="table"><style:table-properties '
        'table:border-model="collapsing"/></style:default-style>'
        '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>'
    )


def _letters(shape: shapes.Shape) -> str:
    weight = "bold" if shape.is_bold else "normal"
    told = [f'fo:color="#{shape.colour}"']
    for script in ("", "-asian", "-complex"):
        space = "style" if script else "fo"
        told.append(f'style:font-name{script}="{shapes.FONT}"')
        told.append(f'{space}:font-size{script}="{shape.size}pt"')
        told.append(f'{space}:font-weight{script}="{weight}"')
    return " ".join(told)


def _style(shape: shapes.Shape) -> str:
    level = f'style:default-outline-level="{shape.level}" ' if shape.level else ""
    keep = 'fo:keep-with-next="always" ' if shape.level else ""
    return (
        f'<style:style style:name="{style_name(shape)}" style:display-name="{shape.name}" '
        f'style:family="paragraph" style:parent-style-name="Standard" {level}>'
        f'<style:paragraph-properties fo:margin-left="{shape.indent}pt" {keep}'
        f'fo:text-indent="{-shape.hang}pt" fo:margin-top="{shape.above}pt" '
        f'fo:margin-bottom="{shape.below}pt" fo:line-height="125%" '
        f'fo:text-align="{_ALIGNS[shape.align]}" style:auto-text-indent="false"/>'
        f"<style:text-properties {_letters(shape)}/></style:style>"
    )


def _child(name: str, shape: shapes.Shape, properties: str, *, page: str = "") -> str:
    master = f' style:master-page-name="{page}"' if page else ""
    return (
        f'<style:style style:name="{name}" style:display-name="{name.replace("_20_", " ")}" '
        f'style:family="paragraph" style:parent-style-name="{style_name(shape)}"{master}>'
        f"<style:paragraph-properties {properties}/></style:style>"
    )


def _page() -> str:
    edge = shapes.MARGIN / 2
    inner = f'<style:header-footer-properties fo:min-height="{edge}pt"'
    return (
        '<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-'
        f'properties fo:page-width="{shapes.PAGE_WIDTH}pt" fo:page-height="{shapes.PAGE_HEIGHT}pt" '
        f'fo:margin-left="{shapes.MARGIN}pt" fo:margin-right="{shapes.MARGIN}pt" '
        f'fo:margin-top="{edge}pt" fo:margin-bottom="{edge}pt" '
        f'style:print-orientation="portrait"/><style:header-style>{inner}/></style:header-style>'
        f"<style:footer-style>{inner}/></style:footer-style></style:page-layout>"
        "</office:automatic-styles>"
    )


def _master(name: str, running: str, more: str = "") -> str:
    return (
        f'<style:master-page style:name="{name}" style:page-layout-name="page"{more}>'
        f'<style:header><text:p text:style-name="{style_name(shapes.RUNNING)}">{escape(running)}'
        f"</text:p></style:header><style:footer>"
        f'<text:p text:style-name="{style_name(shapes.FOLIO)}">- '
        '<text:page-number text:select-page="current">1</text:page-number> -</text:p>'
        "</style:footer></style:master-page>"
    )
