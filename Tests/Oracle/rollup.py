"""Holds `mttq rollup` to the words of the contract: worked examples, random provinces, hostile folders, secrets.

    python3 -B Tests/Oracle/rollup.py PATH_TO_MTTQ [--provinces 60] [--seed 1] [--only WORD]

Of each random province the whole of `mttq-rollup/1` is computed a second time, from the reports of its units; then the
paths are shuffled, read from standard input and read on one core, and every format has to come out the same, byte by
byte. A province that fails keeps its folder.
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
from pathlib import Path

import compare
import oracle
from rolling import document, examples, hostile, secrets
from rolling.asked import Asked
from rolling.provinces import Province
from worked.checking import wrong_figures

FORMATS = [["text"], ["markdown"], ["html"], ["docx"], ["xlsx"], ["csv"], ["csv", "--table", "units"],
           ["csv", "--table", "own"]]
TOLD_CODE = re.compile(r"\[(rollup/[a-z-]+)\]")


class Program:
    """Runs the program in a folder, without what the machine's own environment says."""

    def __init__(self, program):
        self.program = program
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("MTTQ_")}
        self.environment["LC_ALL"] = "C.UTF-8"

    def run(self, home, words, input=None, before=(), environment=()):
        return subprocess.run([*before, self.program, *map(str, words)], cwd=home, capture_output=True, input=input,
                              env=self.environment | dict(environment), timeout=120)


def by_name(data):
    """A document whose lists are found by what names their entries."""
    return data | {
        "units": {one["unit"]["id"]: one for one in data["units"]},
        "own": {f"{one['id']}@{one['unitId']}": one for one in data["own"]},
        "notes": {one["note"]: one for one in data["notes"]},
    }


def check_examples(program, home):
    """The worked figures."""
    for number, one in enumerate(examples.EXAMPLES):
        folder = home / str(number)
        for name, book in one.books.items():
            book.write(folder / name)
        if one.is_mailed:
            program.run(folder, ["-C", "p/2", "report", "annual", "--as-of", "2026-11-20", "-o", "p/mail.json"])
        if one.changes:
            program.run(folder, ["-C", "p/2", "record", "cay-xanh=100", "--on", "2026-06-01"])
        asked = Asked(folder, ("p",), "annual", "2026-11-30", "tinh", newest=one.newest)
        expected = document.expected(program.program, asked)
        found = [*wrong_figures("oracle", by_name(expected.data), one.says), *faults(program, asked, expected)]
        if expected.exits != one.exits:
            found.append(f"oracle: exit {expected.exits}, expected {one.exits}")
        yield from (f"{one.title}: {fault}" for fault in found)


def faults(program, asked, expected):
    """Where the program's document, exit code or codes are not those expected."""
    run = program.run(asked.home, [*asked.words(), "--format", "json"])
    told = run.stderr.decode("utf-8", "replace")
    if run.returncode != expected.exits:
        yield f"exit {run.returncode}, expected {expected.exits}: {told[:500]}"
    if expected.data is None:
        if run.stdout or "rollup/mixed" not in TOLD_CODE.findall(told):
            yield f"of differing years without a parent {run.stdout[:200]} is printed: {told[:500]}"
        return
    try:
        data = oracle.parse_json(run.stdout)
    except ValueError as error:
        yield f"not JSON: {error}: {told[:500]}"
        return
    yield from compare.differences(data, expected.data)
    codes = set(TOLD_CODE.findall(told))
    wanted = {one for one in expected.codes if one.startswith("rollup/")}
    if codes != wanted:
        yield f"told {sorted(codes)}, expected {sorted(wanted)}: {told[:500]}"


def same_bytes(program, asked, rng):
    """Every format from the paths in another order, from standard input, and on one core."""
    words = [*asked.words(), "--format"]
    shuffled = rng.sample(asked.paths, len(asked.paths))
    listed = "".join(f"{one}\n" for one in shuffled).encode()
    # A format more each time would cost much; JSON always, and two others.
    for format in [["json"], *rng.sample(FORMATS, 2)]:
        first = program.run(asked.home, [*words, *format])
        others = {
            "shuffled": program.run(asked.home, [*asked.words(shuffled), "--format", *format]),
            "from standard input": program.run(asked.home, [*asked.words(["-"]), "--format", *format], input=listed),
            "on one core": program.run(asked.home, [*words, *format], before=["taskset", "-c", "0"]),
        }
        if not first.stdout:
            yield f"{' '.join(format)}: nothing printed, exit {first.returncode}: {first.stderr.decode()[:300]}"
        for what, run in others.items():
            if (run.returncode, run.stdout) != (first.returncode, first.stdout):
                yield f"{' '.join(format)}: other bytes {what}, exit {run.returncode}, not {first.returncode}"


def check_province(program, home, rng, counts):
    """One random province."""
    province = Province(program.program, home, rng)
    asked = province.make()
    expected = document.expected(program.program, asked)
    harmed = {os.path.normpath(one.path) for row in expected.rows for one in row.sources if "an error" in one.codes}
    if not harmed <= set(province.harmed):
        yield f"the province itself is wrong: {harmed - set(province.harmed)} has an error"
    counts.update(row.state for row in expected.rows)
    counts.update(one["note"] for one in (expected.data or {"notes": [{"note": "undecided"}]})["notes"])
    found = list(faults(program, asked, expected))
    found += [] if found or expected.data is None else same_bytes(program, asked, rng)
    yield from (f"{' '.join(asked.words())}: {one}" for one in found)


def check_provinces(program, home, options):
    counts = Counter()
    for number in range(1, options.provinces + 1):
        folder, rng = home / f"{options.seed}-{number}", random.Random(f"{options.seed}-{number}")
        found = list(check_province(program, folder, rng, counts))
        if found:
            yield from compare_lines(folder, found)
        else:
            shutil.rmtree(folder)
    print(f"{options.provinces} provinces: " + ", ".join(f"{name} {count}" for name, count in sorted(counts.items())))


def compare_lines(folder, found):
    yield f"{folder}: {found[0]}"
    yield from (f"    {one}" for one in found[1:compare.SHOWN_DIFFERENCES])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mttq", help="the program to check")
    parser.add_argument("--provinces", type=int, default=60, help="how many random provinces (60)")
    parser.add_argument("--seed", type=int, default=1, help="another seed makes other provinces (1)")
    parser.add_argument("--only", default="", help="only the parts whose name contains this")
    options = parser.parse_args()
    found = shutil.which(options.mttq)
    if found is None:
        parser.error(f"{options.mttq} cannot be run")
    program = Program(os.path.abspath(found))
    parts = {
        "worked figures": lambda home: check_examples(program, home),
        "random provinces": lambda home: check_provinces(program, home, options),
        "hostile folders": lambda home: hostile.check(program, home),
        "secrets": lambda home: secrets.check(program, home),
    }
    failed = 0
    with_faults = Path(tempfile.mkdtemp(prefix="mttq-rollup-"))
    for name, check in parts.items():
        if options.only not in name:
            continue
        home = with_faults / name.replace(" ", "-")
        home.mkdir()
        wrong = list(check(home))
        print(f"{name}: {len(wrong) or 'no'} faults", *wrong[:200], sep="\n  ")
        failed += len(wrong)
        if not wrong:
            shutil.rmtree(home)
    if not failed:
        with_faults.rmdir()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
