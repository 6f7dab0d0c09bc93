"""Totals: what is recorded undivided, and the parts."""

from .book import Book, result
from .case import ABSENT, Case, Found, row

HOUSES, BUILT, REPAIRED = "nha-dai-doan-ket", "nha-dai-doan-ket-xay-moi", "nha-dai-doan-ket-sua-chua"
PARTS = [result("10-01", {BUILT: 5}), result("11-01", {REPAIRED: 3})]


def houses(own, figure, found=()):
    return Case(f"{own} houses undivided beside 5 and 3", Book([*PARTS, result("12-01", {HOUSES: own})]),
                row(HOUSES, value=figure, cumulative=figure, records=3), list(found), ["chưa tách"])


def own(name, *parts):
    kind = {"kind": "total", "parts": list(parts)} if parts else {"kind": "sum"}
    return {"id": name, "name": name.upper(), "unit": "cây"} | kind


TOO_MUCH = [Found("indicator/mixed", "journal", (3, "values", HOUSES))]
CASES = [
    houses(4, 12),
    Case("one part alone", Book(PARTS[:1]), [(f"indicators/{HOUSES}", ABSENT), *row(BUILT, cumulative=5)], []),
    Case("one part alone, of a total with a target",
         Book(PARTS[:1], {"targets": [{"indicator": HOUSES, "atLeast": 10}]}), row(HOUSES, cumulative=5), []),
    houses(8, 16, TOO_MUCH),
    houses(9, 17, TOO_MUCH),
    Case("social security of two kinds",
         Book([result("10-01", {"quy-vi-nguoi-ngheo-thu": 110_000_000, "an-sinh-xa-hoi": 90_000_000})]),
         row("tong-an-sinh-xa-hoi", cumulative=200_000_000), []),
    Case("an indicator reached twice", Book([], {"indicators": [own("t", "a", "u"), own("u", "a", "b"), own("a"), own("b")]}),
         [], [Found("indicator/total", "plan", ("indicators", 0, "parts", 1))], is_sound=False),
]
