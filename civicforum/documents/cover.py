"""The cover (표지): which meeting, whose, when and where, which edition, how it is filed."""

from civicforum.documents.filing import registration_facts
from civicforum.documents.material import Material
from civicforum.documents.model import Cover
from civicforum.documents.overview import held_when


def cover(material: Material, edition_name: str) -> Cover:
    """What a records office looks for first; what is not filed yet is left out."""
    forum, words = material.forum, material.words
    unknown = words("Not recorded")
    return Cover(
        kind=words("Minutes"),
        name=forum.title or unknown,
        edition_name=edition_name,
        facts=(
            (words("Date and time"), held_when(material) or unknown),
            (words("Place"), forum.place or unknown),
            *registration_facts(forum.filing.registration, words),
        ),
        host=forum.host or unknown,
    )
