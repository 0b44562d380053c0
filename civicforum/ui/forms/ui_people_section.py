from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people_section.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from civicforum.ui.widgets.elided import ElidedLabel
from civicforum.ui.widgets.line import (CountBox, EntryLine)
from civicforum.ui.widgets.tick_box import TickBox

class Ui_PeopleSection(object):
    def setupUi(self, PeopleSection):
        if not PeopleSection.objectName():
            PeopleSection.setObjectName(u"PeopleSection")
        self.peopleSectionLayout = QHBoxLayout(PeopleSection)
        self.peopleSectionLayout.setSpacing(12)
        self.peopleSectionLayout.setObjectName(u"peopleSectionLayout")
        self.peopleSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.rosterColumn = QVBoxLayout()
        self.rosterColumn.setSpacing(8)
        self.rosterColumn.setObjectName(u"rosterColumn")
        self.rosterColumn.setContentsMargins(0, 0, 0, 0)
        self.rosterHead = QHBoxLayout()
        self.rosterHead.setSpacing(8)
        self.rosterHead.setObjectName(u"rosterHead")
        self.rosterHead.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(PeopleSection)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setText(u"")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setWordWrap(True)
        self.countLabel.setProperty(u"role", u"title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.countLabel.sizePolicy().hasHeightForWidth())
        self.countLabel.setSizePolicy(sizePolicy)

        self.rosterHead.addWidget(self.countLabel)

        self.importRosterButton = QPushButton(PeopleSection)
        self.importRosterButton.setObjectName(u"importRosterButton")

        self.rosterHead.addWidget(self.importRosterButton)

        self.pasteButton = QPushButton(PeopleSection)
        self.pasteButton.setObjectName(u"pasteButton")

        self.rosterHead.addWidget(self.pasteButton)


        self.rosterColumn.addLayout(self.rosterHead)

        self.filterRow = QHBoxLayout()
        self.filterRow.setSpacing(8)
        self.filterRow.setObjectName(u"filterRow")
        self.filterRow.setContentsMargins(0, 0, 0, 0)
        self.rosterFilterLabel = QLabel(PeopleSection)
        self.rosterFilterLabel.setObjectName(u"rosterFilterLabel")
        self.rosterFilterLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.filterRow.addWidget(self.rosterFilterLabel)

        self.rosterFilterLine = EntryLine(PeopleSection)
        self.rosterFilterLine.setObjectName(u"rosterFilterLine")

        self.filterRow.addWidget(self.rosterFilterLine)

        self.sortLabel = QLabel(PeopleSection)
        self.sortLabel.setObjectName(u"sortLabel")
        self.sortLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.filterRow.addWidget(self.sortLabel)

        self.sortCombo = QComboBox(PeopleSection)
        self.sortCombo.setObjectName(u"sortCombo")
        self.sortCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.filterRow.addWidget(self.sortCombo)


        self.rosterColumn.addLayout(self.filterRow)

        self.rosterEmpty = QLabel(PeopleSection)
        self.rosterEmpty.setObjectName(u"rosterEmpty")
        self.rosterEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.rosterEmpty.setWordWrap(True)
        self.rosterEmpty.setProperty(u"tone", u"muted")

        self.rosterColumn.addWidget(self.rosterEmpty)

        self.rosterView = QListView(PeopleSection)
        self.rosterView.setObjectName(u"rosterView")
        self.rosterView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rosterView.setUniformItemSizes(True)
        self.rosterView.setFrameShape(QFrame.Shape.NoFrame)
        self.rosterView.setMinimumSize(QSize(0, 120))

        self.rosterColumn.addWidget(self.rosterView)

        self.rosterNotice = QLabel(PeopleSection)
        self.rosterNotice.setObjectName(u"rosterNotice")
        self.rosterNotice.setText(u"")
        self.rosterNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.rosterNotice.setWordWrap(True)
        self.rosterNotice.setVisible(False)
        self.rosterNotice.setProperty(u"tone", u"over")

        self.rosterColumn.addWidget(self.rosterNotice)


        self.peopleSectionLayout.addLayout(self.rosterColumn)

        self.personCard = QFrame(PeopleSection)
        self.personCard.setObjectName(u"personCard")
        self.personCard.setProperty(u"card", u"true")
        self.personCard.setMinimumSize(QSize(340, 0))
        self.personCard.setMaximumSize(QSize(420, 16777215))
        self.personLayout = QVBoxLayout(self.personCard)
        self.personLayout.setSpacing(8)
        self.personLayout.setObjectName(u"personLayout")
        self.personLayout.setContentsMargins(12, 12, 12, 12)
        self.personHead = QHBoxLayout()
        self.personHead.setSpacing(8)
        self.personHead.setObjectName(u"personHead")
        self.personHead.setContentsMargins(0, 0, 0, 0)
        self.personTitle = ElidedLabel(self.personCard)
        self.personTitle.setObjectName(u"personTitle")
        self.personTitle.setText(u"")
        self.personTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.personTitle.setProperty(u"role", u"title")
        sizePolicy.setHeightForWidth(self.personTitle.sizePolicy().hasHeightForWidth())
        self.personTitle.setSizePolicy(sizePolicy)

        self.personHead.addWidget(self.personTitle)

        self.addPersonButton = QPushButton(self.personCard)
        self.addPersonButton.setObjectName(u"addPersonButton")

        self.personHead.addWidget(self.addPersonButton)


        self.personLayout.addLayout(self.personHead)

        self.personScroll = QScrollArea(self.personCard)
        self.personScroll.setObjectName(u"personScroll")
        self.personScroll.setWidgetResizable(True)
        self.personScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.personScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.personBox = QWidget()
        self.personBox.setObjectName(u"personBox")
        self.personForm = QFormLayout(self.personBox)
        self.personForm.setSpacing(8)
        self.personForm.setObjectName(u"personForm")
        self.personForm.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(self.personBox)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.personForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.nameLine = EntryLine(self.personBox)
        self.nameLine.setObjectName(u"nameLine")

        self.personForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nameLine)

        self.standingLabel = QLabel(self.personBox)
        self.standingLabel.setObjectName(u"standingLabel")
        self.standingLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.personForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.standingLabel)

        self.standingCombo = QComboBox(self.personBox)
        self.standingCombo.setObjectName(u"standingCombo")
        self.standingCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.standingCombo.setMinimumContentsLength(6)

        self.personForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.standingCombo)

        self.genderLabel = QLabel(self.personBox)
        self.genderLabel.setObjectName(u"genderLabel")
        self.genderLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.personForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.genderLabel)

        self.genderLine = EntryLine(self.personBox)
        self.genderLine.setObjectName(u"genderLine")

        self.personForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.genderLine)

        self.ageLabel = QLabel(self.personBox)
        self.ageLabel.setObjectName(u"ageLabel")
        self.ageLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.personForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.ageLabel)

        self.ageLine = EntryLine(self.personBox)
        self.ageLine.setObjectName(u"ageLine")

        self.personForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.ageLine)

        self.districtLabel = QLabel(self.personBox)
        self.districtLabel.setObjectName(u"districtLabel")
        self.districtLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.personForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.districtLabel)

        self.districtLine = EntryLine(self.personBox)
        self.districtLine.setObjectName(u"districtLine")

        self.personForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.districtLine)

        self.neighbourhoodLabel = QLabel(self.personBox)
        self.neighbourhoodLabel.setObjectName(u"neighbourhoodLabel")
        self.neighbourhoodLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.personForm.setWidget(5, QFormLayout.ItemRole.LabelRole, self.neighbourhoodLabel)

        self.neighbourhoodLine = EntryLine(self.personBox)
        self.neighbourhoodLine.setObjectName(u"neighbourhoodLine")

        self.personForm.setWidget(5, QFormLayout.ItemRole.FieldRole, self.neighbourhoodLine)

        self.associationLabel = QLabel(self.personBox)
        self.associationLabel.setObjectName(u"associationLabel")
        self.associationLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.personForm.setWidget(6, QFormLayout.ItemRole.LabelRole, self.associationLabel)

        self.associationLine = EntryLine(self.personBox)
        self.associationLine.setObjectName(u"associationLine")

        self.personForm.setWidget(6, QFormLayout.ItemRole.FieldRole, self.associationLine)

        self.personTableLabel = QLabel(self.personBox)
        self.personTableLabel.setObjectName(u"personTableLabel")
        self.personTableLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.personForm.setWidget(7, QFormLayout.ItemRole.LabelRole, self.personTableLabel)

        self.personTableLine = EntryLine(self.personBox)
        self.personTableLine.setObjectName(u"personTableLine")

        self.personForm.setWidget(7, QFormLayout.ItemRole.FieldRole, self.personTableLine)

        self.seatLabel = QLabel(self.personBox)
        self.seatLabel.setObjectName(u"seatLabel")
        self.seatLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.personForm.setWidget(8, QFormLayout.ItemRole.LabelRole, self.seatLabel)

        self.seatLine = EntryLine(self.personBox)
        self.seatLine.setObjectName(u"seatLine")

        self.personForm.setWidget(8, QFormLayout.ItemRole.FieldRole, self.seatLine)

        self.roleLabel = QLabel(self.personBox)
        self.roleLabel.setObjectName(u"roleLabel")
        self.roleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.personForm.setWidget(9, QFormLayout.ItemRole.LabelRole, self.roleLabel)

        self.roleLine = EntryLine(self.personBox)
        self.roleLine.setObjectName(u"roleLine")

        self.personForm.setWidget(9, QFormLayout.ItemRole.FieldRole, self.roleLine)

        self.weightLabel = QLabel(self.personBox)
        self.weightLabel.setObjectName(u"weightLabel")
        self.weightLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.weightLabel.setMinimumSize(QSize(0, 34))

        self.personForm.setWidget(10, QFormLayout.ItemRole.LabelRole, self.weightLabel)

        self.weightBox = CountBox(self.personBox)
        self.weightBox.setObjectName(u"weightBox")
        self.weightBox.setMinimum(1)
        self.weightBox.setMaximum(100000)

        self.personForm.setWidget(10, QFormLayout.ItemRole.FieldRole, self.weightBox)

        self.proxyForLabel = QLabel(self.personBox)
        self.proxyForLabel.setObjectName(u"proxyForLabel")
        self.proxyForLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.proxyForLabel.setMinimumSize(QSize(0, 34))

        self.personForm.setWidget(11, QFormLayout.ItemRole.LabelRole, self.proxyForLabel)

        self.proxyForCombo = QComboBox(self.personBox)
        self.proxyForCombo.setObjectName(u"proxyForCombo")

        self.personForm.setWidget(11, QFormLayout.ItemRole.FieldRole, self.proxyForCombo)

        self.proxyLabel = QLabel(self.personBox)
        self.proxyLabel.setObjectName(u"proxyLabel")
        self.proxyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.proxyLabel.setMinimumSize(QSize(0, 34))

        self.personForm.setWidget(12, QFormLayout.ItemRole.LabelRole, self.proxyLabel)

        self.proxyLayout = QHBoxLayout()
        self.proxyLayout.setSpacing(8)
        self.proxyLayout.setObjectName(u"proxyLayout")
        self.proxyLayout.setContentsMargins(0, 0, 0, 0)
        self.proxyLine = EntryLine(self.personBox)
        self.proxyLine.setObjectName(u"proxyLine")

        self.proxyLayout.addWidget(self.proxyLine)

        self.proxyButton = QPushButton(self.personBox)
        self.proxyButton.setObjectName(u"proxyButton")

        self.proxyLayout.addWidget(self.proxyButton)

        self.proxyLayout.setStretch(0, 1)

        self.personForm.setLayout(12, QFormLayout.ItemRole.FieldRole, self.proxyLayout)

        self.proxyHint = QLabel(self.personBox)
        self.proxyHint.setObjectName(u"proxyHint")
        self.proxyHint.setText(u"")
        self.proxyHint.setTextFormat(Qt.TextFormat.PlainText)
        self.proxyHint.setWordWrap(True)
        self.proxyHint.setProperty(u"tone", u"muted")

        self.personForm.setWidget(13, QFormLayout.ItemRole.FieldRole, self.proxyHint)

        self.nameBox = TickBox(self.personBox)
        self.nameBox.setObjectName(u"nameBox")

        self.personForm.setWidget(14, QFormLayout.ItemRole.SpanningRole, self.nameBox)

        self.photoBox = TickBox(self.personBox)
        self.photoBox.setObjectName(u"photoBox")

        self.personForm.setWidget(15, QFormLayout.ItemRole.SpanningRole, self.photoBox)

        self.recordingBox = TickBox(self.personBox)
        self.recordingBox.setObjectName(u"recordingBox")

        self.personForm.setWidget(16, QFormLayout.ItemRole.SpanningRole, self.recordingBox)

        self.personScroll.setWidget(self.personBox)

        self.personLayout.addWidget(self.personScroll)

        self.personNotice = QLabel(self.personCard)
        self.personNotice.setObjectName(u"personNotice")
        self.personNotice.setText(u"")
        self.personNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.personNotice.setWordWrap(True)
        self.personNotice.setVisible(False)
        self.personNotice.setProperty(u"tone", u"over")

        self.personLayout.addWidget(self.personNotice)

        self.personButtons = QHBoxLayout()
        self.personButtons.setSpacing(8)
        self.personButtons.setObjectName(u"personButtons")
        self.personButtons.setContentsMargins(0, 0, 0, 0)
        self.saveButton = QPushButton(self.personCard)
        self.saveButton.setObjectName(u"saveButton")

        self.personButtons.addWidget(self.saveButton)

        self.removePersonButton = QPushButton(self.personCard)
        self.removePersonButton.setObjectName(u"removePersonButton")

        self.personButtons.addWidget(self.removePersonButton)

        self.eraseButton = QPushButton(self.personCard)
        self.eraseButton.setObjectName(u"eraseButton")

        self.personButtons.addWidget(self.eraseButton)

        self.personSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.personButtons.addItem(self.personSpacer)


        self.personLayout.addLayout(self.personButtons)


        self.peopleSectionLayout.addWidget(self.personCard)

        self.peopleSectionLayout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.rosterFilterLabel.setBuddy(self.rosterFilterLine)
        self.sortLabel.setBuddy(self.sortCombo)
        self.nameLabel.setBuddy(self.nameLine)
        self.standingLabel.setBuddy(self.standingCombo)
        self.genderLabel.setBuddy(self.genderLine)
        self.ageLabel.setBuddy(self.ageLine)
        self.districtLabel.setBuddy(self.districtLine)
        self.neighbourhoodLabel.setBuddy(self.neighbourhoodLine)
        self.associationLabel.setBuddy(self.associationLine)
        self.personTableLabel.setBuddy(self.personTableLine)
        self.seatLabel.setBuddy(self.seatLine)
        self.roleLabel.setBuddy(self.roleLine)
        self.weightLabel.setBuddy(self.weightBox)
        self.proxyForLabel.setBuddy(self.proxyForCombo)
        self.proxyLabel.setBuddy(self.proxyLine)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.importRosterButton, self.pasteButton)
        QWidget.setTabOrder(self.pasteButton, self.rosterFilterLine)
        QWidget.setTabOrder(self.rosterFilterLine, self.sortCombo)
        QWidget.setTabOrder(self.sortCombo, self.rosterView)
        QWidget.setTabOrder(self.rosterView, self.addPersonButton)
        QWidget.setTabOrder(self.addPersonButton, self.nameLine)
        QWidget.setTabOrder(self.nameLine, self.standingCombo)
        QWidget.setTabOrder(self.standingCombo, self.genderLine)
        QWidget.setTabOrder(self.genderLine, self.ageLine)
        QWidget.setTabOrder(self.ageLine, self.districtLine)
        QWidget.setTabOrder(self.districtLine, self.neighbourhoodLine)
        QWidget.setTabOrder(self.neighbourhoodLine, self.associationLine)
        QWidget.setTabOrder(self.associationLine, self.personTableLine)
        QWidget.setTabOrder(self.personTableLine, self.seatLine)
        QWidget.setTabOrder(self.seatLine, self.roleLine)
        QWidget.setTabOrder(self.roleLine, self.weightBox)
        QWidget.setTabOrder(self.weightBox, self.proxyForCombo)
        QWidget.setTabOrder(self.proxyForCombo, self.proxyLine)
        QWidget.setTabOrder(self.proxyLine, self.proxyButton)
        QWidget.setTabOrder(self.proxyButton, self.nameBox)
        QWidget.setTabOrder(self.nameBox, self.photoBox)
        QWidget.setTabOrder(self.photoBox, self.recordingBox)
        QWidget.setTabOrder(self.recordingBox, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.removePersonButton)
        QWidget.setTabOrder(self.removePersonButton, self.eraseButton)

        self.retranslateUi(PeopleSection)
    # setupUi

    def retranslateUi(self, PeopleSection):
        self.importRosterButton.setText(tr(u"Import\u2026", None))
        self.pasteButton.setText(tr(u"Paste", None))
        self.rosterFilterLabel.setText(tr(u"Filter", None))
        self.rosterFilterLine.setPlaceholderText(tr(u"Name, initials, number or group", None))
        self.sortLabel.setText(tr(u"Sort by", None))
        self.rosterEmpty.setText(tr(u"Nobody is on the roster yet. Import a spreadsheet, paste a table or add people one by one.", None))
