"""Workbooks as other programs see them: openpyxl reads the values that CSV has, LibreOffice prints every sheet.

    python3 Tests/Outside/xlsx_check.py PATH_TO_MTTQ

Needs openpyxl, and soffice on the path.
"""

import csv
import io
import subprocess
import sys
import tempfile
import warnings
from datetime import datetime
from pathlib import Path

import openpyxl

import office

FIXTURES = Path(__file__).resolve().parents[2] / "Fixtures" / "valid"
REPORTS = [("cam-pho-2026", "annual", "2026-11-21"), ("tan-hoa-2026", "half-year", "2026-06-09"),
           ("hoi-an-2019", "annual", "2019-11-21"), ("binh-an-dong-2026", "annual", "2026-12-21")]
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


def main(mttq):
    warnings.simplefilter("error")
    found = 0
    with tempfile.TemporaryDirectory(prefix="mttq-xlsx-") as name:
        folder = Path(name)
        for case in REPORTS:
            for fault in faults(mttq, folder, *case):
                print(f"xlsx_check.py: {' '.join(case)}: {fault}")
                found += 1
        books = sorted(folder.glob("*.xlsx"))
        office.convert(books, folder)
        for book in books:
            if not book.with_suffix(".pdf").exists():
                print(f"xlsx_check.py: LibreOffice does not print {book.name}")
                found += 1
    print(f"xlsx_check.py: {len(REPORTS)} workbooks, {found} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else __doc__)
