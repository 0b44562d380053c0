from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'copies_box.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from civicforum.ui.widgets.tick_box import TickBox

class Ui_CopiesBox(object):
    def setupUi(self, CopiesBox):
        if not CopiesBox.objectName():
            CopiesBox.setObjectName(u"CopiesBox")
        CopiesBox.setProperty(u"card", True)
        self.copiesLayout = QVBoxLayout(CopiesBox)
        self.copiesLayout.setSpacing(6)
        self.copiesLayout.setObjectName(u"copiesLayout")
        self.copiesLayout.setContentsMargins(12, 12, 12, 12)
        self.copiesHead = QLabel(CopiesBox)
        self.copiesHead.setObjectName(u"copiesHead")
        self.copiesHead.setTextFormat(Qt.TextFormat.PlainText)
        self.copiesHead.setProperty(u"role", u"head")

        self.copiesLayout.addWidget(self.copiesHead)

        self.copiesKindsLayout = QGridLayout()
        self.copiesKindsLayout.setSpacing(6)
        self.copiesKindsLayout.setObjectName(u"copiesKindsLayout")
        self.copiesKindsLayout.setContentsMargins(0, 0, 0, 0)
        self.docxCheck = TickBox(CopiesBox)
        self.docxCheck.setObjectName(u"docxCheck")
        self.docxCheck.setChecked(True)

        self.copiesKindsLayout.addWidget(self.docxCheck, 0, 0, 1, 1)

        self.odtCheck = TickBox(CopiesBox)
        self.odtCheck.setObjectName(u"odtCheck")

        self.copiesKindsLayout.addWidget(self.odtCheck, 1, 0, 1, 1)

        self.hwpxCheck = TickBox(CopiesBox)
        self.hwpxCheck.setObjectName(u"hwpxCheck")
        self.hwpxCheck.setChecked(True)

        self.copiesKindsLayout.addWidget(self.hwpxCheck, 2, 0, 1, 1)

        self.csvCheck = TickBox(CopiesBox)
        self.csvCheck.setObjectName(u"csvCheck")

        self.copiesKindsLayout.addWidget(self.csvCheck, 0, 1, 1, 1)

        self.xlsxCheck = TickBox(CopiesBox)
        self.xlsxCheck.setObjectName(u"xlsxCheck")

        self.copiesKindsLayout.addWidget(self.xlsxCheck, 1, 1, 1, 1)

        self.akomaCheck = TickBox(CopiesBox)
        self.akomaCheck.setObjectName(u"akomaCheck")

        self.copiesKindsLayout.addWidget(self.akomaCheck, 0, 2, 1, 1)

        self.popoloCheck = TickBox(CopiesBox)
        self.popoloCheck.setObjectName(u"popoloCheck")

        self.copiesKindsLayout.addWidget(self.popoloCheck, 1, 2, 1, 1)

        self.calendarCheck = TickBox(CopiesBox)
        self.calendarCheck.setObjectName(u"calendarCheck")

        self.copiesKindsLayout.addWidget(self.calendarCheck, 2, 2, 1, 1)


        self.copiesLayout.addLayout(self.copiesKindsLayout)

        self.copiesEditionLayout = QHBoxLayout()
        self.copiesEditionLayout.setSpacing(8)
        self.copiesEditionLayout.setObjectName(u"copiesEditionLayout")
        self.copiesEditionLayout.setContentsMargins(0, 0, 0, 0)
        self.copiesEditionHead = QLabel(CopiesBox)
        self.copiesEditionHead.setObjectName(u"copiesEditionHead")
        self.copiesEditionHead.setTextFormat(Qt.TextFormat.PlainText)

        self.copiesEditionLayout.addWidget(self.copiesEditionHead)

        self.copiesEdition = QComboBox(CopiesBox)
        self.copiesEdition.setObjectName(u"copiesEdition")
        self.copiesEdition.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.copiesEditionLayout.addWidget(self.copiesEdition)

        self.copiesButton = QPushButton(CopiesBox)
        self.copiesButton.setObjectName(u"copiesButton")

        self.copiesEditionLayout.addWidget(self.copiesButton)

        self.cancelCopiesButton = QPushButton(CopiesBox)
        self.cancelCopiesButton.setObjectName(u"cancelCopiesButton")

        self.copiesEditionLayout.addWidget(self.cancelCopiesButton)

        self.copiesFolderButton = QPushButton(CopiesBox)
        self.copiesFolderButton.setObjectName(u"copiesFolderButton")

        self.copiesEditionLayout.addWidget(self.copiesFolderButton)

        self.copiesSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.copiesEditionLayout.addItem(self.copiesSpacer)


        self.copiesLayout.addLayout(self.copiesEditionLayout)

        self.copiesNotice = QLabel(CopiesBox)
        self.copiesNotice.setObjectName(u"copiesNotice")
        self.copiesNotice.setText(u"")
        self.copiesNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.copiesNotice.setWordWrap(True)

        self.copiesLayout.addWidget(self.copiesNotice)

#if QT_CONFIG(shortcut)
        self.copiesEditionHead.setBuddy(self.copiesEdition)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.docxCheck, self.odtCheck)
        QWidget.setTabOrder(self.odtCheck, self.hwpxCheck)
        QWidget.setTabOrder(self.hwpxCheck, self.csvCheck)
        QWidget.setTabOrder(self.csvCheck, self.xlsxCheck)
        QWidget.setTabOrder(self.xlsxCheck, self.akomaCheck)
        QWidget.setTabOrder(self.akomaCheck, self.popoloCheck)
        QWidget.setTabOrder(self.popoloCheck, self.calendarCheck)
        QWidget.setTabOrder(self.calendarCheck, self.copiesEdition)
        QWidget.setTabOrder(self.copiesEdition, self.copiesButton)
        QWidget.setTabOrder(self.copiesButton, self.cancelCopiesButton)
        QWidget.setTabOrder(self.cancelCopiesButton, self.copiesFolderButton)

        self.retranslateUi(CopiesBox)
    # setupUi

    def retranslateUi(self, CopiesBox):
        self.copiesHead.setText(tr(u"Copies to work on, and data", None))
        self.docxCheck.setText(tr(u"Word (DOCX)", None))
        self.odtCheck.setText(tr(u"LibreOffice (ODT)", None))
        self.hwpxCheck.setText(tr(u"Hangul (HWPX)", None))
        self.csvCheck.setText(tr(u"Tables (CSV)", None))
        self.xlsxCheck.setText(tr(u"Excel (XLSX)", None))
        self.akomaCheck.setText(tr(u"Debate (Akoma Ntoso)", None))
        self.popoloCheck.setText(tr(u"People and votes (Popolo)", None))
        self.calendarCheck.setText(tr(u"Agenda (iCalendar)", None))
        self.copiesEditionHead.setText(tr(u"Edition", None))
        self.copiesButton.setText(tr(u"Export copies", None))
        self.cancelCopiesButton.setText(tr(u"Cancel copies", None))
        self.copiesFolderButton.setText(tr(u"Show copies", None))
        pass
    # retranslateUi

