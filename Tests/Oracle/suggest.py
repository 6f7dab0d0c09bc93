"""Checks `mttq household suggest` on random books against the best helpers found by other means.

    python3 Tests/Oracle/suggest.py PATH_TO_MTTQ [--books 300] [--large 10] [--seed 1]

Of each book: what is suggested is valid and the best there is (see suggestion.py); a second run prints the same bytes
and writes nothing; `--apply` records exactly what was suggested and changes nothing else; afterwards nothing is left
to suggest, and `mttq validate` finds no error. A book that fails keeps its folder.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

import oracle
import random_books
import suggestion
from best_helpers.problem import PER_ORGANISATION
from random_books import Chooser, Number

SUGGEST = ["household", "suggest"]
AS_JSON = ["--format", "json"]
APPLY = ["--apply"]
WRITER = "vp-mttq"
SECONDS_PER_RUN = 60
SHOWN_DIFFERENCES = 10
ALL_STATUSES = random_books.OUTCOME_STATUSES


# ---------------------------------------------------------------- books

def quota_bound(choose, large):
    """A bound of a quota; mostly whole, now and then with decimals."""
    bound = choose.rng.choice([0, 1, 1, 2, 2, 3, 4, 6])
    if large:
        bound *= choose.rng.choice([1, 5, 20])
    if choose.chance(0.15):
        return Number(f"{bound}.{choose.one(['5', '25', '0001', '9999'])}")
    return Number(bound)


def make_quotas(choose, large):
    """No quota, one or several of the organisations', in all forms, and others that do not matter here."""
    quotas = []
    for _ in range(choose.one([0, 1, 1, 1, 1, 2, 3])):
        quotas.append({"quota": PER_ORGANISATION} | choose.rule(lambda: quota_bound(choose, large)))
    for other in choose.some(["householdsHelped", "helperCoverage", "registeredContents"]):
        if choose.chance(0.3):
            quotas.append({"quota": other} | choose.rule(lambda: quota_bound(choose, large)))
    choose.rng.shuffle(quotas)
    return quotas


def make_plan(choose, large):
    kinds = random_books.ORGANISATION_KINDS
    organisations = [{"id": choose.id("hoi"), "name": f"Hội {number}", "kind": choose.one(kinds)}
                     for number in range(choose.rng.randint(5, 14) if large else choose.rng.randint(0, 7))]
    areas = [{"id": choose.id("khu"), "name": f"Khu {number}"} | choose.optional(0.1, noEligibleHouseholds=lambda: True)
             for number in range(choose.rng.randint(0, 6))]
    if choose.chance(0.3):
        areas = random_books.make_areas(choose, 2026, [])
    return {
        "format": "mttq-plan/1",
        "unit": {"id": "thu-nghiem", "name": "Phường Thử Nghiệm", "level": "commune"},
        "year": 2026, "title": "Kế hoạch", "contents": [{"content": 1}],
        "organisations": organisations, "areas": areas, "quotas": make_quotas(choose, large), "reports": [],
    }


def make_register(choose, plan, large):
    """Households that belong to no organisation, to a few, or mostly to the same one."""
    organisations = [one["id"] for one in plan["organisations"]]
    areas = [one["id"] for one in plan["areas"]]
    popular = choose.some(organisations, 2)
    share_of_poor = choose.one([0.3, 0.7, 1])
    crowded = choose.one(areas) if areas and choose.chance(0.3) else None
    households = []
    for _ in range(choose.rng.choice([200, 500, 1000, 2000]) if large else choose.rng.choice([0, 1, 3, 6, 12, 30])):
        household = {"id": choose.id("ho"), "head": f"Chủ hộ {len(households)}"}
        if areas and choose.chance(0.85):
            household["area"] = crowded if crowded and choose.chance(0.7) else choose.one(areas)
        household["status"] = "poor" if choose.chance(share_of_poor) else choose.one(random_books.START_STATUSES)
        member_of = choose.one([[], popular, choose.some(organisations, 2), choose.some(organisations)])
        if member_of or choose.chance(0.1):
            household["memberOf"] = member_of
        household |= choose.optional(0.1, people=lambda: Number(4), lacks=lambda: ["water"], needs=lambda: ["von", "qua"])
        if choose.chance(0.02):
            household = {key: household[key] for key in ("id", "area", "status") if key in household} | {
                "forgotten": True}
        households.append(household)
    helpers = [{"id": choose.id("nguoi-giup"), "name": "Nơi giúp", "kind": choose.one(random_books.HELPER_KINDS)}
               for _ in range(choose.rng.choice([0, 0, 2, 5]))]
    return {"format": "mttq-households/1", "households": households} | ({"helpers": helpers} if helpers else {})


