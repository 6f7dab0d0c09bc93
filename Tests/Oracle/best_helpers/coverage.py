"""The most households that can be given a helper, by a maximum flow."""

import math
from collections import Counter, deque


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
