from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'poll_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from civicforum.ui.widgets.bars import BarsView
from civicforum.ui.widgets.line import (CountBox, EntryLine)
from civicforum.ui.widgets.tally import TallyButton

class Ui_PollPanel(object):
    def setupUi(self, PollPanel):
        if not PollPanel.objectName():
            PollPanel.setObjectName(u"PollPanel")
        self.pollTabLayout = QVBoxLayout(PollPanel)
        self.pollTabLayout.setSpacing(8)
        self.pollTabLayout.setObjectName(u"pollTabLayout")
        self.pollTabLayout.setContentsMargins(0, 8, 0, 0)
        self.pollScroll = QScrollArea(PollPanel)
        self.pollScroll.setObjectName(u"pollScroll")
        self.pollScroll.setWidgetResizable(True)
        self.pollScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.pollScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pollBox = QWidget()
        self.pollBox.setObjectName(u"pollBox")
        self.pollLayout = QVBoxLayout(self.pollBox)
        self.pollLayout.setSpacing(8)
        self.pollLayout.setObjectName(u"pollLayout")
        self.pollLayout.setContentsMargins(0, 0, 0, 0)
        self.newPollBox = QWidget(self.pollBox)
        self.newPollBox.setObjectName(u"newPollBox")
        self.newPollLayout = QHBoxLayout(self.newPollBox)
        self.newPollLayout.setSpacing(8)
        self.newPollLayout.setObjectName(u"newPollLayout")
        self.newPollLayout.setContentsMargins(0, 0, 0, 0)
        self.choiceBox = QWidget(self.newPollBox)
        self.choiceBox.setObjectName(u"choiceBox")
        self.choiceLayout = QHBoxLayout(self.choiceBox)
        self.choiceLayout.setSpacing(8)
        self.choiceLayout.setObjectName(u"choiceLayout")
        self.choiceLayout.setContentsMargins(0, 0, 0, 0)
        self.choiceLabel = QLabel(self.choiceBox)
        self.choiceLabel.setObjectName(u"choiceLabel")
        self.choiceLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.choiceLayout.addWidget(self.choiceLabel)

        self.choiceCombo = QComboBox(self.choiceBox)
        self.choiceCombo.setObjectName(u"choiceCombo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.choiceCombo.sizePolicy().hasHeightForWidth())
        self.choiceCombo.setSizePolicy(sizePolicy)

        self.choiceLayout.addWidget(self.choiceCombo)


        self.newPollLayout.addWidget(self.choiceBox)

        self.newPollLabel = QLabel(self.newPollBox)
        self.newPollLabel.setObjectName(u"newPollLabel")
        self.newPollLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.newPollLayout.addWidget(self.newPollLabel)

        self.newPollLine = EntryLine(self.newPollBox)
        self.newPollLine.setObjectName(u"newPollLine")

        self.newPollLayout.addWidget(self.newPollLine)

        self.newPollLayout.setStretch(0, 1)
        self.newPollLayout.setStretch(2, 1)

        self.pollLayout.addWidget(self.newPollBox)

        self.questionLayout = QHBoxLayout()
        self.questionLayout.setSpacing(8)
        self.questionLayout.setObjectName(u"questionLayout")
        self.questionLayout.setContentsMargins(0, 0, 0, 0)
        self.pollQuestion = QLabel(self.pollBox)
        self.pollQuestion.setObjectName(u"pollQuestion")
        self.pollQuestion.setText(u"")
        self.pollQuestion.setTextFormat(Qt.TextFormat.PlainText)
        self.pollQuestion.setWordWrap(True)
        self.pollQuestion.setProperty(u"role", u"title")

        self.questionLayout.addWidget(self.pollQuestion)

        self.openPollButton = QPushButton(self.pollBox)
        self.openPollButton.setObjectName(u"openPollButton")

        self.questionLayout.addWidget(self.openPollButton)

        self.closePollButton = QPushButton(self.pollBox)
        self.closePollButton.setObjectName(u"closePollButton")

        self.questionLayout.addWidget(self.closePollButton)

        self.revealButton = QPushButton(self.pollBox)
        self.revealButton.setObjectName(u"revealButton")

        self.questionLayout.addWidget(self.revealButton)

        self.decisionButton = QPushButton(self.pollBox)
        self.decisionButton.setObjectName(u"decisionButton")

        self.questionLayout.addWidget(self.decisionButton)

        self.questionLayout.setStretch(0, 1)

        self.pollLayout.addLayout(self.questionLayout)

        self.pollTerms = QLabel(self.pollBox)
        self.pollTerms.setObjectName(u"pollTerms")
        self.pollTerms.setText(u"")
        self.pollTerms.setTextFormat(Qt.TextFormat.PlainText)
        self.pollTerms.setWordWrap(True)
        self.pollTerms.setProperty(u"tone", u"muted")

        self.pollLayout.addWidget(self.pollTerms)

        self.pollVerdict = QLabel(self.pollBox)
        self.pollVerdict.setObjectName(u"pollVerdict")
        self.pollVerdict.setText(u"")
        self.pollVerdict.setTextFormat(Qt.TextFormat.PlainText)
        self.pollVerdict.setProperty(u"role", u"title")

        self.pollLayout.addWidget(self.pollVerdict)

        self.pollBars = BarsView(self.pollBox)
        self.pollBars.setObjectName(u"pollBars")
        self.pollBars.setMinimumSize(QSize(0, 84))
        self.pollBars.setMaximumSize(QSize(16777215, 84))

        self.pollLayout.addWidget(self.pollBars)

        self.pollBasis = QLabel(self.pollBox)
        self.pollBasis.setObjectName(u"pollBasis")
        self.pollBasis.setText(u"")
        self.pollBasis.setTextFormat(Qt.TextFormat.PlainText)
        self.pollBasis.setWordWrap(True)
        self.pollBasis.setProperty(u"tone", u"muted")

        self.pollLayout.addWidget(self.pollBasis)

        self.castingBox = QWidget(self.pollBox)
        self.castingBox.setObjectName(u"castingBox")
        self.castingLayout = QHBoxLayout(self.castingBox)
        self.castingLayout.setSpacing(8)
        self.castingLayout.setObjectName(u"castingLayout")
        self.castingLayout.setContentsMargins(0, 0, 0, 0)
        self.castingLabel = QLabel(self.castingBox)
        self.castingLabel.setObjectName(u"castingLabel")
        self.castingLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.castingLayout.addWidget(self.castingLabel)

        self.castingCombo = QComboBox(self.castingBox)
        self.castingCombo.setObjectName(u"castingCombo")

        self.castingLayout.addWidget(self.castingCombo)

        self.castingButton = QPushButton(self.castingBox)
        self.castingButton.setObjectName(u"castingButton")

        self.castingLayout.addWidget(self.castingButton)

        self.castingLayout.setStretch(1, 1)

        self.pollLayout.addWidget(self.castingBox)

        self.voteTimeLabel = QLabel(self.pollBox)
        self.voteTimeLabel.setObjectName(u"voteTimeLabel")
        self.voteTimeLabel.setText(u"")
        self.voteTimeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.voteTimeLabel.setProperty(u"role", u"title")

        self.pollLayout.addWidget(self.voteTimeLabel)

        self.secrecyLabel = QLabel(self.pollBox)
        self.secrecyLabel.setObjectName(u"secrecyLabel")
        self.secrecyLabel.setText(u"")
        self.secrecyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.secrecyLabel.setWordWrap(True)
        self.secrecyLabel.setProperty(u"tone", u"warn")

        self.pollLayout.addWidget(self.secrecyLabel)

        self.countedLayout = QHBoxLayout()
        self.countedLayout.setSpacing(12)
        self.countedLayout.setObjectName(u"countedLayout")
        self.countedLayout.setContentsMargins(0, 0, 0, 0)
        self.pollCountedLabel = QLabel(self.pollBox)
        self.pollCountedLabel.setObjectName(u"pollCountedLabel")
        self.pollCountedLabel.setText(u"")
        self.pollCountedLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.countedLayout.addWidget(self.pollCountedLabel)

        self.pollUneven = QLabel(self.pollBox)
        self.pollUneven.setObjectName(u"pollUneven")
        self.pollUneven.setTextFormat(Qt.TextFormat.PlainText)
        self.pollUneven.setWordWrap(True)
        self.pollUneven.setProperty(u"tone", u"warn")

        self.countedLayout.addWidget(self.pollUneven)

        self.kioskLabel = QLabel(self.pollBox)
        self.kioskLabel.setObjectName(u"kioskLabel")
        self.kioskLabel.setText(u"")
        self.kioskLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.countedLayout.addWidget(self.kioskLabel)

        self.kioskButton = QPushButton(self.pollBox)
        self.kioskButton.setObjectName(u"kioskButton")

        self.countedLayout.addWidget(self.kioskButton)

        self.countedLayout.setStretch(1, 1)

        self.pollLayout.addLayout(self.countedLayout)

        self.countBox = QWidget(self.pollBox)
        self.countBox.setObjectName(u"countBox")
        self.countLayout = QVBoxLayout(self.countBox)
        self.countLayout.setSpacing(8)
        self.countLayout.setObjectName(u"countLayout")
        self.countLayout.setContentsMargins(0, 0, 0, 0)
        self.optionLayout = QHBoxLayout()
        self.optionLayout.setSpacing(8)
        self.optionLayout.setObjectName(u"optionLayout")
        self.optionLayout.setContentsMargins(0, 0, 0, 0)
        self.yesLabel = QLabel(self.countBox)
        self.yesLabel.setObjectName(u"yesLabel")
        self.yesLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.optionLayout.addWidget(self.yesLabel)

        self.yesCount = CountBox(self.countBox)
        self.yesCount.setObjectName(u"yesCount")
        self.yesCount.setMaximum(1000000)
        self.yesCount.setMinimumSize(QSize(64, 0))
        self.yesCount.setMaximumSize(QSize(96, 16777215))

        self.optionLayout.addWidget(self.yesCount)

        self.noLabel = QLabel(self.countBox)
        self.noLabel.setObjectName(u"noLabel")
        self.noLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.optionLayout.addWidget(self.noLabel)

        self.noCount = CountBox(self.countBox)
        self.noCount.setObjectName(u"noCount")
        self.noCount.setMaximum(1000000)
        self.noCount.setMinimumSize(QSize(64, 0))
        self.noCount.setMaximumSize(QSize(96, 16777215))

        self.optionLayout.addWidget(self.noCount)

        self.abstainLabel = QLabel(self.countBox)
        self.abstainLabel.setObjectName(u"abstainLabel")
        self.abstainLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.optionLayout.addWidget(self.abstainLabel)

        self.abstainCount = CountBox(self.countBox)
        self.abstainCount.setObjectName(u"abstainCount")
        self.abstainCount.setMaximum(1000000)
        self.abstainCount.setMinimumSize(QSize(64, 0))
        self.abstainCount.setMaximumSize(QSize(96, 16777215))

        self.optionLayout.addWidget(self.abstainCount)

        self.tallyButton = TallyButton(self.countBox)
        self.tallyButton.setObjectName(u"tallyButton")

        self.optionLayout.addWidget(self.tallyButton)

        self.optionSpacer = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.optionLayout.addItem(self.optionSpacer)

        self.optionLayout.setStretch(6, 1)

        self.countLayout.addLayout(self.optionLayout)

        self.entryLayout = QHBoxLayout()
        self.entryLayout.setSpacing(8)
        self.entryLayout.setObjectName(u"entryLayout")
        self.entryLayout.setContentsMargins(0, 0, 0, 0)
        self.channelLabel = QLabel(self.countBox)
        self.channelLabel.setObjectName(u"channelLabel")
        self.channelLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.entryLayout.addWidget(self.channelLabel)

        self.channelCombo = QComboBox(self.countBox)
        self.channelCombo.setObjectName(u"channelCombo")

        self.entryLayout.addWidget(self.channelCombo)

        self.invalidLabel = QLabel(self.countBox)
        self.invalidLabel.setObjectName(u"invalidLabel")
        self.invalidLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.entryLayout.addWidget(self.invalidLabel)

        self.invalidCount = CountBox(self.countBox)
        self.invalidCount.setObjectName(u"invalidCount")
        self.invalidCount.setMaximum(1000000)
        self.invalidCount.setMinimumSize(QSize(64, 0))
        self.invalidCount.setMaximumSize(QSize(96, 16777215))

        self.entryLayout.addWidget(self.invalidCount)

        self.ballotsLabel = QLabel(self.countBox)
        self.ballotsLabel.setObjectName(u"ballotsLabel")
        self.ballotsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.entryLayout.addWidget(self.ballotsLabel)

        self.ballotsCount = CountBox(self.countBox)
        self.ballotsCount.setObjectName(u"ballotsCount")
        self.ballotsCount.setMaximum(1000000)
        self.ballotsCount.setMinimumSize(QSize(64, 0))
        self.ballotsCount.setMaximumSize(QSize(96, 16777215))

        self.entryLayout.addWidget(self.ballotsCount)

        self.blockLabel = QLabel(self.countBox)
        self.blockLabel.setObjectName(u"blockLabel")
        self.blockLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.entryLayout.addWidget(self.blockLabel)

        self.blockLine = EntryLine(self.countBox)
        self.blockLine.setObjectName(u"blockLine")
        self.blockLine.setMinimumSize(QSize(80, 0))

        self.entryLayout.addWidget(self.blockLine)

        self.countButton = QPushButton(self.countBox)
        self.countButton.setObjectName(u"countButton")

        self.entryLayout.addWidget(self.countButton)


        self.countLayout.addLayout(self.entryLayout)


        self.pollLayout.addWidget(self.countBox)

        self.reasonBox = QWidget(self.pollBox)
        self.reasonBox.setObjectName(u"reasonBox")
        self.reasonLayout = QHBoxLayout(self.reasonBox)
        self.reasonLayout.setSpacing(8)
        self.reasonLayout.setObjectName(u"reasonLayout")
        self.reasonLayout.setContentsMargins(0, 0, 0, 0)
        self.reasonLabel = QLabel(self.reasonBox)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.reasonLayout.addWidget(self.reasonLabel)

        self.reasonLine = EntryLine(self.reasonBox)
        self.reasonLine.setObjectName(u"reasonLine")

        self.reasonLayout.addWidget(self.reasonLine)

        self.secondLabel = QLabel(self.reasonBox)
        self.secondLabel.setObjectName(u"secondLabel")
        self.secondLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.reasonLayout.addWidget(self.secondLabel)

        self.secondLine = EntryLine(self.reasonBox)
        self.secondLine.setObjectName(u"secondLine")

        self.reasonLayout.addWidget(self.secondLine)

        self.reopenButton = QPushButton(self.reasonBox)
        self.reopenButton.setObjectName(u"reopenButton")

        self.reasonLayout.addWidget(self.reopenButton)

        self.withdrawButton = QPushButton(self.reasonBox)
        self.withdrawButton.setObjectName(u"withdrawButton")

        self.reasonLayout.addWidget(self.withdrawButton)

        self.correctButton = QPushButton(self.reasonBox)
        self.correctButton.setObjectName(u"correctButton")

        self.reasonLayout.addWidget(self.correctButton)


        self.pollLayout.addWidget(self.reasonBox)

        self.pollNotice = QLabel(self.pollBox)
        self.pollNotice.setObjectName(u"pollNotice")
        self.pollNotice.setText(u"")
        self.pollNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.pollNotice.setWordWrap(True)
        self.pollNotice.setVisible(False)
        self.pollNotice.setProperty(u"tone", u"over")

        self.pollLayout.addWidget(self.pollNotice)

        self.countedView = QListView(self.pollBox)
        self.countedView.setObjectName(u"countedView")
        self.countedView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.countedView.setUniformItemSizes(True)
        self.countedView.setFrameShape(QFrame.Shape.NoFrame)

        self.pollLayout.addWidget(self.countedView)

        self.pollEmpty = QLabel(self.pollBox)
        self.pollEmpty.setObjectName(u"pollEmpty")
        self.pollEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.pollEmpty.setProperty(u"tone", u"muted")

        self.pollLayout.addWidget(self.pollEmpty)

        self.pollSpacer = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pollLayout.addItem(self.pollSpacer)

        self.pollScroll.setWidget(self.pollBox)

        self.pollTabLayout.addWidget(self.pollScroll)

#if QT_CONFIG(shortcut)
        self.choiceLabel.setBuddy(self.choiceCombo)
        self.newPollLabel.setBuddy(self.newPollLine)
        self.castingLabel.setBuddy(self.castingCombo)
        self.yesLabel.setBuddy(self.yesCount)
        self.noLabel.setBuddy(self.noCount)
        self.abstainLabel.setBuddy(self.abstainCount)
        self.channelLabel.setBuddy(self.channelCombo)
        self.invalidLabel.setBuddy(self.invalidCount)
        self.ballotsLabel.setBuddy(self.ballotsCount)
        self.blockLabel.setBuddy(self.blockLine)
        self.reasonLabel.setBuddy(self.reasonLine)
        self.secondLabel.setBuddy(self.secondLine)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choiceCombo, self.newPollLine)
        QWidget.setTabOrder(self.newPollLine, self.openPollButton)
        QWidget.setTabOrder(self.openPollButton, self.closePollButton)
        QWidget.setTabOrder(self.closePollButton, self.revealButton)
        QWidget.setTabOrder(self.revealButton, self.decisionButton)
        QWidget.setTabOrder(self.decisionButton, self.yesCount)
        QWidget.setTabOrder(self.yesCount, self.noCount)
        QWidget.setTabOrder(self.noCount, self.abstainCount)
        QWidget.setTabOrder(self.abstainCount, self.tallyButton)
        QWidget.setTabOrder(self.tallyButton, self.channelCombo)
        QWidget.setTabOrder(self.channelCombo, self.invalidCount)
        QWidget.setTabOrder(self.invalidCount, self.ballotsCount)
        QWidget.setTabOrder(self.ballotsCount, self.blockLine)
        QWidget.setTabOrder(self.blockLine, self.countButton)
        QWidget.setTabOrder(self.countButton, self.reasonLine)
        QWidget.setTabOrder(self.reasonLine, self.reopenButton)
        QWidget.setTabOrder(self.reopenButton, self.withdrawButton)
        QWidget.setTabOrder(self.withdrawButton, self.correctButton)
        QWidget.setTabOrder(self.correctButton, self.countedView)

        self.retranslateUi(PollPanel)
    # setupUi

    def retranslateUi(self, PollPanel):
        self.choiceLabel.setText(tr(u"Poll", None))
        self.newPollLabel.setText(tr(u"New yes/no poll", None))
        self.newPollLine.setPlaceholderText(tr(u"Question, Enter", None))
        self.openPollButton.setText(tr(u"Open the poll", None))
        self.closePollButton.setText(tr(u"Close the poll", None))
        self.revealButton.setText(tr(u"Show the result", None))
        self.decisionButton.setText(tr(u"Record the decision\u2026", None))
        self.castingLabel.setText(tr(u"A tie: the chair decides for", None))
        self.castingButton.setText(tr(u"Record the casting vote", None))
        self.pollUneven.setText(tr(u"Not everybody present has voted, or somebody was counted twice", None))
        self.kioskButton.setText(tr(u"Vote on this laptop", None))
        self.yesLabel.setText(tr(u"Yes", None))
        self.noLabel.setText(tr(u"No", None))
        self.abstainLabel.setText(tr(u"Abstain", None))
        self.channelLabel.setText(tr(u"Channel", None))
        self.invalidLabel.setText(tr(u"Invalid ballots", None))
        self.ballotsLabel.setText(tr(u"Valid ballots", None))
        self.blockLabel.setText(tr(u"Block", None))
        self.blockLine.setPlaceholderText(tr(u"Whole hall", None))
        self.countButton.setText(tr(u"Enter count", None))
        self.reasonLabel.setText(tr(u"Reason", None))
        self.reasonLine.setPlaceholderText(tr(u"Stands in the minutes", None))
        self.secondLabel.setText(tr(u"Second person", None))
        self.secondLine.setPlaceholderText(tr(u"Number or role", None))
        self.reopenButton.setText(tr(u"Reopen poll", None))
        self.withdrawButton.setText(tr(u"Withdraw result", None))
        self.correctButton.setText(tr(u"Correct count", None))
#if QT_CONFIG(accessibility)
        self.countedView.setAccessibleName(tr(u"Counts so far", None))
#endif // QT_CONFIG(accessibility)
        self.pollEmpty.setText(tr(u"No poll is prepared", None))
        pass
    # retranslateUi

