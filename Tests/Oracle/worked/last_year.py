"""Last year: of one book, and of several that became one unit."""

from .book import Book, result, thon
from .case import Case, Found, row

TREES, PEOPLE = "cay-xanh", "dan-so"
OTHER, UNREADABLE = "previous/other", "previous/unreadable"


def of(year, *records):
    """A book of the same unit of another year; values of one day, and what else."""
    return Book([result(f"10-01-{year}", values, **keys) for values, keys in records], year=year)


def case(title, now, beside, says, found=None, plan=None):
    """A book with all that is beside it, or is not there, as last year's."""
    paths = [f"../{name}" for name in beside]
    plan = {"previous": paths[0] if len(paths) == 1 else paths} | (plan or {})
    there = {name: book for name, book in beside.items() if book}
    return Case(title, Book([result("10-01", *one) if len(one) == 1 else result("10-01", one[0], **one[1])
                             for one in now], plan, beside=there), says, found)


def merged(title, a, b, c, now, says, found=None):
    """Three books of 2025, each by its values; null where it is not there."""
    books = {name: of(2025, (values, {})) if values is not None else None
             for name, values in zip("abc", (a, b, c))}
    return case(title, [(now,)], books, says, found)


AREAS = {"areas": [thon("thon-1"), thon("thon-2"), thon("thon-3")]}
FEWER = [({"tong-so-ho": 100}, {"area": "thon-1"}), ({"tong-so-ho": 120}, {"area": "thon-2"})]
ONE = {"expected": 1, "read": 1}
CASES = [
    case("not listed last year", [({TREES: 12},)], {"truoc": of(2025)}, row(TREES, previous=None, change=None)),
    case("no record last year in the period", [({TREES: 12},)],
         {"truoc": Book([result("10-06-2025", {TREES: 4})], {"targets": [{"indicator": TREES, "atLeast": 1}]}, year=2025)},
         row(TREES, previous=None, change=None)),
    case("a zero last year", [({TREES: 12},)], {"truoc": of(2025, ({TREES: 0}, {}))},
         row(TREES, previous=0, change=None) + [("previousBooks", ONE)], []),
    case("ten last year", [({TREES: 12},)], {"truoc": of(2025, ({TREES: 10}, {}))},
         row(TREES, previous=10, change=20), []),
    case("fewer areas counted than there are", FEWER, {"truoc": of(2025, ({"tong-so-ho": 215}, {}))},
         row("tong-so-ho", value=220, areas={"counted": 2, "of": 3}, previous=215, change=None), [], AREAS),
    case("a book of the same year", [({TREES: 12},)], {"truoc": of(2026, ({TREES: 10}, {}))},
         row(TREES, previous=None, change=None) + [("previousBooks", {"expected": 1, "read": 0})],
         [Found(OTHER, "plan", ("previous",))]),
    merged("three books, one not there", {TREES: 40}, {TREES: 10}, None, {TREES: 72},
           row(TREES, previous=50, change=None) + [("previousBooks", {"expected": 3, "read": 2})],
           [Found(UNREADABLE, "plan", ("previous", 2))]),
    merged("three books, one without a row", {TREES: 40}, {"ngay-cong": 1}, None, {TREES: 72},
           row(TREES, previous=None, change=None)),
    merged("three books", {TREES: 40, PEOPLE: 4000}, {TREES: 10}, {TREES: 10, PEOPLE: 900}, {TREES: 72, PEOPLE: 5000},
           row(TREES, previous=60, change=20) + row(PEOPLE, previous=None)
           + [("previousBooks", {"expected": 3, "read": 3})], []),
    merged("a ratio of three books", *({"gia-dinh-van-hoa": of, "tong-so-ho": over}
                                       for of, over in [(281, 300), (190, 200), (76, 80), (560, 580)]),
           row("ty-le-gia-dinh-van-hoa", previous=94.31), []),
]
