from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'compare_window.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame, QHBoxLayout, QLabel, QListView, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from civicforum.ui.widgets.elided import ElidedLabel
from civicforum.ui.widgets.line import CountBox

class Ui_CompareWindow(object):
    def setupUi(self, CompareWindow):
        if not CompareWindow.objectName():
            CompareWindow.setObjectName(u"CompareWindow")
        self.compareLayout = QVBoxLayout(CompareWindow)
        self.compareLayout.setSpacing(10)
        self.compareLayout.setObjectName(u"compareLayout")
        self.compareLayout.setContentsMargins(16, 16, 16, 16)
        self.versionLayout = QHBoxLayout()
        self.versionLayout.setSpacing(8)
        self.versionLayout.setObjectName(u"versionLayout")
        self.versionLayout.setContentsMargins(0, 0, 0, 0)
        self.versionLabel = QLabel(CompareWindow)
        self.versionLabel.setObjectName(u"versionLabel")
        self.versionLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.versionLayout.addWidget(self.versionLabel)

        self.versionCombo = QComboBox(CompareWindow)
        self.versionCombo.setObjectName(u"versionCombo")

        self.versionLayout.addWidget(self.versionCombo)

        self.stepBox = CountBox(CompareWindow)
        self.stepBox.setObjectName(u"stepBox")
        self.stepBox.setMinimum(1)
        self.stepBox.setMaximum(1)

        self.versionLayout.addWidget(self.stepBox)

        self.stepLabel = ElidedLabel(CompareWindow)
        self.stepLabel.setObjectName(u"stepLabel")
        self.stepLabel.setText(u"")
        self.stepLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stepLabel.setProperty(u"tone", u"muted")

        self.versionLayout.addWidget(self.stepLabel)

        self.otherFileButton = QPushButton(CompareWindow)
        self.otherFileButton.setObjectName(u"otherFileButton")
        self.otherFileButton.setAutoDefault(False)

        self.versionLayout.addWidget(self.otherFileButton)

        self.otherFileLabel = ElidedLabel(CompareWindow)
        self.otherFileLabel.setObjectName(u"otherFileLabel")
        self.otherFileLabel.setText(u"")
        self.otherFileLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.versionLayout.addWidget(self.otherFileLabel)

        self.versionSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.versionLayout.addItem(self.versionSpacer)

        self.compareEditionLabel = QLabel(CompareWindow)
        self.compareEditionLabel.setObjectName(u"compareEditionLabel")
        self.compareEditionLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.versionLayout.addWidget(self.compareEditionLabel)

        self.compareEdition = QComboBox(CompareWindow)
        self.compareEdition.setObjectName(u"compareEdition")

        self.versionLayout.addWidget(self.compareEdition)


        self.compareLayout.addLayout(self.versionLayout)

        self.changesHead = QLabel(CompareWindow)
        self.changesHead.setObjectName(u"changesHead")
        self.changesHead.setText(u"")
        self.changesHead.setTextFormat(Qt.TextFormat.PlainText)
        self.changesHead.setWordWrap(True)
        self.changesHead.setProperty(u"role", u"head")

        self.compareLayout.addWidget(self.changesHead)

        self.changesView = QListView(CompareWindow)
        self.changesView.setObjectName(u"changesView")
        self.changesView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.changesView.setUniformItemSizes(True)
        self.changesView.setFrameShape(QFrame.Shape.NoFrame)
        self.changesView.setMinimumSize(QSize(0, 150))

        self.compareLayout.addWidget(self.changesView)

        self.wordingsLayout = QHBoxLayout()
        self.wordingsLayout.setSpacing(16)
        self.wordingsLayout.setObjectName(u"wordingsLayout")
        self.wordingsLayout.setContentsMargins(0, 0, 0, 0)
        self.olderColumn = QVBoxLayout()
        self.olderColumn.setSpacing(4)
        self.olderColumn.setObjectName(u"olderColumn")
        self.olderColumn.setContentsMargins(0, 0, 0, 0)
        self.olderLabel = QLabel(CompareWindow)
        self.olderLabel.setObjectName(u"olderLabel")
        self.olderLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.olderLabel.setProperty(u"role", u"head")

        self.olderColumn.addWidget(self.olderLabel)

        self.olderText = QPlainTextEdit(CompareWindow)
        self.olderText.setObjectName(u"olderText")
        self.olderText.setReadOnly(True)
        self.olderText.setTabChangesFocus(True)
        self.olderText.setMinimumSize(QSize(0, 84))

        self.olderColumn.addWidget(self.olderText)


        self.wordingsLayout.addLayout(self.olderColumn)

        self.newerColumn = QVBoxLayout()
        self.newerColumn.setSpacing(4)
        self.newerColumn.setObjectName(u"newerColumn")
        self.newerColumn.setContentsMargins(0, 0, 0, 0)
        self.newerLabel = QLabel(CompareWindow)
        self.newerLabel.setObjectName(u"newerLabel")
        self.newerLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.newerLabel.setProperty(u"role", u"head")

        self.newerColumn.addWidget(self.newerLabel)

        self.newerText = QPlainTextEdit(CompareWindow)
        self.newerText.setObjectName(u"newerText")
        self.newerText.setReadOnly(True)
        self.newerText.setTabChangesFocus(True)
        self.newerText.setMinimumSize(QSize(0, 84))

        self.newerColumn.addWidget(self.newerText)


        self.wordingsLayout.addLayout(self.newerColumn)

        self.wordingsLayout.setStretch(0, 1)
        self.wordingsLayout.setStretch(1, 1)

        self.compareLayout.addLayout(self.wordingsLayout)

        self.compareButtons = QHBoxLayout()
        self.compareButtons.setSpacing(8)
        self.compareButtons.setObjectName(u"compareButtons")
        self.compareButtons.setContentsMargins(0, 0, 0, 0)
        self.saveChangesButton = QPushButton(CompareWindow)
        self.saveChangesButton.setObjectName(u"saveChangesButton")
        self.saveChangesButton.setAutoDefault(False)

        self.compareButtons.addWidget(self.saveChangesButton)

        self.compareNotice = QLabel(CompareWindow)
        self.compareNotice.setObjectName(u"compareNotice")
        self.compareNotice.setText(u"")
        self.compareNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.compareNotice.setWordWrap(True)
        self.compareNotice.setProperty(u"tone", u"over")
        self.compareNotice.setVisible(False)

        self.compareButtons.addWidget(self.compareNotice)

        self.compareSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.compareButtons.addItem(self.compareSpacer)

        self.closeCompareButton = QPushButton(CompareWindow)
        self.closeCompareButton.setObjectName(u"closeCompareButton")
        self.closeCompareButton.setAutoDefault(False)

        self.compareButtons.addWidget(self.closeCompareButton)


        self.compareLayout.addLayout(self.compareButtons)

        self.compareLayout.setStretch(2, 3)
        self.compareLayout.setStretch(3, 2)
