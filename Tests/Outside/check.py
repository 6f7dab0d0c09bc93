"""Plans, reports and calendars as the tools of others see them: every format of each, of odd and plain books.

    python3 Tests/Outside/check.py PATH_TO_MTTQ [--keep]

Needs the packages of requirements.txt, and soffice, chromium and poppler's tools on the path. First every check is
shown to fail on broken samples. Then each report is printed twice, which has to give the same bytes, read by another
program and held against the report's JSON; some are printed on paper too, by LibreOffice and Chromium. With faults,
or with `--keep`, the folder of the documents stays.
"""

import argparse
import copy
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import unicodedata
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import NamedTuple

import beside  # noqa: F401
import books
import docx_check
import html_check
import ics_check
import markdown_check
import office
from reading import csv_tables

HERE = Path(__file__).resolve().parent
FIXTURES, SEEDS = HERE.parents[1] / "Fixtures" / "valid", HERE.parents[1] / "seeds"
SELF_TESTS = ["printed.py", "csv_check.py", "ics_check.py", "markdown_check.py", "docx_check.py", "html_check.py"]
TOOLS = ["soffice", "chromium", "pdftotext", "pdffonts", "fc-list"]
FONTS = ["Times New Roman", "Liberation Serif"]
# On paper these; the other months and quarters differ in their figures alone.
ON_PAPER = ("month-03", "quarter-2", "half-year", "annual")
# The books whose texts hold letters that Times New Roman has not.
ODD_BOOKS = ("odd",)
WORKERS = 2
SECONDS = 60
SHOWN_FAULTS = 8


class Case(NamedTuple):
    """One report of one book, with or without names; without a report the plan, which is a document too."""

    book: Path
    report: str | None
    names: bool = False

    @property
    def title(self):
        kin = "seed-" if self.book.parent == SEEDS else ""
        return f"{kin}{self.book.name}-{self.report or 'plan'}" + ("-names" if self.names else "")

    @property
    def command(self):
        return ["show"] if self.report is None else ["report", self.report, *(["--names"] if self.names else [])]

    @property
    def is_on_paper(self):
        return self.report is None or self.report in ON_PAPER and (not self.names or self.book.name in ODD_BOOKS)

    @property
    def plan(self):
        return read_json((self.book / "plan.json").read_bytes())


class Refusal(Exception):
    """mttq did not do what it was asked."""


def read_json(data):
    return json.loads(data, parse_float=Decimal)


def run(mttq, book, *words):
    """What mttq prints; it has to be done without complaint."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MTTQ_")}
    command = [str(mttq), "-C", str(book), *words]
    done = subprocess.run(command, capture_output=True, env=environment, stdin=subprocess.DEVNULL, timeout=SECONDS)
    if done.returncode != 0:
        said = (done.stderr.decode("utf-8", "replace").strip().splitlines() or [""])[0]
        raise Refusal(f"mttq {' '.join(words)} exits {done.returncode}: {said}")
    return done.stdout


def run_tool(*command):
    return subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, timeout=SECONDS, check=True).stdout


# ---------------------------------------------------------------- one report in all formats

def text_faults(data, report, plan):
    """Plain text: UTF-8 without control characters."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        yield f"it is not UTF-8: {error}"
        return
    signs = {one for one in text if unicodedata.category(one) == "Cc"} - {"\n", "\t"}
    if signs:
        yield f"it has the control characters {sorted(signs)}"
    if not text.endswith("\n"):
        yield "the last line has no end"


FORMATS = {"text": text_faults, "markdown": markdown_check.faults, "html": html_check.faults,
           "docx": docx_check.faults}
# A plan's format goes by the ending of its file.
PLAN_ENDINGS = {"markdown": "md", "html": "html", "docx": "docx"}


def document(mttq, case, day, words, ending, folder):
    """A report as a file, made twice: the bytes have to be the same."""
    target = folder / f"{case.title}.{ending}"
    command = [*case.command, *words, "--as-of", day]
    run(mttq, case.book, *command, "-o", str(target))
    data = target.read_bytes()
    target.unlink()
    run(mttq, case.book, *command, "-o", str(target))
    if target.read_bytes() != data:
        raise Refusal("two runs give different bytes")
    return data


