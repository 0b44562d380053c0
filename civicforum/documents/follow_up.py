"""What is to be done afterwards: actions with owner and date, questions that were parked."""

from collections.abc import Iterator

from civicforum.documents.material import Material
from civicforum.documents.model import Block, Point, Section, Table
from civicforum.domain.things import Action, Question


def actions(material: Material) -> Section:
    """할 일. Empty where there is none."""
    words, forum = material.words, material.forum
    heading = words("Actions")
    if not forum.actions:
        return Section(heading, ())
    header = (words("No."), words("Action"), words("Owner"), words("Due"), words("State"))
    rows = tuple(_action_row(material, action) for action in forum.actions)
    blocks: list[Block] = [Table(header, rows, widths=(0.8, 4.4, 2.2, 3, 1.6), numeric=(0,))]
    for action in forum.actions:
        blocks += _reworded(material, action)
    return Section(heading, tuple(blocks))


def questions(material: Material) -> Section:
    """보류 질문, each with its answer. Empty where there is none."""
    blocks = [block for asked in material.forum.questions for block in _question(material, asked)]
    return Section(material.words("Parking lot"), tuple(blocks))


def _action_row(material: Material, action: Action) -> tuple[str, ...]:
    words = material.words
    if action.done is None:
        state = words("not done")
    else:
        state = words("done {time}", time=material.time(action.done))
    owner, due = owner_told(material, action), due_told(material, action)
    return (str(action.number), action.text, owner, due, state)


def owner_told(material: Material, action: Action) -> str:
    """Who is to do it."""
    owner = material.label(action.owner) if action.owner else action.owner_words
    return owner or material.words("nobody yet")


def due_told(material: Material, action: Action) -> str:
    """Until when."""
    return material.date(action.due) if action.due else material.words("none")


def _reworded(material: Material, action: Action) -> Iterator[Block]:
    words = material.words
    for at, text in action.earlier:
        yield Point(
            words(
                "Action {number} reworded at {time}; before: {text}",
                number=action.number,
                time=material.time(at),
                text=text,
            ),
            level=0,
        )


def _question(material: Material, question: Question) -> Iterator[Block]:
    words = material.words
    asker = f" ({material.label(question.author)})" if question.author else ""
    yield Point(f"{question.text}{asker}", mark=f"{question.number}.")
    if question.answered is None:
        yield Point(words("Not answered yet."), level=2)
    else:
        time = material.time(question.answered)
        yield Point(words("Answered {time}: {answer}", time=time, answer=question.answer), level=2)
    for at, answer in question.earlier:
        time = material.time(at)
        yield Point(
            words("Until {time} the answer was: {answer}", time=time, answer=answer), level=2
        )
