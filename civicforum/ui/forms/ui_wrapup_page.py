from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wrapup_page.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from civicforum.ui.widgets.stack import Stack

class Ui_WrapUpPage(object):
    def setupUi(self, WrapUpPage):
        if not WrapUpPage.objectName():
            WrapUpPage.setObjectName(u"WrapUpPage")
        self.wrapUpLayout = QVBoxLayout(WrapUpPage)
        self.wrapUpLayout.setSpacing(8)
        self.wrapUpLayout.setObjectName(u"wrapUpLayout")
        self.wrapUpLayout.setContentsMargins(12, 8, 12, 12)
        self.stepBar = QWidget(WrapUpPage)
        self.stepBar.setObjectName(u"stepBar")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.stepBar.sizePolicy().hasHeightForWidth())
        self.stepBar.setSizePolicy(sizePolicy)
        self.stepLayout = QHBoxLayout(self.stepBar)
        self.stepLayout.setSpacing(8)
        self.stepLayout.setObjectName(u"stepLayout")
        self.stepLayout.setContentsMargins(0, 0, 0, 0)
        self.checkStepButton = QToolButton(self.stepBar)
        self.checkStepButton.setObjectName(u"checkStepButton")
        self.checkStepButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.checkStepButton.setCheckable(True)
        self.checkStepButton.setAutoExclusive(True)

        self.stepLayout.addWidget(self.checkStepButton)

        self.firstArrow = QLabel(self.stepBar)
        self.firstArrow.setObjectName(u"firstArrow")
        self.firstArrow.setText(u"\u2192")
        self.firstArrow.setTextFormat(Qt.TextFormat.PlainText)
        self.firstArrow.setProperty(u"tone", u"muted")

        self.stepLayout.addWidget(self.firstArrow)

        self.editStepButton = QToolButton(self.stepBar)
        self.editStepButton.setObjectName(u"editStepButton")
        self.editStepButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.editStepButton.setCheckable(True)
        self.editStepButton.setAutoExclusive(True)

        self.stepLayout.addWidget(self.editStepButton)

        self.secondArrow = QLabel(self.stepBar)
        self.secondArrow.setObjectName(u"secondArrow")
        self.secondArrow.setText(u"\u2192")
        self.secondArrow.setTextFormat(Qt.TextFormat.PlainText)
        self.secondArrow.setProperty(u"tone", u"muted")

        self.stepLayout.addWidget(self.secondArrow)

        self.reviewStepButton = QToolButton(self.stepBar)
        self.reviewStepButton.setObjectName(u"reviewStepButton")
        self.reviewStepButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.reviewStepButton.setCheckable(True)
        self.reviewStepButton.setAutoExclusive(True)

        self.stepLayout.addWidget(self.reviewStepButton)

        self.thirdArrow = QLabel(self.stepBar)
        self.thirdArrow.setObjectName(u"thirdArrow")
        self.thirdArrow.setText(u"\u2192")
        self.thirdArrow.setTextFormat(Qt.TextFormat.PlainText)
        self.thirdArrow.setProperty(u"tone", u"muted")

        self.stepLayout.addWidget(self.thirdArrow)

        self.exportStepButton = QToolButton(self.stepBar)
        self.exportStepButton.setObjectName(u"exportStepButton")
        self.exportStepButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.exportStepButton.setCheckable(True)
        self.exportStepButton.setAutoExclusive(True)

        self.stepLayout.addWidget(self.exportStepButton)

        self.fourthArrow = QLabel(self.stepBar)
        self.fourthArrow.setObjectName(u"fourthArrow")
        self.fourthArrow.setText(u"\u2192")
        self.fourthArrow.setTextFormat(Qt.TextFormat.PlainText)
        self.fourthArrow.setProperty(u"tone", u"muted")

        self.stepLayout.addWidget(self.fourthArrow)

        self.syncStepButton = QToolButton(self.stepBar)
        self.syncStepButton.setObjectName(u"syncStepButton")
        self.syncStepButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.syncStepButton.setCheckable(True)
        self.syncStepButton.setAutoExclusive(True)

        self.stepLayout.addWidget(self.syncStepButton)

        self.stepSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stepLayout.addItem(self.stepSpacer)


        self.wrapUpLayout.addWidget(self.stepBar)

        self.steps = Stack(WrapUpPage)
        self.steps.setObjectName(u"steps")

        self.wrapUpLayout.addWidget(self.steps)

        self.wrapUpLayout.setStretch(1, 1)
        QWidget.setTabOrder(self.checkStepButton, self.editStepButton)
        QWidget.setTabOrder(self.editStepButton, self.reviewStepButton)
        QWidget.setTabOrder(self.reviewStepButton, self.exportStepButton)
        QWidget.setTabOrder(self.exportStepButton, self.syncStepButton)

        self.retranslateUi(WrapUpPage)
    # setupUi

    def retranslateUi(self, WrapUpPage):
        self.checkStepButton.setText(tr(u"1 Check", None))
        self.editStepButton.setText(tr(u"2 Edit minutes", None))
        self.reviewStepButton.setText(tr(u"3 Review", None))
        self.exportStepButton.setText(tr(u"4 Export", None))
        self.syncStepButton.setText(tr(u"5 Sync", None))
        pass
    # retranslateUi

