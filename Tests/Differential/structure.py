#!/usr/bin/env python3
"""Compares the structural verdicts on submissions with those of PyPI's `jsonschema`.

Submissions of the examples are changed in structure, at random from a seed, and written as YAML. The
exported schema judges what a plain reader of YAML 1.2 core makes of each file; the program judges the
file itself. Both must agree on every file, and on where it is wrong: each place that the peer names
has one of the program's at it or below it, and each of the program's lies at or below one of the
peer's. A difference makes the exit status 1. What no schema can say is left out: that the first of two
days comes after the second.

    structure.py PROGRAM [--count N] [--seed N] [--keep FOLDER] [--command check|lint]
"""

import argparse
import collections
import copy
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
PLAN = ROOT / "plans/kien-giang-2019"
STRUCTURAL = ("schema/", "date/", "number/")
OTHER_KIND = "submission/other-kind"
BEYOND_SCHEMAS = "date/reversed"


class CoreLoader(yaml.SafeLoader):
    """Reads plain scalars as YAML 1.2 core does: no dates, no `yes`, no sixties."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+0123456789.")),
]:
    CoreLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), first)


def core_int(loader, node):
    text = node.value
    return int(text, 8 if text.startswith("0o") else 16 if text.startswith("0x") else 10)


CoreLoader.add_constructor("tag:yaml.org,2002:int", core_int)
CoreLoader.add_constructor(
    "tag:yaml.org,2002:float", lambda loader, node: float(node.value))


class Plain(str):
    """A scalar that is written without quotes, whatever it is read as."""


PLAINS = ["~", "null", "true", "False", "no", "on", "0777", "0o17", "0x1F", "1e3", "5.0", "-0",
          "1.5", "+7", ".5", "12:30", "1_000", "12.000.000", "2019-02-29", "2020-02-29",
          "2019-10-30", "2019-10", "30/10/2019", "31-9-2019", "2019-13-01", "0000-01-01",
          "2019-10-30T16:40+07:00", "2019-10-30T16:40:01.123456789Z", "2019-10-30T16:40z",
          "2019-10-30T16:40+24:00", "2019-10-30T23:59:60Z", "2019-10-30 16:40", "1900-02-29",
          "2000-02-29", "2019-04-31", "2019-1-5", "2019-10-30T16:40", "2019-10-30T24:00Z", "2019-10-30t06:30:01.5z",
          "2019-10-28/2019-11-02", "2019-11-02/2019-10-28", "9" * 30, "99999999999999999", "-1",
          "0", "1", "2200", "2201", "VND", "vnd", "document", "VN", "vi", "ttdn/v1"]
TEXTS = ["", " ", "x", "Tuyên truyền biển, đảo", "A" * 65, "a" * 301, "á" * 300, "🙂" * 299,
         "so-ngoai-vu", "-a", "a-", "a--b", "2019-10-30", "true", "12", "https://example.vn/a",
         "ftp://example.vn", "evidence/a.pdf", "../a.pdf", "/a", "12/KH-SNgV", "III.8#1", "Điều 3",
         "a:b", "# a", "a\tb", "\u00a0", "ё"]
KEYS = ["nubmer", "Number", "số", "recieved", "extra", "", "x-note", "id", "evidence", "kind", "from"]


class Mutator:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def scalar(self):
        pick = self.random.random()
        if pick < 0.55:
            return Plain(self.random.choice(PLAINS))
        return self.random.choice(TEXTS)

    def value(self, depth=0):
        pick = self.random.random()
        if depth < 2 and pick < 0.12:
            return [self.value(depth + 1) for _ in range(self.random.randrange(3))]
        if depth < 2 and pick < 0.22:
            return {self.random.choice(KEYS): self.value(depth + 1)
                    for _ in range(self.random.randrange(3))}
        return self.scalar()

    def places(self, node, found):
        """Every collection of the document, each as often as it has members, and once more."""
        if isinstance(node, dict):
            found.append(node)
            for member in node.values():
                self.places(member, found)
        elif isinstance(node, list):
            found.append(node)
            for member in node:
                self.places(member, found)
        return found

    def mutate(self, document):
        places = self.places(document, [])
        node = self.random.choice(places)
        action = self.random.random()
        if isinstance(node, dict):
            keys = list(node)
            if not keys or action < 0.2:
                node[self.random.choice(KEYS)] = self.value()
            elif action < 0.4:
                del node[self.random.choice(keys)]
            elif action < 0.5:
                key = self.random.choice(keys)
                renamed = key[:-1] if self.random.random() < 0.5 else key + "s"
                if renamed not in node:
                    node[renamed] = node.pop(key)
            else:
                node[self.random.choice(keys)] = self.value()
        else:
            if not node or action < 0.25:
                node.append(self.value())
            elif action < 0.45:
                node.insert(0, copy.deepcopy(self.random.choice(node)))
            elif action < 0.6:
                del node[self.random.randrange(len(node))]
            else:
                node[self.random.randrange(len(node))] = self.value()


class Writer:
    """YAML in one of the ways in which people write it."""

    SAFE = re.compile(r"[A-Za-z\u00c0-\u1ef9][\w ,./()\u00c0-\u1ef9-]*[\w\u00c0-\u1ef9)]\Z")
    WORDS = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"}

    def __init__(self, seed):
        self.random = random.Random(seed)

    def scalar(self, value, in_flow):
        if isinstance(value, Plain):
            return str(value)
        if value is None:
            return "null"
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, (int, float)):
            return repr(value)
        is_plain = (self.SAFE.match(value) and value.lower() not in self.WORDS
                    and not (in_flow and "," in value))
        if is_plain and self.random.random() < 0.8:
            return value
        if "'" not in value and "\t" not in value and value.isprintable() \
                and self.random.random() < 0.3:
            return "'" + value + "'"
        is_escaped = self.random.random() < 0.2 and all(ord(letter) < 0x10000 for letter in value)
        return json.dumps(value, ensure_ascii=is_escaped)

    def key(self, key):
        return key if re.fullmatch(r"[A-Za-z][\w-]*", key) and key.lower() not in self.WORDS \
            else json.dumps(key, ensure_ascii=False)

    def flow(self, value):
        if isinstance(value, dict):
            return "{" + ", ".join(f"{self.key(k)}: {self.flow(v)}" for k, v in value.items()) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(self.flow(v) for v in value) + "]"
        return self.scalar(value, True)

    def block(self, value, indent, out, start):
        """Writes a value; `start` is what stands before it on its line."""
        space = "  " * indent
        if not value or not isinstance(value, (dict, list)) or self.random.random() < 0.2 and indent:
            text = self.flow(value) if isinstance(value, (dict, list)) else self.scalar(value, False)
            out.append(f"{start} {text}" if start else text)
        elif isinstance(value, dict):
            if start.endswith(":"):
                out.append(start)
                start = ""
            for key, member in value.items():
                lead = f"{start} " if start else space
                self.block(member, indent + 1, out, f"{lead}{self.key(key)}:")
                start = ""
        else:
            out.append(start) if start.endswith(":") else None
            nested = not start.endswith(":") and start
            for index, member in enumerate(value):
                lead = f"{start} -" if nested and index == 0 else f"{space}-"
                self.block(member, indent + 1, out, lead)

    def text(self, document):
        out = []
        self.block(document, 0, out, "")
        return "\n".join(out) + "\n"


def bases():
    found = []
    for folder in ["examples/kien-giang-2019", "examples/ven-song-2023-2025"]:
        for file in sorted((ROOT / folder / "submissions").glob("*.yaml")):
            found.append(yaml.load(file.read_text(), CoreLoader))
    return found


def generate(index, seed, originals):
    mutator = Mutator(f"{seed}:{index}")
    document = copy.deepcopy(mutator.random.choice(originals))
    document["plan"] = PLAN.name
    for _ in range(mutator.random.choice([0, 1, 1, 1, 2, 2, 3, 5])):
        mutator.mutate(document)
    return Writer(f"{seed}:{index}").text(document)


def places(text):
    """The paths of the nodes that begin at a line and column, both from 1."""
    found = collections.defaultdict(set)

    def visit(node, path):
        mark = node.start_mark
        found[mark.line + 1, mark.column + 1].add(path)
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                at = key.start_mark
                found[at.line + 1, at.column + 1].add(path + (key.value,))
                visit(value, path + (key.value,))
        elif isinstance(node, yaml.SequenceNode):
            for position, value in enumerate(node.value):
                visit(value, path + (position,))

    visit(yaml.compose(text, CoreLoader), ())
    return found


def expected(validator, document, schema):
    """The paths of what is wrong; an unknown key is a path of its own."""
    paths = set()
    for error in validator.iter_errors(document):
        path = tuple(error.absolute_path)
        if error.validator == "additionalProperties" and error.schema.get("properties") is not None \
                and error.validator_value is False:
            known = error.schema["properties"]
            paths |= {path + (key,) for key in error.instance if key not in known}
        else:
            paths.add(path)
    return paths


def is_below(inner, outer):
    return inner[:len(outer)] == outer


def disagreement(text, theirs, ours):
    """What of the places does not agree; `None` where all of them do."""
    at = places(text)
    named = [at.get(place, set()) for place in ours]
    for path in theirs:
        if not any(is_below(mine, path) for candidates in named for mine in candidates):
            return f"only the peer: {list(path)}"
    for place, candidates in zip(ours, named):
        if not any(is_below(mine, path) for mine in candidates for path in theirs):
            return f"only the program: {place} {sorted(map(str, candidates))}"
    return None


def judged(program, command, folder):
    run = subprocess.run(
        [program, command, folder, "--plan", PLAN / "plan.yaml", "--rules", ROOT / "rules",
         "--as-of", "2019-11-01", "--format", "json", "--lang", "en"],
        capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"the program could not run: {run.stderr}")
    report = json.loads(run.stdout)
    lists = [report["diagnostics"]] + [unit["diagnostics"] for unit in report.get("units", [])]
    lists += [file["findings"] for file in report.get("files", [])]
    found = collections.defaultdict(list)
    for finding in (finding for one in lists for finding in one):
        at = finding.get("at")
        if finding["severity"] == "error" and at:
            start = at["start"]
            found[pathlib.Path(at["path"]).name].append(
                (finding["id"], (start["line"], start["column"])))
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep")
    parser.add_argument("--command", default="check")
    options = parser.parse_args()
    program = str(pathlib.Path(options.program).resolve())
    schema = json.loads(subprocess.run(
        [program, "schema", "submission"], capture_output=True, check=True).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    folder = pathlib.Path(options.keep or tempfile.mkdtemp(prefix="ttdn-structure-"))
    folder.mkdir(parents=True, exist_ok=True)
    originals = bases()
    for index in range(options.count):
        (folder / f"{index:05}.yaml").write_text(generate(index, options.seed, originals))
    found = judged(program, options.command, folder)
    counts = collections.Counter()
    for index in range(options.count):
        name = f"{index:05}.yaml"
        text = (folder / name).read_text()
        theirs = expected(validator, yaml.load(text, CoreLoader), schema)
        errors = found.get(name, [])
        ours = [place for id, place in errors
                if id.startswith(STRUCTURAL) and id != BEYOND_SCHEMAS]
        is_other_kind = any(id == OTHER_KIND for id, _ in errors)
        unread = [id for id, _ in errors if id.startswith("yaml/")]
        counts["files"] += 1
        counts["valid" if not theirs else "invalid"] += 1
        counts["places"] += len(theirs)
        problem = None
        if unread:
            problem = f"the program does not read it: {unread}"
        elif bool(theirs) != (bool(ours) or is_other_kind):
            problem = f"verdict: peer {sorted(map(str, theirs))[:3]}, program {errors[:3]}"
        elif not is_other_kind:
            problem = disagreement(text, theirs, ours)
        if problem:
            counts["differences"] += 1
            if counts["differences"] <= 20:
                print(f"{folder / name}: {problem}")
    print(f"{counts['files']} submissions, {counts['valid']} valid, {counts['invalid']} not, "
          f"{counts['places']} places named by jsonschema; {counts['differences']} differences")
    sys.exit(1 if counts["differences"] else 0)


main()
