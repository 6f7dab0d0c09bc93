"""Holds the tool's reading of workbooks to openpyxl: the same sheets, the same cells, the same values.

    python3 -B Tests/Outside/workbook_check.py .build/debug/WorkbookTeller [--workbooks N] [--seed S]
    python3 -B Tests/Outside/workbook_check.py --self-test

Half of the workbooks are made by openpyxl, half by xlsxwriter, a few of them written again by LibreOffice.
Files that are damaged, or no workbooks, have to be refused for the right reason.
"""

import argparse
import datetime
import io
import json
import random
import re
import resource
import subprocess
import sys
import warnings
from decimal import Decimal

import openpyxl
import openpyxl.utils.datetime
from openpyxl.utils import get_column_letter

import selftest
import workbook_faults
import workbook_files

# More than four times what the parts of any sample hold, and what the program itself takes.
MEMORY = 2 << 30
DATES = {openpyxl.utils.datetime.CALENDAR_MAC_1904: 1904, openpyxl.utils.datetime.CALENDAR_WINDOWS_1900: 1900}


def ask(program, messages):
    """What the tool says of each; None from the first on that it did not answer."""
    sent = b"".join(len(one).to_bytes(4, "little") + one for one in messages)
    got = subprocess.run([program], input=sent, stdout=subprocess.PIPE, check=False,
                         preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)))
    answers = [json.loads(line) for line in got.stdout.splitlines()]
    return answers + [None] * (len(messages) - len(answers))


def unescaped(text):
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), text)


def is_percent(code):
    return "%" in re.sub(r'"[^"]*"|\[[^\]]*\]|\\.|_.', "", code).split(";")[0]


def is_number(told, value):
    """Whether a number is another to 15 digits."""
    told, value = Decimal(told), Decimal(repr(value))
    if len(told.normalize().as_tuple().digits) > 15:
        return False
    unit = Decimal(1).scaleb(value.adjusted() - 14) if value else Decimal(0)
    return abs(told - value) <= unit * Decimal("0.5000001")


def is_same(told, cell, formula, dates):
    """Whether the tool says of a cell what openpyxl says; `formula` is the cell with its formula."""
    value, kind = cell.value, told[0] if told else None
    if value is None or value == "":
        return told is None and formula.data_type != "f" or kind == "uncomputed" or told is not None and told[1] == ""
    if told is None:
        return False
    if isinstance(value, bool):
        return told[:2] == ["truth", value]
    if isinstance(value, datetime.timedelta):
        seconds = Decimal(str(told[1])) * 86400 if kind == "number" else None
        return seconds is not None and abs(seconds - Decimal(str(value.total_seconds()))) < Decimal("0.001")
    if isinstance(value, datetime.time):
        return told[:2] == ["day", "1904-01-01"] if dates == 1904 else kind == "no day"
    if isinstance(value, datetime.date):
        is_there = (dates == 1904 or value >= datetime.datetime(1900, 3, 1)) and value.year < 2200
        return told[:2] == ["day", value.strftime("%Y-%m-%d")] if is_there else kind == "no day"
    if isinstance(value, int | float):
        return kind == ("percent" if is_percent(cell.number_format) else "number") and is_number(told[1], value)
    return told[:2] == (["error", value] if cell.data_type == "e" else ["text", unescaped(value)])


def sheet_faults(told, sheet, formulas, dates):
    """What the tool says otherwise of a sheet than openpyxl."""
    if told["state"] != sheet.sheet_state:
        yield f"is {told['state']}, not {sheet.sheet_state}"
    if not hasattr(sheet, "_cells"):
        if "cells" in told:
            yield "has cells, and is a chart"
        return
    cells = {cell.coordinate: cell for cell in list(sheet._cells.values())}
    for place in sorted(set(told["cells"]) - set(cells)):
        yield f"{place} is not there, the tool says {told['cells'][place]}"
    for place, cell in cells.items():
        own = told["cells"].get(place)
        if not is_same(own, cell, formulas[place], dates):
            yield f"{place} is {cell.value!r} in {cell.number_format!r}, the tool says {own}"
    rows = sorted(row for row, facts in sheet.row_dimensions.items() if facts.hidden)
    columns = sorted({column for facts in sheet.column_dimensions.values() if facts.hidden
                      for column in range(facts.min, facts.max + 1)})
    merged = sorted(str(one) for one in sheet.merged_cells.ranges)
    expected = {"hiddenRows": rows, "hiddenColumns": columns, "merged": merged}
    for key, value in expected.items():
        if told.get(key) != value:
            yield f"{key} are {value}, the tool says {told.get(key)}"


def book_faults(told, data):
    """What the tool says otherwise of a workbook than openpyxl."""
    if told is None or "fault" in told:
        yield f"the tool does not read it: {told}"
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
        formulas = openpyxl.load_workbook(io.BytesIO(data))
    if told["dates"] != DATES[book.epoch]:
        yield f"counts from {DATES[book.epoch]}, the tool says {told['dates']}"
    if [one["name"] for one in told["sheets"]] != book.sheetnames:
        yield f"has {book.sheetnames}, the tool says {[one['name'] for one in told['sheets']]}"
        return
    for one in told["sheets"]:
        name = one["name"]
        yield from (f"{name!r}: {fault}" for fault in
                    sheet_faults(one, book[name], formulas[name], told["dates"]))


