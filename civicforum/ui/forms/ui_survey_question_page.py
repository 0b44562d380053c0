from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'survey_question_page.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from civicforum.ui.widgets.leaving_edit import LeavingEdit
from civicforum.ui.widgets.line import (CountBox, EntryLine)
from civicforum.ui.widgets.tick_box import TickBox

class Ui_SurveyQuestionPage(object):
    def setupUi(self, SurveyQuestionPage):
        if not SurveyQuestionPage.objectName():
            SurveyQuestionPage.setObjectName(u"SurveyQuestionPage")
        self.surveyQuestionPageLayout = QVBoxLayout(SurveyQuestionPage)
        self.surveyQuestionPageLayout.setSpacing(8)
        self.surveyQuestionPageLayout.setObjectName(u"surveyQuestionPageLayout")
        self.surveyQuestionPageLayout.setContentsMargins(0, 0, 0, 0)
        self.surveyQuestionArea = QScrollArea(SurveyQuestionPage)
        self.surveyQuestionArea.setObjectName(u"surveyQuestionArea")
        self.surveyQuestionArea.setWidgetResizable(True)
        self.surveyQuestionArea.setFrameShape(QFrame.Shape.NoFrame)
        self.surveyQuestionArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.surveyQuestionEditor = QWidget()
        self.surveyQuestionEditor.setObjectName(u"surveyQuestionEditor")
        self.surveyQuestionLayout = QVBoxLayout(self.surveyQuestionEditor)
        self.surveyQuestionLayout.setSpacing(8)
        self.surveyQuestionLayout.setObjectName(u"surveyQuestionLayout")
        self.surveyQuestionLayout.setContentsMargins(0, 0, 8, 0)
        self.surveyQuestionHead = QLabel(self.surveyQuestionEditor)
        self.surveyQuestionHead.setObjectName(u"surveyQuestionHead")
        self.surveyQuestionHead.setText(u"")
        self.surveyQuestionHead.setTextFormat(Qt.TextFormat.PlainText)
        self.surveyQuestionHead.setProperty(u"role", u"head")

        self.surveyQuestionLayout.addWidget(self.surveyQuestionHead)

        self.surveyQuestionFixed = QLabel(self.surveyQuestionEditor)
        self.surveyQuestionFixed.setObjectName(u"surveyQuestionFixed")
        self.surveyQuestionFixed.setText(u"")
        self.surveyQuestionFixed.setTextFormat(Qt.TextFormat.PlainText)
        self.surveyQuestionFixed.setWordWrap(True)
        self.surveyQuestionFixed.setVisible(False)
        self.surveyQuestionFixed.setProperty(u"tone", u"warn")

        self.surveyQuestionLayout.addWidget(self.surveyQuestionFixed)

        self.surveyQuestionForm = QFormLayout()
        self.surveyQuestionForm.setSpacing(8)
        self.surveyQuestionForm.setObjectName(u"surveyQuestionForm")
        self.surveyQuestionForm.setContentsMargins(0, 0, 0, 0)
        self.surveyTextLabel = QLabel(self.surveyQuestionEditor)
        self.surveyTextLabel.setObjectName(u"surveyTextLabel")
        self.surveyTextLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.surveyTextLabel.setMinimumSize(QSize(0, 34))

        self.surveyQuestionForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.surveyTextLabel)

        self.surveyTextLine = EntryLine(self.surveyQuestionEditor)
        self.surveyTextLine.setObjectName(u"surveyTextLine")

        self.surveyQuestionForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.surveyTextLine)

        self.surveyKindLabel = QLabel(self.surveyQuestionEditor)
        self.surveyKindLabel.setObjectName(u"surveyKindLabel")
        self.surveyKindLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.surveyKindLabel.setMinimumSize(QSize(0, 34))

        self.surveyQuestionForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.surveyKindLabel)

        self.surveyKindCombo = QComboBox(self.surveyQuestionEditor)
        self.surveyKindCombo.setObjectName(u"surveyKindCombo")

        self.surveyQuestionForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.surveyKindCombo)

        self.surveyOptionsLabel = QLabel(self.surveyQuestionEditor)
        self.surveyOptionsLabel.setObjectName(u"surveyOptionsLabel")
        self.surveyOptionsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.surveyOptionsLabel.setMinimumSize(QSize(0, 34))

        self.surveyQuestionForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.surveyOptionsLabel)

        self.surveyOptionsEdit = LeavingEdit(self.surveyQuestionEditor)
        self.surveyOptionsEdit.setObjectName(u"surveyOptionsEdit")
        self.surveyOptionsEdit.setTabChangesFocus(True)

        self.surveyQuestionForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.surveyOptionsEdit)

        self.surveyRightLabel = QLabel(self.surveyQuestionEditor)
        self.surveyRightLabel.setObjectName(u"surveyRightLabel")
        self.surveyRightLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.surveyRightLabel.setMinimumSize(QSize(0, 34))

        self.surveyQuestionForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.surveyRightLabel)

        self.surveyRightBox = CountBox(self.surveyQuestionEditor)
        self.surveyRightBox.setObjectName(u"surveyRightBox")
        self.surveyRightBox.setMinimum(1)
        self.surveyRightBox.setMaximum(50)
        self.surveyRightBox.setValue(1)

        self.surveyQuestionForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.surveyRightBox)

        self.surveyLowLabel = QLabel(self.surveyQuestionEditor)
        self.surveyLowLabel.setObjectName(u"surveyLowLabel")
        self.surveyLowLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.surveyLowLabel.setMinimumSize(QSize(0, 34))

        self.surveyQuestionForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.surveyLowLabel)

        self.surveyLowBox = CountBox(self.surveyQuestionEditor)
        self.surveyLowBox.setObjectName(u"surveyLowBox")
        self.surveyLowBox.setMinimum(-1000)
        self.surveyLowBox.setMaximum(1000)

        self.surveyQuestionForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.surveyLowBox)

        self.surveyLowWordsLabel = QLabel(self.surveyQuestionEditor)
        self.surveyLowWordsLabel.setObjectName(u"surveyLowWordsLabel")
        self.surveyLowWordsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.surveyLowWordsLabel.setMinimumSize(QSize(0, 34))

        self.surveyQuestionForm.setWidget(5, QFormLayout.ItemRole.LabelRole, self.surveyLowWordsLabel)

        self.surveyLowWordsLine = EntryLine(self.surveyQuestionEditor)
        self.surveyLowWordsLine.setObjectName(u"surveyLowWordsLine")

        self.surveyQuestionForm.setWidget(5, QFormLayout.ItemRole.FieldRole, self.surveyLowWordsLine)

        self.surveyHighLabel = QLabel(self.surveyQuestionEditor)
        self.surveyHighLabel.setObjectName(u"surveyHighLabel")
        self.surveyHighLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.surveyHighLabel.setMinimumSize(QSize(0, 34))

        self.surveyQuestionForm.setWidget(6, QFormLayout.ItemRole.LabelRole, self.surveyHighLabel)

        self.surveyHighBox = CountBox(self.surveyQuestionEditor)
        self.surveyHighBox.setObjectName(u"surveyHighBox")
        self.surveyHighBox.setMinimum(-1000)
        self.surveyHighBox.setMaximum(1000)

        self.surveyQuestionForm.setWidget(6, QFormLayout.ItemRole.FieldRole, self.surveyHighBox)

        self.surveyHighWordsLabel = QLabel(self.surveyQuestionEditor)
        self.surveyHighWordsLabel.setObjectName(u"surveyHighWordsLabel")
        self.surveyHighWordsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.surveyHighWordsLabel.setMinimumSize(QSize(0, 34))

        self.surveyQuestionForm.setWidget(7, QFormLayout.ItemRole.LabelRole, self.surveyHighWordsLabel)

        self.surveyHighWordsLine = EntryLine(self.surveyQuestionEditor)
        self.surveyHighWordsLine.setObjectName(u"surveyHighWordsLine")

        self.surveyQuestionForm.setWidget(7, QFormLayout.ItemRole.FieldRole, self.surveyHighWordsLine)

        self.surveyWavesLabel = QLabel(self.surveyQuestionEditor)
        self.surveyWavesLabel.setObjectName(u"surveyWavesLabel")
        self.surveyWavesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.surveyWavesLabel.setMinimumSize(QSize(0, 34))

        self.surveyQuestionForm.setWidget(8, QFormLayout.ItemRole.LabelRole, self.surveyWavesLabel)

        self.surveyWavesLine = EntryLine(self.surveyQuestionEditor)
        self.surveyWavesLine.setObjectName(u"surveyWavesLine")

        self.surveyQuestionForm.setWidget(8, QFormLayout.ItemRole.FieldRole, self.surveyWavesLine)

        self.surveyMarginLabel = QLabel(self.surveyQuestionEditor)
        self.surveyMarginLabel.setObjectName(u"surveyMarginLabel")
        self.surveyMarginLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.surveyMarginLabel.setMinimumSize(QSize(0, 34))

        self.surveyQuestionForm.setWidget(9, QFormLayout.ItemRole.LabelRole, self.surveyMarginLabel)

        self.surveyMarginLine = EntryLine(self.surveyQuestionEditor)
        self.surveyMarginLine.setObjectName(u"surveyMarginLine")

        self.surveyQuestionForm.setWidget(9, QFormLayout.ItemRole.FieldRole, self.surveyMarginLine)


        self.surveyQuestionLayout.addLayout(self.surveyQuestionForm)

        self.surveySplitsCheck = TickBox(self.surveyQuestionEditor)
        self.surveySplitsCheck.setObjectName(u"surveySplitsCheck")

        self.surveyQuestionLayout.addWidget(self.surveySplitsCheck)

        self.surveyQuestionButtons = QHBoxLayout()
        self.surveyQuestionButtons.setSpacing(8)
        self.surveyQuestionButtons.setObjectName(u"surveyQuestionButtons")
        self.surveyQuestionButtons.setContentsMargins(0, 0, 0, 0)
        self.addSurveyQuestionButton = QPushButton(self.surveyQuestionEditor)
        self.addSurveyQuestionButton.setObjectName(u"addSurveyQuestionButton")

        self.surveyQuestionButtons.addWidget(self.addSurveyQuestionButton)

        self.questionUpButton = QPushButton(self.surveyQuestionEditor)
        self.questionUpButton.setObjectName(u"questionUpButton")

        self.surveyQuestionButtons.addWidget(self.questionUpButton)

        self.questionDownButton = QPushButton(self.surveyQuestionEditor)
        self.questionDownButton.setObjectName(u"questionDownButton")

        self.surveyQuestionButtons.addWidget(self.questionDownButton)

        self.dropSurveyQuestionButton = QPushButton(self.surveyQuestionEditor)
        self.dropSurveyQuestionButton.setObjectName(u"dropSurveyQuestionButton")

        self.surveyQuestionButtons.addWidget(self.dropSurveyQuestionButton)

        self.surveyQuestionSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.surveyQuestionButtons.addItem(self.surveyQuestionSpacer)


        self.surveyQuestionLayout.addLayout(self.surveyQuestionButtons)

        self.surveyQuestionBottom = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.surveyQuestionLayout.addItem(self.surveyQuestionBottom)

        self.surveyQuestionArea.setWidget(self.surveyQuestionEditor)

        self.surveyQuestionPageLayout.addWidget(self.surveyQuestionArea)

