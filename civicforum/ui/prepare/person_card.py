"""The person who is chosen on the roster: everything that is known, to be put right."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QLineEdit

from civicforum.domain.kinds import Standing
from civicforum.domain.people import ChangePerson, EraseName, RemovePerson
from civicforum.domain.things import Person
from civicforum.screens.names import by_number
from civicforum.ui.bridge import Bridge, Place
from civicforum.ui.forms.ui_people_section import Ui_PeopleSection
from civicforum.ui.language import current_words
from civicforum.ui.prepare.proxy_fields import ProxyFields
from civicforum.ui.widgets.notice import Notice


class PersonCard(QObject):
    """Fields that are saved together, in one step."""

    def __init__(self, form: Ui_PeopleSection, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._bridge = form, bridge
        self._person = ""
        self._shown: tuple[Person, str] | None = None
        self._lines: dict[str, QLineEdit] = {
            "gender": form.genderLine,
            "age_band": form.ageLine,
            "district": form.districtLine,
            "neighbourhood": form.neighbourhoodLine,
            "association": form.associationLine,
            "table": form.personTableLine,
            "seat": form.seatLine,
            "role": form.roleLine,
        }
        self._boxes: dict[str, QCheckBox] = {
            "name_in_minutes": form.nameBox,
            "photo": form.photoBox,
            "recording": form.recordingBox,
        }
        self._proxy = ProxyFields(form, bridge, self)
        Notice(form.personNotice, bridge, Place.PEOPLE)
        for line in (form.nameLine, *self._lines.values()):
            line.returnPressed.connect(self.save)
        form.weightBox.lineEdit().returnPressed.connect(self.save)
        form.saveButton.clicked.connect(self.save)
        form.removePersonButton.clicked.connect(self.remove)
        form.eraseButton.clicked.connect(self.erase)

    def retranslate(self) -> None:
        """Another language."""
        words, combo = current_words(), self._form.standingCombo
        combo.clear()
        for standing in Standing:
            combo.addItem(words.named("standing", standing), standing)
        self._shown = None
        self._proxy.retranslate()

    def show_person(self, person: str) -> None:
        """Show somebody by id; "" for nobody."""
        self._person = person
        self._proxy.show_person(person)
        self.refresh()

    def refresh(self) -> None:
        """What is typed stays while nothing else is known of the person."""
        self._proxy.refresh()
        desk, form = self._bridge.desk, self._form
        person = desk.forum.people.get(self._person)
        form.personScroll.setEnabled(person is not None)
        for button in (form.saveButton, form.removePersonButton, form.eraseButton):
            button.setEnabled(person is not None)
        if person is None:
            self._shown = None
            form.personTitle.setText(current_words()("Nobody is chosen"))
            return
        name = desk.roll.name(person)
        if self._shown == (person, name):
            return
        self._shown = (person, name)
        words = current_words()
        form.personTitle.setText(f"{by_number(person, words=words)} {name}".strip())
        form.eraseButton.setText(words("Erase name…"))
        form.nameLine.setText(name)
        form.standingCombo.setCurrentIndex(form.standingCombo.findData(person.standing))
        for attribute, line in self._lines.items():
            line.setText(getattr(person, attribute))
        for attribute, box in self._boxes.items():
            box.setChecked(getattr(person, attribute))
        form.weightBox.setValue(person.weight)

    def save(self) -> None:
        """Everything that differs, in one step."""
        person = self._bridge.desk.forum.people.get(self._person)
        if person is None:
            return
        self._form.weightBox.interpretText()
        name, before = self._form.nameLine.text().strip(), self._bridge.desk.roll.name(person)
        texts = {attribute: line.text() for attribute, line in self._lines.items()}
        ticks = {attribute: box.isChecked() for attribute, box in self._boxes.items()}
        order = ChangePerson(
            person.id,
            name=None if name == before else name,
            standing=Standing(self._form.standingCombo.currentData()),
            gender=texts["gender"],
            age_band=texts["age_band"],
            district=texts["district"],
            neighbourhood=texts["neighbourhood"],
            association=texts["association"],
            table=texts["table"],
            seat=texts["seat"],
            role=texts["role"],
            name_in_minutes=ticks["name_in_minutes"],
            photo=ticks["photo"],
            recording=ticks["recording"],
            weight=self._form.weightBox.value(),
        )
        self._bridge.do(order, place=Place.PEOPLE)

    def remove(self) -> None:
        """Off the roster, where nothing rests on the person; undo brings them back."""
        if self._person:
            self._bridge.do(RemovePerson(self._person), place=Place.PEOPLE)

    def erase(self) -> None:
        """The first press says what it means, the second erases the name for good."""
        words, button = current_words(), self._form.eraseButton
        if button.text() == words("Erase name…"):
            button.setText(words("Erase for good"))
            self._bridge.told.emit(
                Place.PEOPLE, words("The name cannot be brought back. Press again to erase it.")
            )
        elif self._bridge.do(EraseName(self._person), place=Place.PEOPLE):
            button.setText(words("Erase name…"))
