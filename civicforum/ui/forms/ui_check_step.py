from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'check_step.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)

class Ui_CheckStep(object):
    def setupUi(self, CheckStep):
        if not CheckStep.objectName():
            CheckStep.setObjectName(u"CheckStep")
        self.checkLayout = QVBoxLayout(CheckStep)
        self.checkLayout.setSpacing(8)
        self.checkLayout.setObjectName(u"checkLayout")
        self.checkLayout.setContentsMargins(0, 0, 0, 0)
        self.checkHeadLayout = QHBoxLayout()
        self.checkHeadLayout.setSpacing(8)
        self.checkHeadLayout.setObjectName(u"checkHeadLayout")
        self.checkHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.checkHeadline = QLabel(CheckStep)
        self.checkHeadline.setObjectName(u"checkHeadline")
        self.checkHeadline.setText(u"")
        self.checkHeadline.setTextFormat(Qt.TextFormat.PlainText)
        self.checkHeadline.setProperty(u"role", u"title")

        self.checkHeadLayout.addWidget(self.checkHeadline)

        self.checkHeadSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.checkHeadLayout.addItem(self.checkHeadSpacer)

        self.checkVerdict = QLabel(CheckStep)
        self.checkVerdict.setObjectName(u"checkVerdict")
        self.checkVerdict.setText(u"")
        self.checkVerdict.setTextFormat(Qt.TextFormat.PlainText)
        self.checkVerdict.setProperty(u"tone", u"muted")

        self.checkHeadLayout.addWidget(self.checkVerdict)


        self.checkLayout.addLayout(self.checkHeadLayout)

        self.checkCard = QFrame(CheckStep)
        self.checkCard.setObjectName(u"checkCard")
        self.checkCard.setProperty(u"card", True)
        self.checkCardLayout = QVBoxLayout(self.checkCard)
        self.checkCardLayout.setSpacing(4)
        self.checkCardLayout.setObjectName(u"checkCardLayout")
        self.checkCardLayout.setContentsMargins(12, 10, 12, 10)
        self.checkHead = QLabel(self.checkCard)
        self.checkHead.setObjectName(u"checkHead")
        self.checkHead.setTextFormat(Qt.TextFormat.PlainText)
        self.checkHead.setProperty(u"role", u"head")

        self.checkCardLayout.addWidget(self.checkHead)

        self.checkView = QListView(self.checkCard)
        self.checkView.setObjectName(u"checkView")
        self.checkView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.checkView.setUniformItemSizes(True)
        self.checkView.setFrameShape(QFrame.Shape.NoFrame)
        self.checkView.setMinimumSize(QSize(0, 108))

        self.checkCardLayout.addWidget(self.checkView)


        self.checkLayout.addWidget(self.checkCard)

        self.doubtCard = QFrame(CheckStep)
        self.doubtCard.setObjectName(u"doubtCard")
        self.doubtCard.setProperty(u"card", True)
        self.doubtLayout = QVBoxLayout(self.doubtCard)
        self.doubtLayout.setSpacing(6)
        self.doubtLayout.setObjectName(u"doubtLayout")
        self.doubtLayout.setContentsMargins(12, 10, 12, 10)
        self.doubtTitle = QLabel(self.doubtCard)
        self.doubtTitle.setObjectName(u"doubtTitle")
        self.doubtTitle.setText(u"")
        self.doubtTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.doubtTitle.setWordWrap(True)
        self.doubtTitle.setProperty(u"role", u"title")

        self.doubtLayout.addWidget(self.doubtTitle)

        self.doubtWhy = QLabel(self.doubtCard)
        self.doubtWhy.setObjectName(u"doubtWhy")
        self.doubtWhy.setText(u"")
        self.doubtWhy.setTextFormat(Qt.TextFormat.PlainText)
        self.doubtWhy.setWordWrap(True)

        self.doubtLayout.addWidget(self.doubtWhy)

        self.doubtButtons = QHBoxLayout()
        self.doubtButtons.setSpacing(8)
        self.doubtButtons.setObjectName(u"doubtButtons")
        self.doubtButtons.setContentsMargins(0, 0, 0, 0)
        self.goButton = QToolButton(self.doubtCard)
        self.goButton.setObjectName(u"goButton")
        self.goButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.goButton.setProperty(u"primary", True)

        self.doubtButtons.addWidget(self.goButton)

        self.noneButton = QPushButton(self.doubtCard)
        self.noneButton.setObjectName(u"noneButton")

        self.doubtButtons.addWidget(self.noneButton)

        self.checkNotice = QLabel(self.doubtCard)
        self.checkNotice.setObjectName(u"checkNotice")
        self.checkNotice.setText(u"")
        self.checkNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.checkNotice.setWordWrap(True)
        self.checkNotice.setVisible(False)
        self.checkNotice.setProperty(u"tone", u"over")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.checkNotice.sizePolicy().hasHeightForWidth())
        self.checkNotice.setSizePolicy(sizePolicy)

        self.doubtButtons.addWidget(self.checkNotice)

        self.doubtSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.doubtButtons.addItem(self.doubtSpacer)


        self.doubtLayout.addLayout(self.doubtButtons)


        self.checkLayout.addWidget(self.doubtCard)

        self.checkLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.checkHead.setBuddy(self.checkView)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.checkView, self.goButton)
        QWidget.setTabOrder(self.goButton, self.noneButton)

        self.retranslateUi(CheckStep)
    # setupUi

    def retranslateUi(self, CheckStep):
        self.checkHead.setText(tr(u"What to look at", None))
        self.goButton.setText(tr(u"Go there", None))
        self.noneButton.setText(tr(u"There were none", None))
        pass
    # retranslateUi