#if QT_CONFIG(shortcut)
        self.surveyTextLabel.setBuddy(self.surveyTextLine)
        self.surveyKindLabel.setBuddy(self.surveyKindCombo)
        self.surveyOptionsLabel.setBuddy(self.surveyOptionsEdit)
        self.surveyRightLabel.setBuddy(self.surveyRightBox)
        self.surveyLowLabel.setBuddy(self.surveyLowBox)
        self.surveyLowWordsLabel.setBuddy(self.surveyLowWordsLine)
        self.surveyHighLabel.setBuddy(self.surveyHighBox)
        self.surveyHighWordsLabel.setBuddy(self.surveyHighWordsLine)
        self.surveyWavesLabel.setBuddy(self.surveyWavesLine)
        self.surveyMarginLabel.setBuddy(self.surveyMarginLine)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.surveyTextLine, self.surveyKindCombo)
        QWidget.setTabOrder(self.surveyKindCombo, self.surveyOptionsEdit)
        QWidget.setTabOrder(self.surveyOptionsEdit, self.surveyRightBox)
        QWidget.setTabOrder(self.surveyRightBox, self.surveyLowBox)
        QWidget.setTabOrder(self.surveyLowBox, self.surveyLowWordsLine)
        QWidget.setTabOrder(self.surveyLowWordsLine, self.surveyHighBox)
        QWidget.setTabOrder(self.surveyHighBox, self.surveyHighWordsLine)
        QWidget.setTabOrder(self.surveyHighWordsLine, self.surveyWavesLine)
        QWidget.setTabOrder(self.surveyWavesLine, self.surveyMarginLine)
        QWidget.setTabOrder(self.surveyMarginLine, self.surveySplitsCheck)
        QWidget.setTabOrder(self.surveySplitsCheck, self.addSurveyQuestionButton)
        QWidget.setTabOrder(self.addSurveyQuestionButton, self.questionUpButton)
        QWidget.setTabOrder(self.questionUpButton, self.questionDownButton)
        QWidget.setTabOrder(self.questionDownButton, self.dropSurveyQuestionButton)

        self.retranslateUi(SurveyQuestionPage)
    # setupUi

    def retranslateUi(self, SurveyQuestionPage):
        self.surveyTextLabel.setText(tr(u"Question", None))
        self.surveyKindLabel.setText(tr(u"Kind of answer", None))
        self.surveyOptionsLabel.setText(tr(u"Options, one a line", None))
        self.surveyRightLabel.setText(tr(u"Number of the right option", None))
        self.surveyLowLabel.setText(tr(u"Scale from", None))
        self.surveyLowWordsLabel.setText(tr(u"Words at the low end", None))
        self.surveyHighLabel.setText(tr(u"Scale to", None))
        self.surveyHighWordsLabel.setText(tr(u"Words at the high end", None))
        self.surveyWavesLabel.setText(tr(u"Only in waves", None))
        self.surveyWavesLine.setPlaceholderText(tr(u"all", None))
        self.surveyMarginLabel.setText(tr(u"On the register", None))
        self.surveyMarginLine.setPlaceholderText(tr(u"how many of each option, in order", None))
        self.surveySplitsCheck.setText(tr(u"Results also by its options (age, district, \u2026)", None))
        self.addSurveyQuestionButton.setText(tr(u"Add question", None))
        self.questionUpButton.setText(tr(u"Move up", None))
        self.questionDownButton.setText(tr(u"Move down", None))
        self.dropSurveyQuestionButton.setText(tr(u"Remove question", None))
        pass
    # retranslateUi

