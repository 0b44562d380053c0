from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'projector_canvas.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QLabel, QSizePolicy, QSpacerItem, QVBoxLayout)

from civicforum.ui.widgets.bars import BarsView

class Ui_ProjectorCanvas(object):
    def setupUi(self, ProjectorCanvas):
        if not ProjectorCanvas.objectName():
            ProjectorCanvas.setObjectName(u"ProjectorCanvas")
        self.canvasLayout = QVBoxLayout(ProjectorCanvas)
        self.canvasLayout.setSpacing(0)
        self.canvasLayout.setObjectName(u"canvasLayout")
        self.canvasLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(ProjectorCanvas)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setText(u"")
        self.titleLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.canvasLayout.addWidget(self.titleLabel)

        self.topSpacer = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.canvasLayout.addItem(self.topSpacer)

        self.bigLabel = QLabel(ProjectorCanvas)
        self.bigLabel.setObjectName(u"bigLabel")
        self.bigLabel.setText(u"")
        self.bigLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bigLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.canvasLayout.addWidget(self.bigLabel)

        self.noteLabel = QLabel(ProjectorCanvas)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setText(u"")
        self.noteLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.canvasLayout.addWidget(self.noteLabel)

        self.linesLabel = QLabel(ProjectorCanvas)
        self.linesLabel.setObjectName(u"linesLabel")
        self.linesLabel.setText(u"")
        self.linesLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.linesLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.canvasLayout.addWidget(self.linesLabel)

        self.barsView = BarsView(ProjectorCanvas)
        self.barsView.setObjectName(u"barsView")

        self.canvasLayout.addWidget(self.barsView)

        self.bottomSpacer = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.canvasLayout.addItem(self.bottomSpacer)

        self.footLabel = QLabel(ProjectorCanvas)
        self.footLabel.setObjectName(u"footLabel")
        self.footLabel.setText(u"")
        self.footLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.footLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.canvasLayout.addWidget(self.footLabel)


        self.retranslateUi(ProjectorCanvas)
    # setupUi

    def retranslateUi(self, ProjectorCanvas):
        pass
    # retranslateUi

