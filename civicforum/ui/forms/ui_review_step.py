from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_step.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QListView, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from civicforum.ui.widgets.line import EntryLine
from civicforum.ui.widgets.text_box import TextBox

class Ui_ReviewStep(object):
    def setupUi(self, ReviewStep):
        if not ReviewStep.objectName():
            ReviewStep.setObjectName(u"ReviewStep")
        self.reviewLayout = QHBoxLayout(ReviewStep)
        self.reviewLayout.setSpacing(8)
        self.reviewLayout.setObjectName(u"reviewLayout")
        self.reviewLayout.setContentsMargins(0, 0, 0, 0)
        self.stageCard = QFrame(ReviewStep)
        self.stageCard.setObjectName(u"stageCard")
        self.stageCard.setProperty(u"card", True)
        self.stageLayout = QVBoxLayout(self.stageCard)
        self.stageLayout.setSpacing(8)
        self.stageLayout.setObjectName(u"stageLayout")
        self.stageLayout.setContentsMargins(12, 10, 12, 10)
        self.stageTitle = QLabel(self.stageCard)
        self.stageTitle.setObjectName(u"stageTitle")
        self.stageTitle.setText(u"")
        self.stageTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.stageTitle.setWordWrap(True)
        self.stageTitle.setProperty(u"role", u"title")

        self.stageLayout.addWidget(self.stageTitle)

        self.stageAdvice = QLabel(self.stageCard)
        self.stageAdvice.setObjectName(u"stageAdvice")
        self.stageAdvice.setText(u"")
        self.stageAdvice.setTextFormat(Qt.TextFormat.PlainText)
        self.stageAdvice.setWordWrap(True)
        self.stageAdvice.setProperty(u"tone", u"muted")

        self.stageLayout.addWidget(self.stageAdvice)

        self.untilLayout = QHBoxLayout()
        self.untilLayout.setSpacing(8)
        self.untilLayout.setObjectName(u"untilLayout")
        self.untilLayout.setContentsMargins(0, 0, 0, 0)
        self.untilLabel = QLabel(self.stageCard)
        self.untilLabel.setObjectName(u"untilLabel")
        self.untilLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.untilLayout.addWidget(self.untilLabel)

        self.untilLine = EntryLine(self.stageCard)
        self.untilLine.setObjectName(u"untilLine")

        self.untilLayout.addWidget(self.untilLine)

        self.reviewButton = QPushButton(self.stageCard)
        self.reviewButton.setObjectName(u"reviewButton")

        self.untilLayout.addWidget(self.reviewButton)


        self.stageLayout.addLayout(self.untilLayout)

        self.finaliseButton = QPushButton(self.stageCard)
        self.finaliseButton.setObjectName(u"finaliseButton")

        self.stageLayout.addWidget(self.finaliseButton)

        self.compareButton = QPushButton(self.stageCard)
        self.compareButton.setObjectName(u"compareButton")

        self.stageLayout.addWidget(self.compareButton)

        self.reopenLayout = QHBoxLayout()
        self.reopenLayout.setSpacing(8)
        self.reopenLayout.setObjectName(u"reopenLayout")
        self.reopenLayout.setContentsMargins(0, 0, 0, 0)
        self.reopenLine = EntryLine(self.stageCard)
        self.reopenLine.setObjectName(u"reopenLine")

        self.reopenLayout.addWidget(self.reopenLine)

        self.reopenMinutesButton = QPushButton(self.stageCard)
        self.reopenMinutesButton.setObjectName(u"reopenMinutesButton")

        self.reopenLayout.addWidget(self.reopenMinutesButton)


        self.stageLayout.addLayout(self.reopenLayout)

        self.reviewNotice = QLabel(self.stageCard)
        self.reviewNotice.setObjectName(u"reviewNotice")
        self.reviewNotice.setText(u"")
        self.reviewNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.reviewNotice.setWordWrap(True)
        self.reviewNotice.setVisible(False)
        self.reviewNotice.setProperty(u"tone", u"over")

        self.stageLayout.addWidget(self.reviewNotice)

        self.filingHead = QLabel(self.stageCard)
        self.filingHead.setObjectName(u"filingHead")
        self.filingHead.setTextFormat(Qt.TextFormat.PlainText)
        self.filingHead.setProperty(u"role", u"head")

        self.stageLayout.addWidget(self.filingHead)

        self.filingLayout = QGridLayout()
        self.filingLayout.setObjectName(u"filingLayout")
        self.filingLayout.setHorizontalSpacing(8)
        self.filingLayout.setVerticalSpacing(6)
        self.registrationLabel = QLabel(self.stageCard)
        self.registrationLabel.setObjectName(u"registrationLabel")
        self.registrationLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.filingLayout.addWidget(self.registrationLabel, 0, 0, 1, 1)

        self.registrationLine = EntryLine(self.stageCard)
        self.registrationLine.setObjectName(u"registrationLine")

        self.filingLayout.addWidget(self.registrationLine, 0, 1, 1, 1)

        self.unitLabel = QLabel(self.stageCard)
        self.unitLabel.setObjectName(u"unitLabel")
        self.unitLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.filingLayout.addWidget(self.unitLabel, 1, 0, 1, 1)

        self.unitLine = EntryLine(self.stageCard)
        self.unitLine.setObjectName(u"unitLine")

        self.filingLayout.addWidget(self.unitLine, 1, 1, 1, 1)

        self.retentionLabel = QLabel(self.stageCard)
        self.retentionLabel.setObjectName(u"retentionLabel")
        self.retentionLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.filingLayout.addWidget(self.retentionLabel, 2, 0, 1, 1)

        self.retentionCombo = QComboBox(self.stageCard)
        self.retentionCombo.setObjectName(u"retentionCombo")

        self.filingLayout.addWidget(self.retentionCombo, 2, 1, 1, 1)

        self.disclosureLabel = QLabel(self.stageCard)
        self.disclosureLabel.setObjectName(u"disclosureLabel")
        self.disclosureLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.filingLayout.addWidget(self.disclosureLabel, 3, 0, 1, 1)

        self.disclosureCombo = QComboBox(self.stageCard)
        self.disclosureCombo.setObjectName(u"disclosureCombo")

        self.filingLayout.addWidget(self.disclosureCombo, 3, 1, 1, 1)

        self.groundsLabel = QLabel(self.stageCard)
        self.groundsLabel.setObjectName(u"groundsLabel")
        self.groundsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.filingLayout.addWidget(self.groundsLabel, 4, 0, 1, 1)

        self.groundsLine = EntryLine(self.stageCard)
        self.groundsLine.setObjectName(u"groundsLine")

        self.filingLayout.addWidget(self.groundsLine, 4, 1, 1, 1)

        self.unnamedLabel = QLabel(self.stageCard)
        self.unnamedLabel.setObjectName(u"unnamedLabel")
        self.unnamedLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.filingLayout.addWidget(self.unnamedLabel, 5, 0, 1, 1)

        self.unnamedCombo = QComboBox(self.stageCard)
        self.unnamedCombo.setObjectName(u"unnamedCombo")

        self.filingLayout.addWidget(self.unnamedCombo, 5, 1, 1, 1)

        self.signersLabel = QLabel(self.stageCard)
        self.signersLabel.setObjectName(u"signersLabel")
        self.signersLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.filingLayout.addWidget(self.signersLabel, 6, 0, 1, 1)

        self.signersText = TextBox(self.stageCard)
        self.signersText.setObjectName(u"signersText")
        self.signersText.setTabChangesFocus(True)
        self.signersText.setMinimumSize(QSize(0, 48))
        self.signersText.setMaximumSize(QSize(16777215, 84))

        self.filingLayout.addWidget(self.signersText, 6, 1, 1, 1)

        self.filingLayout.setColumnStretch(1, 1)

        self.stageLayout.addLayout(self.filingLayout)

        self.filingButton = QPushButton(self.stageCard)
        self.filingButton.setObjectName(u"filingButton")

        self.stageLayout.addWidget(self.filingButton)

        self.filingNotice = QLabel(self.stageCard)
        self.filingNotice.setObjectName(u"filingNotice")
        self.filingNotice.setText(u"")
        self.filingNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.filingNotice.setWordWrap(True)
        self.filingNotice.setVisible(False)
        self.filingNotice.setProperty(u"tone", u"over")

        self.stageLayout.addWidget(self.filingNotice)

        self.stageSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.stageLayout.addItem(self.stageSpacer)


        self.reviewLayout.addWidget(self.stageCard)

        self.objectionsCard = QFrame(ReviewStep)
        self.objectionsCard.setObjectName(u"objectionsCard")
        self.objectionsCard.setProperty(u"card", True)
        self.objectionsLayout = QVBoxLayout(self.objectionsCard)
        self.objectionsLayout.setSpacing(6)
        self.objectionsLayout.setObjectName(u"objectionsLayout")
        self.objectionsLayout.setContentsMargins(12, 10, 12, 10)
        self.objectionsHead = QLabel(self.objectionsCard)
        self.objectionsHead.setObjectName(u"objectionsHead")
        self.objectionsHead.setTextFormat(Qt.TextFormat.PlainText)
        self.objectionsHead.setProperty(u"role", u"head")

        self.objectionsLayout.addWidget(self.objectionsHead)

        self.objectionsView = QListView(self.objectionsCard)
        self.objectionsView.setObjectName(u"objectionsView")
        self.objectionsView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.objectionsView.setUniformItemSizes(True)
        self.objectionsView.setFrameShape(QFrame.Shape.NoFrame)
        self.objectionsView.setMinimumSize(QSize(0, 72))

        self.objectionsLayout.addWidget(self.objectionsView)

        self.objectionsEmpty = QLabel(self.objectionsCard)
        self.objectionsEmpty.setObjectName(u"objectionsEmpty")
        self.objectionsEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.objectionsEmpty.setWordWrap(True)
        self.objectionsEmpty.setProperty(u"tone", u"muted")

        self.objectionsLayout.addWidget(self.objectionsEmpty)

        self.chooseHint = QLabel(self.objectionsCard)
        self.chooseHint.setObjectName(u"chooseHint")
        self.chooseHint.setTextFormat(Qt.TextFormat.PlainText)
        self.chooseHint.setWordWrap(True)
        self.chooseHint.setProperty(u"tone", u"muted")

        self.objectionsLayout.addWidget(self.chooseHint)

        self.objectionLabel = QLabel(self.objectionsCard)
        self.objectionLabel.setObjectName(u"objectionLabel")
        self.objectionLabel.setText(u"")
        self.objectionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.objectionLabel.setWordWrap(True)

        self.objectionsLayout.addWidget(self.objectionLabel)

        self.settleBox = QWidget(self.objectionsCard)
        self.settleBox.setObjectName(u"settleBox")
        self.settleLayout = QHBoxLayout(self.settleBox)
        self.settleLayout.setSpacing(8)
        self.settleLayout.setObjectName(u"settleLayout")
        self.settleLayout.setContentsMargins(0, 0, 0, 0)
        self.rulingLabel = QLabel(self.settleBox)
        self.rulingLabel.setObjectName(u"rulingLabel")
        self.rulingLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.settleLayout.addWidget(self.rulingLabel)

        self.rulingCombo = QComboBox(self.settleBox)
        self.rulingCombo.setObjectName(u"rulingCombo")

        self.settleLayout.addWidget(self.rulingCombo)

        self.answerLabel = QLabel(self.settleBox)
        self.answerLabel.setObjectName(u"answerLabel")
        self.answerLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.settleLayout.addWidget(self.answerLabel)

        self.answerLine = EntryLine(self.settleBox)
        self.answerLine.setObjectName(u"answerLine")

        self.settleLayout.addWidget(self.answerLine)

        self.settleButton = QPushButton(self.settleBox)
        self.settleButton.setObjectName(u"settleButton")

        self.settleLayout.addWidget(self.settleButton)


        self.objectionsLayout.addWidget(self.settleBox)

        self.objectBox = QWidget(self.objectionsCard)
        self.objectBox.setObjectName(u"objectBox")
        self.objectLayout = QGridLayout(self.objectBox)
        self.objectLayout.setObjectName(u"objectLayout")
        self.objectLayout.setHorizontalSpacing(8)
        self.objectLayout.setVerticalSpacing(6)
        self.objectLayout.setContentsMargins(0, 0, 0, 0)
        self.byLabel = QLabel(self.objectBox)
        self.byLabel.setObjectName(u"byLabel")
        self.byLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.objectLayout.addWidget(self.byLabel, 0, 0, 1, 1)

        self.byLine = EntryLine(self.objectBox)
        self.byLine.setObjectName(u"byLine")

        self.objectLayout.addWidget(self.byLine, 0, 1, 1, 1)

        self.turnLabel = QLabel(self.objectBox)
        self.turnLabel.setObjectName(u"turnLabel")
        self.turnLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.objectLayout.addWidget(self.turnLabel, 1, 0, 1, 1)

        self.turnCombo = QComboBox(self.objectBox)
        self.turnCombo.setObjectName(u"turnCombo")

        self.objectLayout.addWidget(self.turnCombo, 1, 1, 1, 1)

        self.objectLabel = QLabel(self.objectBox)
        self.objectLabel.setObjectName(u"objectLabel")
        self.objectLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.objectLayout.addWidget(self.objectLabel, 2, 0, 1, 1)

        self.objectText = TextBox(self.objectBox)
        self.objectText.setObjectName(u"objectText")
        self.objectText.setTabChangesFocus(True)
        self.objectText.setMinimumSize(QSize(0, 48))
        self.objectText.setMaximumSize(QSize(16777215, 96))

        self.objectLayout.addWidget(self.objectText, 2, 1, 1, 1)

        self.objectLayout.setColumnStretch(1, 1)

        self.objectionsLayout.addWidget(self.objectBox)

        self.objectButton = QPushButton(self.objectionsCard)
        self.objectButton.setObjectName(u"objectButton")

        self.objectionsLayout.addWidget(self.objectButton)

        self.objectionNotice = QLabel(self.objectionsCard)
        self.objectionNotice.setObjectName(u"objectionNotice")
        self.objectionNotice.setText(u"")
        self.objectionNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.objectionNotice.setWordWrap(True)
        self.objectionNotice.setVisible(False)
        self.objectionNotice.setProperty(u"tone", u"over")

        self.objectionsLayout.addWidget(self.objectionNotice)

        self.errataHead = QLabel(self.objectionsCard)
        self.errataHead.setObjectName(u"errataHead")
        self.errataHead.setTextFormat(Qt.TextFormat.PlainText)
        self.errataHead.setProperty(u"role", u"head")

        self.objectionsLayout.addWidget(self.errataHead)

        self.errataView = QListView(self.objectionsCard)
        self.errataView.setObjectName(u"errataView")
        self.errataView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.errataView.setUniformItemSizes(True)
        self.errataView.setFrameShape(QFrame.Shape.NoFrame)
        self.errataView.setMinimumSize(QSize(0, 72))

        self.objectionsLayout.addWidget(self.errataView)

        self.erratumBox = QWidget(self.objectionsCard)
        self.erratumBox.setObjectName(u"erratumBox")
        self.erratumLayout = QGridLayout(self.erratumBox)
        self.erratumLayout.setObjectName(u"erratumLayout")
        self.erratumLayout.setHorizontalSpacing(8)
        self.erratumLayout.setVerticalSpacing(6)
        self.erratumLayout.setContentsMargins(0, 0, 0, 0)
        self.erratumPlaceLabel = QLabel(self.erratumBox)
        self.erratumPlaceLabel.setObjectName(u"erratumPlaceLabel")
        self.erratumPlaceLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.erratumLayout.addWidget(self.erratumPlaceLabel, 0, 0, 1, 1)

        self.erratumPlaceLine = EntryLine(self.erratumBox)
        self.erratumPlaceLine.setObjectName(u"erratumPlaceLine")

        self.erratumLayout.addWidget(self.erratumPlaceLine, 0, 1, 1, 1)

        self.wrongLabel = QLabel(self.erratumBox)
        self.wrongLabel.setObjectName(u"wrongLabel")
        self.wrongLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.erratumLayout.addWidget(self.wrongLabel, 1, 0, 1, 1)

        self.wrongLine = EntryLine(self.erratumBox)
        self.wrongLine.setObjectName(u"wrongLine")

        self.erratumLayout.addWidget(self.wrongLine, 1, 1, 1, 1)

        self.rightLabel = QLabel(self.erratumBox)
        self.rightLabel.setObjectName(u"rightLabel")
        self.rightLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.erratumLayout.addWidget(self.rightLabel, 2, 0, 1, 1)

        self.rightLine = EntryLine(self.erratumBox)
        self.rightLine.setObjectName(u"rightLine")

        self.erratumLayout.addWidget(self.rightLine, 2, 1, 1, 1)

        self.erratumReasonLabel = QLabel(self.erratumBox)
        self.erratumReasonLabel.setObjectName(u"erratumReasonLabel")
        self.erratumReasonLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.erratumLayout.addWidget(self.erratumReasonLabel, 3, 0, 1, 1)

        self.erratumReasonLine = EntryLine(self.erratumBox)
        self.erratumReasonLine.setObjectName(u"erratumReasonLine")

        self.erratumLayout.addWidget(self.erratumReasonLine, 3, 1, 1, 1)

        self.erratumLayout.setColumnStretch(1, 1)

        self.objectionsLayout.addWidget(self.erratumBox)

        self.erratumButton = QPushButton(self.objectionsCard)
        self.erratumButton.setObjectName(u"erratumButton")

        self.objectionsLayout.addWidget(self.erratumButton)

        self.objectionsSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.objectionsLayout.addItem(self.objectionsSpacer)


        self.reviewLayout.addWidget(self.objectionsCard)

        self.reviewLayout.setStretch(0, 4)
        self.reviewLayout.setStretch(1, 5)
