"""The whole of `mttq-rollup/1`, the exit code, and the codes that are told."""

from dataclasses import dataclass

from oracle.amounts import percentage

from .parent import Parent
from .sources import PASSED, REFUSED, Sources
from .totals import Totals, added
from .units import likely, rows_of

HOUSEHOLDS = ("helped", "helpedNow", "escapedPoverty", "escapedNearPoverty", "fellBack")
BAD_DATA = 65


@dataclass
class Expected:
    """What a roll-up must print, exit with, and tell; no data where nobody can say which year is meant."""

    data: dict | None
    exits: int
    codes: set
    rows: list


def households(rows):
    """Each figure over the units that have one."""
    parts = [row.chosen.report["households"] for row in rows if row.chosen]
    registers = [one["register"] for one in parts if one["register"] is not None]
    register = {key: sum(one[key] for one in registers) for key in registers[0]} if registers else None
    without = added(None if one["withoutHelper"] is None else len(one["withoutHelper"]) for one in parts)
    poor = register and register["poor"]
    figures = {"register": register} | {key: added(one[key] for one in parts) for key in HOUSEHOLDS[:2]}
    figures |= {"withoutHelper": without, "coverage": percentage(poor - without, poor) if poor else None}
    figures |= {key: added(one[key] for one in parts) for key in HOUSEHOLDS[2:]}
    return figures | {"units": len(registers), "withoutRegister": len(parts) - len(registers)}


def completeness(rows):
    expected = [row for row in rows if row.is_expected]
    received = [row for row in expected if row.chosen]
    on_time = sum(row.state == "on-time" for row in received)
    return {"expected": len(expected), "received": len(received), "sent": sum(bool(row.chosen.sent) for row in received),
            "onTime": on_time, "percent": percentage(len(received), len(expected)),
            "onTimePercent": percentage(on_time, len(expected))}


def note(name, indicator=None, units=(), paths=()):
    return {"note": name, "indicator": indicator, "units": list(units), "paths": list(paths)}


def notes(rows, parent, totals, passed):
    found = [note("twice", units=[row.id], paths=[one.path for one in row.twice]) for row in rows if row.twice]
    found += [note("newest", units=[row.id], paths=[one.path for one in row.left]) for row in rows if row.left]
    found += [note("name", units=[row.id, one]) for row in rows if not row.is_expected and (one := likely(row, parent))]
    with_figures = [row for row in rows if row.chosen]
    if with_figures:
        period = parent.period or with_figures[0].chosen.period
        other = [row.id for row in with_figures if row.chosen.period != period]
        found += [note("cut-off", units=other)] if other else []
    for row in totals.rows():
        without = [unit for unit, one in totals.having(row["id"]).items() if one["target"] is None]
        if without and row["targets"]:
            found.append(note("targets", row["id"], without))
    for name in ("own", "measure", "definition"):
        found += [note(name, indicator, totals.having(indicator)) for indicator, why in totals.apart.items()
                  if why == name]
    return found + ([note("passed", paths=[one.path for one in passed])] if passed else [])


def expected(program, asked):
    """What `mttq rollup` has to say of what lies under the paths."""
    parent = Parent(asked)
    year, sources, is_decided = Sources(program, asked).read(parent.year)
    if not is_decided:
        return Expected(None, BAD_DATA, {"rollup/mixed"}, [])
    rows = rows_of(parent, sources, asked.newest)
    totals = Totals(rows, parent)
    told = notes(rows, parent, totals, [one for one in sources if one.state == PASSED])
    codes = {code for source in sources for code in source.codes}
    if any(row.is_mixed for row in rows) or any(map(totals.has_two_kinds, totals.apart)):
        codes.add("rollup/mixed")
    codes |= {"rollup/unit" if one["note"] == "name" else "rollup/note" for one in told}
    refused = any(source.state == REFUSED for source in sources) or "rollup/mixed" in codes
    data = {
        "format": "mttq-rollup/1", "report": asked.report, "year": year, "asOf": asked.day,
        "units": [row.data() for row in rows], "totals": totals.rows(), "own": totals.own(),
        "households": households(rows), "completeness": completeness(rows), "notes": told,
    }
    return Expected(data, BAD_DATA if refused else 0, codes, rows)
