from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prepare_page.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QVBoxLayout)

from civicforum.ui.widgets.stack import Stack

class Ui_PreparePage(object):
    def setupUi(self, PreparePage):
        if not PreparePage.objectName():
            PreparePage.setObjectName(u"PreparePage")
        self.prepareLayout = QHBoxLayout(PreparePage)
        self.prepareLayout.setSpacing(8)
        self.prepareLayout.setObjectName(u"prepareLayout")
        self.prepareLayout.setContentsMargins(8, 8, 8, 8)
        self.sectionsCard = QFrame(PreparePage)
        self.sectionsCard.setObjectName(u"sectionsCard")
        self.sectionsCard.setProperty(u"card", True)
        self.sectionsCard.setMinimumSize(QSize(230, 0))
        self.sectionsCard.setMaximumSize(QSize(230, 16777215))
        self.sectionsLayout = QVBoxLayout(self.sectionsCard)
        self.sectionsLayout.setSpacing(8)
        self.sectionsLayout.setObjectName(u"sectionsLayout")
        self.sectionsLayout.setContentsMargins(8, 12, 8, 8)
        self.sectionsHead = QLabel(self.sectionsCard)
        self.sectionsHead.setObjectName(u"sectionsHead")
        self.sectionsHead.setTextFormat(Qt.TextFormat.PlainText)
        self.sectionsHead.setProperty(u"role", u"head")

        self.sectionsLayout.addWidget(self.sectionsHead)

        self.sectionsView = QListView(self.sectionsCard)
        self.sectionsView.setObjectName(u"sectionsView")
        self.sectionsView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.sectionsView.setUniformItemSizes(True)
        self.sectionsView.setFrameShape(QFrame.Shape.NoFrame)

        self.sectionsLayout.addWidget(self.sectionsView)


        self.prepareLayout.addWidget(self.sectionsCard)

        self.sectionCard = QFrame(PreparePage)
        self.sectionCard.setObjectName(u"sectionCard")
        self.sectionCard.setProperty(u"card", True)
        self.sectionLayout = QVBoxLayout(self.sectionCard)
        self.sectionLayout.setSpacing(8)
        self.sectionLayout.setObjectName(u"sectionLayout")
        self.sectionLayout.setContentsMargins(16, 12, 16, 12)
        self.sectionPages = Stack(self.sectionCard)
        self.sectionPages.setObjectName(u"sectionPages")

        self.sectionLayout.addWidget(self.sectionPages)


        self.prepareLayout.addWidget(self.sectionCard)

        self.prepareLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.sectionsHead.setBuddy(self.sectionsView)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PreparePage)
    # setupUi

    def retranslateUi(self, PreparePage):
        self.sectionsHead.setText(tr(u"Sections", None))
        pass
    # retranslateUi

