from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign_window.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from civicforum.ui.widgets.elided import ElidedLabel
from civicforum.ui.widgets.line import EntryLine

class Ui_SignWindow(object):
    def setupUi(self, SignWindow):
        if not SignWindow.objectName():
            SignWindow.setObjectName(u"SignWindow")
        self.signLayout = QVBoxLayout(SignWindow)
        self.signLayout.setSpacing(10)
        self.signLayout.setObjectName(u"signLayout")
        self.signLayout.setContentsMargins(16, 16, 16, 16)
        self.signHint = QLabel(SignWindow)
        self.signHint.setObjectName(u"signHint")
        self.signHint.setTextFormat(Qt.TextFormat.PlainText)
        self.signHint.setWordWrap(True)
        self.signHint.setProperty(u"tone", u"muted")

        self.signLayout.addWidget(self.signHint)

        self.signFields = QGridLayout()
        self.signFields.setSpacing(8)
        self.signFields.setObjectName(u"signFields")
        self.signFields.setContentsMargins(0, 0, 0, 0)
        self.signedPdfHead = QLabel(SignWindow)
        self.signedPdfHead.setObjectName(u"signedPdfHead")
        self.signedPdfHead.setTextFormat(Qt.TextFormat.PlainText)

        self.signFields.addWidget(self.signedPdfHead, 0, 0, 1, 1)

        self.signedPdfLayout = QHBoxLayout()
        self.signedPdfLayout.setSpacing(8)
        self.signedPdfLayout.setObjectName(u"signedPdfLayout")
        self.signedPdfLayout.setContentsMargins(0, 0, 0, 0)
        self.signedPdfLabel = ElidedLabel(SignWindow)
        self.signedPdfLabel.setObjectName(u"signedPdfLabel")
        self.signedPdfLabel.setText(u"")
        self.signedPdfLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.signedPdfLabel.sizePolicy().hasHeightForWidth())
        self.signedPdfLabel.setSizePolicy(sizePolicy)

        self.signedPdfLayout.addWidget(self.signedPdfLabel)

        self.signedPdfButton = QPushButton(SignWindow)
        self.signedPdfButton.setObjectName(u"signedPdfButton")
        self.signedPdfButton.setAutoDefault(False)

        self.signedPdfLayout.addWidget(self.signedPdfButton)


        self.signFields.addLayout(self.signedPdfLayout, 0, 1, 1, 1)

        self.keyFileHead = QLabel(SignWindow)
        self.keyFileHead.setObjectName(u"keyFileHead")
        self.keyFileHead.setTextFormat(Qt.TextFormat.PlainText)

        self.signFields.addWidget(self.keyFileHead, 1, 0, 1, 1)

        self.keyFileLayout = QHBoxLayout()
        self.keyFileLayout.setSpacing(8)
        self.keyFileLayout.setObjectName(u"keyFileLayout")
        self.keyFileLayout.setContentsMargins(0, 0, 0, 0)
        self.keyFileLabel = ElidedLabel(SignWindow)
        self.keyFileLabel.setObjectName(u"keyFileLabel")
        self.keyFileLabel.setText(u"")
        self.keyFileLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.keyFileLabel.sizePolicy().hasHeightForWidth())
        self.keyFileLabel.setSizePolicy(sizePolicy)

        self.keyFileLayout.addWidget(self.keyFileLabel)

        self.keyFileButton = QPushButton(SignWindow)
        self.keyFileButton.setObjectName(u"keyFileButton")
        self.keyFileButton.setAutoDefault(False)

        self.keyFileLayout.addWidget(self.keyFileButton)


        self.signFields.addLayout(self.keyFileLayout, 1, 1, 1, 1)

        self.keyPasswordLabel = QLabel(SignWindow)
        self.keyPasswordLabel.setObjectName(u"keyPasswordLabel")
        self.keyPasswordLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.signFields.addWidget(self.keyPasswordLabel, 2, 0, 1, 1)

        self.keyPasswordLine = EntryLine(SignWindow)
        self.keyPasswordLine.setObjectName(u"keyPasswordLine")
        self.keyPasswordLine.setEchoMode(QLineEdit.EchoMode.Password)

        self.signFields.addWidget(self.keyPasswordLine, 2, 1, 1, 1)

        self.signReasonLabel = QLabel(SignWindow)
        self.signReasonLabel.setObjectName(u"signReasonLabel")
        self.signReasonLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.signFields.addWidget(self.signReasonLabel, 3, 0, 1, 1)

        self.signReasonLine = EntryLine(SignWindow)
        self.signReasonLine.setObjectName(u"signReasonLine")

        self.signFields.addWidget(self.signReasonLine, 3, 1, 1, 1)

        self.signPlaceLabel = QLabel(SignWindow)
        self.signPlaceLabel.setObjectName(u"signPlaceLabel")
        self.signPlaceLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.signFields.addWidget(self.signPlaceLabel, 4, 0, 1, 1)

        self.signPlaceLine = EntryLine(SignWindow)
        self.signPlaceLine.setObjectName(u"signPlaceLine")

        self.signFields.addWidget(self.signPlaceLine, 4, 1, 1, 1)

        self.signFields.setColumnStretch(1, 1)

        self.signLayout.addLayout(self.signFields)

        self.signButtons = QHBoxLayout()
        self.signButtons.setSpacing(8)
        self.signButtons.setObjectName(u"signButtons")
        self.signButtons.setContentsMargins(0, 0, 0, 0)
        self.signButton = QPushButton(SignWindow)
        self.signButton.setObjectName(u"signButton")
        self.signButton.setAutoDefault(False)

        self.signButtons.addWidget(self.signButton)

        self.lookSignaturesButton = QPushButton(SignWindow)
        self.lookSignaturesButton.setObjectName(u"lookSignaturesButton")
        self.lookSignaturesButton.setAutoDefault(False)

        self.signButtons.addWidget(self.lookSignaturesButton)

        self.cancelSignButton = QPushButton(SignWindow)
        self.cancelSignButton.setObjectName(u"cancelSignButton")
        self.cancelSignButton.setAutoDefault(False)

        self.signButtons.addWidget(self.cancelSignButton)

        self.signSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.signButtons.addItem(self.signSpacer)

        self.closeSignButton = QPushButton(SignWindow)
        self.closeSignButton.setObjectName(u"closeSignButton")
        self.closeSignButton.setAutoDefault(False)

        self.signButtons.addWidget(self.closeSignButton)


        self.signLayout.addLayout(self.signButtons)

        self.signNotice = QLabel(SignWindow)
        self.signNotice.setObjectName(u"signNotice")
        self.signNotice.setText(u"")
        self.signNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.signNotice.setWordWrap(True)
        self.signNotice.setProperty(u"tone", u"over")
        self.signNotice.setVisible(False)

        self.signLayout.addWidget(self.signNotice)

        self.signaturesHead = QLabel(SignWindow)
        self.signaturesHead.setObjectName(u"signaturesHead")
        self.signaturesHead.setTextFormat(Qt.TextFormat.PlainText)
        self.signaturesHead.setProperty(u"role", u"head")

        self.signLayout.addWidget(self.signaturesHead)

        self.signaturesView = QListView(SignWindow)
        self.signaturesView.setObjectName(u"signaturesView")
        self.signaturesView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.signaturesView.setUniformItemSizes(True)
        self.signaturesView.setFrameShape(QFrame.Shape.NoFrame)
        self.signaturesView.setMinimumSize(QSize(0, 80))

        self.signLayout.addWidget(self.signaturesView)

        self.signatureLabel = QLabel(SignWindow)
        self.signatureLabel.setObjectName(u"signatureLabel")
        self.signatureLabel.setText(u"")
        self.signatureLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.signatureLabel.setWordWrap(True)

        self.signLayout.addWidget(self.signatureLabel)

        self.signLayout.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.signedPdfHead.setBuddy(self.signedPdfButton)
        self.keyFileHead.setBuddy(self.keyFileButton)
        self.keyPasswordLabel.setBuddy(self.keyPasswordLine)
        self.signReasonLabel.setBuddy(self.signReasonLine)
        self.signPlaceLabel.setBuddy(self.signPlaceLine)
        self.signaturesHead.setBuddy(self.signaturesView)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.signedPdfButton, self.keyFileButton)
        QWidget.setTabOrder(self.keyFileButton, self.keyPasswordLine)
        QWidget.setTabOrder(self.keyPasswordLine, self.signReasonLine)
        QWidget.setTabOrder(self.signReasonLine, self.signPlaceLine)
        QWidget.setTabOrder(self.signPlaceLine, self.signButton)
        QWidget.setTabOrder(self.signButton, self.lookSignaturesButton)
        QWidget.setTabOrder(self.lookSignaturesButton, self.cancelSignButton)
        QWidget.setTabOrder(self.cancelSignButton, self.signaturesView)
        QWidget.setTabOrder(self.signaturesView, self.closeSignButton)

        self.retranslateUi(SignWindow)
    # setupUi

    def retranslateUi(self, SignWindow):
        self.signHint.setText(tr(u"A signed copy is written beside the document; nothing is replaced. The password is used once and kept nowhere.", None))
        self.signedPdfHead.setText(tr(u"Document", None))
        self.signedPdfButton.setText(tr(u"Choose PDF\u2026", None))
        self.keyFileHead.setText(tr(u"Key and certificate", None))
        self.keyFileButton.setText(tr(u"Choose key\u2026", None))
        self.keyPasswordLabel.setText(tr(u"Password of the key", None))
        self.signReasonLabel.setText(tr(u"Reason (optional)", None))
        self.signPlaceLabel.setText(tr(u"Place (optional)", None))
        self.signButton.setText(tr(u"Sign", None))
        self.lookSignaturesButton.setText(tr(u"Check signatures", None))
        self.cancelSignButton.setText(tr(u"Cancel", None))
        self.closeSignButton.setText(tr(u"Close", None))
        self.signaturesHead.setText(tr(u"Signatures", None))
        pass
    # retranslateUi

