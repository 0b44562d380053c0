from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'run_page.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QProgressBar, QSizePolicy, QSpacerItem, QTabWidget, QToolButton, QVBoxLayout, QWidget)

from civicforum.ui.widgets.elided import (ElidedButton, ElidedLabel, NextButton)
from civicforum.ui.widgets.line import EntryLine

class Ui_RunPage(object):
    def setupUi(self, RunPage):
        if not RunPage.objectName():
            RunPage.setObjectName(u"RunPage")
        self.runLayout = QHBoxLayout(RunPage)
        self.runLayout.setSpacing(8)
        self.runLayout.setObjectName(u"runLayout")
        self.runLayout.setContentsMargins(12, 8, 12, 8)
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

        self.pauseButton = QToolButton(self.timerCard)
        self.pauseButton.setObjectName(u"pauseButton")
        self.pauseButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.timerButtons.addWidget(self.pauseButton)

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

        self.nextRow = QHBoxLayout()
        self.nextRow.setSpacing(8)
        self.nextRow.setObjectName(u"nextRow")
        self.nextRow.setContentsMargins(0, 0, 0, 0)
        self.rehearseButton = QToolButton(RunPage)
        self.rehearseButton.setObjectName(u"rehearseButton")
        self.rehearseButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.rehearseButton.setVisible(False)

        self.nextRow.addWidget(self.rehearseButton)

        self.nextButton = NextButton(RunPage)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setText(u"")

        self.nextRow.addWidget(self.nextButton)

        self.moreButton = QToolButton(RunPage)
        self.moreButton.setObjectName(u"moreButton")
        self.moreButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.moreButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.nextRow.addWidget(self.moreButton)


        self.centreLayout.addLayout(self.nextRow)

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

        self.interruptButton = QToolButton(self.speakerCard)
        self.interruptButton.setObjectName(u"interruptButton")
        self.interruptButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.gistLayout.addWidget(self.interruptButton)

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

        self.tabsLayout.addWidget(self.tabs)


        self.centreLayout.addWidget(self.tabsCard)

        self.centreLayout.setStretch(4, 1)

        self.runLayout.addLayout(self.centreLayout)

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
        self.stripPictureButton = QToolButton(self.rightStrip)
        self.stripPictureButton.setObjectName(u"stripPictureButton")
        self.stripPictureButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.stripPictureButton.setIconSize(QSize(20, 20))
        self.stripPictureButton.setMinimumSize(QSize(36, 36))
        self.stripPictureButton.setCheckable(True)

        self.stripLayout.addWidget(self.stripPictureButton)

        self.stripTakeButton = QToolButton(self.rightStrip)
        self.stripTakeButton.setObjectName(u"stripTakeButton")
        self.stripTakeButton.setIconSize(QSize(20, 20))
        self.stripTakeButton.setMinimumSize(QSize(36, 36))

        self.stripLayout.addWidget(self.stripTakeButton)

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
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.agendaView, self.checkInLine)
        QWidget.setTabOrder(self.checkInLine, self.leaveButton)
        QWidget.setTabOrder(self.leaveButton, self.shortenButton)
        QWidget.setTabOrder(self.shortenButton, self.pauseButton)
        QWidget.setTabOrder(self.pauseButton, self.recessButton)
        QWidget.setTabOrder(self.recessButton, self.extendButton)
        QWidget.setTabOrder(self.extendButton, self.undoButton)
        QWidget.setTabOrder(self.undoButton, self.rehearseButton)
        QWidget.setTabOrder(self.rehearseButton, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.moreButton)
        QWidget.setTabOrder(self.moreButton, self.gistLine)
        QWidget.setTabOrder(self.gistLine, self.interruptButton)
        QWidget.setTabOrder(self.interruptButton, self.finishTurnButton)
        QWidget.setTabOrder(self.finishTurnButton, self.tabs)
        QWidget.setTabOrder(self.tabs, self.stripPictureButton)
        QWidget.setTabOrder(self.stripPictureButton, self.stripTakeButton)
        QWidget.setTabOrder(self.stripTakeButton, self.stripBlankButton)
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
#if QT_CONFIG(accessibility)
        self.moreButton.setAccessibleName(tr(u"More", None))
#endif // QT_CONFIG(accessibility)
        self.gistLabel.setText(tr(u"Gist", None))
        self.gistLine.setPlaceholderText(tr(u"One line of what is said, Enter", None))
#if QT_CONFIG(accessibility)
        self.stripPictureButton.setAccessibleName(tr(u"Projector pictures", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

