"""The fields of every fact, as released: a change here is a change of the file format.

A new field has a default and raises VERSION in store/schema.py, so that an older program refuses
the file politely instead of leaving out what it does not know. No field is renamed or given another
meaning. Then the golden list is written anew: `python -m tests.domain.test_fields_of_facts`.
"""

import json
from pathlib import Path

from civicforum.domain.catalogue import EVENTS
from civicforum.store.schema import VERSION

GOLDEN = Path(__file__).parents[1] / "golden" / "fields_of_facts.json"


def present() -> dict[str, object]:
    facts = {name: list(kind.__struct_fields__) for name, kind in sorted(EVENTS.items())}
    return {"version": VERSION, "facts": facts}


def test_facts_have_the_fields_of_their_release() -> None:
    assert json.loads(GOLDEN.read_text("utf-8")) == present(), __doc__


if __name__ == "__main__":
    GOLDEN.write_text(json.dumps(present(), indent=1) + "\n", "utf-8")
