from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_forum.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QDateEdit, QDialogButtonBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QListView, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from civicforum.ui.widgets.line import EntryLine

class Ui_NewForum(object):
    def setupUi(self, NewForum):
        if not NewForum.objectName():
            NewForum.setObjectName(u"NewForum")
        self.newLayout = QVBoxLayout(NewForum)
        self.newLayout.setSpacing(12)
        self.newLayout.setObjectName(u"newLayout")
        self.newLayout.setContentsMargins(16, 16, 16, 16)
        self.newColumns = QHBoxLayout()
        self.newColumns.setSpacing(16)
        self.newColumns.setObjectName(u"newColumns")
        self.newColumns.setContentsMargins(0, 0, 0, 0)
        self.templateColumn = QVBoxLayout()
        self.templateColumn.setSpacing(8)
        self.templateColumn.setObjectName(u"templateColumn")
        self.templateColumn.setContentsMargins(0, 0, 0, 0)
        self.templateLabel = QLabel(NewForum)
        self.templateLabel.setObjectName(u"templateLabel")
        self.templateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.templateLabel.setProperty(u"role", u"head")

        self.templateColumn.addWidget(self.templateLabel)

        self.templateView = QListView(NewForum)
        self.templateView.setObjectName(u"templateView")
        self.templateView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.templateView.setUniformItemSizes(True)
        self.templateView.setFrameShape(QFrame.Shape.NoFrame)
        self.templateView.setMinimumSize(QSize(260, 280))

        self.templateColumn.addWidget(self.templateView)


        self.newColumns.addLayout(self.templateColumn)

        self.fieldColumn = QVBoxLayout()
        self.fieldColumn.setSpacing(8)
        self.fieldColumn.setObjectName(u"fieldColumn")
        self.fieldColumn.setContentsMargins(0, 0, 0, 0)
        self.templateAbout = QLabel(NewForum)
        self.templateAbout.setObjectName(u"templateAbout")
        self.templateAbout.setText(u"")
        self.templateAbout.setTextFormat(Qt.TextFormat.PlainText)
        self.templateAbout.setWordWrap(True)
        self.templateAbout.setProperty(u"tone", u"muted")
        self.templateAbout.setMinimumSize(QSize(380, 0))

        self.fieldColumn.addWidget(self.templateAbout)

        self.newFields = QFormLayout()
        self.newFields.setSpacing(8)
        self.newFields.setObjectName(u"newFields")
        self.newFields.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(NewForum)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.newFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.titleLabel)

        self.titleLine = EntryLine(NewForum)
        self.titleLine.setObjectName(u"titleLine")

        self.newFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.titleLine)

        self.hostLabel = QLabel(NewForum)
        self.hostLabel.setObjectName(u"hostLabel")
        self.hostLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.newFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.hostLabel)

        self.hostLine = EntryLine(NewForum)
        self.hostLine.setObjectName(u"hostLine")

        self.newFields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.hostLine)

        self.placeLabel = QLabel(NewForum)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.newFields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.placeLabel)

        self.placeLine = EntryLine(NewForum)
        self.placeLine.setObjectName(u"placeLine")

        self.newFields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.placeLine)

        self.dayLabel = QLabel(NewForum)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.newFields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.dayEdit = QDateEdit(NewForum)
        self.dayEdit.setObjectName(u"dayEdit")
        self.dayEdit.setDisplayFormat(u"yyyy-MM-dd")
        self.dayEdit.setCalendarPopup(True)

        self.newFields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.dayEdit)

        self.startTimeLabel = QLabel(NewForum)
        self.startTimeLabel.setObjectName(u"startTimeLabel")
        self.startTimeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.newFields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.startTimeLabel)

        self.startLine = EntryLine(NewForum)
        self.startLine.setObjectName(u"startLine")
        self.startLine.setPlaceholderText(u"14:00")

        self.newFields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.startLine)

        self.languageLabel = QLabel(NewForum)
        self.languageLabel.setObjectName(u"languageLabel")
        self.languageLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.newFields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.languageLabel)

        self.languageCombo = QComboBox(NewForum)
        self.languageCombo.setObjectName(u"languageCombo")

        self.newFields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.languageCombo)


        self.fieldColumn.addLayout(self.newFields)

        self.newNotice = QLabel(NewForum)
        self.newNotice.setObjectName(u"newNotice")
        self.newNotice.setText(u"")
        self.newNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.newNotice.setWordWrap(True)
        self.newNotice.setVisible(False)
        self.newNotice.setProperty(u"tone", u"over")

        self.fieldColumn.addWidget(self.newNotice)

        self.newPlace = QLabel(NewForum)
        self.newPlace.setObjectName(u"newPlace")
        self.newPlace.setText(u"")
        self.newPlace.setTextFormat(Qt.TextFormat.PlainText)
        self.newPlace.setWordWrap(True)
        self.newPlace.setProperty(u"tone", u"muted")

        self.fieldColumn.addWidget(self.newPlace)

        self.newSpacer = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fieldColumn.addItem(self.newSpacer)


        self.newColumns.addLayout(self.fieldColumn)


        self.newLayout.addLayout(self.newColumns)

        self.newButtons = QDialogButtonBox(NewForum)
        self.newButtons.setObjectName(u"newButtons")
        self.newButtons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.newLayout.addWidget(self.newButtons)

#if QT_CONFIG(shortcut)
        self.templateLabel.setBuddy(self.templateView)
        self.titleLabel.setBuddy(self.titleLine)
        self.hostLabel.setBuddy(self.hostLine)
        self.placeLabel.setBuddy(self.placeLine)
        self.dayLabel.setBuddy(self.dayEdit)
        self.startTimeLabel.setBuddy(self.startLine)
        self.languageLabel.setBuddy(self.languageCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.templateView, self.titleLine)
        QWidget.setTabOrder(self.titleLine, self.hostLine)
        QWidget.setTabOrder(self.hostLine, self.placeLine)
        QWidget.setTabOrder(self.placeLine, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.startLine)
        QWidget.setTabOrder(self.startLine, self.languageCombo)
        QWidget.setTabOrder(self.languageCombo, self.newButtons)

        self.retranslateUi(NewForum)
    # setupUi

    def retranslateUi(self, NewForum):
        self.templateLabel.setText(tr(u"Template", None))
        self.titleLabel.setText(tr(u"Title", None))
        self.hostLabel.setText(tr(u"Host", None))
        self.hostLine.setPlaceholderText(tr(u"Institution that hosts it", None))
        self.placeLabel.setText(tr(u"Place", None))
        self.dayLabel.setText(tr(u"Date", None))
        self.startTimeLabel.setText(tr(u"Begins at", None))
        self.languageLabel.setText(tr(u"Language of the minutes", None))
        pass
    # retranslateUi

