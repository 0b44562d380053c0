import polib
import pytest

from civicforum.base.errors import Refused, Trouble
from civicforum.base.words import LANGUAGES, preferred_language, words_for
from tests.words import FIELD, catalogue_path, messages, problems_raised


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_says_everything_and_nothing_else(language: str) -> None:
    catalogue = {(e.msgctxt or "", e.msgid): e for e in polib.pofile(str(catalogue_path(language)))}
    said = messages()
    assert set(said) - set(catalogue) == set(), "run: python -m tests.words, then translate"
    assert set(catalogue) - set(said) == set(), "nobody says this any more: python -m tests.words"
    assert [e.msgid for e in catalogue.values() if not e.translated() or e.fuzzy] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_the_same_placeholders(language: str) -> None:
    english = {(e.msgctxt or "", e.msgid): e for e in polib.pofile(str(catalogue_path("en")))}
    for entry in polib.pofile(str(catalogue_path(language))):
        source = english[entry.msgctxt or "", entry.msgid]
        forms = list(entry.msgstr_plural.values()) or [entry.msgstr]
        wanted = set(FIELD.findall(source.msgstr_plural.get(1) or source.msgstr))
        assert all(set(FIELD.findall(form)) == wanted for form in forms), entry.msgid


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_fresh(language: str) -> None:
    path = catalogue_path(language)
    source = {
        (e.msgctxt or "", e.msgid): (e.msgstr, dict(e.msgstr_plural))
        for e in polib.pofile(str(path))
    }
    compiled = polib.mofile(str(path.with_suffix(".mo")))
    assert {
        (e.msgctxt or "", e.msgid): (e.msgstr, dict(e.msgstr_plural)) for e in compiled
    } == source


def test_sentences_are_made_in_the_readers_language() -> None:
    refusal = Refused("number-taken", number=7)
    assert words_for("en").problem(refusal) == "Number 7 is taken. Nobody was added."
    assert words_for("ko").problem(refusal).startswith("7번은 이미")
    assert str(refusal) == "number-taken(number=7)"


def test_what_the_system_says_is_told_in_the_readers_language() -> None:
    missing = Trouble("cannot-write", path="a.pdf", explanation="No such file or directory")
    assert "파일이나 폴더가 없음" in words_for("ko").problem(missing)
    assert "No such file or directory" in words_for("en").problem(missing)
    unheard = Trouble("cannot-write", path="a.pdf", explanation="Etwas anderes")
    assert "Etwas anderes" in words_for("ko").problem(unheard)


def test_an_order_in_a_sentence_is_named_in_words() -> None:
    refusal = Refused("undo-answered", command="ReopenPoll")
    assert "ReopenPoll" not in words_for("ko").problem(refusal)


def test_braces_that_people_typed_are_only_text() -> None:
    assert "{0.__class__}" in words_for("en").problem(
        Refused("command-unknown", name="{0.__class__}")
    )


def test_plurals() -> None:
    one, many = "{number} entry; the chain is whole.", "{number} entries; the chain is whole."
    assert words_for("en").count(one, many, 1).startswith("1 entry")
    assert words_for("en").count(one, many, 2).startswith("2 entries")


@pytest.mark.parametrize(
    ("locale", "language"), [("en_GB.UTF-8", "en"), ("ko_KR.UTF-8", "ko"), ("C", "ko")]
)
def test_the_machines_language(monkeypatch: pytest.MonkeyPatch, locale: str, language: str) -> None:
    for variable in ("CIVICFORUM_LANG", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("LANG", locale)
    assert preferred_language() == language


def test_every_problem_brings_the_values_that_its_sentence_mentions() -> None:
    sentences = {
        e.msgid: e.msgstr for e in polib.pofile(str(catalogue_path("en"))) if e.msgctxt == "problem"
    }
    raised = list(problems_raised())
    assert len(raised) > 50
    for place, code, values in raised:
        assert set(FIELD.findall(sentences[code].replace("{{", ""))) <= values, place
