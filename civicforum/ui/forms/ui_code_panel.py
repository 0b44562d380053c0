from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'code_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton)

from civicforum.ui.widgets.line import EntryLine

class Ui_CodePanel(object):
    def setupUi(self, CodePanel):
        if not CodePanel.objectName():
            CodePanel.setObjectName(u"CodePanel")
        self.codeRow = QHBoxLayout(CodePanel)
        self.codeRow.setSpacing(8)
        self.codeRow.setObjectName(u"codeRow")
        self.codeRow.setContentsMargins(0, 0, 0, 0)
        self.codeLineLabel = QLabel(CodePanel)
        self.codeLineLabel.setObjectName(u"codeLineLabel")
        self.codeLineLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.codeRow.addWidget(self.codeLineLabel)

        self.codeLine = EntryLine(CodePanel)
        self.codeLine.setObjectName(u"codeLine")
        self.codeLine.setMaxLength(20)

        self.codeRow.addWidget(self.codeLine)

        self.acceptCodeButton = QPushButton(CodePanel)
        self.acceptCodeButton.setObjectName(u"acceptCodeButton")
        self.acceptCodeButton.setAutoDefault(False)

        self.codeRow.addWidget(self.acceptCodeButton)

        self.codesTold = QLabel(CodePanel)
        self.codesTold.setObjectName(u"codesTold")
        self.codesTold.setText(u"")
        self.codesTold.setTextFormat(Qt.TextFormat.PlainText)
        self.codesTold.setProperty(u"tone", u"muted")

        self.codeRow.addWidget(self.codesTold)

        self.codeRow.setStretch(1, 1)
        self.codeRow.setStretch(3, 2)
#if QT_CONFIG(shortcut)
        self.codeLineLabel.setBuddy(self.codeLine)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CodePanel)
    # setupUi

    def retranslateUi(self, CodePanel):
        self.codeLineLabel.setText(tr(u"Code of a paper", None))
#if QT_CONFIG(tooltip)
        self.codeLine.setToolTip(tr(u"Enter takes in the paper with this code, once", None))
#endif // QT_CONFIG(tooltip)
        self.acceptCodeButton.setText(tr(u"Take in", None))
        pass
    # retranslateUi

