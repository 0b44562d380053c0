from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'projector_section.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ProjectorSection(object):
    def setupUi(self, ProjectorSection):
        if not ProjectorSection.objectName():
            ProjectorSection.setObjectName(u"ProjectorSection")
        self.projectorSectionLayout = QVBoxLayout(ProjectorSection)
        self.projectorSectionLayout.setSpacing(8)
        self.projectorSectionLayout.setObjectName(u"projectorSectionLayout")
        self.projectorSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.screensHead = QLabel(ProjectorSection)
        self.screensHead.setObjectName(u"screensHead")
        self.screensHead.setTextFormat(Qt.TextFormat.PlainText)
        self.screensHead.setProperty(u"role", u"title")

        self.projectorSectionLayout.addWidget(self.screensHead)

        self.screensHint = QLabel(ProjectorSection)
        self.screensHint.setObjectName(u"screensHint")
        self.screensHint.setText(u"")
        self.screensHint.setTextFormat(Qt.TextFormat.PlainText)
        self.screensHint.setWordWrap(True)
        self.screensHint.setProperty(u"tone", u"muted")

        self.projectorSectionLayout.addWidget(self.screensHint)

        self.screensView = QListView(ProjectorSection)
        self.screensView.setObjectName(u"screensView")
        self.screensView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.screensView.setUniformItemSizes(True)
        self.screensView.setFrameShape(QFrame.Shape.NoFrame)

        self.projectorSectionLayout.addWidget(self.screensView)

        self.pictureButtons = QHBoxLayout()
        self.pictureButtons.setSpacing(8)
        self.pictureButtons.setObjectName(u"pictureButtons")
        self.pictureButtons.setContentsMargins(0, 0, 0, 0)
        self.showPictureButton = QPushButton(ProjectorSection)
        self.showPictureButton.setObjectName(u"showPictureButton")

        self.pictureButtons.addWidget(self.showPictureButton)

        self.hidePictureButton = QPushButton(ProjectorSection)
        self.hidePictureButton.setObjectName(u"hidePictureButton")

        self.pictureButtons.addWidget(self.hidePictureButton)

        self.pictureSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pictureButtons.addItem(self.pictureSpacer)


        self.projectorSectionLayout.addLayout(self.pictureButtons)

        self.pictureHint = QLabel(ProjectorSection)
        self.pictureHint.setObjectName(u"pictureHint")
        self.pictureHint.setTextFormat(Qt.TextFormat.PlainText)
        self.pictureHint.setWordWrap(True)
        self.pictureHint.setProperty(u"tone", u"muted")

        self.projectorSectionLayout.addWidget(self.pictureHint)

        self.projectorSectionLayout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.screensHead.setBuddy(self.screensView)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.screensView, self.showPictureButton)
        QWidget.setTabOrder(self.showPictureButton, self.hidePictureButton)

        self.retranslateUi(ProjectorSection)
    # setupUi

    def retranslateUi(self, ProjectorSection):
        self.screensHead.setText(tr(u"Projector", None))
        self.showPictureButton.setText(tr(u"Show test picture", None))
        self.hidePictureButton.setText(tr(u"Close test picture", None))
        self.pictureHint.setText(tr(u"The picture has a grid, a safe frame, the name and size of the screen, and \uac00\ub098\ub2e4 ABC. Esc closes it.", None))
        pass
    # retranslateUi

