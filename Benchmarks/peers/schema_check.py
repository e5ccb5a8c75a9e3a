#!/usr/bin/env python3
"""The structure of submissions by PyPI's `jsonschema`, on files read with PyYAML's C loader.

    schema_check.py FOLDER SCHEMA      pip install PyYAML jsonschema

SCHEMA is what `ttdn-check schema submission` prints. Nothing but structure is checked.
"""

import glob
import json
import sys

import yaml
from jsonschema import Draft202012Validator


class Loader(yaml.CSafeLoader):
    """The C loader, but dates stay text, as JSON has none."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()}


def main():
    folder, schema = sys.argv[1:3]
    with open(schema, encoding="utf-8") as file:
        validator = Draft202012Validator(json.load(file))
    for path in sorted(glob.glob(f"{folder}/submissions/*/*.yaml")):
        try:
            with open(path, encoding="utf-8") as file:
                data = yaml.load(file, Loader)
        except yaml.YAMLError as error:
            print(path, "unreadable", str(error).splitlines()[0])
            continue
        for error in validator.iter_errors(data):
            print(path, "/".join(map(str, error.path)), error.message)


main()
