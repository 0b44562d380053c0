from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'run_page.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QFrame,
    QHBoxLayout, QLabel, QListView, QProgressBar,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QTabWidget, QToolButton, QVBoxLayout, QWidget)

from civicforum.ui.widgets.bars import BarsView
from civicforum.ui.widgets.elided import (ElidedButton, ElidedLabel, NextButton)
from civicforum.ui.widgets.line import (CountBox, EntryLine)

class Ui_RunPage(object):
    def setupUi(self, RunPage):
        if not RunPage.objectName():
            RunPage.setObjectName(u"RunPage")
        self.runLayout = QHBoxLayout(RunPage)
        self.runLayout.setSpacing(8)
        self.runLayout.setObjectName(u"runLayout")
        self.runLayout.setContentsMargins(12, 8, 12, 12)
        self.leftCard = QFrame(RunPage)
        self.leftCard.setObjectName(u"leftCard")
        self.leftCard.setMinimumSize(QSize(220, 0))
        self.leftCard.setMaximumSize(QSize(270, 16777215))
        self.leftCard.setProperty(u"card", True)
        self.leftLayout = QVBoxLayout(self.leftCard)
        self.leftLayout.setSpacing(8)
        self.leftLayout.setObjectName(u"leftLayout")
        self.leftLayout.setContentsMargins(12, 12, 12, 12)
        self.agendaHead = QLabel(self.leftCard)
        self.agendaHead.setObjectName(u"agendaHead")
        self.agendaHead.setTextFormat(Qt.TextFormat.PlainText)
        self.agendaHead.setProperty(u"role", u"head")

        self.leftLayout.addWidget(self.agendaHead)

        self.agendaView = QListView(self.leftCard)
        self.agendaView.setObjectName(u"agendaView")
        self.agendaView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.agendaView.setUniformItemSizes(True)
        self.agendaView.setFrameShape(QFrame.Shape.NoFrame)

        self.leftLayout.addWidget(self.agendaView)

        self.noteBox = QWidget(self.leftCard)
        self.noteBox.setObjectName(u"noteBox")
        self.noteLayout = QVBoxLayout(self.noteBox)
        self.noteLayout.setSpacing(4)
        self.noteLayout.setObjectName(u"noteLayout")
        self.noteLayout.setContentsMargins(0, 0, 0, 0)
        self.noteHead = QLabel(self.noteBox)
        self.noteHead.setObjectName(u"noteHead")
        self.noteHead.setTextFormat(Qt.TextFormat.PlainText)
        self.noteHead.setProperty(u"role", u"head")

        self.noteLayout.addWidget(self.noteHead)

        self.noteLabel = QLabel(self.noteBox)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setText(u"")
        self.noteLabel.setWordWrap(True)
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.noteLayout.addWidget(self.noteLabel)


        self.leftLayout.addWidget(self.noteBox)

        self.peopleLayout = QHBoxLayout()
        self.peopleLayout.setSpacing(8)
        self.peopleLayout.setObjectName(u"peopleLayout")
        self.peopleLayout.setContentsMargins(0, 0, 0, 0)
        self.checkInLabel = QLabel(self.leftCard)
        self.checkInLabel.setObjectName(u"checkInLabel")
        self.checkInLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.checkInLabel.setProperty(u"role", u"head")

        self.peopleLayout.addWidget(self.checkInLabel)

        self.peopleLabel = QLabel(self.leftCard)
        self.peopleLabel.setObjectName(u"peopleLabel")
        self.peopleLabel.setText(u"")
        self.peopleLabel.setWordWrap(True)
        self.peopleLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.peopleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.peopleLayout.addWidget(self.peopleLabel)

        self.peopleLayout.setStretch(1, 1)

        self.leftLayout.addLayout(self.peopleLayout)

        self.checkInLayout = QHBoxLayout()
        self.checkInLayout.setSpacing(8)
        self.checkInLayout.setObjectName(u"checkInLayout")
        self.checkInLayout.setContentsMargins(0, 0, 0, 0)
        self.checkInLine = EntryLine(self.leftCard)
        self.checkInLine.setObjectName(u"checkInLine")

        self.checkInLayout.addWidget(self.checkInLine)

        self.leaveButton = QToolButton(self.leftCard)
        self.leaveButton.setObjectName(u"leaveButton")
        self.leaveButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.checkInLayout.addWidget(self.leaveButton)


        self.leftLayout.addLayout(self.checkInLayout)

        self.checkInNotice = QLabel(self.leftCard)
        self.checkInNotice.setObjectName(u"checkInNotice")
        self.checkInNotice.setText(u"")
        self.checkInNotice.setWordWrap(True)
        self.checkInNotice.setVisible(False)
        self.checkInNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.checkInNotice.setProperty(u"tone", u"over")

        self.leftLayout.addWidget(self.checkInNotice)

        self.leftLayout.setStretch(1, 1)

        self.runLayout.addWidget(self.leftCard)

        self.centreLayout = QVBoxLayout()
        self.centreLayout.setSpacing(8)
        self.centreLayout.setObjectName(u"centreLayout")
        self.centreLayout.setContentsMargins(0, 0, 0, 0)
        self.timerCard = QFrame(RunPage)
        self.timerCard.setObjectName(u"timerCard")
        self.timerCard.setProperty(u"card", True)
        self.timerLayout = QVBoxLayout(self.timerCard)
        self.timerLayout.setSpacing(4)
        self.timerLayout.setObjectName(u"timerLayout")
        self.timerLayout.setContentsMargins(16, 8, 16, 12)
        self.timerLabel = QLabel(self.timerCard)
        self.timerLabel.setObjectName(u"timerLabel")
        self.timerLabel.setText(u"\u2013:\u2013")
        self.timerLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.timerLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.timerLayout.addWidget(self.timerLabel)

        self.timerDetails = QVBoxLayout()
        self.timerDetails.setSpacing(8)
        self.timerDetails.setObjectName(u"timerDetails")
        self.timerDetails.setContentsMargins(0, 0, 0, 0)
        self.timerProgress = QProgressBar(self.timerCard)
        self.timerProgress.setObjectName(u"timerProgress")
        self.timerProgress.setMaximum(1000)
        self.timerProgress.setValue(0)
        self.timerProgress.setTextVisible(False)
        self.timerProgress.setMaximumSize(QSize(16777215, 8))

        self.timerDetails.addWidget(self.timerProgress)

        self.timerNote = ElidedLabel(self.timerCard)
        self.timerNote.setObjectName(u"timerNote")
        self.timerNote.setText(u"")
        self.timerNote.setTextFormat(Qt.TextFormat.PlainText)
        self.timerNote.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.timerDetails.addWidget(self.timerNote)

        self.timerButtons = QHBoxLayout()
        self.timerButtons.setSpacing(8)
        self.timerButtons.setObjectName(u"timerButtons")
        self.timerButtons.setContentsMargins(0, 0, 0, 0)
        self.timerLeft = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.timerButtons.addItem(self.timerLeft)

        self.shortenButton = QToolButton(self.timerCard)
        self.shortenButton.setObjectName(u"shortenButton")
        self.shortenButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.timerButtons.addWidget(self.shortenButton)

        self.recessButton = QToolButton(self.timerCard)
        self.recessButton.setObjectName(u"recessButton")
        self.recessButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.timerButtons.addWidget(self.recessButton)

        self.extendButton = QToolButton(self.timerCard)
        self.extendButton.setObjectName(u"extendButton")
        self.extendButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.timerButtons.addWidget(self.extendButton)

        self.undoButton = ElidedButton(self.timerCard)
        self.undoButton.setObjectName(u"undoButton")

        self.timerButtons.addWidget(self.undoButton)

        self.timerRight = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.timerButtons.addItem(self.timerRight)


        self.timerDetails.addLayout(self.timerButtons)


        self.timerLayout.addLayout(self.timerDetails)


        self.centreLayout.addWidget(self.timerCard)

        self.nextButton = NextButton(RunPage)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setText(u"")
        self.nextButton.setMinimumSize(QSize(0, 62))
        self.nextButton.setMaximumSize(QSize(16777215, 62))

        self.centreLayout.addWidget(self.nextButton)

        self.nextNotice = QLabel(RunPage)
        self.nextNotice.setObjectName(u"nextNotice")
        self.nextNotice.setText(u"")
        self.nextNotice.setWordWrap(True)
        self.nextNotice.setVisible(False)
        self.nextNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.nextNotice.setProperty(u"tone", u"over")

        self.centreLayout.addWidget(self.nextNotice)

        self.speakerCard = QFrame(RunPage)
        self.speakerCard.setObjectName(u"speakerCard")
        self.speakerCard.setProperty(u"card", True)
        self.speakerLayout = QVBoxLayout(self.speakerCard)
        self.speakerLayout.setSpacing(8)
        self.speakerLayout.setObjectName(u"speakerLayout")
        self.speakerLayout.setContentsMargins(16, 8, 16, 8)
        self.speakerNow = QHBoxLayout()
        self.speakerNow.setSpacing(8)
        self.speakerNow.setObjectName(u"speakerNow")
        self.speakerNow.setContentsMargins(0, 0, 0, 0)
        self.speakerTitle = ElidedLabel(self.speakerCard)
        self.speakerTitle.setObjectName(u"speakerTitle")
        self.speakerTitle.setText(u"")
        self.speakerTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.speakerTitle.setProperty(u"role", u"title")

        self.speakerNow.addWidget(self.speakerTitle)

        self.speakerLight = QLabel(self.speakerCard)
        self.speakerLight.setObjectName(u"speakerLight")
        self.speakerLight.setText(u"")
        self.speakerLight.setTextFormat(Qt.TextFormat.PlainText)

        self.speakerNow.addWidget(self.speakerLight)

        self.speakerTime = QLabel(self.speakerCard)
        self.speakerTime.setObjectName(u"speakerTime")
        self.speakerTime.setText(u"")
        self.speakerTime.setTextFormat(Qt.TextFormat.PlainText)
        self.speakerTime.setProperty(u"role", u"title")

        self.speakerNow.addWidget(self.speakerTime)

        self.speakerNow.setStretch(0, 1)

        self.speakerLayout.addLayout(self.speakerNow)

        self.gistLayout = QHBoxLayout()
        self.gistLayout.setSpacing(8)
        self.gistLayout.setObjectName(u"gistLayout")
        self.gistLayout.setContentsMargins(0, 0, 0, 0)
        self.gistLabel = QLabel(self.speakerCard)
        self.gistLabel.setObjectName(u"gistLabel")
        self.gistLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.gistLayout.addWidget(self.gistLabel)

        self.gistLine = EntryLine(self.speakerCard)
        self.gistLine.setObjectName(u"gistLine")

        self.gistLayout.addWidget(self.gistLine)

        self.finishTurnButton = QToolButton(self.speakerCard)
        self.finishTurnButton.setObjectName(u"finishTurnButton")
        self.finishTurnButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.gistLayout.addWidget(self.finishTurnButton)


        self.speakerLayout.addLayout(self.gistLayout)

        self.gistNotice = QLabel(self.speakerCard)
        self.gistNotice.setObjectName(u"gistNotice")
        self.gistNotice.setText(u"")
        self.gistNotice.setWordWrap(True)
        self.gistNotice.setVisible(False)
        self.gistNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.gistNotice.setProperty(u"tone", u"over")

        self.speakerLayout.addWidget(self.gistNotice)


        self.centreLayout.addWidget(self.speakerCard)

        self.tabsCard = QFrame(RunPage)
        self.tabsCard.setObjectName(u"tabsCard")
        self.tabsCard.setProperty(u"card", True)
        self.tabsLayout = QVBoxLayout(self.tabsCard)
        self.tabsLayout.setSpacing(8)
        self.tabsLayout.setObjectName(u"tabsLayout")
        self.tabsLayout.setContentsMargins(16, 4, 16, 12)
        self.tabs = QTabWidget(self.tabsCard)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.queueTab = QWidget()
        self.queueTab.setObjectName(u"queueTab")
        self.queueLayout = QVBoxLayout(self.queueTab)
        self.queueLayout.setSpacing(8)
        self.queueLayout.setObjectName(u"queueLayout")
        self.queueLayout.setContentsMargins(0, 8, 0, 0)
        self.queueEmpty = QLabel(self.queueTab)
        self.queueEmpty.setObjectName(u"queueEmpty")
        self.queueEmpty.setText(u"")
        self.queueEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.queueEmpty.setProperty(u"tone", u"muted")

        self.queueLayout.addWidget(self.queueEmpty)

        self.queueView = QListView(self.queueTab)
        self.queueView.setObjectName(u"queueView")
        self.queueView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.queueView.setUniformItemSizes(True)
        self.queueView.setFrameShape(QFrame.Shape.NoFrame)

        self.queueLayout.addWidget(self.queueView)

        self.addLayout = QHBoxLayout()
        self.addLayout.setSpacing(8)
        self.addLayout.setObjectName(u"addLayout")
        self.addLayout.setContentsMargins(0, 0, 0, 0)
        self.addLabel = QLabel(self.queueTab)
        self.addLabel.setObjectName(u"addLabel")
        self.addLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.addLayout.addWidget(self.addLabel)

        self.addLine = EntryLine(self.queueTab)
        self.addLine.setObjectName(u"addLine")

        self.addLayout.addWidget(self.addLine)

        self.callButton = QToolButton(self.queueTab)
        self.callButton.setObjectName(u"callButton")
        self.callButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.addLayout.addWidget(self.callButton)

        self.removeButton = QToolButton(self.queueTab)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.addLayout.addWidget(self.removeButton)


        self.queueLayout.addLayout(self.addLayout)

        self.addHint = QLabel(self.queueTab)
        self.addHint.setObjectName(u"addHint")
        self.addHint.setText(u"")
        self.addHint.setVisible(False)
        self.addHint.setTextFormat(Qt.TextFormat.PlainText)
        self.addHint.setProperty(u"tone", u"muted")

        self.queueLayout.addWidget(self.addHint)

        self.queueNotice = QLabel(self.queueTab)
        self.queueNotice.setObjectName(u"queueNotice")
        self.queueNotice.setText(u"")
        self.queueNotice.setWordWrap(True)
        self.queueNotice.setVisible(False)
        self.queueNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.queueNotice.setProperty(u"tone", u"over")

        self.queueLayout.addWidget(self.queueNotice)

        self.queueLayout.setStretch(1, 1)
        self.tabs.addTab(self.queueTab, "")
        self.pollTab = QWidget()
        self.pollTab.setObjectName(u"pollTab")
        self.pollTabLayout = QVBoxLayout(self.pollTab)
        self.pollTabLayout.setSpacing(8)
        self.pollTabLayout.setObjectName(u"pollTabLayout")
        self.pollTabLayout.setContentsMargins(0, 8, 0, 0)
        self.pollScroll = QScrollArea(self.pollTab)
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
        self.choiceBox = QWidget(self.pollBox)
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


        self.pollLayout.addWidget(self.choiceBox)

        self.pollQuestion = QLabel(self.pollBox)
        self.pollQuestion.setObjectName(u"pollQuestion")
        self.pollQuestion.setText(u"")
        self.pollQuestion.setWordWrap(True)
        self.pollQuestion.setTextFormat(Qt.TextFormat.PlainText)
        self.pollQuestion.setProperty(u"role", u"title")

        self.pollLayout.addWidget(self.pollQuestion)

        self.pollTerms = QLabel(self.pollBox)
        self.pollTerms.setObjectName(u"pollTerms")
        self.pollTerms.setText(u"")
        self.pollTerms.setWordWrap(True)
        self.pollTerms.setTextFormat(Qt.TextFormat.PlainText)
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
        self.pollBasis.setWordWrap(True)
        self.pollBasis.setTextFormat(Qt.TextFormat.PlainText)
        self.pollBasis.setProperty(u"tone", u"muted")

        self.pollLayout.addWidget(self.pollBasis)

        self.pollCountedLabel = QLabel(self.pollBox)
        self.pollCountedLabel.setObjectName(u"pollCountedLabel")
        self.pollCountedLabel.setText(u"")
        self.pollCountedLabel.setWordWrap(True)
        self.pollCountedLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.pollLayout.addWidget(self.pollCountedLabel)

        self.pollUneven = QLabel(self.pollBox)
        self.pollUneven.setObjectName(u"pollUneven")
        self.pollUneven.setWordWrap(True)
        self.pollUneven.setTextFormat(Qt.TextFormat.PlainText)
        self.pollUneven.setProperty(u"tone", u"warn")

        self.pollLayout.addWidget(self.pollUneven)

        self.openPollLayout = QHBoxLayout()
        self.openPollLayout.setSpacing(8)
        self.openPollLayout.setObjectName(u"openPollLayout")
        self.openPollLayout.setContentsMargins(0, 0, 0, 0)
        self.openPollButton = QPushButton(self.pollBox)
        self.openPollButton.setObjectName(u"openPollButton")

        self.openPollLayout.addWidget(self.openPollButton)

        self.openPollSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.openPollLayout.addItem(self.openPollSpacer)


        self.pollLayout.addLayout(self.openPollLayout)

        self.countBox = QWidget(self.pollBox)
        self.countBox.setObjectName(u"countBox")
        self.countLayout = QHBoxLayout(self.countBox)
        self.countLayout.setSpacing(8)
        self.countLayout.setObjectName(u"countLayout")
        self.countLayout.setContentsMargins(0, 0, 0, 0)
        self.yesLabel = QLabel(self.countBox)
        self.yesLabel.setObjectName(u"yesLabel")
        self.yesLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.countLayout.addWidget(self.yesLabel)

        self.yesCount = CountBox(self.countBox)
        self.yesCount.setObjectName(u"yesCount")
        self.yesCount.setMaximum(1000000)
        self.yesCount.setMinimumSize(QSize(72, 0))
        self.yesCount.setMaximumSize(QSize(96, 16777215))

        self.countLayout.addWidget(self.yesCount)

        self.noLabel = QLabel(self.countBox)
        self.noLabel.setObjectName(u"noLabel")
        self.noLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.countLayout.addWidget(self.noLabel)

        self.noCount = CountBox(self.countBox)
        self.noCount.setObjectName(u"noCount")
        self.noCount.setMaximum(1000000)
        self.noCount.setMinimumSize(QSize(72, 0))
        self.noCount.setMaximumSize(QSize(96, 16777215))

        self.countLayout.addWidget(self.noCount)

        self.abstainLabel = QLabel(self.countBox)
        self.abstainLabel.setObjectName(u"abstainLabel")
        self.abstainLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.countLayout.addWidget(self.abstainLabel)

        self.abstainCount = CountBox(self.countBox)
        self.abstainCount.setObjectName(u"abstainCount")
        self.abstainCount.setMaximum(1000000)
        self.abstainCount.setMinimumSize(QSize(72, 0))
        self.abstainCount.setMaximumSize(QSize(96, 16777215))

        self.countLayout.addWidget(self.abstainCount)

        self.blockLabel = QLabel(self.countBox)
        self.blockLabel.setObjectName(u"blockLabel")
        self.blockLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.countLayout.addWidget(self.blockLabel)

        self.blockLine = EntryLine(self.countBox)
        self.blockLine.setObjectName(u"blockLine")
        self.blockLine.setMinimumSize(QSize(80, 0))

        self.countLayout.addWidget(self.blockLine)

        self.countButton = QPushButton(self.countBox)
        self.countButton.setObjectName(u"countButton")

        self.countLayout.addWidget(self.countButton)


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
        self.pollNotice.setWordWrap(True)
        self.pollNotice.setVisible(False)
        self.pollNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.pollNotice.setProperty(u"tone", u"over")

        self.pollLayout.addWidget(self.pollNotice)

        self.pollEmpty = QLabel(self.pollBox)
        self.pollEmpty.setObjectName(u"pollEmpty")
        self.pollEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.pollEmpty.setProperty(u"tone", u"muted")

        self.pollLayout.addWidget(self.pollEmpty)

        self.pollSpacer = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pollLayout.addItem(self.pollSpacer)

        self.pollScroll.setWidget(self.pollBox)

        self.pollTabLayout.addWidget(self.pollScroll)

        self.tabs.addTab(self.pollTab, "")
        self.logTab = QWidget()
        self.logTab.setObjectName(u"logTab")
        self.logLayout = QVBoxLayout(self.logTab)
        self.logLayout.setSpacing(8)
        self.logLayout.setObjectName(u"logLayout")
        self.logLayout.setContentsMargins(0, 8, 0, 0)
        self.logView = QListView(self.logTab)
        self.logView.setObjectName(u"logView")
        self.logView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.logView.setUniformItemSizes(True)
        self.logView.setFrameShape(QFrame.Shape.NoFrame)

        self.logLayout.addWidget(self.logView)

        self.quickNoteLayout = QHBoxLayout()
        self.quickNoteLayout.setSpacing(8)
        self.quickNoteLayout.setObjectName(u"quickNoteLayout")
        self.quickNoteLayout.setContentsMargins(0, 0, 0, 0)
        self.quickNoteLabel = QLabel(self.logTab)
        self.quickNoteLabel.setObjectName(u"quickNoteLabel")
        self.quickNoteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.quickNoteLayout.addWidget(self.quickNoteLabel)

        self.quickNoteLine = EntryLine(self.logTab)
        self.quickNoteLine.setObjectName(u"quickNoteLine")

        self.quickNoteLayout.addWidget(self.quickNoteLine)


        self.logLayout.addLayout(self.quickNoteLayout)

        self.quickNoteNotice = QLabel(self.logTab)
        self.quickNoteNotice.setObjectName(u"quickNoteNotice")
        self.quickNoteNotice.setText(u"")
        self.quickNoteNotice.setWordWrap(True)
        self.quickNoteNotice.setVisible(False)
        self.quickNoteNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.quickNoteNotice.setProperty(u"tone", u"over")

        self.logLayout.addWidget(self.quickNoteNotice)

        self.tabs.addTab(self.logTab, "")

        self.tabsLayout.addWidget(self.tabs)


        self.centreLayout.addWidget(self.tabsCard)

        self.centreLayout.setStretch(4, 1)

        self.runLayout.addLayout(self.centreLayout)

        self.rightCard = QFrame(RunPage)
        self.rightCard.setObjectName(u"rightCard")
        self.rightCard.setMinimumSize(QSize(326, 0))
        self.rightCard.setMaximumSize(QSize(326, 16777215))
        self.rightCard.setProperty(u"card", True)
        self.rightLayout = QVBoxLayout(self.rightCard)
        self.rightLayout.setSpacing(8)
        self.rightLayout.setObjectName(u"rightLayout")
        self.rightLayout.setContentsMargins(12, 12, 12, 12)
        self.projectorHeadLayout = QHBoxLayout()
        self.projectorHeadLayout.setSpacing(8)
        self.projectorHeadLayout.setObjectName(u"projectorHeadLayout")
        self.projectorHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.projectorHead = QLabel(self.rightCard)
        self.projectorHead.setObjectName(u"projectorHead")
        self.projectorHead.setTextFormat(Qt.TextFormat.PlainText)
        self.projectorHead.setProperty(u"role", u"head")

        self.projectorHeadLayout.addWidget(self.projectorHead)

        self.projectorSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.projectorHeadLayout.addItem(self.projectorSpacer)

        self.projectorStatus = QLabel(self.rightCard)
        self.projectorStatus.setObjectName(u"projectorStatus")
        self.projectorStatus.setText(u"")
        self.projectorStatus.setTextFormat(Qt.TextFormat.PlainText)
        self.projectorStatus.setProperty(u"tone", u"muted")

        self.projectorHeadLayout.addWidget(self.projectorStatus)


        self.rightLayout.addLayout(self.projectorHeadLayout)

        self.onScreenLabel = QLabel(self.rightCard)
        self.onScreenLabel.setObjectName(u"onScreenLabel")
        self.onScreenLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.rightLayout.addWidget(self.onScreenLabel)

        self.previewFrame = QFrame(self.rightCard)
        self.previewFrame.setObjectName(u"previewFrame")
        self.previewFrame.setMinimumSize(QSize(300, 171))
        self.previewFrame.setMaximumSize(QSize(300, 171))
        self.previewLayout = QVBoxLayout(self.previewFrame)
        self.previewLayout.setSpacing(8)
        self.previewLayout.setObjectName(u"previewLayout")
        self.previewLayout.setContentsMargins(0, 0, 0, 0)

        self.rightLayout.addWidget(self.previewFrame)

        self.projectorButtons = QHBoxLayout()
        self.projectorButtons.setSpacing(8)
        self.projectorButtons.setObjectName(u"projectorButtons")
        self.projectorButtons.setContentsMargins(0, 0, 0, 0)
        self.agendaSceneButton = QToolButton(self.rightCard)
        self.agendaSceneButton.setObjectName(u"agendaSceneButton")
        self.agendaSceneButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.agendaSceneButton.sizePolicy().hasHeightForWidth())
        self.agendaSceneButton.setSizePolicy(sizePolicy1)

        self.projectorButtons.addWidget(self.agendaSceneButton)

        self.blankButton = QToolButton(self.rightCard)
        self.blankButton.setObjectName(u"blankButton")
        self.blankButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        sizePolicy1.setHeightForWidth(self.blankButton.sizePolicy().hasHeightForWidth())
        self.blankButton.setSizePolicy(sizePolicy1)

        self.projectorButtons.addWidget(self.blankButton)


        self.rightLayout.addLayout(self.projectorButtons)

        self.projectorButton = QToolButton(self.rightCard)
        self.projectorButton.setObjectName(u"projectorButton")
        self.projectorButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        sizePolicy1.setHeightForWidth(self.projectorButton.sizePolicy().hasHeightForWidth())
        self.projectorButton.setSizePolicy(sizePolicy1)

        self.rightLayout.addWidget(self.projectorButton)

        self.rightSpacer = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rightLayout.addItem(self.rightSpacer)


        self.runLayout.addWidget(self.rightCard)

        self.rightStrip = QFrame(RunPage)
        self.rightStrip.setObjectName(u"rightStrip")
        self.rightStrip.setVisible(False)
        self.rightStrip.setMinimumSize(QSize(48, 0))
        self.rightStrip.setMaximumSize(QSize(48, 16777215))
        self.rightStrip.setProperty(u"card", True)
        self.stripLayout = QVBoxLayout(self.rightStrip)
        self.stripLayout.setSpacing(8)
        self.stripLayout.setObjectName(u"stripLayout")
        self.stripLayout.setContentsMargins(4, 8, 4, 8)
        self.stripAgendaButton = QToolButton(self.rightStrip)
        self.stripAgendaButton.setObjectName(u"stripAgendaButton")
        self.stripAgendaButton.setIconSize(QSize(20, 20))
        self.stripAgendaButton.setMinimumSize(QSize(36, 36))

        self.stripLayout.addWidget(self.stripAgendaButton)

        self.stripBlankButton = QToolButton(self.rightStrip)
        self.stripBlankButton.setObjectName(u"stripBlankButton")
        self.stripBlankButton.setIconSize(QSize(20, 20))
        self.stripBlankButton.setMinimumSize(QSize(36, 36))

        self.stripLayout.addWidget(self.stripBlankButton)

        self.stripProjectorButton = QToolButton(self.rightStrip)
        self.stripProjectorButton.setObjectName(u"stripProjectorButton")
        self.stripProjectorButton.setIconSize(QSize(20, 20))
        self.stripProjectorButton.setMinimumSize(QSize(36, 36))

        self.stripLayout.addWidget(self.stripProjectorButton)

        self.stripSpacer = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.stripLayout.addItem(self.stripSpacer)


        self.runLayout.addWidget(self.rightStrip)

        self.runLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.agendaHead.setBuddy(self.agendaView)
        self.checkInLabel.setBuddy(self.checkInLine)
        self.gistLabel.setBuddy(self.gistLine)
        self.addLabel.setBuddy(self.addLine)
        self.choiceLabel.setBuddy(self.choiceCombo)
        self.yesLabel.setBuddy(self.yesCount)
        self.noLabel.setBuddy(self.noCount)
        self.abstainLabel.setBuddy(self.abstainCount)
        self.blockLabel.setBuddy(self.blockLine)
        self.reasonLabel.setBuddy(self.reasonLine)
        self.quickNoteLabel.setBuddy(self.quickNoteLine)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.agendaView, self.checkInLine)
        QWidget.setTabOrder(self.checkInLine, self.leaveButton)
        QWidget.setTabOrder(self.leaveButton, self.shortenButton)
        QWidget.setTabOrder(self.shortenButton, self.recessButton)
        QWidget.setTabOrder(self.recessButton, self.extendButton)
        QWidget.setTabOrder(self.extendButton, self.undoButton)
        QWidget.setTabOrder(self.undoButton, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.gistLine)
        QWidget.setTabOrder(self.gistLine, self.finishTurnButton)
        QWidget.setTabOrder(self.finishTurnButton, self.tabs)
        QWidget.setTabOrder(self.tabs, self.queueView)
        QWidget.setTabOrder(self.queueView, self.addLine)
        QWidget.setTabOrder(self.addLine, self.callButton)
        QWidget.setTabOrder(self.callButton, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.choiceCombo)
        QWidget.setTabOrder(self.choiceCombo, self.openPollButton)
        QWidget.setTabOrder(self.openPollButton, self.yesCount)
        QWidget.setTabOrder(self.yesCount, self.noCount)
        QWidget.setTabOrder(self.noCount, self.abstainCount)
        QWidget.setTabOrder(self.abstainCount, self.blockLine)
        QWidget.setTabOrder(self.blockLine, self.countButton)
        QWidget.setTabOrder(self.countButton, self.reasonLine)
        QWidget.setTabOrder(self.reasonLine, self.reopenButton)
        QWidget.setTabOrder(self.reopenButton, self.withdrawButton)
        QWidget.setTabOrder(self.withdrawButton, self.correctButton)
        QWidget.setTabOrder(self.correctButton, self.logView)
        QWidget.setTabOrder(self.logView, self.quickNoteLine)
        QWidget.setTabOrder(self.quickNoteLine, self.agendaSceneButton)
        QWidget.setTabOrder(self.agendaSceneButton, self.blankButton)
        QWidget.setTabOrder(self.blankButton, self.projectorButton)
        QWidget.setTabOrder(self.projectorButton, self.stripAgendaButton)
        QWidget.setTabOrder(self.stripAgendaButton, self.stripBlankButton)
        QWidget.setTabOrder(self.stripBlankButton, self.stripProjectorButton)

        self.retranslateUi(RunPage)
    # setupUi

    def retranslateUi(self, RunPage):
        self.agendaHead.setText(tr(u"Agenda", None))
        self.noteHead.setText(tr(u"Note to self", None))
        self.checkInLabel.setText(tr(u"Check in", None))
        self.checkInLine.setPlaceholderText(tr(u"Number", None))
