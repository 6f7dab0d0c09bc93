"""An office's desk: commands on one book, and what is looked after at each."""

import csv
import io
import os
import re
import stat
import subprocess
from datetime import date

import compare
import oracle
import suggestion
from best_helpers.problem import statuses_on

from .command_line import (
    AS_OF, BOOK, BY, DEADLINES, FORMAT, HELPER_LIST, LANGUAGE, LIST, LIST_WITHOUT_HELPER, LOG, REPORT, SHOW, STATUS,
    SUGGEST, TRACE, VALIDATE)
from .privacy import Secrets

YEAR = 2026
WRITER = "vp-mttq"


class Failed(Exception):
    """A fault after which going on makes no sense."""


class Office:
    """Runs commands on one book and looks after its secrets after each."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.book = folder / "book"
        self.register = self.book / "households.json"
        self.secrets = Secrets()
        self.day = f"{YEAR}-01-05"
        self.faults = []
        self.commands = self.checks = 0
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("MTTQ_")}

    def fault(self, text):
        self.faults.append(text)
        print(f"FAULT {text if len(text) < 800 else text[:800] + '…'}")

    def expect(self, condition, text):
        self.checks += 1
        if not condition:
            self.fault(text)

    def equal(self, what, actual, expected):
        found = list(compare.differences(actual, expected))
        self.expect(not found, f"{what}: {'; '.join(found[:5])}")

    def run(self, command, *arguments, exits=0, names=False, typed=(), language="vi", standard_input=None):
        """Runs one command; standard output as bytes."""
        line = [self.program, BOOK, str(self.book), AS_OF, self.day, BY, WRITER, LANGUAGE, language,
                *command, *map(str, arguments)]
        before = self.contents()
        done = subprocess.run(line, capture_output=True, env=self.environment, timeout=120, input=standard_input)
        self.commands += 1
        said = " ".join([*command, *map(str, arguments)])
        if done.returncode != exits:
            text = f"{said}: exit {done.returncode}, expected {exits}\n{done.stderr.decode('utf-8', 'replace')}"
            self.fault(text)
            if exits == 0:
                raise Failed(text)
        if exits != 0:
            self.expect(self.contents() == before, f"{said}: failed, but changed the book")
        if not names:
            for name, data in (("standard output", done.stdout), ("standard error", done.stderr)):
                held = self.secrets.within(data, typed)
                self.expect(not held, f"{said}: {name} holds {held}: {data.decode('utf-8', 'replace')[:400]}")
        self.look_after(said)
        return done.stdout

    def ids(self, command, *arguments, count=1, **options):
        """Runs a command that prints ids, one alone on each line."""
        lines = self.run(command, *arguments, **options).decode().split("\n")
        self.expect(lines.pop() == "" and all(re.fullmatch(r"[0-9A-Za-z_-]+", one) for one in lines)
                    and count in (None, len(lines)), f"{' '.join(command)}: printed {lines}, expected {count} ids")
        return lines

    def one_id(self, command, *arguments, **options):
        lines = self.ids(command, *arguments, **options)
        if not lines:
            raise Failed(f"{' '.join(command)} printed no id")
        return lines[0]

    def json(self, command, *arguments, **options):
        return oracle.parse_json(self.run(command, *arguments, FORMAT, "json", **options))

    def files(self):
        return [path for path in self.book.rglob("*") if path.is_file()] if self.book.exists() else []

    def contents(self):
        """The bytes of every file but the lock's."""
        return {str(path.relative_to(self.book)): path.read_bytes() for path in self.files()
                if path.name != ".mttq.lock"}

    def look_after(self, said):
        """No secret outside the register, and the register for its owner alone."""
        for path in self.files():
            name = path.relative_to(self.book)
            if path == self.register:
                mode = stat.S_IMODE(path.stat().st_mode)
                self.expect(mode == 0o600, f"after {said}: {name} has the mode {mode:o}")
                continue
            held = self.secrets.within(str(name).encode()) + self.secrets.within(path.read_bytes())
            self.expect(not held, f"after {said}: {name} holds {held}")

    def reads(self):
        """Every command that only reads, in every format; the book stays as it is."""
        before = self.contents()
        for language in ("vi", "en"):
            self.run(STATUS, language=language)
            self.run(LOG, language=language)
            self.run(LIST, language=language)
            self.run(HELPER_LIST, language=language)
            self.run(SUGGEST, language=language)
            self.run(VALIDATE, self.book, language=language)
        self.run(SHOW)
        self.run(DEADLINES)
        self.run(LOG, FORMAT, "json")
        self.run(LIST, FORMAT, "csv")
        self.run(LIST, LIST_WITHOUT_HELPER)
        self.run(HELPER_LIST, FORMAT, "json")
        self.run(VALIDATE, self.book, FORMAT, "json")
        self.run(TRACE, "annual", "quy-vi-nguoi-ngheo-thu")
        self.check_list()
        self.expect(self.contents() == before, "reading changed the book")

    def check_list(self):
        """The list's statuses and helpers are those of the reference implementation."""
        book, day = oracle.Book(self.book), date.fromisoformat(self.day)
        status = statuses_on(book, day)
        today = oracle.Help(book, oracle.Span(day, day))
        helpers = {one: today.helped_household(one, [])["helpers"] for one in book.households}
        listed = {one["id"]: one for one in self.json(LIST)["households"]}
        self.equal(f"list on {day}: statuses", {one: listed[one]["status"] for one in listed}, status)
        self.equal(f"list on {day}: helpers", {one: listed[one]["helpers"] for one in listed}, helpers)
        rows = list(csv.reader(io.StringIO(self.run(LIST, FORMAT, "csv").decode("utf-8-sig"))))
        self.equal("list as CSV: ids", sorted(row[0] for row in rows[1:]), sorted(book.households))

    def check_reports(self):
        """Both reports, as data and as text; the annual one's data."""
        for name in ("half-year", "annual"):
            data = self.json(REPORT, name)
            self.equal(f"report {name} as of {self.day}", data,
                       oracle.report(self.book, name, self.day, self.day))
            self.run(REPORT, name, FORMAT, "text")
        return data

    def check_suggestion(self):
        suggested = self.json(SUGGEST)
        for one in suggestion.check(oracle.Book(self.book), date.fromisoformat(self.day), suggested):
            self.fault(f"suggest on {self.day}: {one}")
        return suggested["assignments"]

    def records(self):
        return {record["id"]: record for record in oracle.read_journal(self.book / "journal.jsonl")}
