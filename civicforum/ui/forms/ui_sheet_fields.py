from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sheet_fields.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFormLayout, QLabel, QVBoxLayout)

from civicforum.ui.widgets.leaving_edit import LeavingEdit
from civicforum.ui.widgets.line import CountBox

class Ui_SheetFields(object):
    def setupUi(self, SheetFields):
        if not SheetFields.objectName():
            SheetFields.setObjectName(u"SheetFields")
        self.sheetLayout = QVBoxLayout(SheetFields)
        self.sheetLayout.setSpacing(8)
        self.sheetLayout.setObjectName(u"sheetLayout")
        self.sheetLayout.setContentsMargins(0, 0, 0, 0)
        self.draftSheetHead = QLabel(SheetFields)
        self.draftSheetHead.setObjectName(u"draftSheetHead")
        self.draftSheetHead.setTextFormat(Qt.TextFormat.PlainText)
        self.draftSheetHead.setProperty(u"role", u"head")

        self.sheetLayout.addWidget(self.draftSheetHead)

        self.draftSheetNotice = QLabel(SheetFields)
        self.draftSheetNotice.setObjectName(u"draftSheetNotice")
        self.draftSheetNotice.setText(u"")
        self.draftSheetNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.draftSheetNotice.setWordWrap(True)
        self.draftSheetNotice.setProperty(u"tone", u"over")

        self.sheetLayout.addWidget(self.draftSheetNotice)

        self.draftSheetForm = QFormLayout()
        self.draftSheetForm.setObjectName(u"draftSheetForm")
        self.draftSheetForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.draftSheetForm.setHorizontalSpacing(8)
        self.draftSheetForm.setVerticalSpacing(8)
        self.draftSheetForm.setContentsMargins(0, 0, 0, 0)
        self.draftCriteriaLabel = QLabel(SheetFields)
        self.draftCriteriaLabel.setObjectName(u"draftCriteriaLabel")
        self.draftCriteriaLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftSheetForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.draftCriteriaLabel)

        self.draftCriteriaEdit = LeavingEdit(SheetFields)
        self.draftCriteriaEdit.setObjectName(u"draftCriteriaEdit")
        self.draftCriteriaEdit.setMaximumSize(QSize(16777215, 112))
        self.draftCriteriaEdit.setTabChangesFocus(True)

        self.draftSheetForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.draftCriteriaEdit)

        self.draftCriteriaSum = QLabel(SheetFields)
        self.draftCriteriaSum.setObjectName(u"draftCriteriaSum")
        self.draftCriteriaSum.setText(u"")
        self.draftCriteriaSum.setTextFormat(Qt.TextFormat.PlainText)
        self.draftCriteriaSum.setWordWrap(True)
        self.draftCriteriaSum.setProperty(u"tone", u"muted")

        self.draftSheetForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.draftCriteriaSum)

        self.draftPanelsLabel = QLabel(SheetFields)
        self.draftPanelsLabel.setObjectName(u"draftPanelsLabel")
        self.draftPanelsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftSheetForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.draftPanelsLabel)

        self.draftPanelsEdit = LeavingEdit(SheetFields)
        self.draftPanelsEdit.setObjectName(u"draftPanelsEdit")
        self.draftPanelsEdit.setMaximumSize(QSize(16777215, 96))
        self.draftPanelsEdit.setTabChangesFocus(True)

        self.draftSheetForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.draftPanelsEdit)

        self.draftPanelsSum = QLabel(SheetFields)
        self.draftPanelsSum.setObjectName(u"draftPanelsSum")
        self.draftPanelsSum.setText(u"")
        self.draftPanelsSum.setTextFormat(Qt.TextFormat.PlainText)
        self.draftPanelsSum.setWordWrap(True)
        self.draftPanelsSum.setProperty(u"tone", u"muted")

        self.draftSheetForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.draftPanelsSum)

        self.draftWholeLabel = QLabel(SheetFields)
        self.draftWholeLabel.setObjectName(u"draftWholeLabel")
        self.draftWholeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftSheetForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.draftWholeLabel)

        self.draftWholeBox = CountBox(SheetFields)
        self.draftWholeBox.setObjectName(u"draftWholeBox")
        self.draftWholeBox.setMinimum(1)
        self.draftWholeBox.setMaximum(100000)
        self.draftWholeBox.setValue(100)

        self.draftSheetForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.draftWholeBox)

        self.draftTrimLabel = QLabel(SheetFields)
        self.draftTrimLabel.setObjectName(u"draftTrimLabel")
        self.draftTrimLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftSheetForm.setWidget(5, QFormLayout.ItemRole.LabelRole, self.draftTrimLabel)

        self.draftTrimBox = CountBox(SheetFields)
        self.draftTrimBox.setObjectName(u"draftTrimBox")
        self.draftTrimBox.setMinimum(0)
        self.draftTrimBox.setMaximum(1000)

        self.draftSheetForm.setWidget(5, QFormLayout.ItemRole.FieldRole, self.draftTrimBox)

        self.draftTrimByLabel = QLabel(SheetFields)
        self.draftTrimByLabel.setObjectName(u"draftTrimByLabel")
        self.draftTrimByLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftSheetForm.setWidget(6, QFormLayout.ItemRole.LabelRole, self.draftTrimByLabel)

        self.draftTrimByCombo = QComboBox(SheetFields)
        self.draftTrimByCombo.setObjectName(u"draftTrimByCombo")

        self.draftSheetForm.setWidget(6, QFormLayout.ItemRole.FieldRole, self.draftTrimByCombo)

        self.draftMissingLabel = QLabel(SheetFields)
        self.draftMissingLabel.setObjectName(u"draftMissingLabel")
        self.draftMissingLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftSheetForm.setWidget(7, QFormLayout.ItemRole.LabelRole, self.draftMissingLabel)

        self.draftMissingCombo = QComboBox(SheetFields)
        self.draftMissingCombo.setObjectName(u"draftMissingCombo")

        self.draftSheetForm.setWidget(7, QFormLayout.ItemRole.FieldRole, self.draftMissingCombo)

        self.draftEmptyLabel = QLabel(SheetFields)
        self.draftEmptyLabel.setObjectName(u"draftEmptyLabel")
        self.draftEmptyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftSheetForm.setWidget(8, QFormLayout.ItemRole.LabelRole, self.draftEmptyLabel)

        self.draftEmptyCombo = QComboBox(SheetFields)
        self.draftEmptyCombo.setObjectName(u"draftEmptyCombo")

        self.draftSheetForm.setWidget(8, QFormLayout.ItemRole.FieldRole, self.draftEmptyCombo)


        self.sheetLayout.addLayout(self.draftSheetForm)

