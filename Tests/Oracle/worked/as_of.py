"""The as-of day, figures above their bounds, and a report made despite an error."""

from .book import Book, record, result
from .case import Case, Found, row

RETURNED, HANDED_OUT = "phieu-thu-vao", "phieu-phat-ra"
SENT = record("sent", "10-05", report="half-year")
LATER = result("12-05", {"cay-xanh": 5})
EARLIER = result("20-02", {"cay-xanh": 5})


def known(title, records, day, as_of=None, prints=()):
    return Case(title, Book(records), [("period/known", day), *row("cay-xanh", cumulative=5)], None, list(prints),
                as_of=as_of)


CASES = [
    Case("sent before a result of a later day", Book([LATER, SENT]),
         [("asOf", "2026-05-10"), ("period/known", "2026-05-12"), *row("cay-xanh", cumulative=5)], None,
         ["(số liệu đến ngày 12/5/2026)"]),
    known("not sent, in the middle of the period", [EARLIER], "2026-03-01", "2026-03-01"),
    known("not sent, after the period", [EARLIER], "2026-05-14", "2026-06-20"),
    Case("a bound that no record enters", Book([result("10-04", {RETURNED: 648})]),
         row(RETURNED, cumulative=648), []),
    Case("more slips returned than were handed out",
         Book([result("10-04", {HANDED_OUT: 600}), result("11-04", {RETURNED: 648})]),
         row(RETURNED, cumulative=648), [Found("indicator/above", "journal", (2, "values", RETURNED))]),
]
ABOVE = Book([result("10-04", {HANDED_OUT: 600}), result("11-04", {RETURNED: 648})])
WITH_AN_ERROR = Book([], {"targets": [{"indicator": "khong-co", "atLeast": 1}]})
NOTHING_BELOW = Book([EARLIER]), "2026-06-20", "số liệu đến ngày"
