"""Every word a person reads, in the reader's language, through gettext."""

import gettext
import os
from functools import cache

from civicforum.base.errors import ProblemError
from civicforum.base.paths import resources

LANGUAGES = ("ko", "en")


class Words:
    """The words of one language; passed in wherever text is made, never a global.

    Call it with the English sentence: `words("Queue of {item}", item=title)`.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._catalogue = gettext.translation(
            "civicforum", localedir=str(resources() / "words"), languages=[language]
        )

    def __call__(self, message: str, /, **values: object) -> str:
        """The sentence in this language with its values filled in."""
        return self._catalogue.gettext(message).format(**values)

    def count(self, one: str, many: str, number: int, /, **values: object) -> str:
        """A sentence with the plural form that `number` (shown as {number}) needs."""
        return self._catalogue.ngettext(one, many, number).format(number=number, **values)

    def named(self, kind: str, name: str, /, **values: object) -> str:
        """What people call a thing of the code: a command, an event, an enumerated value."""
        return self._catalogue.pgettext(kind, name).format(**values)

    def problem(self, error: ProblemError) -> str:
        """One clear sentence: what happened, what is safe, what to do."""
        values = {key: self._value(key, value) for key, value in error.values.items()}
        return self._catalogue.pgettext("problem", error.code).format(**values)

    def _value(self, key: str, value: object) -> object:
        if key == "explanation" and value:  # what the system says, which knows no languages
            return self._catalogue.gettext(str(value))
        return self.named(key, str(value)) if key in {"command", "status", "channel"} else value


@cache
def words_for(language: str) -> Words:
    """The words of "ko" or "en"."""
    return Words(language)


def preferred_language() -> str:
    """The machine's language if we speak it; Korean otherwise."""
    for variable in ("CIVICFORUM_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        code = os.environ.get(variable, "")[:2]
        if code in LANGUAGES:
            return code
    return "ko"
