"""Registration, signatures, names of the public edition, errata."""

import pytest

from civicforum.domain.filing import (
    AddErratum,
    FileMinutes,
)
from civicforum.domain.filing_things import Registration, Signer
from civicforum.domain.kinds import Disclosure, Retention, Unnamed
from civicforum.domain.people import RemovePerson
from civicforum.domain.review import FinaliseMinutes
from civicforum.domain.sittings import CloseSitting
from civicforum.domain.undo import Undo
from tests.support.room import Room, refused


@pytest.fixture
def final(room: Room) -> Room:
    room.in_session()
    room.do(CloseSitting(), FinaliseMinutes())
    return room


def test_what_is_not_given_stays(room: Room) -> None:
    room.do(FileMinutes(registration="자치행정과-1234", retention=Retention.PERMANENT))
    forum = room.do(
        FileMinutes(
            unit="주민자치회 운영",
            disclosure=Disclosure.PARTIAL,
            grounds="정보공개법 제9조제1항제6호",
        )
    )
    assert forum.filing.registration == Registration(
        "자치행정과-1234",
        "주민자치회 운영",
        Retention.PERMANENT,
        Disclosure.PARTIAL,
        "정보공개법 제9조제1항제6호",
    )
    assert room.do(Undo()).filing.registration.unit == ""


def test_less_than_open_needs_grounds(room: Room) -> None:
    for disclosure in (Disclosure.PARTIAL, Disclosure.CLOSED):
        with refused("disclosure-without-grounds"):
            room.do(FileMinutes(disclosure=disclosure))
    assert room.do(FileMinutes(disclosure=Disclosure.OPEN)).filing.registration.grounds == ""


def test_signers_are_roles_with_persons_where_known(room: Room) -> None:
    room.with_people(1)
    forum = room.do(FileMinutes(signers=(Signer(" 의장 "), Signer("간사", "#1"))))
    person = forum.person_of("#1")
    assert forum.filing.signers == (Signer("의장"), Signer("간사", person.id))
    with refused("text-empty"):
        room.do(FileMinutes(signers=(Signer(" "),)))
    with refused("no-such-person"):
        room.do(FileMinutes(signers=(Signer("의장", "#9"),)))
    with refused("too-many-signers"):
        room.do(FileMinutes(signers=tuple(Signer(f"위원 {n}") for n in range(13))))
    assert room.do(FileMinutes(signers=())).filing.signers == ()


def test_a_signer_stays_on_the_roster(room: Room) -> None:
    room.with_people(1, checked_in=False).do(FileMinutes(signers=(Signer("간사", "#1"),)))
    with refused("person-in-use"):
        room.do(RemovePerson("#1"))


def test_how_the_unnamed_are_called(room: Room) -> None:
    assert room.do(FileMinutes(unnamed=Unnamed.INITIAL)).filing.unnamed is Unnamed.INITIAL
    with refused("nothing-changed"):
        room.do(FileMinutes(unnamed=Unnamed.INITIAL))


def test_errata_say_what_was_wrong_and_why(final: Room) -> None:
    for order, code in (
        (AddErratum("2쪽", "가", "가", "같음"), "nothing-changed"),
        (AddErratum("", "가", "나", "까닭"), "text-empty"),
        (AddErratum("2쪽", "가", "나", ""), "text-empty"),
    ):
        with refused(code):
            final.do(order)
    final.do(AddErratum("2쪽", "가", "나", "오자"), AddErratum("3쪽", "다", "라", "오자"))
    assert [made.number for made in final.forum.filing.errata] == [1, 2]


def test_of_final_minutes_only_the_registration_changes(final: Room) -> None:
    assert final.do(FileMinutes(registration="17")).filing.registration.number == "17"
    for order in (
        FileMinutes(signers=(Signer("의장"),)),
        FileMinutes(registration="18", unnamed=Unnamed.ROLE),
    ):
        with refused("filing-final"):
            final.do(order)
    with refused("nothing-changed"):
        final.do(FileMinutes(registration="17"))


def test_before_they_are_final_the_text_itself_is_edited(room: Room) -> None:
    with refused("erratum-before-final"):
        room.do(AddErratum("2쪽", "가", "나", "오자"))
