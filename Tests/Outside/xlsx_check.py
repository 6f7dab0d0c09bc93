"""Workbooks as other programs see them: openpyxl reads the values that CSV has, LibreOffice prints every sheet; and
blank forms ask for numbers where they should, are locked elsewhere and show what a report has recorded.

    python3 Tests/Outside/xlsx_check.py PATH_TO_MTTQ
    python3 Tests/Outside/xlsx_check.py --self-test

Needs openpyxl, and soffice on the path.
"""

import csv
import io
import json
import subprocess
import sys
import tempfile
import warnings
from datetime import datetime
from pathlib import Path

import openpyxl
from openpyxl.styles import Font, Protection
from openpyxl.worksheet.datavalidation import DataValidation

import form_sheets
import office
import selftest

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Fixtures" / "valid"
REPORTS = [("cam-pho-2026", "annual", "2026-11-21"), ("tan-hoa-2026", "half-year", "2026-06-09"),
           ("hoi-an-2019", "annual", "2019-11-21"), ("binh-an-dong-2026", "annual", "2026-12-21")]
# Reports whose period is the year so far: what is recorded in it the report has area by area.
FORMS = [("cam-pho-2026", "half-year"), ("tan-hoa-2026", "half-year"), ("hoi-an-2019", "annual")]
TABLES = ["figures", "breakdown", "targets", "models", "households", "organisations", "funds", "areas", "assessments"]


def run(mttq, book, *words):
    return subprocess.run([mttq, "-C", str(FIXTURES / book), *words], check=True, capture_output=True).stdout


def value(cell):
    """A cell as CSV writes it."""
    if cell.data_type == "f":
        return "a formula"
    if isinstance(cell.value, datetime):
        day = cell.value
        return f"{day.day:02}/{day.month:02}/{day.year}" if day.month < 3 else f"{day.day:02}/{day.month}/{day.year}"
    return "" if cell.value is None else str(cell.value)


def sheet_faults(sheet, table):
    header = int(sheet.freeze_panes[1:]) - 1
    width = len(table[0])
    if sheet.print_title_rows != f"${header}:${header}":
        yield f"{sheet.title}: row {header} is not repeated on paper"
    if sheet.page_setup.orientation != ("portrait" if width <= 8 else "landscape") or sheet.page_setup.paperSize != 9:
        yield f"{sheet.title}: another paper"
    if not sheet.sheet_properties.pageSetUpPr.fitToPage or sheet.page_setup.fitToHeight != 0:
        yield f"{sheet.title}: not fitted to the width"
    if not all(cell.font.b for cell in sheet[header]):
        yield f"{sheet.title}: the header is not bold"
    if any(column.width > 62 for column in sheet.column_dimensions.values()):
        yield f"{sheet.title}: a column is too wide"
    rows = [[value(cell) for cell in row] for row in sheet.iter_rows(min_row=header)]
    if rows != table:
        wrong = [(one, other) for one, other in zip(rows, table) if one != other][:2]
        yield f"{sheet.title}: {len(rows)} rows for {len(table)} of CSV, {wrong}"


def faults(mttq, folder, book, report, day):
    words = ["report", report, "--as-of", day]
    target = folder / f"{book}-{report}.xlsx"
    run(mttq, book, *words, "-o", str(target))
    if target.read_bytes() != run(mttq, book, *words, "--format", "xlsx"):
        yield "two runs give different bytes"
    workbook = openpyxl.load_workbook(target)
    tables = [list(csv.reader(io.StringIO(run(mttq, book, *words, "--format", "csv", "--table", name).decode("utf-8-sig"))))
              for name in TABLES]
    tables = [table for table in tables if len(table) > 1]
    if len(tables) != len(workbook.sheetnames):
        yield f"{len(workbook.sheetnames)} sheets for {len(tables)} tables"
    for sheet, table in zip(workbook, tables):
        yield from sheet_faults(sheet, table)


def indicators_of(plan):
    """What a form may ask for: id to name and unit."""
    catalogue = json.loads((ROOT / "Sources/MTTQCore/Data/indicators.json").read_text(encoding="utf-8"))["indicators"]
    return {one["id"]: (one["name"], one["unit"]) for one in [*catalogue, *plan.get("indicators", [])]
            if one["kind"] not in ("total", "ratio")}


