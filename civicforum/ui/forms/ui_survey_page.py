from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'survey_page.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFormLayout, QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from civicforum.ui.widgets.line import (CountBox, EntryLine)

class Ui_SurveyPage(object):
    def setupUi(self, SurveyPage):
        if not SurveyPage.objectName():
            SurveyPage.setObjectName(u"SurveyPage")
        self.surveyPageLayout = QVBoxLayout(SurveyPage)
        self.surveyPageLayout.setSpacing(8)
        self.surveyPageLayout.setObjectName(u"surveyPageLayout")
        self.surveyPageLayout.setContentsMargins(0, 0, 0, 0)
        self.surveyArea = QScrollArea(SurveyPage)
        self.surveyArea.setObjectName(u"surveyArea")
        self.surveyArea.setWidgetResizable(True)
        self.surveyArea.setFrameShape(QFrame.Shape.NoFrame)
        self.surveyArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.surveyEditor = QWidget()
        self.surveyEditor.setObjectName(u"surveyEditor")
        self.surveyLayout = QVBoxLayout(self.surveyEditor)
        self.surveyLayout.setSpacing(8)
        self.surveyLayout.setObjectName(u"surveyLayout")
        self.surveyLayout.setContentsMargins(0, 0, 8, 0)
        self.surveyForm = QFormLayout()
        self.surveyForm.setSpacing(8)
        self.surveyForm.setObjectName(u"surveyForm")
        self.surveyForm.setContentsMargins(0, 0, 0, 0)
        self.surveyTitleLabel = QLabel(self.surveyEditor)
        self.surveyTitleLabel.setObjectName(u"surveyTitleLabel")
        self.surveyTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.surveyTitleLabel.setMinimumSize(QSize(0, 34))

        self.surveyForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.surveyTitleLabel)

        self.surveyTitleLine = EntryLine(self.surveyEditor)
        self.surveyTitleLine.setObjectName(u"surveyTitleLine")

        self.surveyForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.surveyTitleLine)

        self.surveyMissingLabel = QLabel(self.surveyEditor)
        self.surveyMissingLabel.setObjectName(u"surveyMissingLabel")
        self.surveyMissingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.surveyMissingLabel.setMinimumSize(QSize(0, 34))

        self.surveyForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.surveyMissingLabel)

        self.surveyMissingLine = EntryLine(self.surveyEditor)
        self.surveyMissingLine.setObjectName(u"surveyMissingLine")

        self.surveyForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.surveyMissingLine)


        self.surveyLayout.addLayout(self.surveyForm)

        self.surveyMissingHint = QLabel(self.surveyEditor)
        self.surveyMissingHint.setObjectName(u"surveyMissingHint")
        self.surveyMissingHint.setText(u"")
        self.surveyMissingHint.setTextFormat(Qt.TextFormat.PlainText)
        self.surveyMissingHint.setWordWrap(True)
        self.surveyMissingHint.setProperty(u"tone", u"muted")

        self.surveyLayout.addWidget(self.surveyMissingHint)

        self.surveyPageButtons = QHBoxLayout()
        self.surveyPageButtons.setSpacing(8)
        self.surveyPageButtons.setObjectName(u"surveyPageButtons")
        self.surveyPageButtons.setContentsMargins(0, 0, 0, 0)
        self.addSurveyButton = QPushButton(self.surveyEditor)
        self.addSurveyButton.setObjectName(u"addSurveyButton")

        self.surveyPageButtons.addWidget(self.addSurveyButton)

        self.dropSurveyButton = QPushButton(self.surveyEditor)
        self.dropSurveyButton.setObjectName(u"dropSurveyButton")

        self.surveyPageButtons.addWidget(self.dropSurveyButton)

        self.surveyPageSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.surveyPageButtons.addItem(self.surveyPageSpacer)


        self.surveyLayout.addLayout(self.surveyPageButtons)

        self.wavesBox = QWidget(self.surveyEditor)
        self.wavesBox.setObjectName(u"wavesBox")
        self.wavesLayout = QVBoxLayout(self.wavesBox)
        self.wavesLayout.setSpacing(8)
        self.wavesLayout.setObjectName(u"wavesLayout")
        self.wavesLayout.setContentsMargins(0, 0, 0, 0)
        self.wavesHead = QLabel(self.wavesBox)
        self.wavesHead.setObjectName(u"wavesHead")
        self.wavesHead.setTextFormat(Qt.TextFormat.PlainText)
        self.wavesHead.setProperty(u"role", u"head")

        self.wavesLayout.addWidget(self.wavesHead)

        self.wavesEmpty = QLabel(self.wavesBox)
        self.wavesEmpty.setObjectName(u"wavesEmpty")
        self.wavesEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.wavesEmpty.setWordWrap(True)
        self.wavesEmpty.setProperty(u"tone", u"muted")

        self.wavesLayout.addWidget(self.wavesEmpty)

        self.wavesView = QListView(self.wavesBox)
        self.wavesView.setObjectName(u"wavesView")
        self.wavesView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.wavesView.setUniformItemSizes(True)
        self.wavesView.setFrameShape(QFrame.Shape.NoFrame)
        self.wavesView.setMinimumSize(QSize(160, 40))

        self.wavesLayout.addWidget(self.wavesView)

        self.waveForm = QFormLayout()
        self.waveForm.setSpacing(8)
        self.waveForm.setObjectName(u"waveForm")
        self.waveForm.setContentsMargins(0, 0, 0, 0)
        self.waveNumberLabel = QLabel(self.wavesBox)
        self.waveNumberLabel.setObjectName(u"waveNumberLabel")
        self.waveNumberLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.waveNumberLabel.setMinimumSize(QSize(0, 34))

        self.waveForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.waveNumberLabel)

        self.waveNumberBox = CountBox(self.wavesBox)
        self.waveNumberBox.setObjectName(u"waveNumberBox")
        self.waveNumberBox.setMinimum(1)
        self.waveNumberBox.setMaximum(20)
        self.waveNumberBox.setValue(1)

        self.waveForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.waveNumberBox)

        self.waveNameLabel = QLabel(self.wavesBox)
        self.waveNameLabel.setObjectName(u"waveNameLabel")
        self.waveNameLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.waveNameLabel.setMinimumSize(QSize(0, 34))

        self.waveForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.waveNameLabel)

        self.waveNameLine = EntryLine(self.wavesBox)
        self.waveNameLine.setObjectName(u"waveNameLine")

        self.waveForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.waveNameLine)


        self.wavesLayout.addLayout(self.waveForm)

        self.waveButtons = QHBoxLayout()
        self.waveButtons.setSpacing(8)
        self.waveButtons.setObjectName(u"waveButtons")
        self.waveButtons.setContentsMargins(0, 0, 0, 0)
        self.openWaveButton = QPushButton(self.wavesBox)
        self.openWaveButton.setObjectName(u"openWaveButton")

        self.waveButtons.addWidget(self.openWaveButton)

        self.closeWaveButton = QPushButton(self.wavesBox)
        self.closeWaveButton.setObjectName(u"closeWaveButton")

        self.waveButtons.addWidget(self.closeWaveButton)

        self.reopenWaveButton = QPushButton(self.wavesBox)
        self.reopenWaveButton.setObjectName(u"reopenWaveButton")

        self.waveButtons.addWidget(self.reopenWaveButton)

        self.dropWaveButton = QPushButton(self.wavesBox)
        self.dropWaveButton.setObjectName(u"dropWaveButton")

        self.waveButtons.addWidget(self.dropWaveButton)

        self.newWaveButton = QPushButton(self.wavesBox)
        self.newWaveButton.setObjectName(u"newWaveButton")

        self.waveButtons.addWidget(self.newWaveButton)

        self.waveSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.waveButtons.addItem(self.waveSpacer)


        self.wavesLayout.addLayout(self.waveButtons)

        self.waveWeightButtons = QHBoxLayout()
        self.waveWeightButtons.setSpacing(8)
        self.waveWeightButtons.setObjectName(u"waveWeightButtons")
        self.importWeightsButton = QPushButton(self.wavesBox)
        self.importWeightsButton.setObjectName(u"importWeightsButton")

        self.waveWeightButtons.addWidget(self.importWeightsButton)

        self.dropWeightsButton = QPushButton(self.wavesBox)
        self.dropWeightsButton.setObjectName(u"dropWeightsButton")

        self.waveWeightButtons.addWidget(self.dropWeightsButton)

        self.waveWeightSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.waveWeightButtons.addItem(self.waveWeightSpacer)


        self.wavesLayout.addLayout(self.waveWeightButtons)

        self.weightsHead = QLabel(self.wavesBox)
        self.weightsHead.setObjectName(u"weightsHead")
        self.weightsHead.setTextFormat(Qt.TextFormat.PlainText)
        self.weightsHead.setProperty(u"role", u"head")

        self.wavesLayout.addWidget(self.weightsHead)

        self.weightsTold = QLabel(self.wavesBox)
        self.weightsTold.setObjectName(u"weightsTold")
        self.weightsTold.setText(u"")
        self.weightsTold.setTextFormat(Qt.TextFormat.PlainText)
        self.weightsTold.setWordWrap(True)
        self.weightsTold.setProperty(u"tone", u"muted")

        self.wavesLayout.addWidget(self.weightsTold)

        self.capForm = QFormLayout()
        self.capForm.setObjectName(u"capForm")
        self.capTimesLabel = QLabel(self.wavesBox)
        self.capTimesLabel.setObjectName(u"capTimesLabel")
        self.capTimesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.capTimesLabel.setMinimumSize(QSize(0, 34))

        self.capForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.capTimesLabel)

        self.capTimesLine = EntryLine(self.wavesBox)
        self.capTimesLine.setObjectName(u"capTimesLine")

        self.capForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.capTimesLine)

        self.capPercentileLabel = QLabel(self.wavesBox)
        self.capPercentileLabel.setObjectName(u"capPercentileLabel")
        self.capPercentileLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.capPercentileLabel.setMinimumSize(QSize(0, 34))

        self.capForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.capPercentileLabel)

        self.capPercentileLine = EntryLine(self.wavesBox)
        self.capPercentileLine.setObjectName(u"capPercentileLine")

        self.capForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.capPercentileLine)

        self.capReasonLabel = QLabel(self.wavesBox)
        self.capReasonLabel.setObjectName(u"capReasonLabel")
        self.capReasonLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.capReasonLabel.setMinimumSize(QSize(0, 34))

        self.capForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.capReasonLabel)

        self.capReasonLine = EntryLine(self.wavesBox)
        self.capReasonLine.setObjectName(u"capReasonLine")

        self.capForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.capReasonLine)


        self.wavesLayout.addLayout(self.capForm)

        self.capButtons = QHBoxLayout()
        self.capButtons.setSpacing(8)
        self.capButtons.setObjectName(u"capButtons")
        self.capButton = QPushButton(self.wavesBox)
        self.capButton.setObjectName(u"capButton")

        self.capButtons.addWidget(self.capButton)

        self.capSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.capButtons.addItem(self.capSpacer)


        self.wavesLayout.addLayout(self.capButtons)


        self.surveyLayout.addWidget(self.wavesBox)

        self.surveyBottom = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.surveyLayout.addItem(self.surveyBottom)

        self.surveyArea.setWidget(self.surveyEditor)

        self.surveyPageLayout.addWidget(self.surveyArea)

