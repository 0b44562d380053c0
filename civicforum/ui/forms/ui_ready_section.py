from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ready_section.ui'
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

class Ui_ReadySection(object):
    def setupUi(self, ReadySection):
        if not ReadySection.objectName():
            ReadySection.setObjectName(u"ReadySection")
        self.readyLayout = QVBoxLayout(ReadySection)
        self.readyLayout.setSpacing(8)
        self.readyLayout.setObjectName(u"readyLayout")
        self.readyLayout.setContentsMargins(0, 0, 0, 0)
        self.readySentence = QLabel(ReadySection)
        self.readySentence.setObjectName(u"readySentence")
        self.readySentence.setText(u"")
        self.readySentence.setTextFormat(Qt.TextFormat.PlainText)
        self.readySentence.setWordWrap(True)
        self.readySentence.setProperty(u"role", u"title")

        self.readyLayout.addWidget(self.readySentence)

        self.problemsView = QListView(ReadySection)
        self.problemsView.setObjectName(u"problemsView")
        self.problemsView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.problemsView.setUniformItemSizes(True)
        self.problemsView.setFrameShape(QFrame.Shape.NoFrame)
        self.problemsView.setMinimumSize(QSize(0, 120))

        self.readyLayout.addWidget(self.problemsView)

        self.readyButtons = QHBoxLayout()
        self.readyButtons.setSpacing(8)
        self.readyButtons.setObjectName(u"readyButtons")
        self.readyButtons.setContentsMargins(0, 0, 0, 0)
        self.fixButton = QPushButton(ReadySection)
        self.fixButton.setObjectName(u"fixButton")

        self.readyButtons.addWidget(self.fixButton)

        self.readyRehearseButton = QToolButton(ReadySection)
        self.readyRehearseButton.setObjectName(u"readyRehearseButton")
        self.readyRehearseButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.readyButtons.addWidget(self.readyRehearseButton)

        self.readyRunButton = QToolButton(ReadySection)
        self.readyRunButton.setObjectName(u"readyRunButton")
        self.readyRunButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.readyButtons.addWidget(self.readyRunButton)

        self.readySpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.readyButtons.addItem(self.readySpacer)


        self.readyLayout.addLayout(self.readyButtons)

        self.readyHint = QLabel(ReadySection)
        self.readyHint.setObjectName(u"readyHint")
        self.readyHint.setTextFormat(Qt.TextFormat.PlainText)
        self.readyHint.setProperty(u"tone", u"muted")

        self.readyLayout.addWidget(self.readyHint)

        QWidget.setTabOrder(self.problemsView, self.fixButton)
        QWidget.setTabOrder(self.fixButton, self.readyRehearseButton)
        QWidget.setTabOrder(self.readyRehearseButton, self.readyRunButton)

        self.retranslateUi(ReadySection)
    # setupUi

    def retranslateUi(self, ReadySection):
#if QT_CONFIG(accessibility)
        self.problemsView.setAccessibleName(tr(u"What is missing", None))
#endif // QT_CONFIG(accessibility)
        self.fixButton.setText(tr(u"Fix", None))
        self.readyHint.setText(tr(u"Enter on a line goes there.", None))
        pass
    # retranslateUi

