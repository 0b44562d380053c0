from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ballots_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout)

from civicforum.ui.widgets.text_box import TextBox

class Ui_BallotsPanel(object):
    def setupUi(self, BallotsPanel):
        if not BallotsPanel.objectName():
            BallotsPanel.setObjectName(u"BallotsPanel")
        self.ballotsLayout = QVBoxLayout(BallotsPanel)
        self.ballotsLayout.setSpacing(8)
        self.ballotsLayout.setObjectName(u"ballotsLayout")
        self.ballotsLayout.setContentsMargins(0, 0, 0, 0)
        self.ballotsLine = QHBoxLayout()
        self.ballotsLine.setSpacing(8)
        self.ballotsLine.setObjectName(u"ballotsLine")
        self.ballotsLine.setContentsMargins(0, 0, 0, 0)
        self.ballotsBlockLabel = QLabel(BallotsPanel)
        self.ballotsBlockLabel.setObjectName(u"ballotsBlockLabel")
        self.ballotsBlockLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.ballotsLine.addWidget(self.ballotsBlockLabel)

        self.ballotsBlockCombo = QComboBox(BallotsPanel)
        self.ballotsBlockCombo.setObjectName(u"ballotsBlockCombo")

        self.ballotsLine.addWidget(self.ballotsBlockCombo)

        self.showBallotsButton = QPushButton(BallotsPanel)
        self.showBallotsButton.setObjectName(u"showBallotsButton")

        self.ballotsLine.addWidget(self.showBallotsButton)

        self.replaceBallotsButton = QPushButton(BallotsPanel)
        self.replaceBallotsButton.setObjectName(u"replaceBallotsButton")

        self.ballotsLine.addWidget(self.replaceBallotsButton)

        self.hideBallotsButton = QPushButton(BallotsPanel)
        self.hideBallotsButton.setObjectName(u"hideBallotsButton")

        self.ballotsLine.addWidget(self.hideBallotsButton)

        self.ballotsLine.setStretch(1, 1)

        self.ballotsLayout.addLayout(self.ballotsLine)

        self.ballotsProblem = QLabel(BallotsPanel)
        self.ballotsProblem.setObjectName(u"ballotsProblem")
        self.ballotsProblem.setText(u"")
        self.ballotsProblem.setTextFormat(Qt.TextFormat.PlainText)
        self.ballotsProblem.setWordWrap(True)
        self.ballotsProblem.setProperty(u"tone", u"over")

        self.ballotsLayout.addWidget(self.ballotsProblem)

        self.ballotsEdit = TextBox(BallotsPanel)
        self.ballotsEdit.setObjectName(u"ballotsEdit")
        self.ballotsEdit.setTabChangesFocus(True)
        self.ballotsEdit.setMaximumSize(QSize(16777215, 120))

        self.ballotsLayout.addWidget(self.ballotsEdit)

        self.ballotsHint = QLabel(BallotsPanel)
        self.ballotsHint.setObjectName(u"ballotsHint")
        self.ballotsHint.setText(u"")
        self.ballotsHint.setTextFormat(Qt.TextFormat.PlainText)
        self.ballotsHint.setWordWrap(True)
        self.ballotsHint.setProperty(u"tone", u"muted")

        self.ballotsLayout.addWidget(self.ballotsHint)

#if QT_CONFIG(shortcut)
        self.ballotsBlockLabel.setBuddy(self.ballotsBlockCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BallotsPanel)
    # setupUi

    def retranslateUi(self, BallotsPanel):
        self.ballotsBlockLabel.setText(tr(u"Ballots of", None))
        self.showBallotsButton.setText(tr(u"Show to correct", None))
        self.replaceBallotsButton.setText(tr(u"Replace ballots", None))
        self.hideBallotsButton.setText(tr(u"Leave them as they are", None))
#if QT_CONFIG(accessibility)
        self.ballotsEdit.setAccessibleName(tr(u"Ballots, a line each", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