class Journal:
    """Assignments, releases, outcomes and voids, many of them just before, on or after the day asked for."""

    def __init__(self, choose, plan, register, day):
        self.choose = choose
        self.households = [one["id"] for one in register["households"]]
        self.givers = [("org", one["id"]) for one in plan["organisations"]]
        self.givers += [("helper", one["id"]) for one in register.get("helpers", [])]
        self.day = day
        self.records = []
        self.ends = {}

    def near(self):
        offset = self.choose.rng.choice([-1, 0, 1, self.choose.rng.randint(-120, 0), self.choose.rng.randint(-120, 60)])
        return self.day + timedelta(days=offset)

    def add(self, kind, **keys):
        at = f"2026-{self.choose.one(['03', '09'])}-01T0{self.choose.one([1, 2])}:00:00Z"
        self.records.append({"id": self.choose.record_id(), "at": at, "kind": kind} | keys)
        return self.records[-1]

    def assign(self):
        key, giver = self.choose.one(self.givers)
        first = self.near()
        until = self.choose.optional(0.4, until=lambda: max(first, self.near()).isoformat())
        record = self.add("assign", household=self.choose.one(self.households), on=first.isoformat(),
                          **{key: giver}, **until)
        if self.choose.chance(0.35):
            for taken_back in self.choose.one([[False], [True], [True, False], [True, True]]):
                release = self.add("release", assignment=record["id"], on=max(first, self.near()).isoformat())
                if taken_back:
                    self.void(release)
        elif self.choose.chance(0.2):
            self.void(record)

    def outcome(self):
        record = self.add("outcome", household=self.choose.one(self.households), on=self.near().isoformat(),
                          status=self.choose.one(ALL_STATUSES))
        if self.choose.chance(0.2):
            self.void(record)

    def void(self, record):
        self.add("void", record=record["id"], reason="nhầm")

    def make(self):
        share = self.choose.one([0, 0.3, 1])
        for _ in range(int(share * len(self.households))):
            if self.givers:
                self.assign()
            if self.choose.chance(0.5):
                self.outcome()
        return self.records


def make_book(folder, rng, day, large):
    """Writes a random valid book for suggestions on a day."""
    choose = Chooser(rng)
    folder.mkdir(parents=True)
    plan = make_plan(choose, large)
    register = make_register(choose, plan, large)
    random_books.write_file(choose, folder / "plan.json", plan)
    random_books.write_file(choose, folder / "households.json", register)
    (folder / "households.json").chmod(0o600)
    records = Journal(choose, plan, register, day).make()
    if records:
        random_books.write_journal(choose, folder / "journal.jsonl", records)
    elif choose.chance(0.5):
        (folder / "journal.jsonl").touch()


# ---------------------------------------------------------------- runs

class Failure(Exception):
    """A difference that ends the check of a book."""


class Runner:
    def __init__(self, program):
        self.program = program
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("MTTQ_")}
        self.slowest = 0.0

    def run(self, book, arguments):
        """What mttq prints; a run must exit 0."""
        command = [self.program, "-C", str(book), *arguments]
        started = time.monotonic()
        try:
            run = subprocess.run(command, capture_output=True, env=self.environment, timeout=SECONDS_PER_RUN)
        except subprocess.TimeoutExpired:
            raise Failure(f"{' '.join(arguments)}: not done within {SECONDS_PER_RUN} s") from None
        self.slowest = max(self.slowest, time.monotonic() - started)
        if run.returncode != 0:
            raise Failure(f"{' '.join(arguments)}: exit {run.returncode}\n{run.stderr.decode('utf-8', 'replace')}")
        return run.stdout


def contents_of(book):
    """The bytes of every file of the book but the lock."""
    return {path.name: path.read_bytes() for path in book.iterdir() if path.name != ".mttq.lock"}


def journal_of(contents):
    return contents.get("journal.jsonl", b"")


def day_arguments(rng, day):
    """The day asked for, in one of the ways in which it can be said."""
    said = rng.choice([day.isoformat(), f"{day.day}/{day.month}/{day.year}"])
    other = (day + timedelta(days=rng.choice([-40, 40]))).isoformat()
    return rng.choice([["--on", said], ["--as-of", said], ["--on", said, "--as-of", other]])