#if QT_CONFIG(accessibility)
        self.timerProgress.setAccessibleName(tr(u"Time used", None))
#endif // QT_CONFIG(accessibility)
        self.undoButton.setText(tr(u"Undo", None))
        self.gistLabel.setText(tr(u"Gist", None))
        self.gistLine.setPlaceholderText(tr(u"One line of what is said, Enter", None))
#if QT_CONFIG(accessibility)
        self.queueView.setAccessibleName(tr(u"Speakers", None))
#endif // QT_CONFIG(accessibility)
        self.addLabel.setText(tr(u"Add speaker", None))
        self.addLine.setPlaceholderText(tr(u"Name, initials or number, Enter", None))
        self.tabs.setTabText(self.tabs.indexOf(self.queueTab), tr(u"Speakers", None))
        self.choiceLabel.setText(tr(u"Poll", None))
        self.pollUneven.setText(tr(u"Not everybody present has voted, or somebody was counted twice", None))
        self.openPollButton.setText(tr(u"Open the poll", None))
        self.yesLabel.setText(tr(u"Yes", None))
        self.noLabel.setText(tr(u"No", None))
        self.abstainLabel.setText(tr(u"Abstain", None))
        self.blockLabel.setText(tr(u"Block", None))
        self.blockLine.setPlaceholderText(tr(u"Whole hall", None))
        self.countButton.setText(tr(u"Enter count", None))
        self.reasonLabel.setText(tr(u"Reason", None))
        self.reasonLine.setPlaceholderText(tr(u"Stands in the minutes", None))
        self.reopenButton.setText(tr(u"Reopen poll", None))
        self.withdrawButton.setText(tr(u"Withdraw result", None))
        self.correctButton.setText(tr(u"Correct count", None))
        self.pollEmpty.setText(tr(u"No poll is prepared", None))
        self.tabs.setTabText(self.tabs.indexOf(self.pollTab), tr(u"Poll", None))
#if QT_CONFIG(accessibility)
        self.logView.setAccessibleName(tr(u"Log", None))
#endif // QT_CONFIG(accessibility)
        self.quickNoteLabel.setText(tr(u"Quick note", None))
        self.quickNoteLine.setPlaceholderText(tr(u"/decision \u2026, /action @who 12/3 \u2026, /later \u2026 or /opinion \u2026, Enter", None))
        self.tabs.setTabText(self.tabs.indexOf(self.logTab), tr(u"Log", None))
        self.projectorHead.setText(tr(u"Projector", None))
        self.onScreenLabel.setText(tr(u"On screen now", None))
        pass
    # retranslateUi