#if QT_CONFIG(shortcut)
        self.untilLabel.setBuddy(self.untilLine)
        self.registrationLabel.setBuddy(self.registrationLine)
        self.unitLabel.setBuddy(self.unitLine)
        self.retentionLabel.setBuddy(self.retentionCombo)
        self.disclosureLabel.setBuddy(self.disclosureCombo)
        self.groundsLabel.setBuddy(self.groundsLine)
        self.unnamedLabel.setBuddy(self.unnamedCombo)
        self.signersLabel.setBuddy(self.signersText)
        self.objectionsHead.setBuddy(self.objectionsView)
        self.rulingLabel.setBuddy(self.rulingCombo)
        self.answerLabel.setBuddy(self.answerLine)
        self.byLabel.setBuddy(self.byLine)
        self.turnLabel.setBuddy(self.turnCombo)
        self.objectLabel.setBuddy(self.objectText)
        self.errataHead.setBuddy(self.errataView)
        self.erratumPlaceLabel.setBuddy(self.erratumPlaceLine)
        self.wrongLabel.setBuddy(self.wrongLine)
        self.rightLabel.setBuddy(self.rightLine)
        self.erratumReasonLabel.setBuddy(self.erratumReasonLine)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.untilLine, self.reviewButton)
        QWidget.setTabOrder(self.reviewButton, self.finaliseButton)
        QWidget.setTabOrder(self.finaliseButton, self.compareButton)
        QWidget.setTabOrder(self.compareButton, self.reopenLine)
        QWidget.setTabOrder(self.reopenLine, self.reopenMinutesButton)
        QWidget.setTabOrder(self.reopenMinutesButton, self.registrationLine)
        QWidget.setTabOrder(self.registrationLine, self.unitLine)
        QWidget.setTabOrder(self.unitLine, self.retentionCombo)
        QWidget.setTabOrder(self.retentionCombo, self.disclosureCombo)
        QWidget.setTabOrder(self.disclosureCombo, self.groundsLine)
        QWidget.setTabOrder(self.groundsLine, self.unnamedCombo)
        QWidget.setTabOrder(self.unnamedCombo, self.signersText)
        QWidget.setTabOrder(self.signersText, self.filingButton)
        QWidget.setTabOrder(self.filingButton, self.objectionsView)
        QWidget.setTabOrder(self.objectionsView, self.rulingCombo)
        QWidget.setTabOrder(self.rulingCombo, self.answerLine)
        QWidget.setTabOrder(self.answerLine, self.settleButton)
        QWidget.setTabOrder(self.settleButton, self.byLine)
        QWidget.setTabOrder(self.byLine, self.turnCombo)
        QWidget.setTabOrder(self.turnCombo, self.objectText)
        QWidget.setTabOrder(self.objectText, self.objectButton)
        QWidget.setTabOrder(self.objectButton, self.errataView)
        QWidget.setTabOrder(self.errataView, self.erratumPlaceLine)
        QWidget.setTabOrder(self.erratumPlaceLine, self.wrongLine)
        QWidget.setTabOrder(self.wrongLine, self.rightLine)
        QWidget.setTabOrder(self.rightLine, self.erratumReasonLine)
        QWidget.setTabOrder(self.erratumReasonLine, self.erratumButton)

        self.retranslateUi(ReviewStep)
    # setupUi

    def retranslateUi(self, ReviewStep):
        self.untilLabel.setText(tr(u"Objections until", None))
        self.untilLine.setPlaceholderText(tr(u"2026-12-31, empty for no day", None))
        self.reviewButton.setText(tr(u"Send for review", None))
        self.finaliseButton.setText(tr(u"Make final", None))
        self.compareButton.setText(tr(u"Compare versions\u2026", None))
        self.reopenLine.setPlaceholderText(tr(u"Reason, stands in the minutes", None))
        self.reopenMinutesButton.setText(tr(u"Reopen", None))
        self.filingHead.setText(tr(u"How they are filed", None))
        self.registrationLabel.setText(tr(u"Registration number", None))
        self.unitLabel.setText(tr(u"Unit task", None))
        self.retentionLabel.setText(tr(u"Retention period", None))
        self.disclosureLabel.setText(tr(u"Disclosure", None))
        self.groundsLabel.setText(tr(u"Grounds", None))
        self.groundsLine.setPlaceholderText(tr(u"Law and article, unless open", None))
        self.unnamedLabel.setText(tr(u"Who did not agree to be named", None))
