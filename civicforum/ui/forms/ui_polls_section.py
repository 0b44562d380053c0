from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'polls_section.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFormLayout, QFrame, QGridLayout, QHBoxLayout, QLabel, QListView, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from civicforum.ui.widgets.leaving_edit import LeavingEdit
from civicforum.ui.widgets.line import (CountBox, EntryLine)
from civicforum.ui.widgets.tick_box import TickBox

class Ui_PollsSection(object):
    def setupUi(self, PollsSection):
        if not PollsSection.objectName():
            PollsSection.setObjectName(u"PollsSection")
        self.pollsSectionLayout = QVBoxLayout(PollsSection)
        self.pollsSectionLayout.setSpacing(8)
        self.pollsSectionLayout.setObjectName(u"pollsSectionLayout")
        self.pollsSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.draftsHead = QLabel(PollsSection)
        self.draftsHead.setObjectName(u"draftsHead")
        self.draftsHead.setTextFormat(Qt.TextFormat.PlainText)
        self.draftsHead.setProperty(u"role", u"title")

        self.pollsSectionLayout.addWidget(self.draftsHead)

        self.draftsEmpty = QLabel(PollsSection)
        self.draftsEmpty.setObjectName(u"draftsEmpty")
        self.draftsEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.draftsEmpty.setWordWrap(True)
        self.draftsEmpty.setProperty(u"tone", u"muted")

        self.pollsSectionLayout.addWidget(self.draftsEmpty)

        self.pollsColumns = QHBoxLayout()
        self.pollsColumns.setSpacing(16)
        self.pollsColumns.setObjectName(u"pollsColumns")
        self.pollsColumns.setContentsMargins(0, 0, 0, 0)
        self.draftsColumn = QVBoxLayout()
        self.draftsColumn.setSpacing(8)
        self.draftsColumn.setObjectName(u"draftsColumn")
        self.draftsColumn.setContentsMargins(0, 0, 0, 0)
        self.draftsView = QListView(PollsSection)
        self.draftsView.setObjectName(u"draftsView")
        self.draftsView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.draftsView.setUniformItemSizes(True)
        self.draftsView.setFrameShape(QFrame.Shape.NoFrame)
        self.draftsView.setMinimumSize(QSize(200, 64))

        self.draftsColumn.addWidget(self.draftsView)

        self.newDraftButton = QPushButton(PollsSection)
        self.newDraftButton.setObjectName(u"newDraftButton")

        self.draftsColumn.addWidget(self.newDraftButton)


        self.pollsColumns.addLayout(self.draftsColumn)

        self.draftArea = QScrollArea(PollsSection)
        self.draftArea.setObjectName(u"draftArea")
        self.draftArea.setWidgetResizable(True)
        self.draftArea.setFrameShape(QFrame.Shape.NoFrame)
        self.draftArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.draftEditor = QWidget()
        self.draftEditor.setObjectName(u"draftEditor")
        self.draftLayout = QVBoxLayout(self.draftEditor)
        self.draftLayout.setSpacing(8)
        self.draftLayout.setObjectName(u"draftLayout")
        self.draftLayout.setContentsMargins(0, 0, 8, 0)
        self.draftFixed = QLabel(self.draftEditor)
        self.draftFixed.setObjectName(u"draftFixed")
        self.draftFixed.setText(u"")
        self.draftFixed.setTextFormat(Qt.TextFormat.PlainText)
        self.draftFixed.setWordWrap(True)
        self.draftFixed.setVisible(False)
        self.draftFixed.setProperty(u"tone", u"warn")

        self.draftLayout.addWidget(self.draftFixed)

        self.draftNotice = QLabel(self.draftEditor)
        self.draftNotice.setObjectName(u"draftNotice")
        self.draftNotice.setText(u"")
        self.draftNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.draftNotice.setWordWrap(True)
        self.draftNotice.setVisible(False)
        self.draftNotice.setProperty(u"tone", u"over")

        self.draftLayout.addWidget(self.draftNotice)

        self.draftForm = QFormLayout()
        self.draftForm.setSpacing(8)
        self.draftForm.setObjectName(u"draftForm")
        self.draftForm.setContentsMargins(0, 0, 0, 0)
        self.draftQuestionLabel = QLabel(self.draftEditor)
        self.draftQuestionLabel.setObjectName(u"draftQuestionLabel")
        self.draftQuestionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftQuestionLabel.setMinimumSize(QSize(0, 34))

        self.draftForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.draftQuestionLabel)

        self.draftQuestionLine = EntryLine(self.draftEditor)
        self.draftQuestionLine.setObjectName(u"draftQuestionLine")

        self.draftForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.draftQuestionLine)

        self.draftShapeLabel = QLabel(self.draftEditor)
        self.draftShapeLabel.setObjectName(u"draftShapeLabel")
        self.draftShapeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftShapeLabel.setMinimumSize(QSize(0, 34))

        self.draftForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.draftShapeLabel)

        self.draftShapeCombo = QComboBox(self.draftEditor)
        self.draftShapeCombo.setObjectName(u"draftShapeCombo")

        self.draftForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.draftShapeCombo)

        self.draftOptionsLabel = QLabel(self.draftEditor)
        self.draftOptionsLabel.setObjectName(u"draftOptionsLabel")
        self.draftOptionsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftOptionsLabel.setMinimumSize(QSize(0, 34))

        self.draftForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.draftOptionsLabel)

        self.draftOptionsEdit = LeavingEdit(self.draftEditor)
        self.draftOptionsEdit.setObjectName(u"draftOptionsEdit")
        self.draftOptionsEdit.setTabChangesFocus(True)

        self.draftForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.draftOptionsEdit)


        self.draftLayout.addLayout(self.draftForm)

        self.draftThemesCheck = TickBox(self.draftEditor)
        self.draftThemesCheck.setObjectName(u"draftThemesCheck")

        self.draftLayout.addWidget(self.draftThemesCheck)

        self.draftButtons = QHBoxLayout()
        self.draftButtons.setSpacing(8)
        self.draftButtons.setObjectName(u"draftButtons")
        self.draftButtons.setContentsMargins(0, 0, 0, 0)
        self.addDraftButton = QPushButton(self.draftEditor)
        self.addDraftButton.setObjectName(u"addDraftButton")

        self.draftButtons.addWidget(self.addDraftButton)

        self.draftSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.draftButtons.addItem(self.draftSpacer)

        self.dropDraftButton = QPushButton(self.draftEditor)
        self.dropDraftButton.setObjectName(u"dropDraftButton")

        self.draftButtons.addWidget(self.dropDraftButton)


        self.draftLayout.addLayout(self.draftButtons)

        self.draftVotesHead = QLabel(self.draftEditor)
        self.draftVotesHead.setObjectName(u"draftVotesHead")
        self.draftVotesHead.setTextFormat(Qt.TextFormat.PlainText)
        self.draftVotesHead.setProperty(u"role", u"head")

        self.draftLayout.addWidget(self.draftVotesHead)

        self.draftChannelsHint = QLabel(self.draftEditor)
        self.draftChannelsHint.setObjectName(u"draftChannelsHint")
        self.draftChannelsHint.setTextFormat(Qt.TextFormat.PlainText)
        self.draftChannelsHint.setProperty(u"tone", u"muted")

        self.draftLayout.addWidget(self.draftChannelsHint)

        self.draftChannels = QGridLayout()
        self.draftChannels.setSpacing(8)
        self.draftChannels.setObjectName(u"draftChannels")
        self.draftChannels.setContentsMargins(0, 0, 0, 0)
        self.handsCheck = TickBox(self.draftEditor)
        self.handsCheck.setObjectName(u"handsCheck")
        self.handsCheck.setText(u"")

        self.draftChannels.addWidget(self.handsCheck, 0, 0, 1, 1)

        self.paperCheck = TickBox(self.draftEditor)
        self.paperCheck.setObjectName(u"paperCheck")
        self.paperCheck.setText(u"")

        self.draftChannels.addWidget(self.paperCheck, 0, 1, 1, 1)

        self.rollCallCheck = TickBox(self.draftEditor)
        self.rollCallCheck.setObjectName(u"rollCallCheck")
        self.rollCallCheck.setText(u"")

        self.draftChannels.addWidget(self.rollCallCheck, 0, 2, 1, 1)

        self.advanceCheck = TickBox(self.draftEditor)
        self.advanceCheck.setObjectName(u"advanceCheck")
        self.advanceCheck.setText(u"")

        self.draftChannels.addWidget(self.advanceCheck, 1, 0, 1, 1)

        self.onlineCheck = TickBox(self.draftEditor)
        self.onlineCheck.setObjectName(u"onlineCheck")
        self.onlineCheck.setText(u"")

        self.draftChannels.addWidget(self.onlineCheck, 1, 1, 1, 1)

        self.phoneCheck = TickBox(self.draftEditor)
        self.phoneCheck.setObjectName(u"phoneCheck")
        self.phoneCheck.setText(u"")

        self.draftChannels.addWidget(self.phoneCheck, 1, 2, 1, 1)

        self.cameraCardCheck = TickBox(self.draftEditor)
        self.cameraCardCheck.setObjectName(u"cameraCardCheck")
        self.cameraCardCheck.setText(u"")

        self.draftChannels.addWidget(self.cameraCardCheck, 2, 0, 1, 1)

        self.keypadCheck = TickBox(self.draftEditor)
        self.keypadCheck.setObjectName(u"keypadCheck")
        self.keypadCheck.setText(u"")

        self.draftChannels.addWidget(self.keypadCheck, 2, 1, 1, 1)

        self.kioskCheck = TickBox(self.draftEditor)
        self.kioskCheck.setObjectName(u"kioskCheck")
        self.kioskCheck.setText(u"")

        self.draftChannels.addWidget(self.kioskCheck, 2, 2, 1, 1)


        self.draftLayout.addLayout(self.draftChannels)

        self.draftVotesForm = QFormLayout()
        self.draftVotesForm.setSpacing(8)
        self.draftVotesForm.setObjectName(u"draftVotesForm")
        self.draftVotesForm.setContentsMargins(0, 0, 0, 0)
        self.draftSecrecyLabel = QLabel(self.draftEditor)
        self.draftSecrecyLabel.setObjectName(u"draftSecrecyLabel")
        self.draftSecrecyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftSecrecyLabel.setMinimumSize(QSize(0, 34))

        self.draftVotesForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.draftSecrecyLabel)

        self.draftSecrecyCombo = QComboBox(self.draftEditor)
        self.draftSecrecyCombo.setObjectName(u"draftSecrecyCombo")

        self.draftVotesForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.draftSecrecyCombo)

        self.draftElectorateLabel = QLabel(self.draftEditor)
        self.draftElectorateLabel.setObjectName(u"draftElectorateLabel")
        self.draftElectorateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftElectorateLabel.setMinimumSize(QSize(0, 34))

        self.draftVotesForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.draftElectorateLabel)

        self.draftElectorateCombo = QComboBox(self.draftEditor)
        self.draftElectorateCombo.setObjectName(u"draftElectorateCombo")

        self.draftVotesForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.draftElectorateCombo)

        self.draftEntitledLabel = QLabel(self.draftEditor)
        self.draftEntitledLabel.setObjectName(u"draftEntitledLabel")
        self.draftEntitledLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftEntitledLabel.setMinimumSize(QSize(0, 34))

        self.draftVotesForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.draftEntitledLabel)

        self.draftEntitledBox = CountBox(self.draftEditor)
        self.draftEntitledBox.setObjectName(u"draftEntitledBox")
        self.draftEntitledBox.setMinimum(0)
        self.draftEntitledBox.setMaximum(1000000)

        self.draftVotesForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.draftEntitledBox)

        self.draftItemLabel = QLabel(self.draftEditor)
        self.draftItemLabel.setObjectName(u"draftItemLabel")
        self.draftItemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftItemLabel.setMinimumSize(QSize(0, 34))

        self.draftVotesForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.draftItemLabel)

        self.draftItemCombo = QComboBox(self.draftEditor)
        self.draftItemCombo.setObjectName(u"draftItemCombo")

        self.draftVotesForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.draftItemCombo)

        self.draftGroupLabel = QLabel(self.draftEditor)
        self.draftGroupLabel.setObjectName(u"draftGroupLabel")
        self.draftGroupLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftGroupLabel.setMinimumSize(QSize(0, 34))

        self.draftVotesForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.draftGroupLabel)

        self.draftGroupCombo = QComboBox(self.draftEditor)
        self.draftGroupCombo.setObjectName(u"draftGroupCombo")

        self.draftVotesForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.draftGroupCombo)

        self.draftGroupValueLabel = QLabel(self.draftEditor)
        self.draftGroupValueLabel.setObjectName(u"draftGroupValueLabel")
        self.draftGroupValueLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftGroupValueLabel.setMinimumSize(QSize(0, 34))

        self.draftVotesForm.setWidget(5, QFormLayout.ItemRole.LabelRole, self.draftGroupValueLabel)

        self.draftGroupLine = EntryLine(self.draftEditor)
        self.draftGroupLine.setObjectName(u"draftGroupLine")

        self.draftVotesForm.setWidget(5, QFormLayout.ItemRole.FieldRole, self.draftGroupLine)

        self.draftSecondsLabel = QLabel(self.draftEditor)
        self.draftSecondsLabel.setObjectName(u"draftSecondsLabel")
        self.draftSecondsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftSecondsLabel.setMinimumSize(QSize(0, 34))

        self.draftVotesForm.setWidget(6, QFormLayout.ItemRole.LabelRole, self.draftSecondsLabel)

        self.draftSecondsBox = CountBox(self.draftEditor)
        self.draftSecondsBox.setObjectName(u"draftSecondsBox")
        self.draftSecondsBox.setMinimum(0)
        self.draftSecondsBox.setMaximum(86400)

        self.draftVotesForm.setWidget(6, QFormLayout.ItemRole.FieldRole, self.draftSecondsBox)

        self.draftWeightCheck = TickBox(self.draftEditor)
        self.draftWeightCheck.setObjectName(u"draftWeightCheck")

        self.draftVotesForm.setWidget(7, QFormLayout.ItemRole.FieldRole, self.draftWeightCheck)

        self.draftProxyCheck = TickBox(self.draftEditor)
        self.draftProxyCheck.setObjectName(u"draftProxyCheck")

        self.draftVotesForm.setWidget(8, QFormLayout.ItemRole.FieldRole, self.draftProxyCheck)


        self.draftLayout.addLayout(self.draftVotesForm)

        self.draftRuleHead = QLabel(self.draftEditor)
        self.draftRuleHead.setObjectName(u"draftRuleHead")
        self.draftRuleHead.setTextFormat(Qt.TextFormat.PlainText)
        self.draftRuleHead.setProperty(u"role", u"head")

        self.draftLayout.addWidget(self.draftRuleHead)

        self.draftRuleForm = QFormLayout()
        self.draftRuleForm.setSpacing(8)
        self.draftRuleForm.setObjectName(u"draftRuleForm")
        self.draftRuleForm.setContentsMargins(0, 0, 0, 0)
        self.draftMajorityLabel = QLabel(self.draftEditor)
        self.draftMajorityLabel.setObjectName(u"draftMajorityLabel")
        self.draftMajorityLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftMajorityLabel.setMinimumSize(QSize(0, 34))

        self.draftRuleForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.draftMajorityLabel)

        self.draftMajorityCombo = QComboBox(self.draftEditor)
        self.draftMajorityCombo.setObjectName(u"draftMajorityCombo")

        self.draftRuleForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.draftMajorityCombo)

        self.draftShareLabel = QLabel(self.draftEditor)
        self.draftShareLabel.setObjectName(u"draftShareLabel")
        self.draftShareLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftShareLabel.setMinimumSize(QSize(0, 34))

        self.draftRuleForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.draftShareLabel)

        self.draftShareLine = EntryLine(self.draftEditor)
        self.draftShareLine.setObjectName(u"draftShareLine")
        self.draftShareLine.setPlaceholderText(u"3/5")

        self.draftRuleForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.draftShareLine)

        self.draftQuorumLabel = QLabel(self.draftEditor)
        self.draftQuorumLabel.setObjectName(u"draftQuorumLabel")
        self.draftQuorumLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftQuorumLabel.setMinimumSize(QSize(0, 34))

        self.draftRuleForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.draftQuorumLabel)

        self.draftQuorumLine = EntryLine(self.draftEditor)
        self.draftQuorumLine.setObjectName(u"draftQuorumLine")
        self.draftQuorumLine.setPlaceholderText(u"1/2")

        self.draftRuleForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.draftQuorumLine)

        self.draftQuorumOfLabel = QLabel(self.draftEditor)
        self.draftQuorumOfLabel.setObjectName(u"draftQuorumOfLabel")
        self.draftQuorumOfLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftQuorumOfLabel.setMinimumSize(QSize(0, 34))

        self.draftRuleForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.draftQuorumOfLabel)

        self.draftQuorumOfCombo = QComboBox(self.draftEditor)
        self.draftQuorumOfCombo.setObjectName(u"draftQuorumOfCombo")

        self.draftRuleForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.draftQuorumOfCombo)

        self.draftBaseLabel = QLabel(self.draftEditor)
        self.draftBaseLabel.setObjectName(u"draftBaseLabel")
        self.draftBaseLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftBaseLabel.setMinimumSize(QSize(0, 34))

        self.draftRuleForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.draftBaseLabel)

        self.draftBaseCombo = QComboBox(self.draftEditor)
        self.draftBaseCombo.setObjectName(u"draftBaseCombo")

        self.draftRuleForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.draftBaseCombo)

        self.draftDecimalsLabel = QLabel(self.draftEditor)
        self.draftDecimalsLabel.setObjectName(u"draftDecimalsLabel")
        self.draftDecimalsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftDecimalsLabel.setMinimumSize(QSize(0, 34))

        self.draftRuleForm.setWidget(5, QFormLayout.ItemRole.LabelRole, self.draftDecimalsLabel)

        self.draftDecimalsBox = CountBox(self.draftEditor)
        self.draftDecimalsBox.setObjectName(u"draftDecimalsBox")
        self.draftDecimalsBox.setMinimum(0)
        self.draftDecimalsBox.setMaximum(3)

        self.draftRuleForm.setWidget(5, QFormLayout.ItemRole.FieldRole, self.draftDecimalsBox)

        self.draftRoundingLabel = QLabel(self.draftEditor)
        self.draftRoundingLabel.setObjectName(u"draftRoundingLabel")
        self.draftRoundingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftRoundingLabel.setMinimumSize(QSize(0, 34))

        self.draftRuleForm.setWidget(6, QFormLayout.ItemRole.LabelRole, self.draftRoundingLabel)

        self.draftRoundingCombo = QComboBox(self.draftEditor)
        self.draftRoundingCombo.setObjectName(u"draftRoundingCombo")

        self.draftRuleForm.setWidget(6, QFormLayout.ItemRole.FieldRole, self.draftRoundingCombo)

        self.draftCountingLabel = QLabel(self.draftEditor)
        self.draftCountingLabel.setObjectName(u"draftCountingLabel")
        self.draftCountingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftCountingLabel.setMinimumSize(QSize(0, 34))

        self.draftRuleForm.setWidget(7, QFormLayout.ItemRole.LabelRole, self.draftCountingLabel)

        self.draftCountingCombo = QComboBox(self.draftEditor)
        self.draftCountingCombo.setObjectName(u"draftCountingCombo")

        self.draftRuleForm.setWidget(7, QFormLayout.ItemRole.FieldRole, self.draftCountingCombo)

        self.draftSeatsLabel = QLabel(self.draftEditor)
        self.draftSeatsLabel.setObjectName(u"draftSeatsLabel")
        self.draftSeatsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftSeatsLabel.setMinimumSize(QSize(0, 34))

        self.draftRuleForm.setWidget(8, QFormLayout.ItemRole.LabelRole, self.draftSeatsLabel)

        self.draftSeatsBox = CountBox(self.draftEditor)
        self.draftSeatsBox.setObjectName(u"draftSeatsBox")
        self.draftSeatsBox.setMinimum(1)
        self.draftSeatsBox.setMaximum(99)

        self.draftRuleForm.setWidget(8, QFormLayout.ItemRole.FieldRole, self.draftSeatsBox)

        self.draftTiesLabel = QLabel(self.draftEditor)
        self.draftTiesLabel.setObjectName(u"draftTiesLabel")
        self.draftTiesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftTiesLabel.setMinimumSize(QSize(0, 34))

        self.draftRuleForm.setWidget(9, QFormLayout.ItemRole.LabelRole, self.draftTiesLabel)

        self.draftTiesCombo = QComboBox(self.draftEditor)
        self.draftTiesCombo.setObjectName(u"draftTiesCombo")

        self.draftRuleForm.setWidget(9, QFormLayout.ItemRole.FieldRole, self.draftTiesCombo)

        self.draftLowestLabel = QLabel(self.draftEditor)
        self.draftLowestLabel.setObjectName(u"draftLowestLabel")
        self.draftLowestLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftLowestLabel.setMinimumSize(QSize(0, 34))

        self.draftRuleForm.setWidget(10, QFormLayout.ItemRole.LabelRole, self.draftLowestLabel)

        self.draftLowestBox = CountBox(self.draftEditor)
        self.draftLowestBox.setObjectName(u"draftLowestBox")
        self.draftLowestBox.setMinimum(0)
        self.draftLowestBox.setMaximum(999)

        self.draftRuleForm.setWidget(10, QFormLayout.ItemRole.FieldRole, self.draftLowestBox)

        self.draftHighestLabel = QLabel(self.draftEditor)
        self.draftHighestLabel.setObjectName(u"draftHighestLabel")
        self.draftHighestLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftHighestLabel.setMinimumSize(QSize(0, 34))

        self.draftRuleForm.setWidget(11, QFormLayout.ItemRole.LabelRole, self.draftHighestLabel)

        self.draftHighestBox = CountBox(self.draftEditor)
        self.draftHighestBox.setObjectName(u"draftHighestBox")
        self.draftHighestBox.setMinimum(1)
        self.draftHighestBox.setMaximum(1000)

        self.draftRuleForm.setWidget(11, QFormLayout.ItemRole.FieldRole, self.draftHighestBox)

        self.draftBudgetLabel = QLabel(self.draftEditor)
        self.draftBudgetLabel.setObjectName(u"draftBudgetLabel")
        self.draftBudgetLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftBudgetLabel.setMinimumSize(QSize(0, 34))

        self.draftRuleForm.setWidget(12, QFormLayout.ItemRole.LabelRole, self.draftBudgetLabel)

        self.draftBudgetLine = EntryLine(self.draftEditor)
        self.draftBudgetLine.setObjectName(u"draftBudgetLine")

        self.draftRuleForm.setWidget(12, QFormLayout.ItemRole.FieldRole, self.draftBudgetLine)


        self.draftLayout.addLayout(self.draftRuleForm)

        self.draftMarks = QWidget(self.draftEditor)
        self.draftMarks.setObjectName(u"draftMarks")
        self.draftMarksLayout = QVBoxLayout(self.draftMarks)
        self.draftMarksLayout.setSpacing(8)
        self.draftMarksLayout.setObjectName(u"draftMarksLayout")
        self.draftMarksLayout.setContentsMargins(0, 0, 0, 0)
        self.draftMarksHead = QLabel(self.draftMarks)
        self.draftMarksHead.setObjectName(u"draftMarksHead")
        self.draftMarksHead.setTextFormat(Qt.TextFormat.PlainText)
        self.draftMarksHead.setProperty(u"role", u"head")

        self.draftMarksLayout.addWidget(self.draftMarksHead)

        self.draftMarksForm = QFormLayout()
        self.draftMarksForm.setSpacing(8)
        self.draftMarksForm.setObjectName(u"draftMarksForm")
        self.draftMarksForm.setContentsMargins(0, 0, 0, 0)
        self.draftLeastLabel = QLabel(self.draftMarks)
        self.draftLeastLabel.setObjectName(u"draftLeastLabel")
        self.draftLeastLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftLeastLabel.setMinimumSize(QSize(0, 34))

        self.draftMarksForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.draftLeastLabel)

        self.draftLeastBox = CountBox(self.draftMarks)
        self.draftLeastBox.setObjectName(u"draftLeastBox")
        self.draftLeastBox.setMinimum(0)
        self.draftLeastBox.setMaximum(1000000)

        self.draftMarksForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.draftLeastBox)

        self.draftMostLabel = QLabel(self.draftMarks)
        self.draftMostLabel.setObjectName(u"draftMostLabel")
        self.draftMostLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftMostLabel.setMinimumSize(QSize(0, 34))

        self.draftMarksForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.draftMostLabel)

        self.draftMostBox = CountBox(self.draftMarks)
        self.draftMostBox.setObjectName(u"draftMostBox")
        self.draftMostBox.setMinimum(1)
        self.draftMostBox.setMaximum(1000000)

        self.draftMarksForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.draftMostBox)

        self.draftPerOptionLabel = QLabel(self.draftMarks)
        self.draftPerOptionLabel.setObjectName(u"draftPerOptionLabel")
        self.draftPerOptionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftPerOptionLabel.setMinimumSize(QSize(0, 34))

        self.draftMarksForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.draftPerOptionLabel)

        self.draftPerOptionBox = CountBox(self.draftMarks)
        self.draftPerOptionBox.setObjectName(u"draftPerOptionBox")
        self.draftPerOptionBox.setMinimum(1)
        self.draftPerOptionBox.setMaximum(1000000)

        self.draftMarksForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.draftPerOptionBox)

        self.draftOverLabel = QLabel(self.draftMarks)
        self.draftOverLabel.setObjectName(u"draftOverLabel")
        self.draftOverLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftOverLabel.setMinimumSize(QSize(0, 34))

        self.draftMarksForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.draftOverLabel)

        self.draftOverCombo = QComboBox(self.draftMarks)
        self.draftOverCombo.setObjectName(u"draftOverCombo")

        self.draftMarksForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.draftOverCombo)

        self.draftUnderLabel = QLabel(self.draftMarks)
        self.draftUnderLabel.setObjectName(u"draftUnderLabel")
        self.draftUnderLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftUnderLabel.setMinimumSize(QSize(0, 34))

        self.draftMarksForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.draftUnderLabel)

        self.draftUnderCombo = QComboBox(self.draftMarks)
        self.draftUnderCombo.setObjectName(u"draftUnderCombo")

        self.draftMarksForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.draftUnderCombo)


        self.draftMarksLayout.addLayout(self.draftMarksForm)


        self.draftLayout.addWidget(self.draftMarks)

        self.draftBottom = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.draftLayout.addItem(self.draftBottom)

        self.draftArea.setWidget(self.draftEditor)

        self.pollsColumns.addWidget(self.draftArea)

        self.pollsColumns.setStretch(1, 1)

        self.pollsSectionLayout.addLayout(self.pollsColumns)

        self.pollsSectionLayout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.draftsHead.setBuddy(self.draftsView)
        self.draftQuestionLabel.setBuddy(self.draftQuestionLine)
        self.draftShapeLabel.setBuddy(self.draftShapeCombo)
        self.draftOptionsLabel.setBuddy(self.draftOptionsEdit)
        self.draftSecrecyLabel.setBuddy(self.draftSecrecyCombo)
        self.draftElectorateLabel.setBuddy(self.draftElectorateCombo)
        self.draftEntitledLabel.setBuddy(self.draftEntitledBox)
        self.draftItemLabel.setBuddy(self.draftItemCombo)
        self.draftGroupLabel.setBuddy(self.draftGroupCombo)
        self.draftGroupValueLabel.setBuddy(self.draftGroupLine)
        self.draftSecondsLabel.setBuddy(self.draftSecondsBox)
        self.draftMajorityLabel.setBuddy(self.draftMajorityCombo)
        self.draftShareLabel.setBuddy(self.draftShareLine)
        self.draftQuorumLabel.setBuddy(self.draftQuorumLine)
        self.draftQuorumOfLabel.setBuddy(self.draftQuorumOfCombo)
        self.draftBaseLabel.setBuddy(self.draftBaseCombo)
        self.draftDecimalsLabel.setBuddy(self.draftDecimalsBox)
        self.draftRoundingLabel.setBuddy(self.draftRoundingCombo)
        self.draftCountingLabel.setBuddy(self.draftCountingCombo)
        self.draftSeatsLabel.setBuddy(self.draftSeatsBox)
        self.draftTiesLabel.setBuddy(self.draftTiesCombo)
        self.draftLowestLabel.setBuddy(self.draftLowestBox)
        self.draftHighestLabel.setBuddy(self.draftHighestBox)
        self.draftBudgetLabel.setBuddy(self.draftBudgetLine)
        self.draftLeastLabel.setBuddy(self.draftLeastBox)
        self.draftMostLabel.setBuddy(self.draftMostBox)
        self.draftPerOptionLabel.setBuddy(self.draftPerOptionBox)
        self.draftOverLabel.setBuddy(self.draftOverCombo)
        self.draftUnderLabel.setBuddy(self.draftUnderCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.draftsView, self.newDraftButton)
        QWidget.setTabOrder(self.newDraftButton, self.draftQuestionLine)
        QWidget.setTabOrder(self.draftQuestionLine, self.draftShapeCombo)
        QWidget.setTabOrder(self.draftShapeCombo, self.draftOptionsEdit)
        QWidget.setTabOrder(self.draftOptionsEdit, self.draftThemesCheck)
        QWidget.setTabOrder(self.draftThemesCheck, self.addDraftButton)
        QWidget.setTabOrder(self.addDraftButton, self.dropDraftButton)
        QWidget.setTabOrder(self.dropDraftButton, self.handsCheck)
        QWidget.setTabOrder(self.handsCheck, self.paperCheck)
        QWidget.setTabOrder(self.paperCheck, self.rollCallCheck)
        QWidget.setTabOrder(self.rollCallCheck, self.advanceCheck)
        QWidget.setTabOrder(self.advanceCheck, self.onlineCheck)
        QWidget.setTabOrder(self.onlineCheck, self.phoneCheck)
        QWidget.setTabOrder(self.phoneCheck, self.cameraCardCheck)
        QWidget.setTabOrder(self.cameraCardCheck, self.keypadCheck)
        QWidget.setTabOrder(self.keypadCheck, self.kioskCheck)
        QWidget.setTabOrder(self.kioskCheck, self.draftSecrecyCombo)
        QWidget.setTabOrder(self.draftSecrecyCombo, self.draftElectorateCombo)
        QWidget.setTabOrder(self.draftElectorateCombo, self.draftEntitledBox)
        QWidget.setTabOrder(self.draftEntitledBox, self.draftItemCombo)
        QWidget.setTabOrder(self.draftItemCombo, self.draftGroupCombo)
        QWidget.setTabOrder(self.draftGroupCombo, self.draftGroupLine)
        QWidget.setTabOrder(self.draftGroupLine, self.draftSecondsBox)
        QWidget.setTabOrder(self.draftSecondsBox, self.draftWeightCheck)
        QWidget.setTabOrder(self.draftWeightCheck, self.draftProxyCheck)
        QWidget.setTabOrder(self.draftProxyCheck, self.draftMajorityCombo)
        QWidget.setTabOrder(self.draftMajorityCombo, self.draftShareLine)
        QWidget.setTabOrder(self.draftShareLine, self.draftQuorumLine)
        QWidget.setTabOrder(self.draftQuorumLine, self.draftQuorumOfCombo)
        QWidget.setTabOrder(self.draftQuorumOfCombo, self.draftBaseCombo)
        QWidget.setTabOrder(self.draftBaseCombo, self.draftDecimalsBox)
        QWidget.setTabOrder(self.draftDecimalsBox, self.draftRoundingCombo)
        QWidget.setTabOrder(self.draftRoundingCombo, self.draftCountingCombo)
        QWidget.setTabOrder(self.draftCountingCombo, self.draftSeatsBox)
        QWidget.setTabOrder(self.draftSeatsBox, self.draftTiesCombo)
        QWidget.setTabOrder(self.draftTiesCombo, self.draftLowestBox)
        QWidget.setTabOrder(self.draftLowestBox, self.draftHighestBox)
        QWidget.setTabOrder(self.draftHighestBox, self.draftBudgetLine)
        QWidget.setTabOrder(self.draftBudgetLine, self.draftLeastBox)
        QWidget.setTabOrder(self.draftLeastBox, self.draftMostBox)
        QWidget.setTabOrder(self.draftMostBox, self.draftPerOptionBox)
        QWidget.setTabOrder(self.draftPerOptionBox, self.draftOverCombo)
        QWidget.setTabOrder(self.draftOverCombo, self.draftUnderCombo)

        self.retranslateUi(PollsSection)
    # setupUi

    def retranslateUi(self, PollsSection):
        self.draftsHead.setText(tr(u"Polls", None))
        self.draftsEmpty.setText(tr(u"No polls yet, and none are needed. A new one takes a question, a kind of ballot and its options.", None))
        self.newDraftButton.setText(tr(u"New poll", None))
        self.draftQuestionLabel.setText(tr(u"Question", None))
        self.draftShapeLabel.setText(tr(u"Ballot", None))
        self.draftOptionsLabel.setText(tr(u"Options, one a line", None))
        self.draftThemesCheck.setText(tr(u"The options are the themes of the cards", None))
        self.addDraftButton.setText(tr(u"Add poll", None))
        self.dropDraftButton.setText(tr(u"Drop poll", None))
        self.draftVotesHead.setText(tr(u"How people vote", None))
        self.draftChannelsHint.setText(tr(u"Votes come in by", None))
        self.draftSecrecyLabel.setText(tr(u"Secrecy", None))
        self.draftElectorateLabel.setText(tr(u"Who may vote", None))
        self.draftEntitledLabel.setText(tr(u"Entitled (0: the roster)", None))
        self.draftItemLabel.setText(tr(u"Agenda item", None))
        self.draftGroupLabel.setText(tr(u"Only those of", None))
        self.draftGroupValueLabel.setText(tr(u"Which one", None))
        self.draftSecondsLabel.setText(tr(u"Seconds to vote (0: no timer)", None))
        self.draftWeightCheck.setText(tr(u"Count votes by weight", None))
        self.draftProxyCheck.setText(tr(u"Count proxies", None))
        self.draftRuleHead.setText(tr(u"What decides", None))
        self.draftMajorityLabel.setText(tr(u"Majority", None))
        self.draftShareLabel.setText(tr(u"Share, such as 3/5", None))
        self.draftQuorumLabel.setText(tr(u"Quorum: a number or a share", None))
        self.draftQuorumOfLabel.setText(tr(u"Quorum is counted of", None))
        self.draftBaseLabel.setText(tr(u"100 % is", None))
        self.draftDecimalsLabel.setText(tr(u"Decimals", None))
        self.draftRoundingLabel.setText(tr(u"Percentages are", None))
        self.draftCountingLabel.setText(tr(u"Counted by", None))
        self.draftSeatsLabel.setText(tr(u"How many are chosen", None))
        self.draftTiesLabel.setText(tr(u"A tie is broken", None))
        self.draftLowestLabel.setText(tr(u"Lowest score", None))
        self.draftHighestLabel.setText(tr(u"Highest score", None))
        self.draftBudgetLabel.setText(tr(u"Budget", None))
        self.draftMarksHead.setText(tr(u"Marks on a ballot", None))
        self.draftLeastLabel.setText(tr(u"At least", None))
        self.draftMostLabel.setText(tr(u"At most", None))
        self.draftPerOptionLabel.setText(tr(u"At most on one option", None))
        self.draftOverLabel.setText(tr(u"Too many on paper", None))
        self.draftUnderLabel.setText(tr(u"Too few on paper", None))
        pass
    # retranslateUi

