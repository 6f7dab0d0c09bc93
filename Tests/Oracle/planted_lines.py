"""Faults of whole files and lines, of records beside records, and of reporting duties."""

import json
import re
import zlib

import planted_json
from planted_books import Number, with_check
from planted_faults import Fault

TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|-?[0-9][0-9.eE+-]*|true|false|null')
JUNK = ["{", "}", "[", "]", ":", ",", "1", "null", '"a"', "a", "'a'", "//", "/* a */", "NaN", "True", "01", "1.", ".5", "+1", "-", "1e", "0x1",
        "undefined", "😀", "\u00a0", "\ufeff", '"\\x"', '"\\ud800"', '"\\udc00\\ud800"', '"\\u12"', '"a\tb"', "tru", "nul", "\u2028", "\x0b", ";", '"']
BAD_BYTES = [b"\x80", b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xe1\xbb", b"\xf0\x9f\x98", b"\xc3", b"\xf4\x90\x80\x80", b"\xe0\x80\x80", b"\xfe"]
QUIET = ("task", "model", "estimate", "remark", "sent", "received", "void")


def span_of(book, rng):
    """A file and the part of it that is read as one JSON text."""
    file = rng.choice(["plan.json", "households.json", "journal.jsonl", "journal.jsonl"])
    text = book.texts[file]
    if file != "journal.jsonl":
        return file, 0, len(text)
    node = rng.choice([one for one in book.lines if one.get("kind").value in QUIET])
    end = text.index("\n", node.start)
    return file, node.start, end


def syntax(book, rng):
    if book.base:
        return None
    file, first, last = span_of(book, rng)
    text = book.texts[file]
    tokens = [one for one in TOKEN.finditer(text, first, last)]
    token = rng.choice(tokens)
    how = rng.choice(["delete", "insert", "replace", "cut", "twice"])
    junk = rng.choice(JUNK)
    start, end, put = {"delete": (token.start(), token.end(), ""), "insert": (token.start(), token.start(), junk),
                       "replace": (token.start(), token.end(), junk), "twice": (token.end(), token.end(), token.group()),
                       "cut": (rng.randrange(token.start(), token.end()), last, "")}[how]
    if how == "cut" and file == "journal.jsonl" and text[:last].endswith("\r"):
        put = "\r"
    made = text[first:start] + put + text[end:last]
    if not made.strip() or file == "journal.jsonl" and not made.lstrip().startswith("{"):
        return None
    try:
        planted_json.parse(made)
        return None
    except planted_json.Unexpected as error:
        token_at, character = error.token, error.character
    if file == "journal.jsonl" and made[token_at:].strip(" \r\t") == "":
        token_at = character = len(made.rstrip("\r"))
    elif made[token_at:].strip(planted_json.BLANK) == "":
        token_at = character = len(made)
    expected = [("json/syntax", file, *planted_json.place(text[:first] + made, first + token_at))]
    lexical = token_at != character
    fault = Fault(f"json/syntax {file} {how}", [(file, start, end, put)], [], keep_check=True)
    fault.expected = [(code, name, ("at", line, column)) for code, name, line, column in expected]
    if lexical:
        fault.question = f"a token that is broken inside ({broken(made, token_at, character)}): its start or the character?"
        line, column = planted_json.place(text[:first] + made, first + character)
        fault.readings = {"the character": [("json/syntax", file, ("at", line, column))]}
    elif 0 < token_at < len(made) and made[token_at - 1] not in planted_json.BLANK + '{}[]:,"' and made[token_at] not in '{}[]:,"':
        return None  # two tokens that touch may be read as one
    if lexical and how == "cut" and made[token_at] == '"':
        fault.readings["the end"] = [("json/syntax", file, ("at", *planted_json.place(text[:first] + made, first + len(made.rstrip("\r")))))]
    if made[token_at:] and token_at and made[token_at - 1] == "-":
        return None
    ends = len(made.rstrip("\r\n \t"))
    if token_at >= ends:
        fault.question = "the end of the file: after its last blank, or after its last token?"
        fault.label += " at end"
        line, column = planted_json.place(text[:first] + made, first + ends)
        fault.readings["after the last token"] = [("json/syntax", file, ("at", line, column))]
    return fault


def broken(made, token, character):
    if made[token] != '"':
        return "number"
    if character >= len(made.rstrip("\r")):
        return "string that does not end"
    return "control character in a string" if made[character] < " " else "escape in a string"


def encoding(book, rng):
    if book.base:
        return None
    file, first, last = span_of(book, rng)
    text = book.texts[file]
    where = rng.randrange(first, last)
    if text[where - 1:where] == "\\" or text[where] == "\r":
        return None
    bad = rng.choice(BAD_BYTES)
    following = text[where:].encode()
    data = text[:where].encode() + bad + following
    line, column = planted_json.place(text, where)
    fault = Fault(f"json/encoding {file}", [], [("json/encoding", file, ("at", line, column))], raw=(file, data), keep_check=True)
    return fault


def too_deep(book, rng):
    if book.base:
        return None
    file = rng.choice(["plan.json", "households.json", "journal.jsonl"])
    if file == "journal.jsonl":
        node = rng.choice([one for one in book.lines if one.get("kind").value in QUIET])
        member = rng.choice([one for one in node.members if one.name != "check"])
    else:
        member = rng.choice((book.plan if file == "plan.json" else book.register).members)
    depth = rng.choice([127, 128, 128, 129, 200, 1000, 5000])
    put, at = "", None
    for level in range(depth):
        if level == 127:
            at = len(put)
        put += "[" if rng.random() < 0.8 or level == depth - 1 else '{"a":'
        put += rng.choice(["", "", " "])
    for one in reversed(re.sub(r'"a":|\s', "", put)):
        put += "]" if one == "[" else "1}" if put.endswith(":") else "}"
    edit = [(file, member.node.start, member.node.end, put)]
    if depth < 128:
        if member.name == "format" or put[0] == "[" and member.node.kind == "list" or put[0] == "{" and member.node.kind == "object":
            return None
        if file == "journal.jsonl" and member.name == "record":
            return None
        return Fault(f"level 128 {file}", edit, [("field/type", file, ("new", 0, 0))])
    return Fault(f"json/too-deep {file}", edit, [("json/too-deep", file, ("new", 0, at))])


# ---------------------------------------------------------------- lines

def torn(book, rng):
    """The journal cut at a byte of its last line."""
    text = book.texts["journal.jsonl"]
    body = text.rstrip("\r\n")
    start = body.rfind("\n") + 1
    node = planted_json.parse(text, start, len(body))
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


COUNTER = [0]


def put_line(book, rng, record, expected_keys, label, last=False, **more):
    """A record put among the lines, with findings at the values of some of its keys."""
    text = book.texts["journal.jsonl"]
    line = json.dumps(record, ensure_ascii=rng.random() < 0.2, separators=rng.choice([(",", ":"), (", ", ": ")]))
    if rng.random() < 0.6:
        line = with_check(line)
    starts = [0] + [found.end() for found in re.finditer("\n", text)]
    where = starts[-1] if last else rng.choice(starts)
    node = planted_json.parse(line)
    expected = []
    for code, key in expected_keys:
        if "/" in key:
            outer, inner = key.split("/")
            offset = node.get(outer).get(inner).start
        else:
            offset = node.start if key == "{" else node.get(key).start
        expected.append((code, "journal.jsonl", ("new", 0, offset)))
    return Fault(label, [("journal.jsonl", where, where, line + "\n")], expected, **more)


def record(rng, kind, **keys):
    at = f"{rng.choice(['2026-11-01', '2025-01-01', '2026-03-01'])}T0{rng.randrange(10)}:00:00Z"
    return {"id": f"N{rng.randrange(10 ** 12):012}", "at": at, "kind": kind} | keys


def fund_overdrawn(book, rng):
    fund = book.plan.get("funds").items[0]
    day = rng.choice(["2026-02-01", "2026-05-10", "2026-12-25", "2026-12-31", "2026-01-01"])
    fault = put_line(book, rng, record(rng, "result", on=day, values={"quy-vi-nguoi-ngheo-chi": rng.choice([111, 10 ** 9, 110.0001])}), [], "fund/overdrawn")
    fault.expected = [("fund/overdrawn", "plan.json", fund.start)]
    return fault


def fund_not_overdrawn(book, rng):
    return put_line(book, rng, record(rng, "result", on="2026-12-25", values={"quy-vi-nguoi-ngheo-chi": 110}), [], "sound fund at zero")


def above(book, rng):
    lower, upper = rng.choice([("hoa-giai-thanh", "hoa-giai-vu-viec"), ("phieu-hop-le", "phieu-thu-vao"), ("rac-tai-che", "rac-gom"),
                               ("dai-bieu-khong-huong-luong", "dai-bieu"), ("gia-dinh-van-hoa", "tong-so-ho")])
    day = rng.choice(["2026-04-01", "2026-12-25", "2026-12-31"])
    made = record(rng, "result", on=day, values={"hoc-bong": 1, lower: 6, "cay-xanh": 2})
    fault = put_line(book, rng, made, [("indicator/above", "values/" + lower)], "indicator/above " + lower)
    if lower == "gia-dinh-van-hoa":
        fault.question = "above an indicator of which nothing is recorded (a latest without records is null): a finding or none?"
        fault.readings = {"none": []}
    return fault


def uncovered(book, rng):
    day = rng.choice(["2025-12-31", "2027-01-01", "2025-06-01", "2028-01-01"])
    kind = rng.choice(["result", "result", "result", "task", "model", "outcome", "assign", "sent", "received", "estimate"])
    keys = {"result": dict(on=day, values={"hoc-bong": 1}), "task": dict(task="2", on=day, status="started"),
            "model": dict(model="duong-hoa", on=day, status="started"), "outcome": dict(household="h4", on=day, status="poor"),
            "assign": dict(household="h4", on=day, org="phu-nu"), "sent": dict(report="annual", on=day),
            "received": dict(report="annual", on=day, org="nong-dan"), "estimate": dict(report="annual", on=day, values={"hoc-bong": 1})}[kind]
    fault = put_line(book, rng, record(rng, kind, **keys), [("journal/uncovered", "on")], f"journal/uncovered {kind}")
    if kind != "result":
        fault.question = f"a day that no report covers, of a record of kind {kind}: uncovered or none?"
        fault.readings = {"none": []}
    return fault


def covered(book, rng):
    day = rng.choice(["2026-01-01", "2026-12-31"])
    return put_line(book, rng, record(rng, "result", on=day, values={"hoc-bong": 1}), [], "sound first and last day")


def household_data(book, rng):
    head = rng.choice(["Nguyễn Thị Ánh", "Trần Văn Bảy", "Lê Tư Khánh"])
    words = rng.choice([f"giúp bà {head} sửa nhà", head, f"{head}.", f"😀 hộ {head}, tổ 1", f"({head})"])
    kind = rng.choice(["result", "remark", "task", "void", "received"])
    if kind == "remark":
        return put_line(book, rng, record(rng, kind, report="annual", section="limits", text=words), [("journal/household-data", "text")], "journal/household-data text")
    if kind == "void":
        return put_line(book, rng, record(rng, kind, record=next(i for i, n in book.by_id.items() if n.get("kind").value == "remark"), reason=words),
                        [("journal/household-data", "reason")], "journal/household-data reason, void of a remark")
    keys = {"result": dict(on="2026-04-04", values={"hoc-bong": 1}), "task": dict(task="2", on="2026-04-04", status="started"),
            "received": dict(report="annual", on="2026-11-04", org="nong-dan")}[kind]
    return put_line(book, rng, record(rng, kind, **keys, note=words), [("journal/household-data", "note")], "journal/household-data note")


def no_household_data(book, rng):
    words = rng.choice(["giúp bà Ánh", "Nguyễn Thị Ánhh", "Nguyễn Thị", "xNguyễn Thị Ánh", "Nguyễn Thị Ánh Tuyết"])
    fault = put_line(book, rng, record(rng, "result", on="2026-04-04", values={"hoc-bong": 1}, note=words), [], "part of a head's name")
    if words.endswith("Tuyết"):
        fault.question = "a longer name that begins with a head's whole name: household-data or none?"
        node = planted_json.parse(fault.edits[0][3].rstrip("\n"))
        fault.readings = {"household-data": [("journal/household-data", "journal.jsonl", ("new", 0, node.get("note").start))]}
    return fault


def outcome_changes_nothing(book, rng):
    household, status, day = rng.choice([("h1", "poor", "2026-02-02"), ("h1", "near-poor", "2026-12-02"), ("h2", "near-poor", "2026-04-04"), ("h4", "at-risk", "2026-01-01"), ("h1", "poor", "2026-09-30")])
    return put_line(book, rng, record(rng, "outcome", household=household, on=day, status=status), [("household/status", "status")], "household/status outcome")


def outcome_makes_idle(book, rng):
    """An outcome set before another makes the later one change nothing."""
    later = next(node for node in book.lines if node.get("kind").value == "outcome")
    fault = put_line(book, rng, record(rng, "outcome", household="h1", on="2026-07-07", status="near-poor"), [], "household/status of the later outcome")
    fault.expected = [("household/status", "journal.jsonl", later.get("status").start)]
    return fault


def overlap(book, rng):
    case = rng.choice(["org", "helper", "first", "edge", "before"])
    if case == "org":
        return put_line(book, rng, record(rng, "assign", household="h1", on="2026-05-05", org="nong-dan"), [("assign/overlap", "org")], "assign/overlap org")
    if case == "helper":
        return put_line(book, rng, record(rng, "assign", household="h2", on="2026-08-09", helper="g1", until="2026-12-01"), [("assign/overlap", "helper")], "assign/overlap helper")
    if case == "edge":
        day, found = rng.choice([("2026-11-30", True), ("2026-12-01", False)])
        return put_line(book, rng, record(rng, "assign", household="h1", on=day, org="nong-dan"), [("assign/overlap", "org")] if found else [], f"assign/overlap until {found}")
    if case == "before":
        return put_line(book, rng, record(rng, "assign", household="h1", on="2026-01-05", org="nong-dan", until="2026-02-09"), [], "sound assign before")
    if rng.random() < 0.5:
        return put_line(book, rng, record(rng, "assign", household="h2", on="2026-08-10", helper="g1"), [], "sound assign on the release's day")
    first = next(node for node in book.lines if node.get("kind").value == "assign" and node.get("household").value == "h1")
    fault = put_line(book, rng, record(rng, "assign", household="h1", on="2026-01-05", org="nong-dan"), [], "assign/overlap later")
    fault.expected = [("assign/overlap", "journal.jsonl", first.get("org").start)]
    return fault


def release_faults(book, rng):
    assigns = {node.get("household").value: node.get("id").value for node in book.lines if node.get("kind").value == "assign"}
    case = rng.choice(["early", "twice", "unknown kind", "sound"])
    if case == "early":
        return put_line(book, rng, record(rng, "release", assignment=assigns["h1"], on=rng.choice(["2026-02-09", "2026-01-01"])), [("assign/release", "on")], "assign/release early")
    if case == "twice":
        return put_line(book, rng, record(rng, "release", assignment=assigns["h2"], on=rng.choice(["2026-08-11", "2026-12-12"])), [("assign/release", "assignment")], "assign/release twice")
    if case == "unknown kind":
        other = next(i for i, n in book.by_id.items() if n.get("kind").value == "remark")
        return put_line(book, rng, record(rng, "release", assignment=other, on="2026-06-06"), [("ref/unknown", "assignment")], "ref/unknown release of a remark")
    return put_line(book, rng, record(rng, "release", assignment=assigns["h1"], on=rng.choice(["2026-02-10", "2026-12-25"])), [], "sound release")


def void_faults(book, rng):
    void = next(i for i, n in book.by_id.items() if n.get("kind").value == "void")
    case = rng.choice(["void", "unknown", "itself"])
    if case == "void":
        return put_line(book, rng, record(rng, "void", record=void, reason="nhầm"), [("journal/void-void", "record")], "journal/void-void")
    if case == "unknown":
        return put_line(book, rng, record(rng, "void", record="00000000-khong", reason="nhầm"), [("journal/void-unknown", "record")], "journal/void-unknown")
    made = record(rng, "void", record="", reason="nhầm")
    made["record"] = made["id"]
    return put_line(book, rng, made, [("journal/void-void", "record")], "journal/void-void itself")


def line_twice(book, rng):
    text = book.texts["journal.jsonl"]
    node = rng.choice(book.lines)
    start = text.rfind("\n", 0, node.start) + 1
    end = text.index("\n", start)
    line = text[start:end].rstrip("\r") + rng.choice(["\n", "\r\n"])
    later = [found.end() for found in re.finditer("\n", text) if found.end() > node.start]
    if book.base:
        return None
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
    inner = planted_json.parse(line).get("id").start
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


# ---------------------------------------------------------------- the rest

def file_mode(book, rng):
    return Fault("file/mode", [], [("file/mode", "households.json", ("at", 1, 1))], mode=rng.choice([0o644, 0o604, 0o640, 0o606]))


def quota(book, rng):
    quotas = book.plan.get("quotas")
    put, strict = rng.choice([('{"quota":"outstandingContents","atLeast":2}', True), ('{"source":"😀 q̣","exactly":0,"quota":"outstandingContents"}', True),
                              ('{"quota":"householdsHelped","between":[3,9]}', True)]), rng.random() < 0.5
    last = quotas.items[-1].end
    text, _ = put
    return Fault(f"quota/unmet {strict}", [("plan.json", last, last, "," + text)], [("quota/unmet", "plan.json", ("new", 0, 1))], quotas=strict,
                 severity={"quota/unmet": "warning" if strict else "note"})


def duty(book, rng):
    """A reporting duty added, or the list replaced, in a way with one finding of its own."""
    reports = book.plan.get("reports")
    last = reports.items[-1].end

    def added(text, code, word, label, skip=True, **more):
        offset = 1 if word == "{" else text.index(word) + 1
        expected = [(code, "plan.json", ("new", 0, offset))] if code else []
        return Fault(label, [("plan.json", last, last, "," + text)], expected, **more)

    def replaced(text, code, word, label, **more):
        offset = text.index(word) if word else 0
        expected = [(code, "plan.json", ("new", 0, offset))] if code else []
        edits = [("plan.json", reports.start, reports.end, text)]
        return Fault(label, edits, expected, **more)

    half = '{"kind":"half-year","due":"2026-06-16","rule":"before"}'
    annual = '{"kind":"annual","due":"2027-01-15","rule":"on","through":"2026-12-31"}'
    rest = f"[{half},%s,{annual}]"
    cases = [
        lambda: added('{"kind":"annual","due":"2027-01-15","rule":"on","through":"2026-12-31"}', "report/duplicate", '"annual"', "report/duplicate"),
        lambda: added('{"rule":"on","due":"2026-06-16","kind":"half-year"}', "report/duplicate", '"half-year"', "report/duplicate"),
        lambda: added('{"kind":"nine-month","due":"2026-10-01","rule":"on","through":"2025-12-31"}', "report/dates", '"2025', "report/dates through"),
        lambda: added('{"kind":"nine-month","from":"2026-04-01","due":"2026-10-01","rule":"on","through":"2026-03-31"}', "report/dates", '"2026-03', "report/dates through"),
        lambda: added('{"kind":"nine-month","due":"2025-10-01","rule":"on","through":"2026-09-30"}', "report/dates", '"2025', "report/dates due"),
        lambda: added('{"kind":"nine-month","due":"2028-01-03","rule":"on","through":"2026-09-30"}', "report/dates", '"2028', "report/dates due", question="nine-month due in year + 2: report/dates alone, or report/order too?",
                      readings={"also report/order": [("report/dates", "plan.json", ("new", 0, 30)), ("report/order", "plan.json", ("new", 0, 30))]}),
        lambda: added('{"kind":"nine-month","due":"2026-10-03","rule":"on"}', "report/weekend", '"2026', "report/weekend saturday"),
        lambda: added('{"kind":"nine-month","due":"2026-10-05","rule":"before"}', "report/weekend", '"2026', "report/weekend sunday before"),
        lambda: added('{"kind":"nine-month","due":"2026-09-02","rule":"on"}', "report/weekend", '"2026', "report/weekend holiday"),
        lambda: added('{"kind":"nine-month","due":"2026-10-05","rule":"on"}', None, "", "sound nine-month"),
        lambda: added('{"kind":"nine-month","due":"2026-10-03","rule":"on","shift":"next-working-day"}', None, "", "sound nine-month shifted"),
        lambda: added('{"kind":"nine-month","rule":"on"}', "report/undated", "{", "report/undated"),
        lambda: added('{"kind":"nine-month","rule":"before","when":"dịp cuối năm"}', "report/undated", "{", "report/undated when"),
        lambda: added('{"kind":"quarter","rule":"on","when":"cuối quý"}', "report/undated", "{", "report/undated quarter"),
        lambda: added('{"kind":"quarter","day":25,"shift":"next-working-day","rule":"on","due":"2026-03-25"}', "field/value", '"2026', "field/value quarter due"),
        lambda: added('{"kind":"quarter","day":25,"shift":"next-working-day","rule":"on","through":"2026-03-25"}', "field/value", '"2026', "field/value quarter through"),
        lambda: added('{"kind":"quarter","day":31,"shift":"next-working-day","rule":"on"}', None, "", "sound quarter"),
        lambda: Fault("report/order nine-month on half-year's day", [("plan.json", last, last, ',{"kind":"nine-month","due":"2026-06-15","rule":"on"}')],
                      [("report/order", "plan.json", next(one for one in reports.items if one.get("kind").value == "half-year").get("due").start)]),
        lambda: replaced(f'[{half},{annual}]'.replace("2026-12-31", "2026-12-30"), "report/gap", None, "report/gap the last day"),
        lambda: replaced(f'[{half},{annual}]', None, None, "sound two duties"),
        lambda: replaced(f'[{half},{annual[:-1]},"from":"2025-12-15"}}]'.replace("2026-12-31", "2026-12-14").replace("2027-01-15", "2026-12-21"), None, None, "sound year from 15/12"),
        lambda: replaced(f'[{half},{annual[:-1]},"from":"2025-12-15"}}]'.replace("2026-12-31", "2026-12-13").replace("2027-01-15", "2026-12-21"), "report/gap", None, "report/gap the last day of a year from 15/12"),
        lambda: replaced(f'[{half},{annual}, {{"kind":"month","rule":"on","day":31,"shift":"next-working-day"}}]'.replace("2027-01-15", "2026-12-21"), "report/order", "31,",
                         "report/order month-12 after the annual", severity={"report/order": "note"}),
        lambda: replaced(f'[{half}]', "report/gap", None, "report/gap after half-year", question="gap also makes later records uncovered: which?", readings={}),
        lambda: replaced('[]', None, None, "sound no duties", question="no duties: uncovered, ref/unknown of reports follow"),
    ]
    return rng.choice(cases[:-2])()


def beside_a_broken_plan(book, rng):
    """A required key of the plan taken away, or of a wrong type, and a fault of the journal that has nothing to do with it."""
    member = book.plan.member(rng.choice(["title", "unit", "number", "place", "bases"]))
    other = rng.choice([household_data, outcome_changes_nothing, overlap, void_faults, conflicting, release_faults, line_twice])(book, rng)
    if other is None or not other.expected:
        return None
    edits = [*other.edits, ("plan.json", member.node.start, member.node.end, "true")]
    return Fault(f"beside a broken {member.name}: {other.label}", edits, [*other.expected, ("field/type", "plan.json", member.node.start)])


PLANTERS = [beside_a_broken_plan, syntax, syntax, syntax, encoding, too_deep, torn, torn, check_altered, fund_overdrawn, fund_not_overdrawn, above, uncovered, covered,
            household_data, no_household_data, outcome_changes_nothing, outcome_makes_idle, overlap, release_faults, void_faults, line_twice,
            conflicting, no_object, blank_line, empty_line_object, file_mode, quota, duty, duty, duty]
BESIDE = [fund_overdrawn, uncovered, household_data, outcome_changes_nothing, overlap, release_faults, void_faults, conflicting, no_object, duty]