def check_report(mttq, folder, case):
    """The faults of each format of a document, as pairs of format and sentence, and which formats there are."""
    day = f"{case.plan['year']}-12-31"
    if case.report is None:
        checks = [(name, [], ending, FORMATS[name]) for name, ending in PLAN_ENDINGS.items()]
        return check_formats(mttq, folder, case, day, None, checks)
    try:
        report = read_json(document(mttq, case, day, ["--format", "json"], "json", folder))
    except (Refusal, ValueError) as error:
        return [("json", case.title, str(error))], Counter()
    checks = [(name, ["--format", name], name, check) for name, check in FORMATS.items()]
    checks += [("csv", ["--format", "csv", "--table", table, "--separator", separator], f"{table}{ord(separator)}.csv",
                partial(csv_faults, table, separator))
               for table in csv_tables.TABLES for separator in csv_tables.SEPARATORS]
    return check_formats(mttq, folder, case, day, report, checks)


def check_formats(mttq, folder, case, day, report, checks):
    """The faults of a document in each of these formats, and which formats there are."""
    found, made = [], Counter()
    for name, words, ending, check in checks:
        try:
            data = document(mttq, case, day, words, ending, folder)
            faults = list(check(data, report, case.plan))
            made[name] += 1
        except Refusal as error:
            faults = [str(error)]
        found += [(name, case.title, fault) for fault in faults]
    return found, made


def csv_faults(table, separator, data, report, plan):
    return (f"--table {table} --separator {separator!r}: {fault}"
            for fault in csv_tables.faults(table, data, separator, report, plan))


# ---------------------------------------------------------------- on paper and on screens

def check_html_print(folder, case):
    source, target = folder / f"{case.title}.html", folder / f"{case.title}.html.pdf"
    data = folder / f"{case.title}.json"
    report = read_json(data.read_bytes()) if data.exists() else None
    html_check.print_page(source, target)
    return [("html on paper", case.title, fault) for fault in html_check.print_faults(
        source.read_bytes(), target, report, case.plan, case.book.name in ODD_BOOKS)]


def check_docx_print(folder, case):
    source, target = folder / f"{case.title}.docx", folder / "office" / f"{case.title}.pdf"
    return [("docx on paper", case.title, fault) for fault in docx_check.print_faults(
        source.read_bytes(), target, case.plan, case.book.name in ODD_BOOKS)]


def check_screens(folder, cases):
    pages = {case.title: (folder / f"{case.title}.html").read_bytes() for case in cases}
    return [("html on screens", title, fault) for title, fault in html_check.screen_faults(pages)]


# ---------------------------------------------------------------- calendars

def later(plan):
    """The plan with every due day moved by a day."""
    plan = copy.deepcopy(plan)
    for duty in plan["reports"]:
        if "due" in duty:
            duty["due"] = (date.fromisoformat(duty["due"]) + timedelta(days=1)).isoformat()
        if "day" in duty:
            duty["day"] += -1 if duty["day"] > 1 else 1
    return plan


def check_calendar(mttq, folder, book):
    """The calendar of a book, by both commands, twice, and after its due days have moved."""
    found = []
    plan = json.loads((book / "plan.json").read_bytes())
    day = ["--as-of", f"{plan['year']}-01-02"]
    try:
        deadlines = read_json(run(mttq, book, "deadlines", "--format", "json", *day))
        calendar = run(mttq, book, "deadlines", "--format", "ics", *day)
        found += ics_check.faults(calendar, deadlines)
        if run(mttq, book, "deadlines", "--format", "ics", *day) != calendar:
            found.append("two runs give different bytes")
        target = folder / f"{book.name}.ics"
        run(mttq, book, "export", "ics", *day, "-o", str(target))
        found += [f"export ics: {fault}" for fault in ics_check.faults(target.read_bytes(), deadlines)]
        moved = folder / "moved" / book.name
        moved.mkdir(parents=True)
        (moved / "plan.json").write_text(json.dumps(later(plan), ensure_ascii=False), encoding="utf-8")
        changed = run(mttq, moved, "deadlines", "--format", "ics", *day)
        if ics_check.identifiers(changed) != ics_check.identifiers(calendar):
            found.append("a UID changes when a due day does, so a calendar would show the report twice")
        if plan["reports"] and any("due" in one or "day" in one for one in plan["reports"]) and changed == calendar:
            found.append("the days do not follow the plan")
    except (Refusal, ValueError) as error:
        found.append(str(error))
    return [("ics", book.name, fault) for fault in found]


# ---------------------------------------------------------------- all of it

def self_test(name):
    done = subprocess.run([sys.executable, "-B", HERE / name, "--self-test"], capture_output=True, text=True)
    return name, done.returncode, done.stdout + done.stderr


