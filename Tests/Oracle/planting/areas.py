"""Faults of areas that begin, end and change, and of records outside their days."""

from .lists import added
from .records import put_line, record


def area(name, since=None, until=None, into=None):
    """An entry as text, its keys in an order in which each can be told by its words."""
    keys = [f'"id":"{name}"', f'"name":"Tổ {name}"']
    keys += [f'"since":"{since}"'] if since else []
    keys += [f'"until":"{until}"'] if until else []
    keys += [f'"into":{into}'] if into else []
    return "{" + ",".join(keys) + "}"


def areas(book, rng):
    """Areas added, with one finding of their own or none."""
    june, july = "2026-06-30", "2026-07-01"
    merged = area("y1", july)

    def put(label, entries, *found):
        return added(book, "areas", ",".join(entries), label, *found)

    cases = [
        lambda: put("area/dates", [area("x1", "2026-03-01", "2026-02-28")], ("area/dates", '"2026-02-28"')),
        lambda: put("sound area of one day", [area("x1", "2026-03-01", "2026-03-01")]),
        lambda: put("area/into without until", [area("x1", into='["y1"]'), merged], ("area/into", '["y1"]')),
        lambda: put("area/into itself", [area("x1", until=june, into='["x1"]')], ("area/into", '"x1"]')),
        lambda: put("area/into of a successor",
                    [area("x1", until=june, into='["y1"]'), area("z1", "2026-09-01"),
                     area("y1", july, "2026-08-31", '["z1"]')], ("area/into", '["z1"]')),
        lambda: put("area/into until differs",
                    [area("x1", until=june, into='["y1"]'), area("x2", until="2026-05-31", into='["y1"]'), merged],
                    ("area/into", '"2026-05-31"')),
        lambda: put("area/into in two changes",
                    [area("x1", until=june, into='["y1"]'), area("x2", until=june, into='["y2","y1"]'), merged,
                     area("y2", july)], ("area/into", '"y1"]}')),
        lambda: put("area/into successor without since",
                    [area("x1", until=june, into='["y1"]'), '{"name":"Tổ y1","id":"y1"}'],
                    ("area/into", '{"name":"Tổ y1"')),
        lambda: put("area/into successor of another day",
                    [area("x1", until=june, into='["y1"]'), area("y1", "2026-07-02")],
                    ("area/into", '"2026-07-02"')),
        lambda: put("field/value into nothing", [area("x1", until=june, into="[]")], ("field/value", "[]")),
        lambda: put("sound change in two orders",
                    [area("x1", until=june, into='["y1","y2"]'), area("x2", until=june, into='["y2","y1"]'), merged,
                     area("y2", july, "2026-12-01")]),
    ]
    return rng.choice(cases)()


def outside_days(book, rng):
    """A record of an area before it began or after it ended, and on its first and last day."""
    name, day, found = rng.choice([
        ("to-3", "2026-07-01", True), ("to-5", "2026-06-30", True), ("to-4", "2026-01-31", True),
        ("to-9", "2026-11-01", True), ("to-3", "2026-06-30", False), ("to-5", "2026-07-01", False)])
    kind = rng.choice(["result", "result", "received", "score"])
    keys = {"result": dict(values={"hoc-bong": 1}), "received": dict(report="month-11"),
            "score": dict(assessment="thi-dua", points={"c1": 1})}[kind]
    return put_line(book, rng, record(rng, kind, on=day, area=name, **keys), [("area/day", "area")] if found else [],
                    f"area/day {kind} {found}")
