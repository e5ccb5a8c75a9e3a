#!/usr/bin/env python3
"""Compares this implementation with `cel-expr-python` over generated expressions.

Typed random expressions are evaluated by the peer; its answers become conformance data, which
`cel-conformance` runs. What it does not confirm is sorted into the classes of docs/cel.md; a
difference of no known class makes the exit status 1.

    differential.py RUNNER [--count N] [--seed N] [--keep FILE]
"""

import argparse
import base64
import collections
import datetime
import json
import random
import re
import subprocess
import sys
import tempfile

from cel_expr_python import cel
from cel_expr_python.ext import ext_bindings, ext_encoders, ext_math, ext_optional, ext_strings

MAX64 = 9223372036854775807

TYPES = {
    "i": ("int", cel.Type.INT), "j": ("int", cel.Type.INT),
    "u": ("uint", cel.Type.UINT),
    "x": ("double", cel.Type.DOUBLE), "y": ("double", cel.Type.DOUBLE),
    "b": ("bool", cel.Type.BOOL),
    "s": ("string", cel.Type.STRING), "t": ("string", cel.Type.STRING),
    "li": ("list(int)", cel.Type.List(cel.Type.INT)),
    "ls": ("list(string)", cel.Type.List(cel.Type.STRING)),
    "m": ("map(string, int)", cel.Type.Map(cel.Type.STRING, cel.Type.INT)),
    "any": ("dyn", cel.Type.DYN),
}
VALUES = {
    "i": 7, "j": -3, "u": 5, "x": 2.5, "y": -0.75, "b": True, "s": "Hạ Long", "t": "a,b,c",
    "li": [3, 1, 2, 1], "ls": ["b", "a", "ắ"], "m": {"a": 1, "b": -2}, "any": {"k": [1, "z"]},
}


