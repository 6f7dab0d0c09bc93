"""The indicators and targets that a report lists, with last year's figures beside them."""

from fractions import Fraction

from .amounts import bounds, exact, is_met, percentage, rule_of
from .book import Book
from .figures import Scope, Span, carrying, count_records, entering, figure, parts_of


def listed_indicators(book, year_span):
    """The ids of the indicators that a report lists, in order."""
    listed = {target["indicator"] for target in book.plan.get("targets", [])}
    listed |= {own["id"] for own in book.plan.get("indicators", [])}
    listed |= {one for one in book.indicators if book.indicators[one]["kind"] != "ratio"
               and entering(book, one, year_span)}
    ratios = [one for one in book.indicators.values() if one["kind"] == "ratio"]
    for ratio in ratios:
        if ratio["id"] in listed:
            listed.update(parts_of(ratio))
    listed |= {ratio["id"] for ratio in ratios if listed.issuperset(parts_of(ratio))}
    return [one for one in book.indicators if one in listed]


def target_bounds(book, indicator):
    """The added lower and upper bounds of an indicator's targets; null where there is no target of the unit's."""
    targets = [target for target in book.plan.get("targets", []) if target["indicator"] == indicator["id"]]
    unscoped = [target for target in targets if "org" not in target and "area" not in target]
    if not targets or (not unscoped and indicator["kind"] == "ratio"):
        return None
    lowers, uppers = zip(*(bounds(target) for target in unscoped or targets))
    return sum(lowers), None if None in uppers else sum(uppers)


def previous_book(book):
    """The book that `previous` names, or null where it is not there or cannot be read."""
    if "previous" not in book.plan:
        return None
    try:
        return Book(book.folder / book.plan["previous"], book.catalogue)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def previous_values(book, report_id):
    """`value` of each indicator in the same report of the previous book; an unlisted sum is 0."""
    previous = previous_book(book)
    if previous is None or report_id not in previous.reports:
        return {}
    report = previous.reports[report_id]
    listed = listed_indicators(previous, Span(previous.start, report.through))
    values = {one["id"]: Fraction(0) for one in previous.indicators.values() if one["kind"] == "sum"}
    return values | {one: figure(previous, one, Span(report.first, report.through)) for one in listed}


def last_estimate(book, report_id, indicator_id, as_of):
    """The value of the last estimate for this report that carries the indicator."""
    if book.indicators[indicator_id]["kind"] == "ratio":
        return None
    carried = [record["values"][indicator_id] for record in book.events("estimate", as_of)
               if record["report"] == report_id and indicator_id in record["values"]]
    return exact(carried[-1]) if carried else None


def indicator_rows(book, report, listed, as_of):
    period, year = Span(report.first, report.through), Span(book.start, report.through)
    previous = previous_values(book, report.id)
    rows = []
    for indicator_id in listed:
        indicator = book.indicators[indicator_id]
        value, cumulative = figure(book, indicator_id, period), figure(book, indicator_id, year)
        target = target_bounds(book, indicator)
        before = previous.get(indicator_id)
        rows.append({
            "id": indicator_id,
            "name": indicator["name"],
            "unit": indicator["unit"],
            "content": indicator.get("content"),
            "kind": indicator["kind"],
            "of": indicator.get("of"),
            "over": indicator.get("over"),
            "value": value,
            "cumulative": cumulative,
            "target": target and target[0],
            "percent": target and percentage(cumulative, target[0]),
            "met": None if target is None else is_met(cumulative, *target),
            "previous": before,
            "change": None if value is None or before is None else percentage(value - before, before),
            "estimate": last_estimate(book, report.id, indicator_id, as_of),
            "records": count_records(book, indicator_id, period, carrying),
            "recordsCumulative": count_records(book, indicator_id, year, entering),
        })
    return rows


def target_rows(book, year):
    rows = []
    for target in book.plan.get("targets", []):
        lower, upper = bounds(target)
        scope = Scope(target.get("org"), target.get("area"))
        cumulative = figure(book, target["indicator"], year, scope)
        rows.append({
            "indicator": target["indicator"],
            "org": scope.org,
            "area": scope.area,
            "rule": rule_of(target),
            "cumulative": cumulative,
            "percent": percentage(cumulative, lower),
            "met": is_met(cumulative, lower, upper),
            "source": target.get("source"),
        })
    return rows


def scoped_values(book, listed, year, scope):
    """The cumulative of each listed indicator that has a record in this scope (a ratio: both parts have)."""
    def has_record(indicator_id):
        indicator = book.indicators[indicator_id]
        if indicator["kind"] == "ratio":
            return all(map(has_record, parts_of(indicator)))
        return bool(entering(book, indicator_id, year, scope))

    return {one: figure(book, one, year, scope) for one in listed if has_record(one)}
