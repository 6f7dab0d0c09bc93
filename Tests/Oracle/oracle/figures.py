"""The figure of an indicator within a span of days, of the unit or of a part of it."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from .amounts import exact, percentage
from .duties import to_date
from .files import event_order


@dataclass(frozen=True)
class Scope:
    """The records that count for a figure: those that name this organisation and this area, where given."""

    org: str | None = None
    area: str | None = None

    def holds(self, record):
        return (self.org is None or record.get("org") == self.org) and (
            self.area is None or record.get("area") == self.area
        )


UNIT = Scope()


@dataclass(frozen=True)
class Span:
    """Days [`first`, `through`]; for a latest only `through` matters."""

    first: date
    through: date

    def holds(self, record):
        return self.first <= to_date(record["on"]) <= self.through


def parts_of(indicator):
    return [indicator["of"], indicator["over"]]


def carrying(book, indicator_id, span, scope=UNIT):
    """The result records with `on` in the span that carry an indicator that is no ratio."""
    return [r for r in book.results[indicator_id] if scope.holds(r) and span.holds(r)]


def entering(book, indicator_id, span, scope=UNIT):
    """The result records that enter a sum of the span or a latest at its end."""
    is_latest = book.indicators[indicator_id]["kind"] == "latest"
    return carrying(book, indicator_id, Span(date.min, span.through) if is_latest else span, scope)


def behind(book, indicator_id, span, scope=UNIT):
    """The records whose values add up to a figure: of a latest, the last one of each area."""
    records = sorted(entering(book, indicator_id, span, scope), key=event_order)
    if book.indicators[indicator_id]["kind"] == "latest":
        return list({record.get("area"): record for record in records}.values())
    return records


def figure(book, indicator_id, span, scope=UNIT):
    """The figure of an indicator: a sum over the span, a latest at its end, or the ratio of two figures."""
    indicator = book.indicators[indicator_id]
    if indicator["kind"] == "ratio":
        return percentage(*(figure(book, part, span, scope) for part in parts_of(indicator)))
    records = behind(book, indicator_id, span, scope)
    if indicator["kind"] == "latest" and not records:
        return None
    return sum((exact(record["values"][indicator_id]) for record in records), Fraction(0))


def count_records(book, indicator_id, span, records_of):
    """How many records; for a ratio, those of either part, counted once."""
    indicator = book.indicators[indicator_id]
    ids = parts_of(indicator) if indicator["kind"] == "ratio" else [indicator_id]
    return len({record["id"] for one in ids for record in records_of(book, one, span)})
