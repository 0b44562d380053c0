from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'channels_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton)

from civicforum.ui.widgets.line import CountBox

class Ui_ChannelsPanel(object):
    def setupUi(self, ChannelsPanel):
        if not ChannelsPanel.objectName():
            ChannelsPanel.setObjectName(u"ChannelsPanel")
        self.channelsLayout = QHBoxLayout(ChannelsPanel)
        self.channelsLayout.setSpacing(8)
        self.channelsLayout.setObjectName(u"channelsLayout")
        self.channelsLayout.setContentsMargins(0, 0, 0, 0)
        self.gateLabel = QLabel(ChannelsPanel)
        self.gateLabel.setObjectName(u"gateLabel")
        self.gateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.channelsLayout.addWidget(self.gateLabel)

        self.gateCombo = QComboBox(ChannelsPanel)
        self.gateCombo.setObjectName(u"gateCombo")
        self.gateCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.channelsLayout.addWidget(self.gateCombo)

        self.waitingLabel = QLabel(ChannelsPanel)
        self.waitingLabel.setObjectName(u"waitingLabel")
        self.waitingLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.channelsLayout.addWidget(self.waitingLabel)

        self.waitingBox = CountBox(ChannelsPanel)
        self.waitingBox.setObjectName(u"waitingBox")
        self.waitingBox.setMinimum(0)
        self.waitingBox.setMaximum(1000000)

        self.channelsLayout.addWidget(self.waitingBox)

        self.gateButton = QPushButton(ChannelsPanel)
        self.gateButton.setObjectName(u"gateButton")
        self.gateButton.setText(u"")

        self.channelsLayout.addWidget(self.gateButton)

        self.channelsLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.gateLabel.setBuddy(self.gateCombo)
        self.waitingLabel.setBuddy(self.waitingBox)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ChannelsPanel)
    # setupUi

    def retranslateUi(self, ChannelsPanel):
        self.gateLabel.setText(tr(u"Channels", None))
        self.waitingLabel.setText(tr(u"Left to count", None))
        pass
    # retranslateUi

