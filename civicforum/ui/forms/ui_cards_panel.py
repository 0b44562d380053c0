from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cards_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from civicforum.ui.widgets.drop_place import DropPlace
from civicforum.ui.widgets.filter_line import FilterLine
from civicforum.ui.widgets.line import EntryLine
from civicforum.ui.widgets.name_line import NameLine

class Ui_CardsPanel(object):
    def setupUi(self, CardsPanel):
        if not CardsPanel.objectName():
            CardsPanel.setObjectName(u"CardsPanel")
        self.cardsLayout = QVBoxLayout(CardsPanel)
        self.cardsLayout.setSpacing(8)
        self.cardsLayout.setObjectName(u"cardsLayout")
        self.cardsLayout.setContentsMargins(0, 8, 0, 0)
        self.entryLayout = QHBoxLayout()
        self.entryLayout.setSpacing(6)
        self.entryLayout.setObjectName(u"entryLayout")
        self.entryLayout.setContentsMargins(0, 0, 0, 0)
        self.cardLine = EntryLine(CardsPanel)
        self.cardLine.setObjectName(u"cardLine")
        self.cardLine.setMinimumSize(QSize(120, 0))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(3)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.cardLine.sizePolicy().hasHeightForWidth())
        self.cardLine.setSizePolicy(sizePolicy)

        self.entryLayout.addWidget(self.cardLine)

        self.tableLine = EntryLine(CardsPanel)
        self.tableLine.setObjectName(u"tableLine")
        self.tableLine.setMinimumSize(QSize(56, 0))
        self.tableLine.setMaximumSize(QSize(72, 16777215))

        self.entryLayout.addWidget(self.tableLine)

        self.roundLine = EntryLine(CardsPanel)
        self.roundLine.setObjectName(u"roundLine")
        self.roundLine.setMinimumSize(QSize(56, 0))
        self.roundLine.setMaximumSize(QSize(72, 16777215))

        self.entryLayout.addWidget(self.roundLine)

        self.authorLine = EntryLine(CardsPanel)
        self.authorLine.setObjectName(u"authorLine")
        self.authorLine.setMinimumSize(QSize(72, 0))
        self.authorLine.setMaximumSize(QSize(110, 16777215))

        self.entryLayout.addWidget(self.authorLine)

        self.filterLine = FilterLine(CardsPanel)
        self.filterLine.setObjectName(u"filterLine")
        self.filterLine.setMinimumSize(QSize(88, 0))
        self.filterLine.setMaximumSize(QSize(160, 16777215))
        self.filterLine.setClearButtonEnabled(True)

        self.entryLayout.addWidget(self.filterLine)

        self.foundLabel = QLabel(CardsPanel)
        self.foundLabel.setObjectName(u"foundLabel")
        self.foundLabel.setText(u"")
        self.foundLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.foundLabel.setVisible(False)
        self.foundLabel.setProperty(u"tone", u"muted")

        self.entryLayout.addWidget(self.foundLabel)

        self.cardMenuButton = QToolButton(CardsPanel)
        self.cardMenuButton.setObjectName(u"cardMenuButton")
        self.cardMenuButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

        self.entryLayout.addWidget(self.cardMenuButton)


        self.cardsLayout.addLayout(self.entryLayout)

        self.cardsNotice = QLabel(CardsPanel)
        self.cardsNotice.setObjectName(u"cardsNotice")
        self.cardsNotice.setText(u"")
        self.cardsNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.cardsNotice.setWordWrap(True)
        self.cardsNotice.setVisible(False)
        self.cardsNotice.setProperty(u"tone", u"over")

        self.cardsLayout.addWidget(self.cardsNotice)

        self.cardsEmpty = QLabel(CardsPanel)
        self.cardsEmpty.setObjectName(u"cardsEmpty")
        self.cardsEmpty.setText(u"")
        self.cardsEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.cardsEmpty.setWordWrap(True)
        self.cardsEmpty.setVisible(False)
        self.cardsEmpty.setProperty(u"tone", u"muted")

        self.cardsLayout.addWidget(self.cardsEmpty)

        self.boardLayout = QHBoxLayout()
        self.boardLayout.setSpacing(8)
        self.boardLayout.setObjectName(u"boardLayout")
        self.boardLayout.setContentsMargins(0, 0, 0, 0)
        self.boardArea = QScrollArea(CardsPanel)
        self.boardArea.setObjectName(u"boardArea")
        self.boardArea.setFrameShape(QFrame.Shape.NoFrame)
        self.boardArea.setMinimumSize(QSize(0, 140))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.boardArea.sizePolicy().hasHeightForWidth())
        self.boardArea.setSizePolicy(sizePolicy1)
        self.boardArea.setWidgetResizable(True)
        self.boardArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.boardArea.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.board = QWidget()
        self.board.setObjectName(u"board")
        self.columnsLayout = QHBoxLayout(self.board)
        self.columnsLayout.setSpacing(6)
        self.columnsLayout.setObjectName(u"columnsLayout")
        self.columnsLayout.setContentsMargins(0, 0, 0, 0)
        self.newThemePlace = DropPlace(self.board)
        self.newThemePlace.setObjectName(u"newThemePlace")
        self.newThemePlace.setMinimumSize(QSize(132, 0))
        self.newThemePlace.setMaximumSize(QSize(132, 16777215))
        self.newThemePlace.setProperty(u"column", True)
        self.newThemeLayout = QVBoxLayout(self.newThemePlace)
        self.newThemeLayout.setSpacing(6)
        self.newThemeLayout.setObjectName(u"newThemeLayout")
        self.newThemeLayout.setContentsMargins(8, 8, 8, 8)
        self.newThemeHead = QLabel(self.newThemePlace)
        self.newThemeHead.setObjectName(u"newThemeHead")
        self.newThemeHead.setTextFormat(Qt.TextFormat.PlainText)
        self.newThemeHead.setProperty(u"role", u"head")

        self.newThemeLayout.addWidget(self.newThemeHead)

        self.themeLine = NameLine(self.newThemePlace)
        self.themeLine.setObjectName(u"themeLine")

        self.newThemeLayout.addWidget(self.themeLine)

        self.newThemeHint = QLabel(self.newThemePlace)
        self.newThemeHint.setObjectName(u"newThemeHint")
        self.newThemeHint.setText(u"")
        self.newThemeHint.setTextFormat(Qt.TextFormat.PlainText)
        self.newThemeHint.setWordWrap(True)
        self.newThemeHint.setProperty(u"tone", u"muted")

        self.newThemeLayout.addWidget(self.newThemeHint)

        self.newThemeSpacer = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.newThemeLayout.addItem(self.newThemeSpacer)


        self.columnsLayout.addWidget(self.newThemePlace)

        self.columnsSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.columnsLayout.addItem(self.columnsSpacer)

        self.boardArea.setWidget(self.board)

        self.boardLayout.addWidget(self.boardArea)

        self.detailsCard = QFrame(CardsPanel)
        self.detailsCard.setObjectName(u"detailsCard")
        self.detailsCard.setVisible(False)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.detailsCard.sizePolicy().hasHeightForWidth())
        self.detailsCard.setSizePolicy(sizePolicy2)
        self.detailsCard.setMinimumSize(QSize(264, 140))
        self.detailsCard.setMaximumSize(QSize(264, 16777215))
        self.detailsCard.setProperty(u"card", True)
        self.detailsFrameLayout = QVBoxLayout(self.detailsCard)
        self.detailsFrameLayout.setSpacing(6)
        self.detailsFrameLayout.setObjectName(u"detailsFrameLayout")
        self.detailsFrameLayout.setContentsMargins(8, 8, 8, 8)
        self.detailsHeadLayout = QHBoxLayout()
        self.detailsHeadLayout.setSpacing(8)
        self.detailsHeadLayout.setObjectName(u"detailsHeadLayout")
        self.detailsHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.detailsTitle = QLabel(self.detailsCard)
        self.detailsTitle.setObjectName(u"detailsTitle")
        self.detailsTitle.setText(u"")
        self.detailsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.detailsTitle.setProperty(u"role", u"title")

        self.detailsHeadLayout.addWidget(self.detailsTitle)

        self.detailsHeadSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.detailsHeadLayout.addItem(self.detailsHeadSpacer)

        self.closeDetailsButton = QToolButton(self.detailsCard)
        self.closeDetailsButton.setObjectName(u"closeDetailsButton")
        self.closeDetailsButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

        self.detailsHeadLayout.addWidget(self.closeDetailsButton)


        self.detailsFrameLayout.addLayout(self.detailsHeadLayout)

        self.detailsArea = QScrollArea(self.detailsCard)
        self.detailsArea.setObjectName(u"detailsArea")
        self.detailsArea.setFrameShape(QFrame.Shape.NoFrame)
        self.detailsArea.setWidgetResizable(True)
        self.detailsArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.detailsArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.details = QWidget()
        self.details.setObjectName(u"details")
        self.detailsLayout = QVBoxLayout(self.details)
        self.detailsLayout.setSpacing(8)
        self.detailsLayout.setObjectName(u"detailsLayout")
        self.detailsLayout.setContentsMargins(0, 0, 4, 0)
        self.detailsFacts = QLabel(self.details)
        self.detailsFacts.setObjectName(u"detailsFacts")
        self.detailsFacts.setText(u"")
        self.detailsFacts.setTextFormat(Qt.TextFormat.PlainText)
        self.detailsFacts.setWordWrap(True)
        self.detailsFacts.setProperty(u"tone", u"muted")

        self.detailsLayout.addWidget(self.detailsFacts)

        self.cardText = QPlainTextEdit(self.details)
        self.cardText.setObjectName(u"cardText")
        self.cardText.setTabChangesFocus(True)
        self.cardText.setMinimumSize(QSize(0, 84))
        self.cardText.setMaximumSize(QSize(16777215, 120))

        self.detailsLayout.addWidget(self.cardText)

        self.correctLayout = QHBoxLayout()
        self.correctLayout.setSpacing(8)
        self.correctLayout.setObjectName(u"correctLayout")
        self.correctLayout.setContentsMargins(0, 0, 0, 0)
        self.correctCardButton = QPushButton(self.details)
        self.correctCardButton.setObjectName(u"correctCardButton")

        self.correctLayout.addWidget(self.correctCardButton)

        self.correctSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.correctLayout.addItem(self.correctSpacer)


        self.detailsLayout.addLayout(self.correctLayout)

        self.minorityButton = QToolButton(self.details)
        self.minorityButton.setObjectName(u"minorityButton")
        self.minorityButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.minorityButton.sizePolicy().hasHeightForWidth())
        self.minorityButton.setSizePolicy(sizePolicy3)

        self.detailsLayout.addWidget(self.minorityButton)

        self.originalsBox = QWidget(self.details)
        self.originalsBox.setObjectName(u"originalsBox")
        self.originalsBox.setVisible(False)
        self.originalsLayout = QVBoxLayout(self.originalsBox)
        self.originalsLayout.setSpacing(8)
        self.originalsLayout.setObjectName(u"originalsLayout")
        self.originalsLayout.setContentsMargins(0, 0, 0, 0)
        self.originalsHead = QLabel(self.originalsBox)
        self.originalsHead.setObjectName(u"originalsHead")
        self.originalsHead.setTextFormat(Qt.TextFormat.PlainText)
        self.originalsHead.setProperty(u"role", u"head")

        self.originalsLayout.addWidget(self.originalsHead)

        self.originalsView = QListView(self.originalsBox)
        self.originalsView.setObjectName(u"originalsView")
        self.originalsView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.originalsView.setUniformItemSizes(True)
        self.originalsView.setFrameShape(QFrame.Shape.NoFrame)
        self.originalsView.setMinimumSize(QSize(0, 112))

        self.originalsLayout.addWidget(self.originalsView)

        self.splitButton = QToolButton(self.originalsBox)
        self.splitButton.setObjectName(u"splitButton")
        self.splitButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        sizePolicy3.setHeightForWidth(self.splitButton.sizePolicy().hasHeightForWidth())
        self.splitButton.setSizePolicy(sizePolicy3)

        self.originalsLayout.addWidget(self.splitButton)


        self.detailsLayout.addWidget(self.originalsBox)

        self.earlierHead = QLabel(self.details)
        self.earlierHead.setObjectName(u"earlierHead")
        self.earlierHead.setTextFormat(Qt.TextFormat.PlainText)
        self.earlierHead.setVisible(False)
        self.earlierHead.setProperty(u"role", u"head")

        self.detailsLayout.addWidget(self.earlierHead)

        self.earlierLabel = QLabel(self.details)
        self.earlierLabel.setObjectName(u"earlierLabel")
        self.earlierLabel.setText(u"")
        self.earlierLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.earlierLabel.setWordWrap(True)
        self.earlierLabel.setVisible(False)

        self.detailsLayout.addWidget(self.earlierLabel)

        self.detailsSpacer = QSpacerItem(8, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.detailsLayout.addItem(self.detailsSpacer)

        self.detailsArea.setWidget(self.details)

        self.detailsFrameLayout.addWidget(self.detailsArea)


        self.boardLayout.addWidget(self.detailsCard)

        self.boardLayout.setStretch(0, 1)

        self.cardsLayout.addLayout(self.boardLayout)

        self.cardsLayout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.newThemeHead.setBuddy(self.themeLine)
        self.originalsHead.setBuddy(self.originalsView)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.cardLine, self.tableLine)
        QWidget.setTabOrder(self.tableLine, self.roundLine)
        QWidget.setTabOrder(self.roundLine, self.authorLine)
        QWidget.setTabOrder(self.authorLine, self.filterLine)
        QWidget.setTabOrder(self.filterLine, self.cardMenuButton)
        QWidget.setTabOrder(self.cardMenuButton, self.themeLine)
        QWidget.setTabOrder(self.themeLine, self.cardText)
        QWidget.setTabOrder(self.cardText, self.correctCardButton)
        QWidget.setTabOrder(self.correctCardButton, self.minorityButton)
        QWidget.setTabOrder(self.minorityButton, self.originalsView)
        QWidget.setTabOrder(self.originalsView, self.splitButton)
        QWidget.setTabOrder(self.splitButton, self.closeDetailsButton)

        self.retranslateUi(CardsPanel)
    # setupUi

    def retranslateUi(self, CardsPanel):
