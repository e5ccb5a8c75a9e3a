#!/usr/bin/env python3
"""What most offices would write: PyYAML with its C loader, and the rules as Python.

    office_script.py FOLDER        pip install PyYAML

Checks the submissions of a workspace that `ttdn-benchmarks --write FOLDER` made: the eight duties of
a district committee under the shipped plan, with their points, and eighteen of the defects that the
shipped rules look for. It knows no places in files, no intervals, no exceptions, no explanations,
and stops at the first mistake in the YAML of a file. One line a file goes to standard output.
"""

import csv
import datetime
import glob
import re
import sys

import yaml

Loader = yaml.CSafeLoader
DAY = datetime.date
AS_OF = DAY(2019, 11, 1)
BEGIN, END = DAY(2019, 1, 1), DAY(2020, 1, 1)
KEYS = {"apiVersion", "kind", "unit", "plan", "example", "ownPlan", "report", "budget", "security",
        "channels", "activities", "products", "letters", "requests", "evidence", "explanations",
        "selfScore"}
REPORT_KEYS = {"number", "signed", "sent", "received", "covers", "recipients", "domesticLink"}
NUMBER = re.compile(r"^[0-9]+[-/][\w/-]+$")
PHONE = re.compile(r"(?<![0-9])0[0-9]{3}[ .]?[0-9]{3}[ .]?[0-9]{3}(?![0-9])")
SECRET = re.compile(r"(tuyệt|tối)?\s*mật\b", re.IGNORECASE)


def is_day(value):
    return isinstance(value, DAY)


def within(value):
    return is_day(value) and BEGIN <= value < END


def texts(node):
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for value in node.values():
            yield from texts(value)
    elif isinstance(node, list):
        for value in node:
            yield from texts(value)


def duties(data, plan, units):
    """The degree of each duty; None where a fact is missing."""
    own = data.get("ownPlan") or {}
    report = data.get("report") or {}
    activities = [a for a in data.get("activities") or [] if a.get("status") == "done"]
    received = report.get("received")
    if not is_day(received):
        on_time = None
    elif received < DAY(2019, 10, 30):
        on_time = 1
    elif received < DAY(2019, 11, 15):
        on_time = 0.7
    else:
        on_time = 0
    tasks = {t.get("id") for t in own.get("tasks") or []}
    done = {a.get("task") for a in activities} | {p.get("task") for p in data.get("products") or []}
    levels = {plan["levels"].get(d) for a in activities if within(a.get("ended"))
              for d in a.get("documents") or []}
    lines = (data.get("budget") or {}).get("lines") or []
    return {
        "I.2-1#1": int(any(u in units for u in own.get("coordinatesWith") or [])),
        "I.2-2": int(not (data.get("security") or {}).get("incidents")),
        "III.6-1#1": int(within(own.get("signed"))),
        "III.6-1#2": len(tasks & done) / len(tasks) if tasks else 0,
        "III.6-1#3": len({"central", "provincial"} & levels) / 2,
        "III.7-1#1": int(any(l.get("purpose") == "ttdn" and l.get("year") == 2019 for l in lines)),
        "III.7-1#2": int(all(l.get("document") for l in lines if l.get("source") == "social")),
        "III.8#1": on_time,
    }


def defects(data, plan, units):
    own, report = data.get("ownPlan") or {}, data.get("report") or {}
    for key in data.keys() - KEYS:
        yield f"unknown key {key}"
    for key in report.keys() - REPORT_KEYS:
        yield f"unknown key {key}"
    for name in ("signed", "sent", "received"):
        if name in report and not is_day(report[name]):
            yield f"report.{name} is no date"
    dates = [report[n] for n in ("signed", "sent", "received") if is_day(report.get(n))]
    if dates != sorted(dates):
        yield "dates of the report are out of order"
    if own.get("year") not in (None, 2019):
        yield "year of the own plan"
    for citation in own.get("citations") or []:
        number, issued = citation.get("number", ""), citation.get("issued")
        known = plan["issued"].get(number)
        if not NUMBER.match(number):
            yield f"form of number {number}"
        if known and issued and known != issued:
            yield f"date of {number}"
        if is_day(issued) and is_day(own.get("signed")) and issued > own["signed"]:
            yield f"{number} is younger than the plan"
    budget = data.get("budget") or {}
    lines = budget.get("lines") or []
    amounts = [l.get("allotted") for l in lines]
    if not isinstance(budget.get("total", 0), int):
        yield "total is no number"
    elif all(isinstance(a, int) for a in amounts) and sum(amounts) != budget.get("total", 0):
        yield "total is not the sum"
    for line in lines:
        if isinstance(line.get("spent"), int) and line["spent"] > line.get("allotted", 0):
            yield "spent above allotted"
    seen, evidence = set(), {e.get("id") for e in data.get("evidence") or []}
    for item in (data.get("activities") or []) + (data.get("products") or []):
        if item.get("id") in seen:
            yield f"two {item.get('id')}"
        seen.add(item.get("id"))
        if item.get("kind") not in plan["kinds"]:
            yield f"unknown kind {item.get('kind')}"
        for topic in item.get("topics") or []:
            if topic not in plan["topics"]:
                yield f"unknown topic {topic}"
        if item.get("place") not in plan["places"] and "place" in item:
            yield f"unknown place {item.get('place')}"
        for name in item.get("evidence") or []:
            if name not in evidence:
                yield f"no evidence {name}"
        for name in ("started", "ended", "published"):
            if name in item and not is_day(item[name]):
                yield f"{name} of {item.get('id')} is no date"
            elif name in item and not within(item[name]):
                yield f"{name} of {item.get('id')} is outside the period"
            elif name in item and item[name] > AS_OF:
                yield f"{name} of {item.get('id')} is in the future"
    for text in texts(data):
        if PHONE.search(text):
            yield "a telephone number"
        if SECRET.search(text):
            yield "a marking"


def main():
    folder = sys.argv[1]
    with open(f"{folder}/plan.yaml", encoding="utf-8") as file:
        source = yaml.load(file, Loader)
    with open(f"{folder}/registry.yaml", encoding="utf-8") as file:
        registry = yaml.load(file, Loader)
    vocabulary = source["vocabulary"]
    plan = {
        "issued": {r["number"]: r.get("issued") for r in source["references"] if "number" in r},
        "levels": {r["id"]: r.get("level") for r in source["references"]},
        "kinds": {k["id"] for name in ("activityKinds", "productKinds") for k in vocabulary[name]},
        "topics": {t["id"] for t in vocabulary["topics"]},
        "places": {p["id"] for p in registry["places"]},
    }
    units = {u["id"] for u in registry["units"]}
    weights = {"III.8#1": 30, "III.6-1#1": 15, "III.6-1#2": 20, "III.6-1#3": 15, "I.2-1#1": 5,
               "III.7-1#1": 12, "III.7-1#2": 3}
    out = csv.writer(sys.stdout)
    scores = []
    for path in sorted(glob.glob(f"{folder}/submissions/*/*.yaml")):
        try:
            with open(path, encoding="utf-8") as file:
                data = yaml.load(file, Loader)
        except (yaml.YAMLError, ValueError) as error:
            out.writerow([path, "unreadable", str(error).splitlines()[0]])
            continue
        found = duties(data, plan, units)
        score = sum(weights.get(name, 0) * (degree or 0) for name, degree in found.items())
        scores.append((-score, data["unit"]))
        out.writerow([data["unit"], score, *found.values(), *defects(data, plan, units)])
    for rank, (score, unit) in enumerate(sorted(scores), 1):
        out.writerow([rank, unit, -score])


main()