def cases_of(mttq, book):
    """The reports of a book that passes `validate`."""
    run(mttq, book, "validate", str(book))
    deadlines = read_json(run(mttq, book, "deadlines", "--format", "json"))
    yield Case(book, None)
    yield from (Case(book, one["report"]) for one in deadlines["deadlines"])
    if (book / "households.json").exists():
        yield Case(book, deadlines["deadlines"][0]["report"], names=True)


class Account:
    """What was checked and what was found."""

    def __init__(self):
        self.faults, self.documents = [], Counter()
        self.started = self.lap = time.monotonic()

    def add(self, faults):
        self.faults += faults

    def say(self, what):
        now = time.monotonic()
        print(f"{what}: {now - self.lap:.0f} s", flush=True)
        self.lap = now

    def close(self):
        """Prints the faults, document by document, and a line for each format."""
        shown = Counter()
        for kind, title, fault in self.faults:
            shown[kind, title] += 1
            if shown[kind, title] <= SHOWN_FAULTS:
                print(f"FAULT {kind}, {title}: {fault}")
        for (kind, title), count in shown.items():
            if count > SHOWN_FAULTS:
                print(f"FAULT {kind}, {title}: … and {count - SHOWN_FAULTS} more")
        found = Counter(kind for kind, _, _ in self.faults)
        for kind in dict.fromkeys([*self.documents, *found]):
            print(f"{kind}: {self.documents[kind]} documents, {found[kind]} faults")
        print(f"{sum(self.documents.values())} documents, {len(self.faults)} faults, "
              f"{time.monotonic() - self.started:.0f} s")
        return 1 if self.faults else 0


def check_all(mttq, folder, account, pool):
    for name, code, output in pool.map(self_test, SELF_TESTS):
        print(output, end="")
        if code != 0:
            account.add([("self-test", name, "a check does not see what is wrong, or sees what is not")])
    account.say("Self-tests")

    all_books = [*books.make(folder / "books"), *sorted(plan.parent for plan in FIXTURES.glob("*/plan.json"))]
    cases = []
    for book in all_books:
        try:
            cases += cases_of(mttq, book)
        except Refusal as error:
            account.add([("book", book.name, str(error))])
    cases += [Case(plan.parent, None) for plan in sorted(SEEDS.glob("*/plan.json"))]
    for faults, made in pool.map(partial(check_report, mttq, folder), cases):
        account.add(faults)
        account.documents += made
    account.say(f"{len(cases)} plans and reports of {len(all_books)} books")

    for faults in pool.map(partial(check_calendar, mttq, folder), all_books):
        account.add(faults)
        account.documents["ics"] += 1
    account.say("Calendars")

    on_paper = [case for case in cases if case.is_on_paper]
    files = [case for case in on_paper if (folder / f"{case.title}.docx").exists()]
    pages = [case for case in on_paper if (folder / f"{case.title}.html").exists()]
    (folder / "office").mkdir()
    conversion = pool.submit(office.convert, [folder / f"{case.title}.docx" for case in files],
                             folder / "office") if files else None
    for faults in pool.map(partial(check_html_print, folder), pages):
        account.add(faults)
        account.documents["html on paper"] += 1
    if pages:
        account.add(check_screens(folder, pages))
        account.documents["html on screens"] += len(pages)
    if conversion:
        conversion.result()
    for faults in pool.map(partial(check_docx_print, folder), files):
        account.add(faults)
        account.documents["docx on paper"] += 1
    account.say("On paper")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mttq", help="the program to check")
    parser.add_argument("--keep", action="store_true", help="keep the documents")
    options = parser.parse_args()
    program = shutil.which(options.mttq)
    if program is None:
        parser.error(f"{options.mttq} cannot be run")
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        parser.error(f"these tools are missing: {', '.join(missing)}")
    if not any(run_tool("fc-list", f"{font}:lang=vi") for font in FONTS):
        parser.error(f"there is no font with all letters of Vietnamese among {', '.join(FONTS)}")
    folder = Path(tempfile.mkdtemp(prefix="mttq-outside-"))
    account = Account()
    with ProcessPoolExecutor(WORKERS) as pool:
        check_all(os.path.abspath(program), folder, account, pool)
    code = account.close()
    if code or options.keep:
        print(f"The documents are in {folder}")
    else:
        shutil.rmtree(folder)
    return code


if __name__ == "__main__":
    sys.exit(main())
