"""Quotas: what each area owes, households out of poverty, reports received."""

from .book import MERGER, SPLIT, Book, record, result, thon
from .case import ABSENT, Case, Found

WORKS = "cong-trinh-hoan-thanh"
PER_AREA = {"quota": "perArea", "indicator": WORKS, "atLeast": 1}
AREAS = [*MERGER, thon("thon-3")]
POOR = {"households": [{"id": f"h{number}", "head": f"Chủ hộ Số {number}", "status": "poor"} for number in range(1, 8)]}
ESCAPED = [record("outcome", "01-03", household=f"h{number}", status="not-poor") for number in range(1, 8)]
ESCAPE = {"quotas": [{"quota": "escapedPoverty", "atLeast": 10}]}


def quota(name, **figures):
    return [(f"quotas/{name}/{key}", value) for key, value in figures.items()]


def received(day, **sender):
    return record("received", day, report="half-year", **sender)


CASES = [
    Case("works of the areas that were merged",
         Book([result("10-02", {WORKS: 1}, area="thon-1")], {"areas": AREAS, "quotas": [PER_AREA]}),
         quota("perArea@thon-moi", actual=1, met=True, note=None, indicator=WORKS, scope="area")
         + quota("perArea@thon-3", actual=0, shortfall=1, met=False) + [("quotas/perArea@thon-1", ABSENT)],
         report="annual"),
    Case("works of an area that was split",
         Book([result("10-02", {WORKS: 1}, area="a")], {"areas": SPLIT, "quotas": [PER_AREA]}),
         quota("perArea@c", actual=0, note="old areas: 1") + quota("perArea@d", actual=0, note="old areas: 1"),
         prints=["ghi cho thôn cũ: 1"], report="annual"),
    Case("works of each area, of which none is named", Book([], {"areas": AREAS, "quotas": [
        {"quota": "perArea", "atLeast": 1}]}), [], [Found("field/missing", "plan", ("quotas", 0))], is_sound=False),
    Case("fewer households out of poverty than agreed", Book(ESCAPED, ESCAPE, register=POOR),
         quota("escapedPoverty", actual=7, met=False, shortfall=3)),
    Case("households out of poverty, and no register", Book(ESCAPED, ESCAPE),
         quota("escapedPoverty", actual=None, met=None, shortfall=0)),
    Case("reports received of areas", Book(
        [received("02-02", area="thon-1"), received("03-02", area="thon-3")],
        {"areas": AREAS, "quotas": [{"quota": "areaReports", "atLeast": 1}]}),
         quota("areaReports@thon-moi", actual=0) + quota("areaReports@thon-3", actual=1)),
    Case("a quota of the year", Book([], {"quotas": [
        {"quota": "outstandingContents", "atLeast": 1, "reports": ["annual"]}]}), [("quotas", [])], []),
    Case("a report received twice", Book([received("02-05", org="nong-dan"), received("10-05", org="nong-dan")]),
         [("received", [{"unit": None, "org": "nong-dan", "area": None, "on": "2026-05-02"}])],
         [Found("received/repeated", "journal", (2, "org"))]),
    Case("a report received of two", Book(
        [received("02-05", unit="xa-x", area="thon-3")],
        {"areas": AREAS, "units": [{"id": "xa-x", "name": "Khu X", "level": "area"}]}), [],
         [Found("field/value", "journal", (1, "area"))], is_sound=False),
]
