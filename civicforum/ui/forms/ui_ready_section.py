from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ready_section.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)

class Ui_ReadySection(object):
    def setupUi(self, ReadySection):
        if not ReadySection.objectName():
            ReadySection.setObjectName(u"ReadySection")
        self.readySectionLayout = QVBoxLayout(ReadySection)
        self.readySectionLayout.setSpacing(8)
        self.readySectionLayout.setObjectName(u"readySectionLayout")
        self.readySectionLayout.setContentsMargins(0, 0, 0, 0)
        self.readyHead = QLabel(ReadySection)
        self.readyHead.setObjectName(u"readyHead")
        self.readyHead.setTextFormat(Qt.TextFormat.PlainText)
        self.readyHead.setProperty(u"role", u"title")

        self.readySectionLayout.addWidget(self.readyHead)

        self.readyWell = QLabel(ReadySection)
        self.readyWell.setObjectName(u"readyWell")
        self.readyWell.setTextFormat(Qt.TextFormat.PlainText)
        self.readyWell.setVisible(False)
        self.readyWell.setProperty(u"role", u"title")

        self.readySectionLayout.addWidget(self.readyWell)

        self.readyHint = QLabel(ReadySection)
        self.readyHint.setObjectName(u"readyHint")
        self.readyHint.setText(u"")
        self.readyHint.setTextFormat(Qt.TextFormat.PlainText)
        self.readyHint.setWordWrap(True)
        self.readyHint.setProperty(u"tone", u"muted")

        self.readySectionLayout.addWidget(self.readyHint)

        self.problemsView = QListView(ReadySection)
        self.problemsView.setObjectName(u"problemsView")
        self.problemsView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.problemsView.setUniformItemSizes(False)
        self.problemsView.setFrameShape(QFrame.Shape.NoFrame)
        self.problemsView.setWordWrap(True)

        self.readySectionLayout.addWidget(self.problemsView)

        self.readyButtons = QHBoxLayout()
        self.readyButtons.setSpacing(8)
        self.readyButtons.setObjectName(u"readyButtons")
        self.readyButtons.setContentsMargins(0, 0, 0, 0)
        self.fixButton = QPushButton(ReadySection)
        self.fixButton.setObjectName(u"fixButton")

        self.readyButtons.addWidget(self.fixButton)

        self.readySpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.readyButtons.addItem(self.readySpacer)

        self.rehearseFirstButton = QToolButton(ReadySection)
        self.rehearseFirstButton.setObjectName(u"rehearseFirstButton")
        self.rehearseFirstButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.readyButtons.addWidget(self.rehearseFirstButton)

        self.goToRunButton = QToolButton(ReadySection)
        self.goToRunButton.setObjectName(u"goToRunButton")
        self.goToRunButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.goToRunButton.setProperty(u"primary", True)

        self.readyButtons.addWidget(self.goToRunButton)


        self.readySectionLayout.addLayout(self.readyButtons)

        self.readySectionLayout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.readyHead.setBuddy(self.problemsView)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.problemsView, self.fixButton)
        QWidget.setTabOrder(self.fixButton, self.rehearseFirstButton)
        QWidget.setTabOrder(self.rehearseFirstButton, self.goToRunButton)

        self.retranslateUi(ReadySection)
    # setupUi

    def retranslateUi(self, ReadySection):
        self.readyHead.setText(tr(u"Ready?", None))
        self.readyWell.setText(tr(u"Ready.", None))
        self.fixButton.setText(tr(u"Fix", None))
        pass
    # retranslateUi

