"""Seals: what a sending covers, computed with Python's own SHA-256 (book.md, “Seal”)."""

import hashlib
import json
import unicodedata
from decimal import Decimal

HEAD = ["id", "at", "by", "batch", "kind"]
KEYS = {
    "result": ["on", "values", "stated", "parts", "task", "org", "area", "household", "note"],
    "task": ["task", "on", "status", "note"],
    "model": ["model", "on", "status", "note"],
    "assign": ["household", "on", "org", "helper", "forms", "until", "note"],
    "release": ["assignment", "on", "note"],
    "outcome": ["household", "on", "status", "note"],
    "estimate": ["report", "on", "values", "note"],
    "remark": ["report", "section", "text", "content"],
    "sent": ["report", "on", "to", "number", "note", "seal"],
    "received": ["report", "on", "unit", "org", "area", "note"],
    "score": ["assessment", "on", "unit", "org", "area", "points", "bonus", "note"],
    "void": ["record", "reason"],
}
TEXTS = {"by", "note", "to", "number", "text", "reason"}


class Spelled(str):
    """A number as JSON spells it."""


def compact(value):
    """JSON without blanks, numbers without exponent and trailing zeros."""
    if isinstance(value, Spelled):
        text = f"{Decimal(value):f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
        return "0" if text == "-0" else text
    if isinstance(value, dict):
        return "{" + ",".join(f"{compact(key)}:{compact(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(compact, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def bare(line):
    """The record of a line, and the line as `fmt` writes it, from { to }, without its check."""
    record = json.loads(line, parse_int=Spelled, parse_float=Spelled)
    known = HEAD + KEYS[record["kind"]]
    ordered = {key: record[key] for key in known if key in record}
    ordered |= {key: one for key, one in record.items() if key not in known and key != "check"}
    for key in TEXTS & ordered.keys() & set(known):
        ordered[key] = unicodedata.normalize("NFC", ordered[key])
    return record, compact(ordered).encode()


def lines(journal):
    """The distinct lines of a journal's bytes with their times."""
    found = {}
    for line in journal.removeprefix(b"\xef\xbb\xbf").split(b"\n"):
        if line.strip():
            record, text = bare(line.removesuffix(b"\r").decode())
            found[text] = record["at"]
    return found


def latest(journal):
    """The latest time in a journal, None where there is none."""
    return max(lines(journal).values(), default=None)


def seal(journal, at, snapshot):
    """The seal of a sending at a time over the lines before it and a snapshot."""
    before = [text for text, time in lines(journal).items() if time < at]
    total = sum(int.from_bytes(hashlib.sha256(text).digest()) for text in before) % 2**256
    return {"records": len(before), "lines": f"{total:064x}", "report": digest(snapshot)}


def digest(data):
    return hashlib.sha256(data).hexdigest()


def code(sealed):
    """The Mã kiểm tra."""
    text = f"{sealed['records']} {sealed['lines']} {sealed['report']}"
    return hashlib.sha256(text.encode()).hexdigest()[:16]
