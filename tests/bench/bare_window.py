"""The floor of every start: an empty main window of PySide6 with the fonts of the program."""

import sys
from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication(["bare"])
for file in sorted((Path(__file__).parents[2] / "resources" / "fonts").glob("*.ttf")):
    QFontDatabase.addApplicationFont(str(file))
window = QMainWindow()
window.setWindowTitle("bare window")
window.resize(1366, 728)
window.show()
sys.exit(application.exec())
