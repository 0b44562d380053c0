from civicforum.ui.language import tr
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'log_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtWidgets import (QAbstractItemView, QFrame, QListView, QVBoxLayout)

class Ui_LogPanel(object):
    def setupUi(self, LogPanel):
        if not LogPanel.objectName():
            LogPanel.setObjectName(u"LogPanel")
        self.logLayout = QVBoxLayout(LogPanel)
        self.logLayout.setSpacing(8)
        self.logLayout.setObjectName(u"logLayout")
        self.logLayout.setContentsMargins(0, 8, 0, 0)
        self.logView = QListView(LogPanel)
        self.logView.setObjectName(u"logView")
        self.logView.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.logView.setUniformItemSizes(True)
        self.logView.setFrameShape(QFrame.Shape.NoFrame)

        self.logLayout.addWidget(self.logView)


        self.retranslateUi(LogPanel)
    # setupUi

    def retranslateUi(self, LogPanel):
#if QT_CONFIG(accessibility)
        self.logView.setAccessibleName(tr(u"Log", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