def recorded_by_area(mttq, book, report):
    """The figures of the report's table of areas: area and indicator to value."""
    text = run(mttq, book, "report", report, "--format", "csv", "--table", "areas").decode("utf-8-sig")
    return {(row["Mã khu dân cư"], row["Mã chỉ tiêu"]): float(row["Lũy kế"]) for row in csv.DictReader(io.StringIO(text))
            if row["Lũy kế"]}


def form_faults(mttq, folder, book, report):
    plan = json.loads((FIXTURES / book / "plan.json").read_text(encoding="utf-8"))
    indicators, recorded = indicators_of(plan), recorded_by_area(mttq, book, report)
    for kind, senders in (("area", "areas"), ("org", "organisations")):
        target, apart, table = (folder / f"{book}-{senders}{ending}" for ending in (".xlsx", "", ".csv"))
        if not plan.get(senders):
            continue
        words = ["form", report, "--for", senders, "-o"]
        for output in (target, apart, table):
            run(mttq, book, *words, str(output))
        if target.read_bytes() != run(mttq, book, *words, "-"):
            yield "two runs give different bytes"
        workbook = openpyxl.load_workbook(target)
        ids = []
        for sheet in workbook:
            for fault in form_sheets.faults(sheet, kind, report, indicators):
                yield f"{sheet.title}: {fault}"
            ids.append(form_sheets.MARK.fullmatch(sheet["A1"].value)["id"])
            alone = openpyxl.load_workbook(apart / f"{ids[-1]}.xlsx")
            if alone.sheetnames != [sheet.title] or form_sheets.table(alone.active) != form_sheets.table(sheet):
                yield f"{sheet.title}: the file of its own is another"
            if kind == "area":
                for ident, _, _, known in form_sheets.table(sheet):
                    if recorded.get((ids[-1], ident)) != known:
                        yield f"{sheet.title}: {ident} is {known}, by the report {recorded.get((ids[-1], ident))}"
        known = [one["id"] for one in plan[senders]]
        if not ids or ids != [one for one in known if one in ids]:
            yield f"the senders are {ids}"
        if sorted(path.name for path in apart.iterdir()) != sorted(f"{one}.xlsx" for one in ids):
            yield f"{apart.name} has other files than senders"
        rows = list(csv.reader(io.StringIO(table.read_bytes().decode("utf-8-sig"))))
        first = form_sheets.table(workbook.worksheets[0])
        titles = [f"{name} ({unit})" for _, name, unit, _ in first]
        if len(rows[0]) != 1 or rows[1][1:] != titles or len(rows) != len(ids) + 2 or any(any(row[1:]) for row in rows[2:]):
            yield f"{table.name} is another table"


