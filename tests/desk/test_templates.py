"""Every template makes a valid forum in both languages."""

from itertools import count

import pytest

from civicforum.base.errors import Refused
from civicforum.base.words import LANGUAGES
from civicforum.desk.opening import memory_forum
from civicforum.desk.templates import Template, template, templates
from civicforum.domain.kinds import Mode
from civicforum.domain.record import CreateForum


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chosen", templates(), ids=lambda chosen: chosen.name)
def test_a_forum_from_a_template(chosen: Template, language: str) -> None:
    orders = chosen.orders(language)
    created = CreateForum(
        chosen.title[language],
        language=language,
        template=chosen.name,
        agenda=orders.agenda,
        polls=orders.polls,
    )
    with memory_forum(created) as desk:
        forum = desk.forum
        assert forum.template == chosen.name
        assert {item.title for item in forum.agenda} == {item.title for item in orders.agenda}
        assert len({item.id for item in forum.agenda}) == len(orders.agenda) > 0
        assert [poll.number for poll in forum.polls] == list(range(1, len(orders.polls) + 1))
        for poll in forum.polls:
            assert forum.item_of(poll.item).mode is Mode.POLL


@pytest.mark.parametrize("chosen", templates(), ids=lambda chosen: chosen.name)
def test_both_languages_say_something_of_their_own(chosen: Template) -> None:
    options = [option for poll in chosen.polls for option in poll.options]
    texts = [chosen.title, chosen.about, *(item.title for item in chosen.items)]
    texts += [item.note for item in chosen.items if item.note]
    for text in (*texts, *(poll.question for poll in chosen.polls), *options):
        assert set(text) == set(LANGUAGES)
        assert text["ko"] != text["en"]


def test_sub_items_belong_to_their_parents() -> None:
    numbers = count(1)
    orders = template("round-table").orders("en", lambda: f"id{next(numbers)}")
    parents = {item.item: item.title for item in orders.agenda if item.item}
    sub = next(item for item in orders.agenda if item.parent)
    assert parents[sub.parent] == "First round: the situation"


def test_every_kind_of_forum_of_the_plan_has_a_template() -> None:
    assert [found.name for found in templates()] == [
        "conflict-resolution",
        "deliberative-poll",
        "participatory-budget",
        "public-planning",
        "residents-meeting",
        "round-table",
        "social-problem-solving",
        "special-purpose",
        "town-hall",
    ]


def test_by_name() -> None:
    assert [template(found.name) for found in templates()] == templates()
    with pytest.raises(Refused, match="no-such-template"):
        template("nothing")
