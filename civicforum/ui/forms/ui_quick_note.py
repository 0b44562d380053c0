from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'quick_note.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget)

from civicforum.ui.widgets.line import EntryLine

class Ui_QuickNote(object):
    def setupUi(self, QuickNote):
        if not QuickNote.objectName():
            QuickNote.setObjectName(u"QuickNote")
        self.quickNoteLayout = QVBoxLayout(QuickNote)
        self.quickNoteLayout.setSpacing(8)
        self.quickNoteLayout.setObjectName(u"quickNoteLayout")
        self.quickNoteLayout.setContentsMargins(0, 0, 0, 0)
        self.quickNoteRow = QHBoxLayout()
        self.quickNoteRow.setSpacing(8)
        self.quickNoteRow.setObjectName(u"quickNoteRow")
        self.quickNoteRow.setContentsMargins(0, 0, 0, 0)
        self.quickNoteLabel = QLabel(QuickNote)
        self.quickNoteLabel.setObjectName(u"quickNoteLabel")
        self.quickNoteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.quickNoteLabel.setProperty(u"role", u"head")

        self.quickNoteRow.addWidget(self.quickNoteLabel)

        self.noteKindCombo = QComboBox(QuickNote)
        self.noteKindCombo.setObjectName(u"noteKindCombo")
        self.noteKindCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.noteKindCombo.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.noteKindCombo.sizePolicy().hasHeightForWidth())
        self.noteKindCombo.setSizePolicy(sizePolicy)

        self.quickNoteRow.addWidget(self.noteKindCombo)


        self.quickNoteLayout.addLayout(self.quickNoteRow)

        self.quickNoteLine = EntryLine(QuickNote)
        self.quickNoteLine.setObjectName(u"quickNoteLine")

        self.quickNoteLayout.addWidget(self.quickNoteLine)

        self.quickNoteNotice = QLabel(QuickNote)
        self.quickNoteNotice.setObjectName(u"quickNoteNotice")
        self.quickNoteNotice.setText(u"")
        self.quickNoteNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.quickNoteNotice.setWordWrap(True)
        self.quickNoteNotice.setVisible(False)
        self.quickNoteNotice.setProperty(u"tone", u"over")

        self.quickNoteLayout.addWidget(self.quickNoteNotice)

#if QT_CONFIG(shortcut)
        self.quickNoteLabel.setBuddy(self.quickNoteLine)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.noteKindCombo, self.quickNoteLine)

        self.retranslateUi(QuickNote)
    # setupUi

    def retranslateUi(self, QuickNote):
        self.quickNoteLabel.setText(tr(u"Quick note", None))
        self.quickNoteLine.setPlaceholderText(tr(u"/decision \u2026, /action @who 12/3 \u2026, Enter", None))
        pass
    # retranslateUi

