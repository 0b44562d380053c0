from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'survey_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from civicforum.ui.widgets.stack import Stack

class Ui_SurveyPanel(object):
    def setupUi(self, SurveyPanel):
        if not SurveyPanel.objectName():
            SurveyPanel.setObjectName(u"SurveyPanel")
        self.surveyPanelLayout = QVBoxLayout(SurveyPanel)
        self.surveyPanelLayout.setSpacing(8)
        self.surveyPanelLayout.setObjectName(u"surveyPanelLayout")
        self.surveyPanelLayout.setContentsMargins(0, 8, 0, 0)
        self.surveyChoices = QHBoxLayout()
        self.surveyChoices.setSpacing(8)
        self.surveyChoices.setObjectName(u"surveyChoices")
        self.surveyChoices.setContentsMargins(0, 0, 0, 0)
        self.keyedSurveyLabel = QLabel(SurveyPanel)
        self.keyedSurveyLabel.setObjectName(u"keyedSurveyLabel")
        self.keyedSurveyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.surveyChoices.addWidget(self.keyedSurveyLabel)

        self.keyedSurveyCombo = QComboBox(SurveyPanel)
        self.keyedSurveyCombo.setObjectName(u"keyedSurveyCombo")

        self.surveyChoices.addWidget(self.keyedSurveyCombo)

        self.keyedWaveLabel = QLabel(SurveyPanel)
        self.keyedWaveLabel.setObjectName(u"keyedWaveLabel")
        self.keyedWaveLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.surveyChoices.addWidget(self.keyedWaveLabel)

        self.keyedWaveCombo = QComboBox(SurveyPanel)
        self.keyedWaveCombo.setObjectName(u"keyedWaveCombo")

        self.surveyChoices.addWidget(self.keyedWaveCombo)

        self.keyedWaveButton = QPushButton(SurveyPanel)
        self.keyedWaveButton.setObjectName(u"keyedWaveButton")
        self.keyedWaveButton.setText(u"")

        self.surveyChoices.addWidget(self.keyedWaveButton)

        self.surveyKeyingButton = QPushButton(SurveyPanel)
        self.surveyKeyingButton.setObjectName(u"surveyKeyingButton")
        self.surveyKeyingButton.setCheckable(True)

        self.surveyChoices.addWidget(self.surveyKeyingButton)

        self.surveyResultsButton = QPushButton(SurveyPanel)
        self.surveyResultsButton.setObjectName(u"surveyResultsButton")
        self.surveyResultsButton.setCheckable(True)

        self.surveyChoices.addWidget(self.surveyResultsButton)

        self.surveyChoicesSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.surveyChoices.addItem(self.surveyChoicesSpacer)

        self.surveyChoices.setStretch(7, 1)

        self.surveyPanelLayout.addLayout(self.surveyChoices)

        self.surveyViews = Stack(SurveyPanel)
        self.surveyViews.setObjectName(u"surveyViews")

        self.surveyPanelLayout.addWidget(self.surveyViews)

        self.surveyPanelLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.keyedSurveyLabel.setBuddy(self.keyedSurveyCombo)
        self.keyedWaveLabel.setBuddy(self.keyedWaveCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.keyedSurveyCombo, self.keyedWaveCombo)
        QWidget.setTabOrder(self.keyedWaveCombo, self.keyedWaveButton)
        QWidget.setTabOrder(self.keyedWaveButton, self.surveyKeyingButton)
        QWidget.setTabOrder(self.surveyKeyingButton, self.surveyResultsButton)

        self.retranslateUi(SurveyPanel)
    # setupUi

    def retranslateUi(self, SurveyPanel):
        self.keyedSurveyLabel.setText(tr(u"Survey", None))
        self.keyedWaveLabel.setText(tr(u"Wave", None))
        self.surveyKeyingButton.setText(tr(u"Key forms", None))
        self.surveyResultsButton.setText(tr(u"Results", None))
        pass
    # retranslateUi

