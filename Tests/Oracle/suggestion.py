"""Whether `mttq household suggest` finds the best helpers, computed a second time by another way.

The households covered come from a maximum flow (Ford–Fulkerson on a network with a node for every household);
the best flow of that size from cancelling cycles of negative cost until there is none. The program's own way,
successive shortest paths on a contracted network, is not used here.

    python3 -B Tests/Oracle/suggestion.py .build/release/mttq [--books N] [--seed S]
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from math import ceil, floor
from pathlib import Path

import oracle

DAY = date(2026, 6, 1)


class Question:
    """What there is to suggest in a book on a day (the issue's words: capacity, shortfall, members, squares)."""

    def __init__(self, folder, day):
        book = oracle.Book(folder)
        help_given = oracle.Help(book, oracle.Span(day, day))
        self.orgs = [org["id"] for org in book.duty_bearers()]
        active = {(one.household, one.org) for one in help_given.assignments if one.active_on(day)}
        helped = {household for household, _ in active}
        self.area = {one: household.get("area") for one, household in book.households.items()}
        self.members = {one: set(household.get("memberOf", [])) for one, household in book.households.items()}
        self.needy = [one for one in book.households
                      if help_given.status(one) == "poor" and one not in helped]
        bounds = [oracle.bounds(quota) for quota in book.plan.get("quotas", [])
                  if quota["quota"] == "householdsPerOrganisation"]
        uppers = [floor(upper) for _, upper in bounds if upper is not None]
        self.lower = max([ceil(lower) for lower, _ in bounds], default=0)
        in_register = [(household, org) for household, org in active if household in book.households]
        self.load = {org: sum(o == org for _, o in in_register) for org in self.orgs}
        self.room = {}
        for org in self.orgs:
            for area in set(self.area.values()):
                here = sum(o == org and self.area[household] == area for household, o in in_register)
                self.room[org, area] = max(min(uppers) - here, 0) if uppers else len(self.needy)

    def goodness(self, pairs):
        """(a)–(d) of a distribution, each the better the smaller."""
        load = dict(self.load)
        for _, org in pairs:
            load[org] += 1
        return (len(self.needy) - len(pairs), sum(max(self.lower - count, 0) for count in load.values()),
                sum(org not in self.members[household] for household, org in pairs),
                sum(count * count for count in load.values()))


class Network:
    """Arcs with capacities and prices, each beside its reverse."""

    def __init__(self):
        self.ends, self.left, self.price, self.out = [], [], [], {}

    def arc(self, start, end, capacity, price=0):
        for a, b, left, sign in ((start, end, capacity, 1), (end, start, 0, -1)):
            self.out.setdefault(a, []).append(len(self.ends))
            self.out.setdefault(b, [])
            self.ends.append((a, b))
            self.left.append(left)
            self.price.append(sign * price)

    def push(self, arcs):
        for arc in arcs:
            self.left[arc] -= 1
            self.left[arc ^ 1] += 1

    def widen(self, source, sink):
        """One more unit from source to sink, or False."""
        came, waiting = {source: None}, [source]
        while waiting:
            node = waiting.pop()
            for arc in self.out[node]:
                end = self.ends[arc][1]
                if self.left[arc] > 0 and end not in came:
                    came[end] = arc
                    waiting.append(end)
        if sink not in came:
            return False
        arcs, node = [], sink
        while node != source:
            arcs.append(came[node])
            node = self.ends[came[node]][0]
        self.push(arcs)
        return True

    def cheapen(self):
        """Sends one unit around a cycle of negative price; False where there is none."""
        cost = dict.fromkeys(self.out, 0)
        came = {}
        last = None
        for _ in cost:
            last = None
            for arc, (start, end) in enumerate(self.ends):
                if self.left[arc] > 0 and cost[start] + self.price[arc] < cost[end]:
                    cost[end], came[end], last = cost[start] + self.price[arc], arc, end
            if last is None:
                return False
        node = last
        for _ in cost:
            node = self.ends[came[node]][0]
        arcs, start = [], node
        while True:
            arcs.append(came[node])
            node = self.ends[came[node]][0]
            if node == start:
                break
        self.push(arcs)
        return True


def best(question):
    """The most households that can be covered, and the best goodness."""
    network = Network()
    count = len(question.needy) + sum(question.load.values()) + 1
    member, short = 2 * count * count + 1, (2 * count * count + 1) * (count + 1)
    for household in question.needy:
        network.arc("source", household, 1)
        for org in question.orgs:
            area = question.area[household]
            network.arc(household, (org, area), 1, 0 if org in question.members[household] else member)
    for (org, area), room in question.room.items():
        network.arc((org, area), ("org", org), room)
    for org in question.orgs:
        for load in range(question.load[org], question.load[org] + len(question.needy)):
            network.arc(("org", org), "sink", 1, 2 * load + 1 - (short if load < question.lower else 0))
    network.out.setdefault("source", [])
    network.out.setdefault("sink", [])
    covered = 0
    while network.widen("source", "sink"):
        covered += 1
    while network.cheapen():
        pass
    pairs = []
    for arc in range(0, len(network.ends), 2):
        start, end = network.ends[arc]
        if network.left[arc] == 0 and isinstance(start, str) and start != "source" and end != "sink":
            pairs.append((start, end[0]))
    return covered, question.goodness(pairs)


def faults(question, answer):
    """What is wrong with an answer, as sentences."""
    found = []
    pairs = [(one["household"], one["org"]) for one in answer["assignments"]]
    left = [one["household"] for one in answer["unassigned"]]
    if sorted([household for household, _ in pairs] + left) != sorted(question.needy):
        return ["it does not speak of each household in need once"]
    if any(org not in question.orgs for _, org in pairs):
        return ["it names an organisation that does not help"]
    for (org, area), room in question.room.items():
        if sum(o == org and question.area[household] == area for household, o in pairs) > room:
            found.append(f"{org} takes too many in {area}")
    covered, goodness = best(question)
    if len(pairs) != covered:
        found.append(f"it covers {len(pairs)} where a maximum flow covers {covered}")
    if question.goodness(pairs) != goodness:
        found.append(f"its goodness is {question.goodness(pairs)}, the best is {goodness}")
    for one in answer["assignments"]:
        if (one["reason"] == "member") != (one["org"] in question.members[one["household"]]):
            found.append(f"the reason of {one['household']} is {one['reason']}")
    return found


def make_book(folder, rng):
    """A random book that asks for helpers."""
    folder.mkdir(parents=True)
    kinds = ["socio-political", "member", "member", "front", "government", "partner"]
    orgs = [{"id": f"o{n}", "name": f"Hội {n}", "kind": rng.choice(kinds)} for n in range(rng.randint(0, 6))]
    areas = [{"id": f"a{n}", "name": f"Thôn {n}"} for n in range(rng.randint(0, 4))]
    quotas = []
    for _ in range(rng.choice([0, 1, 1, 1, 2])):
        low = rng.randint(0, 4)
        bound = rng.choice([{"atLeast": low}, {"exactly": low}, {"between": [low, low + rng.randint(0, 3)]}])
        quotas.append({"quota": "householdsPerOrganisation", **bound})
    plan = {"format": "mttq-plan/1", "unit": {"id": "x", "name": "xã X", "level": "commune"}, "year": 2026,
            "title": "Kế hoạch", "contents": [{"content": 1}], "organisations": orgs, "areas": areas,
            "quotas": quotas, "reports": [{"kind": "annual", "due": "2026-12-31", "rule": "on"}]}
    statuses = ["poor", "poor", "poor", "near-poor", "at-risk", "newly-escaped"]
    households = []
    for n in range(rng.choice([0, 3, 8, 15, 30])):
        one = {"id": f"h{n}", "head": f"Người {n}", "status": rng.choice(statuses)}
        if areas and rng.random() < 0.9:
            one["area"] = rng.choice(areas)["id"]
        if orgs and rng.random() < 0.6:
            one["memberOf"] = [org["id"] for org in rng.sample(orgs, rng.randint(1, min(3, len(orgs))))]
        households.append(one)
    helpers = [{"id": "dn", "name": "Công ty X", "kind": "enterprise"}]
    records = []

    def day():
        return str(date(2026, 1, 1) + timedelta(days=rng.randint(0, 300)))

    def add(kind, **keys):
        records.append({"id": f"record-{len(records):04}", "at": "2026-01-01T00:00:00Z", "kind": kind, **keys})
        return records[-1]["id"]

    for household in households:
        for _ in range(rng.choice([0, 0, 0, 1, 1, 2])):
            helper = {"helper": "dn"} if not orgs or rng.random() < 0.2 else {"org": rng.choice(orgs)["id"]}
            first = day()
            until = {"until": day()} if rng.random() < 0.2 else {}
            record = add("assign", household=household["id"], on=first, **helper, **until)
            if rng.random() < 0.3:
                add("release", assignment=record, on=max(first, day()))
            if rng.random() < 0.1:
                add("void", record=record, reason="thử")
        if rng.random() < 0.2:
            add("outcome", household=household["id"], on=day(), status=rng.choice(["poor", "near-poor", "not-poor"]))
    (folder / "plan.json").write_text(json.dumps(plan, ensure_ascii=False), encoding="utf-8")
    (folder / "households.json").write_text(
        json.dumps({"format": "mttq-households/1", "households": households, "helpers": helpers}), encoding="utf-8")
    (folder / "journal.jsonl").write_text("".join(json.dumps(one) + "\n" for one in records), encoding="utf-8")


def run(program, folder, *words):
    """The standard output of a run that succeeds."""
    command = [program, "-C", str(folder), *words]
    result = subprocess.run(command, capture_output=True, text=True, env={"USER": "oracle"})
    if result.returncode != 0:
        raise RuntimeError(f"{command} exits {result.returncode}: {result.stderr}")
    return result.stdout


def check_book(program, folder):
    """What is wrong with the suggestion for a book, and with taking it."""
    words = ["household", "suggest", "--on", str(DAY)]
    text = run(program, folder, *words, "--format", "json")
    if run(program, folder, *words, "--format", "json") != text:
        return ["it is another one the second time"]
    answer = json.loads(text)
    found = faults(Question(folder, DAY), answer)
    before = len(oracle.read_journal(folder / "journal.jsonl"))
    ids = run(program, folder, *words, "--apply").split()
    new = oracle.read_journal(folder / "journal.jsonl")[before:]
    if [one["id"] for one in new] != ids:
        found.append("the ids printed are not those of the new records")
    if [(one["household"], one["org"]) for one in new] != [
            (one["household"], one["org"]) for one in answer["assignments"]]:
        found.append("what is recorded is not what was suggested")
    if json.loads(run(program, folder, *words, "--format", "json"))["assignments"]:
        found.append("there is something left to suggest")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mttq", help="the program to check")
    parser.add_argument("--books", type=int, default=100, help="how many random books (100)")
    parser.add_argument("--seed", type=int, default=1, help="another seed makes other books (1)")
    options = parser.parse_args()
    program = os.path.abspath(options.mttq)
    folder = Path(tempfile.mkdtemp(prefix="mttq-suggestion-"))
    failed = households = 0
    for number in range(options.books):
        home = folder / str(number)
        make_book(home, random.Random(f"{options.seed}-{number}"))
        households += len(Question(home, DAY).needy)
        found = check_book(program, home)
        if found:
            failed += 1
            print(f"{home}: " + "; ".join(found))
        else:
            shutil.rmtree(home)
    if not failed:
        shutil.rmtree(folder)
    print(f"suggestions: {options.books - failed} the best, {failed} not; {households} households in need")
    return 1 if failed or not households else 0


if __name__ == "__main__":
    sys.exit(main())
