from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'projector_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)

class Ui_ProjectorPanel(object):
    def setupUi(self, ProjectorPanel):
        if not ProjectorPanel.objectName():
            ProjectorPanel.setObjectName(u"ProjectorPanel")
        ProjectorPanel.setProperty(u"card", u"true")
        ProjectorPanel.setMinimumSize(QSize(326, 0))
        ProjectorPanel.setMaximumSize(QSize(326, 16777215))
        self.rightLayout = QVBoxLayout(ProjectorPanel)
        self.rightLayout.setSpacing(8)
        self.rightLayout.setObjectName(u"rightLayout")
        self.rightLayout.setContentsMargins(12, 12, 12, 12)
        self.projectorHeadLayout = QHBoxLayout()
        self.projectorHeadLayout.setSpacing(8)
        self.projectorHeadLayout.setObjectName(u"projectorHeadLayout")
        self.projectorHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.projectorHead = QLabel(ProjectorPanel)
        self.projectorHead.setObjectName(u"projectorHead")
        self.projectorHead.setTextFormat(Qt.TextFormat.PlainText)
        self.projectorHead.setProperty(u"role", u"head")

        self.projectorHeadLayout.addWidget(self.projectorHead)

        self.projectorSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.projectorHeadLayout.addItem(self.projectorSpacer)

        self.projectorStatus = QLabel(ProjectorPanel)
        self.projectorStatus.setObjectName(u"projectorStatus")
        self.projectorStatus.setText(u"")
        self.projectorStatus.setTextFormat(Qt.TextFormat.PlainText)
        self.projectorStatus.setProperty(u"tone", u"muted")

        self.projectorHeadLayout.addWidget(self.projectorStatus)


        self.rightLayout.addLayout(self.projectorHeadLayout)

        self.onScreenLabel = QLabel(ProjectorPanel)
        self.onScreenLabel.setObjectName(u"onScreenLabel")
        self.onScreenLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.rightLayout.addWidget(self.onScreenLabel)

        self.liveRow = QHBoxLayout()
        self.liveRow.setSpacing(8)
        self.liveRow.setObjectName(u"liveRow")
        self.liveRow.setContentsMargins(0, 0, 0, 0)
        self.liveLeft = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.liveRow.addItem(self.liveLeft)

        self.previewFrame = QFrame(ProjectorPanel)
        self.previewFrame.setObjectName(u"previewFrame")
        self.previewLayout = QVBoxLayout(self.previewFrame)
        self.previewLayout.setSpacing(8)
        self.previewLayout.setObjectName(u"previewLayout")
        self.previewLayout.setContentsMargins(0, 0, 0, 0)

        self.liveRow.addWidget(self.previewFrame)

        self.liveRight = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.liveRow.addItem(self.liveRight)


        self.rightLayout.addLayout(self.liveRow)

        self.sceneRow = QHBoxLayout()
        self.sceneRow.setSpacing(8)
        self.sceneRow.setObjectName(u"sceneRow")
        self.sceneRow.setContentsMargins(0, 0, 0, 0)
        self.sceneLabel = QLabel(ProjectorPanel)
        self.sceneLabel.setObjectName(u"sceneLabel")
        self.sceneLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.sceneRow.addWidget(self.sceneLabel)

        self.sceneCombo = QComboBox(ProjectorPanel)
        self.sceneCombo.setObjectName(u"sceneCombo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.sceneCombo.sizePolicy().hasHeightForWidth())
        self.sceneCombo.setSizePolicy(sizePolicy)

        self.sceneRow.addWidget(self.sceneCombo)


        self.rightLayout.addLayout(self.sceneRow)

        self.sceneText = QPlainTextEdit(ProjectorPanel)
        self.sceneText.setObjectName(u"sceneText")
        self.sceneText.setVisible(False)
        self.sceneText.setTabChangesFocus(True)
        self.sceneText.setMaximumSize(QSize(16777215, 64))

        self.rightLayout.addWidget(self.sceneText)

        self.nextPictureRow = QHBoxLayout()
        self.nextPictureRow.setSpacing(8)
        self.nextPictureRow.setObjectName(u"nextPictureRow")
        self.nextPictureRow.setContentsMargins(0, 0, 0, 0)
        self.nextLeft = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.nextPictureRow.addItem(self.nextLeft)

        self.nextFrame = QFrame(ProjectorPanel)
        self.nextFrame.setObjectName(u"nextFrame")
        self.nextLayout = QVBoxLayout(self.nextFrame)
        self.nextLayout.setSpacing(8)
        self.nextLayout.setObjectName(u"nextLayout")
        self.nextLayout.setContentsMargins(0, 0, 0, 0)

        self.nextPictureRow.addWidget(self.nextFrame)

        self.nextRight = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.nextPictureRow.addItem(self.nextRight)


        self.rightLayout.addLayout(self.nextPictureRow)

        self.projectorButtons = QHBoxLayout()
        self.projectorButtons.setSpacing(8)
        self.projectorButtons.setObjectName(u"projectorButtons")
        self.projectorButtons.setContentsMargins(0, 0, 0, 0)
        self.takeButton = QToolButton(ProjectorPanel)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        sizePolicy.setHeightForWidth(self.takeButton.sizePolicy().hasHeightForWidth())
        self.takeButton.setSizePolicy(sizePolicy)

        self.projectorButtons.addWidget(self.takeButton)

        self.blankButton = QToolButton(ProjectorPanel)
        self.blankButton.setObjectName(u"blankButton")
        self.blankButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        sizePolicy.setHeightForWidth(self.blankButton.sizePolicy().hasHeightForWidth())
        self.blankButton.setSizePolicy(sizePolicy)

        self.projectorButtons.addWidget(self.blankButton)


        self.rightLayout.addLayout(self.projectorButtons)

        self.projectorButton = QToolButton(ProjectorPanel)
        self.projectorButton.setObjectName(u"projectorButton")
        self.projectorButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        sizePolicy.setHeightForWidth(self.projectorButton.sizePolicy().hasHeightForWidth())
        self.projectorButton.setSizePolicy(sizePolicy)

        self.rightLayout.addWidget(self.projectorButton)

        self.projectorNotice = QLabel(ProjectorPanel)
        self.projectorNotice.setObjectName(u"projectorNotice")
        self.projectorNotice.setText(u"")
        self.projectorNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.projectorNotice.setWordWrap(True)
        self.projectorNotice.setVisible(False)
        self.projectorNotice.setProperty(u"tone", u"over")

        self.rightLayout.addWidget(self.projectorNotice)

        self.rightSpacer = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rightLayout.addItem(self.rightSpacer)

#if QT_CONFIG(shortcut)
        self.sceneLabel.setBuddy(self.sceneCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sceneCombo, self.sceneText)
        QWidget.setTabOrder(self.sceneText, self.takeButton)
        QWidget.setTabOrder(self.takeButton, self.blankButton)
        QWidget.setTabOrder(self.blankButton, self.projectorButton)

        self.retranslateUi(ProjectorPanel)
    # setupUi

    def retranslateUi(self, ProjectorPanel):
        self.projectorHead.setText(tr(u"Projector", None))
        self.onScreenLabel.setText(tr(u"On screen now", None))
        self.sceneLabel.setText(tr(u"Preview", None))
        self.sceneText.setPlaceholderText(tr(u"What the room shall read", None))
#if QT_CONFIG(accessibility)
        self.sceneText.setAccessibleName(tr(u"Free text", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

