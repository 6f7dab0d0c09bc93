"""A flow by whence, for whom, in what form: the parts of each dimension, and what is left."""

from fractions import Fraction

from .amounts import exact
from .figures import FLOWS, carrying, entering, flow, kind_of, reach


def classified(book, indicator_id, records, dimension, part):
    """What the values of some records that name a part add up to."""
    ids = reach(book, indicator_id)
    return sum((exact(r["values"][one]) for r in records if r.get("parts", {}).get(dimension) == part
                for one in ids if one in r.get("values", {})), Fraction(0))


def breakdown(book, indicator_id, period, year):
    """A row for each dimension that a record entering the cumulative has; of a stock, a stated and a ratio none."""
    if kind_of(book, indicator_id) not in FLOWS:
        return []
    of_period, of_year = carrying(book, indicator_id, period), entering(book, indicator_id, year)
    rows = []
    for dimension in book.dimensions:
        named = {r["parts"][dimension["id"]] for r in of_year if dimension["id"] in r.get("parts", {})}
        if not named:
            continue
        parts = [
            {"part": part["id"],
             "value": classified(book, indicator_id, of_period, dimension["id"], part["id"]),
             "cumulative": classified(book, indicator_id, of_year, dimension["id"], part["id"])}
            for part in dimension["parts"] if part["id"] in named
        ]
        rows.append({
            "dimension": dimension["id"],
            "parts": parts,
            "unclassified": {
                "value": flow(book, indicator_id, period) - sum(one["value"] for one in parts),
                "cumulative": flow(book, indicator_id, year) - sum(one["cumulative"] for one in parts),
            },
        })
    return rows
