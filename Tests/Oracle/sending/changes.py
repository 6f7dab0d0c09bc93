"""What `mttq diff` must say of two reports (mttq-diff/1), computed from their data alone.

Rows of a part are told apart by their key. Rows with the same key (two targets of one organisation, two remarks of one
section) are a bag: equal ones cancel out, and what is left may be told as rows changed, or as rows gone and rows come.
"""

from fractions import Fraction

import compare
import oracle

KEY = ("part", "id", "unit", "org", "area", "content")
PARTS = ["indicators", "targets", "byArea", "byOrganisation", "tasks", "models", "households", "register", "byHelper",
         "helpedHouseholds", "quotas", "funds", "assessments", "remarks", "received"]
INDICATOR_FIGURES = ["value", "cumulative", "stated", "statedOn", "areas", "target", "percent", "met", "previous",
                     "change", "estimate", "breakdown"]
HOUSEHOLD_FIGURES = ["helped", "helpedNow", "withoutHelper", "coverage", "escapedPoverty", "escapedNearPoverty",
                     "fellBack"]
ABSENT = {}


def plain(value):
    """A value that compares by what it is worth: any number as a fraction, but never a truth value."""
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    return Fraction(value) if compare.is_number(value) else value


def rows_of(report):
    """Every row of a report that may change: its key, the figures it has, and the whole row it was read from."""
    def row(part, whole, figures, id=None, unit=None, org=None, area=None, content=None):
        return (part, id, unit, org, area, content), {name: plain(whole[name]) for name in figures}, whole

    for one in report["indicators"]:
        yield row("indicators", one, INDICATOR_FIGURES, one["id"])
    for one in report["targets"]:
        yield row("targets", one, ["cumulative", "percent", "met"], one["indicator"], org=one["org"], area=one["area"])
    for one in report["byArea"]:
        for indicator, value in one["values"].items():
            yield row("byArea", {"cumulative": value}, ["cumulative"], indicator, area=one["area"])
    for one in report["byOrganisation"]:
        for indicator, value in one["values"].items():
            yield row("byOrganisation", {"cumulative": value}, ["cumulative"], indicator, org=one["org"])
    for part in ("tasks", "models"):
        yield row(part, report[part], [name for name in report[part] if name != "items"])
    for one in report["tasks"]["items"]:
        yield row("tasks", one, ["status", "on"], one["id"])
    for one in report["models"]["items"]:
        yield row("models", one, ["status"], one["id"])
    households = report["households"]
    yield row("households", households, HOUSEHOLD_FIGURES)
    yield row("register", households["register"] or {}, households["register"] or {})
    for one in households["byHelper"]:
        helper = one["helper"] or one["helperKind"]
        yield row("byHelper", one, ["helped", "helpedNow", "escapedPoverty"], helper, org=one["org"])
    for one in households["helpedHouseholds"]:
        yield row("helpedHouseholds", one, ["status", "helpers", "forms"], one["household"])
    for one in report["quotas"]:
        yield row("quotas", one, ["actual", "met", "shortfall"], one["quota"], org=one["org"], area=one["area"])
    for table in report["assessments"]:
        for one in table["rows"]:
            yield row("assessments", one, ["points", "bonus", "scored", "total", "rank"], table["id"], one["unit"], one["org"],
                      one["area"])
    for one in report["funds"]:
        yield row("funds", one, ["opening", "in", "out", "closing"], one["id"])
    for one in report["remarks"]:
        yield row("remarks", one, ["text"], one["section"], content=one["content"])
    for one in report["received"]:
        yield row("received", one, ["on"], unit=one["unit"], org=one["org"], area=one["area"])


def by_key(report):
    """The figures of the rows of each key."""
    rows = {}
    for key, figures, _ in rows_of(report):
        rows.setdefault(key, []).append(figures)
    return rows


def changed(before, after):
    """The figures that differ; a row that was not or is no more has null for each."""
    pairs = {name: (before.get(name), after.get(name)) for name in {**before, **after}}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


def left_over(before, after):
    """Two bags without what they have in common."""
    before, after = list(before), list(after)
    for one in list(before):
        if one in after:
            before.remove(one)
            after.remove(one)
    return before, after


def accounts(before, after):
    """The ways in which the changes of one key may be told, each a list of figures."""
    before, after = left_over(before, after)
    length = max(len(before), len(after))
    paired = zip(before + [ABSENT] * (length - len(before)), after + [ABSENT] * (length - len(after)))
    apart = [(one, ABSENT) for one in before] + [(ABSENT, one) for one in after]
    return [[figures for pair in pairs if (figures := changed(*pair))] for pairs in (list(paired), apart)]


