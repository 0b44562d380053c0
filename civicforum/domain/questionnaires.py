"""What a survey is made of: questions, waves, and the forms keyed under private codes.

A private code is of the respondent's own making (say, two letters and a day). It is no person:
no form has an id, a number or a name of anybody, and nothing here leads to the roster. What is
not promised: the log has an order and times, so whoever keys forms one by one while they are
handed in makes it possible to tell later whose they were. Forms keyed afterwards from a mixed pile
(a file of them is keyed in the order of the codes) tell nothing. And a code that somebody else
knows, or answers that nobody else gives, can always betray; so codes are never printed in a public
edition and small groups are left out there.
"""

from fractions import Fraction

from msgspec import Struct, field
from rpds import HashTrieMap

from civicforum.base.errors import Refused
from civicforum.domain.kinds import QuestionKind
from civicforum.methods.trimming import Cap

MISSING_CODES = ("77", "98", "-8")
SCALES = frozenset((QuestionKind.SCALE, QuestionKind.EVALUATION))
CHOICES = frozenset((QuestionKind.SINGLE, QuestionKind.MULTI, QuestionKind.KNOWLEDGE))


class SurveyQuestion(Struct, frozen=True):
    """A question (문항) of a survey.

    Attributes:
        number: its place on the paper, from 1.
        options: of choices and of knowledge, in order; the answer is written as 1, 2, ….
        low, high: the ends of a scale, with words for them.
        right: the number of the right option of a knowledge question, 0 for other kinds.
        waves: numbers of the waves in which it is asked; () for all.
        splits: whether results are also given by its options (a single choice: age, district, …).
        margin: how many there are of each option on the register; () where nobody said.
    """

    id: str
    number: int
    text: str
    kind: QuestionKind
    options: tuple[str, ...] = ()
    low: int = 0
    high: int = 0
    low_words: str = ""
    high_words: str = ""
    right: int = 0
    waves: tuple[int, ...] = ()
    splits: bool = False
    margin: tuple[int, ...] = ()

    def is_asked_in(self, wave: int) -> bool:
        """Whether it stands on the paper of this wave."""
        return not self.waves or wave in self.waves


def _no_differences() -> "HashTrieMap[str, tuple[str, str]]":
    return HashTrieMap()


def _no_forms() -> "HashTrieMap[str, Form]":
    return HashTrieMap()


def _no_weights() -> "HashTrieMap[str, Fraction]":
    return HashTrieMap()


class Form(Struct, frozen=True):
    """One paper as it was keyed.

    Attributes:
        answers: as text by the question's id; "" where nothing was ticked.
        differences: what both entries say, by question, until somebody looks at the paper.
        is_double: whether it was keyed twice.
    """

    answers: "HashTrieMap[str, str]"
    differences: "HashTrieMap[str, tuple[str, str]]" = field(default_factory=_no_differences)
    is_double: bool = False


class Wave(Struct, frozen=True):
    """One time that everybody was asked: before, during, after. `forms` are by private code.

    Attributes:
        weights: as somebody gave them, by private code; none where nobody did.
        weights_from: who reckoned them, "" where it was not said.
    """

    number: int
    name: str
    is_open: bool = True
    forms: "HashTrieMap[str, Form]" = field(default_factory=_no_forms)
    weights: "HashTrieMap[str, Fraction]" = field(default_factory=_no_weights)
    weights_from: str = ""

    @property
    def differing(self) -> int:
        """How many answers were keyed in two ways and not settled yet."""
        return sum(len(form.differences) for form in self.forms.values())


class Survey(Struct, frozen=True):
    """A questionnaire with its waves; `missing` are the codes for no answer, such as 77.

    Attributes:
        cap: of its weights. cap_reason: why it was settled so late; "" where it was in time.
    """

    id: str
    number: int
    title: str
    missing: tuple[str, ...] = MISSING_CODES
    questions: tuple[SurveyQuestion, ...] = ()
    waves: tuple[Wave, ...] = ()
    cap: Cap | None = None
    cap_reason: str = ""

    def question_of(self, reference: str) -> SurveyQuestion:
        """The question with this id.

        Raises:
            Refused: there is none.
        """
        for question in self.questions:
            if question.id == reference:
                return question
        raise Refused("no-such-survey-question", reference=reference)

    def wave_of(self, number: int) -> Wave:
        """The wave with this number.

        Raises:
            Refused: there is none.
        """
        for wave in self.waves:
            if wave.number == number:
                return wave
        raise Refused("no-such-wave", number=number)

    def asked_in(self, wave: int) -> tuple[SurveyQuestion, ...]:
        """The questions on the paper of a wave, in order."""
        return tuple(question for question in self.questions if question.is_asked_in(wave))

    def is_used(self, question: SurveyQuestion) -> bool:
        """Whether forms were keyed in a wave in which it is asked."""
        return any(wave.forms and question.is_asked_in(wave.number) for wave in self.waves)

    @property
    def is_keyed(self) -> bool:
        """Whether forms were keyed in any of its waves."""
        return any(wave.forms for wave in self.waves)
