from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'forum_section.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from civicforum.ui.widgets.line import EntryLine

class Ui_ForumSection(object):
    def setupUi(self, ForumSection):
        if not ForumSection.objectName():
            ForumSection.setObjectName(u"ForumSection")
        self.forumLayout = QVBoxLayout(ForumSection)
        self.forumLayout.setSpacing(8)
        self.forumLayout.setObjectName(u"forumLayout")
        self.forumLayout.setContentsMargins(0, 0, 0, 0)
        self.forumHead = QLabel(ForumSection)
        self.forumHead.setObjectName(u"forumHead")
        self.forumHead.setTextFormat(Qt.TextFormat.PlainText)
        self.forumHead.setProperty(u"role", u"title")

        self.forumLayout.addWidget(self.forumHead)

        self.forumForm = QFormLayout()
        self.forumForm.setSpacing(8)
        self.forumForm.setObjectName(u"forumForm")
        self.forumForm.setContentsMargins(0, 0, 0, 0)
        self.forumTitleLabel = QLabel(ForumSection)
        self.forumTitleLabel.setObjectName(u"forumTitleLabel")
        self.forumTitleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.forumForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.forumTitleLabel)

        self.forumTitleLine = EntryLine(ForumSection)
        self.forumTitleLine.setObjectName(u"forumTitleLine")

        self.forumForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.forumTitleLine)

        self.forumHostLabel = QLabel(ForumSection)
        self.forumHostLabel.setObjectName(u"forumHostLabel")
        self.forumHostLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.forumForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.forumHostLabel)

        self.forumHostLine = EntryLine(ForumSection)
        self.forumHostLine.setObjectName(u"forumHostLine")

        self.forumForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.forumHostLine)

        self.forumPlaceLabel = QLabel(ForumSection)
        self.forumPlaceLabel.setObjectName(u"forumPlaceLabel")
        self.forumPlaceLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.forumForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.forumPlaceLabel)

        self.forumPlaceLine = EntryLine(ForumSection)
        self.forumPlaceLine.setObjectName(u"forumPlaceLine")

        self.forumForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.forumPlaceLine)

        self.forumDayLabel = QLabel(ForumSection)
        self.forumDayLabel.setObjectName(u"forumDayLabel")
        self.forumDayLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.forumForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.forumDayLabel)

        self.forumDayLine = EntryLine(ForumSection)
        self.forumDayLine.setObjectName(u"forumDayLine")
        self.forumDayLine.setPlaceholderText(u"2026-11-23")

        self.forumForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.forumDayLine)

        self.forumStartLabel = QLabel(ForumSection)
        self.forumStartLabel.setObjectName(u"forumStartLabel")
        self.forumStartLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.forumForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.forumStartLabel)

        self.forumStartLine = EntryLine(ForumSection)
        self.forumStartLine.setObjectName(u"forumStartLine")
        self.forumStartLine.setPlaceholderText(u"14:00")

        self.forumForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.forumStartLine)

        self.orderLabel = QLabel(ForumSection)
        self.orderLabel.setObjectName(u"orderLabel")
        self.orderLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.forumForm.setWidget(5, QFormLayout.ItemRole.LabelRole, self.orderLabel)

        self.orderCombo = QComboBox(ForumSection)
        self.orderCombo.setObjectName(u"orderCombo")

        self.forumForm.setWidget(5, QFormLayout.ItemRole.FieldRole, self.orderCombo)

        self.forumLanguageLabel = QLabel(ForumSection)
        self.forumLanguageLabel.setObjectName(u"forumLanguageLabel")
        self.forumLanguageLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.forumForm.setWidget(6, QFormLayout.ItemRole.LabelRole, self.forumLanguageLabel)

        self.forumLanguage = QLabel(ForumSection)
        self.forumLanguage.setObjectName(u"forumLanguage")
        self.forumLanguage.setText(u"")
        self.forumLanguage.setTextFormat(Qt.TextFormat.PlainText)

        self.forumForm.setWidget(6, QFormLayout.ItemRole.FieldRole, self.forumLanguage)

        self.forumTemplateLabel = QLabel(ForumSection)
        self.forumTemplateLabel.setObjectName(u"forumTemplateLabel")
        self.forumTemplateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.forumForm.setWidget(7, QFormLayout.ItemRole.LabelRole, self.forumTemplateLabel)

        self.forumTemplate = QLabel(ForumSection)
        self.forumTemplate.setObjectName(u"forumTemplate")
        self.forumTemplate.setText(u"")
        self.forumTemplate.setTextFormat(Qt.TextFormat.PlainText)

        self.forumForm.setWidget(7, QFormLayout.ItemRole.FieldRole, self.forumTemplate)


        self.forumLayout.addLayout(self.forumForm)

        self.forumNotice = QLabel(ForumSection)
        self.forumNotice.setObjectName(u"forumNotice")
        self.forumNotice.setText(u"")
        self.forumNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.forumNotice.setWordWrap(True)
        self.forumNotice.setVisible(False)
        self.forumNotice.setProperty(u"tone", u"over")

        self.forumLayout.addWidget(self.forumNotice)

        self.forumHint = QLabel(ForumSection)
        self.forumHint.setObjectName(u"forumHint")
        self.forumHint.setTextFormat(Qt.TextFormat.PlainText)
        self.forumHint.setWordWrap(True)
        self.forumHint.setProperty(u"tone", u"muted")

        self.forumLayout.addWidget(self.forumHint)

        self.forumSpacer = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.forumLayout.addItem(self.forumSpacer)

#if QT_CONFIG(shortcut)
        self.forumTitleLabel.setBuddy(self.forumTitleLine)
        self.forumHostLabel.setBuddy(self.forumHostLine)
        self.forumPlaceLabel.setBuddy(self.forumPlaceLine)
        self.forumDayLabel.setBuddy(self.forumDayLine)
        self.forumStartLabel.setBuddy(self.forumStartLine)
        self.orderLabel.setBuddy(self.orderCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.forumTitleLine, self.forumHostLine)
        QWidget.setTabOrder(self.forumHostLine, self.forumPlaceLine)
        QWidget.setTabOrder(self.forumPlaceLine, self.forumDayLine)
        QWidget.setTabOrder(self.forumDayLine, self.forumStartLine)
        QWidget.setTabOrder(self.forumStartLine, self.orderCombo)

        self.retranslateUi(ForumSection)
    # setupUi

    def retranslateUi(self, ForumSection):
        self.forumHead.setText(tr(u"The forum", None))
        self.forumTitleLabel.setText(tr(u"Title", None))
        self.forumHostLabel.setText(tr(u"Host", None))
        self.forumPlaceLabel.setText(tr(u"Place", None))
        self.forumDayLabel.setText(tr(u"Date", None))
        self.forumStartLabel.setText(tr(u"Begins at", None))
        self.orderLabel.setText(tr(u"Who speaks next", None))
        self.forumLanguageLabel.setText(tr(u"Language of the minutes", None))
        self.forumTemplateLabel.setText(tr(u"Template", None))
        self.forumHint.setText(tr(u"Everything is saved as soon as you leave a field.", None))
        pass
    # retranslateUi

