from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'minutes_editor.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from civicforum.ui.widgets.line import EntryLine
from civicforum.ui.widgets.text_box import TextBox

class Ui_MinutesEditor(object):
    def setupUi(self, MinutesEditor):
        if not MinutesEditor.objectName():
            MinutesEditor.setObjectName(u"MinutesEditor")
        self.editorLayout = QVBoxLayout(MinutesEditor)
        self.editorLayout.setSpacing(8)
        self.editorLayout.setObjectName(u"editorLayout")
        self.editorLayout.setContentsMargins(0, 0, 0, 0)
        self.editorEmpty = QLabel(MinutesEditor)
        self.editorEmpty.setObjectName(u"editorEmpty")
        self.editorEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.editorEmpty.setWordWrap(True)
        self.editorEmpty.setProperty(u"tone", u"muted")

        self.editorLayout.addWidget(self.editorEmpty)

        self.editorBox = QWidget(MinutesEditor)
        self.editorBox.setObjectName(u"editorBox")
        self.editorBoxLayout = QVBoxLayout(self.editorBox)
        self.editorBoxLayout.setSpacing(8)
        self.editorBoxLayout.setObjectName(u"editorBoxLayout")
        self.editorBoxLayout.setContentsMargins(0, 0, 0, 0)
        self.editorHeadLayout = QHBoxLayout()
        self.editorHeadLayout.setSpacing(8)
        self.editorHeadLayout.setObjectName(u"editorHeadLayout")
        self.editorHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.editorTitle = QLabel(self.editorBox)
        self.editorTitle.setObjectName(u"editorTitle")
        self.editorTitle.setText(u"")
        self.editorTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.editorTitle.setWordWrap(True)
        self.editorTitle.setProperty(u"role", u"title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.editorTitle.sizePolicy().hasHeightForWidth())
        self.editorTitle.setSizePolicy(sizePolicy)

        self.editorHeadLayout.addWidget(self.editorTitle)

        self.editedMark = QLabel(self.editorBox)
        self.editedMark.setObjectName(u"editedMark")
        self.editedMark.setTextFormat(Qt.TextFormat.PlainText)
        self.editedMark.setProperty(u"tone", u"warn")

        self.editorHeadLayout.addWidget(self.editedMark)


        self.editorBoxLayout.addLayout(self.editorHeadLayout)

        self.withdrawnLabel = QLabel(self.editorBox)
        self.withdrawnLabel.setObjectName(u"withdrawnLabel")
        self.withdrawnLabel.setText(u"")
        self.withdrawnLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.withdrawnLabel.setWordWrap(True)
        self.withdrawnLabel.setVisible(False)
        self.withdrawnLabel.setProperty(u"tone", u"warn")

        self.editorBoxLayout.addWidget(self.withdrawnLabel)

        self.textLabel = QLabel(self.editorBox)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setText(u"")
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.textLabel.setProperty(u"role", u"head")

        self.editorBoxLayout.addWidget(self.textLabel)

        self.pieceLine = EntryLine(self.editorBox)
        self.pieceLine.setObjectName(u"pieceLine")

        self.editorBoxLayout.addWidget(self.pieceLine)

        self.pieceBox = TextBox(self.editorBox)
        self.pieceBox.setObjectName(u"pieceBox")
        self.pieceBox.setTabChangesFocus(True)
        self.pieceBox.setMinimumSize(QSize(0, 96))

        self.editorBoxLayout.addWidget(self.pieceBox)

        self.actionBox = QWidget(self.editorBox)
        self.actionBox.setObjectName(u"actionBox")
        self.actionLayout = QHBoxLayout(self.actionBox)
        self.actionLayout.setSpacing(8)
        self.actionLayout.setObjectName(u"actionLayout")
        self.actionLayout.setContentsMargins(0, 0, 0, 0)
        self.ownerLabel = QLabel(self.actionBox)
        self.ownerLabel.setObjectName(u"ownerLabel")
        self.ownerLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.actionLayout.addWidget(self.ownerLabel)

        self.ownerLine = EntryLine(self.actionBox)
        self.ownerLine.setObjectName(u"ownerLine")

        self.actionLayout.addWidget(self.ownerLine)

        self.dueLabel = QLabel(self.actionBox)
        self.dueLabel.setObjectName(u"dueLabel")
        self.dueLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.actionLayout.addWidget(self.dueLabel)

        self.dueLine = EntryLine(self.actionBox)
        self.dueLine.setObjectName(u"dueLine")

        self.actionLayout.addWidget(self.dueLine)

        self.actionLayout.setStretch(1, 2)
        self.actionLayout.setStretch(3, 1)

        self.editorBoxLayout.addWidget(self.actionBox)

        self.editorButtons = QHBoxLayout()
        self.editorButtons.setSpacing(8)
        self.editorButtons.setObjectName(u"editorButtons")
        self.editorButtons.setContentsMargins(0, 0, 0, 0)
        self.savePieceButton = QToolButton(self.editorBox)
        self.savePieceButton.setObjectName(u"savePieceButton")
        self.savePieceButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.savePieceButton.setProperty(u"primary", True)

        self.editorButtons.addWidget(self.savePieceButton)

        self.revertButton = QPushButton(self.editorBox)
        self.revertButton.setObjectName(u"revertButton")

        self.editorButtons.addWidget(self.revertButton)

        self.completeButton = QPushButton(self.editorBox)
        self.completeButton.setObjectName(u"completeButton")

        self.editorButtons.addWidget(self.completeButton)

        self.reopenActionButton = QPushButton(self.editorBox)
        self.reopenActionButton.setObjectName(u"reopenActionButton")

        self.editorButtons.addWidget(self.reopenActionButton)

        self.editorSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.editorButtons.addItem(self.editorSpacer)


        self.editorBoxLayout.addLayout(self.editorButtons)

        self.withdrawBox = QWidget(self.editorBox)
        self.withdrawBox.setObjectName(u"withdrawBox")
        self.withdrawLayout = QHBoxLayout(self.withdrawBox)
        self.withdrawLayout.setSpacing(8)
        self.withdrawLayout.setObjectName(u"withdrawLayout")
        self.withdrawLayout.setContentsMargins(0, 0, 0, 0)
        self.withdrawLabel = QLabel(self.withdrawBox)
        self.withdrawLabel.setObjectName(u"withdrawLabel")
        self.withdrawLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.withdrawLayout.addWidget(self.withdrawLabel)

        self.withdrawLine = EntryLine(self.withdrawBox)
        self.withdrawLine.setObjectName(u"withdrawLine")

        self.withdrawLayout.addWidget(self.withdrawLine)

        self.withdrawDecisionButton = QPushButton(self.withdrawBox)
        self.withdrawDecisionButton.setObjectName(u"withdrawDecisionButton")

        self.withdrawLayout.addWidget(self.withdrawDecisionButton)

        self.withdrawLayout.setStretch(1, 1)

        self.editorBoxLayout.addWidget(self.withdrawBox)

        self.editorNotice = QLabel(self.editorBox)
        self.editorNotice.setObjectName(u"editorNotice")
        self.editorNotice.setText(u"")
        self.editorNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.editorNotice.setWordWrap(True)
        self.editorNotice.setVisible(False)
        self.editorNotice.setProperty(u"tone", u"over")

        self.editorBoxLayout.addWidget(self.editorNotice)

        self.historyHead = QLabel(self.editorBox)
        self.historyHead.setObjectName(u"historyHead")
        self.historyHead.setTextFormat(Qt.TextFormat.PlainText)
        self.historyHead.setProperty(u"role", u"head")

        self.editorBoxLayout.addWidget(self.historyHead)

        self.historyView = QListView(self.editorBox)
        self.historyView.setObjectName(u"historyView")
        self.historyView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.historyView.setUniformItemSizes(False)
        self.historyView.setFrameShape(QFrame.Shape.NoFrame)
        self.historyView.setMinimumSize(QSize(0, 72))
        self.historyView.setWordWrap(True)
        self.historyView.setResizeMode(QListView.ResizeMode.Adjust)
        self.historyView.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)

        self.editorBoxLayout.addWidget(self.historyView)

        self.editorBoxLayout.setStretch(4, 3)
        self.editorBoxLayout.setStretch(10, 2)

        self.editorLayout.addWidget(self.editorBox)

        self.editorLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.ownerLabel.setBuddy(self.ownerLine)
        self.dueLabel.setBuddy(self.dueLine)
        self.withdrawLabel.setBuddy(self.withdrawLine)
        self.historyHead.setBuddy(self.historyView)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pieceLine, self.pieceBox)
        QWidget.setTabOrder(self.pieceBox, self.ownerLine)
        QWidget.setTabOrder(self.ownerLine, self.dueLine)
        QWidget.setTabOrder(self.dueLine, self.savePieceButton)
        QWidget.setTabOrder(self.savePieceButton, self.revertButton)
        QWidget.setTabOrder(self.revertButton, self.completeButton)
        QWidget.setTabOrder(self.completeButton, self.reopenActionButton)
        QWidget.setTabOrder(self.reopenActionButton, self.withdrawLine)
        QWidget.setTabOrder(self.withdrawLine, self.withdrawDecisionButton)
        QWidget.setTabOrder(self.withdrawDecisionButton, self.historyView)

        self.retranslateUi(MinutesEditor)
    # setupUi

    def retranslateUi(self, MinutesEditor):
        self.editorEmpty.setText(tr(u"Choose a row to see it in full and to put it right.", None))
        self.editedMark.setText(tr(u"edited by hand", None))
        self.ownerLabel.setText(tr(u"Owner", None))
        self.ownerLine.setPlaceholderText(tr(u"Name, number or department", None))
        self.dueLabel.setText(tr(u"Until", None))
        self.dueLine.setPlaceholderText(tr(u"2026-12-03 or 12/3", None))
        self.savePieceButton.setText(tr(u"Save", None))
        self.revertButton.setText(tr(u"Revert to the original", None))
        self.completeButton.setText(tr(u"Done", None))
        self.reopenActionButton.setText(tr(u"Not done after all", None))
        self.withdrawLabel.setText(tr(u"Reason", None))
        self.withdrawLine.setPlaceholderText(tr(u"Why it no longer holds", None))
        self.withdrawDecisionButton.setText(tr(u"Withdraw decision", None))
        self.historyHead.setText(tr(u"What was written when", None))
        pass
    # retranslateUi

