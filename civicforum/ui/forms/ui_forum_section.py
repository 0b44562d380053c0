from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'forum_section.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFormLayout, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from civicforum.ui.widgets.line import (CountBox, EntryLine)

class Ui_ForumSection(object):
    def setupUi(self, ForumSection):
        if not ForumSection.objectName():
            ForumSection.setObjectName(u"ForumSection")
        self.forumSectionLayout = QVBoxLayout(ForumSection)
        self.forumSectionLayout.setSpacing(8)
        self.forumSectionLayout.setObjectName(u"forumSectionLayout")
        self.forumSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.forumSectionHead = QLabel(ForumSection)
        self.forumSectionHead.setObjectName(u"forumSectionHead")
        self.forumSectionHead.setTextFormat(Qt.TextFormat.PlainText)
        self.forumSectionHead.setProperty(u"role", u"title")

        self.forumSectionLayout.addWidget(self.forumSectionHead)

        self.forumForm = QFormLayout()
        self.forumForm.setSpacing(8)
        self.forumForm.setObjectName(u"forumForm")
        self.forumForm.setContentsMargins(0, 0, 0, 0)
        self.forumTitleLabel = QLabel(ForumSection)
        self.forumTitleLabel.setObjectName(u"forumTitleLabel")
        self.forumTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.forumTitleLabel.setMinimumSize(QSize(0, 34))

        self.forumForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.forumTitleLabel)

        self.forumTitleLayout = QVBoxLayout()
        self.forumTitleLayout.setSpacing(2)
        self.forumTitleLayout.setObjectName(u"forumTitleLayout")
        self.forumTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.forumTitleLine = EntryLine(ForumSection)
        self.forumTitleLine.setObjectName(u"forumTitleLine")

        self.forumTitleLayout.addWidget(self.forumTitleLine)

        self.forumTitleNotice = QLabel(ForumSection)
        self.forumTitleNotice.setObjectName(u"forumTitleNotice")
        self.forumTitleNotice.setText(u"")
        self.forumTitleNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.forumTitleNotice.setWordWrap(True)
        self.forumTitleNotice.setVisible(False)
        self.forumTitleNotice.setProperty(u"tone", u"over")

        self.forumTitleLayout.addWidget(self.forumTitleNotice)


        self.forumForm.setLayout(0, QFormLayout.ItemRole.FieldRole, self.forumTitleLayout)

        self.hostLabel = QLabel(ForumSection)
        self.hostLabel.setObjectName(u"hostLabel")
        self.hostLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.hostLabel.setMinimumSize(QSize(0, 34))

        self.forumForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.hostLabel)

        self.hostLayout = QVBoxLayout()
        self.hostLayout.setSpacing(2)
        self.hostLayout.setObjectName(u"hostLayout")
        self.hostLayout.setContentsMargins(0, 0, 0, 0)
        self.hostLine = EntryLine(ForumSection)
        self.hostLine.setObjectName(u"hostLine")

        self.hostLayout.addWidget(self.hostLine)

        self.hostNotice = QLabel(ForumSection)
        self.hostNotice.setObjectName(u"hostNotice")
        self.hostNotice.setText(u"")
        self.hostNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.hostNotice.setWordWrap(True)
        self.hostNotice.setVisible(False)
        self.hostNotice.setProperty(u"tone", u"over")

        self.hostLayout.addWidget(self.hostNotice)


        self.forumForm.setLayout(1, QFormLayout.ItemRole.FieldRole, self.hostLayout)

        self.placeLabel = QLabel(ForumSection)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.placeLabel.setMinimumSize(QSize(0, 34))

        self.forumForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.placeLabel)

        self.placeLayout = QVBoxLayout()
        self.placeLayout.setSpacing(2)
        self.placeLayout.setObjectName(u"placeLayout")
        self.placeLayout.setContentsMargins(0, 0, 0, 0)
        self.placeLine = EntryLine(ForumSection)
        self.placeLine.setObjectName(u"placeLine")

        self.placeLayout.addWidget(self.placeLine)

        self.placeNotice = QLabel(ForumSection)
        self.placeNotice.setObjectName(u"placeNotice")
        self.placeNotice.setText(u"")
        self.placeNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.placeNotice.setWordWrap(True)
        self.placeNotice.setVisible(False)
        self.placeNotice.setProperty(u"tone", u"over")

        self.placeLayout.addWidget(self.placeNotice)


        self.forumForm.setLayout(2, QFormLayout.ItemRole.FieldRole, self.placeLayout)

        self.dayLabel = QLabel(ForumSection)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.dayLabel.setMinimumSize(QSize(0, 34))

        self.forumForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.dayLayout = QVBoxLayout()
        self.dayLayout.setSpacing(2)
        self.dayLayout.setObjectName(u"dayLayout")
        self.dayLayout.setContentsMargins(0, 0, 0, 0)
        self.dayRow = QHBoxLayout()
        self.dayRow.setSpacing(8)
        self.dayRow.setObjectName(u"dayRow")
        self.dayRow.setContentsMargins(0, 0, 0, 0)
        self.dayLine = EntryLine(ForumSection)
        self.dayLine.setObjectName(u"dayLine")
        self.dayLine.setPlaceholderText(u"2026-11-23")

        self.dayRow.addWidget(self.dayLine)

        self.dayHint = QLabel(ForumSection)
        self.dayHint.setObjectName(u"dayHint")
        self.dayHint.setText(u"")
        self.dayHint.setTextFormat(Qt.TextFormat.PlainText)
        self.dayHint.setProperty(u"tone", u"muted")

        self.dayRow.addWidget(self.dayHint)

        self.dayRow.setStretch(0, 1)
        self.dayRow.setStretch(1, 2)

        self.dayLayout.addLayout(self.dayRow)

        self.dayNotice = QLabel(ForumSection)
        self.dayNotice.setObjectName(u"dayNotice")
        self.dayNotice.setText(u"")
        self.dayNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.dayNotice.setWordWrap(True)
        self.dayNotice.setVisible(False)
        self.dayNotice.setProperty(u"tone", u"over")

        self.dayLayout.addWidget(self.dayNotice)


        self.forumForm.setLayout(3, QFormLayout.ItemRole.FieldRole, self.dayLayout)

        self.startLabel = QLabel(ForumSection)
        self.startLabel.setObjectName(u"startLabel")
        self.startLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.startLabel.setMinimumSize(QSize(0, 34))

        self.forumForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.startLabel)

        self.startLayout = QVBoxLayout()
        self.startLayout.setSpacing(2)
        self.startLayout.setObjectName(u"startLayout")
        self.startLayout.setContentsMargins(0, 0, 0, 0)
        self.startRow = QHBoxLayout()
        self.startRow.setSpacing(8)
        self.startRow.setObjectName(u"startRow")
        self.startRow.setContentsMargins(0, 0, 0, 0)
        self.startLine = EntryLine(ForumSection)
        self.startLine.setObjectName(u"startLine")
        self.startLine.setPlaceholderText(u"14:00")

        self.startRow.addWidget(self.startLine)

        self.startHint = QLabel(ForumSection)
        self.startHint.setObjectName(u"startHint")
        self.startHint.setText(u"")
        self.startHint.setTextFormat(Qt.TextFormat.PlainText)
        self.startHint.setProperty(u"tone", u"muted")

        self.startRow.addWidget(self.startHint)

        self.startRow.setStretch(0, 1)
        self.startRow.setStretch(1, 2)

        self.startLayout.addLayout(self.startRow)

        self.startNotice = QLabel(ForumSection)
        self.startNotice.setObjectName(u"startNotice")
        self.startNotice.setText(u"")
        self.startNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.startNotice.setWordWrap(True)
        self.startNotice.setVisible(False)
        self.startNotice.setProperty(u"tone", u"over")

        self.startLayout.addWidget(self.startNotice)


        self.forumForm.setLayout(4, QFormLayout.ItemRole.FieldRole, self.startLayout)

        self.orderLabel = QLabel(ForumSection)
        self.orderLabel.setObjectName(u"orderLabel")
        self.orderLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.orderLabel.setMinimumSize(QSize(0, 34))

        self.forumForm.setWidget(5, QFormLayout.ItemRole.LabelRole, self.orderLabel)

        self.orderLayout = QVBoxLayout()
        self.orderLayout.setSpacing(2)
        self.orderLayout.setObjectName(u"orderLayout")
        self.orderLayout.setContentsMargins(0, 0, 0, 0)
        self.orderCombo = QComboBox(ForumSection)
        self.orderCombo.setObjectName(u"orderCombo")

        self.orderLayout.addWidget(self.orderCombo)

        self.orderHint = QLabel(ForumSection)
        self.orderHint.setObjectName(u"orderHint")
        self.orderHint.setText(u"")
        self.orderHint.setTextFormat(Qt.TextFormat.PlainText)
        self.orderHint.setWordWrap(True)
        self.orderHint.setProperty(u"tone", u"muted")

        self.orderLayout.addWidget(self.orderHint)

        self.orderNotice = QLabel(ForumSection)
        self.orderNotice.setObjectName(u"orderNotice")
        self.orderNotice.setText(u"")
        self.orderNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.orderNotice.setWordWrap(True)
        self.orderNotice.setVisible(False)
        self.orderNotice.setProperty(u"tone", u"over")

        self.orderLayout.addWidget(self.orderNotice)


        self.forumForm.setLayout(5, QFormLayout.ItemRole.FieldRole, self.orderLayout)

        self.proxyLimitLabel = QLabel(ForumSection)
        self.proxyLimitLabel.setObjectName(u"proxyLimitLabel")
        self.proxyLimitLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.proxyLimitLabel.setMinimumSize(QSize(0, 34))

        self.forumForm.setWidget(6, QFormLayout.ItemRole.LabelRole, self.proxyLimitLabel)

        self.proxyLimitLayout = QVBoxLayout()
        self.proxyLimitLayout.setSpacing(2)
        self.proxyLimitLayout.setObjectName(u"proxyLimitLayout")
        self.proxyLimitLayout.setContentsMargins(0, 0, 0, 0)
        self.proxyLimitBox = CountBox(ForumSection)
        self.proxyLimitBox.setObjectName(u"proxyLimitBox")
        self.proxyLimitBox.setMinimum(0)
        self.proxyLimitBox.setMaximum(100000)

        self.proxyLimitLayout.addWidget(self.proxyLimitBox)

        self.proxyLimitNotice = QLabel(ForumSection)
        self.proxyLimitNotice.setObjectName(u"proxyLimitNotice")
        self.proxyLimitNotice.setText(u"")
        self.proxyLimitNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.proxyLimitNotice.setWordWrap(True)
        self.proxyLimitNotice.setVisible(False)
        self.proxyLimitNotice.setProperty(u"tone", u"over")

        self.proxyLimitLayout.addWidget(self.proxyLimitNotice)


        self.forumForm.setLayout(6, QFormLayout.ItemRole.FieldRole, self.proxyLimitLayout)

        self.minutesLanguageLabel = QLabel(ForumSection)
        self.minutesLanguageLabel.setObjectName(u"minutesLanguageLabel")
        self.minutesLanguageLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.forumForm.setWidget(7, QFormLayout.ItemRole.LabelRole, self.minutesLanguageLabel)

        self.minutesLanguage = QLabel(ForumSection)
        self.minutesLanguage.setObjectName(u"minutesLanguage")
        self.minutesLanguage.setText(u"")
        self.minutesLanguage.setTextFormat(Qt.TextFormat.PlainText)

        self.forumForm.setWidget(7, QFormLayout.ItemRole.FieldRole, self.minutesLanguage)

        self.templateLabel = QLabel(ForumSection)
        self.templateLabel.setObjectName(u"templateLabel")
        self.templateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.forumForm.setWidget(8, QFormLayout.ItemRole.LabelRole, self.templateLabel)

        self.templateName = QLabel(ForumSection)
        self.templateName.setObjectName(u"templateName")
        self.templateName.setText(u"")
        self.templateName.setTextFormat(Qt.TextFormat.PlainText)

        self.forumForm.setWidget(8, QFormLayout.ItemRole.FieldRole, self.templateName)


        self.forumSectionLayout.addLayout(self.forumForm)

        self.fixedHint = QLabel(ForumSection)
        self.fixedHint.setObjectName(u"fixedHint")
        self.fixedHint.setTextFormat(Qt.TextFormat.PlainText)
        self.fixedHint.setWordWrap(True)
        self.fixedHint.setProperty(u"tone", u"muted")

        self.forumSectionLayout.addWidget(self.fixedHint)

        self.forumSpacer = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.forumSectionLayout.addItem(self.forumSpacer)

