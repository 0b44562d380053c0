"""Every template makes a valid forum in both languages."""

import pytest

from civicforum.base.errors import Refused
from civicforum.base.words import LANGUAGES
from civicforum.desk.opening import memory_forum
from civicforum.desk.templates import Template, template, templates
from civicforum.domain.record import CreateForum


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chosen", templates(), ids=lambda chosen: chosen.name)
def test_a_forum_from_a_template(chosen: Template, language: str) -> None:
    agenda = chosen.agenda(language)
    created = CreateForum(
        chosen.title[language], language=language, template=chosen.name, agenda=agenda
    )
    with memory_forum(created) as desk:
        assert [item.title for item in desk.forum.agenda] == [item.title for item in agenda]
        assert desk.forum.template == chosen.name
        assert len({item.id for item in desk.forum.agenda}) == len(agenda) > 0


@pytest.mark.parametrize("chosen", templates(), ids=lambda chosen: chosen.name)
def test_both_languages_say_something_of_their_own(chosen: Template) -> None:
    assert set(chosen.title) == set(LANGUAGES)
    for item in chosen.items:
        assert set(item.title) == set(item.note) == set(LANGUAGES)
        assert item.title["ko"] != item.title["en"]
        assert bool(item.note["ko"]) == bool(item.note["en"])


def test_by_name() -> None:
    assert [template(found.name) for found in templates()] == templates()
    with pytest.raises(Refused, match="no-such-template"):
        template("nothing")