#if QT_CONFIG(shortcut)
        self.draftCriteriaLabel.setBuddy(self.draftCriteriaEdit)
        self.draftPanelsLabel.setBuddy(self.draftPanelsEdit)
        self.draftWholeLabel.setBuddy(self.draftWholeBox)
        self.draftTrimLabel.setBuddy(self.draftTrimBox)
        self.draftTrimByLabel.setBuddy(self.draftTrimByCombo)
        self.draftMissingLabel.setBuddy(self.draftMissingCombo)
        self.draftEmptyLabel.setBuddy(self.draftEmptyCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SheetFields)
    # setupUi

    def retranslateUi(self, SheetFields):
        self.draftSheetHead.setText(tr(u"Criteria sheets", None))
        self.draftCriteriaLabel.setText(tr(u"Criteria", None))
        self.draftPanelsLabel.setText(tr(u"Panels", None))
        self.draftWholeLabel.setText(tr(u"Weights add up to", None))
        self.draftTrimLabel.setText(tr(u"Left out at each end", None))
        self.draftTrimByLabel.setText(tr(u"Of what", None))
        self.draftMissingLabel.setText(tr(u"A score left empty", None))
        self.draftEmptyLabel.setText(tr(u"A panel without sheets", None))
        pass
    # retranslateUi

