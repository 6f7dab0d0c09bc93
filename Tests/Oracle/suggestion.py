"""The best helpers for a book's poor households, found again by other means, and a check of what mttq suggests.

    python3 Tests/Oracle/suggestion.py [--cases 2000] [--seed 1]      tests this file against trying everything
    python3 Tests/Oracle/suggestion.py --book BOOK --on DAY [--suggestion FILE]
                                                                      the best values of a book; checks a suggestion

Written from the words of `household suggest` alone. What is best, in this order: (a) the most households given a
helper, (b) the least total shortfall of organisations below their lower bound, (c) the most households helped by an
organisation that they belong to, (d) the least sum of the squares of the organisations' loads.

The optimum is found by cancelling negative cycles among the organisations, starting from a greedy assignment: a cycle
moves one household from each organisation on it to the next. No negative cycle left means nothing better exists, as
the costs are convex. All costs are whole numbers of any size. The coverage is found once more by Dinic's maximum flow.
"""

import argparse
import itertools
import math
import random
import sys
from collections import Counter, deque
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from pathlib import Path

import oracle

UNIT_OF_QUANTITY = 10_000  # a quantity has at most four decimals
PER_ORGANISATION = "householdsPerOrganisation"
REASONS = {"member", "area", "balance"}
NOBODY = None


# ---------------------------------------------------------------- what is asked

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
    pairs = {(one.org, one.household) for one in now if one.org in organisations}
    return Problem(
        organisations=organisations,
        lower=max((lower for lower, _ in bounds), default=Fraction(0)),
        upper=min(uppers, default=None),
        area_of={one["id"]: one.get("area") for one in in_need},
        member_of={one["id"]: frozenset(one.get("memberOf", [])).intersection(organisations) for one in in_need},
        active=Counter((org, book.households.get(household, {}).get("area")) for org, household in pairs),
    )


# ---------------------------------------------------------------- coverage, by a maximum flow

class MaximumFlow:
    """Dinic's algorithm on whole capacities."""

    def __init__(self):
        self.arcs = {}  # of each node: [to, capacity left, number of the reverse arc]

    def arc(self, start, end, capacity):
        forward, backward = self.arcs.setdefault(start, []), self.arcs.setdefault(end, [])
        forward.append([end, capacity, len(backward)])
        backward.append([start, 0, len(forward) - 1])

    def levels(self, source):
        level, queue = {source: 0}, deque([source])
        while queue:
            node = queue.popleft()
            for end, capacity, _ in self.arcs.get(node, []):
                if capacity > 0 and end not in level:
                    level[end] = level[node] + 1
                    queue.append(end)
        return level

    def push(self, node, sink, amount, level, next_arc):
        """Sends what it can along rising levels; paths here have four arcs at first, and never many."""
        if node == sink:
            return amount
        while next_arc[node] < len(self.arcs[node]):
            arc = self.arcs[node][next_arc[node]]
            end, capacity, reverse = arc
            if capacity > 0 and level.get(end) == level[node] + 1:
                sent = self.push(end, sink, min(amount, capacity), level, next_arc)
                if sent:
                    arc[1] -= sent
                    self.arcs[end][reverse][1] += sent
                    return sent
            next_arc[node] += 1
        return 0

    def run(self, source, sink):
        total = 0
        while sink in (level := self.levels(source)):
            next_arc = Counter()
            while sent := self.push(source, sink, math.inf, level, next_arc):
                total += sent
        return total


def most_covered(problem):
    """How many households can have a helper: source → household → organisation in its area → sink."""
    flow = MaximumFlow()
    flow.arcs["source"], flow.arcs["sink"] = [], []
    places = {(org, area) for org in problem.organisations for area in problem.area_of.values()}
    for place in places:
        room = problem.room(*place)
        flow.arc(("place", place), "sink", len(problem.area_of) if room is None else room)
    for household, area in problem.area_of.items():
        flow.arc("source", ("household", household), 1)
        for org in problem.organisations:
            flow.arc(("household", household), ("place", (org, area)), 1)
    return flow.run("source", "sink")


# ---------------------------------------------------------------- the optimum, by cancelling cycles

