"""The optimum held against trying everything, and against integer programmes."""

import itertools
import random
from collections import Counter
from fractions import Fraction

from .exchange import optimum
from .problem import NOBODY, Problem


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
