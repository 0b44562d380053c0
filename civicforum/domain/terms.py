"""Terms of a poll that make sense: settled before anybody votes, refused in words where not."""

from collections.abc import Sequence
from dataclasses import dataclass

from civicforum.base.errors import Refused
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Channel, Secrecy, Shape
from civicforum.domain.text import required_line
from civicforum.domain.things import PollTerms
from civicforum.methods.verdict import Base, majority, quorum_needed

MOST_VOTES = 1_000_000
FEWEST_OPTIONS, MOST_OPTIONS = 2, 100
MOST_DECIMALS = 3
YES_NO_ABSTAIN = 3
_QUORUM_OF = frozenset({Base.PRESENT, Base.CAST, Base.VALID})
_ONE_MARK = (1, 1, 1)


@dataclass(frozen=True, slots=True)
class Choices:
    """Options with the theme of cards that each comes from ("" for none)."""

    options: tuple[str, ...]
    themes: tuple[str, ...]


def choices(
    forum: Forum, shape: Shape, options: Sequence[str], themes: Sequence[str] = ()
) -> Choices:
    """Options in words of their own, then those made of the titles of themes.

    Yes, no and abstain where a poll of that shape has none. A choice may be prepared without any:
    they come later from themes.

    Raises:
        Refused: too few, too many, the same twice, no such theme.
    """
    found = [forum.theme_of(theme) for theme in themes]
    labels = tuple(required_line(option) for option in options)
    made = Choices(
        (*labels, *(theme.title for theme in found)),
        (*("" for _ in labels), *(theme.id for theme in found)),
    )
    if shape is Shape.YES_NO_ABSTAIN:
        made = made if made.options else _yes_no_abstain(forum)
        fits = len(made.options) == YES_NO_ABSTAIN
    else:
        fits = not made.options or FEWEST_OPTIONS <= len(made.options) <= MOST_OPTIONS
    if not fits or len(set(made.options)) != len(made.options):
        raise Refused("options-wrong", count=len(made.options))
    return made


def check_terms(terms: PollTerms, options: int) -> None:
    """Refuse terms that make no sense, for so many options (0: not known yet).

    Raises:
        Refused: channels twice or none, secret where everybody sees it, a majority or a quorum
            that is none, marks that do not fit on a ballot, a base that the shape has not.
    """
    _check_channels(terms)
    majority(terms.majority)
    quorum_needed(terms.quorum, 0)
    if terms.quorum_of not in _QUORUM_OF:
        raise Refused("quorum-of-wrong")
    if not 0 <= terms.entitled <= MOST_VOTES:
        raise Refused("entitled-wrong", most=MOST_VOTES)
    if not 0 <= terms.decimals <= MOST_DECIMALS:
        raise Refused("decimals-wrong", most=MOST_DECIMALS)
    _check_marks(terms, options)
    if terms.base is Base.DECIDED and terms.shape is not Shape.YES_NO_ABSTAIN:
        raise Refused("base-decided")
    if terms.base is Base.MARKS and terms.shape is not Shape.MANY_MARKS:
        raise Refused("base-marks")


def _check_channels(terms: PollTerms) -> None:
    if not terms.channels or len(set(terms.channels)) != len(terms.channels):
        raise Refused("channels-wrong")
    if terms.secrecy is Secrecy.SECRET:
        if Channel.HANDS in terms.channels:
            raise Refused("secret-by-hands")
        if Channel.ROLL_CALL in terms.channels:
            raise Refused("secret-roll-call")


def _check_marks(terms: PollTerms, options: int) -> None:
    marks = (terms.least_marks, terms.most_marks, terms.most_per_option)
    if terms.shape is not Shape.MANY_MARKS:
        if marks != _ONE_MARK:
            raise Refused("marks-of-one")
        return
    room = options * terms.most_per_option if options else MOST_VOTES
    if not (
        0 <= terms.least_marks <= terms.most_marks <= room
        and 1 <= terms.most_per_option <= terms.most_marks
    ):
        raise Refused("marks-wrong", least=terms.least_marks, most=terms.most_marks)


def _yes_no_abstain(forum: Forum) -> Choices:
    options = ("찬성", "반대", "기권") if forum.language == "ko" else ("Yes", "No", "Abstain")
    return Choices(options, ("", "", ""))
