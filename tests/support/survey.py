"""A survey before and after, as small as it can be with every kind of question in it."""

from civicforum.domain.command import Command
from civicforum.domain.kinds import QuestionKind
from civicforum.domain.surveys import AddSurvey, AddSurveyQuestion
from civicforum.domain.waves import EnterForms, KeyedForm, OpenWave

QUESTIONS = (
    AddSurveyQuestion("s", "Build it?", low=0, high=10, question="build"),
    AddSurveyQuestion(
        "s",
        "What is the cost?",
        kind=QuestionKind.KNOWLEDGE,
        options=("1", "2", "3"),
        right=2,
        question="cost",
    ),
    AddSurveyQuestion(
        "s",
        "Age",
        kind=QuestionKind.SINGLE,
        options=("under 40", "40 and over"),
        waves=(1,),
        splits=True,
        question="age",
    ),
    AddSurveyQuestion(
        "s", "Why?", kind=QuestionKind.MULTI, options=("cost", "noise", "time"), question="why"
    ),
    AddSurveyQuestion("s", "Anything else?", kind=QuestionKind.OPEN, question="else"),
    AddSurveyQuestion(
        "s",
        "Was it fair?",
        kind=QuestionKind.EVALUATION,
        low=1,
        high=7,
        low_words="not at all",
        high_words="very",
        waves=(2,),
        question="fair",
    ),
)
BEFORE = (
    ("ab1", "2", "1", "1", "1 3", "", ""),
    ("cd2", "5", "2", "1", "2", "too loud", ""),
    ("ef3", "4", "3", "2", "1", "", ""),
    ("gh4", "77", "1", "2", "", "", ""),
    ("ij5", "8", "2", "2", "3", "", ""),
    ("kl6", "3", "1", "2", "2", "", ""),
)
AFTER = (
    ("ab1", "6", "2", "", "1", "", "6"),
    ("cd2", "7", "2", "", "2", "", "5"),
    ("ef3", "4", "2", "", "1", "77", "7"),
    ("ij5", "9", "2", "", "3", "", "98"),
    ("kl6", "6", "1", "", "2", "", "4"),
    ("zz9", "1", "2", "", "2", "", "1"),
)


def forms(rows: tuple[tuple[str, ...], ...], *left_out: int) -> tuple[KeyedForm, ...]:
    """Forms without the columns of questions that are not asked."""
    return tuple(
        KeyedForm(row[0], tuple(cell for n, cell in enumerate(row[1:]) if n not in left_out))
        for row in rows
    )


def orders() -> tuple[Command, ...]:
    """The whole survey: six questions, two waves of six forms."""
    return (
        AddSurvey("On the road", survey="s"),
        *QUESTIONS,
        OpenWave("s", 1, "before"),
        EnterForms("s", 1, forms(BEFORE, 5)),
        OpenWave("s", 2, "after"),
        EnterForms("s", 2, forms(AFTER, 2)),
    )
