from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'seal_box.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget)

from civicforum.ui.widgets.line import EntryLine

class Ui_SealBox(object):
    def setupUi(self, SealBox):
        if not SealBox.objectName():
            SealBox.setObjectName(u"SealBox")
        self.sealLayout = QVBoxLayout(SealBox)
        self.sealLayout.setSpacing(6)
        self.sealLayout.setObjectName(u"sealLayout")
        self.sealLayout.setContentsMargins(0, 0, 0, 0)
        self.sealHead = QLabel(SealBox)
        self.sealHead.setObjectName(u"sealHead")
        self.sealHead.setTextFormat(Qt.TextFormat.PlainText)
        self.sealHead.setProperty(u"role", u"head")

        self.sealLayout.addWidget(self.sealHead)

        self.sealButtons = QHBoxLayout()
        self.sealButtons.setSpacing(8)
        self.sealButtons.setObjectName(u"sealButtons")
        self.sealButtons.setContentsMargins(0, 0, 0, 0)
        self.sealLabel = QLabel(SealBox)
        self.sealLabel.setObjectName(u"sealLabel")
        self.sealLabel.setText(u"")
        self.sealLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sealLabel.setWordWrap(True)

        self.sealButtons.addWidget(self.sealLabel)

        self.sealButton = QPushButton(SealBox)
        self.sealButton.setObjectName(u"sealButton")

        self.sealButtons.addWidget(self.sealButton)

        self.unsealLine = EntryLine(SealBox)
        self.unsealLine.setObjectName(u"unsealLine")

        self.sealButtons.addWidget(self.unsealLine)

        self.unsealButton = QPushButton(SealBox)
        self.unsealButton.setObjectName(u"unsealButton")

        self.sealButtons.addWidget(self.unsealButton)

        self.sealButtons.setStretch(0, 1)
        self.sealButtons.setStretch(2, 1)

        self.sealLayout.addLayout(self.sealButtons)

        self.sealNotice = QLabel(SealBox)
        self.sealNotice.setObjectName(u"sealNotice")
        self.sealNotice.setText(u"")
        self.sealNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.sealNotice.setWordWrap(True)
        self.sealNotice.setVisible(False)
        self.sealNotice.setProperty(u"tone", u"over")

        self.sealLayout.addWidget(self.sealNotice)

        QWidget.setTabOrder(self.sealButton, self.unsealLine)
        QWidget.setTabOrder(self.unsealLine, self.unsealButton)

        self.retranslateUi(SealBox)
    # setupUi

    def retranslateUi(self, SealBox):
        self.sealHead.setText(tr(u"Seal", None))
        self.sealButton.setText(tr(u"Seal forum", None))
        self.unsealLine.setPlaceholderText(tr(u"Why it has to be opened again", None))
#if QT_CONFIG(accessibility)
        self.unsealLine.setAccessibleName(tr(u"Reason for breaking the seal", None))
#endif // QT_CONFIG(accessibility)
        self.unsealButton.setText(tr(u"Unseal", None))
        pass
    # retranslateUi

