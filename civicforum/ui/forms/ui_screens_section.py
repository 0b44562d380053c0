from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'screens_section.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QHBoxLayout,
    QLabel, QListView, QPushButton, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)

class Ui_ScreensSection(object):
    def setupUi(self, ScreensSection):
        if not ScreensSection.objectName():
            ScreensSection.setObjectName(u"ScreensSection")
        self.screensLayout = QVBoxLayout(ScreensSection)
        self.screensLayout.setSpacing(8)
        self.screensLayout.setObjectName(u"screensLayout")
        self.screensLayout.setContentsMargins(0, 0, 0, 0)
        self.screensHead = QLabel(ScreensSection)
        self.screensHead.setObjectName(u"screensHead")
        self.screensHead.setTextFormat(Qt.TextFormat.PlainText)
        self.screensHead.setProperty(u"role", u"title")

        self.screensLayout.addWidget(self.screensHead)

        self.screensSentence = QLabel(ScreensSection)
        self.screensSentence.setObjectName(u"screensSentence")
        self.screensSentence.setText(u"")
        self.screensSentence.setTextFormat(Qt.TextFormat.PlainText)
        self.screensSentence.setWordWrap(True)

        self.screensLayout.addWidget(self.screensSentence)

        self.screensView = QListView(ScreensSection)
        self.screensView.setObjectName(u"screensView")
        self.screensView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.screensView.setUniformItemSizes(True)
        self.screensView.setFrameShape(QFrame.Shape.NoFrame)
        self.screensView.setMaximumSize(QSize(16777215, 160))

        self.screensLayout.addWidget(self.screensView)

        self.screensButtons = QHBoxLayout()
        self.screensButtons.setSpacing(8)
        self.screensButtons.setObjectName(u"screensButtons")
        self.screensButtons.setContentsMargins(0, 0, 0, 0)
        self.testPictureButton = QPushButton(ScreensSection)
        self.testPictureButton.setObjectName(u"testPictureButton")

        self.screensButtons.addWidget(self.testPictureButton)

        self.hidePictureButton = QPushButton(ScreensSection)
        self.hidePictureButton.setObjectName(u"hidePictureButton")

        self.screensButtons.addWidget(self.hidePictureButton)

        self.fullScreenButton = QToolButton(ScreensSection)
        self.fullScreenButton.setObjectName(u"fullScreenButton")
        self.fullScreenButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.screensButtons.addWidget(self.fullScreenButton)

        self.screensSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.screensButtons.addItem(self.screensSpacer)


        self.screensLayout.addLayout(self.screensButtons)

        self.screensHint = QLabel(ScreensSection)
        self.screensHint.setObjectName(u"screensHint")
        self.screensHint.setTextFormat(Qt.TextFormat.PlainText)
        self.screensHint.setWordWrap(True)
        self.screensHint.setProperty(u"tone", u"muted")

        self.screensLayout.addWidget(self.screensHint)

        self.screensBottom = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.screensLayout.addItem(self.screensBottom)

        QWidget.setTabOrder(self.screensView, self.testPictureButton)
        QWidget.setTabOrder(self.testPictureButton, self.hidePictureButton)
        QWidget.setTabOrder(self.hidePictureButton, self.fullScreenButton)

        self.retranslateUi(ScreensSection)
    # setupUi

    def retranslateUi(self, ScreensSection):
        self.screensHead.setText(tr(u"Projector", None))
#if QT_CONFIG(accessibility)
        self.screensView.setAccessibleName(tr(u"Screens", None))
#endif // QT_CONFIG(accessibility)
        self.testPictureButton.setText(tr(u"Show test picture", None))
        self.hidePictureButton.setText(tr(u"Hide test picture", None))
        self.screensHint.setText(tr(u"Walk to the last row: can you read the smallest line? If not, move the projector or close the curtains.", None))
        pass
    # retranslateUi

