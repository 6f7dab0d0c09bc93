"""Last year's figures: of one book or several, as books stand or as their reports were sent."""

from dataclasses import dataclass
from fractions import Fraction

from .amounts import exact, percentage
from .duties import reports_of
from .figures import FLOWS
from .files import parse_json


@dataclass(frozen=True)
class Row:
    """What a comparison takes from a row of last year's report."""

    kind: str
    value: Fraction | None
    records: int
    stated: bool
    areas: dict | None

    @property
    def known(self):
        """The value; nothing reported is not 0."""
        return None if self.kind in FLOWS and self.records == 0 else self.value

    @property
    def lacks_areas(self):
        return self.areas is not None and self.areas["counted"] < self.areas["of"]


def paths_of(plan):
    """The paths in `previous`, null without it."""
    named = plan.get("previous")
    return [named] if isinstance(named, str) else named


def rows_of(report):
    """The rows of a report as data, by id; a report that was sent long ago may lack keys of today."""
    return {
        row["id"]: Row(row["kind"], exact(row["value"]), row["records"], row.get("stated", False), row.get("areas"))
        for row in report["indicators"]
    }


def sent_report(path, report_id, year):
    """The rows of a report file, or null where it cannot be read as that report of an earlier year."""
    report = parse_json(path.read_bytes())
    if report["format"] != "mttq-report/1" or report.get("errors", 0) > 0:
        return None
    return rows_of(report) if report["report"] == report_id and report["year"] < year else None


def names_only_known_indicators(book):
    """Whether a book is free of the one error that the random books have: an indicator that is not there."""
    named = {target["indicator"] for target in book.plan.get("targets", [])}
    named |= {one for record in book.of_kind("result") for one in record.get("values", {})}
    return named <= book.indicators.keys()


def rows_at(path, report_id, year, open_book, rows_of_book):
    """The rows of what a path names, or null where it is not read."""
    try:
        if path.is_file():
            return sent_report(path, report_id, year)
        if not (path / "plan.json").exists():
            return sent_report(path / "reports" / f"{report_id}.json", report_id, year)
        plan = parse_json((path / "plan.json").read_bytes())
        if plan["year"] >= year or report_id not in reports_of(plan):
            return None
        book = open_book(path)
        return rows_of_book(book, report_id) if names_only_known_indicators(book) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


class Previous:
    """What the plan's `previous` gives for one report."""

    def __init__(self, book, report_id, open_book, rows_of_book):
        self.paths = paths_of(book.plan)
        found = [rows_at(book.folder / path, report_id, book.plan["year"], open_book, rows_of_book)
                 for path in self.paths or []]
        self.read = [rows for rows in found if rows is not None]

    def part(self):
        return None if self.paths is None else {"expected": len(self.paths), "read": len(self.read)}

    @property
    def is_whole(self):
        return self.paths is not None and len(self.read) == len(self.paths)

    def value(self, indicator):
        """`previous` of an indicator's row; null where a book that was read gives none."""
        if not self.read:
            return None
        rows = [rows.get(indicator["id"]) for rows in self.read]
        if any(row is None or not is_alike(row.kind, indicator["kind"]) for row in rows):
            return None
        if len(self.paths) == 1:
            return rows[0].known
        if indicator["kind"] == "stated":
            return None
        if indicator["kind"] == "ratio":
            if any(row.value is None or row.stated for row in rows):
                return None
            return percentage(self.added(indicator["of"]), self.added(indicator["over"]))
        return self.added(indicator["id"])

    def added(self, indicator_id):
        """The sum over the books that were read; null where one has none."""
        known = [rows[indicator_id].known if indicator_id in rows else None for rows in self.read]
        return None if None in known else sum(known, Fraction(0))

    def lacks_areas(self, indicator_id):
        """Whether a row that was read counts fewer areas than there are."""
        return any(rows[indicator_id].lacks_areas for rows in self.read if indicator_id in rows)


def is_alike(kind, other):
    return kind == other or {kind, other} <= set(FLOWS)


def change(value, before, previous, row_areas, indicator_id):
    """How much a value changed against last year's, in percent; null where the two do not compare."""
    lacks = row_areas is not None and row_areas["counted"] < row_areas["of"]
    if value is None or before is None or not previous.is_whole or lacks or previous.lacks_areas(indicator_id):
        return None
    return percentage(value - before, before)
