"""The views of a roll-up held to `mttq rollup`, report by report."""

import oracle

from .values import differences, tuples

PLAIN = {"units_counted": "unitsCounted", "units": "units", "targets": "targets", "records": "records",
         "records_cumulative": "recordsCumulative", "amount": "value", "cumulative": "cumulative", "target": "target",
         "percent": "percent", "met": "met", "indicator": "id", "name": "name", "measure": "unit", "kind": "kind",
         "content": "content", "ratio_of": "of", "ratio_over": "over"}


def unit_rows(data, key, listed):
    for n, row in enumerate(data["units"]):
        unit, period = row["unit"], row["period"] or {}
        yield key | {
            "n": n, "unit": unit["id"], "code": unit["code"], "name": unit["name"], "level": unit["level"],
            "expected": unit["id"] in listed, "book": row["source"], "figures": row["figures"], "status": row["status"],
            "as_of": row["asOf"], "from_day": period.get("from"), "through_day": period.get("through"),
            "start_day": period.get("start"), "register": row["register"],
        }


def total_rows(data, key, _):
    for n, row in enumerate(data["totals"]):
        areas = row["areas"] or {}
        yield key | {"n": n, **{name: row[one] for name, one in PLAIN.items()},
                     "areas_counted": areas.get("counted"), "areas_of": areas.get("of")}


def household_rows(data, key, _):
    part = data["households"]
    register = part["register"] or {}
    yield key | {
        **{name.replace("-", "_"): one for name, one in register.items()}, "helped": part["helped"],
        "helped_now": part["helpedNow"], "without_helper": part["withoutHelper"], "coverage": part["coverage"],
        "escaped_poverty": part["escapedPoverty"], "escaped_near_poverty": part["escapedNearPoverty"],
        "fell_back": part["fellBack"], "units": part["units"], "without_register": part["withoutRegister"],
    }


def completeness_rows(data, key, _):
    part = data["completeness"]
    yield key | {"expected": part["expected"], "received": part["received"], "sent": part["sent"],
                 "on_time": part["onTime"], "percent": part["percent"], "on_time_percent": part["onTimePercent"]}


VIEWS = {"rollup_unit": unit_rows, "rollup_total": total_rows, "rollup_households": household_rows,
         "rollup_completeness": completeness_rows}
# What a roll-up does not print: by what sources of one unit are known, and when each was sent.
NOT_HELD = {"rollup_unit": {"unit_key", "sent_day"}}


def expected(exported, reports):
    """The rows of each view, from the program's own roll-ups of these reports."""
    plan = oracle.parse_json((exported.home / exported.parent / "plan.json").read_bytes())
    rows, listed = {view: [] for view in VIEWS}, {one["id"] for one in plan["units"]}
    for report in reports:
        data = exported.program.json(exported.home, "rollup", *exported.paths, "--report", report, "-C", exported.parent,
                                     "--as-of", exported.day)
        key = {"province": plan["unit"]["id"], "year": data["year"], "report": report}
        for view, make in VIEWS.items():
            rows[view] += make(data, key, listed)
    return rows


def faults(engine, wanted, reports):
    """Where a view says otherwise; rollup_fault has to be empty of these reports."""
    for view, rows in wanted.items():
        columns, found = engine.rows(view)
        unknown = [name for name in columns if rows and name not in rows[0] and name not in NOT_HELD.get(view, ())]
        if unknown:
            yield f"{engine.name}: {view} has columns that the check does not know: {unknown}"
            continue
        held = [name for name in columns if name not in NOT_HELD.get(view, ())]
        found = [dict(zip(columns, one)) for one in found]
        found = [one for one in found if one["report"] in reports]
        yield from differences(f"{engine.name}: {view}", held, tuples(found, held), tuples(rows, held))
    columns, found = engine.rows("rollup_fault")
    told = [one for one in found if dict(zip(columns, one))["report"] in reports]
    if told:
        yield f"{engine.name}: rollup_fault tells {len(told)}: {told[:3]}"