def refusal_faults(name, wanted, whole, told):
    """A file that is damaged is refused for a reason that `wanted` finds; or read as the whole one."""
    if told is None:
        yield f"{name}: the tool did not answer"
    elif "fault" in told:
        said = f"{told['fault']} {told['place']}"
        if not re.search(wanted, said):
            yield f"{name}: expected {wanted!r}, the tool says {said[:200]}"
    elif wanted or told != whole:
        yield f"{name}: the tool reads it"


def check(program, count, seed):
    chance = random.Random(seed)
    books = [(workbook_files.by_openpyxl, workbook_files.by_xlsxwriter)[index % 2](chance) for index in range(count)]
    again = workbook_files.by_office(books[:max(4, count // 20)])
    faults, cells = [], 0
    for title, made in (("made", books), ("by LibreOffice", again)):
        for index, (told, data) in enumerate(zip(ask(program, made), made, strict=True)):
            faults += (f"workbook {index} {title}: {fault}" for fault in book_faults(told, data))
            cells += sum(len(one.get("cells", ())) for one in told["sheets"]) if told and "sheets" in told else 0
    samples = list(workbook_faults.samples(chance))
    whole = ask(program, [workbook_faults.whole()])[0]
    for (name, _, wanted), told in zip(samples, ask(program, [data for _, data, _ in samples]), strict=True):
        faults += refusal_faults(name, wanted, whole, told)
    print(f"{count} workbooks and {len(again)} by LibreOffice with {cells} cells, {len(samples)} damaged files, "
          f"seed {seed}")
    return faults


def self_test():
    test = selftest.SelfTest("workbook_check.py")
    book = openpyxl.Workbook()
    book.active.append([1.5, "chữ", True, datetime.datetime(2026, 3, 1), "=A1"])
    book.active["F1"] = 0.25
    book.active["F1"].number_format = "0%"
    out = io.BytesIO()
    book.save(out)
    cells = {"A1": ["number", "1.5"], "B1": ["text", "chữ"], "C1": ["truth", True],
             "D1": ["day", "2026-03-01"], "E1": ["uncomputed", ""], "F1": ["percent", "0.25"]}

    def told(**changes):
        sheet = {"name": "Sheet", "state": "visible", "cells": cells, "hiddenRows": [], "hiddenColumns": [],
                 "merged": []} | changes
        return {"dates": 1900, "sheets": [sheet]}

    test.passes("the workbook", book_faults(told(), out.getvalue()))
    for place, (kind, value) in cells.items():
        wrong = {"number": ["number", "1.6"], "text": ["text", "chư"], "truth": ["truth", False],
                 "day": ["day", "2026-03-02"], "uncomputed": ["number", "1.5"],
                 "percent": ["number", "0.25"]}[kind]
        test.fails(f"{value!r} read otherwise", book_faults(told(cells=cells | {place: wrong}), out.getvalue()), place)
        rest = {key: one for key, one in cells.items() if key != place}
        test.fails(f"{value!r} not read", book_faults(told(cells=rest), out.getvalue()), place)
    test.fails("a cell more", book_faults(told(cells=cells | {"Z9": ["text", "x"]}), out.getvalue()), "Z9")
    for key in ("hiddenRows", "hiddenColumns"):
        test.fails(f"{key} more", book_faults(told(**{key: [1]}), out.getvalue()), key)
    test.fails("a merged range more", book_faults(told(merged=["A1:A2"]), out.getvalue()), "merged")
    test.fails("a hidden sheet", book_faults(told(state="hidden"), out.getvalue()), "is hidden")
    test.fails("a sheet of another name", book_faults(told(name="x"), out.getvalue()), "has ['Sheet']")
    test.fails("no answer", book_faults(None, out.getvalue()), "does not read")
    test.fails("sixteen digits", ["" if is_number("1234567890.123456", 1234567890.123456) else "refused"], "refused")
    test.fails("a crash", refusal_faults("it", "x", {}, None), "did not answer")
    test.fails("another reason", refusal_faults("it", "missing", {}, {"fault": "twice", "place": "file"}), "twice")
    test.fails("damage that is read", refusal_faults("it", "missing", {}, {"sheets": []}), "reads it")
    test.passes("damage that changes nothing", refusal_faults("it", "", {"a": 1}, {"a": 1}))
    return test.close()


if __name__ == "__main__":
    if sys.argv[1:] == ["--self-test"]:
        sys.exit(self_test())
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--workbooks", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    found = check(options.program, options.workbooks, options.seed)
    for fault in found[:30]:
        print(fault)
    if len(found) > 30:
        print(f"and {len(found) - 30} more")
    sys.exit(1 if found or self_test() else 0)
