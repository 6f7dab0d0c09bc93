"""What a report says as CSV, checked against its book; and who is named in a print."""

import re

import oracle
from reading import csv_tables
from reading.figures import target_in_percents

FORMATS = ["text", "markdown", "csv", "json"]


def targets(table, report, book):
    """A target's figures are empty where no record stands behind them, which only the book tells."""
    for place, (line, one) in enumerate(zip(table.rows, csv_tables.scoped_targets(report)), 1):
        year = oracle.Span(book.start, oracle.to_date(report["period"]["through"]))
        scope = oracle.Scope(one["org"], one["area"])
        records = oracle.entering(book, one["indicator"], year, scope) or (
            book.indicators[one["indicator"]]["kind"] == "ratio"
            and oracle.stating(book, one["indicator"], year.from_ever, scope))
        percent = target_in_percents(one, book.indicators[one["indicator"]]["unit"], report)
        for column, value in (("Lũy kế", one["cumulative"]), ("Tỷ lệ %", percent)):
            expected = table.cell(value) if records else ""
            if line.get(column) != expected:
                yield f"targets, row {place}, {column}: {line.get(column)!r}, expected {expected!r}"


def households(table, report, book):
    """The forms of help by their names in the catalogue."""
    forms = {one["id"]: one["name"] for one in oracle.read_catalogue(book.catalogue, "help-forms")}
    for line, one in zip(table.rows, report["households"]["helpedHouseholds"]):
        given = line.get("Hình thức", "")
        wanted = "; ".join(forms[form] for form in one["forms"])
        if given.casefold() != wanted.casefold():
            yield f"households, {one['household']}: forms {given!r}, expected {wanted!r}"


KNOWN_BY_THE_BOOK = {"targets": targets, "households": households}


def table_faults(name, data, separator, report, book):
    """Where one table of a report as CSV does not say what its data say."""
    found = list(csv_tables.faults(name, data, separator, report, book.plan))
    if name in KNOWN_BY_THE_BOOK:
        found += KNOWN_BY_THE_BOOK[name](csv_tables.Table(data, separator), report, book)
    return [f"table {name} with {separator!r}: {fault}" for fault in found]


def names_within(data, heads):
    """The households whose head's whole name stands in some bytes."""
    text = data.decode("utf-8", "replace")
    return {household for household, head in heads.items() if re.search(re.escape(head) + r"(?!\w)", text)}
