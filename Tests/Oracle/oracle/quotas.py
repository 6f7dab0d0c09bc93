"""The quotas of a plan, each with what stands against it."""

from fractions import Fraction

from .activities import last_status, received_records
from .amounts import bounds, is_met, percentage, rule_of, spelled
from .figures import entering, flow
from .scopes import Scope

NO_ELIGIBLE_HOUSEHOLD = "no eligible household"


def quota_row(quota, actual, org=None, area=None, scope="unit", note=None):
    """One row; an actual of null has nothing to measure, and who has no eligible household meets the quota."""
    lower, upper = bounds(quota)
    met, shortfall = None, 0
    if note == NO_ELIGIBLE_HOUSEHOLD:
        met = True
    elif actual is not None:
        met, shortfall = is_met(actual, lower, upper), max(lower - actual, 0)
    return {
        "quota": quota["quota"],
        "indicator": quota.get("indicator"),
        "scope": scope,
        "org": org,
        "area": area,
        "rule": rule_of(quota),
        "actual": actual,
        "met": met,
        "shortfall": shortfall,
        "source": quota.get("source"),
        "agreed": quota.get("agreed"),
        "note": note,
    }


class Quotas:
    """What a book has for the quotas of one report."""

    def __init__(self, book, report, help_given, as_of):
        self.book, self.help, self.year = book, help_given, help_given.year
        self.areas = book.areas.existing_on(report.through)
        self.through = report.through
        self.models = self.running_models()
        self.received = received_records(book, report, as_of)
        self.without_eligible = {area["id"] for area in book.areas.entries if area.get("noEligibleHouseholds")}
        self.nobody_eligible = (bool(self.areas) and self.without_eligible.issuperset(self.areas)
                                and not book.households and not book.lacks_register)

    def running_models(self):
        """The models of the plan whose last status is not `stopped`."""
        last = last_status(self.book, "model", self.through)
        return [model for model in self.book.plan.get("models", [])
                if last.get(model["id"], {}).get("status") != "stopped"]

    def owing_nothing(self, area=None):
        return NO_ELIGIBLE_HOUSEHOLD if self.nobody_eligible or area in self.without_eligible else None

    def of_organisations(self, quota, count):
        return [quota_row(quota, count(org), org["id"], scope="organisation") for org in self.book.duty_bearers()]

    def households_per_organisation(self, quota):
        rows = []
        for org in self.book.duty_bearers():
            def row(actual, area=None, note=None):
                rows.append(quota_row(quota, actual, org["id"], area, "organisation", note))

            if self.book.lacks_register:
                row(None)
                continue
            households = self.help.households_helped(self.help.by(org=org["id"]))
            areas = [self.help.area(household) for household in households]
            for area in [*self.book.areas.ids, None]:
                if area in areas:
                    row(areas.count(area), area, self.owing_nothing(area))
            if not households:
                row(0, note=self.owing_nothing())
        return rows

    def areas_with_model(self):
        named = {standing for model in self.models for area in model.get("areas", [])
                 for standing in self.book.areas.standing_for(area, self.through)}
        return percentage(Fraction(len(named & set(self.areas))), Fraction(len(self.areas)))

    def outstanding_areas(self):
        entries = [area for area in self.book.areas.entries if area["id"] in self.areas]
        return marked_outstanding(entries) if entries else None

    def per_area(self, quota):
        return [
            quota_row(quota, self.of_areas(quota["indicator"], self.book.areas.line(area)), area=area, scope="area",
                      note=self.of_old_areas(quota["indicator"], area))
            for area in self.areas
        ]

    def of_areas(self, indicator, areas):
        return sum((flow(self.book, indicator, self.year, Scope(area=area)) for area in areas), Fraction(0))

    def of_old_areas(self, indicator, area):
        """The note on an area that a split brought: what stands for its old areas, where a record does."""
        change = self.book.areas.change_that_brought(area)
        if change is None or len(change.brings) == 1:
            return None
        if not any(entering(self.book, indicator, self.year, Scope(area=old)) for old in change.old):
            return None
        return f"old areas: {spelled(self.of_areas(indicator, change.old))}"

    def came_in(self, key, sender):
        return int(any(record.get(key) == sender for record in self.received))

    def rows(self, quota):
        match quota["quota"]:
            case "householdsHelped":
                return [quota_row(quota, len(self.help.helped), note=self.owing_nothing())]
            case "householdsPerOrganisation":
                return self.households_per_organisation(quota)
            case "helperCoverage":
                return [quota_row(quota, self.help.only_by_register(self.help.coverage))]
            case "escapedPoverty":
                return [quota_row(quota, self.help.escaped_poverty)]
            case "modelsPerOrganisation":
                return self.of_organisations(
                    quota, lambda org: sum(model.get("org") == org["id"] for model in self.models))
            case "areasWithModel":
                return [quota_row(quota, self.areas_with_model())]
            case "outstandingContents":
                return [quota_row(quota, marked_outstanding(self.book.plan["contents"]))]
            case "outstandingAreas":
                return [quota_row(quota, self.outstanding_areas())]
            case "registeredContents":
                return self.of_organisations(quota, lambda org: len(org.get("contents", [])))
            case "perArea":
                return self.per_area(quota)
            case "organisationReports":
                return self.of_organisations(quota, lambda org: self.came_in("org", org["id"]))
            case "areaReports":
                return [quota_row(quota, self.came_in("area", area), area=area, scope="area") for area in self.areas]
        raise ValueError(quota["quota"])


def marked_outstanding(entries):
    return sum(bool(entry.get("outstanding")) for entry in entries)


def quota_rows(book, report, help_given, as_of):
    """The rows of each quota that is judged in this report."""
    quotas = Quotas(book, report, help_given, as_of)
    return [row for quota in book.plan.get("quotas", []) if report.id in quota.get("reports", [report.id])
            for row in quotas.rows(quota)]
