#!/usr/bin/env python3
"""Writes each expression of conformance files into a folder, as the fuzzer's first inputs.

    seeds.py FOLDER FILE...
"""

import hashlib
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
for path in sys.argv[2:]:
    for test in json.loads(pathlib.Path(path).read_text()).get("tests", []):
        text = test["expr"].encode()
        (folder / hashlib.sha256(text).hexdigest()[:16]).write_bytes(text)
