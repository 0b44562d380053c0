"""Surveys as they are after keying, made without a desk: for trying out many."""

from collections.abc import Sequence

from rpds import HashTrieMap

from civicforum.domain.questionnaires import Form, Survey, SurveyQuestion, Wave

Person = tuple[str | None, ...]


def held(questions: Sequence[SurveyQuestion], people: Sequence[Person], waves: int) -> Survey:
    """People answer wave by wave, question by question; None: there is no form of theirs."""
    keyed: list[Wave] = []
    for wave in range(waves):
        forms: dict[str, Form] = {}
        for place, person in enumerate(people):
            mine = person[wave * len(questions) : (wave + 1) * len(questions)]
            answers = {
                q.id: said for q, said in zip(questions, mine, strict=True) if said is not None
            }
            if answers:
                forms[f"p{place}"] = Form(HashTrieMap(answers))
        keyed.append(Wave(wave + 1, f"wave {wave + 1}", is_open=False, forms=HashTrieMap(forms)))
    return Survey("v", 1, "Survey", questions=tuple(questions), waves=tuple(keyed))