class Generator:
    """Expressions of a wanted type; deeper levels are simpler."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.locals = []

    def pick(self, *choices):
        return self.random.choice(choices)

    def expression(self, type_, depth):
        leaves = [name for name, (t, _) in TYPES.items() if t == type_]
        leaves += [name for name, t in self.locals if t == type_]
        if depth <= 0 or self.random.random() < 0.12:
            if leaves and self.random.random() < 0.6:
                return self.random.choice(leaves)
            return self.literal(type_)
        rules = RULES[type_]
        text = self.random.choice(rules)
        return self.fill(text, depth - 1)

    def fill(self, text, depth):
        """Replaces `<type>` by an expression and `<type|v:other>` by one that sees the local v."""

        def part(match):
            wanted, _, local = match.group(1).partition("|")
            if not local:
                return self.expression(wanted, depth)
            name, _, local_type = local.partition(":")
            self.locals.append((name, local_type))
            inner = self.expression(wanted, depth)
            self.locals.pop()
            return inner

        return re.sub(r"<([^<>]+)>", part, text)

    def literal(self, type_):
        r = self.random
        if type_ == "int":
            return self.pick("0", "1", "2", "-1", "10", str(r.randint(-1000, 1000)),
                             str(MAX64), "-9223372036854775808", "9007199254740993")
        if type_ == "uint":
            return self.pick("0u", "1u", "3u", f"{r.randint(0, 500)}u", "18446744073709551615u")
        if type_ == "double":
            return self.pick("0.0", "-0.0", "1.0", "0.1", "1e10", "1.5e300", "-2.5", "1e-7", "1e21",
                             "9223372036854775808.0", repr(round(r.uniform(-100, 100), 3)))
        if type_ == "bool":
            return self.pick("true", "false")
        if type_ == "string":
            return self.pick("''", "'a'", "'abc'", "'Ð'", "'hòa'", "'😀x'", "'12'", "'-7'", "'1.5'",
                             "'true'", "'a.b'", "r'\\d+'", "'A b'", "'2019-10-30T06:30:00Z'", "'1h'")
        if type_ == "bytes":
            return self.pick("b''", "b'abc'", "b'\\xff\\x00'", "b'ắ'")
        if type_ == "timestamp":
            return self.pick("timestamp('2019-10-30T06:30:15.25Z')", "timestamp(0)",
                             "timestamp('2000-02-29T23:59:59+07:00')",
                             "timestamp('9999-12-31T23:59:59Z')", "timestamp('0001-01-01T00:00:00Z')")
        if type_ == "duration":
            return self.pick("duration('0s')", "duration('1h30m')", "duration('-1.5s')",
                             "duration('90000000000s')", "duration('1ms')")
        if type_ == "list(int)":
            return self.pick("[]", "[1]", "[3, 1, 2]", "[-1, 0]")
        if type_ == "list(string)":
            return self.pick("['']", "['a', 'b']", "['b', 'ắ', 'a']")
        if type_ == "map(string, int)":
            return self.pick("{'a': 1}", "{'z': 0, 'a': 2}")
        return self.pick("1", "1u", "1.0", "'1'", "true", "null", "[1]", "{'a': 1}", "any", "any.k")


ORDER = ["<", "<=", ">", ">="]
RULES = {
    "int": [
        "(<int> + <int>)", "(<int> - <int>)", "(<int> * <int>)", "(<int> / <int>)",
        "(<int> % <int>)", "-(<int>)", "int(<double>)", "int(<uint>)", "int(<string>)",
        "size(<string>)", "<list(int)>.size()", "size(<map(string, int)>)", "size(<bytes>)",
        "<list(int)>[<int>]", "<map(string, int)>[<string>]", "m.a", "m.zz",
        "(<bool> ? <int> : <int>)", "<string>.indexOf(<string>)", "<string>.lastIndexOf(<string>)",
        "<timestamp>.getFullYear()", "<timestamp>.getMonth()", "<timestamp>.getDayOfYear()",
        "<timestamp>.getDayOfWeek()", "<timestamp>.getHours()", "<timestamp>.getMilliseconds()",
        "<timestamp>.getDate('+07:00')", "<duration>.getSeconds()", "<duration>.getHours()",
        "<duration>.getMilliseconds()", "int(<timestamp>)", "math.greatest(<int>, <int>)",
        "math.least(<list(int)>)", "math.abs(<int>)", "math.bitAnd(<int>, <int>)",
        "math.bitShiftLeft(<int>, <int>)", "math.bitShiftRight(<int>, <int>)", "math.sign(<int>)",
        "cel.bind(v, <int>, (<int|v:int>))", "<map(string, int)>[?<string>].orValue(<int>)",
        "optional.of(<int>).optMap(v, <int|v:int>).value()",
        "optional.ofNonZeroValue(<int>).orValue(<int>)", "<list(int)>[?<int>].orValue(<int>)",
    ],
    "uint": [
        "(<uint> + <uint>)", "(<uint> - <uint>)", "(<uint> * <uint>)", "(<uint> / <uint>)",
        "(<uint> % <uint>)", "uint(<int>)", "uint(<double>)", "uint(<string>)",
        "(<bool> ? <uint> : <uint>)", "math.greatest(<uint>, <uint>)", "math.bitNot(<uint>)",
    ],
    "double": [
        "(<double> + <double>)", "(<double> - <double>)", "(<double> * <double>)",
        "(<double> / <double>)", "-(<double>)", "double(<int>)", "double(<uint>)",
        "double(<string>)", "(<bool> ? <double> : <double>)", "math.ceil(<double>)",
        "math.round(<double>)", "math.trunc(<double>)", "math.floor(<double>)",
        "math.least(<double>, <double>)", "math.sqrt(<double>)", "math.abs(<double>)",
    ],
    "bool": [
        "(<bool> && <bool>)", "(<bool> || <bool>)", "!(<bool>)", "(<bool> ? <bool> : <bool>)",
        "(<int> == <int>)", "(<double> != <double>)", "(<string> == <string>)",
        "(<any> == <any>)", "(<any> != <any>)", "(dyn(<int>) == <double>)", "(dyn(<uint>) == <int>)",
        "(<list(int)> == <list(int)>)", "(<map(string, int)> == <map(string, int)>)",
        *(f"(<{t}> {o} <{t}>)" for o in ORDER
          for t in ("int", "uint", "double", "string", "bytes", "bool", "timestamp", "duration")),
        *(f"(<int> {o} <double>)" for o in ORDER), *(f"(<uint> {o} <int>)" for o in ORDER),
        "(<int> in <list(int)>)", "(<string> in <map(string, int)>)", "(<any> in <list(string)>)",
        "<string>.contains(<string>)", "<string>.startsWith(<string>)", "<string>.endsWith(<string>)",
        "<string>.matches(<string>)", "bool(<string>)", "has(m.a)", "has(any.k)", "has(any.q)",
        "<list(int)>.all(e, <bool|e:int>)", "<list(int)>.exists(e, <bool|e:int>)",
        "<list(string)>.exists_one(e, <bool|e:string>)", "<map(string, int)>.all(k, <bool|k:string>)",
        "<map(string, int)>.exists(k, <bool|k:string>)", "math.isNaN(<double>)",
        "math.isFinite(<double>)", "optional.of(<int>).hasValue()",
        "<map(string, int)>[?<string>].hasValue()", "(type(<any>) == type(<any>))",
    ],
    "string": [
        "(<string> + <string>)", "string(<int>)", "string(<uint>)", "string(<double>)",
        "string(<bool>)", "string(<bytes>)", "string(<timestamp>)", "string(<duration>)",
        "(<bool> ? <string> : <string>)", "<list(string)>[<int>]", "<string>.charAt(<int>)",
        "<string>.lowerAscii()", "<string>.upperAscii()", "<string>.trim()",
        "<string>.replace(<string>, <string>)", "<string>.replace(<string>, <string>, <int>)",
        "<string>.substring(<int>)", "<string>.substring(<int>, <int>)", "<list(string)>.join()",
        "<list(string)>.join(<string>)", "<string>.reverse()", "base64.encode(<bytes>)",
        "'%s %d'.format([<any>, <int>])", "'%.2f|%e'.format([<double>, <double>])",
        "'%x %b'.format([<int>, <int>])", "'%s'.format([<list(int)>])", "strings.quote(<string>)",
    ],
    "bytes": ["(<bytes> + <bytes>)", "bytes(<string>)", "(<bool> ? <bytes> : <bytes>)",
              "base64.decode(<string>)"],
    "timestamp": ["(<timestamp> + <duration>)", "(<timestamp> - <duration>)", "timestamp(<int>)",
                  "timestamp(<string>)", "(<bool> ? <timestamp> : <timestamp>)"],
    "duration": ["(<duration> + <duration>)", "(<duration> - <duration>)", "duration(<string>)",
                 "(<timestamp> - <timestamp>)"],
    "list(int)": [
        "[<int>, <int>]", "(<list(int)> + <list(int)>)", "<list(int)>.filter(e, <bool|e:int>)",
        "<list(int)>.map(e, <int|e:int>)", "<list(string)>.map(e, <int|e:string>)",
        "<list(int)>.map(e, <bool|e:int>, <int|e:int>)", "[?<map(string, int)>[?<string>], <int>]",
        "(<bool> ? <list(int)> : <list(int)>)",
    ],
    "list(string)": [
        "[<string>, <string>]", "(<list(string)> + <list(string)>)", "<string>.split(<string>)",
        "<string>.split(<string>, <int>)", "<list(string)>.filter(e, <bool|e:string>)",
        "<list(int)>.map(e, <string|e:int>)",
    ],
    "map(string, int)": ["{<string>: <int>, <string>: <int>}", "{<string>: <int>}",
                         "(<bool> ? <map(string, int)> : <map(string, int)>)",
                         "{?<string>: <map(string, int)>[?<string>]}"],
    "any": ["dyn(<int>)", "dyn(<double>)", "dyn(<uint>)", "dyn(<string>)", "dyn(<list(int)>)",
            "dyn(<map(string, int)>)", "any.k[<int>]", "[<any>, <any>]", "{<any>: <any>}",
            "{<int>: <any>}", "dyn(<bool>)"],
    # No dyn(<bytes>): `%s` of octets that are no UTF-8 makes the peer's Python interface crash.
}
ROOTS = ["int", "uint", "double", "bool", "bool", "string", "string", "bytes", "timestamp",
         "duration", "list(int)", "list(string)", "map(string, int)", "any"]


class Unwritable(Exception):
    """A value of the peer that its Python interface cannot hand over."""


def tagged(value):
    """A value of the peer as conformance data write it."""
    type_ = value.type().name()
    plain = value.value()
    if type_ in ("NULL", "null_type") or plain is None:
        return {"null": None}
    kind = type_.partition("<")[0].partition("(")[0].lower()
    if kind == "bool":
        return {"bool": plain}
    if kind in ("int", "uint"):
        return {kind: str(plain)}
    if kind == "double":
        return {"double": {"inf": "inf", "-inf": "-inf", "nan": "nan"}.get(repr(plain), repr(plain))}
    if kind == "string":
        return {"string": plain}
    if kind == "bytes":
        return {"bytes": base64.b64encode(bytes(plain)).decode()}
    if kind.endswith("timestamp"):
        if plain.microsecond or plain.year in (1, 9999):
            raise Unwritable
        return {"timestamp": plain.strftime("%Y-%m-%dT%H:%M:%SZ").rjust(20, "0")}
    if kind.endswith("duration"):
        micros = (plain.days * 86400 + plain.seconds) * 10**6 + plain.microseconds
        sign = "-" if micros < 0 else ""
        return {"duration": f"{sign}{abs(micros) // 10**6}.{abs(micros) % 10**6:06d}s"}
    if kind == "list":
        return {"list": [tagged(element) for element in plain]}
    if kind == "map":
        return {"map": [[key_tagged(key), tagged(element)] for key, element in plain.items()]}
    raise Unwritable


def key_tagged(key):
    if isinstance(key, bool):
        return {"bool": key}
    if isinstance(key, str):
        return {"string": key}
    if isinstance(key, int) and not isinstance(key, cel.Value):
        return {"int": str(key)}
    raise Unwritable


def bound(value, type_):
    if type_ in ("int", "uint", "double"):
        return {type_: str(value)}
    if isinstance(value, bool):
        return {"bool": value}
    if isinstance(value, int):
        return {"int": str(value)}
    if isinstance(value, str):
        return {"string": value}
    if isinstance(value, list):
        return {"list": [bound(v, "") for v in value]}
    return {"map": [[bound(k, ""), bound(v, "")] for k, v in value.items()]}


def answer(environment, expression):
    """What the peer makes of an expression, as an expectation; and its words."""
    try:
        program = environment.compile(expression)
    except RuntimeError as error:
        return {"checkError": [str(error)]}, str(error)
    except UnicodeDecodeError:
        raise Unwritable from None
    try:
        value = program.eval(data=VALUES)
        if value.type() == cel.Type.ERROR:
            return {"error": [str(value.value())]}, str(value.value())
        return {"value": tagged(value)}, ""
    except (TypeError, UnicodeDecodeError, OverflowError, ValueError) as error:
        raise Unwritable from error
    except RuntimeError as error:
        return {"error": [str(error)]}, str(error)


# Classes of differences, each explained in docs/cel.md: a name and a test on expression, what the
# peer said and what this implementation said.
CLASSES = [
    ("order of numbers of different types is refused by the peer's checker",
     lambda e, p, o: re.search(r"no matching overload for '_[<>]=?_' applied to "
                               r"'\((u?int|double), (u?int|double)\)'", p)),
    ("a duration of more than 292 years",
     lambda e, p, o: "'90000000000s'" in e and "90000000000s" in o),
    ("base64 with spaces or bits left over", lambda e, p, o: "base64.decode" in o),
    ("the civil day after the year 9999",
     lambda e, p, o: "getDate(" in e and "9999-12-31" in e),
    ("NaN and infinity as text", lambda e, p, o: makes_text(e, r"string\(|%")
     and re.search(r"-?(nan|inf)\b", p) and re.search(r"NaN|Infinity", o)),
    ("doubles as text with fewer digits or an exponent",
     lambda e, p, o: makes_text(e, r"string\(|%s")
     and re.search(r"\de[+-]\d\d|\d\.\d{4,5}(?!\d)", p)),
    ("substring up to the end, which the peer refuses",
     lambda e, p, o: "<end> is greater than <string>.size()" in p and "substring(" in e),
    ("fractions of a second as text",
     lambda e, p, o: re.search(r"'-1\.5s'|15\.25Z|'1ms'", e) and makes_text(e, r"string\(")),
    ("exponents as text", lambda e, p, o: re.search(r"1e-7|1e10|e21|e300", e)
     and makes_text(e, r"string\(|%s|join")),
    ("a key of type uint, which the peer's Python interface gives as int",
     lambda e, p, o: re.search(r"\{\d+:", p)
     and entries(re.sub(r"(\d)u:", r"\1:", o.partition(", type ")[0])) == entries(p)),
]


def entries(text):
    """The words of a value as it is printed: two maps of other order have the same."""
    return sorted(re.findall(r"[^\s{}\[\],:]+|[{}\[\],:]", text))


def makes_text(expression, functions):
    """Whether a value can become text in the expression."""
    return re.search(functions, expression) is not None


def class_of(difference):
    for name, holds in CLASSES:
        if holds(*difference):
            return name
    return None


def failures(output):
    """The failures in the report of cel-conformance, by the name of the test."""
    found = {}
    pattern = re.compile(
        r"FAIL generated/(\d+)\n\s+expression:.*?\n\s+expected: (.*?)\n\s+got: (.*?)"
        r"(?=\n  FAIL |\n\S|\Z)", re.S)
    for match in pattern.finditer(output):
        found[int(match.group(1))] = (match.group(2).strip(), match.group(3).strip())
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("runner", help="the program cel-conformance")
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=20191030)
    parser.add_argument("--depth", type=int, default=3)
    parser.add_argument("--keep", help="where to leave the conformance data")
    options = parser.parse_args()

    environment = cel.NewEnv(
        variables={name: type_ for name, (_, type_) in TYPES.items()},
        extensions=[ext_strings.ExtStrings(), ext_optional.ExtOptional(), ext_math.ExtMath(),
                    ext_bindings.ExtBindings(), ext_encoders.ExtEncoders()],
    )
    generator = Generator(options.seed)
    declared = [{"name": n, "type": t, "value": bound(VALUES[n], t)} for n, (t, _) in TYPES.items()]
    tests, asked, kinds, seen = [], {}, collections.Counter(), set()
    while len(tests) + kinds["unwritable"] < options.count:
        expression = generator.expression(generator.random.choice(ROOTS), options.depth)
        if expression in seen:
            continue
        seen.add(expression)
        try:
            expected, words = answer(environment, expression)
        except Unwritable:
            kinds["unwritable"] += 1
            continue
        kinds[next(iter(expected))] += 1
        asked[len(tests)] = (expression, words)
        tests.append({"file": "generated", "section": "generated", "name": str(len(tests)),
                      "expr": expression, "typeEnv": declared, "expected": expected})
    data = {"file": "generated", "description": "Answers of cel-expr-python.", "tests": tests}
    with (open(options.keep, "w") if options.keep
          else tempfile.NamedTemporaryFile("w", suffix=".json")) as file:
        json.dump(data, file, ensure_ascii=False)
        file.flush()
        run = subprocess.run([options.runner, file.name], capture_output=True, text=True)

    print(f"{len(tests)} expressions compared: {dict(kinds)}; seed {options.seed}")
    print(run.stdout.strip().splitlines()[-1] if run.stdout else run.stderr)
    classes, unknown = collections.Counter(), []
    for number, (expected, got) in failures(run.stdout).items():
        expression, words = asked[number]
        name = class_of((expression, words or expected, got))
        if name:
            classes[name] += 1
        else:
            unknown.append((expression, words or expected, got))
    for name, count in classes.most_common():
        print(f"  {count:5} {name}")
    for expression, expected, got in unknown[:500]:
        print(f"\n{expression}\n  peer: {expected}\n  ours: {got}")
    print(f"{len(unknown)} differences without explanation")
    return 1 if unknown or run.returncode not in (0, 1) else 0


if __name__ == "__main__":
    sys.exit(main())
