"""The warnings of a sound book whose place depends on figures, on other records or on other books."""

from .duties import to_date
from .findings_of_figures import of_figures
from .findings_of_records import of_records
from .places import Places

CODES = {
    "indicator/above", "indicator/mixed", "fund/overdrawn", "household/count", "area/day", "received/repeated",
    "household/no-register", "household/area", "previous/unreadable", "previous/other",
}


def findings(book, as_of):
    """Sorted (code, file, line, column) of every finding of these codes; the day is an ISO text."""
    places = Places(book.folder)
    return sorted([*of_figures(book, places), *of_records(book, places, to_date(as_of))])
