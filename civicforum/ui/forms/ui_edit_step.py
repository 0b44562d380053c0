from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'edit_step.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_EditStep(object):
    def setupUi(self, EditStep):
        if not EditStep.objectName():
            EditStep.setObjectName(u"EditStep")
        self.editLayout = QHBoxLayout(EditStep)
        self.editLayout.setSpacing(8)
        self.editLayout.setObjectName(u"editLayout")
        self.editLayout.setContentsMargins(0, 0, 0, 0)
        self.outlineCard = QFrame(EditStep)
        self.outlineCard.setObjectName(u"outlineCard")
        self.outlineCard.setProperty(u"card", True)
        self.outlineLayout = QVBoxLayout(self.outlineCard)
        self.outlineLayout.setSpacing(4)
        self.outlineLayout.setObjectName(u"outlineLayout")
        self.outlineLayout.setContentsMargins(12, 10, 12, 10)
        self.outlineHead = QLabel(self.outlineCard)
        self.outlineHead.setObjectName(u"outlineHead")
        self.outlineHead.setTextFormat(Qt.TextFormat.PlainText)
        self.outlineHead.setProperty(u"role", u"head")

        self.outlineLayout.addWidget(self.outlineHead)

        self.outlineView = QListView(self.outlineCard)
        self.outlineView.setObjectName(u"outlineView")
        self.outlineView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.outlineView.setUniformItemSizes(True)
        self.outlineView.setFrameShape(QFrame.Shape.NoFrame)
        self.outlineView.setMinimumSize(QSize(0, 108))

        self.outlineLayout.addWidget(self.outlineView)


        self.editLayout.addWidget(self.outlineCard)

        self.piecesCard = QFrame(EditStep)
        self.piecesCard.setObjectName(u"piecesCard")
        self.piecesCard.setProperty(u"card", True)
        self.piecesLayout = QVBoxLayout(self.piecesCard)
        self.piecesLayout.setSpacing(4)
        self.piecesLayout.setObjectName(u"piecesLayout")
        self.piecesLayout.setContentsMargins(12, 10, 12, 10)
        self.piecesHeadLayout = QHBoxLayout()
        self.piecesHeadLayout.setSpacing(8)
        self.piecesHeadLayout.setObjectName(u"piecesHeadLayout")
        self.piecesHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.piecesHead = QLabel(self.piecesCard)
        self.piecesHead.setObjectName(u"piecesHead")
        self.piecesHead.setText(u"")
        self.piecesHead.setTextFormat(Qt.TextFormat.PlainText)
        self.piecesHead.setProperty(u"role", u"head")

        self.piecesHeadLayout.addWidget(self.piecesHead)

        self.piecesSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.piecesHeadLayout.addItem(self.piecesSpacer)

        self.addPieceButton = QPushButton(self.piecesCard)
        self.addPieceButton.setObjectName(u"addPieceButton")

        self.piecesHeadLayout.addWidget(self.addPieceButton)


        self.piecesLayout.addLayout(self.piecesHeadLayout)

        self.piecesView = QListView(self.piecesCard)
        self.piecesView.setObjectName(u"piecesView")
        self.piecesView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.piecesView.setUniformItemSizes(True)
        self.piecesView.setFrameShape(QFrame.Shape.NoFrame)
        self.piecesView.setMinimumSize(QSize(0, 108))

        self.piecesLayout.addWidget(self.piecesView)


        self.editLayout.addWidget(self.piecesCard)

        self.editorCard = QFrame(EditStep)
        self.editorCard.setObjectName(u"editorCard")
        self.editorCard.setProperty(u"card", True)
        self.editorCardLayout = QVBoxLayout(self.editorCard)
        self.editorCardLayout.setSpacing(8)
        self.editorCardLayout.setObjectName(u"editorCardLayout")
        self.editorCardLayout.setContentsMargins(12, 10, 12, 10)

        self.editLayout.addWidget(self.editorCard)

        self.editLayout.setStretch(1, 5)
        self.editLayout.setStretch(2, 4)
#if QT_CONFIG(shortcut)
        self.outlineHead.setBuddy(self.outlineView)
        self.piecesHead.setBuddy(self.piecesView)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.outlineView, self.addPieceButton)
        QWidget.setTabOrder(self.addPieceButton, self.piecesView)

        self.retranslateUi(EditStep)
    # setupUi

    def retranslateUi(self, EditStep):
        self.outlineHead.setText(tr(u"Minutes", None))
        self.addPieceButton.setText(tr(u"Add", None))
        pass
    # retranslateUi

