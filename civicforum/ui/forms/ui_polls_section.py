from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'polls_section.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QComboBox,
    QFormLayout, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QListView, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from civicforum.ui.widgets.line import (CountBox, EntryLine)

class Ui_PollsSection(object):
    def setupUi(self, PollsSection):
        if not PollsSection.objectName():
            PollsSection.setObjectName(u"PollsSection")
        self.pollsSectionLayout = QHBoxLayout(PollsSection)
        self.pollsSectionLayout.setSpacing(12)
        self.pollsSectionLayout.setObjectName(u"pollsSectionLayout")
        self.pollsSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.draftColumn = QVBoxLayout()
        self.draftColumn.setSpacing(8)
        self.draftColumn.setObjectName(u"draftColumn")
        self.draftColumn.setContentsMargins(0, 0, 0, 0)
        self.draftHead = QHBoxLayout()
        self.draftHead.setSpacing(8)
        self.draftHead.setObjectName(u"draftHead")
        self.draftHead.setContentsMargins(0, 0, 0, 0)
        self.draftSum = QLabel(PollsSection)
        self.draftSum.setObjectName(u"draftSum")
        self.draftSum.setText(u"")
        self.draftSum.setTextFormat(Qt.TextFormat.PlainText)
        self.draftSum.setWordWrap(True)
        self.draftSum.setProperty(u"role", u"title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.draftSum.sizePolicy().hasHeightForWidth())
        self.draftSum.setSizePolicy(sizePolicy)

        self.draftHead.addWidget(self.draftSum)

        self.addPollButton = QPushButton(PollsSection)
        self.addPollButton.setObjectName(u"addPollButton")

        self.draftHead.addWidget(self.addPollButton)


        self.draftColumn.addLayout(self.draftHead)

        self.draftEmpty = QLabel(PollsSection)
        self.draftEmpty.setObjectName(u"draftEmpty")
        self.draftEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.draftEmpty.setWordWrap(True)
        self.draftEmpty.setProperty(u"tone", u"muted")

        self.draftColumn.addWidget(self.draftEmpty)

        self.draftView = QListView(PollsSection)
        self.draftView.setObjectName(u"draftView")
        self.draftView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.draftView.setUniformItemSizes(True)
        self.draftView.setFrameShape(QFrame.Shape.NoFrame)
        self.draftView.setMinimumSize(QSize(0, 100))

        self.draftColumn.addWidget(self.draftView)

        self.draftButtons = QHBoxLayout()
        self.draftButtons.setSpacing(8)
        self.draftButtons.setObjectName(u"draftButtons")
        self.draftButtons.setContentsMargins(0, 0, 0, 0)
        self.dropPollButton = QPushButton(PollsSection)
        self.dropPollButton.setObjectName(u"dropPollButton")

        self.draftButtons.addWidget(self.dropPollButton)

        self.draftSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.draftButtons.addItem(self.draftSpacer)


        self.draftColumn.addLayout(self.draftButtons)


        self.pollsSectionLayout.addLayout(self.draftColumn)

        self.draftCard = QFrame(PollsSection)
        self.draftCard.setObjectName(u"draftCard")
        self.draftCard.setProperty(u"card", u"true")
        self.draftCard.setMinimumSize(QSize(420, 0))
        self.draftCard.setMaximumSize(QSize(560, 16777215))
        self.draftLayout = QVBoxLayout(self.draftCard)
        self.draftLayout.setSpacing(8)
        self.draftLayout.setObjectName(u"draftLayout")
        self.draftLayout.setContentsMargins(12, 12, 12, 12)
        self.draftScroll = QScrollArea(self.draftCard)
        self.draftScroll.setObjectName(u"draftScroll")
        self.draftScroll.setWidgetResizable(True)
        self.draftScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.draftScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.draftBox = QWidget()
        self.draftBox.setObjectName(u"draftBox")
        self.draftForm = QFormLayout(self.draftBox)
        self.draftForm.setSpacing(8)
        self.draftForm.setObjectName(u"draftForm")
        self.draftForm.setContentsMargins(0, 0, 0, 0)
        self.questionLabel = QLabel(self.draftBox)
        self.questionLabel.setObjectName(u"questionLabel")
        self.questionLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.questionLabel)

        self.questionLine = EntryLine(self.draftBox)
        self.questionLine.setObjectName(u"questionLine")

        self.draftForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.questionLine)

        self.shapeLabel = QLabel(self.draftBox)
        self.shapeLabel.setObjectName(u"shapeLabel")
        self.shapeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.shapeLabel)

        self.shapeCombo = QComboBox(self.draftBox)
        self.shapeCombo.setObjectName(u"shapeCombo")

        self.draftForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.shapeCombo)

        self.optionsLabel = QLabel(self.draftBox)
        self.optionsLabel.setObjectName(u"optionsLabel")
        self.optionsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.optionsLabel)

        self.optionsEdit = QPlainTextEdit(self.draftBox)
        self.optionsEdit.setObjectName(u"optionsEdit")
        self.optionsEdit.setTabChangesFocus(True)
        self.optionsEdit.setMinimumSize(QSize(0, 88))
        self.optionsEdit.setMaximumSize(QSize(16777215, 120))

        self.draftForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.optionsEdit)

        self.marksLabel = QLabel(self.draftBox)
        self.marksLabel.setObjectName(u"marksLabel")
        self.marksLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.marksLabel)

        self.marksBox = QWidget(self.draftBox)
        self.marksBox.setObjectName(u"marksBox")
        self.marksLayout = QHBoxLayout(self.marksBox)
        self.marksLayout.setSpacing(8)
        self.marksLayout.setObjectName(u"marksLayout")
        self.marksLayout.setContentsMargins(0, 0, 0, 0)
        self.leastBox = CountBox(self.marksBox)
        self.leastBox.setObjectName(u"leastBox")
        self.leastBox.setMinimum(1)
        self.leastBox.setMaximum(100)

        self.marksLayout.addWidget(self.leastBox)

        self.mostBox = CountBox(self.marksBox)
        self.mostBox.setObjectName(u"mostBox")
        self.mostBox.setMinimum(1)
        self.mostBox.setMaximum(100)

        self.marksLayout.addWidget(self.mostBox)


        self.draftForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.marksBox)

        self.perOptionLabel = QLabel(self.draftBox)
        self.perOptionLabel.setObjectName(u"perOptionLabel")
        self.perOptionLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.perOptionLabel)

        self.perOptionBox = CountBox(self.draftBox)
        self.perOptionBox.setObjectName(u"perOptionBox")
        self.perOptionBox.setMinimum(1)
        self.perOptionBox.setMaximum(100)

        self.draftForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.perOptionBox)

        self.channelsLabel = QLabel(self.draftBox)
        self.channelsLabel.setObjectName(u"channelsLabel")
        self.channelsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftForm.setWidget(5, QFormLayout.ItemRole.LabelRole, self.channelsLabel)

        self.channelsBox = QWidget(self.draftBox)
        self.channelsBox.setObjectName(u"channelsBox")
        self.channelsLayout = QGridLayout(self.channelsBox)
        self.channelsLayout.setSpacing(8)
        self.channelsLayout.setObjectName(u"channelsLayout")
        self.channelsLayout.setContentsMargins(0, 0, 0, 0)
        self.handsBox = QCheckBox(self.channelsBox)
        self.handsBox.setObjectName(u"handsBox")

        self.channelsLayout.addWidget(self.handsBox, 0, 0, 1, 1)

        self.paperBox = QCheckBox(self.channelsBox)
        self.paperBox.setObjectName(u"paperBox")

        self.channelsLayout.addWidget(self.paperBox, 0, 1, 1, 1)

        self.rollCallBox = QCheckBox(self.channelsBox)
        self.rollCallBox.setObjectName(u"rollCallBox")

        self.channelsLayout.addWidget(self.rollCallBox, 0, 2, 1, 1)

        self.advanceBox = QCheckBox(self.channelsBox)
        self.advanceBox.setObjectName(u"advanceBox")

        self.channelsLayout.addWidget(self.advanceBox, 1, 0, 1, 1)

        self.onlineBox = QCheckBox(self.channelsBox)
        self.onlineBox.setObjectName(u"onlineBox")

        self.channelsLayout.addWidget(self.onlineBox, 1, 1, 1, 1)


        self.draftForm.setWidget(5, QFormLayout.ItemRole.FieldRole, self.channelsBox)

        self.secrecyLabel = QLabel(self.draftBox)
        self.secrecyLabel.setObjectName(u"secrecyLabel")
        self.secrecyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftForm.setWidget(6, QFormLayout.ItemRole.LabelRole, self.secrecyLabel)

        self.secrecyCombo = QComboBox(self.draftBox)
        self.secrecyCombo.setObjectName(u"secrecyCombo")

        self.draftForm.setWidget(6, QFormLayout.ItemRole.FieldRole, self.secrecyCombo)

        self.electorateLabel = QLabel(self.draftBox)
        self.electorateLabel.setObjectName(u"electorateLabel")
        self.electorateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftForm.setWidget(7, QFormLayout.ItemRole.LabelRole, self.electorateLabel)

        self.electorateCombo = QComboBox(self.draftBox)
        self.electorateCombo.setObjectName(u"electorateCombo")

        self.draftForm.setWidget(7, QFormLayout.ItemRole.FieldRole, self.electorateCombo)

        self.baseLabel = QLabel(self.draftBox)
        self.baseLabel.setObjectName(u"baseLabel")
        self.baseLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftForm.setWidget(8, QFormLayout.ItemRole.LabelRole, self.baseLabel)

        self.baseCombo = QComboBox(self.draftBox)
        self.baseCombo.setObjectName(u"baseCombo")

        self.draftForm.setWidget(8, QFormLayout.ItemRole.FieldRole, self.baseCombo)

        self.majorityLabel = QLabel(self.draftBox)
        self.majorityLabel.setObjectName(u"majorityLabel")
        self.majorityLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftForm.setWidget(9, QFormLayout.ItemRole.LabelRole, self.majorityLabel)

        self.majorityCombo = QComboBox(self.draftBox)
        self.majorityCombo.setObjectName(u"majorityCombo")
        self.majorityCombo.setEditable(True)

        self.draftForm.setWidget(9, QFormLayout.ItemRole.FieldRole, self.majorityCombo)

        self.quorumLabel = QLabel(self.draftBox)
        self.quorumLabel.setObjectName(u"quorumLabel")
        self.quorumLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftForm.setWidget(10, QFormLayout.ItemRole.LabelRole, self.quorumLabel)

        self.quorumLine = EntryLine(self.draftBox)
        self.quorumLine.setObjectName(u"quorumLine")

        self.draftForm.setWidget(10, QFormLayout.ItemRole.FieldRole, self.quorumLine)

        self.quorumOfLabel = QLabel(self.draftBox)
        self.quorumOfLabel.setObjectName(u"quorumOfLabel")
        self.quorumOfLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftForm.setWidget(11, QFormLayout.ItemRole.LabelRole, self.quorumOfLabel)

        self.quorumOfCombo = QComboBox(self.draftBox)
        self.quorumOfCombo.setObjectName(u"quorumOfCombo")

        self.draftForm.setWidget(11, QFormLayout.ItemRole.FieldRole, self.quorumOfCombo)

        self.pollItemLabel = QLabel(self.draftBox)
        self.pollItemLabel.setObjectName(u"pollItemLabel")
        self.pollItemLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftForm.setWidget(12, QFormLayout.ItemRole.LabelRole, self.pollItemLabel)

        self.pollItemCombo = QComboBox(self.draftBox)
        self.pollItemCombo.setObjectName(u"pollItemCombo")

        self.draftForm.setWidget(12, QFormLayout.ItemRole.FieldRole, self.pollItemCombo)

        self.draftScroll.setWidget(self.draftBox)

        self.draftLayout.addWidget(self.draftScroll)

        self.draftNotice = QLabel(self.draftCard)
        self.draftNotice.setObjectName(u"draftNotice")
        self.draftNotice.setText(u"")
        self.draftNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.draftNotice.setWordWrap(True)
        self.draftNotice.setVisible(False)
        self.draftNotice.setProperty(u"tone", u"over")

        self.draftLayout.addWidget(self.draftNotice)

        self.draftSave = QHBoxLayout()
        self.draftSave.setSpacing(8)
        self.draftSave.setObjectName(u"draftSave")
        self.draftSave.setContentsMargins(0, 0, 0, 0)
        self.savePollButton = QPushButton(self.draftCard)
        self.savePollButton.setObjectName(u"savePollButton")

        self.draftSave.addWidget(self.savePollButton)

        self.draftSaveSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.draftSave.addItem(self.draftSaveSpacer)


        self.draftLayout.addLayout(self.draftSave)


        self.pollsSectionLayout.addWidget(self.draftCard)

        self.pollsSectionLayout.setStretch(0, 1)
        self.pollsSectionLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.questionLabel.setBuddy(self.questionLine)
        self.shapeLabel.setBuddy(self.shapeCombo)
        self.optionsLabel.setBuddy(self.optionsEdit)
        self.perOptionLabel.setBuddy(self.perOptionBox)
        self.secrecyLabel.setBuddy(self.secrecyCombo)
        self.electorateLabel.setBuddy(self.electorateCombo)
        self.baseLabel.setBuddy(self.baseCombo)
        self.majorityLabel.setBuddy(self.majorityCombo)
        self.quorumLabel.setBuddy(self.quorumLine)
        self.quorumOfLabel.setBuddy(self.quorumOfCombo)
        self.pollItemLabel.setBuddy(self.pollItemCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.addPollButton, self.draftView)
        QWidget.setTabOrder(self.draftView, self.dropPollButton)
        QWidget.setTabOrder(self.dropPollButton, self.questionLine)
        QWidget.setTabOrder(self.questionLine, self.shapeCombo)
        QWidget.setTabOrder(self.shapeCombo, self.optionsEdit)
        QWidget.setTabOrder(self.optionsEdit, self.leastBox)
        QWidget.setTabOrder(self.leastBox, self.mostBox)
        QWidget.setTabOrder(self.mostBox, self.perOptionBox)
        QWidget.setTabOrder(self.perOptionBox, self.handsBox)
        QWidget.setTabOrder(self.handsBox, self.paperBox)
        QWidget.setTabOrder(self.paperBox, self.rollCallBox)
        QWidget.setTabOrder(self.rollCallBox, self.advanceBox)
        QWidget.setTabOrder(self.advanceBox, self.onlineBox)
        QWidget.setTabOrder(self.onlineBox, self.secrecyCombo)
        QWidget.setTabOrder(self.secrecyCombo, self.electorateCombo)
        QWidget.setTabOrder(self.electorateCombo, self.baseCombo)
        QWidget.setTabOrder(self.baseCombo, self.majorityCombo)
        QWidget.setTabOrder(self.majorityCombo, self.quorumLine)
        QWidget.setTabOrder(self.quorumLine, self.quorumOfCombo)
        QWidget.setTabOrder(self.quorumOfCombo, self.pollItemCombo)
        QWidget.setTabOrder(self.pollItemCombo, self.savePollButton)

        self.retranslateUi(PollsSection)
    # setupUi

    def retranslateUi(self, PollsSection):
        self.addPollButton.setText(tr(u"Add poll", None))
        self.draftEmpty.setText(tr(u"No poll is prepared. A question can also be put while the forum runs.", None))
