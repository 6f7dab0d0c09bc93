"""Compares mttq with the reference implementation on random books and on the example book.

    python3 Tests/Oracle/compare.py PATH_TO_MTTQ [--books 200] [--seed 1] [--example DIR]

Each book is one check: all its reports, its deadlines, a few traces, what `validate` finds of its figures, and now and
then a report made despite an error or a review of several years. A book that fails keeps its folder. `--example` names
a book with a folder `expected` of what its commands print, to which both sides are held.
"""

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import oracle
import random_books

SHOWN_DIFFERENCES = 10
TRACES_PER_BOOK = 4
SECONDS_PER_RUN = 60
BOOKS_A_REVIEW = 5
TOLD_CODE = re.compile(r"\[([a-z]+/[a-z-]+)\]")
BAD_LINES = [
    '"kind":"result","on":"2026-03-01","values":{"khong-co":1}', '"kind":"result","on":"2026-03-01"',
    '"kind":"result","on":"2026-02-30","values":{"ngay-cong":1}', '"kind":"task","on":"2026-03-01","status":"done"',
    '"kind":"result","on":"2026-03-01","values":{"ngay-cong":-1}', '"kind":"ghi"',
]
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

    def run(self, book, *arguments):
        command = [self.program, "-C", str(book), *arguments, "--format", "json"]
        return subprocess.run(command, capture_output=True, env=self.environment, timeout=SECONDS_PER_RUN)

    def check(self, book, arguments, expected, exits=0, told=lambda data: data):
        """The differences between what mttq prints for a book, or what is told of that, and what is expected."""
        said = " ".join(arguments)
        try:
            run = self.run(book, *arguments)
        except subprocess.TimeoutExpired:
            return [f"{said}: not done within {SECONDS_PER_RUN} s"]
        complaints = run.stderr.decode("utf-8", "replace").strip()
        if run.returncode != exits or not self.may_be_told(complaints, exits):
            return [f"{said}: exit {run.returncode}\n{complaints}"]
        try:
            actual = oracle.parse_json(run.stdout)
        except ValueError as error:
            return [f"{said}: not JSON: {error}"]
        return [f"{said}: {difference}" for difference in differences(told(actual), expected)]

    def may_be_told(self, complaints, exits):
        """Whether nothing is told but the warnings that bear on figures, and where it is refused the error."""
        told = set(TOLD_CODE.findall(complaints))
        return self.ignore_stderr or not complaints or bool(told and (exits or told <= oracle.CODES))

    def found(self, book, day):
        """What `validate` finds of the oracle's codes in a book: sorted (code, file, line, column)."""
        answer = oracle.parse_json(self.run(book, "validate", str(book), "--as-of", day).stdout)
        return sorted((one["code"], Path(one["path"]).name, one["line"], one["column"])
                      for one in answer["diagnostics"] if one["code"] in oracle.CODES)


def interesting_day(book, rng):
    """A day on which a status may turn: around a last day, a record's day, or any day of the year."""
    days = [date(book.plan["year"], 1, 1) + timedelta(days=rng.randrange(-30, 420))]
    days += [report.last_day for report in book.reports.values() if report.last_day]
    days += [date.fromisoformat(record["on"]) for record in book.of_kind("sent", "received", "estimate")]
    return (rng.choice(days) + timedelta(days=rng.choice([-1, 0, 0, 1]))).isoformat()


def traced(book, rng):
    """A few pairs of a report and an indicator; most of the indicators have records."""
    recorded = [one["id"] for one in book.indicators.values()
                if book.results[one["id"]] or one["kind"] in ("ratio", "total")]
    for _ in range(TRACES_PER_BOOK):
        yield rng.choice(list(book.reports)), rng.choice(rng.choice([recorded or list(book.indicators)] * 3
                                                                    + [list(book.indicators)]))


def check_findings(runner, book, day):
    """What `validate` finds too much or too little of the codes that the oracle judges."""
    found, expected = Counter(runner.found(book.folder, day)), Counter(oracle.findings(book, day))
    return ([f"validate, not expected: {one}" for one in (found - expected).elements()]
            + [f"validate, missing: {one}" for one in (expected - found).elements()])


def check_despite_an_error(runner, book, rng):
    """A report of the book with one bad line, which is left out and counted."""
    report_id, day = rng.choice(list(book.reports)), interesting_day(book, rng)
    expected = oracle.report(book.folder, report_id, day, day) | {"errors": 1}
    journal = book.folder / "journal.jsonl"
    before = journal.read_bytes() if journal.exists() else b""
    line = '{"id":"dong-hong-1","at":"2026-03-01T01:00:00Z",' + rng.choice(BAD_LINES) + "}\n"
    journal.write_bytes(before + (b"" if before.endswith(b"\n") or not before else b"\n") + line.encode())
    found = runner.check(book.folder, ["report", report_id, "--as-of", day, "--despite-errors"], expected, 65)
    if not found:
        journal.write_bytes(before)
    return found


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
    found += check_findings(runner, book, day)
    if book.reports:
        for report_id, indicator in traced(book, rng):
            found += runner.check(folder, ["trace", report_id, indicator],
                                  oracle.trace(folder, report_id, indicator))
        if not found and rng.random() < 0.3:
            found += check_despite_an_error(runner, book, rng)
    return found


def check_years(runner, folder, rng):
    """A review of several years' books and reports; how a source is named is not compared, only whether there is one."""
    *others, last = random_books.make_years(folder, rng).values()

    def sources_told(data):
        return data | {"books": [one | {"source": one["source"] is not None} for one in data["books"]]}

    expected = sources_told(oracle.review(last, "so-ket", others))
    return runner.check(last, ["review", "print", "so-ket", *map(str, others)], expected, told=sources_told)


def check_example(runner, book, expected_folder):
    """An example book: the reference implementation and mttq, each against the expected files."""
    found = []
    for expected_file in sorted(expected_folder.glob("*.json")):
        name, expected = expected_file.stem, oracle.parse_json(expected_file.read_bytes())
        if expected["format"] not in ("mttq-report/1", "mttq-deadlines/1"):
            continue
        day, is_report = expected["asOf"], expected["format"] == "mttq-report/1"
        reference = oracle.report(book, name, day, day) if is_report else oracle.deadlines(book, day)
        found += [f"oracle, {name}: {difference}" for difference in differences(reference, expected)]
        arguments = ["report", name] if is_report else [name]
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
    parser.add_argument("--example", type=Path, help="a book with a folder `expected` of what it must give")
    parser.add_argument("--ignore-stderr", action="store_true",
                        help="let a run that exits 0 print to standard error, as warnings")
    options = parser.parse_args()
    program = shutil.which(options.mttq)
    if program is None:
        parser.error(f"{options.mttq} cannot be run")
    runner = Runner(os.path.abspath(program), options.ignore_stderr)
    passed = failed = 0

    examples = [(FIXTURES / "valid" / EXAMPLE, FIXTURES / "reports" / EXAMPLE)]
    examples += [(options.example, options.example / "expected")] if options.example else []
    for example, expected in examples:
        if example.is_dir() and expected.is_dir():
            found = check_example(runner, example, expected)
            passed, failed = passed + (not found), failed + bool(found)
            if found:
                print_failure(str(example), found)

    folder = Path(tempfile.mkdtemp(prefix="mttq-oracle-"))
    for number in range(1, options.books + 1):
        home, rng = folder / f"{options.seed}-{number}", random.Random(f"{options.seed}-{number}")
        found = check_random_book(runner, home / "book", rng)
        found += check_years(runner, home / "years", rng) if number % BOOKS_A_REVIEW == 0 else []
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
