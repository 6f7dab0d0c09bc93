"""A row a unit: who was expected, what came of each, which of several sources counts."""

from dataclasses import dataclass, field

from oracle.unit_names import folded

from .sources import GOOD, NO_DUTY, PASSED, REFUSED


def is_same(one, other):
    """By `code` where both have one, else by id."""
    if one["code"] is not None and other["code"] is not None:
        return one["code"] == other["code"]
    return one["id"] == other["id"]


@dataclass
class Row:
    """A unit, the sources that came of it, and the one that counts."""

    unit: dict
    is_expected: bool
    sources: list = field(default_factory=list)
    chosen: object = None
    state: str = "missing"
    twice: list = field(default_factory=list)
    left: list = field(default_factory=list)
    is_mixed: bool = False

    @property
    def id(self):
        return self.unit["id"]

    def choose(self, newest):
        """Of equal sources the first by bytes; of others none, or, where that is asked for, the newest."""
        good = [one for one in self.sources if one.state == GOOD]
        if not good:
            states = {one.state for one in self.sources}
            self.state = REFUSED if REFUSED in states else NO_DUTY if NO_DUTY in states else "missing"
            return
        if all(one.figures_alone() == good[0].figures_alone() for one in good):
            self.chosen, self.twice = good[0], good if len(good) > 1 else []
        elif newest:
            last = max((one.sent or "", one.as_of) for one in good)
            self.chosen = next(one for one in good if (one.sent or "", one.as_of) == last)
            self.left = [one for one in good if one is not self.chosen]
        else:
            self.state, self.is_mixed = REFUSED, True
            return
        self.state = self.chosen.status

    def data(self):
        """The row as the document has it."""
        one = self.chosen
        if one is None:
            return {"unit": self.unit, "source": None, "figures": None, "status": self.state, "asOf": None,
                    "period": None, "changed": None, "register": None, "values": {}}
        return {
            "unit": self.unit, "source": one.path, "figures": one.figures, "status": self.state, "asOf": one.as_of,
            "period": one.period, "changed": one.changed, "register": one.report["households"]["register"] is not None,
            "values": {row["id"]: row["cumulative"] for row in one.report["indicators"]},
        }


def rows_of(parent, sources, newest):
    """The expected units in the parent's order, then others by id."""
    expected = [Row(unit, True) for unit in parent.units]
    others = []
    for source in sources:
        if source.unit is None or source.state == PASSED:
            continue
        row = next((one for one in [*expected, *others] if is_same(one.unit, source.unit)), None)
        if row is None:
            row = Row(source.unit, not parent.is_there)
            others.append(row)
        row.sources.append(source)
    rows = expected + sorted(others, key=lambda one: (one.id, one.unit["code"] or ""))
    for row in rows:
        row.choose(newest)
    return rows


def likely(row, parent):
    """The unit of the parent that one which it does not list is probably, null where there is none."""
    return next((one["id"] for one in parent.units if folded(one["name"]) == folded(row.unit["name"])
                 and one["id"] != row.id), None)