class Exchange:
    """An assignment that covers the most, improved by moving households around cycles until it is best.

    The nodes: a place (organisation, area) that has one household too many; an organisation (`hub`) whose places
    together have one too many; and the whole (`sum`). The households of an area that belong to the same organisations
    are alike, and are counted, not named. The area's place of nobody takes those who are left over; as it has no hub,
    their number stays.
    """

    def __init__(self, problem):
        self.problem = problem
        households = len(problem.area_of)
        most_load = sum(problem.load_before.values()) + households
        self.member_gain = most_load * most_load + 1
        self.shortfall_cost = self.member_gain * (households + 1)
        self.lower = int(problem.lower * UNIT_OF_QUANTITY)
        self.load = dict(problem.load_before)
        alike = Counter((area, problem.member_of[one]) for one, area in problem.area_of.items())
        areas = list(dict.fromkeys(problem.area_of.values()))
        self.places = {area: [*problem.organisations, NOBODY] for area in areas}
        self.held = {(org, area): Counter() for area in areas for org in self.places[area]}
        self.filled = Counter()
        for (area, members), count in alike.items():
            for _ in range(count):
                self.put(self.cheapest(area, members), area, members)
        self.moves = {place: self.moves_from(place) for place in self.held}

    # costs

    def load_cost(self, org):
        """What one more household costs an organisation: its shortfall and the square of its load."""
        load = self.load[org]
        short, shorter = (max(0, self.lower - UNIT_OF_QUANTITY * one) for one in (load, load + 1))
        return self.shortfall_cost * (shorter - short) + 2 * load + 1

    def relief(self, org):
        """What one household less costs: the opposite of what it cost."""
        self.load[org] -= 1
        cost = -self.load_cost(org)
        self.load[org] += 1
        return cost

    def member_cost(self, org, members):
        return -self.member_gain if org in members else 0

    # the assignment

    def has_room(self, org, area):
        room = self.problem.room(org, area)
        return room is None or self.filled[org, area] < room

    def cheapest(self, area, members):
        able = [org for org in self.problem.organisations if self.has_room(org, area)]
        return min(able, key=lambda org: self.load_cost(org) + self.member_cost(org, members), default=NOBODY)

    def put(self, org, area, members):
        self.held[org, area][members] += 1
        self.filled[org, area] += 1
        if org is not NOBODY:
            self.load[org] += 1

    def take(self, org, area, members):
        self.held[org, area] -= Counter([members])
        self.filled[org, area] -= 1
        if org is not NOBODY:
            self.load[org] -= 1

    # the graph of exchanges

    def moves_from(self, place):
        """To each other place of the area: the cheapest move of a household from here, and which households."""
        org, area = place
        moves = {}
        for other in self.places[area]:
            if other != org and self.held[place]:
                moves[other, area] = min(
                    ((self.member_cost(other, one) - self.member_cost(org, one), one) for one in self.held[place]),
                    key=lambda move: (move[0], sorted(move[1])))
        return moves

    def arcs(self):
        """(from, to, cost): every way in which one household too many can be passed on."""
        for place, moves in self.moves.items():
            for other, (cost, _) in moves.items():
                yield place, other, cost
        for org, area in self.held:
            if org is NOBODY:
                continue
            if self.has_room(org, area):
                yield (org, area), ("hub", org), 0
            if self.filled[org, area]:
                yield ("hub", org), (org, area), 0
        for org in self.problem.organisations:
            yield ("hub", org), "sum", self.load_cost(org)
            if any(self.filled[org, area] for area in self.places):
                yield "sum", ("hub", org), self.relief(org)

    def negative_cycles(self):
        """Negative cycles that share no node, by Bellman and Ford; none only where there is none."""
        arcs = list(self.arcs())
        distance = {node: 0 for arc in arcs for node in arc[:2]}
        before = {}
        changed = True
        while changed:
            changed = False
            for start, end, cost in arcs:
                if distance[start] + cost < distance[end]:
                    distance[end] = distance[start] + cost
                    before[end] = start
                    changed = True
            if cycles := cycles_of(before):
                return cycles
        return []

    def shift(self, cycle):
        """Passes one household along a cycle; each place on it gives at most one and receives at most one."""
        moved = [(place, other, self.moves[place][other][1]) for place, other in zip(cycle, cycle[1:] + cycle[:1])
                 if other in self.moves.get(place, {})]
        for (org, area), _, members in moved:
            self.take(org, area, members)
        for _, (org, area), members in moved:
            self.put(org, area, members)
        for place in {one for move in moved for one in move[:2]}:
            self.moves[place] = self.moves_from(place)

    def improve(self):
        while cycles := self.negative_cycles():
            for cycle in cycles:
                self.shift(cycle)
        return self

    def value(self):
        """The value of the assignment as it stands, with the households by name."""
        names = {}
        for household, area in self.problem.area_of.items():
            names.setdefault((area, self.problem.member_of[household]), []).append(household)
        helper_of = {}
        for (org, area), held in self.held.items():
            for members, count in held.items():
                for _ in range(count):
                    household = names[area, members].pop()
                    if org is not NOBODY:
                        helper_of[household] = org
        return self.problem.value(helper_of)


