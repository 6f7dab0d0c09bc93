"""What is asked: households in need, what the organisations can take on, and how good an assignment is."""

import math
from collections import Counter
from dataclasses import dataclass, field
from fractions import Fraction

import oracle

PER_ORGANISATION = "householdsPerOrganisation"
NOBODY = None


@dataclass(frozen=True)
class Value:
    """How good an assignment is, by the four aims in their order."""

    covered: int
    shortfall: Fraction
    members: int
    squares: int

    def order(self):
        """The better value has the smaller order."""
        return -self.covered, self.shortfall, -self.members, self.squares


@dataclass
class Problem:
    """The households in need and what the organisations can take on, on one day."""

    organisations: list
    lower: Fraction = Fraction(0)
    upper: Fraction | None = None
    area_of: dict = field(default_factory=dict)     # of each household in need; None is a bucket of its own
    member_of: dict = field(default_factory=dict)   # of each household in need: the organisations among these
    active: Counter = field(default_factory=Counter)  # (organisation, area): distinct households already helped

    def __post_init__(self):
        self.load_before = {org: sum(count for (one, _), count in self.active.items() if one == org)
                            for org in self.organisations}

    def room(self, org, area):
        """How many more households the organisation can take on in an area; None is without end."""
        if self.upper is None:
            return None
        return max(0, math.floor(self.upper) - self.active[org, area])

    def value(self, helper_of):
        """The value of an assignment: the organisation of each household that has one."""
        given = Counter(helper_of.values())
        loads = [self.load_before[org] + given[org] for org in self.organisations]
        return Value(
            covered=len(helper_of),
            shortfall=sum((max(Fraction(0), self.lower - load) for load in loads), Fraction(0)),
            members=sum(org in self.member_of[household] for household, org in helper_of.items()),
            squares=sum(load * load for load in loads),
        )


def statuses_on(book, day):
    """The status of each household of the register on a day."""
    status = {one["id"]: one["status"] for one in book.households.values()}
    for record in book.events("outcome", day):
        if record["household"] in status:
            status[record["household"]] = record["status"]
    return status


def problem_of(book, day):
    """What `household suggest` has to solve for a book on a day."""
    organisations = [org["id"] for org in book.duty_bearers()]
    bounds = [oracle.bounds(quota) for quota in book.plan.get("quotas", []) if quota["quota"] == PER_ORGANISATION]
    uppers = [upper for _, upper in bounds if upper is not None]
    now = [one for one in oracle.assignments_of(book) if one.active_on(day)]
    helped = {one.household for one in now}
    status = statuses_on(book, day)
    in_need = [one for one in book.households.values() if status[one["id"]] == "poor" and one["id"] not in helped]
    area_of = {one: book.areas.of_household(entry.get("area"), day) for one, entry in book.households.items()}
    pairs = {(one.org, one.household) for one in now if one.org in organisations}
    return Problem(
        organisations=organisations,
        lower=max((lower for lower, _ in bounds), default=Fraction(0)),
        upper=min(uppers, default=None),
        area_of={one["id"]: area_of[one["id"]] for one in in_need},
        member_of={one["id"]: frozenset(one.get("memberOf", [])).intersection(organisations) for one in in_need},
        active=Counter((org, area_of.get(household)) for org, household in pairs),
    )
