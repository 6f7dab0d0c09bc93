"""Reporting duties: the reports of a year, the days they count, and the last day to send each."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Report:
    """One report that a duty asks for."""

    id: str
    duty: dict
    first: date
    through: date
    due: date | None
    last_day: date | None


def to_date(text):
    return None if text is None else date.fromisoformat(text)


def iso(day):
    return None if day is None else day.isoformat()


def day_of_month(year, month, day):
    """A day past the month's end is its last day."""
    return date(year, month, min(day, monthrange(year, month)[1]))


def is_rest_day(day, holidays):
    return day.weekday() >= 5 or day in holidays


def last_day_before_shift(due, rule):
    return due - ONE_DAY if rule == "before" else due


def last_day_after_shift(last_day, duty, holidays):
    if duty.get("shift") == "next-working-day":
        while is_rest_day(last_day, holidays):
            last_day += ONE_DAY
    return last_day


def repeated_reports(duty, year, holidays):
    """The reports of a month or quarter duty."""
    months_each = {"month": 1, "quarter": 3}[duty["kind"]]
    first = to_date(duty.get("from")) or date(year, 1, 1)
    for number in range(1, 12 // months_each + 1):
        month = number * months_each
        name = f"month-{number:02}" if duty["kind"] == "month" else f"quarter-{number}"
        if "day" in duty:
            due = day_of_month(year, month, duty["day"])
            through = last_day_before_shift(due, duty["rule"])
            last_day = last_day_after_shift(through, duty, holidays)
        else:
            due, last_day = None, None
            through = day_of_month(year, month, 31)
        yield Report(name, duty, first, through, due, last_day)
        first = through + ONE_DAY


def once_a_year_report(duty, year, holidays):
    """The report of a half-year, nine-month or annual duty."""
    month, day = {"half-year": (6, 30), "nine-month": (9, 30), "annual": (12, 31)}[duty["kind"]]
    first = to_date(duty.get("from")) or date(year, 1, 1)
    due = to_date(duty.get("due"))
    if due:
        cut_off = last_day_before_shift(due, duty["rule"])
        last_day = last_day_after_shift(cut_off, duty, holidays)
    else:
        cut_off, last_day = date(year, month, day), None
    through = to_date(duty.get("through")) or cut_off
    return Report(duty["kind"], duty, first, through, due, last_day)


def reports_of(plan):
    """Every report that the plan's duties ask for, by id, in the plan's order."""
    holidays = holidays_of(plan)
    reports = []
    for duty in plan["reports"]:
        if duty["kind"] in ("month", "quarter"):
            reports += repeated_reports(duty, plan["year"], holidays)
        else:
            reports.append(once_a_year_report(duty, plan["year"], holidays))
    return {report.id: report for report in reports}


def holidays_of(plan):
    return {to_date(day) for day in plan.get("holidays", [])}
