from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'surveys_section.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget)

from civicforum.ui.widgets.stack import Stack

class Ui_SurveysSection(object):
    def setupUi(self, SurveysSection):
        if not SurveysSection.objectName():
            SurveysSection.setObjectName(u"SurveysSection")
        self.surveysSectionLayout = QVBoxLayout(SurveysSection)
        self.surveysSectionLayout.setSpacing(8)
        self.surveysSectionLayout.setObjectName(u"surveysSectionLayout")
        self.surveysSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.surveysHead = QLabel(SurveysSection)
        self.surveysHead.setObjectName(u"surveysHead")
        self.surveysHead.setTextFormat(Qt.TextFormat.PlainText)
        self.surveysHead.setProperty(u"role", u"title")

        self.surveysSectionLayout.addWidget(self.surveysHead)

        self.surveysEmpty = QLabel(SurveysSection)
        self.surveysEmpty.setObjectName(u"surveysEmpty")
        self.surveysEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.surveysEmpty.setWordWrap(True)
        self.surveysEmpty.setProperty(u"tone", u"muted")

        self.surveysSectionLayout.addWidget(self.surveysEmpty)

        self.surveysColumns = QHBoxLayout()
        self.surveysColumns.setSpacing(16)
        self.surveysColumns.setObjectName(u"surveysColumns")
        self.surveysColumns.setContentsMargins(0, 0, 0, 0)
        self.surveysColumn = QVBoxLayout()
        self.surveysColumn.setSpacing(8)
        self.surveysColumn.setObjectName(u"surveysColumn")
        self.surveysColumn.setContentsMargins(0, 0, 0, 0)
        self.surveysView = QListView(SurveysSection)
        self.surveysView.setObjectName(u"surveysView")
        self.surveysView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.surveysView.setUniformItemSizes(True)
        self.surveysView.setFrameShape(QFrame.Shape.NoFrame)
        self.surveysView.setMinimumSize(QSize(200, 64))

        self.surveysColumn.addWidget(self.surveysView)

        self.surveysButtons = QHBoxLayout()
        self.surveysButtons.setSpacing(8)
        self.surveysButtons.setObjectName(u"surveysButtons")
        self.surveysButtons.setContentsMargins(0, 0, 0, 0)
        self.newSurveyButton = QPushButton(SurveysSection)
        self.newSurveyButton.setObjectName(u"newSurveyButton")

        self.surveysButtons.addWidget(self.newSurveyButton)

        self.newSurveyQuestionButton = QPushButton(SurveysSection)
        self.newSurveyQuestionButton.setObjectName(u"newSurveyQuestionButton")

        self.surveysButtons.addWidget(self.newSurveyQuestionButton)


        self.surveysColumn.addLayout(self.surveysButtons)


        self.surveysColumns.addLayout(self.surveysColumn)

        self.surveyPagesColumn = QVBoxLayout()
        self.surveyPagesColumn.setSpacing(8)
        self.surveyPagesColumn.setObjectName(u"surveyPagesColumn")
        self.surveyPagesColumn.setContentsMargins(0, 0, 0, 0)
        self.surveyNotice = QLabel(SurveysSection)
        self.surveyNotice.setObjectName(u"surveyNotice")
        self.surveyNotice.setText(u"")
        self.surveyNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.surveyNotice.setWordWrap(True)
        self.surveyNotice.setVisible(False)
        self.surveyNotice.setProperty(u"tone", u"over")

        self.surveyPagesColumn.addWidget(self.surveyNotice)

        self.surveyPages = Stack(SurveysSection)
        self.surveyPages.setObjectName(u"surveyPages")

        self.surveyPagesColumn.addWidget(self.surveyPages)

        self.surveyPagesColumn.setStretch(1, 1)

        self.surveysColumns.addLayout(self.surveyPagesColumn)

        self.surveysColumns.setStretch(1, 1)

        self.surveysSectionLayout.addLayout(self.surveysColumns)

        self.surveysSectionLayout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.surveysHead.setBuddy(self.surveysView)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.surveysView, self.newSurveyButton)
        QWidget.setTabOrder(self.newSurveyButton, self.newSurveyQuestionButton)

        self.retranslateUi(SurveysSection)
    # setupUi

    def retranslateUi(self, SurveysSection):
        self.surveysHead.setText(tr(u"Surveys", None))
        self.surveysEmpty.setText(tr(u"No surveys yet, and none are needed. A survey asks the same questions before and after the forum, on paper.", None))
        self.newSurveyButton.setText(tr(u"New survey", None))
        self.newSurveyQuestionButton.setText(tr(u"New question", None))
        pass
    # retranslateUi