def cycles_of(before):
    """The cycles of a graph in which each node has at most one node before it, each from its start to its end."""
    cycles, seen = [], {}
    for first in before:
        path, node = [], first
        while node in before and node not in seen:
            seen[node] = first
            path.append(node)
            node = before[node]
        if seen.get(node) == first and node in path:
            cycles.append(path[path.index(node):][::-1])
    return cycles


def optimum(problem):
    """The best value that any assignment has."""
    best = Exchange(problem).improve().value()
    most = most_covered(problem)
    if best.covered != most:
        raise AssertionError(f"covered {best.covered} by exchange, {most} by maximum flow")
    return best


# ---------------------------------------------------------------- the check

def check(book, day, suggestion):
    """What is wrong with a suggestion for a book (an `oracle.Book`) on a day, as texts; none where it is best."""
    problem = problem_of(book, day)
    wrong = []
    if suggestion.keys() != {"format", "assignments", "unassigned"}:
        wrong.append(f"keys {sorted(suggestion)}")
    if suggestion.get("format") != "mttq-suggestion/1":
        wrong.append(f"format {suggestion.get('format')!r}")
    helper_of, taken = {}, Counter()
    named = Counter()
    for row in suggestion["assignments"]:
        household, org = row["household"], row["org"]
        where = f"{household} ← {org}"
        named[household] += 1
        if row.keys() != {"household", "org", "reason"}:
            wrong.append(f"{where}: keys {sorted(row)}")
        if household not in problem.area_of:
            wrong.append(f"{where}: not a poor household without a helper")
            continue
        if org not in problem.organisations:
            wrong.append(f"{where}: not an organisation that takes on households")
            continue
        if row["reason"] not in REASONS:
            wrong.append(f"{where}: reason {row['reason']!r}")
        if (row["reason"] == "member") != (org in problem.member_of[household]):
            wrong.append(f"{where}: reason {row['reason']!r}, but belongs to {sorted(problem.member_of[household])}")
        helper_of[household] = org
        taken[org, problem.area_of[household]] += 1
    for row in suggestion["unassigned"]:
        named[row["household"]] += 1
        if row.keys() != {"household", "reason"} or not isinstance(row["reason"], str) or not row["reason"]:
            wrong.append(f"unassigned: {row}")
    wrong += [f"{household}: given {count} times" for household, count in named.items() if count > 1]
    wrong += [f"{household}: neither assigned nor unassigned" for household in problem.area_of.keys() - named.keys()]
    wrong += [f"{household}: unassigned, but not in need" for household in named.keys() - problem.area_of.keys()]
    for (org, area), count in taken.items():
        room = problem.room(org, area)
        if room is not None and count > room:
            wrong.append(f"{org} in {area}: {count} more, room for {room}")
    if not wrong:
        got, best = problem.value(helper_of), optimum(problem)
        wrong += [f"{aim}: {getattr(got, aim)}, best {getattr(best, aim)}"
                  for aim in ("covered", "shortfall", "members", "squares")
                  if getattr(got, aim) != getattr(best, aim)]
    return wrong


# ---------------------------------------------------------------- the test of this file

