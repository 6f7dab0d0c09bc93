"""Random workbooks as openpyxl, xlsxwriter and LibreOffice write them."""

import datetime
import io
import subprocess
import tempfile
from pathlib import Path

import openpyxl
import openpyxl.chart
import openpyxl.utils.datetime
import xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.worksheet.filters import FilterColumn, Filters

SECONDS = 300
WORDS = ["Thôn Đông", "Nguyễn Thị Ánh", " hai  khoảng ", "dòng\nhai", "a & b < c > d", "\"ngoặc\"", "'1", "=không",
         "00123", "1.234,5", "01/03/2026", "TRUE", "ký tự 🌾 ngoài", "e\u0301", "x" * 300, "_x", "_x00_", "tab\tở giữa",
         "\u00a0", "Cộng", "#REF"]
CONTROLS = ["a\x01b", "\x1f", "dòng\r\nhai", "\x0bx"]
FORMATS = ["General", "0", "0.00", "#,##0.####", "0%", "0.0%", "0.00E+00", "@", '0" đồng"', '0.0" ngày"', "[Red]0",
           "[$-42A]0.00", "0_d", "#,##0\\d", '"d/m/y" 0', "0;dd/mm/yyyy", "[<100]0;0%"]
DAYS = ["dd/mm/yyyy", "d/m/yy", "yyyy-mm-dd", "[$-42A]dd mmmm yyyy", "mm-dd-yy", "d-mmm", "m/d/yy h:mm",
        '"ngày" dd "tháng" mm', "dd\\/mm\\/yyyy;@", "[Blue]yyyy/mm/dd", "dddd, d", "mmm-yy"]
ELAPSED = ["[h]:mm:ss", "[hh]:mm", "[mm]:ss", "[s]"]
NUMBERS = [0, 1, -1, 0.1 + 0.2, 1 / 3, 2 / 3, 1e20, 1.5e-7, 123456789012345, 1234567890123456, 99999999999999.99,
           0.5, 60, 61, 12345.678, -0.001, 1e300, 5e-300, 999999999999999.9, 4.35, 100.1]
ERRORS = ["#REF!", "#N/A", "#DIV/0!", "#NAME?", "#VALUE!", "#NULL!", "#NUM!"]


def number(chance):
    kind = chance.randrange(5)
    if kind == 0:
        return chance.choice(NUMBERS)
    if kind == 1:
        return chance.randrange(-10 ** 6, 10 ** 6)
    if kind == 2:
        return round(chance.uniform(-10 ** 5, 10 ** 5), chance.randrange(5))
    return chance.uniform(-1, 1) * 10 ** chance.randrange(-8, 14)


def formatted(chance):
    """A number in a format; openpyxl reads elapsed time of a few years alone."""
    if chance.random() < 0.2:
        return chance.uniform(0, 1000), chance.choice(ELAPSED)
    return number(chance), chance.choice(FORMATS)


def day(chance):
    if chance.random() < 0.1:
        return datetime.datetime(chance.choice([1905, 2199, 2200, 9999]), 1, 1)
    start = datetime.datetime(1904, 1, 2) + datetime.timedelta(days=chance.randrange(80_000))
    return start + datetime.timedelta(minutes=chance.choice([0, 0, 0, 1, 720, 1439]))


def text(chance):
    return chance.choice(WORDS) if chance.random() < 0.6 else "".join(
        chance.choice("abc ĂÂĐÊÔƠƯ ắ0123_;\"&<>") for _ in range(chance.randrange(1, 30)))


def places(chance):
    """Where cells stand: close together, and sometimes far away."""
    rows, columns = chance.randrange(1, 25), chance.randrange(1, 15)
    found = [(row, column) for row in range(1, rows + 1) for column in range(1, columns + 1) if chance.random() < 0.7]
    if chance.random() < 0.1:
        found.append((1_048_576, 16_384))
    if chance.random() < 0.1:
        found.append((chance.randrange(100, 90_000), chance.randrange(30, 10_000)))
    return found


def names(chance):
    return chance.sample(["Thôn 1", "Tháng 3", "A & B", "Hộ 'nghèo' mới", "ẩn", "Sheet1", "🌾", "<x>"], chance.randrange(1, 4))


def hidden(chance):
    return [one for one in range(1, 20) if chance.random() < 0.1] if chance.random() < 0.5 else []


