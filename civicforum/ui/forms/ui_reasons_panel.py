from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reasons_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout)

from civicforum.ui.widgets.line import EntryLine

class Ui_ReasonsPanel(object):
    def setupUi(self, ReasonsPanel):
        if not ReasonsPanel.objectName():
            ReasonsPanel.setObjectName(u"ReasonsPanel")
        self.reasonsLayout = QVBoxLayout(ReasonsPanel)
        self.reasonsLayout.setSpacing(8)
        self.reasonsLayout.setObjectName(u"reasonsLayout")
        self.reasonsLayout.setContentsMargins(0, 0, 0, 0)
        self.reasonsHead = QLabel(ReasonsPanel)
        self.reasonsHead.setObjectName(u"reasonsHead")
        self.reasonsHead.setTextFormat(Qt.TextFormat.PlainText)
        self.reasonsHead.setProperty(u"role", u"head")

        self.reasonsLayout.addWidget(self.reasonsHead)

        self.reasonsView = QListView(ReasonsPanel)
        self.reasonsView.setObjectName(u"reasonsView")

        self.reasonsLayout.addWidget(self.reasonsView)

        self.reasonsLine = QHBoxLayout()
        self.reasonsLine.setSpacing(8)
        self.reasonsLine.setObjectName(u"reasonsLine")
        self.reasonsLine.setContentsMargins(0, 0, 0, 0)
        self.reasonOptionLabel = QLabel(ReasonsPanel)
        self.reasonOptionLabel.setObjectName(u"reasonOptionLabel")
        self.reasonOptionLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.reasonsLine.addWidget(self.reasonOptionLabel)

        self.reasonOptionCombo = QComboBox(ReasonsPanel)
        self.reasonOptionCombo.setObjectName(u"reasonOptionCombo")

        self.reasonsLine.addWidget(self.reasonOptionCombo)

        self.reasonPersonLabel = QLabel(ReasonsPanel)
        self.reasonPersonLabel.setObjectName(u"reasonPersonLabel")
        self.reasonPersonLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.reasonsLine.addWidget(self.reasonPersonLabel)

        self.reasonPersonLine = EntryLine(ReasonsPanel)
        self.reasonPersonLine.setObjectName(u"reasonPersonLine")

        self.reasonsLine.addWidget(self.reasonPersonLine)

        self.reasonTextLabel = QLabel(ReasonsPanel)
        self.reasonTextLabel.setObjectName(u"reasonTextLabel")
        self.reasonTextLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.reasonsLine.addWidget(self.reasonTextLabel)

        self.reasonTextLine = EntryLine(ReasonsPanel)
        self.reasonTextLine.setObjectName(u"reasonTextLine")

        self.reasonsLine.addWidget(self.reasonTextLine)

        self.giveReasonButton = QPushButton(ReasonsPanel)
        self.giveReasonButton.setObjectName(u"giveReasonButton")

        self.reasonsLine.addWidget(self.giveReasonButton)

        self.reasonsLine.setStretch(1, 1)
        self.reasonsLine.setStretch(3, 1)
        self.reasonsLine.setStretch(5, 3)

        self.reasonsLayout.addLayout(self.reasonsLine)

        self.reasonsProblem = QLabel(ReasonsPanel)
        self.reasonsProblem.setObjectName(u"reasonsProblem")
        self.reasonsProblem.setText(u"")
        self.reasonsProblem.setTextFormat(Qt.TextFormat.PlainText)
        self.reasonsProblem.setWordWrap(True)
        self.reasonsProblem.setProperty(u"tone", u"over")

        self.reasonsLayout.addWidget(self.reasonsProblem)

#if QT_CONFIG(shortcut)
        self.reasonOptionLabel.setBuddy(self.reasonOptionCombo)
        self.reasonPersonLabel.setBuddy(self.reasonPersonLine)
        self.reasonTextLabel.setBuddy(self.reasonTextLine)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReasonsPanel)
    # setupUi

    def retranslateUi(self, ReasonsPanel):
        self.reasonsHead.setText(tr(u"Reasons", None))
#if QT_CONFIG(accessibility)
        self.reasonsView.setAccessibleName(tr(u"Reasons", None))
#endif // QT_CONFIG(accessibility)
        self.reasonOptionLabel.setText(tr(u"Reason for", None))
        self.reasonPersonLabel.setText(tr(u"Whose", None))
        self.reasonPersonLine.setPlaceholderText(tr(u"Number or name, or nobody", None))
        self.reasonTextLabel.setText(tr(u"Why", None))
        self.giveReasonButton.setText(tr(u"Add reason", None))
        pass
    # retranslateUi

