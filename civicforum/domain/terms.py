"""Terms of a poll that make sense: settled before anybody votes, refused in words where not."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from civicforum.base.errors import Refused
from civicforum.domain.ballots import BY_BALLOT, QUADRATIC
from civicforum.domain.forum import Forum
from civicforum.domain.groups import group_parts
from civicforum.domain.kinds import Channel, Secrecy, Shape
from civicforum.domain.poll_things import PollTerms
from civicforum.domain.sheet_terms import check_sheet_terms
from civicforum.domain.sheet_things import NO_SHEETS
from civicforum.domain.text import required_line
from civicforum.methods.counted import TieRule
from civicforum.methods.verdict import Base, majority, quorum_needed

MOST_VOTES = 1_000_000
FEWEST_OPTIONS, MOST_OPTIONS = 2, 100
MOST_DECIMALS = 3
YES_NO_ABSTAIN = 3
HIGHEST_SCORE = 1_000
MOST_MONEY = 10**15
LONGEST_VOTE = 24 * 60 * 60  # seconds
_QUORUM_OF = frozenset({Base.PRESENT, Base.CAST, Base.VALID})
_ONE_MARK = (1, 1, 1)
SEVERAL = frozenset((Shape.MANY_MARKS, Shape.PROJECTS))
FIXED: Mapping[Shape, Mapping[str, tuple[str, ...]]] = {
    Shape.YES_NO_ABSTAIN: {"ko": ("찬성", "반대", "기권"), "en": ("Yes", "No", "Abstain")},
    Shape.CONSENT: {
        "ko": ("동의", "우려", "차단", "기권"),
        "en": ("Consent", "Objection", "Block", "Abstain"),
    },
}
_OF_ONE_SEAT = frozenset(("irv",))
RULES_OF: Mapping[Shape, tuple[str, ...]] = {
    Shape.MANY_MARKS: ("plurality", QUADRATIC),
    Shape.SCORES: ("score", "median", "mean", "trimmed-mean"),
    Shape.RANKING: (
        "irv",
        "scottish-stv",
        "wigm-stv",
        "meek-stv",
        "schulze",
        "ranked-pairs",
        "borda",
    ),
    Shape.PROJECTS: (
        "pb-greedy",
        "pb-greedy-stop",
        "pb-max-votes",
        "pb-mes",
        "pb-mes-add1",
        "pb-mes-add1-exhaustive",
        "pb-mes-add1u",
        "pb-phragmen",
    ),
    Shape.SHEETS: ("criteria",),
}


class Choices(Struct, frozen=True):
    """Options with the theme of cards that each comes from ("" for none)."""

    options: tuple[str, ...]
    themes: tuple[str, ...]


def choices(
    forum: Forum, shape: Shape, options: Sequence[str], themes: Sequence[str] = ()
) -> Choices:
    """Options in words of their own, then those made of the titles of themes.

    Yes, no and abstain (or consent and its kin) where a poll of that shape has none. A choice may
    be prepared without any: they come later from themes.

    Raises:
        Refused: too few, too many, the same twice, no such theme.
    """
    found = [forum.theme_of(theme) for theme in themes]
    labels = tuple(required_line(option) for option in options)
    made = Choices(
        (*labels, *(theme.title for theme in found)),
        (*("" for _ in labels), *(theme.id for theme in found)),
    )
    if shape in FIXED:
        fixed = FIXED[shape][forum.language]
        made = made if made.options else Choices(fixed, ("",) * len(fixed))
        fits = len(made.options) == len(fixed)
    else:
        fits = not made.options or FEWEST_OPTIONS <= len(made.options) <= MOST_OPTIONS
    if not fits or len(set(made.options)) != len(made.options):
        raise Refused("options-wrong", count=len(made.options))
    return made


def check_terms(terms: PollTerms, options: int) -> None:
    """Refuse terms that make no sense, for so many options (0: not known yet).

    Raises:
        Refused: channels twice or none, secret where everybody sees it, a majority or a quorum
            that is none, marks that do not fit on a ballot, a base or a rule that the shape has
            not, more seats than options, scores or costs that are none, rules to compare with
            that count no budgets.
    """
    _check_channels(terms)
    _check_stakes(terms)
    _check_rule(terms, options)
    majority(terms.majority)
    quorum_needed(terms.quorum, 0)
    if terms.quorum_of not in _QUORUM_OF:
        raise Refused("quorum-of-wrong")
    if not 0 <= terms.entitled <= MOST_VOTES:
        raise Refused("entitled-wrong", most=MOST_VOTES)
    if not 0 <= terms.decimals <= MOST_DECIMALS:
        raise Refused("decimals-wrong", most=MOST_DECIMALS)
    if not 0 <= terms.seconds <= LONGEST_VOTE:
        raise Refused("seconds-wrong", most=LONGEST_VOTE)
    if terms.group:
        group_parts(terms.group)
    _check_marks(terms, options)
    _check_sheets(terms)
    if terms.base is Base.DECIDED and terms.shape is not Shape.YES_NO_ABSTAIN:
        raise Refused("base-decided")
    if terms.base is Base.MARKS and terms.shape not in SEVERAL:
        raise Refused("base-marks")


def rules_of(shape: Shape) -> tuple[str, ...]:
    """The rules that count ballots of this shape, the usual one first."""
    return RULES_OF.get(shape, ("plurality",))


def _check_rule(terms: PollTerms, options: int) -> None:
    if terms.rule not in rules_of(terms.shape):
        raise Refused("rule-wrong", rule=terms.rule, known=" ".join(rules_of(terms.shape)))
    known = RULES_OF[terms.shape] if terms.shape is Shape.PROJECTS else ()
    if not set(terms.against) <= set(known) or len(set(terms.against)) != len(terms.against):
        raise Refused("against-wrong", known=" ".join(RULES_OF[Shape.PROJECTS]))
    if terms.majority != "simple" and terms.shape in {*BY_BALLOT, Shape.CONSENT}:
        raise Refused("majority-of-counted")
    _check_seats(terms, options)
    scores = (terms.lowest, terms.highest)
    fits = 0 <= terms.lowest < terms.highest <= HIGHEST_SCORE
    if not (fits if terms.shape is Shape.SCORES else scores == (0, 0)):
        raise Refused("scores-wrong", most=HIGHEST_SCORE)
    _check_money(terms, options)


def _check_seats(terms: PollTerms, options: int) -> None:
    is_one = terms.shape in {*FIXED, Shape.PROJECTS} or terms.rule in _OF_ONE_SEAT
    most = 1 if is_one else max(1, (options or MOST_OPTIONS) - 1)
    if not 1 <= terms.seats <= most:
        raise Refused("seats-wrong", number=terms.seats, most=most)
    if len(set(terms.ties)) != len(terms.ties):
        raise Refused("ties-wrong")
    if terms.shape in FIXED and set(terms.ties) - {TieRule.CASTING}:
        raise Refused("ties-of-yes-no")


def _check_money(terms: PollTerms, options: int) -> None:
    if terms.shape is not Shape.PROJECTS:
        if terms.costs or terms.budget:
            raise Refused("money-without-projects")
        return
    if not 0 < terms.budget <= MOST_MONEY:
        raise Refused("budget-wrong", most=MOST_MONEY)
    if len(terms.costs) != options or not all(0 < cost <= MOST_MONEY for cost in terms.costs):
        raise Refused("costs-wrong", count=options)


def _check_sheets(terms: PollTerms) -> None:
    if terms.shape is not Shape.SHEETS:
        if terms.sheets != NO_SHEETS:
            raise Refused("criteria-without-sheets")
        return
    if Channel.KIOSK in terms.channels:
        raise Refused("sheets-at-kiosk")
    check_sheet_terms(terms.sheets, is_by_name=Channel.ROLL_CALL in terms.channels)


def _check_channels(terms: PollTerms) -> None:
    if not terms.channels or len(set(terms.channels)) != len(terms.channels):
        raise Refused("channels-wrong")
    if Channel.KIOSK in terms.channels and terms.secrecy is not Secrecy.SECRET:
        raise Refused("kiosk-is-secret")
    if terms.secrecy is Secrecy.SECRET:
        if Channel.HANDS in terms.channels:
            raise Refused("secret-by-hands")
        if Channel.ROLL_CALL in terms.channels:
            raise Refused("secret-roll-call")


def _check_stakes(terms: PollTerms) -> None:
    """Where somebody has several votes, a raised hand and an envelope of the urn are only one.

    As several envelopes they would still be alike, and three alike among few tell whose they are;
    on paper each vote is a sheet of its own, which nobody can tell from another.
    """
    if not terms.has_stakes:
        return
    if Channel.HANDS in terms.channels:
        raise Refused("stakes-by-hands")
    if terms.shape is Shape.SHEETS:
        raise Refused("stakes-by-sheets")
    if Channel.KIOSK in terms.channels:
        raise Refused("stakes-by-kiosk")
    if terms.entitled:
        raise Refused("stakes-of-number")


def _check_marks(terms: PollTerms, options: int) -> None:
    marks = (terms.least_marks, terms.most_marks, terms.most_per_option)
    if terms.shape not in SEVERAL:
        if marks != _ONE_MARK:
            raise Refused("marks-of-one")
        return
    room = options * terms.most_per_option if options else MOST_VOTES
    if terms.rule == QUADRATIC:
        room = MOST_VOTES
    if not (
        0 <= terms.least_marks <= terms.most_marks <= room
        and 1 <= terms.most_per_option <= terms.most_marks
    ):
        raise Refused("marks-wrong", least=terms.least_marks, most=terms.most_marks)
