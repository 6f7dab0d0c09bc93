"""The warnings that follow from figures: above a bound, mixed, overdrawn, and not what the register says."""

from .activities import fund_rows
from .figures import carrying, cumulative, entering, own_flow, own_records, reach
from .files import event_order
from .households import Help
from .indicators import spans
from .places import PLAN
from .stocks import latest, of_the_areas, of_the_whole

COUNTED_BY_REGISTER = {"ho-ngheo": "poor", "ho-can-ngheo": "near-poor", "ho-thoat-ngheo": "escapedPoverty"}
LISTED_AS = {"ho-ngheo": "poor", "ho-can-ngheo": "near-poor", "ho-thoat-ngheo": "poor"}


def years(book):
    """The days counted for the cumulatives of each report, in the plan's order."""
    return [spans(book, report)[1] for report in book.reports.values()]


def of_value(places, code, record, indicators):
    """A finding at the first value of a record that is of one of these indicators."""
    return places.of_record(code, record["id"], "values", next(one for one in record["values"] if one in indicators))


def last_carrying(book, places, code, indicator, year):
    """A finding at the value in the last record, up to a day, that carries an indicator or what it is made of."""
    record = latest(carrying(book, indicator, year.from_ever))
    return of_value(places, code, record, reach(book, indicator))


def is_above(book, indicator, year):
    """Whether a cumulative is above its bound, where a record enters that."""
    bound = indicator["notAbove"]
    own, most = cumulative(book, indicator["id"], year), cumulative(book, bound, year)
    return bool(entering(book, bound, year)) and None not in (own, most) and own > most


def above(book, places):
    for indicator in book.indicators.values():
        year = next((one for one in years(book) if "notAbove" in indicator and is_above(book, indicator, one)), None)
        if year is not None:
            yield last_carrying(book, places, "indicator/above", indicator["id"], year)


def mixed_whole_and_areas(book, indicator, records, day):
    """(a): the later of the whole and the newest of the areas, where they contradict each other; else null."""
    whole, areas = of_the_whole(records), of_the_areas(book, records, day)
    if not whole.records or not areas.records:
        return None
    a, b, day_of_whole = whole.amount(indicator), areas.amount(indicator), whole.records[0]["on"]
    days = [record["on"] for record in areas.records]
    is_neither_later = min(days) <= day_of_whole <= max(days)
    contradicts = a != b and is_neither_later if areas.is_complete else b > a
    return latest([*whole.records, *areas.records]) if contradicts else None


def mixed_organisations(records):
    """(b): the last whole that comes next after one of another organisation; else null."""
    wholes = sorted((record for record in records if "area" not in record), key=event_order)
    replacing = [later for earlier, later in zip(wholes, wholes[1:]) if earlier.get("org") != later.get("org")]
    return replacing[-1] if replacing else None


def mixed_total(book, total, year):
    """(c): the last own value of a total that is not below the sum of its parts'; else null."""
    parts = sum(cumulative(book, part, year) for part in total["parts"])
    if parts <= 0 or own_flow(book, total["id"], year) < parts:
        return None
    return latest(own_records(book, total["id"], year))


def mixed_on(book, indicator, year):
    if indicator["kind"] == "total":
        return mixed_total(book, indicator, year)
    records = own_records(book, indicator["id"], year.from_ever)
    return mixed_whole_and_areas(book, indicator["id"], records, year.through) or mixed_organisations(records)


def mixed(book, places):
    for indicator in book.indicators.values():
        if indicator["kind"] not in ("latest", "total"):
            continue
        record = next(filter(None, (mixed_on(book, indicator, year) for year in years(book))), None)
        if record is not None:
            yield of_value(places, "indicator/mixed", record, [indicator["id"]])


def overdrawn(book, places):
    funds = places.entries("funds")
    below = {row["id"] for year in years(book) for row in fund_rows(book, year) if row["closing"] < 0}
    for fund in below:
        yield places.finding("fund/overdrawn", PLAN, funds[fund].start)


def differs_from_register(book, indicator, year):
    """Whether a recorded figure is not the register's."""
    if not entering(book, indicator, year):
        return False
    part = Help(book, year).part()
    key = COUNTED_BY_REGISTER[indicator]
    recorded = cumulative(book, indicator, year)
    return recorded is not None and recorded != (part[key] if key in part else part["register"][key])


def not_the_register(book, places):
    statuses = {household["status"] for household in book.households.values()}
    for indicator in COUNTED_BY_REGISTER:
        if not book.has_register or LISTED_AS[indicator] not in statuses:
            continue
        year = next((one for one in years(book) if differs_from_register(book, indicator, one)), None)
        if year is not None:
            yield last_carrying(book, places, "household/count", indicator, year)


def of_figures(book, places):
    for judge in (above, mixed, overdrawn, not_the_register):
        yield from judge(book, places)
