"""Faults of what was sent under seal: lines and snapshots that are gone, other or too many, and a zeroed tail."""

import json

from oracle import seals

from .fault import Fault
from .making import with_check
from .records import record

SNAPSHOT = b'{"format": "mttq-report/1"}\n'


def sending(book, rng):
    """A sealed sending at the journal's end: its line, its offset there, and the report's id."""
    text = book.texts["journal.jsonl"]
    if book.base or not text.endswith("\n"):
        return None
    report = rng.choice(["half-year", "annual"])
    at = max(seals.latest(text.encode()), "2026-12-31T00:00:00Z")[:-3] + "59Z"
    made = record(rng, "sent", report=report, on="2026-12-31", number="9/BC")
    made |= {"at": at, "seal": seals.seal(text.encode(), at, SNAPSHOT)}
    line = json.dumps(made, ensure_ascii=False, separators=rng.choice([(",", ":"), (", ", ": ")]))
    return (with_check(line) if rng.random() < 0.5 else line), len(text), report


def after(book, report):
    """The name of a further snapshot of a report."""
    count = list(book.sent.values()).count(report)
    return f"reports/{report}.{count}.json" if count else f"reports/{report}.json"


def sealed(book, rng):
    """A sealed sending, of a book that is as it was or not."""
    if (made := sending(book, rng)) is None:
        return None
    line, end, report = made
    text, name = book.texts["journal.jsonl"], after(book, report)
    at_seal = ("new", 0, line.index('"seal"') + line[line.index('"seal"'):].index("{"))
    at_report = ("new", 0, line.index('"report"') + line[line.index('"report"'):].index(f'"{report}"'))
    put, files = ("journal.jsonl", end, end, line + "\n"), {name: SNAPSHOT}
    how = rng.choice(["sound", "gone", "other", "merged", "twice", "altered", "missing", "unexplained", "no other"])
    quiet = [one for one in book.lines if one.get("kind").value in ("remark", "estimate") and one not in book.taken_back]
    if how in ("gone", "other", "twice") and not quiet:
        return None
    node = rng.choice(quiet) if quiet else None
    first, last = (text.rfind("\n", 0, node.start) + 1, text.index("\n", node.start) + 1) if node else (0, 0)
    match how:
        case "sound":
            return Fault("sound seal", [put], [], files=files)
        case "gone":
            return Fault("journal/seal gone", [put, ("journal.jsonl", first, last, "")],
                         [("journal/seal", "journal.jsonl", at_seal)], files=files)
        case "other":
            if (by := node.get("by")) is None:
                return None
            return Fault("journal/seal other", [put, ("journal.jsonl", by.start + 1, by.start + 1, "x")],
                         [("journal/seal", "journal.jsonl", at_seal)], files=files)
        case "twice":
            return Fault("journal/duplicate-record under a seal", [put, ("journal.jsonl", last, last, text[first:last])],
                         [("journal/duplicate-record", "journal.jsonl", ("new", 1, 0))], files=files)
        case "merged":
            brought = record(rng, "remark", report=report, section="results", text="gộp vào")
            return Fault("journal/seal merged", [put, ("journal.jsonl", 0, 0, json.dumps(brought) + "\n")],
                         [("journal/seal", "journal.jsonl", at_seal)], files=files, severity={"journal/seal": "note"})
        case "altered":
            return Fault("report/seal altered", [put], [("report/seal", name, ("at", 1, 1))], files={name: SNAPSHOT + b" "})
        case "missing":
            return Fault("report/snapshot missing", [put], [("report/snapshot", "journal.jsonl", at_report)])
        case "unexplained":
            # Of several that nobody reads the last one is left over.
            number = list(book.sent.values()).count(report) + 1
            return Fault("report/snapshot unexplained", [put], [("report/snapshot", left_over(book, report, name), ("at", 1, 1))],
                         files=files | {f"reports/{report}.{number}.json": b"{}"})
        case "no other":
            return Fault("sound files beside", [put], [], files=files | {"reports/a.docx": b"", f"reports/{report}.x.json": b""})


def left_over(book, report, name):
    """The oldest snapshot that no sending explains: those without a seal take the newest first."""
    count = list(book.sent.values()).count(report)
    return f"reports/{report}.1.json" if count else f"reports/{report}.{count + 1}.json"


def zeroed(book, rng):
    """A tail of zero bytes, at the journal's end or moved away from it."""
    text = book.texts["journal.jsonl"]
    if book.base or not text.endswith("\n"):
        return None
    longest = max(len(line.removesuffix("\r").encode()) for line in text.split("\n"))
    cut = rng.choice([b"", b'{"id":"0000', "{\"note\":\"cắt".encode()])
    count = rng.choice([longest + 2, longest + 1000, 4096 + longest, longest // 2, 1])
    is_lost, tail = count > longest, cut + bytes(count)
    if rng.random() < 0.5:
        line = text.count("\n") + 1
        code = "journal/lost" if is_lost else "journal/torn"
        return Fault(f"{code} at the end", [], [(code, "journal.jsonl", ("at", line, 1))], raw=("journal.jsonl", text.encode() + tail))
    expected = [("journal/lost", "journal.jsonl.torn", ("at", 1, 1))] if is_lost else []
    files = {"journal.jsonl.torn": rng.choice([b"", b"{\n"]) + tail + rng.choice([b"", b"\n{\"i"])}
    return Fault("journal/lost moved away" if is_lost else "sound torn bytes", [], expected, files=files)
