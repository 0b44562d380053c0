import pytest
from msgspec.structs import replace

from civicforum.base.words import Words
from civicforum.domain.drafts import ChangePoll
from civicforum.domain.kinds import Channel, Electorate, Secrecy, Shape
from civicforum.domain.polls import AddPoll, OpenPoll
from civicforum.domain.progress import StartItem
from civicforum.domain.sittings import OpenSitting
from civicforum.domain.themes import AddTheme
from civicforum.methods.filling import Over, Under
from civicforum.methods.percentages import Rounding
from civicforum.methods.verdict import Base
from civicforum.screens import drafts
from civicforum.screens.row import Mark
from tests.support.room import Room

PLANS = AddPoll(
    "Which plan?",
    options=("A", "B", "C"),
    shape=Shape.MANY_MARKS,
    secrecy=Secrecy.SECRET,
    channels=(Channel.PAPER,),
    base=Base.MARKS,
    electorate=Electorate.ROSTER,
    quorum="1/2",
    majority="3/5",
    rounding=Rounding.TRUNCATE,
    item="vote",
    poll="plans",
    quorum_of=Base.CAST,
    least_marks=0,
    most_marks=2,
    most_per_option=1,
    entitled=99,
    decimals=2,
)


@pytest.fixture
def polls(room: Room) -> Room:
    """A plain poll and one with everything."""
    room.do(AddPoll("Gates?", poll="gates"), PLANS)
    return room


def test_the_list_tells_what_was_opened_and_stays(polls: Room, words: Words) -> None:
    polls.do(OpenSitting(), StartItem("vote"), OpenPoll("gates"))
    screen = drafts.drafts_screen(polls.forum, words=words)
    assert [row.spoken for row in screen.rows] == ["1. Gates?, open", "2. Which plan?, prepared"]
    assert [row.mark for row in screen.rows] == [Mark.DONE, Mark.NONE]
    assert set(screen.fixed) == {"gates"}
    assert screen.items[0][0] == ""
    assert screen.items[1] == ("opening", "1. Opening")
    assert screen.themes == ()
    polls.do(AddTheme("Light", theme="light"))
    assert drafts.drafts_screen(polls.forum, words=words).themes == (("light", "Light"),)


def test_a_poll_is_written_as_the_order_that_prepares_it(polls: Room) -> None:
    assert drafts.written_poll(polls.forum.poll_of("plans")) == PLANS


def test_what_does_not_differ_is_not_given(polls: Room) -> None:
    poll = polls.forum.poll_of("plans")
    assert drafts.change_of(poll, PLANS) is None
    wanted = replace(PLANS, quorum="", entitled=0, options=("A", "B"))
    change = drafts.change_of(poll, wanted)
    assert change == ChangePoll("plans", quorum="", entitled=0, options=("A", "B"))


def test_yes_no_and_abstain_come_by_themselves(polls: Room) -> None:
    gates = polls.forum.poll_of("gates")
    written = drafts.written_poll(gates)
    assert drafts.change_of(gates, replace(written, options=())) is None
    other = replace(written, options=("For", "Against", "None"))
    assert drafts.change_of(gates, other) == ChangePoll("gates", options=other.options)
    plans = replace(PLANS, options=("A", "B"), poll="two", most_marks=1, base=Base.CAST)
    polls.do(plans)
    two = polls.forum.poll_of("two")
    plain = replace(plans, shape=Shape.YES_NO_ABSTAIN, least_marks=1)
    change = drafts.change_of(two, plain)
    assert change == ChangePoll("two", shape=Shape.YES_NO_ABSTAIN, least_marks=1, options=())
    assert change is not None
    polls.do(change)
    assert polls.forum.poll_of("two").options == ("Yes", "No", "Abstain")


def test_only_bases_that_the_shape_has(words: Words) -> None:
    def bases(shape: Shape) -> set[str]:
        return {base for base, _ in drafts.bases_of(shape, words)}

    assert set(Base) - bases(Shape.YES_NO_ABSTAIN) == {Base.MARKS}
    assert set(Base) - bases(Shape.ONE_MARK) == {Base.MARKS, Base.DECIDED}
    assert set(Base) - bases(Shape.MANY_MARKS) == {Base.DECIDED}


def test_every_choice_has_a_name(words: Words) -> None:
    for made, kind in (
        (drafts.shapes(words), Shape),
        (drafts.secrecies(words), Secrecy),
        (drafts.electorates(words), Electorate),
        (drafts.roundings(words), Rounding),
        (drafts.overs(words), Over),
        (drafts.unders(words), Under),
        (drafts.channels(words), Channel),
    ):
        assert [value for value, _ in made] == list(kind)
        assert all(name for _, name in made)
    assert [value for value, _ in drafts.majorities(words)] == [*drafts.MAJORITIES, ""]
    assert len(drafts.quorum_bases(words)) == 3


def test_each_shape_has_its_rules_seats_and_ties(words: Words) -> None:
    assert [rule for rule, _ in drafts.rules_for(Shape.RANKING, words)][:2] == [
        "irv",
        "scottish-stv",
    ]
    assert drafts.rule_told(Shape.RANKING, "irv") == ""
    assert drafts.rule_told(Shape.RANKING, "schulze") == "schulze"
    assert drafts.has_majority(Shape.ONE_MARK)
    assert not drafts.has_majority(Shape.CONSENT)
    assert drafts.has_seats(Shape.SCORES)
    assert not drafts.has_seats(Shape.PROJECTS)
    assert [rules for rules, _ in drafts.tie_rules(Shape.CONSENT, words)] == ["", "casting"]
    assert dict(drafts.tie_rules(Shape.RANKING, words))["earlier lot"] == (
        "by an earlier round, by lot"
    )


def test_another_shape_takes_its_usual_rule_with_it(polls: Room) -> None:
    polls.do(AddPoll("Which?", ("A", "B", "C"), shape=Shape.RANKING, rule="borda", poll="r"))
    ranked = polls.forum.poll_of("r")
    scored = replace(drafts.written_poll(ranked), shape=Shape.SCORES, lowest=0, highest=5, rule="")
    change = drafts.change_of(ranked, scored)
    assert change is not None
    polls.do(change)
    assert polls.forum.poll_of("r").terms.rule == "score"
    assert drafts.written_poll(polls.forum.poll_of("r")).rule == ""


def test_a_group_is_an_attribute_and_a_value(words: Words) -> None:
    assert drafts.groupings(words)[0] == ("", "Everybody")
    assert drafts.group_told("table", " 3 ") == "table=3"
    assert drafts.group_told("table", " ") == drafts.group_told("", "3") == ""
