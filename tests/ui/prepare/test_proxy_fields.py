"""Votes and proxies beside the roster, and the limit among the settings of the forum."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListView, QPushButton, QSpinBox

from civicforum.domain.kinds import Channel, Standing
from civicforum.domain.people import ChangePerson
from civicforum.domain.polls import AddPoll
from civicforum.domain.proxies import GiveProxy
from civicforum.screens.ready import Section
from civicforum.ui.language import speak
from tests.support.room import Room
from tests.ui.prepare.conftest import Preparer


def chosen(preparer: Preparer, place: int) -> Preparer:
    preparer.turn_to(Section.PEOPLE)
    view = preparer.hands.find(QListView, "rosterView")
    view.setCurrentIndex(view.model().index(place, 0))
    preparer.hands.settle()
    return preparer


def test_votes_are_saved_with_the_rest(preparer: Preparer, room: Room) -> None:
    people = chosen(preparer, 0)
    box = people.hands.find(QSpinBox, "weightBox")
    assert box.value() == 1
    box.setValue(3)
    people.hands.find(QPushButton, "saveButton").click()
    assert room.forum.person_of("#1").weight == 3


def test_a_proxy_is_given_and_taken_back(preparer: Preparer, room: Room) -> None:
    people = chosen(preparer, 3)
    line = people.hands.find(QLineEdit, "proxyLine")
    button = people.hands.find(QPushButton, "proxyButton")
    assert button.text() == "Give"
    people.hands.enter("proxyLine", "nobody of this name")
    assert room.forum.proxies == ()
    assert people.hands.text("personNotice")
    people.hands.enter("proxyLine", "박서준")
    people.hands.settle()
    (proxy,) = room.forum.proxies
    assert (proxy.giver, proxy.holder, proxy.poll) == ("hana", "seojun", "")
    assert (line.text(), line.isReadOnly(), button.text()) == ("No. 2 박서준", True, "Revoke")
    chosen(preparer, 1)
    assert people.hands.text("proxyHint") == "Holds the votes of: No. 4 김하나"
    speak("ko")
    people.hands.settle()
    chosen(preparer, 3)
    button.click()
    people.hands.settle()
    assert room.forum.proxies[0].revoked is not None
    assert line.text() == ""


def test_for_one_poll(preparer: Preparer, room: Room) -> None:
    room.do(AddPoll("Budget?", channels=(Channel.PAPER,), by_proxy=True, poll="v"))
    people = chosen(preparer, 3)
    combo = people.hands.find(QComboBox, "proxyForCombo")
    assert combo.isVisible()
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    people.hands.enter("proxyLine", "2")
    assert [proxy.poll for proxy in room.forum.proxies] == ["v"]


def test_who_has_no_vote_gives_none(preparer: Preparer, room: Room) -> None:
    room.do(ChangePerson("#4", standing=Standing.OBSERVER))
    people = chosen(preparer, 3)
    assert not people.hands.find(QPushButton, "proxyButton").isEnabled()


def test_the_limit_of_the_forum(preparer: Preparer, room: Room) -> None:
    room.do(GiveProxy("#4", "#1"), GiveProxy("#17", "#1"))
    preparer.turn_to(Section.FORUM)
    box = preparer.hands.find(QSpinBox, "proxyLimitBox")
    box.setValue(1)
    box.editingFinished.emit()
    assert (room.forum.proxy_limit, box.value()) == (0, 0)
    assert "more than 1" in preparer.hands.text("proxyLimitNotice")
    box.setValue(2)
    box.editingFinished.emit()
    box.editingFinished.emit()
    assert room.forum.proxy_limit == 2
    assert preparer.hands.text("proxyLimitNotice") == ""


def test_terms_of_a_poll(preparer: Preparer, room: Room) -> None:
    room.do(AddPoll("Budget?", channels=(Channel.ROLL_CALL,), poll="v"))
    preparer.turn_to(Section.POLLS)
    preparer.hands.settle()
    view = preparer.hands.find(QListView, "draftsView")
    view.setCurrentIndex(view.model().index(0, 0))
    for name in ("draftWeightCheck", "draftProxyCheck"):
        box = preparer.hands.find(QCheckBox, name)
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
    preparer.hands.settle()
    terms = room.forum.poll_of("v").terms
    assert (terms.by_weight, terms.by_proxy) == (True, True)
