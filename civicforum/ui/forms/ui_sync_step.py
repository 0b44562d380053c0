from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sync_step.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from civicforum.ui.widgets.elided import ElidedLabel

class Ui_SyncStep(object):
    def setupUi(self, SyncStep):
        if not SyncStep.objectName():
            SyncStep.setObjectName(u"SyncStep")
        self.syncLayout = QVBoxLayout(SyncStep)
        self.syncLayout.setSpacing(8)
        self.syncLayout.setObjectName(u"syncLayout")
        self.syncLayout.setContentsMargins(0, 0, 0, 0)
        self.targetCard = QFrame(SyncStep)
        self.targetCard.setObjectName(u"targetCard")
        self.targetCard.setProperty(u"card", True)
        self.targetLayout = QVBoxLayout(self.targetCard)
        self.targetLayout.setSpacing(8)
        self.targetLayout.setObjectName(u"targetLayout")
        self.targetLayout.setContentsMargins(12, 10, 12, 10)
        self.syncHead = QLabel(self.targetCard)
        self.syncHead.setObjectName(u"syncHead")
        self.syncHead.setTextFormat(Qt.TextFormat.PlainText)
        self.syncHead.setProperty(u"role", u"head")

        self.targetLayout.addWidget(self.syncHead)

        self.syncHint = QLabel(self.targetCard)
        self.syncHint.setObjectName(u"syncHint")
        self.syncHint.setTextFormat(Qt.TextFormat.PlainText)
        self.syncHint.setWordWrap(True)
        self.syncHint.setProperty(u"tone", u"muted")

        self.targetLayout.addWidget(self.syncHint)

        self.targetRow = QHBoxLayout()
        self.targetRow.setSpacing(8)
        self.targetRow.setObjectName(u"targetRow")
        self.targetRow.setContentsMargins(0, 0, 0, 0)
        self.targetHead = QLabel(self.targetCard)
        self.targetHead.setObjectName(u"targetHead")
        self.targetHead.setTextFormat(Qt.TextFormat.PlainText)

        self.targetRow.addWidget(self.targetHead)

        self.targetLabel = ElidedLabel(self.targetCard)
        self.targetLabel.setObjectName(u"targetLabel")
        self.targetLabel.setText(u"")
        self.targetLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.targetLabel.sizePolicy().hasHeightForWidth())
        self.targetLabel.setSizePolicy(sizePolicy)

        self.targetRow.addWidget(self.targetLabel)

        self.targetButton = QPushButton(self.targetCard)
        self.targetButton.setObjectName(u"targetButton")

        self.targetRow.addWidget(self.targetButton)

        self.lookButton = QPushButton(self.targetCard)
        self.lookButton.setObjectName(u"lookButton")

        self.targetRow.addWidget(self.lookButton)


        self.targetLayout.addLayout(self.targetRow)


        self.syncLayout.addWidget(self.targetCard)

        self.filesCard = QFrame(SyncStep)
        self.filesCard.setObjectName(u"filesCard")
        self.filesCard.setProperty(u"card", True)
        self.filesLayout = QVBoxLayout(self.filesCard)
        self.filesLayout.setSpacing(8)
        self.filesLayout.setObjectName(u"filesLayout")
        self.filesLayout.setContentsMargins(12, 10, 12, 10)
        self.filesHead = QLabel(self.filesCard)
        self.filesHead.setObjectName(u"filesHead")
        self.filesHead.setTextFormat(Qt.TextFormat.PlainText)
        self.filesHead.setProperty(u"role", u"head")

        self.filesLayout.addWidget(self.filesHead)

        self.filesView = QListView(self.filesCard)
        self.filesView.setObjectName(u"filesView")
        self.filesView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.filesView.setUniformItemSizes(True)
        self.filesView.setFrameShape(QFrame.Shape.NoFrame)
        self.filesView.setMinimumSize(QSize(0, 108))

        self.filesLayout.addWidget(self.filesView)

        self.copyRow = QHBoxLayout()
        self.copyRow.setSpacing(8)
        self.copyRow.setObjectName(u"copyRow")
        self.copyRow.setContentsMargins(0, 0, 0, 0)
        self.copyButton = QToolButton(self.filesCard)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.copyButton.setProperty(u"primary", True)

        self.copyRow.addWidget(self.copyButton)

        self.cancelSyncButton = QPushButton(self.filesCard)
        self.cancelSyncButton.setObjectName(u"cancelSyncButton")

        self.copyRow.addWidget(self.cancelSyncButton)

        self.syncProgress = QProgressBar(self.filesCard)
        self.syncProgress.setObjectName(u"syncProgress")
        self.syncProgress.setMaximumSize(QSize(16777215, 12))
        self.syncProgress.setTextVisible(False)

        self.copyRow.addWidget(self.syncProgress)

        self.copySpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.copyRow.addItem(self.copySpacer)


        self.filesLayout.addLayout(self.copyRow)

        self.syncResult = QLabel(self.filesCard)
        self.syncResult.setObjectName(u"syncResult")
        self.syncResult.setText(u"")
        self.syncResult.setTextFormat(Qt.TextFormat.PlainText)
        self.syncResult.setWordWrap(True)
        self.syncResult.setProperty(u"role", u"title")

        self.filesLayout.addWidget(self.syncResult)

        self.receiptLabel = QLabel(self.filesCard)
        self.receiptLabel.setObjectName(u"receiptLabel")
        self.receiptLabel.setText(u"")
        self.receiptLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.receiptLabel.setWordWrap(True)
        self.receiptLabel.setProperty(u"tone", u"muted")

        self.filesLayout.addWidget(self.receiptLabel)

        self.syncNotice = QLabel(self.filesCard)
        self.syncNotice.setObjectName(u"syncNotice")
        self.syncNotice.setText(u"")
        self.syncNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.syncNotice.setWordWrap(True)
        self.syncNotice.setVisible(False)
        self.syncNotice.setProperty(u"tone", u"over")

        self.filesLayout.addWidget(self.syncNotice)

        self.filesLayout.setStretch(1, 1)

        self.syncLayout.addWidget(self.filesCard)

        self.syncLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.targetHead.setBuddy(self.targetButton)
        self.filesHead.setBuddy(self.filesView)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.targetButton, self.lookButton)
        QWidget.setTabOrder(self.lookButton, self.filesView)
        QWidget.setTabOrder(self.filesView, self.copyButton)
        QWidget.setTabOrder(self.copyButton, self.cancelSyncButton)

        self.retranslateUi(SyncStep)
    # setupUi

    def retranslateUi(self, SyncStep):
        self.syncHead.setText(tr(u"Copy the sealed forum and its minutes", None))
        self.syncHint.setText(tr(u"Everything is read back and compared after copying. Nothing that is there already is overwritten.", None))
        self.targetHead.setText(tr(u"Folder or stick", None))
        self.targetButton.setText(tr(u"Choose folder or stick\u2026", None))
        self.lookButton.setText(tr(u"Look again", None))
        self.filesHead.setText(tr(u"Files", None))
        self.copyButton.setText(tr(u"Copy files", None))
        self.cancelSyncButton.setText(tr(u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.syncProgress.setAccessibleName(tr(u"Progress of copying", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

