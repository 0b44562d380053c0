"""What was answered to a question of a survey, for the room: a page for each wave, then the change.

The figures are those of the public minutes, made by the same functions: what is withheld there is
withheld here. Only closed waves are shown: while forms are keyed, two pictures that differ by one
form would tell what that form says.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from msgspec.structs import replace

from civicforum.base.words import Words
from civicforum.domain.kinds import QuestionKind
from civicforum.domain.questionnaires import SCALES, Survey
from civicforum.domain.survey_publishing import is_small, published
from civicforum.domain.survey_results import ItemResult, item_results
from civicforum.methods.waves import Stand
from civicforum.screens.projector.model import Beam, ProjectorScreen, Slope, View
from civicforum.screens.result import SEPARATOR, Tone
from civicforum.screens.survey_cells import (
    NONE,
    answer_labels,
    mean_cell,
    share_column,
    signed_change,
)
from civicforum.screens.survey_weights import survey_weights

MOST_BARS, MOST_SLOPES, MOST_WAVES = 7, 5, 4
_MOST_KEPT = 16
_WHOLE = 1000
_STANDS = {Stand.OPPOSE: Tone.NO, Stand.MIDDLE: Tone.OTHER, Stand.SUPPORT: Tone.LEADER}
_kept: list[tuple[Survey, str, str, tuple[ProjectorScreen, ...]]] = []


def question_pages(survey: Survey, question: str, words: Words) -> tuple[ProjectorScreen, ...]:
    """In order; () where nothing may be shown.

    The newest are kept: weighting the forms of a big survey takes longer than a window may wait.
    """
    known = kept_pages(survey, question, words)
    if known is not None:
        return known
    pages = _numbered(tuple(_pages(survey, question, words)), words)
    _kept.append((survey, question, words.language, pages))
    del _kept[:-_MOST_KEPT]
    return pages


def kept_pages(survey: Survey, question: str, words: Words) -> tuple[ProjectorScreen, ...] | None:
    """The same where it is known already; else None. Costs next to nothing."""
    for known, asked, language, pages in reversed(tuple(_kept)):
        if known is survey and (asked, language) == (question, words.language):
            return pages
    return None


def is_for_the_room(survey: Survey, question: str) -> bool:
    """Whether there may be something to show: answers that are no words, in a closed wave."""
    asked = survey.question_of(question)
    is_answered = any(w.forms and asked.is_asked_in(w.number) for w in _closed(survey).waves)
    return is_answered and asked.kind is not QuestionKind.OPEN


def _closed(survey: Survey) -> Survey:
    return replace(survey, waves=tuple(wave for wave in survey.waves if not wave.is_open))


def _pages(survey: Survey, question: str, words: Words) -> Iterator[ProjectorScreen]:
    if not is_for_the_room(survey, question):
        return
    closed = _closed(survey)
    weights, _ = survey_weights(closed, words)
    alone = replace(closed, questions=(closed.question_of(question),))
    item = published(item_results(alone, weights))[0]
    names = {wave.number: wave.name for wave in closed.waves}
    places = [place for place, n in enumerate(item.n) if n]
    if item.question.kind is QuestionKind.KNOWLEDGE:
        yield _right_answers(item, names, places[-MOST_BARS:], words=words)
    else:
        for place in places:
            yield _wave(item, place, names, words=words, is_weighted=bool(weights))
    yield from _change(item, names, places, words=words)


def _numbered(pages: tuple[ProjectorScreen, ...], words: Words) -> tuple[ProjectorScreen, ...]:
    """Which of them it is stands at the foot."""
    if len(pages) <= 1:
        return pages
    return tuple(
        replace(page, foot=SEPARATOR.join(filter(None, (page.foot, _place(n, pages, words)))))
        for n, page in enumerate(pages, start=1)
    )


def _place(number: int, pages: Sequence[ProjectorScreen], words: Words) -> str:
    return words("page {page} of {pages}", page=number, pages=len(pages))


def _wave(
    item: ItemResult, place: int, names: dict[int, str], *, words: Words, is_weighted: bool
) -> ProjectorScreen:
    """A bar for each answer, as long as its share of those who answered in the wave."""
    name, n, shares = names[item.waves[place]], item.n[place], item.shares[place]
    title = item.question.text
    if not shares:
        withheld = words("Withheld: fewer than five people gave one of the answers.")
        number = "" if is_small(n) else words("{number} answered", number=n)
        note = SEPARATOR.join(part for part in (name, number) if part)
        return ProjectorScreen(View.SURVEY, title, note=note, lines=(withheld,))
    beams = _beams(item, place, words)
    foot = [
        words("100 % = {number} who answered, weighted; in brackets people", number=n)
        if is_weighted
        else words("100 % = {number} who answered; in brackets people", number=n)
    ]
    if item.question.kind is QuestionKind.MULTI:
        foot.append(words("several answers each"))
    if len(beams) > MOST_BARS:
        more = len(beams) - MOST_BARS
        foot.append(words.count("and {number} more", "and {number} more", more))
        beams = sorted(beams, key=lambda beam: -beam.share)[:MOST_BARS]
    return ProjectorScreen(
        View.SURVEY, title, note=name, foot=SEPARATOR.join(foot), beams=tuple(beams)
    )


def _beams(item: ItemResult, place: int, words: Words) -> list[Beam]:
    shares, base = item.shares[place], item.bases[place]
    most = max(shares)
    cells = share_column(item, place)
    return [
        Beam(
            label,
            cell,
            0,
            int(share * _WHOLE / base),
            _STANDS[category]
            if isinstance(category, Stand)
            else (Tone.LEADER if share == most else Tone.OTHER),
        )
        for category, label, cell, share in zip(
            item.categories, answer_labels(item, words), cells, shares, strict=True
        )
    ]


def _right_answers(
    item: ItemResult, names: dict[int, str], places: list[int], *, words: Words
) -> ProjectorScreen:
    """Of each wave, which share of those who answered was right."""
    beams = tuple(
        Beam(
            names[item.waves[place]],
            mean_cell(item.means[place], item.n[place], is_share=True),
            0,
            int((item.means[place] or 0) * _WHOLE),
            Tone.LEADER,
        )
        for place in places
    )
    foot = words("In brackets how many answered")
    note = words("Right answers")
    return ProjectorScreen(View.SURVEY, item.question.text, note=note, foot=foot, beams=beams)


def _change(
    item: ItemResult, names: dict[int, str], places: list[int], *, words: Words
) -> Iterator[ProjectorScreen]:
    """From the first wave to the last: the mean on its scale, or the share of each option."""
    if item.means and item.shift is None:
        return
    chosen = _few(places) if item.means else places[:1] + places[1:][-1:]
    slopes = (_mean_slope if item.means else _share_slopes)(item, chosen, words)
    told = [slope for slope in slopes if sum(each is not None for each in slope.heights) > 1]
    if not told:
        return
    foot = words("In brackets how many answered")
    note = words("Change {number}", number=_shift(item, words)) if item.means else words("Change")
    if item.question.kind in SCALES:
        foot = SEPARATOR.join((_ends(item), foot))
    elif not item.means:
        left = len(item.categories) - len(told)
        foot = words("Percentages of those who answered in the wave")
        if left:
            more = words.count("and {number} more", "and {number} more", left)
            foot = SEPARATOR.join((foot, more))
    yield ProjectorScreen(
        View.SURVEY,
        item.question.text,
        note=note,
        foot=foot,
        slopes=tuple(told),
        waves=tuple(names[item.waves[place]] for place in chosen),
    )


def _few(places: list[int]) -> list[int]:
    """The first wave and the last ones, as many as there is room for."""
    return places if len(places) <= MOST_WAVES else [places[0], *places[1 - MOST_WAVES :]]


def _shift(item: ItemResult, words: Words) -> str:
    is_share = item.question.kind is QuestionKind.KNOWLEDGE
    return signed_change(item.shift, words, is_share=is_share)


def _ends(item: ItemResult) -> str:
    """What the ends of the scale mean."""
    question = item.question
    low = f"{question.low} {question.low_words}".strip()
    return f"{low} – {f'{question.high} {question.high_words}'.strip()}"


def _mean_slope(item: ItemResult, places: list[int], words: Words) -> list[Slope]:
    question, is_share = item.question, item.question.kind is QuestionKind.KNOWLEDGE
    low, high = (0, 1) if is_share else (question.low, question.high)
    means = [item.means[place] for place in places]
    heights = (None if m is None else int((m - low) * _WHOLE / (high - low)) for m in means)
    cells = (
        mean_cell(mean, item.n[place], is_share=is_share)
        for mean, place in zip(means, places, strict=True)
    )
    label = words("Right answers") if is_share else words("Mean")
    return [Slope(label, tuple(heights), tuple("" if cell == NONE else cell for cell in cells))]


def _share_slopes(item: ItemResult, places: list[int], words: Words) -> list[Slope]:
    """The options with the greatest shares in the last wave, in the order of the paper."""
    shares = [_shares_of(item, place) for place in places]
    columns = [share_column(item, place) for place in places]
    whole = max((share for column in shares for share in column if share is not None), default=0)
    last = [column for column in shares if None not in column][-1:] or shares[-1:]
    order = sorted(range(len(item.categories)), key=lambda n: -(last[0][n] or 0))
    labels = answer_labels(item, words)
    return [
        Slope(
            labels[option],
            tuple(
                None if (share := column[option]) is None else int(share * _WHOLE / (whole or 1))
                for column in shares
            ),
            tuple(
                "" if (cell := column[option]) == NONE else cell.partition(" ")[0]
                for column in columns
            ),
        )
        for option in sorted(order[:MOST_SLOPES])
    ]


def _shares_of(item: ItemResult, place: int) -> tuple[Fraction | None, ...]:
    """Of those who answered in the wave; None where that is withheld."""
    shares, base = item.shares[place], item.bases[place]
    if not shares:
        return tuple(None for _ in item.categories)
    return tuple(share / base for share in shares)
