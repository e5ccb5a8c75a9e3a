#!/usr/bin/env python3
"""Counts the instructions and the allocations that one run of each expression takes, with valgrind.

    instructions.py [CASE-WORK …]

Runs `ttdn-benchmarks --repeat` twice, with different counts, and divides the difference, so that
starting the program does not count. The counts do not depend on what else the machine does.
"""

import re
import subprocess
import sys
import tempfile

PROGRAM = ".build/release/ttdn-benchmarks"
WORKS = [f"{case}-{work}" for case in "abcd" for work in ("evaluate", "trace", "compile")]


def instructions(name, count):
    with tempfile.NamedTemporaryFile() as out:
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out.name}",
             PROGRAM, "--repeat", name, "--count", str(count)],
            stderr=subprocess.PIPE, text=True, check=True)
    return int(re.search(r"Collected : (\d+)", done.stderr).group(1))


def allocations(name, count):
    done = subprocess.run(
        ["valgrind", "--tool=memcheck", "--leak-check=no", "--undef-value-errors=no",
         PROGRAM, "--repeat", name, "--count", str(count)],
        stderr=subprocess.PIPE, text=True, check=True)
    return int(re.search(r"total heap usage: ([\d,]+)", done.stderr).group(1).replace(",", ""))


def per_run(measure, name):
    few, many = 20, 220
    return (measure(name, many) - measure(name, few)) / (many - few)


for name in sys.argv[1:] or WORKS:
    print(f"{name}: {per_run(instructions, name):,.0f} instructions, "
          f"{per_run(allocations, name):,.2f} allocations", flush=True)
