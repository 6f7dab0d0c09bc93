"""Stocks: the whole or the areas, never both added."""

from .book import Book, only_half_year, result, thon
from .case import Case, Found, stock

HO = "tong-so-ho"
AREAS = {"areas": [thon("thon-1"), thon("thon-2")]}


def ho(day, number, area=None, **keys):
    return result(day, {HO: number}, **({"area": area} if area else {}), **keys)


def case(title, records, figure, areas=None, found=None, through="14-05", prints=()):
    """One line of the table; `found` is the code and the number of the record whose value is told."""
    findings = [Found(found[0], "journal", (found[1], "values", HO))] if found else []
    return Case(title, Book(records, AREAS | only_half_year(through)), stock(HO, figure, areas), findings, list(prints))


COUNTED_LATER = [ho("05-01", 100, "thon-1"), ho("05-01", 120, "thon-2"), ho("10-02", 230), ho("01-03", 105, "thon-1")]
MIXED = "indicator/mixed"

CASES = [
    case("a whole, and both areas counted later to the same number",
         [ho("02-01", 220), ho("05-01", 100, "thon-1"), ho("05-01", 120, "thon-2")], 220, (2, 2)),
    case("a whole, and one area of two",
         [ho("02-01", 220), ho("05-01", 100, "thon-1")], 220),
    case("one area alone above the whole",
         [ho("02-01", 220), ho("05-01", 240, "thon-1")], 220, found=(MIXED, 2)),
    case("the whole counted after all areas", COUNTED_LATER, 230, through="28-02"),
    case("an area counted again after the whole", COUNTED_LATER, 225, (2, 2), (MIXED, 4)),
    case("one area of two and no whole",
         [ho("05-01", 100, "thon-1")], 100, (1, 2), prints=["1/2 thôn"]),
    case("whole and areas of one day and one time",
         [ho("05-01", 220), ho("05-01", 100, "thon-1"), ho("05-01", 130, "thon-2")], 230, (2, 2), (MIXED, 3)),
    case("a whole that an organisation's whole replaces",
         [ho("02-01", 220), ho("10-02", 105, org="phu-nu")], 105, found=(MIXED, 2)),
    Case("an organisation's whole stands beside its areas",
         Book([ho("01-02", 30, org="nong-dan"), ho("01-03", 12, "thon-1", org="nong-dan")], AREAS),
         [(f"byOrganisation/nong-dan/values/{HO}", 30)]),
]
