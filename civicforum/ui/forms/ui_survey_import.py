from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'survey_import.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QSizePolicy, QSpacerItem, QTableWidget, QVBoxLayout, QWidget)

from civicforum.ui.widgets.line import EntryLine
from civicforum.ui.widgets.tick_box import TickBox

class Ui_SurveyImport(object):
    def setupUi(self, SurveyImport):
        if not SurveyImport.objectName():
            SurveyImport.setObjectName(u"SurveyImport")
        self.tableLayout = QVBoxLayout(SurveyImport)
        self.tableLayout.setSpacing(8)
        self.tableLayout.setObjectName(u"tableLayout")
        self.tableSourceLabel = QLabel(SurveyImport)
        self.tableSourceLabel.setObjectName(u"tableSourceLabel")
        self.tableSourceLabel.setText(u"")
        self.tableSourceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.tableSourceLabel.setWordWrap(True)
        self.tableSourceLabel.setProperty(u"role", u"title")

        self.tableLayout.addWidget(self.tableSourceLabel)

        self.tableSummary = QLabel(SurveyImport)
        self.tableSummary.setObjectName(u"tableSummary")
        self.tableSummary.setText(u"")
        self.tableSummary.setTextFormat(Qt.TextFormat.PlainText)
        self.tableSummary.setWordWrap(True)
        self.tableSummary.setProperty(u"tone", u"muted")

        self.tableLayout.addWidget(self.tableSummary)

        self.tableNotice = QLabel(SurveyImport)
        self.tableNotice.setObjectName(u"tableNotice")
        self.tableNotice.setText(u"")
        self.tableNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.tableNotice.setWordWrap(True)
        self.tableNotice.setVisible(False)
        self.tableNotice.setProperty(u"tone", u"error")

        self.tableLayout.addWidget(self.tableNotice)

        self.tableSecondCheck = TickBox(SurveyImport)
        self.tableSecondCheck.setObjectName(u"tableSecondCheck")

        self.tableLayout.addWidget(self.tableSecondCheck)

        self.weightsBox = QWidget(SurveyImport)
        self.weightsBox.setObjectName(u"weightsBox")
        self.weightsForm = QFormLayout(self.weightsBox)
        self.weightsForm.setObjectName(u"weightsForm")
        self.weightsForm.setContentsMargins(0, 0, 0, 0)
        self.weightsColumnLabel = QLabel(self.weightsBox)
        self.weightsColumnLabel.setObjectName(u"weightsColumnLabel")
        self.weightsColumnLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.weightsColumnLabel.setMinimumSize(QSize(0, 34))

        self.weightsForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.weightsColumnLabel)

        self.weightsColumnCombo = QComboBox(self.weightsBox)
        self.weightsColumnCombo.setObjectName(u"weightsColumnCombo")

        self.weightsForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.weightsColumnCombo)

        self.weightsTotalLabel = QLabel(self.weightsBox)
        self.weightsTotalLabel.setObjectName(u"weightsTotalLabel")
        self.weightsTotalLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.weightsTotalLabel.setMinimumSize(QSize(0, 34))

        self.weightsForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.weightsTotalLabel)

        self.weightsTotalLine = EntryLine(self.weightsBox)
        self.weightsTotalLine.setObjectName(u"weightsTotalLine")

        self.weightsForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.weightsTotalLine)

        self.weightsSourceLabel = QLabel(self.weightsBox)
        self.weightsSourceLabel.setObjectName(u"weightsSourceLabel")
        self.weightsSourceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.weightsSourceLabel.setMinimumSize(QSize(0, 34))

        self.weightsForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.weightsSourceLabel)

        self.weightsSourceLine = EntryLine(self.weightsBox)
        self.weightsSourceLine.setObjectName(u"weightsSourceLine")

        self.weightsForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.weightsSourceLine)


        self.tableLayout.addWidget(self.weightsBox)

        self.tablePreview = QTableWidget(SurveyImport)
        self.tablePreview.setObjectName(u"tablePreview")
        self.tablePreview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tablePreview.setMinimumSize(QSize(200, 90))

        self.tableLayout.addWidget(self.tablePreview)

        self.tableProblemView = QListView(SurveyImport)
        self.tableProblemView.setObjectName(u"tableProblemView")
        self.tableProblemView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tableProblemView.setUniformItemSizes(True)
        self.tableProblemView.setFrameShape(QFrame.Shape.NoFrame)
        self.tableProblemView.setMinimumSize(QSize(0, 70))
        self.tableProblemView.setMaximumSize(QSize(16777215, 140))

        self.tableLayout.addWidget(self.tableProblemView)

        self.tableButtons = QHBoxLayout()
        self.tableButtons.setSpacing(8)
        self.tableButtons.setObjectName(u"tableButtons")
        self.tableButtons.setContentsMargins(0, 0, 0, 0)
        self.tableSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tableButtons.addItem(self.tableSpacer)

        self.cancelTableButton = QPushButton(SurveyImport)
        self.cancelTableButton.setObjectName(u"cancelTableButton")

        self.tableButtons.addWidget(self.cancelTableButton)

        self.takeTableButton = QPushButton(SurveyImport)
        self.takeTableButton.setObjectName(u"takeTableButton")
        self.takeTableButton.setProperty(u"primary", u"true")

        self.tableButtons.addWidget(self.takeTableButton)


        self.tableLayout.addLayout(self.tableButtons)

#if QT_CONFIG(shortcut)
        self.weightsColumnLabel.setBuddy(self.weightsColumnCombo)
        self.weightsTotalLabel.setBuddy(self.weightsTotalLine)
        self.weightsSourceLabel.setBuddy(self.weightsSourceLine)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tableSecondCheck, self.weightsColumnCombo)
        QWidget.setTabOrder(self.weightsColumnCombo, self.weightsTotalLine)
        QWidget.setTabOrder(self.weightsTotalLine, self.weightsSourceLine)
        QWidget.setTabOrder(self.weightsSourceLine, self.tablePreview)
        QWidget.setTabOrder(self.tablePreview, self.tableProblemView)
        QWidget.setTabOrder(self.tableProblemView, self.takeTableButton)
        QWidget.setTabOrder(self.takeTableButton, self.cancelTableButton)

        self.retranslateUi(SurveyImport)
    # setupUi

    def retranslateUi(self, SurveyImport):
        self.tableSecondCheck.setText(tr(u"Keyed a second time, to be compared", None))
        self.weightsColumnLabel.setText(tr(u"Column of the weights", None))
        self.weightsTotalLabel.setText(tr(u"They add up to", None))
        self.weightsTotalLine.setPlaceholderText(tr(u"the number of forms", None))
        self.weightsSourceLabel.setText(tr(u"Reckoned by", None))
#if QT_CONFIG(accessibility)
        self.tablePreview.setAccessibleName(tr(u"The first rows", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tableProblemView.setAccessibleName(tr(u"Problems", None))
#endif // QT_CONFIG(accessibility)
        self.cancelTableButton.setText(tr(u"Cancel", None))
        pass
    # retranslateUi