def sample_form():
    """A form as it should be, and what it may ask for."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet["A1"] = "mttq-form/1 xa half-year area thon 2026-01-01 2026-06-30"
    sheet["A2"] = "BIỂU"
    sheet.merge_cells("A1:G1")
    sheet.merge_cells("A2:G2")
    rows = [form_sheets.HEADER, ["1", "quy", "Quỹ", "đồng", 5, None, None], ["2*", "ho", "Hộ", "hộ", None, None, None]]
    for number, row in enumerate(rows, 4):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column, value)
            cell.font = Font(name="Times New Roman")
            cell.protection = Protection(locked=not (number > 4 and column > 5))
    for number, words in enumerate(["Ngày", "NGƯỜI LẬP BIỂU", "(Ký)"], 8):
        sheet.cell(number, 4, words)
    sheet["F5"].number_format = "#,##0"
    validation = DataValidation(type="decimal", operator="greaterThanOrEqual", formula1="0", showErrorMessage=True,
                                errorTitle="Số", error="Chỉ nhập số")
    validation.add("F5:F6")
    sheet.add_data_validation(validation)
    sheet.protection.sheet = True
    sheet.page_setup.paperSize, sheet.page_setup.orientation = 9, "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.page_setup.firstPageNumber, sheet.page_setup.useFirstPageNumber = 1, True
    sheet.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "4:4"
    sheet.oddFooter.right.text = "&P"
    return sheet


def self_test():
    test = selftest.SelfTest("xlsx_check.py")

    def said(change=lambda sheet: None):
        sheet = sample_form()
        change(sheet)
        return form_sheets.faults(sheet, "area", "half-year", {"quy": ("Quỹ", "đồng"), "ho": ("Hộ", "hộ")})

    def setting(place, **values):
        def change(sheet):
            part = sheet
            for name in place.split("."):
                part = getattr(part, name)
            for name, one in values.items():
                setattr(part, name, one)
        return change

    def cell(place, one):
        return lambda sheet: setattr(sheet[place], "value", one)

    test.passes("a whole form", said())
    test.fails("no mark", said(cell("A1", "Biểu")), "A1 says")
    test.fails("another report", said(cell("A1", "mttq-form/1 xa annual area thon 2026-01-01 2026-06-30")), "A1 says")
    test.fails("no header", said(cell("B4", "Chỉ số")), "no header")
    test.fails("an id that nobody knows", said(cell("B5", "quyy")), "row 5 asks for")
    test.fails("another unit", said(cell("D6", "người")), "row 6 asks for")
    test.fails("words as recorded", said(cell("E6", "không")), "row 6: 'không' is recorded")
    test.fails("a form filled in", said(cell("F6", 0)), "row 6 is filled in")
    test.fails("money as it comes", said(lambda sheet: setattr(sheet["F5"], "number_format", "General")), "row 5 shows")
    test.fails("nothing asked", said(lambda sheet: sheet.delete_rows(5, 2)), "nothing is asked for")
    test.fails("no validation", said(lambda sheet: sheet.data_validations.dataValidation.clear()), "validation is")
    test.fails("a validation of whole numbers",
               said(lambda sheet: setattr(sheet.data_validations.dataValidation[0], "type", "whole")), "validation is")
    test.fails("a long message",
               said(lambda sheet: setattr(sheet.data_validations.dataValidation[0], "error", "a" * 256)), "too long")
    test.fails("no protection", said(setting("protection", sheet=False)), "not protected")
    test.fails("a password", said(setting("protection", password="a")), "has a password")
    test.fails("a locked entry", said(
        lambda sheet: setattr(sheet["G6"], "protection", Protection())), "G6 is locked")
    test.fails("an open name",
               said(lambda sheet: setattr(sheet["C5"], "protection", Protection(locked=False))), "C5 is not locked")
    test.fails("across", said(setting("page_setup", orientation="landscape")), "not fitted to A4 upright")
    test.fails("one page", said(setting("page_setup", fitToHeight=1)), "not fitted to the width")
    test.fails("no header on paper", said(
        lambda sheet: setattr(sheet, "print_title_rows", "1:1")), "not repeated")
    test.fails("no page number", said(setting("oddFooter.right", text="a")), "no page number")
    test.fails("wide", said(lambda sheet: setattr(sheet.column_dimensions["C"], "width", 123)), "too wide")
    test.fails("nobody signs", said(cell("D9", None)), "below the table")
    test.fails("merged", said(lambda sheet: sheet.merge_cells("C5:D5")), "are merged")
    return test.close()


def main(mttq):
    warnings.simplefilter("error")
    found = 0
    with tempfile.TemporaryDirectory(prefix="mttq-xlsx-") as name:
        folder = Path(name)
        for case in REPORTS:
            for fault in faults(mttq, folder, *case):
                print(f"xlsx_check.py: {' '.join(case)}: {fault}")
                found += 1
        for case in FORMS:
            for fault in form_faults(mttq, folder, *case):
                print(f"xlsx_check.py: form {' '.join(case)}: {fault}")
                found += 1
        books = sorted(folder.glob("*.xlsx"))
        office.convert(books, folder)
        for book in books:
            if not book.with_suffix(".pdf").exists():
                print(f"xlsx_check.py: LibreOffice does not print {book.name}")
                found += 1
    print(f"xlsx_check.py: {len(books)} workbooks, {found} faults")
    return 1 if found else self_test()


if __name__ == "__main__":
    if sys.argv[1:] == ["--self-test"]:
        sys.exit(self_test())
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else __doc__)
