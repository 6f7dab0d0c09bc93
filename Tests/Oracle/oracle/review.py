"""A review of several years, made of an annual report a year (mttq-review/1)."""

from fractions import Fraction

from .amounts import percentage
from .answers import report
from .book import Book
from .figures import FLOWS
from .files import CATALOGUE

HOUSEHOLD_KEYS = ("helped", "escapedPoverty", "escapedNearPoverty", "fellBack")


def annual(folder, catalogue):
    day = f"{Book(folder, catalogue).plan['year'] + 1}-12-31"
    return report(folder, "annual", day, day, catalogue)


class Years:
    """The annual reports of the years that have a book, and the rows in them."""

    def __init__(self, reports):
        self.reports = dict(sorted((one["year"], one) for one in reports))
        self.rows = {year: {row["id"]: row for row in one["indicators"]} for year, one in self.reports.items()}

    def having(self, indicator):
        """The rows of an indicator, by year."""
        return {year: rows[indicator] for year, rows in self.rows.items() if indicator in rows}

    def computed(self, ratio):
        """The years whose own row of a ratio has a cumulative that nobody stated."""
        return [year for year, row in self.having(ratio).items()
                if row["cumulative"] is not None and not row["stated"]]

    def is_of_flows(self, row):
        return row["kind"] == "ratio" and all(
            part["kind"] in FLOWS for key in ("of", "over") for part in self.having(row[key]).values())

    def figure(self, row):
        rows = self.having(row["id"])
        if row["kind"] in FLOWS:
            return sum((one["cumulative"] for one in rows.values()), Fraction(0))
        if self.is_of_flows(row):
            years = self.computed(row["id"])
            added = [sum((self.rows[year][row[key]]["cumulative"] for year in years), Fraction(0))
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
    """mttq-review/1 of the plan in use and the other years' books; `source` is the folder of each."""
    book = Book(book_dir, catalogue)
    wanted = next(one for one in book.plan["reviews"] if one["id"] == review_id)
    folders = {Book(folder, catalogue).plan["year"]: folder for folder in [book_dir, *others]}
    years = Years([annual(folder, catalogue) for folder in folders.values()])
    latest = [Book(folders[year], catalogue) for year in sorted(folders, reverse=True)]
    order = list(dict.fromkeys(one for each in latest for one in each.indicators))
    listed = {one for rows in years.rows.values() for one in rows}
    rows = sorted((years.indicator(one) for one in order if one in listed), key=lambda row: row["content"] or 6)
    return {
        "format": "mttq-review/1",
        "review": review_id,
        "title": wanted["title"],
        "unit": {key: book.plan["unit"].get(key) for key in ("id", "code", "name", "level")},
        "years": wanted["years"],
        "books": [{"year": year, "source": str(folders[year]) if year in folders else None}
                  for year in range(wanted["years"]["from"], wanted["years"]["to"] + 1)],
        "indicators": rows,
        "households": years.households(),
    }