def random_problem(rng, organisations, areas, households, most_active):
    """Any problem; its bounds have decimals now and then."""
    orgs = [f"o{number}" for number in range(organisations)]
    places = [None if rng.random() < 0.2 else f"a{number}" for number in range(areas)]
    quantity = [Fraction(one) for one in ("0", "0", "1", "1", "2", "3", "4", "0.5", "2.5", "1.0001")]
    if households > 20:
        quantity = [one * rng.randint(1, 1 + households // (organisations * areas or 1)) for one in quantity]
    lower, upper = rng.choice(quantity), rng.choice([*quantity, None])
    names = [f"h{number:04}" for number in range(households)]
    return Problem(
        orgs, lower, upper,
        area_of={one: rng.choice(places) for one in names},
        member_of={one: frozenset(rng.sample(orgs, rng.choice([0, 0, 1, 1, min(2, organisations)])
                                             if organisations else 0)) for one in names},
        active=Counter({(org, place): rng.randint(0, most_active) for org in orgs for place in places}),
    )


def best_of_all(problem):
    """The best value, by trying every assignment."""
    names = list(problem.area_of)
    best = None
    for choice in itertools.product([*problem.organisations, NOBODY], repeat=len(names)):
        helper_of = {household: org for household, org in zip(names, choice) if org is not NOBODY}
        taken = Counter((org, problem.area_of[household]) for household, org in helper_of.items())
        if any((room := problem.room(*place)) is not None and count > room for place, count in taken.items()):
            continue
        value = problem.value(helper_of)
        if best is None or value.order() < best.order():
            best = value
    return best


def best_by_integer_programme(problem):
    """The best value by four integer programmes one after the other, with scipy's HiGHS."""
    import numpy as np
    from scipy.optimize import Bounds, LinearConstraint, milp
    households, orgs = list(problem.area_of), problem.organisations
    count, width = len(households), len(orgs)
    size = count * width + 2 * width  # x of each household and organisation, shortfall and square of each one

    def row(entries):
        line = np.zeros(size)
        for index, value in entries:
            line[index] += value
        return line

    def x(household, org):
        return household * width + org

    constraints = []
    for one in range(count):
        constraints.append((row((x(one, org), 1) for org in range(width)), -np.inf, 1))
    for org, name in enumerate(orgs):
        load = [(x(one, org), 1) for one in range(count)]
        before = problem.load_before[name]
        for area in set(problem.area_of.values()):
            if (room := problem.room(name, area)) is not None:
                constraints.append((row((x(one, org), 1) for one in range(count)
                                        if problem.area_of[households[one]] == area), -np.inf, room))
        constraints.append((row([*load, (count * width + org, 1)]), float(problem.lower) - before, np.inf))
        for step in range(count + 1):  # the square lies above each line through two whole loads next to each other
            at = before + step
            slope = 2 * at + 1
            constraints.append((row([(count * width + width + org, 1), *((index, -slope) for index, _ in load)]),
                                slope * before - at * (at + 1), np.inf))
    goals = [
        row((x(one, org), -1) for one in range(count) for org in range(width)),
        row((count * width + org, 1) for org in range(width)),
        row((x(one, org), -1) for one in range(count) for org in range(width)
            if orgs[org] in problem.member_of[households[one]]),
        row((count * width + width + org, 1) for org in range(width)),
    ]
    integral = np.array([1] * (count * width) + [0] * (2 * width))
    limits = Bounds(np.zeros(size), np.array([1.0] * (count * width) + [np.inf] * (2 * width)))
    best = None
    for goal in goals:
        best = milp(goal, integrality=integral, bounds=limits, constraints=LinearConstraint(
            np.array([line for line, _, _ in constraints]), [low for _, low, _ in constraints],
            [high for _, _, high in constraints]), options={"mip_rel_gap": 0})
        constraints.append((goal, -np.inf, best.fun + 1e-6))
    return problem.value({households[one]: orgs[org] for one in range(count) for org in range(width)
                          if best.x[x(one, org)] > 0.5})


def self_test(cases, seed):
    """How many cases differ."""
    rng = random.Random(seed)
    failed = 0

    def compare(kind, number, problem, expected):
        nonlocal failed
        got = optimum(problem)
        if got != expected:
            failed += 1
            print(f"FAILED {kind} {number}: {got}, expected {expected}\n  {problem}")

    for number in range(cases):
        problem = random_problem(rng, rng.randint(0, 4), rng.randint(1, 3), rng.randint(0, 5), rng.choice([0, 1, 3]))
        compare("tiny case", number, problem, best_of_all(problem))
    try:
        import scipy  # noqa: F401
        programmes = cases // 20
    except ImportError:
        programmes = 0
    for number in range(programmes):
        problem = random_problem(rng, rng.randint(1, 6), rng.randint(1, 5), rng.randint(10, 40), rng.choice([0, 3, 9]))
        compare("middling case", number, problem, best_by_integer_programme(problem))
    print(f"{cases} tiny cases against trying everything, {programmes} middling ones against integer programmes"
          f"{'' if programmes else ' (needs scipy)'}: {failed} failed")
    return failed


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cases", type=int, default=2000, help="how many tiny cases to test (2000)")
    parser.add_argument("--seed", type=int, default=1, help="another seed makes other cases (1)")
    parser.add_argument("--book", help="a book whose best values to print")
    parser.add_argument("--on", help="the day, YYYY-MM-DD")
    parser.add_argument("--suggestion", help="a suggestion (JSON) to check for this book")
    options = parser.parse_args()
    if options.book is None:
        return 1 if self_test(options.cases, options.seed) else 0
    if options.on is None:
        parser.error("--book needs --on")
    book, day = oracle.Book(options.book), date.fromisoformat(options.on)
    print(optimum(problem_of(book, day)))
    if options.suggestion is None:
        return 0
    wrong = check(book, day, oracle.parse_json(Path(options.suggestion).read_bytes()))
    for one in wrong:
        print(one)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
