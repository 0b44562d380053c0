from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'survey_results.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_SurveyResults(object):
    def setupUi(self, SurveyResults):
        if not SurveyResults.objectName():
            SurveyResults.setObjectName(u"SurveyResults")
        self.surveyResultsLayout = QVBoxLayout(SurveyResults)
        self.surveyResultsLayout.setSpacing(8)
        self.surveyResultsLayout.setObjectName(u"surveyResultsLayout")
        self.surveyResultsLayout.setContentsMargins(0, 0, 0, 0)
        self.surveyResultsColumns = QHBoxLayout()
        self.surveyResultsColumns.setSpacing(12)
        self.surveyResultsColumns.setObjectName(u"surveyResultsColumns")
        self.surveyResultsColumns.setContentsMargins(0, 0, 0, 0)
        self.resultQuestionsView = QListView(SurveyResults)
        self.resultQuestionsView.setObjectName(u"resultQuestionsView")
        self.resultQuestionsView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.resultQuestionsView.setUniformItemSizes(True)
        self.resultQuestionsView.setFrameShape(QFrame.Shape.NoFrame)
        self.resultQuestionsView.setMinimumSize(QSize(180, 64))

        self.surveyResultsColumns.addWidget(self.resultQuestionsView)

        self.resultGridsArea = QScrollArea(SurveyResults)
        self.resultGridsArea.setObjectName(u"resultGridsArea")
        self.resultGridsArea.setWidgetResizable(True)
        self.resultGridsArea.setFrameShape(QFrame.Shape.NoFrame)
        self.resultGridsArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.resultGrids = QWidget()
        self.resultGrids.setObjectName(u"resultGrids")
        self.resultGridsColumn = QVBoxLayout(self.resultGrids)
        self.resultGridsColumn.setSpacing(8)
        self.resultGridsColumn.setObjectName(u"resultGridsColumn")
        self.resultGridsColumn.setContentsMargins(0, 0, 8, 0)
        self.resultHead = QHBoxLayout()
        self.resultHead.setSpacing(8)
        self.resultHead.setObjectName(u"resultHead")
        self.resultHead.setContentsMargins(0, 0, 0, 0)
        self.resultQuestion = QLabel(self.resultGrids)
        self.resultQuestion.setObjectName(u"resultQuestion")
        self.resultQuestion.setText(u"")
        self.resultQuestion.setTextFormat(Qt.TextFormat.PlainText)
        self.resultQuestion.setWordWrap(True)
        self.resultQuestion.setProperty(u"role", u"title")

        self.resultHead.addWidget(self.resultQuestion)

        self.showRoomButton = QPushButton(self.resultGrids)
        self.showRoomButton.setObjectName(u"showRoomButton")

        self.resultHead.addWidget(self.showRoomButton)

        self.resultHead.setStretch(0, 1)

        self.resultGridsColumn.addLayout(self.resultHead)

        self.resultGridsLayout = QVBoxLayout()
        self.resultGridsLayout.setSpacing(8)
        self.resultGridsLayout.setObjectName(u"resultGridsLayout")
        self.resultGridsLayout.setContentsMargins(0, 0, 0, 0)

        self.resultGridsColumn.addLayout(self.resultGridsLayout)

        self.surveyAbout = QLabel(self.resultGrids)
        self.surveyAbout.setObjectName(u"surveyAbout")
        self.surveyAbout.setText(u"")
        self.surveyAbout.setTextFormat(Qt.TextFormat.PlainText)
        self.surveyAbout.setWordWrap(True)
        self.surveyAbout.setProperty(u"tone", u"muted")

        self.resultGridsColumn.addWidget(self.surveyAbout)

        self.resultGridsBottom = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.resultGridsColumn.addItem(self.resultGridsBottom)

        self.resultGridsArea.setWidget(self.resultGrids)

        self.surveyResultsColumns.addWidget(self.resultGridsArea)

        self.surveyResultsColumns.setStretch(1, 1)

        self.surveyResultsLayout.addLayout(self.surveyResultsColumns)

        QWidget.setTabOrder(self.resultQuestionsView, self.showRoomButton)

        self.retranslateUi(SurveyResults)
    # setupUi

    def retranslateUi(self, SurveyResults):
#if QT_CONFIG(accessibility)
        self.resultQuestionsView.setAccessibleName(tr(u"Questions", None))
#endif // QT_CONFIG(accessibility)
        self.showRoomButton.setText(tr(u"Preview for the room", None))
        pass
    # retranslateUi

