import pytest

from civicforum.base.errors import Refused
from civicforum.desk.opening import memory_forum
from civicforum.domain.agenda import AddItem
from civicforum.domain.attachments import MOST_BYTES, AttachFile
from civicforum.domain.catalogue import COMMANDS, EVENTS, command_from_fields
from civicforum.domain.kinds import Scene
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.projector import ShowScene
from civicforum.domain.record import (
    ClockJumped,
    CreateForum,
    DescribeForum,
    StepRestored,
    StepRetracted,
)
from tests.support.room import NINE, Room, refused


def test_a_forum_is_described_once_and_again(room: Room) -> None:
    forum = room.do(DescribeForum(host="구청", place="강당"))
    assert (forum.title, forum.host, forum.place) == ("주민 토론회", "구청", "강당")
    forum = room.do(DescribeForum(title="새 제목", day="2018-11-11"))
    assert (forum.title, forum.host, forum.day) == ("새 제목", "구청", "2018-11-11")
    with refused("forum-exists"):
        room.do(CreateForum(title="둘째"))
    with refused("day-wrong"):
        room.do(DescribeForum(day="내일"))


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (CreateForum(title=" "), "text-empty"),
        (CreateForum(title="가", language="fr"), "language-unknown"),
        (CreateForum(title="가", zone="Asia/Nowhere"), "zone-unknown"),
        (CreateForum(title="가", zone="../etc"), "zone-unknown"),
        (CreateForum(title="가", zone=""), "zone-unknown"),
        (CreateForum(title="가", day="2018-13-40"), "day-wrong"),
        (CreateForum(title="가", forum="a/b"), "identifier-wrong"),
        (CreateForum(title="가", agenda=(AddItem(""),)), "text-empty"),
        (
            CreateForum(title="가", agenda=(AddItem("a", item="x"), AddItem("b", item="x"))),
            "identifier-taken",
        ),
    ],
)
def test_a_forum_that_cannot_begin(command: CreateForum, code: str) -> None:
    with refused(code):
        memory_forum(command)


def test_a_template_agenda_comes_with_the_forum() -> None:
    desk = memory_forum(CreateForum(title="가", agenda=(AddItem("a"), AddItem("b"))))
    assert [item.title for item in desk.forum.agenda] == ["a", "b"]


def test_files_are_attached_by_name_not_by_path(room: Room) -> None:
    forum = room.do(AttachFile("..\\..\\etc/passwd", b"abc", attachment="f"))
    attachment = forum.attachments[0]
    assert (attachment.filename, attachment.size) == ("passwd", 3)
    assert room.desk.attachment("f") == b"abc"
    with refused("identifier-taken"):
        room.do(AttachFile("둘째", b"", attachment="f"))
    with refused("attachment-too-large"):
        room.do(AttachFile("셋째", bytes(MOST_BYTES + 1)))


def test_the_projector_shows_what_it_is_told(room: Room) -> None:
    assert room.do(ShowScene(Scene.BLANK)).scene is Scene.BLANK
    with refused("nothing-changed"):
        room.do(ShowScene(Scene.BLANK))


def test_history_events_change_nothing_of_their_own(room: Room) -> None:
    assert StepRestored(1).apply(room.forum, NINE) is room.forum
    assert StepRetracted(1).apply(room.forum, NINE) is room.forum
    assert ClockJumped(-5).apply(room.forum, NINE).clock_jumps == ((NINE, -5),)


def test_every_order_and_fact_is_known_by_name() -> None:
    assert {"OpenPoll", "Undo", "CreateForum"} <= set(COMMANDS)
    assert {"PollOpened", "StepRetracted", "ForumCreated"} <= set(EVENTS)
    assert all(kind.topic for kind in EVENTS.values())


@pytest.mark.parametrize(
    ("name", "values", "code"),
    [
        ("Explode", {}, "command-unknown"),
        ("__class__", {}, "command-unknown"),
        ("CheckIn", {"person": "#1", "colour": "red"}, "field-unknown"),
        ("FileMinutes", {"signers": [{"role": "의장", "name": "김"}]}, "field-unknown"),
        ("AddPoll", {"question": "?", "sheets": {"criterion": []}}, "field-unknown"),
        ("CheckIn", {}, "field-wrong"),
        ("ExtendItem", {"minutes": "many"}, "field-wrong"),
        ("AddPeople", {"people": [{"name": 3}]}, "field-wrong"),
        ("ShowScene", {"scene": "fireworks"}, "field-wrong"),
    ],
)
def test_orders_that_nobody_can_carry_out(name: str, values: dict[str, object], code: str) -> None:
    with pytest.raises(Refused) as caught:
        command_from_fields(name, values)
    assert caught.value.code == code


def test_orders_are_read_from_plain_values() -> None:
    read = command_from_fields("AddPeople", {"people": [{"name": "가람", "number": "3"}]})
    assert read == AddPeople((AddPerson("가람", number=3),))


def test_the_time_of_the_start(room: Room) -> None:
    assert room.do(DescribeForum(start="09:30")).start == "09:30"
    assert room.do(DescribeForum(title="다른 이름")).start == "09:30"
    with refused("time-of-day-wrong"):
        room.do(DescribeForum(start="half past nine"))