def by_openpyxl(chance):
    book = openpyxl.Workbook()
    book.remove(book.active)
    if chance.random() < 0.3:
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    for index, name in enumerate(names(chance)):
        sheet = book.create_sheet(name)
        for row, column in places(chance):
            cell = sheet.cell(row, column)
            kind = chance.randrange(10)
            if kind < 3:
                cell.value = text(chance)
                cell.data_type = "s"
            elif kind < 6:
                cell.value, cell.number_format = formatted(chance)
            elif kind == 6:
                cell.value = day(chance)
                cell.number_format = chance.choice(DAYS)
            elif kind == 7:
                cell.value = chance.choice([True, False, datetime.time(7, 30), datetime.date(2026, 3, 1)])
            elif kind == 8:
                cell.value = chance.choice(ERRORS + ["=A1+1", "=SUM(A1:B2)"])
            else:
                cell.value = CellRichText("đậm ", TextBlock(InlineFont(b=True), text(chance)), " nhạt")
        for row in hidden(chance):
            sheet.row_dimensions[row].hidden = True
        for column in hidden(chance):
            sheet.column_dimensions[openpyxl.utils.get_column_letter(column)].hidden = True
        if chance.random() < 0.3:
            sheet.merge_cells(start_row=40, end_row=42, start_column=2, end_column=chance.randrange(2, 5))
        if chance.random() < 0.3:
            sheet.auto_filter.ref = "A1:D9"
            if chance.random() < 0.5:
                sheet.auto_filter.filterColumn.append(FilterColumn(colId=0, filters=Filters(filter=["1"])))
        if index:
            sheet.sheet_state = chance.choice(["visible", "hidden", "veryHidden"])
    if chance.random() < 0.1:
        book.create_chartsheet("Biểu đồ").add_chart(openpyxl.chart.BarChart())
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def by_xlsxwriter(chance):
    out = io.BytesIO()
    # Rows in order and texts in place, or shared texts.
    in_place = chance.random() < 0.4
    book = xlsxwriter.Workbook(out, {"constant_memory": in_place, "date_1904": chance.random() < 0.3,
                                     "strings_to_formulas": False, "strings_to_urls": False})
    formats = {code: book.add_format({"num_format": code}) for code in FORMATS + DAYS + ELAPSED}
    bold = book.add_format({"bold": True})
    for index, name in enumerate(names(chance)):
        sheet = book.add_worksheet(name)
        off = set(hidden(chance))
        for row, column in sorted(places(chance)):
            place = (row - 1, column - 1)
            kind = chance.randrange(10)
            if kind < 3:
                sheet.write_string(*place, text(chance) if chance.random() < 0.9 else chance.choice(CONTROLS))
            elif kind < 6:
                value, code = formatted(chance)
                sheet.write_number(*place, value, formats[code])
            elif kind == 6:
                sheet.write_datetime(*place, day(chance), formats[chance.choice(DAYS)])
            elif kind == 7:
                sheet.write_boolean(*place, chance.random() < 0.5)
            elif kind == 8:
                value = chance.choice([number(chance), text(chance), chance.choice(ERRORS), True])
                sheet.write_formula(*place, "=A1&B1", None, value)
            elif in_place:
                sheet.write_blank(*place, None, bold)
            else:
                sheet.write_rich_string(*place, "đậm ", bold, "b " + text(chance), " nhạt")
            if row in off:
                sheet.set_row(row - 1, None, None, {"hidden": True})
        for column in hidden(chance):
            sheet.set_column(column - 1, column - 1, None, None, {"hidden": True})
        if chance.random() < 0.3 and not in_place:
            sheet.merge_range(40, 1, 42, chance.randrange(2, 5), "gộp")
        if index and chance.random() < 0.5:
            chance.choice([sheet.hide, sheet.very_hidden])()
    book.close()
    return out.getvalue()


def by_office(books, ending="xlsx"):
    """Workbooks as LibreOffice writes them again, all by one LibreOffice."""
    with tempfile.TemporaryDirectory(prefix="mttq-workbooks-") as name:
        folder = Path(name)
        (folder / "out").mkdir()
        sources = [folder / f"{index}.xlsx" for index in range(len(books))]
        for source, data in zip(sources, books, strict=True):
            source.write_bytes(data)
        subprocess.run(["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
                        "--convert-to", ending, "--outdir", str(folder / "out"), *map(str, sources)],
                       check=True, capture_output=True, timeout=SECONDS)
        return [(folder / "out" / f"{source.stem}.{ending}").read_bytes() for source in sources]
