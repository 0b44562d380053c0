from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'queue_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget)

from civicforum.ui.widgets.elided import (ElidedButton, ElidedLabel)
from civicforum.ui.widgets.line import EntryLine
from civicforum.ui.widgets.typed_line import TypedLine

class Ui_QueuePanel(object):
    def setupUi(self, QueuePanel):
        if not QueuePanel.objectName():
            QueuePanel.setObjectName(u"QueuePanel")
        self.queueLayout = QVBoxLayout(QueuePanel)
        self.queueLayout.setSpacing(8)
        self.queueLayout.setObjectName(u"queueLayout")
        self.queueLayout.setContentsMargins(0, 8, 0, 0)
        self.fairLayout = QHBoxLayout()
        self.fairLayout.setSpacing(8)
        self.fairLayout.setObjectName(u"fairLayout")
        self.fairLayout.setContentsMargins(0, 0, 0, 0)
        self.fairnessLabel = ElidedLabel(QueuePanel)
        self.fairnessLabel.setObjectName(u"fairnessLabel")
        self.fairnessLabel.setText(u"")
        self.fairnessLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fairnessLabel.setProperty(u"tone", u"muted")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.fairnessLabel.sizePolicy().hasHeightForWidth())
        self.fairnessLabel.setSizePolicy(sizePolicy)

        self.fairLayout.addWidget(self.fairnessLabel)

        self.spokenButton = QToolButton(QueuePanel)
        self.spokenButton.setObjectName(u"spokenButton")
        self.spokenButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.spokenButton.setCheckable(True)

        self.fairLayout.addWidget(self.spokenButton)


        self.queueLayout.addLayout(self.fairLayout)

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

        self.spokenBox = QWidget(QueuePanel)
        self.spokenBox.setObjectName(u"spokenBox")
        self.spokenBox.setVisible(False)
        self.spokenLayout = QVBoxLayout(self.spokenBox)
        self.spokenLayout.setSpacing(8)
        self.spokenLayout.setObjectName(u"spokenLayout")
        self.spokenLayout.setContentsMargins(0, 0, 0, 0)
        self.spokenHead = QLabel(self.spokenBox)
        self.spokenHead.setObjectName(u"spokenHead")
        self.spokenHead.setTextFormat(Qt.TextFormat.PlainText)
        self.spokenHead.setProperty(u"role", u"head")

        self.spokenLayout.addWidget(self.spokenHead)

        self.spokenView = QListView(self.spokenBox)
        self.spokenView.setObjectName(u"spokenView")
        self.spokenView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.spokenView.setUniformItemSizes(True)
        self.spokenView.setFrameShape(QFrame.Shape.NoFrame)

        self.spokenLayout.addWidget(self.spokenView)

        self.earlierGistLayout = QHBoxLayout()
        self.earlierGistLayout.setSpacing(8)
        self.earlierGistLayout.setObjectName(u"earlierGistLayout")
        self.earlierGistLayout.setContentsMargins(0, 0, 0, 0)
        self.earlierGistLabel = QLabel(self.spokenBox)
        self.earlierGistLabel.setObjectName(u"earlierGistLabel")
        self.earlierGistLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.earlierGistLayout.addWidget(self.earlierGistLabel)

        self.earlierGistLine = EntryLine(self.spokenBox)
        self.earlierGistLine.setObjectName(u"earlierGistLine")

        self.earlierGistLayout.addWidget(self.earlierGistLine)

        self.earlierGistButton = QPushButton(self.spokenBox)
        self.earlierGistButton.setObjectName(u"earlierGistButton")

        self.earlierGistLayout.addWidget(self.earlierGistButton)


        self.spokenLayout.addLayout(self.earlierGistLayout)

        self.spokenLayout.setStretch(1, 1)

        self.queueLayout.addWidget(self.spokenBox)

        self.suggestView = QListView(QueuePanel)
        self.suggestView.setObjectName(u"suggestView")
        self.suggestView.setVisible(False)
        self.suggestView.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.suggestView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.suggestView.setUniformItemSizes(True)
        self.suggestView.setFrameShape(QFrame.Shape.NoFrame)

        self.queueLayout.addWidget(self.suggestView)

        self.guestButton = ElidedButton(QueuePanel)
        self.guestButton.setObjectName(u"guestButton")
        self.guestButton.setVisible(False)

        self.queueLayout.addWidget(self.guestButton)

        self.addLayout = QHBoxLayout()
        self.addLayout.setSpacing(8)
        self.addLayout.setObjectName(u"addLayout")
        self.addLayout.setContentsMargins(0, 0, 0, 0)
        self.addLabel = QLabel(QueuePanel)
        self.addLabel.setObjectName(u"addLabel")
        self.addLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.addLayout.addWidget(self.addLabel)

        self.addLine = TypedLine(QueuePanel)
        self.addLine.setObjectName(u"addLine")

        self.addLayout.addWidget(self.addLine)

        self.kindLabel = QLabel(QueuePanel)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.addLayout.addWidget(self.kindLabel)

        self.kindCombo = QComboBox(QueuePanel)
        self.kindCombo.setObjectName(u"kindCombo")

        self.addLayout.addWidget(self.kindCombo)

        self.callButton = QToolButton(QueuePanel)
        self.callButton.setObjectName(u"callButton")
        self.callButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.addLayout.addWidget(self.callButton)

        self.upButton = QToolButton(QueuePanel)
        self.upButton.setObjectName(u"upButton")
        self.upButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

        self.addLayout.addWidget(self.upButton)

        self.downButton = QToolButton(QueuePanel)
        self.downButton.setObjectName(u"downButton")
        self.downButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

        self.addLayout.addWidget(self.downButton)

        self.removeButton = QToolButton(QueuePanel)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

        self.addLayout.addWidget(self.removeButton)


        self.queueLayout.addLayout(self.addLayout)

        self.queueNotice = QLabel(QueuePanel)
        self.queueNotice.setObjectName(u"queueNotice")
        self.queueNotice.setText(u"")
        self.queueNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.queueNotice.setWordWrap(True)
        self.queueNotice.setVisible(False)
        self.queueNotice.setProperty(u"tone", u"over")

        self.queueLayout.addWidget(self.queueNotice)

        self.queueLayout.setStretch(2, 2)
        self.queueLayout.setStretch(3, 3)
        self.queueLayout.setStretch(4, 2)
