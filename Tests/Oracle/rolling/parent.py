"""The plan above: which units it expects, what it aims at, how it defines its own indicators."""

import oracle
from oracle.indicators import target_bounds


class Parent:
    """The plan of the book that `-C` names, or none."""

    def __init__(self, asked):
        self.plan = oracle.parse_json((asked.home / asked.parent / "plan.json").read_bytes()) if asked.parent else {}
        self.book = oracle.Book(asked.home / asked.parent) if asked.parent else None
        self.report = self.book.reports.get(asked.report) if self.book else None

    @property
    def is_there(self):
        return self.book is not None

    @property
    def year(self):
        return self.plan.get("year")

    @property
    def units(self):
        return [{key: unit.get(key) for key in ("id", "code", "name", "level")} for unit in self.plan.get("units", [])]

    @property
    def period(self):
        """The days of its own report, null where it owes none."""
        if self.report is None:
            return None
        return {"from": self.report.first.isoformat(), "through": self.report.through.isoformat(),
                "start": self.book.start.isoformat()}

    @property
    def own(self):
        """Its own indicators by id."""
        return {one["id"]: one for one in self.plan.get("indicators", [])}

    def bounds(self, row):
        """The bounds of its targets of an indicator as a report adds them up, null where there are none."""
        return target_bounds(self.book, {"id": row["id"], "kind": row["kind"]}) if self.is_there else None