#if QT_CONFIG(shortcut)
        self.versionLabel.setBuddy(self.versionCombo)
        self.compareEditionLabel.setBuddy(self.compareEdition)
        self.olderLabel.setBuddy(self.olderText)
        self.newerLabel.setBuddy(self.newerText)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.versionCombo, self.stepBox)
        QWidget.setTabOrder(self.stepBox, self.otherFileButton)
        QWidget.setTabOrder(self.otherFileButton, self.compareEdition)
        QWidget.setTabOrder(self.compareEdition, self.changesView)
        QWidget.setTabOrder(self.changesView, self.olderText)
        QWidget.setTabOrder(self.olderText, self.newerText)
        QWidget.setTabOrder(self.newerText, self.saveChangesButton)
        QWidget.setTabOrder(self.saveChangesButton, self.closeCompareButton)

        self.retranslateUi(CompareWindow)
    # setupUi

    def retranslateUi(self, CompareWindow):
        self.versionLabel.setText(tr(u"Earlier version", None))
#if QT_CONFIG(accessibility)
        self.stepBox.setAccessibleName(tr(u"Step", None))
#endif // QT_CONFIG(accessibility)
        self.otherFileButton.setText(tr(u"Choose file\u2026", None))
        self.compareEditionLabel.setText(tr(u"Edition", None))
#if QT_CONFIG(accessibility)
        self.changesView.setAccessibleName(tr(u"Lines that differ", None))
#endif // QT_CONFIG(accessibility)
        self.olderLabel.setText(tr(u"Before", None))
        self.newerLabel.setText(tr(u"Now", None))
        self.saveChangesButton.setText(tr(u"Save as text\u2026", None))
        self.closeCompareButton.setText(tr(u"Close", None))
        pass
    # retranslateUi

