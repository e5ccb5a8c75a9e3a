#!/usr/bin/env python3
"""Times the benchmark's expressions with PyPI's `cel-expr-python` (cel-cpp), without the call.

    cel_cpp.py [OURS]        pip install cel-expr-python==0.1.3

A call from Python costs more than a small expression, so that each expression runs N times in one
call, as the body of a comprehension over N numbers; what the same comprehension takes with the body
`true` is subtracted. The data is a literal of the expression, bound once, so that fields are read
in C++. OURS is the program `ttdn-benchmarks`: it is run between the rounds of the peer, and the
ratios are printed. Of all rounds the best counts.
"""

import re
import subprocess
import sys
import time

from cel_expr_python import cel
from cel_expr_python.ext import ext_bindings

ACTIVITIES = ", ".join(
    f"{{'kind': '{'training' if n % 2 == 0 else 'class'}', 'sessions': {n}, "
    f"'evidence': ['e{n}', 'f{n}']}}" for n in range(1, 21))
DOCUMENTS = ", ".join(
    f"{{'number': '{n}-{'KH' if n == 20 else 'BC'}/TTDN'}}" for n in range(1, 21))
UNIT = (f"{{'report': {{'submitted_at': timestamp('2019-10-29T17:05:00+07:00')}}, "
        f"'activities': [{ACTIVITIES}], 'documents': [{DOCUMENTS}]}}")

CASES = {
    "a": (4000, "unit.report.submitted_at < timestamp('2019-10-30T00:00:00+07:00')"),
    "b": (100, "unit.activities.filter(a, a.kind == 'training').map(a, a.sessions).size() >= 3 "
               "&& unit.activities.all(a, a.evidence.size() > 0)"),
    "c": (200, "unit.documents.exists(d, d.number.matches('^[0-9]+-KH/[A-Z]+$'))"),
}
ROUNDS = 7


def program(environment, body):
    return environment.compile(f"cel.bind(unit, dyn({UNIT}), turns.all(turn, {body}))")


def once(expression, data):
    start = time.perf_counter_ns()
    value = expression.eval(data=data)
    spent = time.perf_counter_ns() - start
    assert value.value() is True, value
    return spent


def peer_round(environment, best):
    for name, (count, text) in CASES.items():
        data = {"turns": list(range(count))}
        whole, empty = program(environment, text), program(environment, "true")
        spent = min(once(whole, data) for _ in range(12)) - min(once(empty, data) for _ in range(12))
        best[name] = min(best.get(name, spent / count), spent / count)
        start = time.perf_counter_ns()
        for _ in range(20):
            environment.compile(text)
        spent = (time.perf_counter_ns() - start) / 20
        best[name + " compile"] = min(best.get(name + " compile", spent), spent)


def our_round(runner, best):
    done = subprocess.run([runner, "--only", "cel"], stdout=subprocess.PIPE, text=True, check=True)
    for name, evaluate, compiled in re.findall(
            r"^(\w): evaluate (\d+) ns, .*compile (\d+) ns", done.stdout, re.M):
        for key, value in ((name, int(evaluate)), (name + " compile", int(compiled))):
            best[key] = min(best.get(key, value), value)


def main():
    environment = cel.NewEnv(
        variables={"unit": cel.Type.DYN, "turns": cel.Type.List(cel.Type.INT)},
        extensions=[ext_bindings.ExtBindings()])
    peer, ours = {}, {}
    for _ in range(ROUNDS):
        peer_round(environment, peer)
        if len(sys.argv) > 1:
            our_round(sys.argv[1], ours)
    for key in peer:
        line = f"{key}: peer {peer[key]:,.0f} ns"
        if ours:
            line += f", ours {ours[key]:,} ns, ratio {ours[key] / peer[key]:.3f}"
        print(line)


main()
