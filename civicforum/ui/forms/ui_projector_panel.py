from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'projector_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout,
    QWidget)

class Ui_ProjectorPanel(object):
    def setupUi(self, ProjectorPanel):
        if not ProjectorPanel.objectName():
            ProjectorPanel.setObjectName(u"ProjectorPanel")
        ProjectorPanel.setMinimumSize(QSize(326, 0))
        ProjectorPanel.setMaximumSize(QSize(326, 16777215))
        ProjectorPanel.setProperty(u"card", True)
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

        self.previewFrame = QFrame(ProjectorPanel)
        self.previewFrame.setObjectName(u"previewFrame")
        self.previewFrame.setMinimumSize(QSize(300, 171))
        self.previewFrame.setMaximumSize(QSize(300, 171))
        self.previewLayout = QVBoxLayout(self.previewFrame)
        self.previewLayout.setSpacing(8)
        self.previewLayout.setObjectName(u"previewLayout")
        self.previewLayout.setContentsMargins(0, 0, 0, 0)

        self.rightLayout.addWidget(self.previewFrame)

        self.projectorButtons = QHBoxLayout()
        self.projectorButtons.setSpacing(8)
        self.projectorButtons.setObjectName(u"projectorButtons")
        self.projectorButtons.setContentsMargins(0, 0, 0, 0)
        self.agendaSceneButton = QToolButton(ProjectorPanel)
        self.agendaSceneButton.setObjectName(u"agendaSceneButton")
        self.agendaSceneButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.agendaSceneButton.sizePolicy().hasHeightForWidth())
        self.agendaSceneButton.setSizePolicy(sizePolicy)

        self.projectorButtons.addWidget(self.agendaSceneButton)

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

        self.rightSpacer = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rightLayout.addItem(self.rightSpacer)

        QWidget.setTabOrder(self.agendaSceneButton, self.blankButton)
        QWidget.setTabOrder(self.blankButton, self.projectorButton)

        self.retranslateUi(ProjectorPanel)
    # setupUi

    def retranslateUi(self, ProjectorPanel):
        self.projectorHead.setText(tr(u"Projector", None))
        self.onScreenLabel.setText(tr(u"On screen now", None))
        pass
    # retranslateUi

