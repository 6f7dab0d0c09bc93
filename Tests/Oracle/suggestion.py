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
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import oracle
from best_helpers.exchange import optimum
from best_helpers.problem import problem_of
from best_helpers.trials import self_test

REASONS = {"member", "area", "balance"}


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
        if row.keys() != {"household", "org", "reason", "forms"}:
            wrong.append(f"{where}: keys {sorted(row)}")
        elif (needs := book.households.get(household, {}).get("needs", [])) != row["forms"]:
            wrong.append(f"{where}: forms {row['forms']}, needs {needs}")
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
