"""What mttq prints: a report, the deadlines, and the records behind a figure."""

from datetime import date

from .activities import content_rows, fund_rows, models_part, received_records, remark_rows, tasks_part
from .book import Book
from .duties import holidays_of, is_rest_day, iso, to_date
from .figures import Scope, Span, behind, figure, parts_of
from .files import CATALOGUE, event_order
from .households import Help
from .indicators import indicator_rows, listed_indicators, scoped_values, target_rows
from .quotas import quota_rows


def standing(book, report, as_of):
    """Status, days left, days late and the day sent of one report on the as-of day."""
    sent_records = [r for r in book.events("sent", as_of) if r["report"] == report.id]
    sent = to_date(sent_records[0]["on"]) if sent_records else None
    left = late = None
    if report.last_day is None:
        status = "undated"
    elif sent is None:
        days = (report.last_day - as_of).days
        status, left, late = ("pending", days, None) if days >= 0 else ("overdue", None, -days)
    elif sent <= report.last_day:
        status = "on-time"
    else:
        status, late = "late", (sent - report.last_day).days
    return {"status": status, "daysLeft": left, "daysLate": late, "sent": iso(sent)}


def deadline_part(book, report, as_of):
    return {
        "due": iso(report.due),
        "rule": report.duty["rule"],
        "lastDay": iso(report.last_day),
        "to": report.duty.get("to"),
    } | standing(book, report, as_of)


def report(book_dir, report_id, as_of, today, catalogue=CATALOGUE):
    """mttq-report/1. Days are ISO texts; `as_of` null means `through` if today is later, else today."""
    book = Book(book_dir, catalogue)
    wanted = book.reports[report_id]
    as_of = to_date(as_of) or min(to_date(today), wanted.through)
    year = Span(book.start, wanted.through)
    listed = listed_indicators(book, year)
    help_given = Help(book, year)
    return {
        "format": "mttq-report/1",
        "report": report_id,
        "unit": {key: book.plan["unit"][key] for key in ("id", "name", "level")},
        "year": book.plan["year"],
        "title": book.plan["title"],
        "period": {"from": iso(wanted.first), "through": iso(wanted.through), "start": iso(book.start)},
        "asOf": iso(as_of),
        "deadline": deadline_part(book, wanted, as_of),
        "contents": content_rows(book),
        "indicators": indicator_rows(book, wanted, listed, as_of),
        "targets": target_rows(book, year),
        "byArea": [{"area": area["id"], "values": scoped_values(book, listed, year, Scope(area=area["id"]))}
                   for area in book.areas],
        "byOrganisation": [{"org": org["id"], "values": scoped_values(book, listed, year, Scope(org=org["id"]))}
                           for org in book.organisations],
        "tasks": tasks_part(book, wanted.through),
        "models": models_part(book, wanted.through),
        "households": help_given.part(),
        "quotas": quota_rows(book, wanted, help_given, as_of),
        "funds": fund_rows(book, year),
        "remarks": remark_rows(book, report_id),
        "received": [{"unit": r.get("unit"), "org": r.get("org"), "on": r["on"]}
                     for r in received_records(book, wanted, as_of)],
    }


def deadlines(book_dir, as_of, catalogue=CATALOGUE):
    """mttq-deadlines/1: by last day, undated last, ties in the plan's order."""
    book = Book(book_dir, catalogue)
    day = to_date(as_of)
    holidays = holidays_of(book.plan)
    rows = []
    for one in sorted(book.reports.values(), key=lambda report: report.last_day or date.max):
        rows.append({
            "report": one.id,
            "weekend": one.last_day is not None and is_rest_day(one.last_day, holidays),
            "when": one.duty.get("when"),
            "source": one.duty.get("source"),
        } | deadline_part(book, one, day))
    reviews = [
        {"id": review["id"], "title": review["title"], "due": review.get("due"), "when": review.get("when"),
         "daysLeft": (to_date(review["due"]) - day).days if "due" in review else None}
        for review in book.plan.get("reviews", [])
    ]
    return {"format": "mttq-deadlines/1", "asOf": as_of, "deadlines": rows, "reviews": reviews}


def trace(book_dir, report_id, indicator, catalogue=CATALOGUE):
    """mttq-trace/1: the records behind one figure; for a ratio those of both parts, each once."""
    book = Book(book_dir, catalogue)
    period = Span(book.reports[report_id].first, book.reports[report_id].through)
    definition = book.indicators[indicator]
    ids = parts_of(definition) if definition["kind"] == "ratio" else [indicator]
    records = {record["id"]: record for one in ids for record in behind(book, one, period)}
    return {
        "format": "mttq-trace/1",
        "report": report_id,
        "indicator": indicator,
        "value": figure(book, indicator, period),
        "records": sorted(records.values(), key=event_order),
    }
