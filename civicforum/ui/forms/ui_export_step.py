from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_step.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from civicforum.ui.widgets.elided import ElidedLabel
from civicforum.ui.widgets.line import EntryLine
from civicforum.ui.widgets.page_view import PageView
from civicforum.ui.widgets.tick_box import TickBox

class Ui_ExportStep(object):
    def setupUi(self, ExportStep):
        if not ExportStep.objectName():
            ExportStep.setObjectName(u"ExportStep")
        self.exportLayout = QHBoxLayout(ExportStep)
        self.exportLayout.setSpacing(8)
        self.exportLayout.setObjectName(u"exportLayout")
        self.exportLayout.setContentsMargins(0, 0, 0, 0)
        self.exportLeft = QVBoxLayout()
        self.exportLeft.setSpacing(8)
        self.exportLeft.setObjectName(u"exportLeft")
        self.exportLeft.setContentsMargins(0, 0, 0, 0)
        self.sealCard = QFrame(ExportStep)
        self.sealCard.setObjectName(u"sealCard")
        self.sealCard.setProperty(u"card", True)
        self.sealCardLayout = QVBoxLayout(self.sealCard)
        self.sealCardLayout.setSpacing(8)
        self.sealCardLayout.setObjectName(u"sealCardLayout")
        self.sealCardLayout.setContentsMargins(12, 10, 12, 10)

        self.exportLeft.addWidget(self.sealCard)

        self.exportCard = QFrame(ExportStep)
        self.exportCard.setObjectName(u"exportCard")
        self.exportCard.setProperty(u"card", True)
        self.exportCardLayout = QVBoxLayout(self.exportCard)
        self.exportCardLayout.setSpacing(8)
        self.exportCardLayout.setObjectName(u"exportCardLayout")
        self.exportCardLayout.setContentsMargins(12, 10, 12, 10)
        self.exportHead = QLabel(self.exportCard)
        self.exportHead.setObjectName(u"exportHead")
        self.exportHead.setTextFormat(Qt.TextFormat.PlainText)
        self.exportHead.setProperty(u"role", u"head")

        self.exportCardLayout.addWidget(self.exportHead)

        self.editionsLayout = QGridLayout()
        self.editionsLayout.setSpacing(8)
        self.editionsLayout.setObjectName(u"editionsLayout")
        self.editionsLayout.setContentsMargins(0, 0, 0, 0)
        self.internalCheck = TickBox(self.exportCard)
        self.internalCheck.setObjectName(u"internalCheck")
        self.internalCheck.setChecked(True)

        self.editionsLayout.addWidget(self.internalCheck, 0, 0, 1, 1)

        self.internalName = EntryLine(self.exportCard)
        self.internalName.setObjectName(u"internalName")
        self.internalName.setText(u"minutes-internal.pdf")

        self.editionsLayout.addWidget(self.internalName, 0, 1, 1, 1)

        self.internalCopyLayout = QHBoxLayout()
        self.internalCopyLayout.setSpacing(8)
        self.internalCopyLayout.setObjectName(u"internalCopyLayout")
        self.internalCopyLabel = QLabel(self.exportCard)
        self.internalCopyLabel.setObjectName(u"internalCopyLabel")
        self.internalCopyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.internalCopyLayout.addWidget(self.internalCopyLabel)

        self.internalCopy = QComboBox(self.exportCard)
        self.internalCopy.setObjectName(u"internalCopy")

        self.internalCopyLayout.addWidget(self.internalCopy)

        self.internalCopyLayout.setStretch(1, 1)

        self.editionsLayout.addLayout(self.internalCopyLayout, 1, 1, 1, 1)

        self.publicCheck = TickBox(self.exportCard)
        self.publicCheck.setObjectName(u"publicCheck")
        self.publicCheck.setChecked(True)

        self.editionsLayout.addWidget(self.publicCheck, 2, 0, 1, 1)

        self.publicName = EntryLine(self.exportCard)
        self.publicName.setObjectName(u"publicName")
        self.publicName.setText(u"minutes-public.pdf")

        self.editionsLayout.addWidget(self.publicName, 2, 1, 1, 1)

        self.publicCopyLayout = QHBoxLayout()
        self.publicCopyLayout.setSpacing(8)
        self.publicCopyLayout.setObjectName(u"publicCopyLayout")
        self.publicCopyLabel = QLabel(self.exportCard)
        self.publicCopyLabel.setObjectName(u"publicCopyLabel")
        self.publicCopyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.publicCopyLayout.addWidget(self.publicCopyLabel)

        self.publicCopy = QComboBox(self.exportCard)
        self.publicCopy.setObjectName(u"publicCopy")

        self.publicCopyLayout.addWidget(self.publicCopy)

        self.publicCopyLayout.setStretch(1, 1)

        self.editionsLayout.addLayout(self.publicCopyLayout, 3, 1, 1, 1)


        self.exportCardLayout.addLayout(self.editionsLayout)

        self.setupLayout = QHBoxLayout()
        self.setupLayout.setSpacing(8)
        self.setupLayout.setObjectName(u"setupLayout")
        self.setupSizeLabel = QLabel(self.exportCard)
        self.setupSizeLabel.setObjectName(u"setupSizeLabel")
        self.setupSizeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.setupLayout.addWidget(self.setupSizeLabel)

        self.setupSizeCombo = QComboBox(self.exportCard)
        self.setupSizeCombo.setObjectName(u"setupSizeCombo")

        self.setupLayout.addWidget(self.setupSizeCombo)

        self.setupMarginsLabel = QLabel(self.exportCard)
        self.setupMarginsLabel.setObjectName(u"setupMarginsLabel")
        self.setupMarginsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.setupLayout.addWidget(self.setupMarginsLabel)

        self.setupMarginsCombo = QComboBox(self.exportCard)
        self.setupMarginsCombo.setObjectName(u"setupMarginsCombo")

        self.setupLayout.addWidget(self.setupMarginsCombo)

        self.setupLayout.setStretch(1, 1)
        self.setupLayout.setStretch(3, 1)

        self.exportCardLayout.addLayout(self.setupLayout)

        self.setupFrontLayout = QHBoxLayout()
        self.setupFrontLayout.setSpacing(8)
        self.setupFrontLayout.setObjectName(u"setupFrontLayout")
        self.setupFrontLabel = QLabel(self.exportCard)
        self.setupFrontLabel.setObjectName(u"setupFrontLabel")
        self.setupFrontLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.setupFrontLayout.addWidget(self.setupFrontLabel)

        self.setupFrontCombo = QComboBox(self.exportCard)
        self.setupFrontCombo.setObjectName(u"setupFrontCombo")

        self.setupFrontLayout.addWidget(self.setupFrontCombo)

        self.setupFrontLayout.setStretch(1, 1)

        self.exportCardLayout.addLayout(self.setupFrontLayout)

        self.languageLabel = QLabel(self.exportCard)
        self.languageLabel.setObjectName(u"languageLabel")
        self.languageLabel.setText(u"")
        self.languageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.languageLabel.setWordWrap(True)
        self.languageLabel.setProperty(u"tone", u"muted")

        self.exportCardLayout.addWidget(self.languageLabel)

        self.exportButtons = QHBoxLayout()
        self.exportButtons.setSpacing(8)
        self.exportButtons.setObjectName(u"exportButtons")
        self.exportButtons.setContentsMargins(0, 0, 0, 0)
        self.exportFolderHead = QLabel(self.exportCard)
        self.exportFolderHead.setObjectName(u"exportFolderHead")
        self.exportFolderHead.setTextFormat(Qt.TextFormat.PlainText)

        self.exportButtons.addWidget(self.exportFolderHead)

        self.exportFolderLabel = ElidedLabel(self.exportCard)
        self.exportFolderLabel.setObjectName(u"exportFolderLabel")
        self.exportFolderLabel.setText(u"")
        self.exportFolderLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.exportFolderLabel.sizePolicy().hasHeightForWidth())
        self.exportFolderLabel.setSizePolicy(sizePolicy)

        self.exportButtons.addWidget(self.exportFolderLabel)

        self.exportFolderButton = QPushButton(self.exportCard)
        self.exportFolderButton.setObjectName(u"exportFolderButton")

        self.exportButtons.addWidget(self.exportFolderButton)

        self.exportButton = QToolButton(self.exportCard)
        self.exportButton.setObjectName(u"exportButton")
        self.exportButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.exportButton.setProperty(u"primary", True)

        self.exportButtons.addWidget(self.exportButton)

        self.cancelExportButton = QPushButton(self.exportCard)
        self.cancelExportButton.setObjectName(u"cancelExportButton")

        self.exportButtons.addWidget(self.cancelExportButton)

        self.signaturesButton = QPushButton(self.exportCard)
        self.signaturesButton.setObjectName(u"signaturesButton")

        self.exportButtons.addWidget(self.signaturesButton)

        self.exportProgress = QProgressBar(self.exportCard)
        self.exportProgress.setObjectName(u"exportProgress")
        self.exportProgress.setMaximumSize(QSize(16777215, 12))
        self.exportProgress.setTextVisible(False)

        self.exportButtons.addWidget(self.exportProgress)


        self.exportCardLayout.addLayout(self.exportButtons)

        self.overwriteBox = QWidget(self.exportCard)
        self.overwriteBox.setObjectName(u"overwriteBox")
        self.overwriteLayout = QVBoxLayout(self.overwriteBox)
        self.overwriteLayout.setSpacing(6)
        self.overwriteLayout.setObjectName(u"overwriteLayout")
        self.overwriteLayout.setContentsMargins(0, 0, 0, 0)
        self.overwriteLabel = QLabel(self.overwriteBox)
        self.overwriteLabel.setObjectName(u"overwriteLabel")
        self.overwriteLabel.setText(u"")
        self.overwriteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.overwriteLabel.setWordWrap(True)
        self.overwriteLabel.setProperty(u"tone", u"warn")

        self.overwriteLayout.addWidget(self.overwriteLabel)

        self.overwriteButtons = QHBoxLayout()
        self.overwriteButtons.setSpacing(8)
        self.overwriteButtons.setObjectName(u"overwriteButtons")
        self.overwriteButtons.setContentsMargins(0, 0, 0, 0)
        self.overwriteButton = QPushButton(self.overwriteBox)
        self.overwriteButton.setObjectName(u"overwriteButton")

        self.overwriteButtons.addWidget(self.overwriteButton)

        self.keepBothButton = QPushButton(self.overwriteBox)
        self.keepBothButton.setObjectName(u"keepBothButton")

        self.overwriteButtons.addWidget(self.keepBothButton)

        self.overwriteSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.overwriteButtons.addItem(self.overwriteSpacer)


        self.overwriteLayout.addLayout(self.overwriteButtons)


        self.exportCardLayout.addWidget(self.overwriteBox)

        self.exportNotice = QLabel(self.exportCard)
        self.exportNotice.setObjectName(u"exportNotice")
        self.exportNotice.setText(u"")
        self.exportNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.exportNotice.setWordWrap(True)
        self.exportNotice.setVisible(False)
        self.exportNotice.setProperty(u"tone", u"over")

        self.exportCardLayout.addWidget(self.exportNotice)

        self.internalWritten = QWidget(self.exportCard)
        self.internalWritten.setObjectName(u"internalWritten")
        self.internalWrittenLayout = QHBoxLayout(self.internalWritten)
        self.internalWrittenLayout.setSpacing(8)
        self.internalWrittenLayout.setObjectName(u"internalWrittenLayout")
        self.internalWrittenLayout.setContentsMargins(0, 0, 0, 0)
        self.internalWrittenLabel = ElidedLabel(self.internalWritten)
        self.internalWrittenLabel.setObjectName(u"internalWrittenLabel")
        self.internalWrittenLabel.setText(u"")
        self.internalWrittenLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.internalWrittenLabel.sizePolicy().hasHeightForWidth())
        self.internalWrittenLabel.setSizePolicy(sizePolicy)

        self.internalWrittenLayout.addWidget(self.internalWrittenLabel)

        self.internalOpenButton = QPushButton(self.internalWritten)
        self.internalOpenButton.setObjectName(u"internalOpenButton")

        self.internalWrittenLayout.addWidget(self.internalOpenButton)

        self.internalShowButton = QPushButton(self.internalWritten)
        self.internalShowButton.setObjectName(u"internalShowButton")

        self.internalWrittenLayout.addWidget(self.internalShowButton)


        self.exportCardLayout.addWidget(self.internalWritten)

        self.publicWritten = QWidget(self.exportCard)
        self.publicWritten.setObjectName(u"publicWritten")
        self.publicWrittenLayout = QHBoxLayout(self.publicWritten)
        self.publicWrittenLayout.setSpacing(8)
        self.publicWrittenLayout.setObjectName(u"publicWrittenLayout")
        self.publicWrittenLayout.setContentsMargins(0, 0, 0, 0)
        self.publicWrittenLabel = ElidedLabel(self.publicWritten)
        self.publicWrittenLabel.setObjectName(u"publicWrittenLabel")
        self.publicWrittenLabel.setText(u"")
        self.publicWrittenLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.publicWrittenLabel.sizePolicy().hasHeightForWidth())
        self.publicWrittenLabel.setSizePolicy(sizePolicy)

        self.publicWrittenLayout.addWidget(self.publicWrittenLabel)

        self.publicOpenButton = QPushButton(self.publicWritten)
        self.publicOpenButton.setObjectName(u"publicOpenButton")

        self.publicWrittenLayout.addWidget(self.publicOpenButton)

        self.publicShowButton = QPushButton(self.publicWritten)
        self.publicShowButton.setObjectName(u"publicShowButton")

        self.publicWrittenLayout.addWidget(self.publicShowButton)


        self.exportCardLayout.addWidget(self.publicWritten)

        self.exportCardSpacer = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.exportCardLayout.addItem(self.exportCardSpacer)


        self.exportLeft.addWidget(self.exportCard)

        self.exportLeft.setStretch(1, 1)

        self.exportLayout.addLayout(self.exportLeft)

        self.previewCard = QFrame(ExportStep)
        self.previewCard.setObjectName(u"previewCard")
        self.previewCard.setProperty(u"card", True)
        self.previewLayout = QVBoxLayout(self.previewCard)
        self.previewLayout.setSpacing(8)
        self.previewLayout.setObjectName(u"previewLayout")
        self.previewLayout.setContentsMargins(12, 10, 12, 10)
        self.previewHeadLayout = QHBoxLayout()
        self.previewHeadLayout.setSpacing(8)
        self.previewHeadLayout.setObjectName(u"previewHeadLayout")
        self.previewHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.previewHead = QLabel(self.previewCard)
        self.previewHead.setObjectName(u"previewHead")
        self.previewHead.setTextFormat(Qt.TextFormat.PlainText)
        self.previewHead.setProperty(u"role", u"head")

        self.previewHeadLayout.addWidget(self.previewHead)

        self.previewChoice = QComboBox(self.previewCard)
        self.previewChoice.setObjectName(u"previewChoice")
        self.previewChoice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.previewHeadLayout.addWidget(self.previewChoice)

        self.previewSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.previewHeadLayout.addItem(self.previewSpacer)

        self.previousPageButton = QPushButton(self.previewCard)
        self.previousPageButton.setObjectName(u"previousPageButton")

        self.previewHeadLayout.addWidget(self.previousPageButton)

        self.pageLabel = QLabel(self.previewCard)
        self.pageLabel.setObjectName(u"pageLabel")
        self.pageLabel.setText(u"")
        self.pageLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.pageLabel.sizePolicy().hasHeightForWidth())
        self.pageLabel.setSizePolicy(sizePolicy1)

        self.previewHeadLayout.addWidget(self.pageLabel)

        self.nextPageButton = QPushButton(self.previewCard)
        self.nextPageButton.setObjectName(u"nextPageButton")

        self.previewHeadLayout.addWidget(self.nextPageButton)


        self.previewLayout.addLayout(self.previewHeadLayout)

        self.pageView = PageView(self.previewCard)
        self.pageView.setObjectName(u"pageView")
        self.pageView.setMinimumSize(QSize(240, 240))

        self.previewLayout.addWidget(self.pageView)

        self.previewLayout.setStretch(1, 1)

        self.exportLayout.addWidget(self.previewCard)

        self.exportLayout.setStretch(0, 1)
        self.exportLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.internalCopyLabel.setBuddy(self.internalCopy)
        self.publicCopyLabel.setBuddy(self.publicCopy)
        self.setupSizeLabel.setBuddy(self.setupSizeCombo)
        self.setupMarginsLabel.setBuddy(self.setupMarginsCombo)
        self.setupFrontLabel.setBuddy(self.setupFrontCombo)
        self.exportFolderHead.setBuddy(self.exportFolderButton)
        self.previewHead.setBuddy(self.previewChoice)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.internalCheck, self.internalName)
        QWidget.setTabOrder(self.internalName, self.internalCopy)
        QWidget.setTabOrder(self.internalCopy, self.publicCheck)
        QWidget.setTabOrder(self.publicCheck, self.publicName)
        QWidget.setTabOrder(self.publicName, self.publicCopy)
        QWidget.setTabOrder(self.publicCopy, self.exportFolderButton)
        QWidget.setTabOrder(self.exportFolderButton, self.exportButton)
        QWidget.setTabOrder(self.exportButton, self.cancelExportButton)
        QWidget.setTabOrder(self.cancelExportButton, self.signaturesButton)
        QWidget.setTabOrder(self.signaturesButton, self.overwriteButton)
        QWidget.setTabOrder(self.overwriteButton, self.keepBothButton)
        QWidget.setTabOrder(self.keepBothButton, self.internalOpenButton)
        QWidget.setTabOrder(self.internalOpenButton, self.internalShowButton)
        QWidget.setTabOrder(self.internalShowButton, self.publicOpenButton)
        QWidget.setTabOrder(self.publicOpenButton, self.publicShowButton)
        QWidget.setTabOrder(self.publicShowButton, self.previewChoice)
        QWidget.setTabOrder(self.previewChoice, self.previousPageButton)
        QWidget.setTabOrder(self.previousPageButton, self.nextPageButton)

        self.retranslateUi(ExportStep)
    # setupUi

    def retranslateUi(self, ExportStep):
        self.exportHead.setText(tr(u"Export as PDF", None))
        self.internalCheck.setText(tr(u"Internal edition (all names)", None))