#if QT_CONFIG(shortcut)
        self.surveyTitleLabel.setBuddy(self.surveyTitleLine)
        self.surveyMissingLabel.setBuddy(self.surveyMissingLine)
        self.wavesHead.setBuddy(self.wavesView)
        self.waveNumberLabel.setBuddy(self.waveNumberBox)
        self.waveNameLabel.setBuddy(self.waveNameLine)
        self.capTimesLabel.setBuddy(self.capTimesLine)
        self.capPercentileLabel.setBuddy(self.capPercentileLine)
        self.capReasonLabel.setBuddy(self.capReasonLine)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.surveyTitleLine, self.surveyMissingLine)
        QWidget.setTabOrder(self.surveyMissingLine, self.addSurveyButton)
        QWidget.setTabOrder(self.addSurveyButton, self.dropSurveyButton)
        QWidget.setTabOrder(self.dropSurveyButton, self.wavesView)
        QWidget.setTabOrder(self.wavesView, self.waveNumberBox)
        QWidget.setTabOrder(self.waveNumberBox, self.waveNameLine)
        QWidget.setTabOrder(self.waveNameLine, self.openWaveButton)
        QWidget.setTabOrder(self.openWaveButton, self.closeWaveButton)
        QWidget.setTabOrder(self.closeWaveButton, self.reopenWaveButton)
        QWidget.setTabOrder(self.reopenWaveButton, self.dropWaveButton)
        QWidget.setTabOrder(self.dropWaveButton, self.newWaveButton)
        QWidget.setTabOrder(self.newWaveButton, self.importWeightsButton)
        QWidget.setTabOrder(self.importWeightsButton, self.dropWeightsButton)
        QWidget.setTabOrder(self.dropWeightsButton, self.capTimesLine)
        QWidget.setTabOrder(self.capTimesLine, self.capPercentileLine)
        QWidget.setTabOrder(self.capPercentileLine, self.capReasonLine)
        QWidget.setTabOrder(self.capReasonLine, self.capButton)

        self.retranslateUi(SurveyPage)
    # setupUi

    def retranslateUi(self, SurveyPage):
        self.surveyTitleLabel.setText(tr(u"Title", None))
        self.surveyMissingLabel.setText(tr(u"Codes for no answer", None))
        self.addSurveyButton.setText(tr(u"Add survey", None))
        self.dropSurveyButton.setText(tr(u"Remove survey", None))
        self.wavesHead.setText(tr(u"Waves", None))
        self.wavesEmpty.setText(tr(u"A wave is one time that everybody is asked: before, during or after the forum. It is opened to key its forms.", None))
        self.waveNumberLabel.setText(tr(u"Wave", None))
        self.waveNameLabel.setText(tr(u"Name of the wave", None))
        self.openWaveButton.setText(tr(u"Open wave", None))
        self.closeWaveButton.setText(tr(u"Close wave", None))
        self.reopenWaveButton.setText(tr(u"Reopen wave", None))
        self.dropWaveButton.setText(tr(u"Remove wave", None))
        self.newWaveButton.setText(tr(u"New wave", None))
        self.importWeightsButton.setText(tr(u"Weights from a table\u2026", None))
        self.dropWeightsButton.setText(tr(u"Without these weights", None))
        self.weightsHead.setText(tr(u"Weights", None))
        self.capTimesLabel.setText(tr(u"At most so many times the mean", None))
        self.capTimesLine.setPlaceholderText(tr(u"no cap", None))
        self.capPercentileLabel.setText(tr(u"Or up to the percentile", None))
        self.capPercentileLine.setPlaceholderText(tr(u"51 to 99", None))
        self.capReasonLabel.setText(tr(u"Why after forms were keyed", None))
        self.capButton.setText(tr(u"Settle the cap", None))
        pass
    # retranslateUi

