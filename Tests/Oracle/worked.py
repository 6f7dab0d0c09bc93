"""Holds mttq and the reference implementation to the worked figures of the contract, line by line.

    python3 -B Tests/Oracle/worked.py PATH_TO_MTTQ [--only WORD]

The examples stand in `worked` as small tables: what is recorded, what a report says of it, and what is found.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from worked import (
    areas, as_of, breakdowns, by_command, households, last_year, quotas, ratios, scores, stated, stocks, totals)
from worked.checking import Program, faults

SECTIONS = [stocks, areas, ratios, stated, totals, breakdowns, quotas, last_year, households, scores, as_of]


def checks(program):
    """The title of each example with what checks it in a folder."""
    for section in SECTIONS:
        for case in section.CASES:
            yield f"{section.__name__.split('.')[-1]}: {case.title}", lambda home, case=case: faults(program, case, home)
    for check in by_command.CHECKS:
        yield f"by command: {check.__doc__.splitlines()[0]}", lambda home, check=check: check(program, home)


def faults_of(check, home):
    """What a check finds wrong; where the program refuses what it must do, that."""
    try:
        return list(check(home))
    except (RuntimeError, ValueError, subprocess.TimeoutExpired) as error:
        return [f"mttq: {error}"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mttq", help="the program to check")
    parser.add_argument("--only", default="", help="only the examples whose title contains this")
    options = parser.parse_args()
    found = shutil.which(options.mttq)
    if found is None:
        parser.error(f"{options.mttq} cannot be run")
    passed = failed = 0
    with tempfile.TemporaryDirectory(prefix="mttq-worked-") as home:
        for number, (title, check) in enumerate(checks(Program(os.path.abspath(found)))):
            if options.only not in title:
                continue
            wrong = faults_of(check, Path(home) / str(number))
            passed, failed = passed + (not wrong), failed + bool(wrong)
            if wrong:
                print(f"FAILED {title}", *wrong, sep="\n  ")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
