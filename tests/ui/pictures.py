"""Pictures of all that the program can show: `python -m tests.ui.pictures FOLDER [options]`."""

import argparse
import os
from pathlib import Path
from tempfile import TemporaryDirectory

SCREENS = Path(__file__).parents[1] / "support" / "screens.json"


def main() -> None:
    """Take them in one look; existing ones of the same name are replaced."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", default="1366x728", help="of the window in pixels")
    parser.add_argument("--lang", choices=("ko", "en"), default="ko")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--per-cent", type=int, default=100, help="size of the interface")
    parser.add_argument("--steps", type=int, default=384, help="lines of the sample to play")
    given = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREENS}"
    width, _, height = given.size.partition("x")
    given.folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        _take(given, Path(folder) / "day.forum", (int(width), int(height)))


def _take(given: argparse.Namespace, path: Path, size: tuple[int, int]) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget

    from civicforum.ui.application import Program
    from civicforum.ui.language import speak
    from civicforum.ui.theme import Theme
    from tests.ui.busy import play_until
    from tests.ui.tour import pages, scenes, windows

    def save(name: str, widget: QWidget) -> None:
        QTest.qWait(150)
        widget.grab().save(str(given.folder / f"{name}.png"))

    application = QApplication([])
    clock = play_until(path, given.steps)
    speak(given.lang)
    theme = Theme(application)
    theme.choose(Qt.ColorScheme.Dark if given.dark else Qt.ColorScheme.Light)
    theme.resize(given.per_cent)
    program = Program(theme, clock=clock, make_sample=lambda: path)
    program.start(None)
    program.window.resize(*size)
    save("start", program.window)
    program.open_sample()
    for name in pages(program):
        save(name, program.window)
    for name in scenes(program):
        assert program.projector is not None
        save(name, program.projector)
    for name, window in windows(program):
        save(name, window)
    program.end()


if __name__ == "__main__":
    main()
