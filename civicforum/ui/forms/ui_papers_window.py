from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'papers_window.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from civicforum.ui.widgets.line import (CountBox, EntryLine)
from civicforum.ui.widgets.page_view import PageView
from civicforum.ui.widgets.tick_box import TickBox

class Ui_PapersWindow(object):
    def setupUi(self, PapersWindow):
        if not PapersWindow.objectName():
            PapersWindow.setObjectName(u"PapersWindow")
        self.papersLayout = QHBoxLayout(PapersWindow)
        self.papersLayout.setSpacing(16)
        self.papersLayout.setObjectName(u"papersLayout")
        self.papersLayout.setContentsMargins(16, 16, 16, 16)
        self.listColumn = QVBoxLayout()
        self.listColumn.setSpacing(8)
        self.listColumn.setObjectName(u"listColumn")
        self.listColumn.setContentsMargins(0, 0, 0, 0)
        self.papersLabel = QLabel(PapersWindow)
        self.papersLabel.setObjectName(u"papersLabel")
        self.papersLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.papersLabel.setProperty(u"role", u"head")

        self.listColumn.addWidget(self.papersLabel)

        self.papersView = QListView(PapersWindow)
        self.papersView.setObjectName(u"papersView")
        self.papersView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.papersView.setUniformItemSizes(True)
        self.papersView.setFrameShape(QFrame.Shape.NoFrame)
        self.papersView.setMinimumSize(QSize(170, 200))
        self.papersView.setMaximumSize(QSize(190, 16777215))

        self.listColumn.addWidget(self.papersView)

        self.closePapersButton = QPushButton(PapersWindow)
        self.closePapersButton.setObjectName(u"closePapersButton")
        self.closePapersButton.setAutoDefault(False)

        self.listColumn.addWidget(self.closePapersButton)


        self.papersLayout.addLayout(self.listColumn)

        self.optionsHolder = QWidget(PapersWindow)
        self.optionsHolder.setObjectName(u"optionsHolder")
        self.optionsHolder.setMinimumSize(QSize(310, 0))
        self.optionsHolder.setMaximumSize(QSize(310, 16777215))
        self.optionsColumn = QVBoxLayout(self.optionsHolder)
        self.optionsColumn.setSpacing(8)
        self.optionsColumn.setObjectName(u"optionsColumn")
        self.optionsColumn.setContentsMargins(0, 0, 0, 0)
        self.paperAbout = QLabel(self.optionsHolder)
        self.paperAbout.setObjectName(u"paperAbout")
        self.paperAbout.setText(u"")
        self.paperAbout.setTextFormat(Qt.TextFormat.PlainText)
        self.paperAbout.setWordWrap(True)
        self.paperAbout.setProperty(u"tone", u"muted")

        self.optionsColumn.addWidget(self.paperAbout)

        self.paperFields = QFormLayout()
        self.paperFields.setSpacing(8)
        self.paperFields.setObjectName(u"paperFields")
        self.paperFields.setContentsMargins(0, 0, 0, 0)
        self.paperSizeLabel = QLabel(self.optionsHolder)
        self.paperSizeLabel.setObjectName(u"paperSizeLabel")
        self.paperSizeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.paperFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.paperSizeLabel)

        self.paperSizeCombo = QComboBox(self.optionsHolder)
        self.paperSizeCombo.setObjectName(u"paperSizeCombo")

        self.paperFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.paperSizeCombo)

        self.paperPollLabel = QLabel(self.optionsHolder)
        self.paperPollLabel.setObjectName(u"paperPollLabel")
        self.paperPollLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.paperFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.paperPollLabel)

        self.paperPollCombo = QComboBox(self.optionsHolder)
        self.paperPollCombo.setObjectName(u"paperPollCombo")

        self.paperFields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.paperPollCombo)

        self.paperNamesLabel = QLabel(self.optionsHolder)
        self.paperNamesLabel.setObjectName(u"paperNamesLabel")
        self.paperNamesLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.paperFields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.paperNamesLabel)

        self.paperNamesCombo = QComboBox(self.optionsHolder)
        self.paperNamesCombo.setObjectName(u"paperNamesCombo")

        self.paperFields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.paperNamesCombo)

        self.paperSortLabel = QLabel(self.optionsHolder)
        self.paperSortLabel.setObjectName(u"paperSortLabel")
        self.paperSortLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.paperFields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.paperSortLabel)

        self.paperSortCombo = QComboBox(self.optionsHolder)
        self.paperSortCombo.setObjectName(u"paperSortCombo")

        self.paperFields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.paperSortCombo)

        self.paperEditionLabel = QLabel(self.optionsHolder)
        self.paperEditionLabel.setObjectName(u"paperEditionLabel")
        self.paperEditionLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.paperFields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.paperEditionLabel)

        self.paperEditionCombo = QComboBox(self.optionsHolder)
        self.paperEditionCombo.setObjectName(u"paperEditionCombo")

        self.paperFields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.paperEditionCombo)

        self.paperCopiesLabel = QLabel(self.optionsHolder)
        self.paperCopiesLabel.setObjectName(u"paperCopiesLabel")
        self.paperCopiesLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.paperFields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.paperCopiesLabel)

        self.paperCopiesBox = CountBox(self.optionsHolder)
        self.paperCopiesBox.setObjectName(u"paperCopiesBox")
        self.paperCopiesBox.setMinimum(0)
        self.paperCopiesBox.setMaximum(10000)

        self.paperFields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.paperCopiesBox)

        self.paperFirstLabel = QLabel(self.optionsHolder)
        self.paperFirstLabel.setObjectName(u"paperFirstLabel")
        self.paperFirstLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.paperFields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.paperFirstLabel)

        self.paperFirstBox = CountBox(self.optionsHolder)
        self.paperFirstBox.setObjectName(u"paperFirstBox")
        self.paperFirstBox.setMinimum(0)
        self.paperFirstBox.setMaximum(1000000)

        self.paperFields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.paperFirstBox)

        self.paperWifiLabel = QLabel(self.optionsHolder)
        self.paperWifiLabel.setObjectName(u"paperWifiLabel")
        self.paperWifiLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.paperFields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.paperWifiLabel)

        self.paperWifiLine = EntryLine(self.optionsHolder)
        self.paperWifiLine.setObjectName(u"paperWifiLine")
        self.paperWifiLine.setMaxLength(32)

        self.paperFields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.paperWifiLine)

        self.paperPasswordLabel = QLabel(self.optionsHolder)
        self.paperPasswordLabel.setObjectName(u"paperPasswordLabel")
        self.paperPasswordLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.paperFields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.paperPasswordLabel)

        self.paperPasswordLine = EntryLine(self.optionsHolder)
        self.paperPasswordLine.setObjectName(u"paperPasswordLine")
        self.paperPasswordLine.setMaxLength(63)

        self.paperFields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.paperPasswordLine)

        self.paperAddressLabel = QLabel(self.optionsHolder)
        self.paperAddressLabel.setObjectName(u"paperAddressLabel")
        self.paperAddressLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.paperFields.setWidget(9, QFormLayout.ItemRole.LabelRole, self.paperAddressLabel)

        self.paperAddressLine = EntryLine(self.optionsHolder)
        self.paperAddressLine.setObjectName(u"paperAddressLine")
        self.paperAddressLine.setMaxLength(200)

        self.paperFields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.paperAddressLine)


        self.optionsColumn.addLayout(self.paperFields)

        self.paperHiddenCheck = TickBox(self.optionsHolder)
        self.paperHiddenCheck.setObjectName(u"paperHiddenCheck")

        self.optionsColumn.addWidget(self.paperHiddenCheck)

        self.questionLabel = QLabel(self.optionsHolder)
        self.questionLabel.setObjectName(u"questionLabel")
        self.questionLabel.setText(u"")
        self.questionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.questionLabel.setWordWrap(True)

        self.optionsColumn.addWidget(self.questionLabel)

        self.codesLabel = QLabel(self.optionsHolder)
        self.codesLabel.setObjectName(u"codesLabel")
        self.codesLabel.setText(u"")
        self.codesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.codesLabel.setWordWrap(True)

        self.optionsColumn.addWidget(self.codesLabel)

        self.codesRow = QHBoxLayout()
        self.codesRow.setSpacing(8)
        self.codesRow.setObjectName(u"codesRow")
        self.codesRow.setContentsMargins(0, 0, 0, 0)
        self.codesBox = CountBox(self.optionsHolder)
        self.codesBox.setObjectName(u"codesBox")
        self.codesBox.setMinimum(1)
        self.codesBox.setMaximum(20000)
        self.codesBox.setValue(100)

        self.codesRow.addWidget(self.codesBox)

        self.drawCodesButton = QPushButton(self.optionsHolder)
        self.drawCodesButton.setObjectName(u"drawCodesButton")
        self.drawCodesButton.setAutoDefault(False)

        self.codesRow.addWidget(self.drawCodesButton)

        self.codesRow.setStretch(0, 1)

        self.optionsColumn.addLayout(self.codesRow)

        self.paperRemarks = QLabel(self.optionsHolder)
        self.paperRemarks.setObjectName(u"paperRemarks")
        self.paperRemarks.setText(u"")
        self.paperRemarks.setTextFormat(Qt.TextFormat.PlainText)
        self.paperRemarks.setWordWrap(True)
        self.paperRemarks.setProperty(u"tone", u"muted")

        self.optionsColumn.addWidget(self.paperRemarks)

        self.paperNotice = QLabel(self.optionsHolder)
        self.paperNotice.setObjectName(u"paperNotice")
        self.paperNotice.setText(u"")
        self.paperNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.paperNotice.setWordWrap(True)
        self.paperNotice.setVisible(False)
        self.paperNotice.setProperty(u"tone", u"over")

        self.optionsColumn.addWidget(self.paperNotice)

        self.optionsSpacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.optionsColumn.addItem(self.optionsSpacer)

        self.paperButtons = QHBoxLayout()
        self.paperButtons.setSpacing(8)
        self.paperButtons.setObjectName(u"paperButtons")
        self.paperButtons.setContentsMargins(0, 0, 0, 0)
        self.savePaperButton = QToolButton(self.optionsHolder)
        self.savePaperButton.setObjectName(u"savePaperButton")
        self.savePaperButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.savePaperButton.sizePolicy().hasHeightForWidth())
        self.savePaperButton.setSizePolicy(sizePolicy)
        self.savePaperButton.setProperty(u"primary", True)

        self.paperButtons.addWidget(self.savePaperButton)

        self.printPaperButton = QPushButton(self.optionsHolder)
        self.printPaperButton.setObjectName(u"printPaperButton")
        self.printPaperButton.setAutoDefault(False)

        self.paperButtons.addWidget(self.printPaperButton)


        self.optionsColumn.addLayout(self.paperButtons)


        self.papersLayout.addWidget(self.optionsHolder)

        self.sheetColumn = QVBoxLayout()
        self.sheetColumn.setSpacing(8)
        self.sheetColumn.setObjectName(u"sheetColumn")
        self.sheetColumn.setContentsMargins(0, 0, 0, 0)
        self.sheetView = PageView(PapersWindow)
        self.sheetView.setObjectName(u"sheetView")
        self.sheetView.setMinimumSize(QSize(240, 240))

        self.sheetColumn.addWidget(self.sheetView)

        self.sheetRow = QHBoxLayout()
        self.sheetRow.setSpacing(8)
        self.sheetRow.setObjectName(u"sheetRow")
        self.sheetRow.setContentsMargins(0, 0, 0, 0)
        self.previousSheetButton = QPushButton(PapersWindow)
        self.previousSheetButton.setObjectName(u"previousSheetButton")
        self.previousSheetButton.setAutoDefault(False)

        self.sheetRow.addWidget(self.previousSheetButton)

        self.sheetLabel = QLabel(PapersWindow)
        self.sheetLabel.setObjectName(u"sheetLabel")
        self.sheetLabel.setText(u"")
        self.sheetLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sheetLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.sheetRow.addWidget(self.sheetLabel)

        self.nextSheetButton = QPushButton(PapersWindow)
        self.nextSheetButton.setObjectName(u"nextSheetButton")
        self.nextSheetButton.setAutoDefault(False)

        self.sheetRow.addWidget(self.nextSheetButton)

        self.sheetRow.setStretch(1, 1)

        self.sheetColumn.addLayout(self.sheetRow)

        self.sheetColumn.setStretch(0, 1)

        self.papersLayout.addLayout(self.sheetColumn)

        self.papersLayout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.papersLabel.setBuddy(self.papersView)
        self.paperSizeLabel.setBuddy(self.paperSizeCombo)
        self.paperPollLabel.setBuddy(self.paperPollCombo)
        self.paperNamesLabel.setBuddy(self.paperNamesCombo)
        self.paperSortLabel.setBuddy(self.paperSortCombo)
        self.paperEditionLabel.setBuddy(self.paperEditionCombo)
        self.paperCopiesLabel.setBuddy(self.paperCopiesBox)
        self.paperFirstLabel.setBuddy(self.paperFirstBox)
        self.paperWifiLabel.setBuddy(self.paperWifiLine)
        self.paperPasswordLabel.setBuddy(self.paperPasswordLine)
        self.paperAddressLabel.setBuddy(self.paperAddressLine)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.papersView, self.paperSizeCombo)
        QWidget.setTabOrder(self.paperSizeCombo, self.paperPollCombo)
        QWidget.setTabOrder(self.paperPollCombo, self.paperNamesCombo)
        QWidget.setTabOrder(self.paperNamesCombo, self.paperSortCombo)
        QWidget.setTabOrder(self.paperSortCombo, self.paperEditionCombo)
        QWidget.setTabOrder(self.paperEditionCombo, self.paperCopiesBox)
        QWidget.setTabOrder(self.paperCopiesBox, self.paperFirstBox)
        QWidget.setTabOrder(self.paperFirstBox, self.paperWifiLine)
        QWidget.setTabOrder(self.paperWifiLine, self.paperPasswordLine)
        QWidget.setTabOrder(self.paperPasswordLine, self.paperAddressLine)
        QWidget.setTabOrder(self.paperAddressLine, self.paperHiddenCheck)
        QWidget.setTabOrder(self.paperHiddenCheck, self.codesBox)
        QWidget.setTabOrder(self.codesBox, self.drawCodesButton)
        QWidget.setTabOrder(self.drawCodesButton, self.savePaperButton)
        QWidget.setTabOrder(self.savePaperButton, self.printPaperButton)
        QWidget.setTabOrder(self.printPaperButton, self.previousSheetButton)
        QWidget.setTabOrder(self.previousSheetButton, self.nextSheetButton)
        QWidget.setTabOrder(self.nextSheetButton, self.closePapersButton)

        self.retranslateUi(PapersWindow)
    # setupUi

    def retranslateUi(self, PapersWindow):
        self.papersLabel.setText(tr(u"Papers", None))
        self.closePapersButton.setText(tr(u"Close", None))
        self.paperSizeLabel.setText(tr(u"Paper size", None))
        self.paperPollLabel.setText(tr(u"Poll", None))
        self.paperNamesLabel.setText(tr(u"Names", None))
        self.paperSortLabel.setText(tr(u"Order", None))
        self.paperEditionLabel.setText(tr(u"Edition", None))
        self.paperCopiesLabel.setText(tr(u"How many", None))
        self.paperFirstLabel.setText(tr(u"First number", None))
        self.paperWifiLabel.setText(tr(u"Wi-Fi name", None))
        self.paperPasswordLabel.setText(tr(u"Password", None))
        self.paperAddressLabel.setText(tr(u"Web address", None))
        self.paperHiddenCheck.setText(tr(u"The Wi-Fi hides its name", None))
#if QT_CONFIG(accessibility)
        self.codesBox.setAccessibleName(tr(u"How many codes", None))
#endif // QT_CONFIG(accessibility)
        self.drawCodesButton.setText(tr(u"Draw codes", None))
        self.savePaperButton.setText(tr(u"Save as PDF\u2026", None))
        self.printPaperButton.setText(tr(u"Print\u2026", None))
        self.previousSheetButton.setText(tr(u"Previous", None))
        self.nextSheetButton.setText(tr(u"Next page", None))
        pass
    # retranslateUi

