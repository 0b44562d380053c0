from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agenda_section.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QListView,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QToolButton, QVBoxLayout, QWidget)

from civicforum.ui.widgets.elided import ElidedLabel
from civicforum.ui.widgets.line import (CountBox, EntryLine)

class Ui_AgendaSection(object):
    def setupUi(self, AgendaSection):
        if not AgendaSection.objectName():
            AgendaSection.setObjectName(u"AgendaSection")
        self.agendaSectionLayout = QHBoxLayout(AgendaSection)
        self.agendaSectionLayout.setSpacing(12)
        self.agendaSectionLayout.setObjectName(u"agendaSectionLayout")
        self.agendaSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.planColumn = QVBoxLayout()
        self.planColumn.setSpacing(8)
        self.planColumn.setObjectName(u"planColumn")
        self.planColumn.setContentsMargins(0, 0, 0, 0)
        self.planHead = QHBoxLayout()
        self.planHead.setSpacing(8)
        self.planHead.setObjectName(u"planHead")
        self.planHead.setContentsMargins(0, 0, 0, 0)
        self.planSum = QLabel(AgendaSection)
        self.planSum.setObjectName(u"planSum")
        self.planSum.setText(u"")
        self.planSum.setTextFormat(Qt.TextFormat.PlainText)
        self.planSum.setWordWrap(True)
        self.planSum.setProperty(u"role", u"title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.planSum.sizePolicy().hasHeightForWidth())
        self.planSum.setSizePolicy(sizePolicy)

        self.planHead.addWidget(self.planSum)

        self.addItemButton = QPushButton(AgendaSection)
        self.addItemButton.setObjectName(u"addItemButton")

        self.planHead.addWidget(self.addItemButton)

        self.addPartButton = QPushButton(AgendaSection)
        self.addPartButton.setObjectName(u"addPartButton")

        self.planHead.addWidget(self.addPartButton)


        self.planColumn.addLayout(self.planHead)

        self.planEmpty = QLabel(AgendaSection)
        self.planEmpty.setObjectName(u"planEmpty")
        self.planEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.planEmpty.setWordWrap(True)
        self.planEmpty.setProperty(u"tone", u"muted")

        self.planColumn.addWidget(self.planEmpty)

        self.planView = QListView(AgendaSection)
        self.planView.setObjectName(u"planView")
        self.planView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.planView.setUniformItemSizes(True)
        self.planView.setFrameShape(QFrame.Shape.NoFrame)
        self.planView.setMinimumSize(QSize(0, 120))

        self.planColumn.addWidget(self.planView)

        self.planButtons = QHBoxLayout()
        self.planButtons.setSpacing(8)
        self.planButtons.setObjectName(u"planButtons")
        self.planButtons.setContentsMargins(0, 0, 0, 0)
        self.upButton = QToolButton(AgendaSection)
        self.upButton.setObjectName(u"upButton")
        self.upButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.planButtons.addWidget(self.upButton)

        self.downButton = QToolButton(AgendaSection)
        self.downButton.setObjectName(u"downButton")
        self.downButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.planButtons.addWidget(self.downButton)

        self.removeItemButton = QPushButton(AgendaSection)
        self.removeItemButton.setObjectName(u"removeItemButton")

        self.planButtons.addWidget(self.removeItemButton)

        self.planSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.planButtons.addItem(self.planSpacer)


        self.planColumn.addLayout(self.planButtons)


        self.agendaSectionLayout.addLayout(self.planColumn)

        self.itemCard = QFrame(AgendaSection)
        self.itemCard.setObjectName(u"itemCard")
        self.itemCard.setProperty(u"card", u"true")
        self.itemCard.setMinimumSize(QSize(340, 0))
        self.itemCard.setMaximumSize(QSize(440, 16777215))
        self.itemLayout = QVBoxLayout(self.itemCard)
        self.itemLayout.setSpacing(8)
        self.itemLayout.setObjectName(u"itemLayout")
        self.itemLayout.setContentsMargins(12, 12, 12, 12)
        self.itemTitle = ElidedLabel(self.itemCard)
        self.itemTitle.setObjectName(u"itemTitle")
        self.itemTitle.setText(u"")
        self.itemTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.itemTitle.setProperty(u"role", u"title")

        self.itemLayout.addWidget(self.itemTitle)

        self.itemScroll = QScrollArea(self.itemCard)
        self.itemScroll.setObjectName(u"itemScroll")
        self.itemScroll.setWidgetResizable(True)
        self.itemScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.itemScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.itemBox = QWidget()
        self.itemBox.setObjectName(u"itemBox")
        self.itemForm = QFormLayout(self.itemBox)
        self.itemForm.setSpacing(8)
        self.itemForm.setObjectName(u"itemForm")
        self.itemForm.setContentsMargins(0, 0, 0, 0)
        self.itemTitleLabel = QLabel(self.itemBox)
        self.itemTitleLabel.setObjectName(u"itemTitleLabel")
        self.itemTitleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.itemForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.itemTitleLabel)

        self.itemTitleLine = EntryLine(self.itemBox)
        self.itemTitleLine.setObjectName(u"itemTitleLine")

        self.itemForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.itemTitleLine)

        self.itemMinutesLabel = QLabel(self.itemBox)
        self.itemMinutesLabel.setObjectName(u"itemMinutesLabel")
        self.itemMinutesLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.itemForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.itemMinutesLabel)

        self.itemMinutesBox = CountBox(self.itemBox)
        self.itemMinutesBox.setObjectName(u"itemMinutesBox")
        self.itemMinutesBox.setMaximum(1440)

        self.itemForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.itemMinutesBox)

        self.itemModeLabel = QLabel(self.itemBox)
        self.itemModeLabel.setObjectName(u"itemModeLabel")
        self.itemModeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.itemForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.itemModeLabel)

        self.itemModeCombo = QComboBox(self.itemBox)
        self.itemModeCombo.setObjectName(u"itemModeCombo")

        self.itemForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.itemModeCombo)

        self.itemSecondsLabel = QLabel(self.itemBox)
        self.itemSecondsLabel.setObjectName(u"itemSecondsLabel")
        self.itemSecondsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.itemForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.itemSecondsLabel)

        self.itemSecondsBox = CountBox(self.itemBox)
        self.itemSecondsBox.setObjectName(u"itemSecondsBox")
        self.itemSecondsBox.setMinimum(1)
        self.itemSecondsBox.setMaximum(3600)

        self.itemForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.itemSecondsBox)

        self.itemVisibilityLabel = QLabel(self.itemBox)
        self.itemVisibilityLabel.setObjectName(u"itemVisibilityLabel")
        self.itemVisibilityLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.itemForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.itemVisibilityLabel)

        self.itemVisibilityCombo = QComboBox(self.itemBox)
        self.itemVisibilityCombo.setObjectName(u"itemVisibilityCombo")

        self.itemForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.itemVisibilityCombo)

        self.itemPresentersLabel = QLabel(self.itemBox)
        self.itemPresentersLabel.setObjectName(u"itemPresentersLabel")
        self.itemPresentersLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.itemForm.setWidget(5, QFormLayout.ItemRole.LabelRole, self.itemPresentersLabel)

        self.itemPresentersLine = EntryLine(self.itemBox)
        self.itemPresentersLine.setObjectName(u"itemPresentersLine")

        self.itemForm.setWidget(5, QFormLayout.ItemRole.FieldRole, self.itemPresentersLine)

        self.itemNoteLabel = QLabel(self.itemBox)
        self.itemNoteLabel.setObjectName(u"itemNoteLabel")
        self.itemNoteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.itemForm.setWidget(6, QFormLayout.ItemRole.LabelRole, self.itemNoteLabel)

        self.itemNoteLine = EntryLine(self.itemBox)
        self.itemNoteLine.setObjectName(u"itemNoteLine")

        self.itemForm.setWidget(6, QFormLayout.ItemRole.FieldRole, self.itemNoteLine)

        self.itemScroll.setWidget(self.itemBox)

        self.itemLayout.addWidget(self.itemScroll)

        self.itemNotice = QLabel(self.itemCard)
        self.itemNotice.setObjectName(u"itemNotice")
        self.itemNotice.setText(u"")
        self.itemNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.itemNotice.setWordWrap(True)
        self.itemNotice.setVisible(False)
        self.itemNotice.setProperty(u"tone", u"over")

        self.itemLayout.addWidget(self.itemNotice)

        self.itemButtons = QHBoxLayout()
        self.itemButtons.setSpacing(8)
        self.itemButtons.setObjectName(u"itemButtons")
        self.itemButtons.setContentsMargins(0, 0, 0, 0)
        self.saveItemButton = QPushButton(self.itemCard)
        self.saveItemButton.setObjectName(u"saveItemButton")

        self.itemButtons.addWidget(self.saveItemButton)

        self.itemSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.itemButtons.addItem(self.itemSpacer)


        self.itemLayout.addLayout(self.itemButtons)


        self.agendaSectionLayout.addWidget(self.itemCard)

        self.agendaSectionLayout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.itemTitleLabel.setBuddy(self.itemTitleLine)
        self.itemMinutesLabel.setBuddy(self.itemMinutesBox)
        self.itemModeLabel.setBuddy(self.itemModeCombo)
        self.itemSecondsLabel.setBuddy(self.itemSecondsBox)
        self.itemVisibilityLabel.setBuddy(self.itemVisibilityCombo)
        self.itemPresentersLabel.setBuddy(self.itemPresentersLine)
        self.itemNoteLabel.setBuddy(self.itemNoteLine)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.addItemButton, self.addPartButton)
        QWidget.setTabOrder(self.addPartButton, self.planView)
        QWidget.setTabOrder(self.planView, self.upButton)
        QWidget.setTabOrder(self.upButton, self.downButton)
        QWidget.setTabOrder(self.downButton, self.removeItemButton)
        QWidget.setTabOrder(self.removeItemButton, self.itemTitleLine)
        QWidget.setTabOrder(self.itemTitleLine, self.itemMinutesBox)
        QWidget.setTabOrder(self.itemMinutesBox, self.itemModeCombo)
        QWidget.setTabOrder(self.itemModeCombo, self.itemSecondsBox)
        QWidget.setTabOrder(self.itemSecondsBox, self.itemVisibilityCombo)
        QWidget.setTabOrder(self.itemVisibilityCombo, self.itemPresentersLine)
        QWidget.setTabOrder(self.itemPresentersLine, self.itemNoteLine)
        QWidget.setTabOrder(self.itemNoteLine, self.saveItemButton)

        self.retranslateUi(AgendaSection)
    # setupUi

    def retranslateUi(self, AgendaSection):
        self.addItemButton.setText(tr(u"Add item", None))
        self.addPartButton.setText(tr(u"Add part", None))
        self.planEmpty.setText(tr(u"There is no agenda yet. Add the first item; a forum from a template has one already.", None))
#if QT_CONFIG(accessibility)
        self.planView.setAccessibleName(tr(u"Agenda", None))
#endif // QT_CONFIG(accessibility)
        self.removeItemButton.setText(tr(u"Remove item", None))
        self.itemTitleLabel.setText(tr(u"Title", None))
        self.itemMinutesLabel.setText(tr(u"Planned minutes", None))
        self.itemModeLabel.setText(tr(u"Kind", None))
        self.itemSecondsLabel.setText(tr(u"Seconds for each speech", None))
        self.itemVisibilityLabel.setText(tr(u"Who sees it", None))
        self.itemPresentersLabel.setText(tr(u"Presenters", None))
        self.itemPresentersLine.setPlaceholderText(tr(u"Numbers, such as 3, 5", None))
        self.itemNoteLabel.setText(tr(u"Note to self", None))
        self.saveItemButton.setText(tr(u"Save", None))
        pass
    # retranslateUi

