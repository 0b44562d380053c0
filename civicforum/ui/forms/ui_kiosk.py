from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'kiosk.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from civicforum.ui.widgets.line import EntryLine

class Ui_KioskWindow(object):
    def setupUi(self, KioskWindow):
        if not KioskWindow.objectName():
            KioskWindow.setObjectName(u"KioskWindow")
        self.kioskLayout = QVBoxLayout(KioskWindow)
        self.kioskLayout.setSpacing(16)
        self.kioskLayout.setObjectName(u"kioskLayout")
        self.kioskLayout.setContentsMargins(48, 48, 48, 48)
        self.kioskQuestion = QLabel(KioskWindow)
        self.kioskQuestion.setObjectName(u"kioskQuestion")
        self.kioskQuestion.setText(u"")
        self.kioskQuestion.setTextFormat(Qt.TextFormat.PlainText)
        self.kioskQuestion.setWordWrap(True)
        self.kioskQuestion.setProperty(u"role", u"welcome")

        self.kioskLayout.addWidget(self.kioskQuestion)

        self.askPage = QWidget(KioskWindow)
        self.askPage.setObjectName(u"askPage")
        self.askPageLayout = QVBoxLayout(self.askPage)
        self.askPageLayout.setSpacing(16)
        self.askPageLayout.setObjectName(u"askPageLayout")
        self.askPageLayout.setContentsMargins(0, 0, 0, 0)
        self.voterRow = QHBoxLayout()
        self.voterRow.setSpacing(16)
        self.voterRow.setObjectName(u"voterRow")
        self.voterRow.setContentsMargins(0, 0, 0, 0)
        self.voterNumberLabel = QLabel(self.askPage)
        self.voterNumberLabel.setObjectName(u"voterNumberLabel")
        self.voterNumberLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.voterRow.addWidget(self.voterNumberLabel)

        self.voterLine = EntryLine(self.askPage)
        self.voterLine.setObjectName(u"voterLine")

        self.voterRow.addWidget(self.voterLine)

        self.voterButton = QPushButton(self.askPage)
        self.voterButton.setObjectName(u"voterButton")

        self.voterRow.addWidget(self.voterButton)

        self.voterSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.voterRow.addItem(self.voterSpacer)


        self.askPageLayout.addLayout(self.voterRow)

        self.kioskProgress = QLabel(self.askPage)
        self.kioskProgress.setObjectName(u"kioskProgress")
        self.kioskProgress.setText(u"")
        self.kioskProgress.setTextFormat(Qt.TextFormat.PlainText)
        self.kioskProgress.setWordWrap(True)
        self.kioskProgress.setProperty(u"tone", u"muted")

        self.askPageLayout.addWidget(self.kioskProgress)

        self.askSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.askPageLayout.addItem(self.askSpacer)

        self.endRow = QHBoxLayout()
        self.endRow.setSpacing(16)
        self.endRow.setObjectName(u"endRow")
        self.endRow.setContentsMargins(0, 0, 0, 0)
        self.endSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.endRow.addItem(self.endSpacer)

        self.endKioskButton = QPushButton(self.askPage)
        self.endKioskButton.setObjectName(u"endKioskButton")

        self.endRow.addWidget(self.endKioskButton)


        self.askPageLayout.addLayout(self.endRow)


        self.kioskLayout.addWidget(self.askPage)

        self.ballotPage = QWidget(KioskWindow)
        self.ballotPage.setObjectName(u"ballotPage")
        self.ballotPageLayout = QVBoxLayout(self.ballotPage)
        self.ballotPageLayout.setSpacing(16)
        self.ballotPageLayout.setObjectName(u"ballotPageLayout")
        self.ballotPageLayout.setContentsMargins(0, 0, 0, 0)
        self.voterLabel = QLabel(self.ballotPage)
        self.voterLabel.setObjectName(u"voterLabel")
        self.voterLabel.setText(u"")
        self.voterLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.voterLabel.setWordWrap(True)
        self.voterLabel.setProperty(u"role", u"title")

        self.ballotPageLayout.addWidget(self.voterLabel)

        self.ballotTerms = QLabel(self.ballotPage)
        self.ballotTerms.setObjectName(u"ballotTerms")
        self.ballotTerms.setText(u"")
        self.ballotTerms.setTextFormat(Qt.TextFormat.PlainText)
        self.ballotTerms.setWordWrap(True)
        self.ballotTerms.setProperty(u"tone", u"muted")

        self.ballotPageLayout.addWidget(self.ballotTerms)

        self.choicesArea = QScrollArea(self.ballotPage)
        self.choicesArea.setObjectName(u"choicesArea")
        self.choicesArea.setWidgetResizable(True)
        self.choicesArea.setFrameShape(QFrame.Shape.NoFrame)
        self.choicesArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choicesBox = QWidget()
        self.choicesBox.setObjectName(u"choicesBox")
        self.choicesArea.setWidget(self.choicesBox)

        self.ballotPageLayout.addWidget(self.choicesArea)

        self.castRow = QHBoxLayout()
        self.castRow.setSpacing(16)
        self.castRow.setObjectName(u"castRow")
        self.castRow.setContentsMargins(0, 0, 0, 0)
        self.castButton = QPushButton(self.ballotPage)
        self.castButton.setObjectName(u"castButton")
        self.castButton.setText(u"")

        self.castRow.addWidget(self.castButton)

        self.backButton = QPushButton(self.ballotPage)
        self.backButton.setObjectName(u"backButton")

        self.castRow.addWidget(self.backButton)

        self.castSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.castRow.addItem(self.castSpacer)


        self.ballotPageLayout.addLayout(self.castRow)


        self.kioskLayout.addWidget(self.ballotPage)

        self.donePage = QWidget(KioskWindow)
        self.donePage.setObjectName(u"donePage")
        self.donePageLayout = QVBoxLayout(self.donePage)
        self.donePageLayout.setSpacing(16)
        self.donePageLayout.setObjectName(u"donePageLayout")
        self.donePageLayout.setContentsMargins(0, 0, 0, 0)
        self.doneLabel = QLabel(self.donePage)
        self.doneLabel.setObjectName(u"doneLabel")
        self.doneLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.doneLabel.setWordWrap(True)
        self.doneLabel.setProperty(u"role", u"welcome")

        self.donePageLayout.addWidget(self.doneLabel)

        self.doneRow = QHBoxLayout()
        self.doneRow.setSpacing(16)
        self.doneRow.setObjectName(u"doneRow")
        self.doneRow.setContentsMargins(0, 0, 0, 0)
        self.nextVoterButton = QPushButton(self.donePage)
        self.nextVoterButton.setObjectName(u"nextVoterButton")

        self.doneRow.addWidget(self.nextVoterButton)

        self.doneSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.doneRow.addItem(self.doneSpacer)


        self.donePageLayout.addLayout(self.doneRow)

        self.doneBottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.donePageLayout.addItem(self.doneBottom)


        self.kioskLayout.addWidget(self.donePage)

        self.kioskNotice = QLabel(KioskWindow)
        self.kioskNotice.setObjectName(u"kioskNotice")
        self.kioskNotice.setText(u"")
        self.kioskNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.kioskNotice.setWordWrap(True)
        self.kioskNotice.setProperty(u"tone", u"over")

        self.kioskLayout.addWidget(self.kioskNotice)

#if QT_CONFIG(shortcut)
        self.voterNumberLabel.setBuddy(self.voterLine)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(KioskWindow)
    # setupUi

    def retranslateUi(self, KioskWindow):
        self.voterNumberLabel.setText(tr(u"Your number", None))
        self.voterButton.setText(tr(u"Go on", None))
        self.endKioskButton.setText(tr(u"End voting here", None))
        self.backButton.setText(tr(u"Back, without voting", None))
        self.doneLabel.setText(tr(u"Your ballot is in the urn. Thank you.", None))
        self.nextVoterButton.setText(tr(u"Next voter", None))
        pass
    # retranslateUi

