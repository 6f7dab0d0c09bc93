"""Writes the books of a commune that keeps its records as offices do: a year, and the year before it beside.

    python3 -B Tests/Outside/lived_year.py FOLDER

FOLDER/2026 has 14 thôn, 8 member organisations, 180 households, 19 reports and some 900 results; FOLDER/2025 is what
it is compared with. The same bytes each time; the place and every name are made up.
"""

import json
import random
import sys
from pathlib import Path

import beside  # noqa: F401
from lived.journal import records
from lived.plan import plan
from lived.register import register
from random_books.writing import with_check

YEAR = 2026
PLAN_NAME, REGISTER_NAME, JOURNAL_NAME = "plan.json", "households.json", "journal.jsonl"


def put(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8", newline="\n")


def write_book(folder, year, previous=None):
    """A book of a year; its journal as mttq itself writes one."""
    folder.mkdir(parents=True)
    chance = random.Random(f"a commune's year {year}")
    households = register(chance)
    put(folder / PLAN_NAME, plan(year) | ({"previous": previous} if previous else {}))
    put(folder / REGISTER_NAME, households)
    (folder / REGISTER_NAME).chmod(0o600)
    lines = [with_check(json.dumps(record, ensure_ascii=False, separators=(",", ":")), (",", ":"))
             for record in records(chance, year, households)]
    (folder / JOURNAL_NAME).write_text("".join(line + "\n" for line in lines), encoding="utf-8", newline="\n")


def write(folder):
    """Both years; gives the folder of the later one."""
    write_book(folder / str(YEAR - 1), YEAR - 1)
    write_book(folder / str(YEAR), YEAR, f"../{YEAR - 1}")
    return folder / str(YEAR)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    print(write(Path(sys.argv[1])))