#if QT_CONFIG(accessibility)
        self.draftView.setAccessibleName(tr(u"Polls", None))
#endif // QT_CONFIG(accessibility)
        self.dropPollButton.setText(tr(u"Drop poll", None))
        self.questionLabel.setText(tr(u"Question", None))
        self.shapeLabel.setText(tr(u"Kind of ballot", None))
        self.optionsLabel.setText(tr(u"Options, one a line", None))
        self.marksLabel.setText(tr(u"Votes each, from and to", None))
#if QT_CONFIG(accessibility)
        self.leastBox.setAccessibleName(tr(u"Votes each, from", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.mostBox.setAccessibleName(tr(u"Votes each, to", None))
#endif // QT_CONFIG(accessibility)
        self.perOptionLabel.setText(tr(u"Votes for one option at most", None))
        self.channelsLabel.setText(tr(u"How votes come in", None))
        self.handsBox.setText(tr(u"By hands", None))
        self.paperBox.setText(tr(u"On paper", None))
        self.rollCallBox.setText(tr(u"Roll call", None))
        self.advanceBox.setText(tr(u"In advance", None))
        self.onlineBox.setText(tr(u"Online", None))
        self.secrecyLabel.setText(tr(u"Secrecy", None))
        self.electorateLabel.setText(tr(u"Who may vote", None))
        self.baseLabel.setText(tr(u"100 % is", None))
        self.majorityLabel.setText(tr(u"Majority", None))
        self.quorumLabel.setText(tr(u"Quorum", None))
        self.quorumLine.setPlaceholderText(tr(u"None, or such as 1/2 or 258", None))
        self.quorumOfLabel.setText(tr(u"Quorum of", None))
        self.pollItemLabel.setText(tr(u"Agenda item", None))
        self.savePollButton.setText(tr(u"Save", None))
        pass
    # retranslateUi

