"""The best assignment, by cancelling negative cycles among the organisations."""

from collections import Counter

from .coverage import most_covered
from .problem import NOBODY

UNIT_OF_QUANTITY = 10_000  # a quantity has at most four decimals


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
