"""The warnings on single records, on the register's areas, and on the books of last year."""

from datetime import date

from .activities import SENDERS, sender_of
from .duties import to_date
from .files import parse_json
from .places import PLAN, REGISTER
from .previous import names_only_known_indicators, paths_of
from .unit_names import folded

UNREADABLE = (OSError, ValueError, KeyError, TypeError)


def outside_its_days(book, places):
    for record in book.records:
        area = record.get("area")
        if area is not None and not book.areas.holds(area, to_date(record["on"])):
            yield places.of_record("area/day", record["id"], "area")


def received_again(book, places):
    seen = set()
    for record in book.events("received", date.max):
        sender = record["report"], sender_of(record)
        if sender in seen:
            key = next(one for one in SENDERS if one in record)
            yield places.of_record("received/repeated", record["id"], key)
        seen.add(sender)


def named_without_register(book, places):
    if not book.lacks_register:
        return
    naming = {record["id"] for record in book.names_households()}
    first = next(one for one in places.lines if one in naming)
    yield places.of_record("household/no-register", first, "household")


def without_area(book, places, as_of):
    """Register entries that have no area by the as-of day, where the plan has areas."""
    if places.register is None or not book.areas.ids:
        return
    for entry in places.register.get("households").items:
        area = entry.get("area")
        if area is None or book.areas.of_household(area.value, as_of) is None:
            yield places.finding("household/area", REGISTER, (area or entry).start)


def whose(book, path):
    """The year and the unit of what a path of `previous` names; none where a folder of reports is empty."""
    if path.is_file():
        report = parse_json(path.read_bytes())
        if report["format"] != "mttq-report/1" or report.get("errors", 0) > 0:
            raise ValueError("no report that is read")
        return report["year"], report["unit"]
    if (path / "plan.json").exists():
        other = type(book)(path, book.catalogue)
        if not names_only_known_indicators(other):
            raise ValueError("a book with an error")
        return other.plan["year"], other.plan["unit"]
    reports = [parse_json(one.read_bytes()) for one in sorted((path / "reports").iterdir())]
    return (reports[0]["year"], reports[0]["unit"]) if reports else None


def is_other(book, year, unit):
    """Whether a book is of a year not before this one, or of a unit that is not this one nor merged into it."""
    predecessors = {folded(name) for name in book.plan["unit"].get("predecessors", [])}
    is_foreign = unit["id"] != book.plan["unit"]["id"] and folded(unit["name"]) not in predecessors
    return year >= book.plan["year"] or is_foreign


def of_previous(book, places):
    node = places.plan.get("previous")
    nodes = [] if node is None else node.items or [node]
    for path, place in zip(paths_of(book.plan) or [], nodes):
        try:
            found = whose(book, book.folder / path)
        except UNREADABLE:
            yield places.finding("previous/unreadable", PLAN, place.start)
            continue
        if found is not None and is_other(book, *found):
            yield places.finding("previous/other", PLAN, place.start)


def of_records(book, places, as_of):
    for judge in (outside_its_days, received_again, named_without_register, of_previous):
        yield from judge(book, places)
    yield from without_area(book, places, as_of)
