"""Plants faults in sound books and demands that `mttq validate` finds each once, at its place, and nothing else.

    python3 -B Tests/Oracle/planted.py PATH_TO_MTTQ [--faults 2000] [--seed 1] [--only WORD] [--keep FOLDER]

Written from book.md, diagnostics.md, report.md and cli.md alone. A fault is one edit of a book's text, so its line and
column, in code points, are counted here. Where the words allow two answers, both pass and are counted as a question.
"""

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path

from planting.book import books_of_others, random_book
from planting.choosing import in_taken_back, simple, stream
from planting.edits import plant
from planting.judging import Program, Tally, base_findings, report

BATCH = 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mttq", help="the program to check")
    parser.add_argument("--faults", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="only faults whose label contains this")
    parser.add_argument("--keep", help="a folder for the books that failed")
    options = parser.parse_args()
    found = shutil.which(options.mttq)
    if found is None:
        parser.error(f"{options.mttq} cannot be run")
    program = Program(os.path.abspath(found))
    rng = random.Random(options.seed)
    begun = time.monotonic()
    home = Path(tempfile.mkdtemp(prefix="planted-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
    keep = Path(options.keep) if options.keep else None
    tally = Tally()
    try:
        books = [random_book(f"{options.seed}-{number}") for number in range(80)]
        unsound = base_findings(program, books, home / "base")
        for book, wanted, got in unsound[:5]:
            print(f"UNSOUND {book.name}: wanted {wanted}, got {got}")
        books = [book for book in books if book not in [one[0] for one in unsound]]
        others = list(books_of_others(home / "others", options.seed))
        base_findings(program, others, home / "base")
        source, left, total = stream(books, others, rng, options.only), options.faults, 0
        tries = 0
        while left > 0:
            batches = {False: [], True: []}
            for _ in range(min(left, BATCH)):
                while True:
                    tries += 1
                    book, fault = next(source)
                    in_taken_back(book, fault)
                    if options.only in fault.label or tries > 400 * options.faults:
                        break
                number = f"{total:06}"
                total += 1
                folder = home / ("quotas" if fault.quotas else "plain") / number
                batches[fault.quotas].append((number, book, fault, *plant(book, fault, folder)))
            left -= min(left, BATCH)
            for quotas, planted in batches.items():
                if not planted:
                    continue
                folder = home / ("quotas" if quotas else "plain")
                actual = program.validate(folder, *(["--quotas"] if quotas else []))
                for number, book, fault, expected, readings in planted:
                    label = simple(fault.label)
                    if not tally.judge(label, fault, expected, readings, actual.get(number, []), f"{number} {fault.label} [{book.name}]"):
                        if keep:
                            shutil.copytree(folder / number, keep / number, dirs_exist_ok=True)
                shutil.rmtree(folder)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    is_right = report(tally, time.monotonic() - begun, program.seconds, total)
    return 0 if is_right and not unsound else 1


if __name__ == "__main__":
    sys.exit(main())
