"""Faults that figures show: a whole beside its areas, a total beside its parts, and a number that is not the register's."""

import json

from reading import strict_json

from .fault import Fault
from .records import put_line, record


def put_lines(book, rng, records, label, place=None, code="indicator/mixed"):
    """Records put together among the lines; the finding is at a value of the one whose number is given."""
    text = book.texts["journal.jsonl"]
    where = rng.choice([0, len(text)]) if text.endswith("\n") else 0
    lines = [json.dumps(one, separators=(",", ":")) + "\n" for one in records]
    expected = []
    if place:
        number, indicator = place
        start = strict_json.parse(lines[number]).get("values").get(indicator).start
        expected = [(code, "journal.jsonl", ("new", 0, sum(map(len, lines[:number])) + start))]
    return Fault(label, [("journal.jsonl", where, where, "".join(lines))], expected)


def mixed(book, rng):
    """A stock of the plan's own, of which nothing else is recorded; and a total of which 7.5 stand in its parts."""
    def whole(day, number, **keys):
        return record(rng, "result", on=day, values={"hang-quan": number}, **keys)

    cases = [
        ("indicator/mixed area above the whole",
         [whole("2026-02-01", 100), whole("2026-02-05", 140, area="to-1")], (1, "hang-quan")),
        ("indicator/mixed whole below an area",
         [whole("2026-02-05", 100), whole("2026-02-01", 140, area="to-1")], (0, "hang-quan")),
        ("sound area beside the whole", [whole("2026-02-01", 100), whole("2026-02-05", 100, area="to-1")], None),
        ("indicator/mixed two organisations",
         [whole("2026-02-01", 100), whole("2026-02-05", 40, org="phu-nu")], (1, "hang-quan")),
        ("indicator/mixed the last of three",
         [whole("2026-02-01", 100, org="phu-nu"), whole("2026-02-05", 40), whole("2026-02-07", 40, org="nong-dan")],
         (2, "hang-quan")),
        ("sound one organisation", [whole("2026-02-01", 100, org="phu-nu"), whole("2026-02-05", 40, org="phu-nu")], None),
        ("indicator/mixed a total beside its parts",
         [record(rng, "result", on="2026-04-04", values={"gom-chung": rng.choice([7.5, 8, 100])})], (0, "gom-chung")),
        ("indicator/mixed a total in two records",
         [record(rng, "result", on="2026-04-04", values={"gom-chung": 5}),
          record(rng, "result", on="2026-04-05", values={"gom-chung": 4})], (1, "gom-chung")),
        ("sound total beside its parts", [record(rng, "result", on="2026-04-04", values={"gom-chung": 7.4999})], None),
    ]
    label, records, place = rng.choice(cases)
    return put_lines(book, rng, records, label, place)


def not_the_registers(book, rng):
    """Households of the register: h1 and h3 are poor until October, h2 is near-poor; none has escaped by June."""
    indicator, number, found = rng.choice([
        ("ho-ngheo", 9, True), ("ho-can-ngheo", 0, True), ("ho-thoat-ngheo", 1, True), ("ho-ngheo", 2, True)])
    return put_line(book, rng, record(rng, "result", on="2026-02-02", values={"hoc-bong": 1, indicator: number}),
                    [("household/count", f"values/{indicator}")] if found else [], f"household/count {indicator}")


def without_register(book, rng):
    """The register gone, though the journal names households."""
    if any(file == "households.json" for file, *_ in book.base):
        return None
    back = {node.get("id").value for node in book.taken_back}
    naming = [node.get("household") for node in book.lines if node.get("id").value not in back and node.get("household")
              and node.get("kind").value in ("assign", "outcome", "result")]
    fault = Fault("household/no-register", [], [("household/no-register", "journal.jsonl", naming[0].start)],
                  raw=("households.json", None))
    return fault


def received_again(book, rng):
    """A report that came in a second time; the later one is told, also where it stands first."""
    key, value = rng.choice([("org", "phu-nu"), ("unit", "khu-a")])
    if rng.random() < 0.6:
        return put_line(book, rng, record(rng, "received", report="half-year", on="2026-06-02", **{key: value}),
                        [("received/repeated", key)], f"received/repeated {key}")
    first = next(node for node in book.lines if node.get("kind").value == "received" and node.get(key))
    fault = put_line(book, rng, record(rng, "received", report="half-year", on="2026-05-30", **{key: value}), [],
                     f"received/repeated {key}, the earlier")
    fault.expected = [("received/repeated", "journal.jsonl", first.get(key).start)]
    return fault


def until_before_on(book, rng):
    day, found = rng.choice([("2026-12-01", False), ("2026-11-30", True), ("2026-01-01", True)])
    return put_line(book, rng, record(rng, "assign", household="h4", on="2026-12-01", org="phu-nu", until=day),
                    [("assign/dates", "until")] if found else [], f"assign/dates {found}")
