from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'keying_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout)

from civicforum.ui.widgets.elided import ElidedLabel
from civicforum.ui.widgets.line import EntryLine

class Ui_KeyingPanel(object):
    def setupUi(self, KeyingPanel):
        if not KeyingPanel.objectName():
            KeyingPanel.setObjectName(u"KeyingPanel")
        self.keyingLayout = QVBoxLayout(KeyingPanel)
        self.keyingLayout.setSpacing(8)
        self.keyingLayout.setObjectName(u"keyingLayout")
        self.keyingLayout.setContentsMargins(0, 0, 0, 0)
        self.keyingOptions = QLabel(KeyingPanel)
        self.keyingOptions.setObjectName(u"keyingOptions")
        self.keyingOptions.setText(u"")
        self.keyingOptions.setTextFormat(Qt.TextFormat.PlainText)
        self.keyingOptions.setWordWrap(True)

        self.keyingLayout.addWidget(self.keyingOptions)

        self.keyingLine = QHBoxLayout()
        self.keyingLine.setSpacing(8)
        self.keyingLine.setObjectName(u"keyingLine")
        self.keyingLine.setContentsMargins(0, 0, 0, 0)
        self.keyingChannelLabel = QLabel(KeyingPanel)
        self.keyingChannelLabel.setObjectName(u"keyingChannelLabel")
        self.keyingChannelLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.keyingLine.addWidget(self.keyingChannelLabel)

        self.keyingChannelCombo = QComboBox(KeyingPanel)
        self.keyingChannelCombo.setObjectName(u"keyingChannelCombo")

        self.keyingLine.addWidget(self.keyingChannelCombo)

        self.keyingBlockLabel = QLabel(KeyingPanel)
        self.keyingBlockLabel.setObjectName(u"keyingBlockLabel")
        self.keyingBlockLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.keyingLine.addWidget(self.keyingBlockLabel)

        self.keyingBlockCombo = QComboBox(KeyingPanel)
        self.keyingBlockCombo.setObjectName(u"keyingBlockCombo")

        self.keyingLine.addWidget(self.keyingBlockCombo)

        self.ballotLabel = QLabel(KeyingPanel)
        self.ballotLabel.setObjectName(u"ballotLabel")
        self.ballotLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.keyingLine.addWidget(self.ballotLabel)

        self.ballotLine = EntryLine(KeyingPanel)
        self.ballotLine.setObjectName(u"ballotLine")

        self.keyingLine.addWidget(self.ballotLine)

        self.keyBallotButton = QPushButton(KeyingPanel)
        self.keyBallotButton.setObjectName(u"keyBallotButton")

        self.keyingLine.addWidget(self.keyBallotButton)

        self.keyingLine.setStretch(5, 1)

        self.keyingLayout.addLayout(self.keyingLine)

        self.keyingNext = QLabel(KeyingPanel)
        self.keyingNext.setObjectName(u"keyingNext")
        self.keyingNext.setText(u"")
        self.keyingNext.setTextFormat(Qt.TextFormat.PlainText)
        self.keyingNext.setWordWrap(True)

        self.keyingLayout.addWidget(self.keyingNext)

        self.keyingHint = QLabel(KeyingPanel)
        self.keyingHint.setObjectName(u"keyingHint")
        self.keyingHint.setText(u"")
        self.keyingHint.setTextFormat(Qt.TextFormat.PlainText)
        self.keyingHint.setWordWrap(True)
        self.keyingHint.setProperty(u"tone", u"muted")

        self.keyingLayout.addWidget(self.keyingHint)

        self.keyingLast = ElidedLabel(KeyingPanel)
        self.keyingLast.setObjectName(u"keyingLast")
        self.keyingLast.setText(u"")
        self.keyingLast.setTextFormat(Qt.TextFormat.PlainText)
        self.keyingLast.setProperty(u"tone", u"muted")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.keyingLast.sizePolicy().hasHeightForWidth())
        self.keyingLast.setSizePolicy(sizePolicy)

        self.keyingLayout.addWidget(self.keyingLast)

#if QT_CONFIG(shortcut)
        self.keyingChannelLabel.setBuddy(self.keyingChannelCombo)
        self.keyingBlockLabel.setBuddy(self.keyingBlockCombo)
        self.ballotLabel.setBuddy(self.ballotLine)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(KeyingPanel)
    # setupUi

    def retranslateUi(self, KeyingPanel):
        self.keyingChannelLabel.setText(tr(u"Channel", None))
        self.keyingBlockLabel.setText(tr(u"Panel", None))
        self.ballotLabel.setText(tr(u"Next ballot", None))
        self.keyBallotButton.setText(tr(u"Enter ballot", None))
        pass
    # retranslateUi

