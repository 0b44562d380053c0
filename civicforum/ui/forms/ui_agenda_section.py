from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agenda_section.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from civicforum.ui.widgets.agenda_table import AgendaTable
from civicforum.ui.widgets.elided import ElidedLabel
from civicforum.ui.widgets.leaving_edit import LeavingEdit
from civicforum.ui.widgets.line import EntryLine
from civicforum.ui.widgets.paste_line import PasteLine

class Ui_AgendaSection(object):
    def setupUi(self, AgendaSection):
        if not AgendaSection.objectName():
            AgendaSection.setObjectName(u"AgendaSection")
        self.agendaSectionLayout = QVBoxLayout(AgendaSection)
        self.agendaSectionLayout.setSpacing(8)
        self.agendaSectionLayout.setObjectName(u"agendaSectionLayout")
        self.agendaSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.agendaHeadLayout = QHBoxLayout()
        self.agendaHeadLayout.setSpacing(8)
        self.agendaHeadLayout.setObjectName(u"agendaHeadLayout")
        self.agendaHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.planHead = QLabel(AgendaSection)
        self.planHead.setObjectName(u"planHead")
        self.planHead.setTextFormat(Qt.TextFormat.PlainText)
        self.planHead.setProperty(u"role", u"title")

        self.agendaHeadLayout.addWidget(self.planHead)

        self.planTotal = ElidedLabel(AgendaSection)
        self.planTotal.setObjectName(u"planTotal")
        self.planTotal.setText(u"")
        self.planTotal.setTextFormat(Qt.TextFormat.PlainText)
        self.planTotal.setProperty(u"tone", u"muted")

        self.agendaHeadLayout.addWidget(self.planTotal)

        self.agendaHeadLayout.setStretch(1, 1)

        self.agendaSectionLayout.addLayout(self.agendaHeadLayout)

        self.planEmpty = QLabel(AgendaSection)
        self.planEmpty.setObjectName(u"planEmpty")
        self.planEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.planEmpty.setWordWrap(True)
        self.planEmpty.setProperty(u"tone", u"muted")

        self.agendaSectionLayout.addWidget(self.planEmpty)

        self.planView = AgendaTable(AgendaSection)
        self.planView.setObjectName(u"planView")
        self.planView.setFrameShape(QFrame.Shape.NoFrame)
        self.planView.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.planView.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.planView.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.planView.setMinimumSize(QSize(0, 150))
        self.planView.setTabKeyNavigation(False)
        self.planView.setShowGrid(False)
        self.planView.setWordWrap(False)

        self.agendaSectionLayout.addWidget(self.planView)

        self.newItemLayout = QHBoxLayout()
        self.newItemLayout.setSpacing(8)
        self.newItemLayout.setObjectName(u"newItemLayout")
        self.newItemLayout.setContentsMargins(0, 0, 0, 0)
        self.newItemLabel = QLabel(AgendaSection)
        self.newItemLabel.setObjectName(u"newItemLabel")
        self.newItemLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.newItemLayout.addWidget(self.newItemLabel)

        self.newItemLine = PasteLine(AgendaSection)
        self.newItemLine.setObjectName(u"newItemLine")

        self.newItemLayout.addWidget(self.newItemLine)

        self.addItemButton = QPushButton(AgendaSection)
        self.addItemButton.setObjectName(u"addItemButton")

        self.newItemLayout.addWidget(self.addItemButton)

        self.addPartButton = QPushButton(AgendaSection)
        self.addPartButton.setObjectName(u"addPartButton")

        self.newItemLayout.addWidget(self.addPartButton)

        self.pasteItemsButton = QPushButton(AgendaSection)
        self.pasteItemsButton.setObjectName(u"pasteItemsButton")

        self.newItemLayout.addWidget(self.pasteItemsButton)

        self.newItemLayout.setStretch(1, 1)

        self.agendaSectionLayout.addLayout(self.newItemLayout)

        self.planNotice = QLabel(AgendaSection)
        self.planNotice.setObjectName(u"planNotice")
        self.planNotice.setText(u"")
        self.planNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.planNotice.setWordWrap(True)
        self.planNotice.setVisible(False)
        self.planNotice.setProperty(u"tone", u"over")

        self.agendaSectionLayout.addWidget(self.planNotice)

        self.itemBox = QWidget(AgendaSection)
        self.itemBox.setObjectName(u"itemBox")
        self.itemBoxLayout = QVBoxLayout(self.itemBox)
        self.itemBoxLayout.setSpacing(4)
        self.itemBoxLayout.setObjectName(u"itemBoxLayout")
        self.itemBoxLayout.setContentsMargins(0, 0, 0, 0)
        self.itemButtons = QHBoxLayout()
        self.itemButtons.setSpacing(8)
        self.itemButtons.setObjectName(u"itemButtons")
        self.itemButtons.setContentsMargins(0, 0, 0, 0)
        self.chosenItem = ElidedLabel(self.itemBox)
        self.chosenItem.setObjectName(u"chosenItem")
        self.chosenItem.setText(u"")
        self.chosenItem.setTextFormat(Qt.TextFormat.PlainText)
        self.chosenItem.setProperty(u"role", u"head")

        self.itemButtons.addWidget(self.chosenItem)

        self.moveUpButton = QPushButton(self.itemBox)
        self.moveUpButton.setObjectName(u"moveUpButton")

        self.itemButtons.addWidget(self.moveUpButton)

        self.moveDownButton = QPushButton(self.itemBox)
        self.moveDownButton.setObjectName(u"moveDownButton")

        self.itemButtons.addWidget(self.moveDownButton)

        self.removeItemButton = QPushButton(self.itemBox)
        self.removeItemButton.setObjectName(u"removeItemButton")

        self.itemButtons.addWidget(self.removeItemButton)

        self.itemButtons.setStretch(0, 1)

        self.itemBoxLayout.addLayout(self.itemButtons)

        self.itemFields = QHBoxLayout()
        self.itemFields.setSpacing(16)
        self.itemFields.setObjectName(u"itemFields")
        self.itemFields.setContentsMargins(0, 0, 0, 0)
        self.presentersLayout = QVBoxLayout()
        self.presentersLayout.setSpacing(2)
        self.presentersLayout.setObjectName(u"presentersLayout")
        self.presentersLayout.setContentsMargins(0, 0, 0, 0)
        self.presentersLabel = QLabel(self.itemBox)
        self.presentersLabel.setObjectName(u"presentersLabel")
        self.presentersLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.presentersLayout.addWidget(self.presentersLabel)

        self.presentersLine = EntryLine(self.itemBox)
        self.presentersLine.setObjectName(u"presentersLine")
        self.presentersLine.setPlaceholderText(u"#3, #5")

        self.presentersLayout.addWidget(self.presentersLine)

        self.presentersNamed = ElidedLabel(self.itemBox)
        self.presentersNamed.setObjectName(u"presentersNamed")
        self.presentersNamed.setText(u"")
        self.presentersNamed.setTextFormat(Qt.TextFormat.PlainText)
        self.presentersNamed.setProperty(u"tone", u"muted")

        self.presentersLayout.addWidget(self.presentersNamed)

        self.presentersSpacer = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.presentersLayout.addItem(self.presentersSpacer)


        self.itemFields.addLayout(self.presentersLayout)

        self.noteLayout = QVBoxLayout()
        self.noteLayout.setSpacing(2)
        self.noteLayout.setObjectName(u"noteLayout")
        self.noteLayout.setContentsMargins(0, 0, 0, 0)
        self.itemNoteLabel = QLabel(self.itemBox)
        self.itemNoteLabel.setObjectName(u"itemNoteLabel")
        self.itemNoteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.noteLayout.addWidget(self.itemNoteLabel)

        self.itemNoteEdit = LeavingEdit(self.itemBox)
        self.itemNoteEdit.setObjectName(u"itemNoteEdit")
        self.itemNoteEdit.setTabChangesFocus(True)
        self.itemNoteEdit.setMaximumSize(QSize(16777215, 76))

        self.noteLayout.addWidget(self.itemNoteEdit)


        self.itemFields.addLayout(self.noteLayout)

        self.itemFields.setStretch(0, 2)
        self.itemFields.setStretch(1, 3)

        self.itemBoxLayout.addLayout(self.itemFields)


        self.agendaSectionLayout.addWidget(self.itemBox)

        self.agendaSectionLayout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.planHead.setBuddy(self.planView)
        self.newItemLabel.setBuddy(self.newItemLine)
        self.presentersLabel.setBuddy(self.presentersLine)
        self.itemNoteLabel.setBuddy(self.itemNoteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.planView, self.newItemLine)
        QWidget.setTabOrder(self.newItemLine, self.addItemButton)
        QWidget.setTabOrder(self.addItemButton, self.addPartButton)
        QWidget.setTabOrder(self.addPartButton, self.pasteItemsButton)
        QWidget.setTabOrder(self.pasteItemsButton, self.moveUpButton)
        QWidget.setTabOrder(self.moveUpButton, self.moveDownButton)
        QWidget.setTabOrder(self.moveDownButton, self.removeItemButton)
        QWidget.setTabOrder(self.removeItemButton, self.presentersLine)
        QWidget.setTabOrder(self.presentersLine, self.itemNoteEdit)

        self.retranslateUi(AgendaSection)
    # setupUi

    def retranslateUi(self, AgendaSection):
        self.planHead.setText(tr(u"Agenda", None))
        self.planEmpty.setText(tr(u"No items yet. Type the first one below, or paste lines from a spreadsheet: title, tab, minutes.", None))
#if QT_CONFIG(accessibility)
        self.planView.setAccessibleName(tr(u"Agenda", None))
#endif // QT_CONFIG(accessibility)
        self.newItemLabel.setText(tr(u"New item", None))
        self.newItemLine.setPlaceholderText(tr(u"Title, then Enter", None))
        self.addItemButton.setText(tr(u"Add item", None))
        self.addPartButton.setText(tr(u"Add as part", None))
        self.pasteItemsButton.setText(tr(u"Paste", None))
        self.moveUpButton.setText(tr(u"Move up", None))
        self.moveDownButton.setText(tr(u"Move down", None))
        self.removeItemButton.setText(tr(u"Remove item", None))
        self.presentersLabel.setText(tr(u"Presenters: numbers or names", None))
        self.itemNoteLabel.setText(tr(u"Note to self (nobody else sees it)", None))
        pass
    # retranslateUi

