"""Random reporting duties, quotas and holidays."""

from datetime import date, timedelta

import oracle

from .choices import Number

DUTY_KINDS = ["month", "quarter", "half-year", "nine-month", "annual"]
QUOTAS = [
    "householdsHelped", "householdsPerOrganisation", "helperCoverage", "escapedPoverty", "modelsPerOrganisation",
    "areasWithModel", "outstandingContents", "outstandingAreas", "registeredContents", "perArea", "perArea",
    "organisationReports", "areaReports",
]


def make_duty(choose, kind, year):
    """One reporting duty; its dates may not fit together yet."""
    rng = choose.rng
    duty = {"kind": kind, "rule": choose.one(["before", "on"])}
    dated = choose.chance(0.8)
    if choose.chance(0.4):
        duty["from"] = choose.one([
            date(year - 1, 12, 15), date(year - 1, 11, 1), date(year, 1, 1), date(year, 1, 5), date(year, 2, 10),
            date(year, 7, 1),
        ]).isoformat()
    if kind in ("month", "quarter"):
        if dated:
            duty["day"] = choose.one([1, 2, 15, 20, 20, 28, 29, 30, 31])
    else:
        year_and_month = {"half-year": (year, 7), "nine-month": (year, 10), "annual": (year + 1, 2)}[kind]
        due = date(*year_and_month, 1) + timedelta(days=rng.randint(-80, 20))
        if dated:
            duty["due"] = due.isoformat()
        if choose.chance(0.5):
            duty["through"] = (due - timedelta(days=rng.choice([-20, 1, 5, 10, 30]))).isoformat()
    if dated:
        duty |= choose.optional(0.4, shift=lambda: "next-working-day")
    else:
        duty["when"] = choose.text()
    duty |= choose.optional(0.3, title=choose.text)
    return duty | choose.optional(to=choose.text, source=choose.note)


def make_duties(choose, year, kinds):
    """Duties of these kinds, or of some, each with days that follow each other."""
    duties = []
    for kind in kinds or choose.some(DUTY_KINDS) or choose.one([[], ["half-year", "annual"]]):
        duty = make_duty(choose, kind, year)
        while any(one.through < one.first for one in oracle.reports_of({"year": year, "reports": [duty]}).values()):
            duty = make_duty(choose, kind, year)
        duties.append(duty)
    return duties


def make_holidays(choose, year, duties):
    """Holidays, some of them on and after the last days, so that a shift has something to pass over."""
    last_days = [one.last_day for one in oracle.reports_of({"year": year, "reports": duties}).values() if one.last_day]
    near = {day + timedelta(days=offset) for day in choose.some(last_days, 5) for offset in choose.some([0, 1, 3, 4])}
    anywhere = {date(year, 1, 1) + timedelta(days=choose.rng.randrange(365)) for _ in range(4)}
    holidays = sorted(day.isoformat() for day in near | anywhere)
    choose.rng.shuffle(holidays)
    return holidays


def make_quotas(choose, reports, indicators, recorded):
    """Quotas, no two of one kind, one indicator and the same reports."""
    def small():
        return Number(choose.rng.randint(0, 4))

    def share():
        return choose.one([Number("0"), Number("100"), Number("66.67"), Number("50.5"), Number("33.3333")])

    flows = [one["id"] for one in indicators if one["kind"] in oracle.FLOWS]
    recorded_flows = [one for one in flows if one in recorded] or flows
    quotas = {}
    for name in choose.some(QUOTAS):
        quota = {"quota": name}
        if name == "perArea":
            quota["indicator"] = choose.one(choose.one([recorded_flows] * 3 + [flows]))
        if reports and choose.chance(0.3):
            quota["reports"] = choose.some(reports, 3) or reports[:1]
        key = name, quota.get("indicator"), tuple(quota.get("reports", []))
        quota |= choose.optional(source=choose.note) | choose.optional(0.2, agreed=choose.note)
        quotas[key] = quota | choose.rule(share if name in ("helperCoverage", "areasWithModel") else small)
    return list(quotas.values())