#if QT_CONFIG(accessibility)
        self.rosterView.setAccessibleName(tr(u"Roster", None))
#endif // QT_CONFIG(accessibility)
        self.addPersonButton.setText(tr(u"Add person", None))
        self.nameLabel.setText(tr(u"Name", None))
        self.standingLabel.setText(tr(u"Standing", None))
        self.genderLabel.setText(tr(u"Gender", None))
        self.ageLabel.setText(tr(u"Age band", None))
        self.districtLabel.setText(tr(u"District", None))
        self.neighbourhoodLabel.setText(tr(u"Neighbourhood", None))
        self.associationLabel.setText(tr(u"Association", None))
        self.personTableLabel.setText(tr(u"Table", None))
        self.seatLabel.setText(tr(u"Seat", None))
        self.roleLabel.setText(tr(u"Role", None))
        self.weightLabel.setText(tr(u"Votes by weight", None))
        self.proxyForLabel.setText(tr(u"Proxy for", None))
        self.proxyLabel.setText(tr(u"Gives the vote to", None))
        self.proxyButton.setText(tr(u"Give", None))
        self.nameBox.setText(tr(u"Agrees to be named in the minutes", None))
        self.photoBox.setText(tr(u"Agrees to photos", None))
        self.recordingBox.setText(tr(u"Agrees to recording", None))
        self.saveButton.setText(tr(u"Save", None))
        self.removePersonButton.setText(tr(u"Remove", None))
        self.eraseButton.setText(tr(u"Erase name\u2026", None))
        pass
    # retranslateUi

