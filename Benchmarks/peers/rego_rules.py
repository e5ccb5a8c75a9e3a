#!/usr/bin/env python3
"""A few of the rules in Rego, run by PyPI's `regopy` (rego-cpp), on files read with PyYAML.

    rego_rules.py FOLDER           pip install PyYAML regopy

Five duties and seven defects of rules.rego, evaluated once a submission of a workspace that
`ttdn-benchmarks --write FOLDER` made. Dates stay text, which compares as dates do.
"""

import glob
import json
import os
import sys

import yaml
from regopy import Interpreter


class Loader(yaml.CSafeLoader):
    """The C loader, but dates stay text, as JSON has none."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()}


def main():
    folder = sys.argv[1]
    rego = Interpreter()
    with open(os.path.join(os.path.dirname(__file__), "rules.rego"), encoding="utf-8") as file:
        rego.add_module("rules", file.read())
    with open(f"{folder}/plan.yaml", encoding="utf-8") as file:
        plan = yaml.load(file, Loader)
    rego.add_data({"plan": {
        "issued": {r["number"]: r["issued"] for r in plan["references"]
                   if "number" in r and "issued" in r},
        "topics": [t["id"] for t in plan["vocabulary"]["topics"]]}})
    for path in sorted(glob.glob(f"{folder}/submissions/*/*.yaml")):
        try:
            with open(path, encoding="utf-8") as file:
                data = yaml.load(file, Loader)
        except yaml.YAMLError as error:
            print(path, "unreadable", str(error).splitlines()[0])
            continue
        rego.set_input(data)
        print(data["unit"], json.dumps(str(rego.query("x = data.ttdn.verdicts; y = data.ttdn.defects"))))


main()
