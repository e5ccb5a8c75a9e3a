#!/usr/bin/env python3
"""Runs the peers and our program on one made-up round, in turn, and prints a Markdown table.

    compare.py [COUNT [ROUNDS]]    pip install PyYAML regopy jsonschema yamllint check-jsonschema

Run it in the folder of the project after `make release` and after building `ttdn-benchmarks`. Of the
rounds the best counts. Wall time is from start to end of a process; processor time is that of all its
threads; the peak is the most memory that it held.
"""

import glob
import os
import subprocess
import sys
import tempfile
import time

OURS = os.environ.get("TTDN_CHECK", ".build/release/ttdn-check")
BENCHMARKS = os.environ.get("TTDN_BENCHMARKS", ".build/release/ttdn-benchmarks")
PEERS = os.path.dirname(__file__)


def run(words):
    start = time.perf_counter()
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        return None
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def has(command):
    done = subprocess.run([OURS, command, "--help"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return done.returncode == 0 and command.encode() in done.stdout


def cases(folder, schema):
    python, files = sys.executable, sorted(glob.glob(f"{folder}/submissions/*/*.yaml"))
    yield "libyaml's events, files read", [BENCHMARKS, "--floor", folder]
    for command in ("check", "lint", "score"):
        if has(command):
            yield f"ttdn-check {command}, 1 job", [OURS, command, folder, "--jobs", "1"]
            yield f"ttdn-check {command}, 2 jobs", [OURS, command, folder, "--jobs", "2"]
    yield "PyYAML, rules as Python", [python, f"{PEERS}/office_script.py", folder]
    yield "PyYAML, 12 rules by regopy", [python, f"{PEERS}/rego_rules.py", folder]
    yield "PyYAML, structure by jsonschema", [python, f"{PEERS}/schema_check.py", folder, schema]
    yield "yamllint", ["yamllint", f"{folder}/submissions"]
    yield "check-jsonschema", ["check-jsonschema", "--schemafile", schema, *files]


def main():
    count = sys.argv[1] if len(sys.argv) > 1 else "2000"
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    with tempfile.TemporaryDirectory() as place:
        folder, schema = f"{place}/round", f"{place}/submission.json"
        subprocess.run([BENCHMARKS, "--write", folder, "--count", count], check=True)
        with open(schema, "wb") as file:
            subprocess.run([OURS, "schema", "submission"], stdout=file, check=True)
        rows = [(name, words, []) for name, words in cases(folder, schema)]
        for _ in range(rounds):
            for _, words, costs in rows:
                costs.append(run(words))
    print("| run | wall s | processor s | peak MiB | processor ÷ ours with 1 job |")
    print("| --- | --: | --: | --: | --: |")
    ours = next(costs for name, _, costs in rows if name.startswith("ttdn-check"))
    base = min(cost[1] for cost in ours if cost)
    for name, _, costs in rows:
        costs = [cost for cost in costs if cost]
        if not costs:
            print(f"| {name} | failed | | | |")
            continue
        wall, processor, peak = (min(c[0] for c in costs), min(c[1] for c in costs),
                                 max(c[2] for c in costs))
        print(f"| {name} | {wall:.2f} | {processor:.2f} | {peak:.0f} | {processor / base:.2f} |")


main()
