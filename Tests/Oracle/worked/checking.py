"""Holds a program and the oracle to a case."""

import os
import subprocess
from decimal import Decimal
from fractions import Fraction

import oracle
from reading import strict_json

from .book import FILES
from .case import at

# The day for what depends on one, where the example names none.
LAST_DAY = "2026-12-31"
# What the short books of the examples also are, and no example is about.
PASSED_OVER = {"report/gap", "report/weekend", "report/undated", "journal/uncovered", "quota/unmet"}


def same(actual, expected):
    """Equal values; numbers by what they are worth, texts in NFC as both sides write them."""
    if isinstance(expected, float):
        expected = Decimal(str(expected))
    if isinstance(actual, (int, Decimal, Fraction)) and isinstance(expected, (int, Decimal, Fraction)):
        return isinstance(actual, bool) == isinstance(expected, bool) and Fraction(actual) == Fraction(expected)
    if isinstance(expected, dict) and isinstance(actual, dict):
        return actual.keys() == expected.keys() and all(same(actual[key], expected[key]) for key in expected)
    if isinstance(expected, list) and isinstance(actual, list):
        return len(actual) == len(expected) and all(map(same, actual, expected))
    return type(actual) is type(expected) and actual == expected


def shown(value):
    if isinstance(value, Fraction):
        return str(value.numerator if value.denominator == 1 else float(value))
    return repr(value)


def wrong_figures(side, data, says):
    for way, expected in says:
        actual = at(data, way)
        if not same(actual, expected):
            yield f"{side}: {way} is {shown(actual)}, expected {shown(expected)}"


class Program:
    """The program that is held to the examples."""

    def __init__(self, program):
        self.program = program
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("MTTQ_")}
        self.environment["LC_ALL"] = "C"

    def run(self, book, *arguments):
        return subprocess.run([self.program, "-C", str(book), *arguments], capture_output=True,
                              env=self.environment, timeout=60)

    def data(self, book, *arguments, exits=(0,)):
        run = self.run(book, *arguments, "--format", "json")
        if run.returncode not in exits:
            raise RuntimeError(f"{' '.join(arguments)}: exit {run.returncode}: {run.stderr.decode()[:300]}")
        return oracle.parse_json(run.stdout)

    def text(self, book, *arguments):
        return self.run(book, *arguments, "--format", "text").stdout.decode()

    def found(self, book, *options):
        """What `validate` finds in a book: sorted (code, file, line, column)."""
        answer = self.data(book, "validate", str(book), *options, exits=(0, 1))
        return sorted((one["code"], os.path.basename(one["path"]), one["line"], one["column"])
                      for one in answer["diagnostics"] if one["code"] not in PASSED_OVER)


def place(folder, found):
    """The code, file, line and column of a finding."""
    file = FILES[found.file]
    text, way = (folder / file).read_text(), list(found.way)
    if found.file == "journal":
        lines = text.split("\n")
        start = sum(len(line) + 1 for line in lines[:way[0] - 1])
        node = strict_json.parse(text, start, start + len(lines[way.pop(0) - 1]))
    else:
        node = strict_json.parse(text)
    start = node.start
    for number, step in enumerate(way):
        if isinstance(step, int):
            node = node.items[step]
        elif step == "key":
            return (found.code, file, *strict_json.place(text, start))
        else:
            member = node.member(step)
            start, node = member.start, member.node
            if way[number + 1:number + 2] == ["key"]:
                continue
        start = node.start
    return (found.code, file, *strict_json.place(text, start))


def wrong_findings(side, actual, expected):
    for one in sorted(set(actual) | set(expected)):
        if actual.count(one) != expected.count(one):
            yield f"{side}: {'not ' if one in expected else ''}found {one}"


def faults(program, case, home):
    """Where the program or the oracle does not say what a case asks."""
    folder = home / "book"
    case.book.write(folder)
    options = ["--as-of", case.as_of] if case.as_of else []
    if case.found is not None:
        expected, day = sorted(place(folder, one) for one in case.found), case.as_of or LAST_DAY
        yield from wrong_findings("mttq", program.found(folder, "--as-of", day), expected)
        if case.is_sound:
            judged = [one for one in expected if one[0] in oracle.CODES]
            yield from wrong_findings("oracle", oracle.findings(oracle.Book(folder), day), judged)
    if case.says and case.is_sound:
        data = oracle.report(folder, case.report, case.as_of, LAST_DAY)
        yield from wrong_figures("oracle", data, case.says)
    if case.says:
        try:
            yield from wrong_figures("mttq", program.data(folder, "report", case.report, *options), case.says)
        except RuntimeError as error:
            yield f"mttq: {error}"
    printed = program.text(folder, "report", case.report, *options) if case.prints else ""
    yield from (f"mttq: {one!r} is not printed" for one in case.prints if one not in " ".join(printed.split()))