def check_applied(before, after, day, suggested, ids, records):
    """The journal goes on where it ended, with exactly these assignments; nothing else of the book changes."""
    if {**before, "journal.jsonl": b""} != {**after, "journal.jsonl": b""}:
        yield "--apply: a file other than the journal changed"
    if not journal_of(after).startswith(journal_of(before)):
        yield "--apply: the journal does not begin as before"
    if len(ids) != len(set(ids)) or set(ids) != records.keys():
        yield f"--apply: printed ids {ids}, recorded {sorted(records)}"
    wanted = sorted((row["household"], row["org"], row["forms"]) for row in suggested)
    recorded = sorted((record["household"], record.get("org"), record.get("forms", [])) for record in records.values()
                      if record["kind"] == "assign")
    if recorded != wanted or len(records) != len(wanted):
        yield f"--apply: recorded {recorded}, suggested {wanted}"
    for record in records.values():
        if record["on"] != day.isoformat() or record.get("by") != WRITER or "until" in record or "check" not in record:
            yield f"--apply: recorded {record}"


def check_book(runner, folder, rng, day):
    """What is wrong with the suggestions for one book."""
    runner.run(folder, ["validate", str(folder)])
    book = oracle.Book(folder)
    days = day_arguments(rng, day)
    before = contents_of(folder)

    printed = runner.run(folder, [*SUGGEST, *days, *AS_JSON])
    suggested = oracle.parse_json(printed)
    yield from suggestion.check(book, day, suggested)
    if runner.run(folder, [*SUGGEST, *days, *AS_JSON]) != printed:
        yield "a second run prints other bytes"
    runner.run(folder, [*SUGGEST, *days])
    if contents_of(folder) != before:
        yield "a run without --apply changed the book"

    old = {record["id"] for record in oracle.read_journal(folder / "journal.jsonl")}
    ids = runner.run(folder, [*SUGGEST, *days, *APPLY, "--by", WRITER]).decode().split("\n")
    if ids.pop() != "":
        yield "--apply: the last id has no line of its own"
    records = {record["id"]: record for record in oracle.read_journal(folder / "journal.jsonl")
               if record["id"] not in old}
    yield from check_applied(before, contents_of(folder), day, suggested["assignments"], ids, records)

    runner.run(folder, ["validate", str(folder)])
    again = oracle.parse_json(runner.run(folder, [*SUGGEST, *days, *AS_JSON]))
    yield from (f"after --apply: {one}" for one in suggestion.check(oracle.Book(folder), day, again))
    if again["assignments"]:
        yield f"after --apply: still suggests {again['assignments']}"
    left = [sorted(row["household"] for row in one["unassigned"]) for one in (suggested, again)]
    if left[0] != left[1]:
        yield f"after --apply: unassigned {left[1]}, before {left[0]}"


def findings(runner, folder, rng, day):
    found = []
    try:
        for one in check_book(runner, folder, rng, day):
            found.append(one)
    except Failure as failure:
        found.append(str(failure))
    except (ValueError, KeyError, TypeError) as error:
        found.append(f"not a suggestion: {type(error).__name__}: {error}")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mttq", help="the program to check")
    parser.add_argument("--books", type=int, default=300, help="how many small random books (300)")
    parser.add_argument("--large", type=int, default=10, help="how many of 200 to 2,000 households (10)")
    parser.add_argument("--seed", type=int, default=1, help="another seed makes other books (1)")
    options = parser.parse_args()
    program = shutil.which(options.mttq)
    if program is None:
        parser.error(f"{options.mttq} cannot be run")
    runner = Runner(os.path.abspath(program))

    folder = Path(tempfile.mkdtemp(prefix="mttq-suggest-"))
    passed = failed = assigned = 0
    for number in range(1, options.books + options.large + 1):
        name = f"{options.seed}-{number}"
        rng = random.Random(f"suggest-{name}")
        day = date(2026, 1, 1) + timedelta(days=rng.randrange(365))
        book = folder / name / "book"
        make_book(book, rng, day, large=number > options.books)
        kept = folder / name / "as-made"
        shutil.copytree(book, kept)
        found = findings(runner, book, rng, day)
        if found:
            failed += 1
            print(f"FAILED {kept} on {day}")
            for one in found[:SHOWN_DIFFERENCES]:
                print(f"  {one if len(one) < 600 else one[:600] + '…'}")
        else:
            passed += 1
            assigned += sum(record["kind"] == "assign" for record in oracle.read_journal(book / "journal.jsonl"))
            shutil.rmtree(folder / name)
    if not any(folder.iterdir()):
        folder.rmdir()
    print(f"{passed} books passed, {failed} failed; {assigned} assignments in them, "
          f"the slowest run {runner.slowest:.2f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