def said(change):
    """The figures of one printed change."""
    return {name: (plain(one["before"]), plain(one["after"])) for name, one in change["figures"].items()}


def shown(figures):
    return ", ".join(f"{name} {compare.shown(old)} → {compare.shown(new)}" for name, (old, new) in figures.items())


def faults(printed, before, after):
    """Where printed changes are not exactly the differences between two reports."""
    told = {}
    for change in printed:
        told.setdefault(tuple(change[name] for name in KEY), []).append(said(change))
        if not change["figures"]:
            yield f"a change without figures: {change}"
    before, after = by_key(before), by_key(after)
    for key in dict.fromkeys([*before, *after, *told]):
        ways = accounts(before.get(key, []), after.get(key, []))
        actual = told.get(key, [])
        if not any(left_over(actual, way) == ([], []) for way in ways):
            name = " ".join(str(one) for one in key if one is not None)
            many = " (several rows)" if max(len(before.get(key, [])), len(after.get(key, []))) > 1 else ""
            yield (f"{name}{many}: says [{'; '.join(map(shown, actual))}], "
                   f"expected [{'; '.join(map(shown, ways[0]))}]")


def untold(before, after):
    """What differs between two reports and has no figure in mttq-diff/1: nothing said of it is no fault by itself."""
    rows = {one["id"]: one for one in before["indicators"]}
    for one in after["indicators"]:
        old = rows.get(one["id"], one)
        if bool(old["records"]) != bool(one["records"]) and plain(old["value"]) == plain(one["value"]):
            yield "a figure printed – that is now a recorded 0, or the other way round"
    if [one["rule"] for one in before["targets"]] != [one["rule"] for one in after["targets"]]:
        yield "the rules of the targets"


def whole_rows(report):
    """The whole rows of each key, with what is no figure too (how many records, a rule)."""
    rows = {}
    for key, _, whole in rows_of(report):
        rows.setdefault(key, []).append({name: plain(one) for name, one in whole.items()})
    return rows


def attribution_faults(printed, by_plan, now, added, old_records, book, report):
    """Where the records named cannot be those that caused a change.

    `by_plan` is the report of today's plan and register with the journal as it was sent; `added` are the records
    written since, `old_records` those before, both by id.
    """
    plan_rows, now_rows = whole_rows(by_plan), whole_rows(now)
    for change in printed:
        key = tuple(change[name] for name in KEY)
        name = " ".join(str(one) for one in key if one is not None)
        ids = change["records"]
        for one in ids:
            if one not in added:
                yield f"{name}: names {one}, which was not written after it was sent"
        if len(set(ids)) != len(ids):
            yield f"{name}: names a record twice"
        if plan_rows.get(key) == now_rows.get(key):
            if ids:
                yield f"{name}: the plan alone caused it, but it names {ids}"
        elif not ids and not (key[0] in ("tasks", "models") and key[1] is None):
            # A total may stay as it was by the plan alone and yet be of other tasks.
            yield f"{name}: records caused it ({shown(said(change))}), but it names none"
        # A row that the plan alone makes a report list brings a figure that no record has moved.
        if key[0] == "indicators" and "value" in change["figures"] and (ids or key not in plan_rows):
            yield from sum_faults(name, key[1], change, added, old_records, book, report)


def sum_faults(name, indicator, change, added, old_records, book, report):
    """A sum must change by what the named results add and the named voids take away, within the period."""
    if book.indicators.get(indicator, {}).get("kind") != "sum":
        return
    already_void = {one["record"] for one in old_records.values() if one["kind"] == "void"}
    period = oracle.Span(report.first, report.through)

    def value(record):
        holds = record["kind"] == "result" and period.holds(record)
        return oracle.exact(record.get("values", {}).get(indicator, 0)) if holds else Fraction(0)

    moved, taken_back = Fraction(0), set()
    for record in (added[one] for one in change["records"] if one in added):
        moved += value(record)
        if record["kind"] == "void" and record["record"] not in already_void | taken_back:
            taken_back.add(record["record"])
            moved -= value((old_records | added)[record["record"]])
    old, new = said(change)["value"]
    if (new or 0) - (old or 0) != moved:
        yield (f"{name}: value {compare.shown(old)} → {compare.shown(new)}, "
               f"but the records named add {compare.shown(moved)}")
