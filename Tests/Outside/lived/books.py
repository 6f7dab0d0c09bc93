"""The books of the lived year as offices keep them: the year, the one before it, and what the commune was made of."""

import json
import random

from random_books.writing import with_check

from .journal import records
from .plan import plan
from .register import register

YEAR = 2026
PLAN_NAME, REGISTER_NAME, JOURNAL_NAME = "plan.json", "households.json", "journal.jsonl"


def put(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8", newline="\n")


def put_book(folder, plan_of_year, households, journal):
    """The files of a book; its journal as mttq itself writes one."""
    folder.mkdir(parents=True)
    put(folder / PLAN_NAME, plan_of_year)
    put(folder / REGISTER_NAME, households)
    (folder / REGISTER_NAME).chmod(0o600)
    lines = [with_check(json.dumps(record, ensure_ascii=False, separators=(",", ":")), (",", ":"))
             for record in journal]
    (folder / JOURNAL_NAME).write_text("".join(line + "\n" for line in lines), encoding="utf-8", newline="\n")


def write_book(folder, year, previous=None):
    """A book of a year: 14 thôn, 8 member organisations, 180 households, 19 reports and some 900 results."""
    chance = random.Random(f"a commune's year {year}")
    households = register(chance)
    put_book(folder, plan(year) | ({"previous": previous} if previous else {}), households,
             records(chance, year, households))


def write(folder):
    """The year, and the year before it beside; gives the folder of the later one. The same bytes each time."""
    write_book(folder / str(YEAR - 1), YEAR - 1)
    write_book(folder / str(YEAR), YEAR, f"../{YEAR - 1}")
    return folder / str(YEAR)
