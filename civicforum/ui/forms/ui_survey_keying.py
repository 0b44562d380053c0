from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'survey_keying.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from civicforum.ui.widgets.tick_box import TickBox
from civicforum.ui.widgets.typed_line import TypedLine

class Ui_SurveyKeying(object):
    def setupUi(self, SurveyKeying):
        if not SurveyKeying.objectName():
            SurveyKeying.setObjectName(u"SurveyKeying")
        self.surveyKeyingLayout = QVBoxLayout(SurveyKeying)
        self.surveyKeyingLayout.setSpacing(8)
        self.surveyKeyingLayout.setObjectName(u"surveyKeyingLayout")
        self.surveyKeyingLayout.setContentsMargins(0, 0, 0, 0)
        self.surveyCountsLine = QHBoxLayout()
        self.surveyCountsLine.setSpacing(8)
        self.surveyCountsLine.setObjectName(u"surveyCountsLine")
        self.surveyCountsLine.setContentsMargins(0, 0, 0, 0)
        self.surveyCounts = QLabel(SurveyKeying)
        self.surveyCounts.setObjectName(u"surveyCounts")
        self.surveyCounts.setText(u"")
        self.surveyCounts.setTextFormat(Qt.TextFormat.PlainText)
        self.surveyCounts.setWordWrap(True)

        self.surveyCountsLine.addWidget(self.surveyCounts)

        self.secondEntryCheck = TickBox(SurveyKeying)
        self.secondEntryCheck.setObjectName(u"secondEntryCheck")

        self.surveyCountsLine.addWidget(self.secondEntryCheck)

        self.importFormsButton = QPushButton(SurveyKeying)
        self.importFormsButton.setObjectName(u"importFormsButton")

        self.surveyCountsLine.addWidget(self.importFormsButton)

        self.settleButton = QPushButton(SurveyKeying)
        self.settleButton.setObjectName(u"settleButton")
        self.settleButton.setText(u"")

        self.surveyCountsLine.addWidget(self.settleButton)

        self.surveyCountsLine.setStretch(0, 1)

        self.surveyKeyingLayout.addLayout(self.surveyCountsLine)

        self.keyingNotice = QLabel(SurveyKeying)
        self.keyingNotice.setObjectName(u"keyingNotice")
        self.keyingNotice.setText(u"")
        self.keyingNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.keyingNotice.setWordWrap(True)
        self.keyingNotice.setVisible(False)
        self.keyingNotice.setProperty(u"tone", u"over")

        self.surveyKeyingLayout.addWidget(self.keyingNotice)

        self.keyingWhy = QLabel(SurveyKeying)
        self.keyingWhy.setObjectName(u"keyingWhy")
        self.keyingWhy.setText(u"")
        self.keyingWhy.setTextFormat(Qt.TextFormat.PlainText)
        self.keyingWhy.setWordWrap(True)
        self.keyingWhy.setVisible(False)
        self.keyingWhy.setProperty(u"tone", u"muted")

        self.surveyKeyingLayout.addWidget(self.keyingWhy)

        self.surveyFieldsArea = QScrollArea(SurveyKeying)
        self.surveyFieldsArea.setObjectName(u"surveyFieldsArea")
        self.surveyFieldsArea.setWidgetResizable(True)
        self.surveyFieldsArea.setFrameShape(QFrame.Shape.NoFrame)
        self.surveyFieldsArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.surveyFields = QWidget()
        self.surveyFields.setObjectName(u"surveyFields")
        self.surveyFieldsLayout = QVBoxLayout(self.surveyFields)
        self.surveyFieldsLayout.setSpacing(8)
        self.surveyFieldsLayout.setObjectName(u"surveyFieldsLayout")
        self.surveyFieldsLayout.setContentsMargins(0, 0, 8, 0)
        self.privateCodeRow = QHBoxLayout()
        self.privateCodeRow.setSpacing(8)
        self.privateCodeRow.setObjectName(u"privateCodeRow")
        self.privateCodeRow.setContentsMargins(0, 0, 0, 0)
        self.privateCodeLabel = QLabel(self.surveyFields)
        self.privateCodeLabel.setObjectName(u"privateCodeLabel")
        self.privateCodeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.privateCodeRow.addWidget(self.privateCodeLabel)

        self.privateCodeLine = TypedLine(self.surveyFields)
        self.privateCodeLine.setObjectName(u"privateCodeLine")

        self.privateCodeRow.addWidget(self.privateCodeLine)

        self.putRightButton = QPushButton(self.surveyFields)
        self.putRightButton.setObjectName(u"putRightButton")

        self.privateCodeRow.addWidget(self.putRightButton)

        self.strikeFormButton = QPushButton(self.surveyFields)
        self.strikeFormButton.setObjectName(u"strikeFormButton")

        self.privateCodeRow.addWidget(self.strikeFormButton)

        self.lastForm = QLabel(self.surveyFields)
        self.lastForm.setObjectName(u"lastForm")
        self.lastForm.setText(u"")
        self.lastForm.setTextFormat(Qt.TextFormat.PlainText)
        self.lastForm.setWordWrap(True)
        self.lastForm.setProperty(u"tone", u"muted")

        self.privateCodeRow.addWidget(self.lastForm)

        self.privateCodeRow.setStretch(4, 1)

        self.surveyFieldsLayout.addLayout(self.privateCodeRow)

        self.privateCodeNotice = QLabel(self.surveyFields)
        self.privateCodeNotice.setObjectName(u"privateCodeNotice")
        self.privateCodeNotice.setText(u"")
        self.privateCodeNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.privateCodeNotice.setWordWrap(True)
        self.privateCodeNotice.setVisible(False)
        self.privateCodeNotice.setProperty(u"tone", u"over")

        self.surveyFieldsLayout.addWidget(self.privateCodeNotice)

        self.keyingPileHint = QLabel(self.surveyFields)
        self.keyingPileHint.setObjectName(u"keyingPileHint")
        self.keyingPileHint.setText(u"")
        self.keyingPileHint.setTextFormat(Qt.TextFormat.PlainText)
        self.keyingPileHint.setWordWrap(True)
        self.keyingPileHint.setProperty(u"tone", u"muted")

        self.surveyFieldsLayout.addWidget(self.keyingPileHint)

        self.answersBox = QWidget(self.surveyFields)
        self.answersBox.setObjectName(u"answersBox")
        self.answersLayout = QVBoxLayout(self.answersBox)
        self.answersLayout.setSpacing(8)
        self.answersLayout.setObjectName(u"answersLayout")
        self.answersLayout.setContentsMargins(0, 0, 0, 0)

        self.surveyFieldsLayout.addWidget(self.answersBox)

        self.differencesBox = QWidget(self.surveyFields)
        self.differencesBox.setObjectName(u"differencesBox")
        self.differencesLayout = QVBoxLayout(self.differencesBox)
        self.differencesLayout.setSpacing(8)
        self.differencesLayout.setObjectName(u"differencesLayout")
        self.differencesLayout.setContentsMargins(0, 0, 0, 0)
        self.differencesHead = QLabel(self.differencesBox)
        self.differencesHead.setObjectName(u"differencesHead")
        self.differencesHead.setText(u"")
        self.differencesHead.setTextFormat(Qt.TextFormat.PlainText)
        self.differencesHead.setWordWrap(True)
        self.differencesHead.setProperty(u"role", u"head")

        self.differencesLayout.addWidget(self.differencesHead)


        self.surveyFieldsLayout.addWidget(self.differencesBox)

        self.keyingButtons = QHBoxLayout()
        self.keyingButtons.setSpacing(8)
        self.keyingButtons.setObjectName(u"keyingButtons")
        self.keyingButtons.setContentsMargins(0, 0, 0, 0)
        self.saveFormButton = QPushButton(self.surveyFields)
        self.saveFormButton.setObjectName(u"saveFormButton")

        self.keyingButtons.addWidget(self.saveFormButton)

        self.keyingButtonsSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keyingButtons.addItem(self.keyingButtonsSpacer)


        self.surveyFieldsLayout.addLayout(self.keyingButtons)

        self.surveyFieldsBottom = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.surveyFieldsLayout.addItem(self.surveyFieldsBottom)

        self.surveyFieldsArea.setWidget(self.surveyFields)

        self.surveyKeyingLayout.addWidget(self.surveyFieldsArea)

        self.surveyKeyingLayout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.privateCodeLabel.setBuddy(self.privateCodeLine)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.secondEntryCheck, self.importFormsButton)
        QWidget.setTabOrder(self.importFormsButton, self.settleButton)
        QWidget.setTabOrder(self.settleButton, self.privateCodeLine)
        QWidget.setTabOrder(self.privateCodeLine, self.putRightButton)
        QWidget.setTabOrder(self.putRightButton, self.strikeFormButton)
        QWidget.setTabOrder(self.strikeFormButton, self.saveFormButton)

        self.retranslateUi(SurveyKeying)
    # setupUi

    def retranslateUi(self, SurveyKeying):
        self.secondEntryCheck.setText(tr(u"Second entry", None))
        self.importFormsButton.setText(tr(u"Import a table\u2026", None))
        self.privateCodeLabel.setText(tr(u"Private code", None))
        self.putRightButton.setText(tr(u"Put this form right", None))
        self.strikeFormButton.setText(tr(u"Take this form out", None))
        self.saveFormButton.setText(tr(u"Save form", None))
        pass
    # retranslateUi

