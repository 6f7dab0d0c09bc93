"""What `validate` finds of the planted books, and whether it is what had to be found."""

import collections
import json
import os
import shutil
import subprocess
import time
from pathlib import Path

from . import making
from .edits import plant
from .fault import Fault

SHOWN = 60
WITHHELD = {"quota/unmet", "journal/uncovered", "report/gap", "report/order", "report/weekend", "report/undated", "assign/overlap", "household/status",
            "indicator/above", "indicator/mixed", "fund/overdrawn", "household/count", "household/no-register", "area/day", "received/repeated",
            "household/area", "previous/unreadable", "previous/other", "report/snapshot"}


class Program:
    def __init__(self, program):
        self.program = program
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("MTTQ_")} | {"LC_ALL": "en_US.UTF-8"}
        self.seconds = 0.0

    def validate(self, folder, *options):
        """The findings of every book in a folder, by the book's name."""
        begun = time.monotonic()
        run = subprocess.run([self.program, "validate", str(folder), "--format", "json", "--as-of", making.AS_OF, *options],
                             capture_output=True, env=self.environment, timeout=600)
        self.seconds += time.monotonic() - begun
        if run.returncode not in (0, 1):
            raise RuntimeError(f"exit {run.returncode}: {run.stderr.decode()[:500]}")
        answer = json.loads(run.stdout)
        found = collections.defaultdict(list)
        for one in answer["diagnostics"]:
            relative = Path(one["path"]).relative_to(folder)
            found[relative.parts[0]].append((str(Path(*relative.parts[1:])), one["line"], one["column"], one["code"], one["severity"]))
        return found


def difference(expected, actual):
    """What is missing and what is too much, in words that group like faults."""
    missed = list((collections.Counter(expected) - collections.Counter(actual)).elements())
    extra = list((collections.Counter(actual) - collections.Counter(expected)).elements())
    words = []
    for one in list(missed):
        near = next((other for other in extra if other[3] == one[3] and other[0] == one[0]), None)
        if near:
            extra.remove(near)
            missed.remove(one)
            words.append(f"{one[3]} elsewhere" if near[:3] != one[:3] else f"{one[3]} is {near[4]}")
    words += [f"no {one[3]}" for one in missed] + [f"also {one[3]}" for one in extra]
    return ", ".join(sorted(set(words)))


def base_findings(program, books, folder):
    """What is found in the books as they are; only unknown keys that were written on purpose may be."""
    unsound = []
    for number, book in enumerate(books):
        plant(book, Fault("", [], []), folder / str(number))
    found = program.validate(folder)
    for number, book in enumerate(books):
        for file, line, column, code, severity in found.get(str(number), []):
            offset = offset_of(book.texts[file], line, column)
            book.base.append((file, offset, code, severity))
        wanted = sorted((file, "field/unknown") for file in book.texts if '"x-l' in book.texts[file] or "x-l" in unescaped(book.texts[file]))
        got = sorted((one[0], one[2]) for one in book.base)
        if got != wanted:
            unsound.append((book, wanted, got))
    shutil.rmtree(folder)
    return unsound


def unescaped(text):
    return text.replace("\\u0078", "x").replace("\\u002d", "-").replace("\\u002D", "-").replace("\\u006c", "l").replace("\\u006C", "l")


def offset_of(text, line, column):
    offset = 0
    for _ in range(line - 1):
        offset = text.index("\n", offset) + 1
    return offset + column - 1


# Findings that depend on other lines or on the plan's periods: beside another fault, which may be their cause, they may
# be withheld, in few cases.
DRAWN = {"fund/overdrawn", "indicator/above", "household/status", "assign/overlap", "assign/release", "journal/uncovered",
         "journal/void-unknown", "journal/conflicting-id", "ref/unknown"}
WITHHELD_AT_MOST = 0.1


class Tally:
    def __init__(self):
        self.planted = collections.Counter()
        self.drawn = self.withheld = 0
        self.failed = collections.defaultdict(list)
        self.answers = collections.defaultdict(collections.Counter)

    def judge(self, label, fault, expected, readings, actual, home):
        for code, *_ in fault.expected or [("(sound)",)]:
            self.planted[code] += 1
        actual = sorted(actual)
        if label == "several" and any(code in DRAWN for code, *_ in fault.expected):
            self.drawn += 1
            lost = collections.Counter(expected) - collections.Counter(actual)
            if lost and actual == sorted((collections.Counter(expected) - lost).elements()) and all(one[3] in DRAWN for one in lost):
                self.withheld += 1
                return True
        if actual == expected:
            if fault.question:
                self.answers[fault.question]["first: " + (",".join(one[0] for one in fault.expected) or "none")] += 1
            return True
        # Of a line that is no record nobody can tell whether it was the sending that kept a snapshot.
        orphans = [one for one in actual if one[0].startswith("reports/") and one[3] == "report/snapshot"]
        if orphans and any(file == "journal.jsonl" for _, file, *_ in fault.expected):
            actual = [one for one in actual if one not in orphans]
            self.answers["a snapshot whose sending may stand on a line at fault: told or not?"]["told"] += 1
            if actual == expected:
                return True
        for name, other in [("", expected), *readings.items()]:
            lost = collections.Counter(other) - collections.Counter(actual)
            if lost and actual == sorted((collections.Counter(other) - lost).elements()) and all(one[3] in WITHHELD and one[3] not in {item[0] for item in fault.expected} for one in lost):
                self.answers["findings drawn from the whole book, withheld while there is an error"].update(one[3] for one in lost)
                return True
            if actual == other:
                self.answers[fault.question][name] += 1
                return True
        self.failed[(label, difference(expected, actual))].append((home, expected, actual))
        return False


def report(tally, seconds, running, total):
    causes = collections.Counter()
    for (label, words), cases in tally.failed.items():
        causes[label.split(" ")[0] + " → " + words] += len(cases)
    for cause, number in causes.most_common():
        print(f"CAUSE {number:5} × {cause}")
    groups = sorted(tally.failed.items(), key=lambda item: -len(item[1]))
    for (label, words), cases in groups[:SHOWN]:
        home, expected, actual = min(cases, key=lambda case: len(case[1]) + len(case[2]))
        print(f"FAILED {len(cases):4} × {label}: {words}\n    {home}")
        for one in sorted(set(expected) | set(actual) | set(), key=str):
            times = expected.count(one), actual.count(one)
            if times[0] != times[1]:
                print(f"    {'expected' if times[0] > times[1] else 'found   '} {one[0]}:{one[1]}:{one[2]} {one[4]}[{one[3]}]")
    if len(groups) > SHOWN:
        print(f"… and {len(groups) - SHOWN} more kinds")
    for question, answers in sorted(tally.answers.items()):
        print(f"QUESTION {question} {dict(answers)}")
    print("planted: " + ", ".join(f"{code} {number}" for code, number in sorted(tally.planted.items())))
    failed = sum(map(len, tally.failed.values()))
    print(f"withheld beside another fault: {tally.withheld} of {tally.drawn} that are drawn from the whole book")
    print(f"{total - failed} passed, {failed} failed, {seconds:.1f} s ({running:.1f} s of them mttq)")
    return failed == 0 and tally.withheld <= WITHHELD_AT_MOST * max(tally.drawn, 20)
