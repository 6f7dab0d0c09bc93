"""The households of a register: who helps them, and how their status moves."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from .amounts import percentage
from .duties import ONE_DAY, to_date
from .files import read_catalogue

REGISTER_STATUSES = ["poor", "near-poor", "at-risk", "newly-escaped", "in-difficulty", "not-poor", "moved", "ended"]
ABOVE_POOR = {"near-poor", "at-risk", "newly-escaped", "in-difficulty", "not-poor"}
ABOVE_NEAR_POOR = ABOVE_POOR - {"near-poor"}
NAMED_HELPER_KINDS = ["enterprise", "agency", "other"]
PERSON_HELPER_KINDS = ["household", "individual", "party-member"]


@dataclass(frozen=True)
class Assignment:
    """An assignment with the days on which it is active: none where `last` is before `first`."""

    household: str
    org: str | None
    helper: str | None
    forms: tuple
    first: date
    last: date

    def active_on(self, day):
        return self.first <= day <= self.last

    def active_within(self, span):
        return max(self.first, span.first) <= min(self.last, span.through)


@dataclass(frozen=True)
class Move:
    """An outcome of a household: from one status to another."""

    household: str
    on: date
    old: str | None
    new: str


def assignments_of(book):
    """The effective assignments; without a register also those of helpers that nothing else is known of."""
    releases = {}
    for record in book.of_kind("release"):
        day = to_date(record["on"])
        releases[record["assignment"]] = min(day, releases.get(record["assignment"], day))
    assignments = []
    for record in book.of_kind("assign"):
        ends = [date.max]
        if "until" in record:
            ends.append(to_date(record["until"]))
        if record["id"] in releases:
            ends.append(releases[record["id"]] - ONE_DAY)
        assignments.append(Assignment(record["household"], record.get("org"), record.get("helper"),
                                      tuple(record.get("forms", [])), to_date(record["on"]), min(ends)))
    return assignments


def moves_of(book):
    """Every outcome with the status it moves from, read from the household's ordered outcomes."""
    status = {one["id"]: one["status"] for one in book.households.values()}
    moves = []
    for record in book.events("outcome", date.max):
        household = record["household"]
        moves.append(Move(household, to_date(record["on"]), status.get(household), record["status"]))
        status[household] = record["status"]
    return moves


class Help:
    """The households of a book and their helpers in a year up to a day."""

    def __init__(self, book, year):
        self.book = book
        self.year = year
        self.moves = moves_of(book)
        self.assignments = assignments_of(book)
        self.helped = self.households_helped(self.assignments)
        self.helped_now = self.households_helped_now(self.assignments)
        self.poor = {one for one in book.households if self.status(one) == "poor"}
        self.coverage = percentage(Fraction(len(self.poor & self.helped_now)), Fraction(len(self.poor)))

    def only_by_register(self, figure):
        """What only a register can say: null where there is none and the journal names households."""
        return None if self.book.lacks_register else figure

    def area(self, household):
        """The area on `through`."""
        return self.book.areas.of_household(self.book.households.get(household, {}).get("area"), self.year.through)

    def households_helped(self, assignments):
        """The households helped on at least one day of the year up to `through`."""
        return {one.household for one in assignments if one.active_within(self.year)}

    def households_helped_now(self, assignments):
        """The households helped on `through`."""
        return {one.household for one in assignments if one.active_on(self.year.through)}

    def status(self, household):
        """The status on `through`: of the last outcome, or else the register's."""
        status = self.book.households.get(household, {}).get("status")
        for move in self.moves:
            if move.household == household and move.on <= self.year.through:
                status = move.new
        return status

    def moves_within_year(self, old, new):
        return [m for m in self.moves
                if self.year.first <= m.on <= self.year.through and m.old in old and m.new in new]

    def households_moved(self, old, new):
        return len({move.household for move in self.moves_within_year(old, new)})

    @property
    def escaped_poverty(self):
        return self.only_by_register(self.households_moved({"poor"}, ABOVE_POOR))

    def by(self, org=None, helper=None, kind=None):
        """The assignments of one organisation, of one helper, or of all helpers of a kind."""
        return [
            one for one in self.assignments
            if (org is None or one.org == org)
            and (helper is None or one.helper == helper)
            and (kind is None or self.kind(one.helper) == kind)
        ]

    def kind(self, helper):
        """The kind of a helper of the register, null for an organisation and for one that no register knows."""
        return self.book.helpers.get(helper, {}).get("kind")

    def helper_row(self, assignments, org=None, helper=None, kind=None):
        escaped = {
            move.household for move in self.moves_within_year({"poor"}, ABOVE_POOR)
            if any(one.household == move.household and one.active_on(move.on) for one in assignments)
        }
        return {
            "org": org, "helper": helper, "helperKind": kind,
            "helped": len(self.households_helped(assignments)),
            "helpedNow": len(self.households_helped_now(assignments)),
            "escapedPoverty": self.only_by_register(len(escaped)),
        }

    def named_helpers(self):
        return [one for one in self.book.helpers.values() if one["kind"] in NAMED_HELPER_KINDS]

    def by_helper(self):
        rows = [self.helper_row(self.by(org=org["id"]), org=org["id"]) for org in self.book.organisations]
        for helper in self.named_helpers():
            row = self.helper_row(self.by(helper=helper["id"]), helper=helper["name"], kind=helper["kind"])
            rows += [row] if row["helped"] else []
        for kind in PERSON_HELPER_KINDS:
            row = self.helper_row(self.by(kind=kind), kind=kind)
            rows += [row] if row["helped"] else []
        return rows

    def helped_household(self, household, form_order):
        own = [one for one in self.assignments if one.household == household and one.active_within(self.year)]
        organisations, helpers = {one.org for one in own}, {one.helper for one in own}
        kinds = {self.kind(one) for one in helpers}
        forms = {form for one in own for form in one.forms}
        return {
            "household": household,
            "area": self.area(household),
            "status": self.status(household),
            "helpers": [org["id"] for org in self.book.organisations if org["id"] in organisations]
            + [helper["name"] for helper in self.named_helpers() if helper["id"] in helpers]
            + [kind for kind in PERSON_HELPER_KINDS if kind in kinds],
            "forms": [form for form in form_order if form in forms],
        }

    def part(self):
        statuses = [self.status(household) for household in self.book.households]
        form_order = [form["id"] for form in read_catalogue(self.book.catalogue, "help-forms")]
        return {
            "register": self.only_by_register({status: statuses.count(status) for status in REGISTER_STATUSES}),
            "helped": len(self.helped),
            "helpedNow": len(self.helped_now),
            "withoutHelper": self.only_by_register(sorted(self.poor - self.helped_now)),
            "coverage": self.only_by_register(self.coverage),
            "escapedPoverty": self.escaped_poverty,
            "escapedNearPoverty": self.only_by_register(self.households_moved({"near-poor"}, ABOVE_NEAR_POOR)),
            "fellBack": self.only_by_register(self.households_moved(ABOVE_POOR, {"poor"})),
            "byHelper": self.by_helper(),
            "helpedHouseholds": [self.helped_household(one, form_order) for one in sorted(self.helped)],
        }
