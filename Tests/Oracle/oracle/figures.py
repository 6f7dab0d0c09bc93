"""The figure of an indicator within a span of days, of the unit or of a part of it."""

from dataclasses import dataclass
from fractions import Fraction

from .amounts import exact, percentage
from .files import event_order
from .scopes import UNIT, Scope, Span
from .stocks import NOTHING, Stock, latest, one, stock

FLOWS = ("sum", "total")


def kind_of(book, indicator_id):
    return book.indicators[indicator_id]["kind"]


def parts_of(ratio):
    return [ratio["of"], ratio["over"]]


def reach(book, indicator_id):
    """An indicator and, of a total or a ratio, all that it is made of on the way down."""
    indicator = book.indicators[indicator_id]
    match indicator["kind"]:
        case "ratio":
            return [one for part in parts_of(indicator) for one in reach(book, part)]
        case "total":
            return [indicator_id] + [one for part in indicator["parts"] for one in reach(book, part)]
    return [indicator_id]


def own_records(book, indicator_id, span, scope=UNIT):
    """The result records of a span that carry this very indicator in `values`."""
    return [r for r in book.results[indicator_id] if scope.holds(r) and span.holds(r)]


def distinct(records):
    return list({record["id"]: record for record in records}.values())


def carrying(book, indicator_id, span, scope=UNIT):
    """The result records of a span that carry an indicator, or what it is made of; each once."""
    return distinct(r for one in reach(book, indicator_id) for r in own_records(book, one, span, scope))


def entering(book, indicator_id, year, scope=UNIT):
    """The result records that enter a cumulative: of a stock or a stated figure those of all days up to its end."""
    def span(one):
        return year if kind_of(book, one) in FLOWS else year.from_ever

    return distinct(r for one in reach(book, indicator_id) for r in own_records(book, one, span(one), scope))


def stating(book, ratio_id, span, scope=UNIT):
    """The result records of a span that have a ratio in `stated`."""
    return [r for r in book.statements[ratio_id] if scope.holds(r) and span.holds(r)]


def flow(book, indicator_id, span, scope=UNIT):
    """The sum of an indicator's own values, of a total those of its parts too."""
    return sum((own_flow(book, one, span, scope) for one in reach(book, indicator_id)), Fraction(0))


def own_flow(book, indicator_id, span, scope=UNIT):
    records = own_records(book, indicator_id, span, scope)
    return sum((exact(r["values"][indicator_id]) for r in records), Fraction(0))


def stock_of(book, indicator_id, day_span, scope=UNIT):
    """The stock of a latest or a stated figure on the last day of a span."""
    records = own_records(book, indicator_id, day_span.from_ever, scope)
    if kind_of(book, indicator_id) == "latest":
        return stock(book, records, day_span.through, scope)
    if scope.is_unit:
        records = [r for r in records if "area" not in r and "org" not in r]
    return one(records)


@dataclass(frozen=True)
class Figure:
    """A figure, where it comes from areas their stock, and where somebody stated it the day."""

    amount: Fraction | None
    stock: Stock = NOTHING
    stated_on: str | None = None
    areas: dict | None = None


def plain_figure(book, indicator_id, span, scope=UNIT):
    """The figure of an indicator that is no ratio."""
    if kind_of(book, indicator_id) in FLOWS:
        return Figure(flow(book, indicator_id, span, scope))
    made = stock_of(book, indicator_id, span, scope)
    return Figure(made.amount(indicator_id), made, None, made.areas())


def covers(over, of):
    """Whether `over` covers `of`: all of it is known, or every area with a value in `of` has one in `over`."""
    if not over.stock.is_of_areas or over.stock.is_complete:
        return True
    return of.stock.is_of_areas and of.stock.counted <= over.stock.counted


def computed_ratio(book, ratio, span, year, scope=UNIT):
    """A ratio from the figures of its two; no amount where one lacks, or `over` is zero or does not cover `of`."""
    if not all(entering(book, part, year, scope) for part in parts_of(ratio)):
        return Figure(None)
    of, over = (plain_figure(book, part, span, scope) for part in parts_of(ratio))
    if of.amount is None or over.amount is None or not covers(over, of):
        return Figure(None)
    amount = percentage(of.amount, over.amount)
    return Figure(amount, areas=None if amount is None else of.areas)


def statement(book, ratio_id, year, scope=UNIT):
    """The latest figure that somebody stated for a ratio; of the unit those without organisation and area."""
    records = stating(book, ratio_id, year.from_ever, scope)
    if scope.is_unit:
        records = [r for r in records if "area" not in r and "org" not in r]
    if not records:
        return Figure(None)
    record = latest(records)
    return Figure(exact(record["stated"][ratio_id]), stated_on=record["on"])


def figures(book, indicator_id, period, year):
    """The `value` and the `cumulative` of an indicator of the unit."""
    indicator = book.indicators[indicator_id]
    if indicator["kind"] != "ratio":
        return plain_figure(book, indicator_id, period), plain_figure(book, indicator_id, year)
    value, cumulative = (computed_ratio(book, indicator, span, year) for span in (period, year))
    if cumulative.amount is None:
        stated = statement(book, indicator_id, year)
        if stated.amount is not None:
            return stated, stated
    return value, cumulative


def has_record(book, indicator_id, year, scope):
    """Whether a record enters the cumulative of a scope; of a ratio, of both its parts."""
    indicator = book.indicators[indicator_id]
    if indicator["kind"] == "ratio":
        return all(has_record(book, part, year, scope) for part in parts_of(indicator))
    return bool(entering(book, indicator_id, year, scope))


def cumulative(book, indicator_id, year, scope=UNIT):
    """The cumulative of the unit, or of an organisation, an area, or both."""
    if scope.is_unit:
        return figures(book, indicator_id, year, year)[1].amount
    indicator = book.indicators[indicator_id]
    if indicator["kind"] != "ratio":
        return plain_figure(book, indicator_id, year, scope).amount
    if has_record(book, indicator_id, year, scope):
        return computed_ratio(book, indicator, year, year, scope).amount
    return statement(book, indicator_id, year, scope).amount


def behind(book, indicator_id, period, year):
    """The records behind a `value`, by (`on`, `at`, `id`)."""
    indicator = book.indicators[indicator_id]
    if indicator["kind"] == "ratio":
        value, _ = figures(book, indicator_id, period, year)
        if value.stated_on is not None:
            return [latest([r for r in stating(book, indicator_id, year.from_ever)
                            if "area" not in r and "org" not in r])]
    records = []
    for one_id in reach(book, indicator_id):
        if kind_of(book, one_id) in FLOWS:
            records += own_records(book, one_id, period)
        else:
            records += stock_of(book, one_id, period).records
    return sorted(distinct(records), key=event_order)
