"""A whole copy of a forum that is open."""

from pathlib import Path

import pytest

from civicforum.base.errors import Trouble
from civicforum.desk.opening import new_forum, open_forum, stopped_unexpectedly
from civicforum.domain.cards import AddCard
from civicforum.domain.record import CreateForum


def test_a_copy_holds_everything_and_the_forum_goes_on(tmp_path: Path) -> None:
    with new_forum(tmp_path / "hall.forum", CreateForum("Hall")) as desk:
        desk.do(AddCard("lamps"))
        assert stopped_unexpectedly(tmp_path / "hall.forum")  # as it would be after a kill
        desk.copy(tmp_path / "copy.forum")
        link = desk.last_link
        desk.do(AddCard("benches"))
        with pytest.raises(Trouble) as told:
            desk.copy(tmp_path / "copy.forum")
        assert told.value.code == "file-exists"
        with pytest.raises(Trouble):
            desk.copy(tmp_path / "nowhere" / "copy.forum")
    with open_forum(tmp_path / "copy.forum") as copy:
        assert copy.last_link == link
        assert [card.text for card in copy.forum.cards.values()] == ["lamps"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.forum", "hall.forum"]
    assert not stopped_unexpectedly(tmp_path / "hall.forum")
    assert not stopped_unexpectedly(tmp_path / "none.forum")


def test_a_file_of_a_few_bytes_was_not_stopped(tmp_path: Path) -> None:
    path = tmp_path / "hall.forum"
    path.write_bytes(b"no forum")
    assert not stopped_unexpectedly(path)
