from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'queue_panel.ui'
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
    QLabel, QListView, QSizePolicy, QToolButton,
    QVBoxLayout, QWidget)

from civicforum.ui.widgets.line import EntryLine

class Ui_QueuePanel(object):
    def setupUi(self, QueuePanel):
        if not QueuePanel.objectName():
            QueuePanel.setObjectName(u"QueuePanel")
        self.queueLayout = QVBoxLayout(QueuePanel)
        self.queueLayout.setSpacing(8)
        self.queueLayout.setObjectName(u"queueLayout")
        self.queueLayout.setContentsMargins(0, 8, 0, 0)
        self.queueEmpty = QLabel(QueuePanel)
        self.queueEmpty.setObjectName(u"queueEmpty")
        self.queueEmpty.setText(u"")
        self.queueEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.queueEmpty.setProperty(u"tone", u"muted")

        self.queueLayout.addWidget(self.queueEmpty)

        self.queueView = QListView(QueuePanel)
        self.queueView.setObjectName(u"queueView")
        self.queueView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.queueView.setUniformItemSizes(True)
        self.queueView.setFrameShape(QFrame.Shape.NoFrame)

        self.queueLayout.addWidget(self.queueView)

        self.addLayout = QHBoxLayout()
        self.addLayout.setSpacing(8)
        self.addLayout.setObjectName(u"addLayout")
        self.addLayout.setContentsMargins(0, 0, 0, 0)
        self.addLabel = QLabel(QueuePanel)
        self.addLabel.setObjectName(u"addLabel")
        self.addLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.addLayout.addWidget(self.addLabel)

        self.addLine = EntryLine(QueuePanel)
        self.addLine.setObjectName(u"addLine")

        self.addLayout.addWidget(self.addLine)

        self.callButton = QToolButton(QueuePanel)
        self.callButton.setObjectName(u"callButton")
        self.callButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.addLayout.addWidget(self.callButton)

        self.removeButton = QToolButton(QueuePanel)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.addLayout.addWidget(self.removeButton)


        self.queueLayout.addLayout(self.addLayout)

        self.addHint = QLabel(QueuePanel)
        self.addHint.setObjectName(u"addHint")
        self.addHint.setText(u"")
        self.addHint.setVisible(False)
        self.addHint.setTextFormat(Qt.TextFormat.PlainText)
        self.addHint.setProperty(u"tone", u"muted")

        self.queueLayout.addWidget(self.addHint)

        self.queueNotice = QLabel(QueuePanel)
        self.queueNotice.setObjectName(u"queueNotice")
        self.queueNotice.setText(u"")
        self.queueNotice.setWordWrap(True)
        self.queueNotice.setVisible(False)
        self.queueNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.queueNotice.setProperty(u"tone", u"over")

        self.queueLayout.addWidget(self.queueNotice)

        self.queueLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.addLabel.setBuddy(self.addLine)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.queueView, self.addLine)
        QWidget.setTabOrder(self.addLine, self.callButton)
        QWidget.setTabOrder(self.callButton, self.removeButton)

        self.retranslateUi(QueuePanel)
    # setupUi

    def retranslateUi(self, QueuePanel):
#if QT_CONFIG(accessibility)
        self.queueView.setAccessibleName(tr(u"Speakers", None))
#endif // QT_CONFIG(accessibility)
        self.addLabel.setText(tr(u"Add speaker", None))
        self.addLine.setPlaceholderText(tr(u"Name, initials or number, Enter", None))
        pass
    # retranslateUi

