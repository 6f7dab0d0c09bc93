"""Faults of a record beside other records."""

import json
import re

from reading import strict_json

from .making import with_check
from .fault import Fault


def put_line(book, rng, record, expected_keys, label, last=False, **more):
    """A record put among the lines, with findings at the values of some of its keys."""
    text = book.texts["journal.jsonl"]
    line = json.dumps(record, ensure_ascii=rng.random() < 0.2, separators=rng.choice([(",", ":"), (", ", ": ")]))
    if rng.random() < 0.6:
        line = with_check(line)
    starts = [0] + [found.end() for found in re.finditer("\n", text)]
    where = starts[-1] if last else rng.choice(starts)
    node = strict_json.parse(line)
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
    """A figure above its bound; a bound that no record enters bounds nothing."""
    lower, upper, bound = rng.choice([("hoa-giai-thanh", "hoa-giai-vu-viec", 5), ("phieu-hop-le", "phieu-thu-vao", 5.9999),
                                      ("dai-bieu-khong-huong-luong", "dai-bieu", 0), ("nguoi-tham-gia-bhyt", "dan-so", 5),
                                      ("rac-tai-che", None, None)])
    day, bounded = rng.choice(["2026-04-01", "2026-12-25", "2026-12-31"]), upper is None or rng.random() < 0.7
    values = {"hoc-bong": 1} | ({upper: bound} if upper and bounded else {}) | {lower: 6, "cay-xanh": 2}
    return put_line(book, rng, record(rng, "result", on=day, values=values),
                    [("indicator/above", "values/" + lower)] if bounded else [], f"indicator/above {lower} {bounded}")


def uncovered(book, rng):
    day = rng.choice(["2025-12-31", "2027-01-01", "2025-06-01", "2028-01-01"])
    kind = rng.choice(["result", "result", "result", "task", "model", "outcome", "assign", "received", "estimate"])
    keys = {"result": dict(on=day, values={"hoc-bong": 1}), "task": dict(task="2", on=day, status="started"),
            "model": dict(model="duong-hoa", on=day, status="started"), "outcome": dict(household="h4", on=day, status="poor"),
            "assign": dict(household="h4", on=day, org="phu-nu"), "received": dict(report="annual", on=day, org="nong-dan"), "estimate": dict(report="annual", on=day, values={"hoc-bong": 1})}[kind]
    fault = put_line(book, rng, record(rng, kind, **keys), [("journal/uncovered", "on")], f"journal/uncovered {kind}")
    if kind != "result":
        fault.question = f"a day that no report covers, of a record of kind {kind}: uncovered or none?"
        fault.readings = {"none": []}
    return fault


def covered(book, rng):
    day = rng.choice(["2026-01-01", "2026-12-31"])
    return put_line(book, rng, record(rng, "result", on=day, values={"hoc-bong": 1}), [], "sound first and last day")


def personal_name(book, rng):
    head = rng.choice(["Nguyễn Thị Ánh", "Trần Văn Bảy", "Lê Tư Khánh"])
    plain = {"Nguyễn Thị Ánh": "Nguyen thi anh", "Trần Văn Bảy": "TRAN VAN BAY", "Lê Tư Khánh": "le  tu khanh"}[head]
    spelt = rng.choice([head, head, head.upper(), head.lower(), head.replace(" ", "  "), head.replace(" ", "\u00a0")])
    words = rng.choice([f"giúp bà {spelt} sửa nhà", spelt, f"{spelt}.", f"😀 hộ {spelt}, tổ 1", f"({spelt})", f"{spelt} Tuyết", plain, f"giup ba {plain}, to 1"])
    kind = rng.choice(["result", "remark", "task", "void", "received", "by"])
    if kind == "remark":
        return put_line(book, rng, record(rng, kind, report="annual", section="limits", text=words), [("text/personal-name", "text")], "text/personal-name text")
    if kind == "void":
        return put_line(book, rng, record(rng, kind, record=next(i for i, n in book.by_id.items() if n.get("kind").value == "remark"), reason=words),
                        [("text/personal-name", "reason")], "text/personal-name reason, void of a remark")
    if kind == "by":
        return put_line(book, rng, {**record(rng, "result", on="2026-04-04", values={"hoc-bong": 1}), "by": words}, [("text/personal-name", "by")], "text/personal-name by")
    keys = {"result": dict(on="2026-04-04", values={"hoc-bong": 1}), "task": dict(task="2", on="2026-04-04", status="started"),
            "received": dict(report="annual", on="2026-11-04", org="nong-dan")}[kind]
    return put_line(book, rng, record(rng, kind, **keys, note=words), [("text/personal-name", "note")], "text/personal-name note")


def no_personal_name(book, rng):
    words = rng.choice(["giúp bà Ánh", "Nguyễn Thị Ánhh", "Nguyễn Thị", "xNguyễn Thị Ánh", "Nguyen Thi Ánh", "giúp Nguyen Thi Anh", "Nguyễn-Thị-Ánh"])
    return put_line(book, rng, record(rng, "result", on="2026-04-04", values={"hoc-bong": 1}, note=words), [], "no head's name")


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
