"""`civicforum` and `civicforum open`: the window, once it is sure that the machine can show one."""

import argparse
import gc
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from civicforum.base.paths import keep_user_data_in, user_data
from civicforum.base.words import Words
from civicforum.cli.libraries import missing_for_window
from civicforum.cli.output import add_forum_file
from civicforum.desk.clock import Clock, clock_from_environment


def add_window_options(
    parser: argparse.ArgumentParser, words: Words, *, is_after_open: bool = False
) -> None:
    """Options of the window; those after `open` take nothing back of what was said before it."""
    flag = argparse.SUPPRESS if is_after_open else False
    parser.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS if is_after_open else None,
        help=words("where the window keeps what it makes (default: Documents/CivicForum)"),
    )
    parser.add_argument(
        "--new-instance",
        action="store_true",
        default=flag,
        help=words("open a window of its own beside one that is open already"),
    )
    parser.add_argument(
        "--no-first-run",
        action="store_true",
        default=flag,
        help=words("no hints for a first start"),
    )


def add(parser: argparse.ArgumentParser, words: Words) -> None:
    """The file to open, if any: from a menu it comes without one."""
    add_forum_file(parser, words, is_needed=False)
    add_window_options(parser, words, is_after_open=True)


def run(options: argparse.Namespace, words: Words) -> int:
    """Until the last window is closed."""
    lacking = missing_for_window()
    if lacking:
        print(
            words(
                "This machine lacks libraries for a window: {packages}. Nothing was opened. "
                "Run: civicforum doctor --fix",
                packages=" ".join(lacking),
            ),
            file=sys.stderr,
        )
        return 3
    _use_ibus_for_fcitx()
    gc.disable()  # all that is made at the start stays: looking for garbage in it costs a tenth
    try:
        return _show(options, words)
    finally:
        gc.enable()


def _show(options: argparse.Namespace, words: Words) -> int:
    from civicforum.ui.application import run_window
    from civicforum.ui.memory import Memory
    from civicforum.ui.single import OneWindow

    clock = clock_from_environment()
    folder: Callable[[], Path] = (
        _documents if options.data_dir is None else lambda: options.data_dir
    )
    file = _settings(options.data_dir)
    if options.data_dir is not None:
        keep_user_data_in(options.data_dir)
    memory = Memory(file, folder)
    is_told = "lang" in options and options.lang
    language = words.language if is_told else memory.settings.language or words.language
    return run_window(
        options.file,
        language=language,
        clock=clock,
        make_sample=partial(_sample, folder, clock, words),
        memory=memory,
        only=None if options.new_instance else OneWindow(),
        is_first=not (options.no_first_run or file.exists()),
        logs=user_data() / "logs",
    )


def _use_ibus_for_fcitx() -> None:
    """Qt's wheels bring no fcitx; fcitx speaks ibus too, so Korean can be typed under X11."""
    if os.environ.get("QT_IM_MODULE") == "fcitx" and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ["QT_IM_MODULE"] = "ibus"


def _settings(folder: Path | None) -> Path:
    """Where preferences of this machine are kept."""
    if folder is not None:
        return folder / "settings.toml"
    import platformdirs

    return platformdirs.user_config_path("CivicForum", appauthor=False) / "settings.toml"


def _documents() -> Path:
    import platformdirs

    return Path(platformdirs.user_documents_dir()) / "CivicForum"


def _sample(folder: Callable[[], Path], clock: Clock, words: Words) -> Path:
    from civicforum.cli.fresh_sample import fresh_sample

    return fresh_sample(folder(), clock, words)
