"""The rows of a roll-up: what is added up over the units, and what stands by itself."""

from fractions import Fraction

import oracle
from oracle.amounts import exact, is_met, percentage

ROW_KEYS = ["id", "name", "unit", "content", "kind", "of", "over", "parts", "value", "cumulative", "stated", "statedOn",
            "areas", "target", "percent", "met", "records", "recordsCumulative"]
DEFINITION = ("name", "unit", "content", "kind", "of", "over", "parts")


def added(values):
    """The sum of those that are there, null where none is."""
    known = [exact(one) for one in values if one is not None]
    return sum(known, Fraction(0)) if known else None


class Totals:
    """The indicators of the units that have figures, by what the parent and the catalogue say of each."""

    def __init__(self, rows, parent):
        self.parent = parent
        self.units = [row for row in rows if row.chosen]
        self.tables = {row.id: {one["id"]: one for one in row.chosen.report["indicators"]} for row in self.units}
        self.catalogue = {one["id"]: one for one in oracle.read_catalogue(oracle.CATALOGUE, "indicators")}
        self.dimensions = oracle.read_catalogue(oracle.CATALOGUE, "breakdowns")
        self.apart = {one: why for one in self.listed() if (why := self.why_apart(one))}

    def having(self, indicator):
        """The units that list an indicator, with their rows of it."""
        return {unit: table[indicator] for unit, table in self.tables.items() if indicator in table}

    def listed(self):
        """Every indicator that a unit lists, in a report's order: the catalogue's, the parent's, then as units list them."""
        order = [*self.catalogue, *self.parent.own]
        for table in self.tables.values():
            order += [one for one in table if one not in order]
        listed = [one for one in order if self.having(one)]
        return sorted(listed, key=lambda one: self.definition(one)["content"] or 6)

    def definition(self, indicator):
        """What a row says an indicator is: the catalogue, else the parent, else the first unit that lists it."""
        first = next(iter(self.having(indicator).values()))
        defined = self.parent.own.get(indicator)
        if indicator in self.catalogue or defined is None:
            return {key: first[key] for key in DEFINITION}
        return {key: defined.get(key) for key in DEFINITION}

    # ------------------------------------------------------------ own indicators

    def why_apart(self, indicator):
        """Why an own indicator is no total: `measure`, `definition` or `own`; null where it is one."""
        if indicator in self.catalogue:
            return None
        meant = [*self.having(indicator).values(), *filter(None, [self.parent.own.get(indicator)])]
        if len({(one["kind"], one["unit"]) for one in meant}) > 1:
            return "measure"
        if len({(one.get("of"), one.get("over")) for one in meant}) > 1:
            return "definition"
        return "own" if len(meant) == 1 else None

    def has_two_kinds(self, indicator):
        meant = [*self.having(indicator).values(), *filter(None, [self.parent.own.get(indicator)])]
        return indicator not in self.catalogue and len({one["kind"] for one in meant}) > 1

    def own(self):
        """The rows that stand by themselves, by indicator, then unit."""
        return [{"unitId": unit} | {key: row[key] for key in [*ROW_KEYS, "breakdown"]}
                for indicator in self.apart for unit, row in self.having(indicator).items()]

    # ------------------------------------------------------------ totals

    def rows(self):
        return [self.total(one) for one in self.listed() if one not in self.apart]

    def computing(self, ratio, key):
        """The units whose own figure of a ratio was computed, not stated."""
        return [unit for unit, row in self.having(ratio).items() if row[key] is not None and not row["stated"]]

    def counted(self, row):
        """The units that went into a total."""
        match row["kind"]:
            case "stated":
                return []
            case "ratio":
                return self.computing(row["id"], "cumulative")
        return [unit for unit, one in self.having(row["id"]).items() if one["recordsCumulative"] > 0]

    def figure(self, row, key):
        match row["kind"]:
            case "stated":
                return None
            case "ratio":
                units = self.computing(row["id"], key)
                return percentage(*(added(self.tables[unit][row[part]][key] for unit in units)
                                    for part in ("of", "over")))
        return added(one[key] for one in self.having(row["id"]).values())

    def areas(self, row):
        if row["kind"] not in ("latest", "ratio"):
            return None
        known = [self.tables[unit][row["id"]]["areas"] for unit in self.counted(row)]
        known = [one for one in known if one is not None]
        return {key: sum(one[key] for one in known) for key in ("counted", "of")} if known else None

    def judged(self, row, cumulative, with_target, units):
        """Target, percent and met: the parent's, else those of the units added up."""
        percent_is_said = row["unit"] != "%"
        bounds = self.parent.bounds(row)
        if bounds is not None:
            return {"target": bounds[0], "percent": percentage(cumulative, bounds[0]) if percent_is_said else None,
                    "met": is_met(cumulative, *bounds)}
        target = None if row["kind"] in ("ratio", "stated") else added(
            one["target"] for one in self.having(row["id"]).values())
        if target is None or with_target < units:
            return {"target": target, "percent": None, "met": None}
        return {"target": target, "percent": percentage(cumulative, target) if percent_is_said else None,
                "met": is_met(cumulative, target, None)}

    def total(self, indicator):
        rows = self.having(indicator)
        row = {"id": indicator} | self.definition(indicator)
        value, cumulative = (self.figure(row, key) for key in ("value", "cumulative"))
        with_target = sum(one["target"] is not None for one in rows.values())
        row |= {"value": value, "cumulative": cumulative, "stated": False, "statedOn": None, "areas": self.areas(row)}
        row |= self.judged(row, cumulative, with_target, len(rows))
        row |= {key: sum(one[key] for one in rows.values()) for key in ("records", "recordsCumulative")}
        row |= {"unitsCounted": len(self.counted(row)), "units": len(rows), "targets": with_target}
        return row | {"breakdown": self.breakdown(indicator, value, cumulative)}

    def breakdown(self, indicator, value, cumulative):
        """Each dimension and part added up, the catalogue's first, then as the units have them."""
        of_units = [one for row in self.having(indicator).values() for one in row["breakdown"]]
        found = {}
        for dimension in of_units:
            parts = found.setdefault(dimension["dimension"], {})
            for part in dimension["parts"]:
                sums = parts.setdefault(part["part"], {"value": Fraction(0), "cumulative": Fraction(0)})
                for key in sums:
                    sums[key] += exact(part[key])
        known = {one["id"]: [part["id"] for part in one["parts"]] for one in self.dimensions}
        order = [one for one in known if one in found] + [one for one in found if one not in known]
        rows = []
        for dimension in order:
            parts = found[dimension]
            names = [one for one in known.get(dimension, []) if one in parts]
            names += [one for one in parts if one not in names]
            left = {key: whole - sum(one[key] for one in parts.values())
                    for key, whole in (("value", value), ("cumulative", cumulative))}
            rows.append({"dimension": dimension, "parts": [{"part": one} | parts[one] for one in names],
                         "unclassified": left})
        return rows
