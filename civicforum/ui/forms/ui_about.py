from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'about.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_AboutWindow(object):
    def setupUi(self, AboutWindow):
        if not AboutWindow.objectName():
            AboutWindow.setObjectName(u"AboutWindow")
        self.aboutLayout = QVBoxLayout(AboutWindow)
        self.aboutLayout.setSpacing(12)
        self.aboutLayout.setObjectName(u"aboutLayout")
        self.aboutLayout.setContentsMargins(16, 16, 16, 16)
        self.aboutName = QLabel(AboutWindow)
        self.aboutName.setObjectName(u"aboutName")
        self.aboutName.setTextFormat(Qt.TextFormat.PlainText)
        self.aboutName.setProperty(u"role", u"head")

        self.aboutLayout.addWidget(self.aboutName)

        self.aboutPurpose = QLabel(AboutWindow)
        self.aboutPurpose.setObjectName(u"aboutPurpose")
        self.aboutPurpose.setTextFormat(Qt.TextFormat.PlainText)
        self.aboutPurpose.setWordWrap(True)

        self.aboutLayout.addWidget(self.aboutPurpose)

        self.aboutDetailsLabel = QLabel(AboutWindow)
        self.aboutDetailsLabel.setObjectName(u"aboutDetailsLabel")
        self.aboutDetailsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.aboutLayout.addWidget(self.aboutDetailsLabel)

        self.aboutDetails = QPlainTextEdit(AboutWindow)
        self.aboutDetails.setObjectName(u"aboutDetails")
        self.aboutDetails.setReadOnly(True)
        self.aboutDetails.setTabChangesFocus(True)

        self.aboutLayout.addWidget(self.aboutDetails)

        self.aboutButtons = QHBoxLayout()
        self.aboutButtons.setSpacing(8)
        self.aboutButtons.setObjectName(u"aboutButtons")
        self.aboutButtons.setContentsMargins(0, 0, 0, 0)
        self.copyAboutButton = QPushButton(AboutWindow)
        self.copyAboutButton.setObjectName(u"copyAboutButton")

        self.aboutButtons.addWidget(self.copyAboutButton)

        self.openLogsButton = QPushButton(AboutWindow)
        self.openLogsButton.setObjectName(u"openLogsButton")

        self.aboutButtons.addWidget(self.openLogsButton)

        self.aboutSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.aboutButtons.addItem(self.aboutSpacer)

        self.closeAboutButton = QPushButton(AboutWindow)
        self.closeAboutButton.setObjectName(u"closeAboutButton")

        self.aboutButtons.addWidget(self.closeAboutButton)


        self.aboutLayout.addLayout(self.aboutButtons)

        self.aboutLayout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.aboutDetailsLabel.setBuddy(self.aboutDetails)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.aboutDetails, self.copyAboutButton)
        QWidget.setTabOrder(self.copyAboutButton, self.openLogsButton)
        QWidget.setTabOrder(self.openLogsButton, self.closeAboutButton)

        self.retranslateUi(AboutWindow)
    # setupUi

    def retranslateUi(self, AboutWindow):
        self.aboutName.setText(tr(u"CivicForum", None))
        self.aboutPurpose.setText(tr(u"Run a public deliberation offline: agenda, speakers, opinion cards, polls, lawful minutes.", None))
        self.aboutDetailsLabel.setText(tr(u"Versions, places and licences", None))
        self.copyAboutButton.setText(tr(u"Copy", None))
        self.openLogsButton.setText(tr(u"Open the folder of the logs", None))
        self.closeAboutButton.setText(tr(u"Close", None))
        pass
    # retranslateUi