#if QT_CONFIG(tooltip)
        self.unnamedCombo.setToolTip(tr(u"In the public edition", None))
#endif // QT_CONFIG(tooltip)
        self.signersLabel.setText(tr(u"Signers", None))
        self.signersText.setPlaceholderText(tr(u"A role a line, and #number for a person: Chair #12", None))
        self.filingButton.setText(tr(u"Save how they are filed", None))
        self.objectionsHead.setText(tr(u"Objections", None))
        self.objectionsEmpty.setText(tr(u"No objection yet.", None))
        self.chooseHint.setText(tr(u"Choose an objection to answer it.", None))
        self.rulingLabel.setText(tr(u"Ruling", None))
        self.answerLabel.setText(tr(u"Reply", None))
        self.settleButton.setText(tr(u"Settle", None))
        self.byLabel.setText(tr(u"Objection by", None))
        self.byLine.setPlaceholderText(tr(u"Number, or a role", None))
        self.turnLabel.setText(tr(u"On", None))
        self.objectLabel.setText(tr(u"Objection", None))
        self.objectText.setPlaceholderText(tr(u"What should stand there", None))
        self.objectButton.setText(tr(u"Record objection", None))
        self.errataHead.setText(tr(u"Errata", None))
        self.erratumPlaceLabel.setText(tr(u"Where", None))
        self.erratumPlaceLine.setPlaceholderText(tr(u"Section and line, or page", None))
        self.wrongLabel.setText(tr(u"Wrong", None))
        self.rightLabel.setText(tr(u"Right", None))
        self.erratumReasonLabel.setText(tr(u"Reason", None))
        self.erratumButton.setText(tr(u"Add erratum", None))
        pass
    # retranslateUi

