"""Criteria sheets: what is settled of them before anybody votes, refused in words where wrong."""

from collections.abc import Sequence

from civicforum.base.errors import Refused
from civicforum.domain.forum import Forum
from civicforum.domain.groups import group_parts, in_group
from civicforum.domain.sheet_things import SheetTerms

HIGHEST_SCORE, HIGHEST_WEIGHT = 1_000, 100_000
MOST_CRITERIA, MOST_PANELS = 20, 20


def check_sheet_terms(sheets: SheetTerms, *, is_by_name: bool) -> None:
    """Refuse terms by which sheets cannot be counted. `is_by_name`: jurors answer a roll call.

    Raises:
        Refused: no or too many criteria, the same name twice, weights that do not add up, a scale
            that is none, a trim that leaves nothing, a panel of nobody where jurors are called.
    """
    if not 1 <= len(sheets.criteria) <= MOST_CRITERIA:
        raise Refused("criteria-wrong", most=MOST_CRITERIA)
    if len(sheets.panels) > MOST_PANELS:
        raise Refused("panels-wrong", most=MOST_PANELS)
    for names in ([c.name for c in sheets.criteria], [p.name for p in sheets.panels]):
        double = next((name for name in names if names.count(name) > 1), "")
        if double:
            raise Refused("name-twice", text=double)
    for each in sheets.criteria:
        if not 0 <= each.lowest < each.highest <= HIGHEST_SCORE:
            raise Refused("scale-wrong", criterion=each.name, most=HIGHEST_SCORE)
    _check_weights(sheets)
    sheets.trim.check()
    for panel in sheets.panels:
        if panel.group:
            group_parts(panel.group)
        elif is_by_name:
            raise Refused("panel-without-group", panel=panel.name)


def _check_weights(sheets: SheetTerms) -> None:
    for each in (*sheets.criteria, *sheets.panels):
        if not 1 <= each.weight <= HIGHEST_WEIGHT:
            raise Refused("weight-of", name=each.name, most=HIGHEST_WEIGHT)
    whole = sheets.whole
    told = sum(criterion.weight for criterion in sheets.criteria)
    if told != whole:
        raise Refused("criteria-sum", sum=told, whole=whole)
    told = sum(panel.weight for panel in sheets.panels)
    if sheets.panels and told != whole:
        raise Refused("panels-sum", sum=told, whole=whole)


def panels_in(
    forum: Forum, sheets: SheetTerms, people: Sequence[str]
) -> tuple[tuple[str, ...], ...]:
    """Who of these people is in which panel, in the order of the panels; nobody of unlisted ones.

    Raises:
        Refused: somebody would be in two of them.
    """
    found = tuple(in_group(forum, p.group, people) if p.group else () for p in sheets.panels)
    everybody = [person for panel in found for person in panel]
    double = next((person for person in people if everybody.count(person) > 1), None)
    if double is not None:
        raise Refused("juror-in-two-panels", number=forum.person_of(double).number)
    return found
