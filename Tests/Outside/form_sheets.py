"""What a blank form has to be, as openpyxl reads it."""

import re

from openpyxl.utils import get_column_letter

MARK = re.compile(r"mttq-form/1 (?P<unit>\S+) (?P<report>\S+) (?P<kind>area|org) (?P<id>\S+)"
                  r" (?P<first>\d{4}-\d\d-\d\d) (?P<last>\d{4}-\d\d-\d\d)")
HEADER = ["STT", "Mã", "Chỉ tiêu", "Đơn vị tính", "Đã ghi", "Số lượng", "Ghi chú"]
ENTRIES = "FG"
# In digits: between margins of 15 mm letters of 12 points are then 8.4 points high.
MOST_WIDTH = 122


def header_row(sheet):
    for row in sheet.iter_rows(max_col=len(HEADER)):
        if [cell.value for cell in row] == HEADER:
            return row[0].row
    return None


def table(sheet):
    """The rows of the form: id, name, unit, what is recorded; up to the first empty row."""
    row = header_row(sheet) + 1
    rows = []
    while sheet.cell(row, 2).value is not None:
        rows.append([sheet.cell(row, column).value for column in range(2, 6)])
        row += 1
    return rows


def faults(sheet, kind, report, indicators):
    """What is wrong with the sheet of a form; `indicators` are those a plan may ask for: id to name and unit."""
    mark = MARK.fullmatch(str(sheet["A1"].value))
    if not mark or mark["kind"] != kind or mark["report"] != report or mark["first"] > mark["last"]:
        yield f"A1 says {sheet['A1'].value!r}"
    header = header_row(sheet)
    if header is None or header > 20:
        yield "no header in the first 20 rows"
        return
    rows = table(sheet)
    first, last = header + 1, header + len(rows)
    if not rows:
        yield "nothing is asked for"
    for number, (ident, name, unit, known) in enumerate(rows, first):
        if indicators.get(ident) != (name, unit):
            yield f"row {number} asks for {ident!r}, {name!r}, {unit!r}"
        if known is not None and not isinstance(known, (int, float)):
            yield f"row {number}: {known!r} is recorded"
        if sheet[f"F{number}"].value is not None or sheet[f"G{number}"].value is not None:
            yield f"row {number} is filled in"
        if (sheet[f"F{number}"].number_format == "#,##0") != (unit == "đồng"):
            yield f"row {number} shows {unit} as {sheet[f'F{number}'].number_format}"
    yield from validation_faults(sheet, first, last)
    yield from protection_faults(sheet, first, last)
    yield from print_faults(sheet, header)
    below = [cell.value for row in sheet.iter_rows(min_row=last + 2) for cell in row if cell.value]
    if any(cell.value for cell in sheet[last + 1]) or len(below) != 3 or below[1] != "NGƯỜI LẬP BIỂU":
        yield f"below the table stands {below}"
    if any(area.max_row >= header and area.min_row <= last for area in sheet.merged_cells.ranges):
        yield "cells of the table are merged"


def validation_faults(sheet, first, last):
    found = [(one.type, one.operator, one.formula1, str(one.sqref), bool(one.showErrorMessage))
             for one in sheet.data_validations.dataValidation]
    if found != [("decimal", "greaterThanOrEqual", "0", f"F{first}:F{last}", True)]:
        yield f"validation is {found}"
    for one in sheet.data_validations.dataValidation:
        if not one.error or len(one.error) > 255 or not one.errorTitle or len(one.errorTitle) > 32:
            yield "what the validation says is too long or empty"


def protection_faults(sheet, first, last):
    if not sheet.protection.sheet or sheet.protection.password:
        yield "the sheet is not protected, or has a password"
    for row in sheet.iter_rows():
        for cell in row:
            is_entry = first <= cell.row <= last and get_column_letter(cell.column) in ENTRIES
            if cell.row <= last and cell.protection.locked == is_entry:
                yield f"{cell.coordinate} is {'locked' if is_entry else 'not locked'}"
                return


def print_faults(sheet, header):
    page = sheet.page_setup
    if page.paperSize != 9 or page.orientation != "portrait" or not sheet.sheet_properties.pageSetUpPr.fitToPage:
        yield "not fitted to A4 upright"
    if page.fitToWidth != 1 or page.fitToHeight != 0 or not page.useFirstPageNumber or page.firstPageNumber != 1:
        yield "pages are not fitted to the width, or not counted from 1"
    if sheet.print_title_rows != f"${header}:${header}":
        yield f"row {header} is not repeated on paper"
    if "&P" not in str(sheet.oddFooter.right.text):
        yield "no page number below"
    if sum(column.width for column in sheet.column_dimensions.values()) > MOST_WIDTH:
        yield "columns are too wide to be read on paper"
