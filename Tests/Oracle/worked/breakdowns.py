"""Breakdowns: whence and in what form, by report."""

from .book import Book, annual, half_year, result
from .case import Case, Found, row

FUND, MILLION = "quy-vi-nguoi-ngheo-thu", 1_000_000
RECORDS = [
    result("01-02", {FUND: 70 * MILLION}, parts={"nguon": "xa-hoi-hoa", "hinh-thuc": "tien-mat"}),
    result("01-03", {FUND: 30 * MILLION}, parts={"nguon": "ngan-sach"}),
    result("20-06", {FUND: 10 * MILLION}),
]
NINE_MONTHS = {"kind": "nine-month", "due": "01-10", "rule": "before", "from": "15-05"}
PLAN = {"reports": [half_year(), NINE_MONTHS, annual()]}
ROWS = [
    ("nguon/parts/ngan-sach", {"half-year": (30, 30), "nine-month": (0, 30), "annual": (30, 30)}),
    ("nguon/parts/xa-hoi-hoa", {"half-year": (70, 70), "nine-month": (0, 70), "annual": (70, 70)}),
    ("nguon/unclassified", {"half-year": (0, 0), "nine-month": (10, 10), "annual": (10, 10)}),
    ("hinh-thuc/parts/tien-mat", {"half-year": (70, 70), "nine-month": (0, 70), "annual": (70, 70)}),
    ("hinh-thuc/unclassified", {"half-year": (30, 30), "nine-month": (10, 40), "annual": (40, 40)}),
]
OF_ROW = {"half-year": (100, 100), "nine-month": (10, 110), "annual": (110, 110)}


def case(report, indicator=FUND, plan=PLAN):
    value, cumulative = OF_ROW[report]
    says = row(indicator, value=value * MILLION, cumulative=cumulative * MILLION)
    for way, figures in ROWS:
        for key, figure in zip(("value", "cumulative"), figures[report]):
            says.append((f"indicators/{indicator}/breakdown/{way}/{key}", figure * MILLION))
    return Case(f"gifts by source, {report}, {indicator}", Book(RECORDS, plan), says, report=report)


def fault(title, values, parts, code, *way):
    return Case(title, Book([result("01-02", values, parts=parts)]), [], [Found(code, "journal", (1, *way))],
                is_sound=False)


TOTAL = "tong-an-sinh-xa-hoi"
LISTED = PLAN | {"targets": [{"indicator": TOTAL, "atLeast": 1}]}
CASES = [
    *map(case, OF_ROW),
    *(case(report, TOTAL, LISTED) for report in OF_ROW),
    fault("a part of a stock", {"dan-so": 10}, {"gioi": "nam"}, "breakdown/kind", "values", "dan-so", "key"),
    fault("a part that is not there", {FUND: 10}, {"nguon": "abc"}, "ref/unknown", "parts", "nguon"),
]