#if QT_CONFIG(shortcut)
        self.spokenHead.setBuddy(self.spokenView)
        self.earlierGistLabel.setBuddy(self.earlierGistLine)
        self.addLabel.setBuddy(self.addLine)
        self.kindLabel.setBuddy(self.kindCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.spokenButton, self.queueView)
        QWidget.setTabOrder(self.queueView, self.spokenView)
        QWidget.setTabOrder(self.spokenView, self.earlierGistLine)
        QWidget.setTabOrder(self.earlierGistLine, self.earlierGistButton)
        QWidget.setTabOrder(self.earlierGistButton, self.addLine)
        QWidget.setTabOrder(self.addLine, self.guestButton)
        QWidget.setTabOrder(self.guestButton, self.kindCombo)
        QWidget.setTabOrder(self.kindCombo, self.callButton)
        QWidget.setTabOrder(self.callButton, self.upButton)
        QWidget.setTabOrder(self.upButton, self.downButton)
        QWidget.setTabOrder(self.downButton, self.removeButton)

        self.retranslateUi(QueuePanel)
    # setupUi

    def retranslateUi(self, QueuePanel):
#if QT_CONFIG(accessibility)
        self.queueView.setAccessibleName(tr(u"Speakers", None))
#endif // QT_CONFIG(accessibility)
        self.spokenHead.setText(tr(u"Those who spoke", None))
#if QT_CONFIG(accessibility)
        self.spokenView.setAccessibleName(tr(u"Those who spoke", None))
#endif // QT_CONFIG(accessibility)
        self.earlierGistLabel.setText(tr(u"Gist", None))
        self.earlierGistLine.setPlaceholderText(tr(u"One line of what is said, Enter", None))
        self.earlierGistButton.setText(tr(u"Save gist", None))
#if QT_CONFIG(accessibility)
        self.suggestView.setAccessibleName(tr(u"Who is meant", None))
#endif // QT_CONFIG(accessibility)
        self.addLabel.setText(tr(u"Add speaker", None))
        self.addLine.setPlaceholderText(tr(u"Name, initials or number, Enter", None))
        self.kindLabel.setText(tr(u"Kind", None))
        pass
    # retranslateUi

