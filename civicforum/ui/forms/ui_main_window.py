from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QMenuBar, QSizePolicy, QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget)

from civicforum.ui.widgets.elided import ElidedLabel

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.setWindowTitle(u"CivicForum")
        self.central = QWidget(MainWindow)
        self.central.setObjectName(u"central")
        self.centralLayout = QVBoxLayout(self.central)
        self.centralLayout.setSpacing(0)
        self.centralLayout.setObjectName(u"centralLayout")
        self.centralLayout.setContentsMargins(0, 0, 0, 0)
        self.header = QWidget(self.central)
        self.header.setObjectName(u"header")
        self.headerLayout = QHBoxLayout(self.header)
        self.headerLayout.setSpacing(12)
        self.headerLayout.setObjectName(u"headerLayout")
        self.headerLayout.setContentsMargins(16, 8, 16, 0)
        self.pageBar = QTabBar(self.header)
        self.pageBar.setObjectName(u"pageBar")
        self.pageBar.setExpanding(False)
        self.pageBar.setDrawBase(False)
        self.pageBar.setDocumentMode(True)

        self.headerLayout.addWidget(self.pageBar)

        self.badge = QFrame(self.header)
        self.badge.setObjectName(u"badge")
        self.badgeLayout = QHBoxLayout(self.badge)
        self.badgeLayout.setSpacing(8)
        self.badgeLayout.setObjectName(u"badgeLayout")
        self.badgeLayout.setContentsMargins(12, 4, 12, 4)
        self.badgeIcon = QLabel(self.badge)
        self.badgeIcon.setObjectName(u"badgeIcon")
        self.badgeIcon.setText(u"")
        self.badgeIcon.setTextFormat(Qt.TextFormat.PlainText)

        self.badgeLayout.addWidget(self.badgeIcon)

        self.badgeLabel = QLabel(self.badge)
        self.badgeLabel.setObjectName(u"badgeLabel")
        self.badgeLabel.setText(u"")
        self.badgeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.badgeLayout.addWidget(self.badgeLabel)


        self.headerLayout.addWidget(self.badge)

        self.forumTitle = ElidedLabel(self.header)
        self.forumTitle.setObjectName(u"forumTitle")
        self.forumTitle.setText(u"")
        self.forumTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.forumTitle.setProperty(u"role", u"title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.forumTitle.sizePolicy().hasHeightForWidth())
        self.forumTitle.setSizePolicy(sizePolicy)

        self.headerLayout.addWidget(self.forumTitle)

        self.toastLabel = ElidedLabel(self.header)
        self.toastLabel.setObjectName(u"toastLabel")
        self.toastLabel.setText(u"")
        self.toastLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.toastLabel.setVisible(False)
        sizePolicy.setHeightForWidth(self.toastLabel.sizePolicy().hasHeightForWidth())
        self.toastLabel.setSizePolicy(sizePolicy)

        self.headerLayout.addWidget(self.toastLabel)

        self.toastButton = QToolButton(self.header)
        self.toastButton.setObjectName(u"toastButton")
        self.toastButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.toastButton.setVisible(False)

        self.headerLayout.addWidget(self.toastButton)

        self.clockLabel = QLabel(self.header)
        self.clockLabel.setObjectName(u"clockLabel")
        self.clockLabel.setText(u"")
        self.clockLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.clockLabel.setProperty(u"tone", u"muted")

        self.headerLayout.addWidget(self.clockLabel)

        self.savedLabel = QLabel(self.header)
        self.savedLabel.setObjectName(u"savedLabel")
        self.savedLabel.setText(u"")
        self.savedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.savedLabel.setProperty(u"tone", u"muted")

        self.headerLayout.addWidget(self.savedLabel)

        self.commandsButton = QToolButton(self.header)
        self.commandsButton.setObjectName(u"commandsButton")
        self.commandsButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.headerLayout.addWidget(self.commandsButton)


        self.centralLayout.addWidget(self.header)

        self.infoBar = QFrame(self.central)
        self.infoBar.setObjectName(u"infoBar")
        self.infoBar.setVisible(False)
        self.infoLayout = QHBoxLayout(self.infoBar)
        self.infoLayout.setSpacing(8)
        self.infoLayout.setObjectName(u"infoLayout")
        self.infoLayout.setContentsMargins(12, 4, 8, 4)
        self.infoIcon = QLabel(self.infoBar)
        self.infoIcon.setObjectName(u"infoIcon")
        self.infoIcon.setText(u"")
        self.infoIcon.setTextFormat(Qt.TextFormat.PlainText)

        self.infoLayout.addWidget(self.infoIcon)

        self.infoLabel = QLabel(self.infoBar)
        self.infoLabel.setObjectName(u"infoLabel")
        self.infoLabel.setText(u"")
        self.infoLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.infoLabel.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.infoLabel.sizePolicy().hasHeightForWidth())
        self.infoLabel.setSizePolicy(sizePolicy)

        self.infoLayout.addWidget(self.infoLabel)

        self.infoButton = QToolButton(self.infoBar)
        self.infoButton.setObjectName(u"infoButton")
        self.infoButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.infoButton.setVisible(False)

        self.infoLayout.addWidget(self.infoButton)

        self.infoClose = QToolButton(self.infoBar)
        self.infoClose.setObjectName(u"infoClose")

        self.infoLayout.addWidget(self.infoClose)


        self.centralLayout.addWidget(self.infoBar)

        self.pages = QStackedWidget(self.central)
        self.pages.setObjectName(u"pages")

        self.centralLayout.addWidget(self.pages)

        MainWindow.setCentralWidget(self.central)
        self.menuBar = QMenuBar(MainWindow)
        self.menuBar.setObjectName(u"menuBar")
        MainWindow.setMenuBar(self.menuBar)
        QWidget.setTabOrder(self.pageBar, self.commandsButton)

        self.retranslateUi(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
#if QT_CONFIG(accessibility)
        self.pageBar.setAccessibleName(tr(u"Pages", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.infoClose.setAccessibleName(tr(u"Close the message", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

