"""A review of several years, made of an annual report a year (mttq-review/1)."""

from fractions import Fraction
from pathlib import Path

from .amounts import percentage
from .answers import report
from .book import Book
from .figures import FLOWS
from .files import CATALOGUE, parse_json

HOUSEHOLD_KEYS = ("helped", "escapedPoverty", "escapedNearPoverty", "fellBack")


class Source:
    """What a year's figures come from: a book as it stands, or its annual report as it was sent."""

    def __init__(self, path, catalogue):
        self.path = Path(path)
        self.book = None if self.path.is_file() else Book(path, catalogue)
        if self.book is None:
            self.report = parse_json(self.path.read_bytes())
        else:
            day = f"{self.book.plan['year'] + 1}-12-31"
            self.report = report(path, "annual", day, day, catalogue)
        self.year = self.report["year"]


class Years:
    """The annual reports of the years that have a source, and the rows in them."""

    def __init__(self, sources, kinds):
        self.kinds = kinds
        self.reports = {one.year: one.report for one in sorted(sources, key=lambda one: one.year)}
        self.rows = {year: {row["id"]: row for row in one["indicators"]} for year, one in self.reports.items()}

    def having(self, indicator):
        """The rows of an indicator, by year."""
        return {year: rows[indicator] for year, rows in self.rows.items() if indicator in rows}

    def computed(self, ratio):
        """The years whose own row of a ratio has a cumulative that nobody stated."""
        return [year for year, row in self.having(ratio).items()
                if row["cumulative"] is not None and not row["stated"]]

    def is_of_flows(self, row):
        return row["kind"] == "ratio" and all(self.kinds.get(row[key]) in FLOWS for key in ("of", "over"))

    def figure(self, row):
        rows = self.having(row["id"])
        if row["kind"] in FLOWS:
            return sum((Fraction(one["cumulative"]) for one in rows.values()), Fraction(0))
        if self.is_of_flows(row):
            years = self.computed(row["id"])
            added = [sum((Fraction(self.rows[year][row[key]]["cumulative"]) for year in years), Fraction(0))
                     for key in ("of", "over")]
            return percentage(*added)
        known = [one["cumulative"] for one in rows.values() if one["cumulative"] is not None]
        return known[-1] if known else None

    def counted(self, row):
        if self.is_of_flows(row):
            return len(self.computed(row["id"]))
        return sum(one["recordsCumulative"] > 0 for one in self.having(row["id"]).values())

    def of_year(self, year, indicator):
        row = self.rows[year].get(indicator, {})
        return {"year": year} | {key: row.get(key) for key in ("cumulative", "stated", "target", "percent", "met")}

    def indicator(self, indicator):
        row = list(self.having(indicator).values())[-1]
        return {key: row[key] for key in ("id", "name", "unit", "content", "kind", "of", "over", "parts")} | {
            "figure": self.figure(row), "counted": self.counted(row),
            "byYear": [self.of_year(year, indicator) for year in self.reports]}

    def households(self):
        parts = {year: one["households"] for year, one in self.reports.items()}

        def added(key):
            known = [part[key] for part in parts.values() if part[key] is not None]
            return sum(known) if known else None

        return {key: added(key) for key in HOUSEHOLD_KEYS} | {
            "counted": sum(part["register"] is not None for part in parts.values()),
            "byYear": [
                {"year": year, "poor": None if part["register"] is None else part["register"]["poor"]}
                | {key: part[key] for key in HOUSEHOLD_KEYS} for year, part in parts.items()
            ],
        }


def review(book_dir, review_id, others, catalogue=CATALOGUE):
    """mttq-review/1 of the plan in use and the other years' books and annual reports; `source` is the path of each."""
    book = Book(book_dir, catalogue)
    wanted = next(one for one in book.plan["reviews"] if one["id"] == review_id)
    first, last = (wanted["years"][key] for key in ("from", "to"))
    paths = [book_dir, *others] if first <= book.plan["year"] <= last else others
    sources = {one.year: one for one in (Source(path, catalogue) for path in paths)}
    kinds = {row["id"]: row["kind"] for one in sources.values() for row in one.report["indicators"]}
    kinds |= {one["id"]: one["kind"] for one in book.indicators.values()}
    years = Years(sources.values(), kinds)
    listed = {one for rows in years.rows.values() for one in rows}
    # The catalogue's order and the plan's, and what other years alone have as they list it, the latest first.
    order = list(book.indicators)
    for rows in reversed(years.rows.values()):
        order += [one for one in rows if one not in order]
    rows = sorted((years.indicator(one) for one in order if one in listed), key=lambda row: row["content"] or 6)
    return {
        "format": "mttq-review/1",
        "review": review_id,
        "title": wanted["title"],
        "unit": {key: book.plan["unit"].get(key) for key in ("id", "code", "name", "level")},
        "years": wanted["years"],
        "books": [{"year": year, "source": str(sources[year].path) if year in sources else None}
                  for year in range(first, last + 1)],
        "indicators": rows,
        "households": years.households(),
    }
