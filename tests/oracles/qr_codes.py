# pyright: basic, reportMissingImports=false
"""What stands in the QR codes of a picture (PNG in base64), by zxing-cpp."""

import base64
import io
import json
import sys

import zxingcpp
from PIL import Image

picture = Image.open(io.BytesIO(base64.b64decode(json.load(sys.stdin))))
json.dump([found.text for found in zxingcpp.read_barcodes(picture)], sys.stdout)
