"""What mttq prints: a report, the deadlines, and the records behind a figure."""

from datetime import date

from .activities import content_rows, fund_rows, models_part, received_rows, remark_rows, tasks_part
from .assessments import assessment_rows
from .book import Book
from .duties import holidays_of, is_rest_day, iso, to_date
from .figures import behind, figures
from .files import CATALOGUE
from .heading import heading
from .households import Help
from .indicators import indicator_rows, rows_for_comparison, scoped_values, spans
from .listing import listed_indicators
from .previous import Previous
from .quotas import quota_rows
from .scopes import Scope
from .targets import target_rows


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


def default_as_of(book, report_id, today):
    """The day of the last effective sending of a report, without one today."""
    sendings = [r for r in book.events("sent", date.max) if r["report"] == report_id]
    return to_date(sendings[-1]["on"] if sendings else today)


def known_day(book, report, as_of):
    """The day up to which figures are known, but not before the last result that counts."""
    recorded = [day for day in (to_date(r["on"]) for r in book.of_kind("result")) if day <= report.through]
    return max([min(report.through, as_of), *recorded])


def previous_of(book, report_id):
    return Previous(book, report_id, lambda folder: Book(folder, book.catalogue), rows_for_comparison)


def report(book_dir, report_id, as_of, today, catalogue=CATALOGUE):
    """mttq-report/1. Days are ISO texts; `as_of` null means the day of the last sending, without one today."""
    book = Book(book_dir, catalogue)
    wanted = book.reports[report_id]
    as_of = to_date(as_of) or default_as_of(book, report_id, today)
    _, year = spans(book, wanted)
    listed = listed_indicators(book, year)
    help_given = Help(book, year)
    previous = previous_of(book, report_id)
    return {
        "format": "mttq-report/1",
        "report": report_id,
        "unit": {key: book.plan["unit"].get(key) for key in ("id", "code", "name", "level")},
        "year": book.plan["year"],
        "title": book.plan["title"],
        "heading": heading(book, wanted),
        "period": {"from": iso(wanted.first), "through": iso(wanted.through), "start": iso(book.start),
                   "known": iso(known_day(book, wanted, as_of))},
        "asOf": iso(as_of),
        "errors": 0,
        "previousBooks": previous.part(),
        "deadline": deadline_part(book, wanted, as_of),
        "contents": content_rows(book),
        "indicators": indicator_rows(book, wanted, listed, as_of, previous),
        "targets": target_rows(book, year),
        "byArea": [{"area": area, "values": scoped_values(book, listed, year, Scope(area=area))}
                   for area in book.areas.existing_within(year)],
        "byOrganisation": [{"org": org["id"], "values": scoped_values(book, listed, year, Scope(org=org["id"]))}
                           for org in book.organisations],
        "tasks": tasks_part(book, wanted.through),
        "models": models_part(book, wanted.through),
        "households": help_given.part(),
        "quotas": quota_rows(book, wanted, help_given, as_of),
        "assessments": assessment_rows(book, wanted, as_of),
        "funds": fund_rows(book, year),
        "remarks": remark_rows(book, report_id),
        "received": received_rows(book, wanted, as_of),
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
    """mttq-trace/1: the records behind one figure; for a total and a ratio those of all parts, each once."""
    book = Book(book_dir, catalogue)
    period, year = spans(book, book.reports[report_id])
    return {
        "format": "mttq-trace/1",
        "report": report_id,
        "indicator": indicator,
        "part": None,
        "value": figures(book, indicator, period, year)[0].amount,
        "records": behind(book, indicator, period, year),
    }
