from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prepare_page.ui'
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
    QLabel, QListView, QSizePolicy, QStackedWidget,
    QVBoxLayout, QWidget)

class Ui_PreparePage(object):
    def setupUi(self, PreparePage):
        if not PreparePage.objectName():
            PreparePage.setObjectName(u"PreparePage")
        self.prepareLayout = QHBoxLayout(PreparePage)
        self.prepareLayout.setSpacing(8)
        self.prepareLayout.setObjectName(u"prepareLayout")
        self.prepareLayout.setContentsMargins(12, 8, 12, 8)
        self.sectionCard = QFrame(PreparePage)
        self.sectionCard.setObjectName(u"sectionCard")
        self.sectionCard.setProperty(u"card", u"true")
        self.sectionCard.setMinimumSize(QSize(200, 0))
        self.sectionCard.setMaximumSize(QSize(230, 16777215))
        self.sectionLayout = QVBoxLayout(self.sectionCard)
        self.sectionLayout.setSpacing(8)
        self.sectionLayout.setObjectName(u"sectionLayout")
        self.sectionLayout.setContentsMargins(12, 12, 12, 12)
        self.sectionHead = QLabel(self.sectionCard)
        self.sectionHead.setObjectName(u"sectionHead")
        self.sectionHead.setTextFormat(Qt.TextFormat.PlainText)
        self.sectionHead.setProperty(u"role", u"head")

        self.sectionLayout.addWidget(self.sectionHead)

        self.sectionView = QListView(self.sectionCard)
        self.sectionView.setObjectName(u"sectionView")
        self.sectionView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.sectionView.setUniformItemSizes(True)
        self.sectionView.setFrameShape(QFrame.Shape.NoFrame)

        self.sectionLayout.addWidget(self.sectionView)


        self.prepareLayout.addWidget(self.sectionCard)

        self.contentCard = QFrame(PreparePage)
        self.contentCard.setObjectName(u"contentCard")
        self.contentCard.setProperty(u"card", u"true")
        self.contentLayout = QVBoxLayout(self.contentCard)
        self.contentLayout.setSpacing(8)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(16, 12, 16, 12)
        self.sections = QStackedWidget(self.contentCard)
        self.sections.setObjectName(u"sections")

        self.contentLayout.addWidget(self.sections)


        self.prepareLayout.addWidget(self.contentCard)

#if QT_CONFIG(shortcut)
        self.sectionHead.setBuddy(self.sectionView)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PreparePage)
    # setupUi

    def retranslateUi(self, PreparePage):
        self.sectionHead.setText(tr(u"Prepare", None))
        pass
    # retranslateUi