#if QT_CONFIG(accessibility)
        self.cardLine.setAccessibleName(tr(u"New card", None))
#endif // QT_CONFIG(accessibility)
        self.cardLine.setPlaceholderText(tr(u"New card (F4): text, Enter", None))
#if QT_CONFIG(accessibility)
        self.tableLine.setAccessibleName(tr(u"Table", None))
#endif // QT_CONFIG(accessibility)
        self.tableLine.setPlaceholderText(tr(u"Table", None))
#if QT_CONFIG(accessibility)
        self.roundLine.setAccessibleName(tr(u"Round", None))
#endif // QT_CONFIG(accessibility)
        self.roundLine.setPlaceholderText(tr(u"Round", None))
#if QT_CONFIG(accessibility)
        self.authorLine.setAccessibleName(tr(u"Author", None))
#endif // QT_CONFIG(accessibility)
        self.authorLine.setPlaceholderText(tr(u"Author", None))
#if QT_CONFIG(accessibility)
        self.filterLine.setAccessibleName(tr(u"Filter the cards", None))
#endif // QT_CONFIG(accessibility)
        self.filterLine.setPlaceholderText(tr(u"Filter", None))
#if QT_CONFIG(accessibility)
        self.cardMenuButton.setAccessibleName(tr(u"More", None))
#endif // QT_CONFIG(accessibility)
        self.newThemeHead.setText(tr(u"New theme", None))
        self.themeLine.setPlaceholderText(tr(u"Name, Enter", None))
#if QT_CONFIG(accessibility)
        self.closeDetailsButton.setAccessibleName(tr(u"Close", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.cardText.setAccessibleName(tr(u"Text of the card", None))
#endif // QT_CONFIG(accessibility)
        self.correctCardButton.setText(tr(u"Correct", None))
        self.originalsHead.setText(tr(u"Merged here", None))
        self.earlierHead.setText(tr(u"Earlier wordings", None))
        pass
    # retranslateUi

