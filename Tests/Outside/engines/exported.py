"""A folder of books and report files, what is exported of it, and the rows that the tables must have."""

import csv
import hashlib
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import oracle

from . import catalogues, facts, figures

SPELLING = {
    "integer": re.compile(r"-?\d+"), "quantity": re.compile(r"-?\d+(\.\d{1,4})?"),
    "date": re.compile(r"\d{4}-\d\d-\d\d"), "boolean": re.compile("true|false"), "text": re.compile(".*", re.S),
}


class Program:
    """Runs mttq in a folder, without what the machine's own environment says."""

    def __init__(self, program):
        self.program = program
        self.environment = {name: one for name, one in os.environ.items() if not name.startswith("MTTQ_")}

    def run(self, home, *words, exits=(0,)):
        done = subprocess.run([self.program, *map(str, words)], cwd=home, capture_output=True, env=self.environment,
                              timeout=300)
        if done.returncode not in exits:
            raise RuntimeError(f"mttq {' '.join(map(str, words))}: exit {done.returncode}: {done.stderr.decode()[:500]}")
        return done

    def json(self, home, *words, exits=(0,)):
        return oracle.parse_json(self.run(home, *words, "--format", "json", exits=exits).stdout)


@dataclass
class Exported:
    """What is exported: paths below `home`, with the parent and the day, and the exit code that this must have."""

    program: Program
    home: Path
    paths: list
    day: str
    parent: str | None = None
    exits: int = 0

    def __post_init__(self):
        schema = oracle.parse_json(self.program.run(self.home, "schema", "export").stdout)
        self.tables = {one["table"]: one for one in schema["tables"]}

    def columns(self, table):
        return [one["name"] for one in self.tables[table]["columns"]]

    @property
    def question(self):
        return [*self.paths, "--as-of", self.day, *(["-C", self.parent] if self.parent else [])]

    # ------------------------------------------------------------ what is exported

    def csv(self, *words, to="tables"):
        """The tables in a folder, with facts, households and remarks."""
        self.program.run(self.home, "export", "csv", *self.question, *words, "-o", to, exits=(self.exits,))
        return self.home / to

    def script(self, dialect, *words):
        done = self.program.run(self.home, "export", "sql", *self.question, "--dialect", dialect, *words,
                                exits=(self.exits,))
        return done.stdout.decode()

    # ------------------------------------------------------------ what must be in it

    def sources(self):
        """The books that can be read, with their plans, and the report files, by path."""
        books, files = {}, {}
        for path in [*self.paths, *filter(None, [self.parent])]:
            for place in sorted([self.home / path, *(self.home / path).rglob("*")]):
                name = os.path.relpath(place, self.home)
                if (place / "plan.json").exists():
                    books[name] = oracle.parse_json((place / "plan.json").read_bytes())
                elif place.suffix == ".json" and not any((one / "plan.json").exists() for one in place.parents):
                    data = oracle.parse_json(place.read_bytes())
                    if data.get("format") == "mttq-report/1":
                        files[name] = data
        return books, files

    def expected(self):
        """Every row of every table, as named values."""
        books, files = self.sources()
        province = books[self.parent]["unit"]["id"] if self.parent else None
        reports = [(book, "book", self.program.json(self.home, "-C", book, "report", one, "--as-of", self.day))
                   for book, plan in books.items() for one in oracle.reports_of(plan)]
        reports += [(file, "file", data) for file, data in files.items()]
        rows = {name: [] for name in self.tables}
        for book, kind, report in reports:
            key = figures.key(book, province, report)
            for table, made in figures.rows(report, kind).items():
                rows[table] += [key | one for one in made]
        for book in books:
            for table, made in facts.rows(self.home / book, book, province).items():
                rows[table] += made
        for table, made in catalogues.rows(books, self.day).items():
            rows[table] += made
        return rows

    def books(self):
        """The books that are in it, as their files say them."""
        return {book: oracle.Book(self.home / book) for book in self.sources()[0]}


def read_csv(path, columns):
    """A table of the engine's form: null is the empty cell without quotation marks, which Python's reader cannot tell."""
    text = path.read_text(encoding="utf-8")
    rows, row, cell, is_quoted, was_quoted, place = [], [], [], False, False, 0
    while place < len(text):
        one = text[place]
        if is_quoted:
            if one == '"' and text[place + 1:place + 2] == '"':
                cell.append(one)
                place += 1
            elif one == '"':
                is_quoted = False
            else:
                cell.append(one)
        elif one == '"':
            is_quoted = was_quoted = True
        elif one in ",\n":
            row.append("".join(cell) if cell or was_quoted else None)
            cell, was_quoted = [], False
            if one == "\n":
                rows.append(row)
                row = []
        else:
            cell.append(one)
        place += 1
    if row or cell:
        raise ValueError(f"{path.name}: no line break at the end")
    if not rows or rows[0] != columns:
        raise ValueError(f"{path.name}: the head is {rows[:1]}, expected {columns}")
    return rows[1:]


def typed(text, type):
    """A cell's value; it has to be spelled as its type is."""
    if text is None:
        return None
    if not SPELLING[type].fullmatch(text):
        raise ValueError(f"{text!r} is no {type}")
    return {"integer": int, "quantity": oracle.exact, "boolean": lambda one: one == "true"}.get(type, str)(text)


def csv_reader(exported, folder):
    """Reads a table from its file: the columns, and the rows with values of their types."""
    def read(table):
        columns = exported.columns(table)
        types = [one["type"] for one in exported.tables[table]["columns"]]
        rows = read_csv(folder / f"{table}.csv", columns)
        return columns, [tuple(typed(*one) for one in zip(row, types, strict=True)) for row in rows]

    return read


def manifest_faults(exported, folder):
    manifest = oracle.parse_json((folder / "manifest.json").read_bytes())
    told = {one["table"]: (one["rows"], one["sha256"]) for one in manifest["tables"]}
    there = {}
    for path in folder.glob("*.csv"):
        data = path.read_bytes()
        with path.open(encoding="utf-8", newline="") as file:
            there[path.stem] = (sum(1 for _ in csv.reader(file)) - 1, hashlib.sha256(data).hexdigest())
    if told != there or list(told) != sorted(told):
        yield f"manifest.json says of the tables {told}, there are {there}"
    books, files = exported.sources()
    if [one["book"] for one in manifest["books"]] != sorted(books | files, key=os.fsencode):
        yield f"manifest.json names {[one['book'] for one in manifest['books']]}, expected {sorted(books | files)}"
    for one in manifest["books"]:
        journal = exported.home / one["book"] / "journal.jsonl"
        data = journal.read_bytes() if journal.exists() else b""
        if journal.exists() and (one["journalBytes"], one["journalSha256"]) != (
                len(data), hashlib.sha256(data).hexdigest()):
            yield f"manifest.json says of {journal}: {one}"
