"""Data of a room, as programs find it."""

from civicforum.base.words import words_for
from civicforum.documents.exporting import Data, data_files, file_names
from civicforum.documents.material import Material, material
from civicforum.documents.model import Edition
from tests.support.room import Room


def material_of(room: Room, edition: Edition = Edition.PUBLIC) -> Material:
    """What an edition may show."""
    desk = room.desk
    words = words_for(desk.forum.language)
    return material(desk.forum, desk.roll, desk.log, desk.retracted, words, edition=edition)


def files_of(room: Room, kind: Data, edition: Edition = Edition.PUBLIC) -> dict[str, bytes]:
    """Contents by their stem."""
    made = material_of(room, edition)
    stems = [name.partition("-")[0] for name in file_names(kind, edition)]
    return dict(zip(stems, data_files(made, room.forum, kind), strict=True))
