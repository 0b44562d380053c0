from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'roster_import.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QTableWidget, QVBoxLayout, QWidget)

from civicforum.ui.widgets.elided import ElidedLabel
from civicforum.ui.widgets.tick_box import TickBox

class Ui_RosterImport(object):
    def setupUi(self, RosterImport):
        if not RosterImport.objectName():
            RosterImport.setObjectName(u"RosterImport")
        self.importLayout = QVBoxLayout(RosterImport)
        self.importLayout.setSpacing(12)
        self.importLayout.setObjectName(u"importLayout")
        self.importLayout.setContentsMargins(16, 16, 16, 16)
        self.sourceRow = QHBoxLayout()
        self.sourceRow.setSpacing(8)
        self.sourceRow.setObjectName(u"sourceRow")
        self.sourceRow.setContentsMargins(0, 0, 0, 0)
        self.sourceLabel = ElidedLabel(RosterImport)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setText(u"")
        self.sourceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sourceLabel.setProperty(u"role", u"title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.sourceLabel.sizePolicy().hasHeightForWidth())
        self.sourceLabel.setSizePolicy(sizePolicy)

        self.sourceRow.addWidget(self.sourceLabel)

        self.encodingLabel = QLabel(RosterImport)
        self.encodingLabel.setObjectName(u"encodingLabel")
        self.encodingLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.sourceRow.addWidget(self.encodingLabel)

        self.encodingCombo = QComboBox(RosterImport)
        self.encodingCombo.setObjectName(u"encodingCombo")

        self.sourceRow.addWidget(self.encodingCombo)


        self.importLayout.addLayout(self.sourceRow)

        self.howLabel = QLabel(RosterImport)
        self.howLabel.setObjectName(u"howLabel")
        self.howLabel.setText(u"")
        self.howLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.howLabel.setWordWrap(True)
        self.howLabel.setProperty(u"tone", u"muted")

        self.importLayout.addWidget(self.howLabel)

        self.importNotice = QLabel(RosterImport)
        self.importNotice.setObjectName(u"importNotice")
        self.importNotice.setText(u"")
        self.importNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.importNotice.setWordWrap(True)
        self.importNotice.setVisible(False)
        self.importNotice.setProperty(u"tone", u"over")

        self.importLayout.addWidget(self.importNotice)

        self.importColumns = QHBoxLayout()
        self.importColumns.setSpacing(16)
        self.importColumns.setObjectName(u"importColumns")
        self.importColumns.setContentsMargins(0, 0, 0, 0)
        self.meaningColumn = QVBoxLayout()
        self.meaningColumn.setSpacing(8)
        self.meaningColumn.setObjectName(u"meaningColumn")
        self.meaningColumn.setContentsMargins(0, 0, 0, 0)
        self.meaningHead = QLabel(RosterImport)
        self.meaningHead.setObjectName(u"meaningHead")
        self.meaningHead.setTextFormat(Qt.TextFormat.PlainText)
        self.meaningHead.setProperty(u"role", u"head")

        self.meaningColumn.addWidget(self.meaningHead)

        self.meaningScroll = QScrollArea(RosterImport)
        self.meaningScroll.setObjectName(u"meaningScroll")
        self.meaningScroll.setWidgetResizable(True)
        self.meaningScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.meaningScroll.setMinimumSize(QSize(300, 110))
        self.meaningBox = QWidget()
        self.meaningBox.setObjectName(u"meaningBox")
        self.meaningForm = QFormLayout(self.meaningBox)
        self.meaningForm.setSpacing(8)
        self.meaningForm.setObjectName(u"meaningForm")
        self.meaningForm.setContentsMargins(0, 0, 0, 0)
        self.meaningScroll.setWidget(self.meaningBox)

        self.meaningColumn.addWidget(self.meaningScroll)


        self.importColumns.addLayout(self.meaningColumn)

        self.previewColumn = QVBoxLayout()
        self.previewColumn.setSpacing(8)
        self.previewColumn.setObjectName(u"previewColumn")
        self.previewColumn.setContentsMargins(0, 0, 0, 0)
        self.previewHead = QLabel(RosterImport)
        self.previewHead.setObjectName(u"previewHead")
        self.previewHead.setTextFormat(Qt.TextFormat.PlainText)
        self.previewHead.setProperty(u"role", u"head")

        self.previewColumn.addWidget(self.previewHead)

        self.previewTable = QTableWidget(RosterImport)
        self.previewTable.setObjectName(u"previewTable")
        self.previewTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.previewTable.setMinimumSize(QSize(420, 110))

        self.previewColumn.addWidget(self.previewTable)


        self.importColumns.addLayout(self.previewColumn)


        self.importLayout.addLayout(self.importColumns)

        self.problemHead = QLabel(RosterImport)
        self.problemHead.setObjectName(u"problemHead")
        self.problemHead.setTextFormat(Qt.TextFormat.PlainText)
        self.problemHead.setProperty(u"role", u"head")

        self.importLayout.addWidget(self.problemHead)

        self.problemView = QListView(RosterImport)
        self.problemView.setObjectName(u"problemView")
        self.problemView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.problemView.setUniformItemSizes(True)
        self.problemView.setFrameShape(QFrame.Shape.NoFrame)
        self.problemView.setMinimumSize(QSize(420, 76))
        self.problemView.setMaximumSize(QSize(16777215, 148))

        self.importLayout.addWidget(self.problemView)

        self.summaryLabel = QLabel(RosterImport)
        self.summaryLabel.setObjectName(u"summaryLabel")
        self.summaryLabel.setText(u"")
        self.summaryLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.summaryLabel.setWordWrap(True)

        self.importLayout.addWidget(self.summaryLabel)

        self.leaveOutBox = TickBox(RosterImport)
        self.leaveOutBox.setObjectName(u"leaveOutBox")
        self.leaveOutBox.setVisible(False)

        self.importLayout.addWidget(self.leaveOutBox)

        self.importButtons = QHBoxLayout()
        self.importButtons.setSpacing(8)
        self.importButtons.setObjectName(u"importButtons")
        self.importButtons.setContentsMargins(0, 0, 0, 0)
        self.importSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.importButtons.addItem(self.importSpacer)

        self.cancelButton = QPushButton(RosterImport)
        self.cancelButton.setObjectName(u"cancelButton")

        self.importButtons.addWidget(self.cancelButton)

        self.importButton = QPushButton(RosterImport)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setProperty(u"primary", u"true")

        self.importButtons.addWidget(self.importButton)


        self.importLayout.addLayout(self.importButtons)

#if QT_CONFIG(shortcut)
        self.encodingLabel.setBuddy(self.encodingCombo)
        self.previewHead.setBuddy(self.previewTable)
        self.problemHead.setBuddy(self.problemView)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.encodingCombo, self.meaningScroll)
        QWidget.setTabOrder(self.meaningScroll, self.previewTable)
        QWidget.setTabOrder(self.previewTable, self.problemView)
        QWidget.setTabOrder(self.problemView, self.leaveOutBox)
        QWidget.setTabOrder(self.leaveOutBox, self.importButton)
        QWidget.setTabOrder(self.importButton, self.cancelButton)

        self.retranslateUi(RosterImport)
    # setupUi

    def retranslateUi(self, RosterImport):
        self.encodingLabel.setText(tr(u"Encoding", None))
        self.meaningHead.setText(tr(u"What the columns mean", None))
        self.previewHead.setText(tr(u"The first rows", None))
        self.problemHead.setText(tr(u"Problems", None))
        self.leaveOutBox.setText(tr(u"Leave out the rows with problems", None))
        self.cancelButton.setText(tr(u"Cancel", None))
        pass
    # retranslateUi

