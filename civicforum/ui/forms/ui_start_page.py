from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start_page.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)

class Ui_StartPage(object):
    def setupUi(self, StartPage):
        if not StartPage.objectName():
            StartPage.setObjectName(u"StartPage")
        self.startLayout = QVBoxLayout(StartPage)
        self.startLayout.setSpacing(16)
        self.startLayout.setObjectName(u"startLayout")
        self.startLayout.setContentsMargins(32, 16, 32, 16)
        self.startTop = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.startLayout.addItem(self.startTop)

        self.startTitle = QLabel(StartPage)
        self.startTitle.setObjectName(u"startTitle")
        self.startTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.startTitle.setProperty(u"role", u"welcome")
        self.startTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.startLayout.addWidget(self.startTitle)

        self.startSentence = QLabel(StartPage)
        self.startSentence.setObjectName(u"startSentence")
        self.startSentence.setTextFormat(Qt.TextFormat.PlainText)
        self.startSentence.setWordWrap(True)
        self.startSentence.setProperty(u"tone", u"muted")
        self.startSentence.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.startLayout.addWidget(self.startSentence)

        self.startButtons = QHBoxLayout()
        self.startButtons.setSpacing(16)
        self.startButtons.setObjectName(u"startButtons")
        self.startButtons.setContentsMargins(0, 0, 0, 0)
        self.startLeft = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.startButtons.addItem(self.startLeft)

        self.newButton = QToolButton(StartPage)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.newButton.setProperty(u"primary", u"true")

        self.startButtons.addWidget(self.newButton)

        self.openButton = QToolButton(StartPage)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.startButtons.addWidget(self.openButton)

        self.sampleButton = QToolButton(StartPage)
        self.sampleButton.setObjectName(u"sampleButton")
        self.sampleButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.startButtons.addWidget(self.sampleButton)

        self.startRight = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.startButtons.addItem(self.startRight)


        self.startLayout.addLayout(self.startButtons)

        self.startNotice = QLabel(StartPage)
        self.startNotice.setObjectName(u"startNotice")
        self.startNotice.setText(u"")
        self.startNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.startNotice.setWordWrap(True)
        self.startNotice.setVisible(False)
        self.startNotice.setProperty(u"tone", u"over")
        self.startNotice.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.startLayout.addWidget(self.startNotice)

        self.recentRow = QHBoxLayout()
        self.recentRow.setSpacing(8)
        self.recentRow.setObjectName(u"recentRow")
        self.recentRow.setContentsMargins(0, 0, 0, 0)
        self.recentLeft = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recentRow.addItem(self.recentLeft)

        self.recentBox = QFrame(StartPage)
        self.recentBox.setObjectName(u"recentBox")
        self.recentBox.setProperty(u"card", u"true")
        self.recentBox.setMinimumSize(QSize(640, 0))
        self.recentBox.setMaximumSize(QSize(900, 16777215))
        self.recentLayout = QVBoxLayout(self.recentBox)
        self.recentLayout.setSpacing(8)
        self.recentLayout.setObjectName(u"recentLayout")
        self.recentLayout.setContentsMargins(12, 12, 12, 12)
        self.recentHead = QLabel(self.recentBox)
        self.recentHead.setObjectName(u"recentHead")
        self.recentHead.setTextFormat(Qt.TextFormat.PlainText)
        self.recentHead.setProperty(u"role", u"head")

        self.recentLayout.addWidget(self.recentHead)

        self.recentView = QListView(self.recentBox)
        self.recentView.setObjectName(u"recentView")
        self.recentView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.recentView.setUniformItemSizes(True)
        self.recentView.setFrameShape(QFrame.Shape.NoFrame)
        self.recentView.setMinimumSize(QSize(0, 180))

        self.recentLayout.addWidget(self.recentView)

        self.recentHint = QLabel(self.recentBox)
        self.recentHint.setObjectName(u"recentHint")
        self.recentHint.setTextFormat(Qt.TextFormat.PlainText)
        self.recentHint.setWordWrap(True)
        self.recentHint.setProperty(u"tone", u"muted")

        self.recentLayout.addWidget(self.recentHint)


        self.recentRow.addWidget(self.recentBox)

        self.recentRight = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recentRow.addItem(self.recentRight)


        self.startLayout.addLayout(self.recentRow)

        self.firstHint = QLabel(StartPage)
        self.firstHint.setObjectName(u"firstHint")
        self.firstHint.setTextFormat(Qt.TextFormat.PlainText)
        self.firstHint.setWordWrap(True)
        self.firstHint.setVisible(False)
        self.firstHint.setProperty(u"tone", u"muted")
        self.firstHint.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.startLayout.addWidget(self.firstHint)

        self.startBottom = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.startLayout.addItem(self.startBottom)

#if QT_CONFIG(shortcut)
        self.recentHead.setBuddy(self.recentView)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.newButton, self.openButton)
        QWidget.setTabOrder(self.openButton, self.sampleButton)
        QWidget.setTabOrder(self.sampleButton, self.recentView)

        self.retranslateUi(StartPage)
    # setupUi

    def retranslateUi(self, StartPage):
        self.startTitle.setText(tr(u"CivicForum", None))
        self.startSentence.setText(tr(u"Run a public deliberation: agenda, speakers, opinion cards, polls, lawful minutes.", None))
        self.recentHead.setText(tr(u"Recent forums", None))
        self.recentHint.setText(tr(u"Enter opens, Del takes it off the list. The file stays.", None))
        self.firstHint.setText(tr(u"New here? The sample shows a whole day with made-up numbers for names; nothing of it can break.", None))
        pass
    # retranslateUi

