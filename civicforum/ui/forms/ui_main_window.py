from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QMainWindow, QMenuBar, QSizePolicy, QSpacerItem,
    QStackedWidget, QToolButton, QVBoxLayout, QWidget)

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
        self.headerLayout.setSpacing(16)
        self.headerLayout.setObjectName(u"headerLayout")
        self.headerLayout.setContentsMargins(16, 8, 16, 0)
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

        self.forumTitle = QLabel(self.header)
        self.forumTitle.setObjectName(u"forumTitle")
        self.forumTitle.setText(u"")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.forumTitle.sizePolicy().hasHeightForWidth())
        self.forumTitle.setSizePolicy(sizePolicy)
        self.forumTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.forumTitle.setProperty(u"role", u"title")

        self.headerLayout.addWidget(self.forumTitle)

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


        self.centralLayout.addWidget(self.header)

        self.pages = QStackedWidget(self.central)
        self.pages.setObjectName(u"pages")
        self.startPage = QWidget()
        self.startPage.setObjectName(u"startPage")
        self.startLayout = QVBoxLayout(self.startPage)
        self.startLayout.setSpacing(16)
        self.startLayout.setObjectName(u"startLayout")
        self.startLayout.setContentsMargins(32, 32, 32, 32)
        self.startTop = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.startLayout.addItem(self.startTop)

        self.startTitle = QLabel(self.startPage)
        self.startTitle.setObjectName(u"startTitle")
        self.startTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.startTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.startTitle.setProperty(u"role", u"welcome")

        self.startLayout.addWidget(self.startTitle)

        self.startSentence = QLabel(self.startPage)
        self.startSentence.setObjectName(u"startSentence")
        self.startSentence.setWordWrap(True)
        self.startSentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.startSentence.setTextFormat(Qt.TextFormat.PlainText)
        self.startSentence.setProperty(u"tone", u"muted")

        self.startLayout.addWidget(self.startSentence)

        self.startButtons = QHBoxLayout()
        self.startButtons.setSpacing(16)
        self.startButtons.setObjectName(u"startButtons")
        self.startButtons.setContentsMargins(0, 0, 0, 0)
        self.startLeft = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.startButtons.addItem(self.startLeft)

        self.openButton = QToolButton(self.startPage)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.startButtons.addWidget(self.openButton)

        self.sampleButton = QToolButton(self.startPage)
        self.sampleButton.setObjectName(u"sampleButton")
        self.sampleButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.sampleButton.setProperty(u"primary", True)

        self.startButtons.addWidget(self.sampleButton)

        self.startRight = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.startButtons.addItem(self.startRight)


        self.startLayout.addLayout(self.startButtons)

        self.startNotice = QLabel(self.startPage)
        self.startNotice.setObjectName(u"startNotice")
        self.startNotice.setText(u"")
        self.startNotice.setWordWrap(True)
        self.startNotice.setVisible(False)
        self.startNotice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.startNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.startNotice.setProperty(u"tone", u"over")

        self.startLayout.addWidget(self.startNotice)

        self.startBottom = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.startLayout.addItem(self.startBottom)

        self.pages.addWidget(self.startPage)

        self.centralLayout.addWidget(self.pages)

        MainWindow.setCentralWidget(self.central)
        self.menuBar = QMenuBar(MainWindow)
        self.menuBar.setObjectName(u"menuBar")
        MainWindow.setMenuBar(self.menuBar)

        self.retranslateUi(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        self.startTitle.setText(tr(u"CivicForum", None))
        self.startSentence.setText(tr(u"Run a public deliberation: agenda, speakers, polls, minutes. Everything stays on this computer.", None))
        pass
    # retranslateUi

