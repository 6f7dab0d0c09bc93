"""The figure of a stock on a day: the whole or the areas, never both added."""

from dataclasses import dataclass

from .amounts import exact
from .duties import to_date
from .files import event_order


@dataclass(frozen=True)
class Stock:
    """A figure of a stock with the records whose values count; `counted` and `of` where it is made of areas."""

    records: tuple = ()
    counted: frozenset | None = None
    of: frozenset | None = None

    def amount(self, indicator):
        if not self.records:
            return None
        return sum(exact(record["values"][indicator]) for record in self.records)

    @property
    def is_complete(self):
        return self.counted == self.of

    @property
    def is_of_areas(self):
        return self.counted is not None

    def areas(self):
        return {"counted": len(self.counted), "of": len(self.of)} if self.is_of_areas else None


NOTHING = Stock()


def latest(records):
    return max(records, key=event_order, default=None)


def one(records):
    """A stock that is one record's value: the latest."""
    return Stock((latest(records),)) if records else NOTHING


def latest_of_areas(book, records):
    """The latest value of each area that has one in its days, by area."""
    values = {}
    for record in sorted(records, key=event_order):
        area = record.get("area")
        if area is not None and book.areas.holds(area, to_date(record["on"])):
            values[area] = record
    return values


def waits_for(change, day, values):
    """The successors whose value a change waits for: where an old area has a value, those without one."""
    if change.until >= day or not change.old & values.keys():
        return frozenset()
    return change.brings - values.keys()


def in_the_count(book, day, values):
    """The areas in the count for a day, given which areas have a value by then."""
    areas = book.areas
    through = [change for change in areas.changes if change.until < day and not waits_for(change, day, values)]
    brought = {area for change in areas.changes for area in change.brings}
    brought_through = {area for change in through for area in change.brings}
    gone = {area for change in through for area in change.old}
    return frozenset(
        area for area in areas.ids
        if areas.since[area] <= day
        and (area not in brought or area in brought_through)
        and area not in gone
        and (areas.until[area] >= day or areas.into[area])
    )


def of_the_whole(records):
    """A: the latest value of the records without area."""
    return one([record for record in records if "area" not in record])


def of_the_areas(book, records, day):
    """B: the latest values of the areas in the count; nothing where none has one."""
    values = latest_of_areas(book, records)
    of = in_the_count(book, day, values)
    counted = frozenset(of & values.keys())
    if not counted:
        return NOTHING
    return Stock(tuple(sorted((values[area] for area in counted), key=event_order)), counted, of)


def is_not_before(areas, whole):
    """Whether the newest value of the areas does not lie before the whole's, by day and time of writing."""
    newest, other = areas.records[-1], whole.records[0]
    return (newest["on"], newest["at"]) >= (other["on"], other["at"])


def of_the_unit(book, records, day):
    """A or B: B where it is complete and no older than A, else A; one of them missing, the other."""
    whole, areas = of_the_whole(records), of_the_areas(book, records, day)
    if not areas.records or not whole.records:
        return areas if areas.records else whole
    return areas if areas.is_complete and is_not_before(areas, whole) else whole


def stock(book, records, day, scope):
    """The stock of a scope on a day, from the records of that scope up to the day."""
    if scope.is_unit:
        return of_the_unit(book, records, day)
    if scope.area is not None:
        return one([record for record in records if book.areas.holds(scope.area, to_date(record["on"]))])
    whole = of_the_whole(records)
    return whole if whole.records else of_the_areas(book, records, day)
