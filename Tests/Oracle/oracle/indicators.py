"""The rows of a report's indicators, and the figures of areas and organisations."""

from .amounts import bounds, exact, is_met, percentage
from .breakdowns import breakdown
from .figures import carrying, cumulative, entering, figures, has_record, kind_of, stating
from .listing import listed_indicators
from .previous import Row, change
from .scopes import Span


# The keys of a row in the order in which a report has them.
ROW_KEYS = [
    "id", "name", "unit", "content", "kind", "of", "over", "parts", "value", "cumulative", "stated", "statedOn", "areas",
    "target", "percent", "met", "previous", "change", "estimate", "records", "recordsCumulative", "breakdown",
]


def target_bounds(book, indicator):
    """The added lower and upper bounds of an indicator's targets; null where there is no target of the unit's."""
    targets = [target for target in book.plan.get("targets", []) if target["indicator"] == indicator["id"]]
    unscoped = [target for target in targets if "org" not in target and "area" not in target]
    if not targets or (not unscoped and indicator["kind"] in ("ratio", "stated")):
        return None
    lowers, uppers = zip(*(bounds(target) for target in unscoped or targets))
    return sum(lowers), None if None in uppers else sum(uppers)


def percent_of_target(indicator, figure, target):
    """A percent of a percent says nothing."""
    return None if indicator["unit"] == "%" else percentage(figure, target)


def last_estimate(book, report_id, indicator_id, as_of):
    """The value of the last estimate for this report that carries the indicator."""
    if kind_of(book, indicator_id) == "ratio":
        return None
    carried = [record["values"][indicator_id] for record in book.events("estimate", as_of)
               if record["report"] == report_id and indicator_id in record["values"]]
    return exact(carried[-1]) if carried else None


def spans(book, report):
    return Span(report.first, report.through), Span(book.start, report.through)


def figures_row(book, indicator_id, period, year):
    """What a row says of an indicator's figures alone."""
    indicator = book.indicators[indicator_id]
    value, total = figures(book, indicator_id, period, year)
    stated = total.stated_on is not None
    if stated:
        records, records_cumulative = (stating(book, indicator_id, span) for span in (period, year.from_ever))
    else:
        records, records_cumulative = (carrying(book, indicator_id, period), entering(book, indicator_id, year))
    return {
        "id": indicator_id,
        "name": indicator["name"],
        "unit": indicator["unit"],
        "content": indicator.get("content"),
        "kind": indicator["kind"],
        "of": indicator.get("of"),
        "over": indicator.get("over"),
        "parts": indicator.get("parts"),
        "value": value.amount,
        "cumulative": total.amount,
        "stated": stated,
        "statedOn": total.stated_on,
        "areas": total.areas,
        "records": len(records),
        "recordsCumulative": len(records_cumulative),
        "breakdown": breakdown(book, indicator_id, period, year),
    }


def rows_for_comparison(book, report_id):
    """The rows of a book's report as next year's book compares with them."""
    period, year = spans(book, book.reports[report_id])
    rows = [figures_row(book, one, period, year) for one in listed_indicators(book, year)]
    return {row["id"]: Row(row["kind"], row["value"], row["records"], row["stated"], row["areas"]) for row in rows}


def indicator_rows(book, report, listed, as_of, previous):
    period, year = spans(book, report)
    rows = []
    for indicator_id in listed:
        indicator = book.indicators[indicator_id]
        row = figures_row(book, indicator_id, period, year)
        target, before = target_bounds(book, indicator), previous.value(indicator)
        row |= {
            "target": target and target[0],
            "percent": target and percent_of_target(indicator, row["cumulative"], target[0]),
            "met": None if target is None else is_met(row["cumulative"], *target),
            "previous": before,
            "change": change(row["value"], before, previous, row["areas"], indicator_id),
            "estimate": last_estimate(book, report.id, indicator_id, as_of),
        }
        rows.append({key: row[key] for key in ROW_KEYS})
    return rows


def scoped_values(book, listed, year, scope):
    """The cumulative of each listed indicator that has a record in this scope, or that somebody states in it."""
    def stands_in_it(indicator_id):
        is_ratio = kind_of(book, indicator_id) == "ratio"
        return has_record(book, indicator_id, year, scope) or (
            is_ratio and bool(stating(book, indicator_id, year.from_ever, scope)))

    return {one: cumulative(book, one, year, scope) for one in listed if stands_in_it(one)}
