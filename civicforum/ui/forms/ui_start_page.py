from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start_page.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)

class Ui_StartPage(object):
    def setupUi(self, StartPage):
        if not StartPage.objectName():
            StartPage.setObjectName(u"StartPage")
        self.startLayout = QVBoxLayout(StartPage)
        self.startLayout.setSpacing(16)
        self.startLayout.setObjectName(u"startLayout")
        self.startLayout.setContentsMargins(32, 32, 32, 32)
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

        self.openButton = QToolButton(StartPage)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.startButtons.addWidget(self.openButton)

        self.sampleButton = QToolButton(StartPage)
        self.sampleButton.setObjectName(u"sampleButton")
        self.sampleButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.sampleButton.setProperty(u"primary", u"true")

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

        self.startBottom = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.startLayout.addItem(self.startBottom)

        QWidget.setTabOrder(self.openButton, self.sampleButton)

        self.retranslateUi(StartPage)
    # setupUi

    def retranslateUi(self, StartPage):
        self.startTitle.setText(tr(u"CivicForum", None))
        self.startSentence.setText(tr(u"Run a public deliberation: agenda, speakers, opinion cards, polls, lawful minutes.", None))
        pass
    # retranslateUi

