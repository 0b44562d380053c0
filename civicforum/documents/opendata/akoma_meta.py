"""What an Akoma Ntoso file says of itself: which work, by whom, and who is who in it."""

import xml.etree.ElementTree as ET  # only written, never read
from datetime import date

from civicforum.base.times import local
from civicforum.documents.material import Material
from civicforum.documents.office.text import one_line
from civicforum.documents.opendata.who import told, told_people

_LETTERS = {"ko": "kor", "en": "eng"}  # ISO 639-2
_HOST, _SOURCE = "host", "civicforum"
_COUNTRY = "kr"
_FIRST_DAY = date(1970, 1, 1)


def named(made: Material, identity: str) -> str:
    """By what a person is referred to within the file."""
    return told(made, identity).key


def add_meta(debate: ET.Element, made: Material) -> None:
    """The element `meta`."""
    meta = ET.SubElement(debate, "meta")
    identification = ET.SubElement(meta, "identification", {"source": f"#{_SOURCE}"})
    day = made.first_day or _FIRST_DAY.isoformat()
    recorded = local(made.recorded, made.forum.zone).date().isoformat()
    letters = _LETTERS[made.words.language]
    work = f"/akn/{_COUNTRY}/debate/{day}/{made.forum.id or 'forum'}"
    expression = f"{work}/{letters}@{recorded}"
    _add_level(identification, "FRBRWork", work, dated=("held", day))
    _add_level(identification, "FRBRExpression", expression, dated=("recorded", recorded))
    _add_level(identification, "FRBRManifestation", f"{expression}.xml", dated=("made", recorded))
    references = ET.SubElement(meta, "references", {"source": f"#{_SOURCE}"})
    host = one_line(made.forum.host) or made.words("Not recorded")
    for identity, name in ((_HOST, host), (_SOURCE, "CivicForum")):
        place = {"eId": identity, "href": f"/ontology/organization/{identity}", "showAs": name}
        ET.SubElement(references, "TLCOrganization", place)
    for somebody in told_people(made):
        called = ", ".join(part for part in (somebody.name, somebody.role) if part)
        place = {"eId": somebody.key, "href": f"/ontology/person/{somebody.key}"}
        ET.SubElement(references, "TLCPerson", place | {"showAs": one_line(called)})


def _add_level(
    identification: ET.Element, name: str, address: str, *, dated: tuple[str, str]
) -> None:
    level = ET.SubElement(identification, name)
    ET.SubElement(level, "FRBRthis", {"value": f"{address}/!main"})
    ET.SubElement(level, "FRBRuri", {"value": address})
    ET.SubElement(level, "FRBRdate", {"date": dated[1], "name": dated[0]})
    ET.SubElement(level, "FRBRauthor", {"href": f"#{_HOST}"})
    if name == "FRBRWork":
        ET.SubElement(level, "FRBRcountry", {"value": _COUNTRY})
    if name == "FRBRExpression":
        letters = address.rsplit("/", 1)[1].partition("@")[0]
        ET.SubElement(level, "FRBRlanguage", {"language": letters})
