"""Random residential areas: some that begin or end, and some that merge, split or are divided anew."""

from datetime import date, timedelta

import oracle


def make_entry(choose, all_without_eligible):
    entry = {"id": choose.id("khu"), "name": f"Khu {choose.text()}"}
    entry |= choose.optional(kind=lambda: "khối phố", pilot=lambda: choose.one(["ntm", "dtvm"]))
    entry |= choose.optional(0.3, outstanding=lambda: choose.chance(0.7))
    if all_without_eligible:
        return entry | {"noEligibleHouseholds": True}
    return entry | choose.optional(0.4, noEligibleHouseholds=lambda: choose.chance(0.8))


def turning_day(choose, year, duties):
    """A day of the year, often one around a report's first or last."""
    reports = oracle.reports_of({"year": year, "reports": duties}).values()
    edges = [day + timedelta(days=choose.rng.randint(-2, 1)) for one in reports for day in (one.first, one.through)]
    if edges and choose.chance(0.5):
        return choose.one(edges)
    return date(year, 1, 1) + timedelta(days=choose.rng.randrange(-40, 330))


def make_change(choose, year, duties, make):
    """Areas that end on one day, and those that take their place on the next."""
    until = turning_day(choose, year, duties)
    old, new = ([make() for _ in range(choose.one([1, 1, 2, 2, 3]))] for _ in range(2))
    for entry in old:
        into = [one["id"] for one in new]
        choose.rng.shuffle(into)
        if choose.chance(0.15):
            entry["since"] = (until - timedelta(days=choose.rng.randrange(120))).isoformat()
        entry |= {"until": until.isoformat(), "into": into}
    for entry in new:
        entry["since"] = (until + timedelta(days=1)).isoformat()
        if choose.chance(0.1):
            entry["until"] = (until + timedelta(days=choose.rng.randint(1, 120))).isoformat()
    return old + new


def make_areas(choose, year, duties):
    all_without_eligible = choose.chance(0.25)

    def make():
        return make_entry(choose, all_without_eligible)

    areas = [make() for _ in range(choose.one([0, 1, 2, 3]))]
    for entry in areas:
        if choose.chance(0.15):
            entry["since"] = turning_day(choose, year, duties).isoformat()
        elif choose.chance(0.15):
            entry["until"] = turning_day(choose, year, duties).isoformat()
    for _ in range(choose.one([0, 0, 1, 1, 2]) if areas else 0):
        areas += make_change(choose, year, duties, make)
    choose.rng.shuffle(areas)
    return areas