#if QT_CONFIG(shortcut)
        self.forumTitleLabel.setBuddy(self.forumTitleLine)
        self.hostLabel.setBuddy(self.hostLine)
        self.placeLabel.setBuddy(self.placeLine)
        self.dayLabel.setBuddy(self.dayLine)
        self.startLabel.setBuddy(self.startLine)
        self.orderLabel.setBuddy(self.orderCombo)
        self.proxyLimitLabel.setBuddy(self.proxyLimitBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.forumTitleLine, self.hostLine)
        QWidget.setTabOrder(self.hostLine, self.placeLine)
        QWidget.setTabOrder(self.placeLine, self.dayLine)
        QWidget.setTabOrder(self.dayLine, self.startLine)
        QWidget.setTabOrder(self.startLine, self.orderCombo)
        QWidget.setTabOrder(self.orderCombo, self.proxyLimitBox)

        self.retranslateUi(ForumSection)
    # setupUi

    def retranslateUi(self, ForumSection):
        self.forumSectionHead.setText(tr(u"Forum", None))
        self.forumTitleLabel.setText(tr(u"Title", None))
        self.hostLabel.setText(tr(u"Host", None))
        self.placeLabel.setText(tr(u"Place", None))
        self.dayLabel.setText(tr(u"Day", None))
        self.startLabel.setText(tr(u"Start", None))
        self.orderLabel.setText(tr(u"Order of speakers", None))
        self.proxyLimitLabel.setText(tr(u"Most proxies of one person (0: any)", None))
        self.minutesLanguageLabel.setText(tr(u"Language of the minutes", None))
        self.templateLabel.setText(tr(u"Template", None))
        self.fixedHint.setText(tr(u"Language and template were fixed when the forum was made.", None))
        pass
    # retranslateUi