#if QT_CONFIG(accessibility)
        self.internalName.setAccessibleName(tr(u"File name of the internal edition", None))
#endif // QT_CONFIG(accessibility)
        self.internalCopyLabel.setText(tr(u"As", None))
#if QT_CONFIG(accessibility)
        self.internalCopy.setAccessibleName(tr(u"Copy of the internal edition", None))
#endif // QT_CONFIG(accessibility)
        self.publicCheck.setText(tr(u"Public edition (agreed names)", None))
#if QT_CONFIG(accessibility)
        self.publicName.setAccessibleName(tr(u"File name of the public edition", None))
#endif // QT_CONFIG(accessibility)
        self.publicCopyLabel.setText(tr(u"As", None))
#if QT_CONFIG(accessibility)
        self.publicCopy.setAccessibleName(tr(u"Copy of the public edition", None))
#endif // QT_CONFIG(accessibility)
        self.setupSizeLabel.setText(tr(u"Sheets", None))
        self.setupMarginsLabel.setText(tr(u"Margins", None))
        self.setupFrontLabel.setText(tr(u"Front pages", None))
        self.exportFolderHead.setText(tr(u"Folder", None))
        self.exportFolderButton.setText(tr(u"Choose folder\u2026", None))
        self.exportButton.setText(tr(u"Export", None))
        self.cancelExportButton.setText(tr(u"Cancel", None))
        self.signaturesButton.setText(tr(u"Signatures\u2026", None))
#if QT_CONFIG(accessibility)
        self.exportProgress.setAccessibleName(tr(u"Progress of the export", None))
#endif // QT_CONFIG(accessibility)
        self.overwriteButton.setText(tr(u"Overwrite", None))
        self.keepBothButton.setText(tr(u"Keep both", None))
        self.internalOpenButton.setText(tr(u"Open", None))
        self.internalShowButton.setText(tr(u"Show in folder", None))
        self.publicOpenButton.setText(tr(u"Open", None))
        self.publicShowButton.setText(tr(u"Show in folder", None))
        self.previewHead.setText(tr(u"Preview", None))
        self.previousPageButton.setText(tr(u"Previous", None))
        self.nextPageButton.setText(tr(u"Next page", None))
        pass
    # retranslateUi

