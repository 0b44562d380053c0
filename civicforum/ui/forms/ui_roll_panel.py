from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'roll_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from civicforum.ui.widgets.elided import ElidedLabel
from civicforum.ui.widgets.tally import RollList

class Ui_RollPanel(object):
    def setupUi(self, RollPanel):
        if not RollPanel.objectName():
            RollPanel.setObjectName(u"RollPanel")
        self.rollLayout = QVBoxLayout(RollPanel)
        self.rollLayout.setSpacing(8)
        self.rollLayout.setObjectName(u"rollLayout")
        self.rollLayout.setContentsMargins(0, 0, 0, 0)
        self.rollHeadLayout = QHBoxLayout()
        self.rollHeadLayout.setSpacing(8)
        self.rollHeadLayout.setObjectName(u"rollHeadLayout")
        self.rollHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.rollNow = ElidedLabel(RollPanel)
        self.rollNow.setObjectName(u"rollNow")
        self.rollNow.setText(u"")
        self.rollNow.setTextFormat(Qt.TextFormat.PlainText)
        self.rollNow.setProperty(u"role", u"title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.rollNow.sizePolicy().hasHeightForWidth())
        self.rollNow.setSizePolicy(sizePolicy)

        self.rollHeadLayout.addWidget(self.rollNow)

        self.rollLast = ElidedLabel(RollPanel)
        self.rollLast.setObjectName(u"rollLast")
        self.rollLast.setText(u"")
        self.rollLast.setTextFormat(Qt.TextFormat.PlainText)
        self.rollLast.setProperty(u"tone", u"muted")
        sizePolicy.setHeightForWidth(self.rollLast.sizePolicy().hasHeightForWidth())
        self.rollLast.setSizePolicy(sizePolicy)

        self.rollHeadLayout.addWidget(self.rollLast)

        self.wayCombo = QComboBox(RollPanel)
        self.wayCombo.setObjectName(u"wayCombo")

        self.rollHeadLayout.addWidget(self.wayCombo)

        self.rollProgress = QLabel(RollPanel)
        self.rollProgress.setObjectName(u"rollProgress")
        self.rollProgress.setText(u"")
        self.rollProgress.setTextFormat(Qt.TextFormat.PlainText)
        self.rollProgress.setProperty(u"tone", u"muted")

        self.rollHeadLayout.addWidget(self.rollProgress)

        self.rollHeadLayout.setStretch(0, 2)
        self.rollHeadLayout.setStretch(1, 1)

        self.rollLayout.addLayout(self.rollHeadLayout)

        self.rollAnswerLayout = QHBoxLayout()
        self.rollAnswerLayout.setSpacing(8)
        self.rollAnswerLayout.setObjectName(u"rollAnswerLayout")
        self.rollAnswerLayout.setContentsMargins(0, 0, 0, 0)
        self.answerBox = QWidget(RollPanel)
        self.answerBox.setObjectName(u"answerBox")
        self.answerLayout = QGridLayout(self.answerBox)
        self.answerLayout.setSpacing(8)
        self.answerLayout.setObjectName(u"answerLayout")
        self.answerLayout.setContentsMargins(0, 0, 0, 0)

        self.rollAnswerLayout.addWidget(self.answerBox)

        self.answerButton = QPushButton(RollPanel)
        self.answerButton.setObjectName(u"answerButton")

        self.rollAnswerLayout.addWidget(self.answerButton)

        self.takeBackButton = QPushButton(RollPanel)
        self.takeBackButton.setObjectName(u"takeBackButton")

        self.rollAnswerLayout.addWidget(self.takeBackButton)

        self.rollAnswerLayout.setStretch(0, 1)

        self.rollLayout.addLayout(self.rollAnswerLayout)

        self.rollView = RollList(RollPanel)
        self.rollView.setObjectName(u"rollView")
        self.rollView.setMinimumSize(QSize(0, 80))
        self.rollView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rollView.setUniformItemSizes(True)
        self.rollView.setFrameShape(QFrame.Shape.NoFrame)

        self.rollLayout.addWidget(self.rollView)

        QWidget.setTabOrder(self.answerButton, self.takeBackButton)
        QWidget.setTabOrder(self.takeBackButton, self.rollView)

        self.retranslateUi(RollPanel)
    # setupUi

    def retranslateUi(self, RollPanel):
        self.answerButton.setText(tr(u"Enter answer", None))
        self.takeBackButton.setText(tr(u"Take back", None))
#if QT_CONFIG(accessibility)
        self.rollView.setAccessibleName(tr(u"Roll call", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

