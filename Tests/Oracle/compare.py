"""Compares mttq with the reference implementation on random books and on the example book.

    python3 Tests/Oracle/compare.py PATH_TO_MTTQ [--books 200] [--seed 1]

Each book is one check: all its reports, its deadlines and a few traces. A book that fails keeps its folder.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import oracle
import random_books

SHOWN_DIFFERENCES = 10
TRACES_PER_BOOK = 4
SECONDS_PER_RUN = 60
FIXTURES = Path(__file__).resolve().parents[2] / "Fixtures"
EXAMPLE = "cam-pho-2026"


# ---------------------------------------------------------------- differences

def is_number(value):
    return isinstance(value, (int, Decimal, Fraction)) and not isinstance(value, bool)


def shown(value):
    """A value as a difference shows it, shortened."""
    if isinstance(value, Fraction):
        value = value.numerator if value.denominator == 1 else Decimal(value.numerator) / value.denominator
    text = str(value) if is_number(value) else repr(value)
    return text if len(text) <= 200 else text[:200] + "…"


def differences(actual, expected, path="$"):
    """Where two JSON values differ: numbers by value, objects by keys, lists by order."""
    if is_number(actual) and is_number(expected):
        equal = Fraction(actual) == Fraction(expected)
    elif isinstance(actual, dict) and isinstance(expected, dict):
        for key in sorted(actual.keys() | expected.keys()):
            if key not in actual:
                yield f"{path}.{key}: missing, expected {shown(expected[key])}"
            elif key not in expected:
                yield f"{path}.{key}: not expected, got {shown(actual[key])}"
            else:
                yield from differences(actual[key], expected[key], f"{path}.{key}")
        return
    elif isinstance(actual, list) and isinstance(expected, list):
        if len(actual) != len(expected):
            yield f"{path}: {len(actual)} elements, expected {len(expected)}"
        for index, (one, other) in enumerate(zip(actual, expected)):
            yield from differences(one, other, f"{path}[{index}]")
        return
    else:
        equal = type(actual) is type(expected) and actual == expected
    if not equal:
        yield f"{path}: {shown(actual)}, expected {shown(expected)}"


# ---------------------------------------------------------------- runs

class Runner:
    """Runs one mttq and compares what it prints."""

    def __init__(self, program, ignore_stderr):
        self.program = program
        self.ignore_stderr = ignore_stderr
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("MTTQ_")}

    def check(self, book, arguments, expected):
        """The differences between what mttq prints for a book and what is expected."""
        command = [self.program, "-C", str(book), *arguments, "--format", "json"]
        try:
            run = subprocess.run(command, capture_output=True, env=self.environment, timeout=SECONDS_PER_RUN)
        except subprocess.TimeoutExpired:
            return [f"{' '.join(arguments)}: not done within {SECONDS_PER_RUN} s"]
        complaints = run.stderr.decode("utf-8", "replace").strip()
        if run.returncode != 0 or (complaints and not self.ignore_stderr):
            return [f"{' '.join(arguments)}: exit {run.returncode}\n{complaints}"]
        try:
            actual = oracle.parse_json(run.stdout)
        except ValueError as error:
            return [f"{' '.join(arguments)}: not JSON: {error}"]
        return [f"{' '.join(arguments)}: {difference}" for difference in differences(actual, expected)]


def interesting_day(book, rng):
    """A day on which a status may turn: around a last day, a record's day, or any day of the year."""
    days = [date(book.plan["year"], 1, 1) + timedelta(days=rng.randrange(-30, 420))]
    days += [report.last_day for report in book.reports.values() if report.last_day]
    days += [date.fromisoformat(record["on"]) for record in book.of_kind("sent", "received", "estimate")]
    return (rng.choice(days) + timedelta(days=rng.choice([-1, 0, 0, 1]))).isoformat()


def traced(book, rng):
    """A few pairs of a report and an indicator; most of the indicators have records."""
    recorded = [one for one in book.indicators if book.results[one] or book.indicators[one]["kind"] == "ratio"]
    for _ in range(TRACES_PER_BOOK):
        yield rng.choice(list(book.reports)), rng.choice(rng.choice([recorded or list(book.indicators)] * 3
                                                                    + [list(book.indicators)]))


def check_random_book(runner, folder, rng):
    random_books.make_book(folder, rng)
    book = oracle.Book(folder)
    found = []
    for report_id in book.reports:
        day = interesting_day(book, rng)
        found += runner.check(folder, ["report", report_id, "--as-of", day],
                              oracle.report(folder, report_id, day, day))
    day = interesting_day(book, rng)
    found += runner.check(folder, ["deadlines", "--as-of", day], oracle.deadlines(folder, day))
    if book.reports:
        for report_id, indicator in traced(book, rng):
            found += runner.check(folder, ["trace", report_id, indicator],
                                  oracle.trace(folder, report_id, indicator))
    return found


def check_example(runner, book, expected_folder):
    """The example book: the reference implementation and mttq, each against the expected files."""
    found = []
    for name in ("half-year", "annual", "deadlines"):
        expected_file = expected_folder / f"{name}.json"
        if not expected_file.exists():
            continue
        expected = oracle.parse_json(expected_file.read_bytes())
        day = expected["asOf"]
        reference = oracle.deadlines(book, day) if name == "deadlines" else oracle.report(book, name, day, day)
        found += [f"oracle, {name}: {difference}" for difference in differences(reference, expected)]
        arguments = ["deadlines"] if name == "deadlines" else ["report", name]
        found += runner.check(book, [*arguments, "--as-of", day], expected)
    return found


def print_failure(title, found):
    print(f"FAILED {title}")
    for difference in found[:SHOWN_DIFFERENCES]:
        print(f"  {difference}")
    if len(found) > SHOWN_DIFFERENCES:
        print(f"  … and {len(found) - SHOWN_DIFFERENCES} more")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mttq", help="the program to check")
    parser.add_argument("--books", type=int, default=200, help="how many random books (200)")
    parser.add_argument("--seed", type=int, default=1, help="another seed makes other books (1)")
    parser.add_argument("--ignore-stderr", action="store_true",
                        help="let a run that exits 0 print to standard error, as warnings")
    options = parser.parse_args()
    program = shutil.which(options.mttq)
    if program is None:
        parser.error(f"{options.mttq} cannot be run")
    runner = Runner(os.path.abspath(program), options.ignore_stderr)
    passed = failed = 0

    example, expected = FIXTURES / "valid" / EXAMPLE, FIXTURES / "reports" / EXAMPLE
    if example.is_dir() and expected.is_dir():
        found = check_example(runner, example, expected)
        passed, failed = passed + (not found), failed + bool(found)
        if found:
            print_failure(str(example), found)

    folder = Path(tempfile.mkdtemp(prefix="mttq-oracle-"))
    for number in range(1, options.books + 1):
        home = folder / f"{options.seed}-{number}"
        found = check_random_book(runner, home / "book", random.Random(f"{options.seed}-{number}"))
        if found:
            failed += 1
            print_failure(str(home / "book"), found)
        else:
            passed += 1
            shutil.rmtree(home)
    if not any(folder.iterdir()):
        folder.rmdir()

    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
