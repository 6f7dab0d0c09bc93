"""The quotas of a plan, each with what stands against it."""

from fractions import Fraction

from .activities import last_status, received_records
from .amounts import bounds, is_met, percentage, rule_of

NO_ELIGIBLE_HOUSEHOLD = "no eligible household"


def quota_row(quota, actual, org=None, area=None, owes_nothing=False):
    """One row; an actual of null has nothing to measure, and who owes nothing meets the quota."""
    lower, upper = bounds(quota)
    if actual is None:
        met, shortfall = None, 0
    elif owes_nothing:
        met, shortfall = True, 0
    else:
        met, shortfall = is_met(actual, lower, upper), max(lower - actual, 0)
    return {
        "quota": quota["quota"],
        "scope": "unit" if org is None else "organisation",
        "org": org,
        "area": area,
        "rule": rule_of(quota),
        "actual": actual,
        "met": met,
        "shortfall": shortfall,
        "source": quota.get("source"),
        "note": NO_ELIGIBLE_HOUSEHOLD if owes_nothing else None,
    }


def households_per_organisation_rows(quota, book, help_given, nobody_eligible):
    without_eligible = {area["id"] for area in book.areas if area.get("noEligibleHouseholds")}
    rows = []
    for org in book.duty_bearers():
        households = help_given.households_helped(help_given.by(org=org["id"]))
        areas = [book.households.get(household, {}).get("area") for household in households]
        for area in [one["id"] for one in book.areas] + [None]:
            if area in areas:
                owes_nothing = nobody_eligible or area in without_eligible
                rows.append(quota_row(quota, areas.count(area), org["id"], area, owes_nothing))
        if not households:
            rows.append(quota_row(quota, 0, org["id"], None, nobody_eligible))
    return rows


def running_models(book, through):
    """The models of the plan whose last status is not `stopped`."""
    last = last_status(book, "model", through)
    return [model for model in book.plan.get("models", [])
            if last.get(model["id"], {}).get("status") != "stopped"]


def marked_outstanding(entries):
    return sum(bool(entry.get("outstanding")) for entry in entries)


def quota_rows(book, report, help_given, as_of):
    nobody_eligible = (
        bool(book.areas) and all(area.get("noEligibleHouseholds") for area in book.areas) and not book.households
    )
    models = running_models(book, report.through)
    received = received_records(book, report, as_of)

    def per_organisation(quota, count):
        return [quota_row(quota, count(org), org["id"]) for org in book.duty_bearers()]

    def areas_with_model():
        with_model = sum(any(area["id"] in model.get("areas", []) for model in models) for area in book.areas)
        return percentage(Fraction(with_model), Fraction(len(book.areas)))

    def rows(quota):
        match quota["quota"]:
            case "householdsHelped":
                return [quota_row(quota, len(help_given.helped), owes_nothing=nobody_eligible)]
            case "householdsPerOrganisation":
                return households_per_organisation_rows(quota, book, help_given, nobody_eligible)
            case "helperCoverage":
                return [quota_row(quota, help_given.coverage)]
            case "modelsPerOrganisation":
                return per_organisation(quota, lambda org: sum(m.get("org") == org["id"] for m in models))
            case "areasWithModel":
                return [quota_row(quota, areas_with_model())]
            case "outstandingContents":
                return [quota_row(quota, marked_outstanding(book.plan["contents"]))]
            case "outstandingAreas":
                return [quota_row(quota, marked_outstanding(book.areas) if book.areas else None)]
            case "registeredContents":
                return per_organisation(quota, lambda org: len(org.get("contents", [])))
            case "organisationReports":
                return per_organisation(quota, lambda org: sum(r.get("org") == org["id"] for r in received))
        raise ValueError(quota["quota"])

    return [row for quota in book.plan.get("quotas", []) for row in rows(quota)]
