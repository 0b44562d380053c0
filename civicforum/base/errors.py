"""The three kinds of error: the rules say no, the world's fault, and (anything else) our bug."""


class ProblemError(Exception):
    """Something a person must be told; `Words.problem` says it in the reader's language.

    Args:
        code: names the sentence, in kebab case ("poll-not-open").
        values: what the sentence mentions.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        told = ", ".join(f"{key}={value}" for key, value in self.values.items())
        return f"{self.code}({told})"


class Refused(ProblemError):
    """The rules of the forum say no. Nothing changed; the caller may do something else."""


class Trouble(ProblemError):
    """The world's fault: disk full, file locked. Nothing changed; trying again may work."""


class ScriptError(Refused):
    """A line of a script that could not be read or was refused; what it says is in `cause`."""

    def __init__(self, number: int, cause: ProblemError) -> None:
        super().__init__("script-line", number=number)
        self.number = number
        self.cause = cause
