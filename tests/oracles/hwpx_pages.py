# pyright: basic, reportMissingImports=false
"""HWPX files, in base64, drawn by rhwp (a reader in Rust): the text of each file's pages."""

import base64
import json
import sys
import xml.etree.ElementTree as ET

import hwp_ingest

pages = [hwp_ingest.to_svg_pages(base64.b64decode(each)) for each in json.load(sys.stdin)]
json.dump(
    [["".join(ET.fromstring(page).itertext()) for page in file] for file in pages], sys.stdout
)
