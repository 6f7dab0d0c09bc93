"""Faults of a journal's lines: torn, altered, twice, in conflict, no record at all."""

import json
import re

from reading import strict_json

from .fault import Fault
from .records import record

QUIET = ("task", "model", "estimate", "remark", "sent", "received", "void")


def torn(book, rng):
    """The journal cut at a byte of its last line."""
    text = book.texts["journal.jsonl"]
    body = text.rstrip("\r\n")
    start = body.rfind("\n") + 1
    node = strict_json.parse(text, start, len(body))
    if node.get("kind").value not in QUIET and "cay-xanh" not in body[start:] and "hoc-bong" not in body[start:]:
        return None
    data, head = body[start:].encode(), text[:start].encode()
    cut = rng.randrange(len(data) + 1)
    line = text.count("\n", 0, start) + 1
    expected = [] if cut in (0, len(data)) else [("journal/torn", "journal.jsonl", ("at", line, 1))]
    kept = data[:cut]
    if node.get("kind").value == "result" and "cay-xanh" in body[start:] and cut < len(data):
        return None
    return Fault("journal/torn" if expected else "sound without last newline", [], expected, raw=("journal.jsonl", head + kept)) if not [one for one in book.base if one[0] == "journal.jsonl"] else None


def check_altered(book, rng):
    nodes = [node for node in book.lines if node.get("check") and node.get("kind").value in QUIET]
    if not nodes:
        return None
    node = rng.choice(nodes)
    check = node.get("check")
    how = rng.choice(["digit", "line", "upper", "length", "not last"])
    text = book.texts["journal.jsonl"]
    if how == "digit":
        at = check.start + 1 + rng.randrange(8)
        put = "0" if text[at] != "0" else "f"
        return Fault("journal/check digit", [("journal.jsonl", at, at + 1, put)], [("journal/check", "journal.jsonl", check.start)], keep_check=True)
    if how == "line":
        at = node.get("by")
        return Fault("journal/check line", [("journal.jsonl", at.start + 1, at.start + 1, rng.choice([" ", "a", "\\n"]))],
                     [("journal/check", "journal.jsonl", check.start)], keep_check=True)
    if how == "upper":
        if check.value.upper() == check.value:
            return None
        return Fault("journal/check upper", [("journal.jsonl", check.start, check.end, f'"{check.value.upper()}"')],
                     [("journal/check", "journal.jsonl", check.start)], keep_check=True)
    if how == "length":
        return Fault("journal/check length", [("journal.jsonl", check.start, check.end, f'"{rng.choice([check.value[:-1], check.value + "0", "", "zzzzzzzz"])}"')],
                     [("journal/check", "journal.jsonl", check.start)], keep_check=True)
    fault = Fault("journal/check not last", [("journal.jsonl", check.end, check.end, ',"x-sau":1')], [("journal/check", "journal.jsonl", check.start)],
                  keep_check=True, question="a check that is not the last key: at its value or its key?")
    fault.readings = {"key": [("journal/check", "journal.jsonl", node.member("check").start)],
                      "with field/unknown": [("journal/check", "journal.jsonl", check.start), ("field/unknown", "journal.jsonl", ("new", 0, 1))]}
    # a known key after it makes no second fault
    if node.get("note") is None and node.get("kind").value in ("task", "model", "sent", "received", "estimate"):
        fault.edits = [("journal.jsonl", check.end, check.end, ',"note":"sau"')]
    else:
        return None
    return fault


def line_twice(book, rng):
    text = book.texts["journal.jsonl"]
    node = rng.choice(book.lines)
    start = text.rfind("\n", 0, node.start) + 1
    end = text.index("\n", start)
    line = text[start:end].rstrip("\r") + rng.choice(["\n", "\r\n"])
    later = [found.end() for found in re.finditer("\n", text) if found.end() > node.start]
    if book.base:
        return None
    if rng.random() < 0.5:
        # As another hand wrote it down later.
        again = json.loads(line, parse_float=str, parse_int=str)
        line = re.sub(r',"check":"[0-9a-f]{8}"}', "}", line.rstrip("\r\n"))
        line = line.replace(again["at"], "2199-12-31T23:59:59Z", 1) + "\n"
    fault = Fault("journal/duplicate-record", [("journal.jsonl", *[rng.choice(later)] * 2, line)], [("journal/duplicate-record", "journal.jsonl", ("new", 0, 0))])
    return fault


def conflicting(book, rng):
    text = book.texts["journal.jsonl"]
    node = rng.choice([one for one in book.lines if one.get("kind").value in ("task", "model", "remark", "sent", "received")])
    start = text.rfind("\n", 0, node.start) + 1
    later = [found.end() for found in re.finditer("\n", text) if found.end() > start]
    made = record(rng, "task", task="2", on="2026-04-04", status="started")
    made["id"] = node.get("id").value
    line = json.dumps(made, ensure_ascii=False)
    where = rng.choice(later)
    inner = strict_json.parse(line).get("id").start
    return Fault("journal/conflicting-id", [("journal.jsonl", where, where, line + "\n")], [("journal/conflicting-id", "journal.jsonl", ("new", 0, inner))])


def no_object(book, rng):
    text = book.texts["journal.jsonl"]
    starts = [0] + [found.end() for found in re.finditer("\n", text)]
    where = rng.choice(starts)
    line = rng.choice(["1", "null", '"a"', "[]", "[{}]", "true", "-1.5"]) + "\n"
    fault = Fault("a line that is no object", [("journal.jsonl", where, where, line)], [("field/type", "journal.jsonl", ("new", 0, 0))])
    return fault


def blank_line(book, rng):
    text = book.texts["journal.jsonl"]
    where = rng.choice([0] + [found.end() for found in re.finditer("\n", text)])
    return Fault("sound blank line", [("journal.jsonl", where, where, rng.choice(["\n", "\r\n", "  \n", "\t\r\n"]))], [])


def empty_line_object(book, rng):
    text = book.texts["journal.jsonl"]
    where = rng.choice([0] + [found.end() for found in re.finditer("\n", text)])
    fault = Fault("a line {}", [("journal.jsonl", where, where, "{}\n")], [("field/missing", "journal.jsonl", ("new", 0, 0))] * 3,
                  question="{} as a journal line: how many field/missing?")
    fault.readings = {"one": [("field/missing", "journal.jsonl", ("new", 0, 0))], "two": [("field/missing", "journal.jsonl", ("new", 0, 0))] * 2}
    return fault
