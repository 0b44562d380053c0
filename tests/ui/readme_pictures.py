"""The pictures of the README, taken by the program itself: `python -m tests.ui.readme_pictures`."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".readme"
_SCREENS = ROOT / "tests" / "support" / "screens.json"
_SPEAKING, _COUNTED = 282, 396  # lines of the sample: somebody has the floor, the result is known
_WIDTH, _HEIGHT = 1366, 728


def main() -> None:
    """Run in Korean, Wrap up in English, the result for the room, a page of the minutes."""
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_SCREENS}"
    FOLDER.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        _window(Path(folder))
        _minutes(Path(folder))


def _window(folder: Path) -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from civicforum.ui.application import Program
    from civicforum.ui.deeds import Deed
    from civicforum.ui.language import speak
    from civicforum.ui.page import PageName
    from civicforum.ui.theme import Theme
    from tests.ui.busy import play_until

    application = QApplication([])
    theme = Theme(application)
    for language, steps in (("ko", _SPEAKING), ("en", _COUNTED)):
        path = folder / f"{language}.forum"
        clock = play_until(path, steps)
        speak(language)
        program = Program(theme, clock=clock, make_sample=lambda path=path: path)
        program.start(None)
        program.window.resize(_WIDTH, _HEIGHT)
        program.open_sample()
        assert program.projector is not None
        if language == "en":
            program.window.actions_[Deed.SCENE_RESULT].trigger()
            program.window.actions_[Deed.TAKE].trigger()
            program.window.show_page(PageName.WRAP_UP)
        QTest.qWait(500)
        name = "run" if language == "ko" else "wrap-up"
        program.window.grab().save(str(FOLDER / f"{name}.png"))
        if language == "en":
            program.projector.grab().save(str(FOLDER / "projector.png"))
        program.end()


def _minutes(folder: Path) -> None:
    import pypdfium2

    from civicforum.cli.main import main as civicforum

    assert civicforum(["--lang", "ko", "demo", "--out", str(folder / "demo")]) == 0
    document = pypdfium2.PdfDocument(folder / "demo" / "minutes-public.pdf")
    page: Any = document[1]  # the summary, after the cover
    page.render(scale=1).to_pil().save(FOLDER / "minutes.png", optimize=True)


if __name__ == "__main__":
    main()
