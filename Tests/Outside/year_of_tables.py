"""A commune's year recorded from what it is sent: twelve monthly workbooks and two rounds of forms.

    .build/outside-venv/bin/python -B Tests/Outside/year_of_tables.py PATH_TO_MTTQ [--keep]

Fourteen thôn send a workbook each month, as offices make them: title rows, a header of two rows, a row of totals,
signatures below. Organisations fill in the forms of the half-year and of the year. The list of households, who helps
them, what became of them and whose reports came in are workbooks too. Each figure is typed once, in a cell.

It checks that every figure of the annual report is the sum of the cells, that the report is the reference
implementation's, that the same files again record nothing, and that a mended file takes the place of what it mends.
"""

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections import defaultdict
from datetime import date
from fractions import Fraction
from pathlib import Path

import beside  # noqa: F401
import openpyxl
from openpyxl.styles import Alignment

import compare
import oracle
from lived.books import put
from lived.commune import AREAS, MEMBERS, ORGANISATIONS, THON
from lived.plan import plan
from lived.register import register

YEAR = 2026
# Which flows every thôn reports in which months, between which bounds; then stocks, which are of all months.
FLOWS = {"ngay-cong": (range(1, 13), (12, 48)), "buoi-ve-sinh-moi-truong": (range(1, 13), (1, 2)),
         "cay-xanh": ((2, 6), (40, 140)), "dat-hien": ((4, 7), (60, 640)), "an-sinh-xa-hoi": ((2, 8), (500000, 9000000))}
STOCKS = {"nguoi-tham-gia-bhyt": ((3, 6, 9, 12), (700, 1200)), "tong-so-ho": ((1,), (190, 320)),
          "dan-so": ((1,), (700, 1250))}
ASKED = ["hoi-nghi-tuyen-truyen", "qua-tang", "sinh-ke-ho", "quy-vi-nguoi-ngheo-thu"]
NAMES = {"ngay-cong": "Ngày công (ngày công)", "cay-xanh": "CÂY XANH TRỒNG MỚI", "dan-so": "dan-so"}
STATUS = {"poor": "HN", "near-poor": "HCN", "at-risk": "Nguy cơ tái nghèo", "newly-escaped": "HMTN", "in-difficulty": "HKK"}


class Year:
    """A book, what was typed for it, and how many commands it took."""

    def __init__(self, program, folder):
        self.program, self.folder, self.book = program, folder, folder / "book"
        self.chance, self.faults, self.commands = random.Random("a year of tables"), [], 0
        self.flows, self.stocks = defaultdict(Fraction), {}
        self.cells = self.repeats = 0

    def run(self, *arguments, exits=0, day=f"{YEAR}-12-14"):
        self.commands += 1
        line = [self.program, "-C", self.book, "--as-of", day, "--by", "vp-mttq", "--lang", "vi", *arguments]
        done = subprocess.run([str(word) for word in line], capture_output=True, timeout=120, check=False)
        if done.returncode != exits:
            said = " ".join(map(str, arguments))
            self.faults.append(f"{said}: exit {done.returncode}, not {exits}\n{done.stderr.decode()[:1500]}")
        return done

    def expect(self, condition, text):
        if not condition:
            self.faults.append(text)

    def typed(self, indicator, place, value):
        """Notes a figure where it is typed: of a flow it adds up, of a stock the last counts."""
        self.cells += 1
        if indicator in STOCKS:
            self.stocks[indicator, place] = value
        else:
            self.flows[indicator, place] += Fraction(value)


def spoil(path, part):
    """Breaks a sheet behind the one that is wanted, which nothing opens."""
    with zipfile.ZipFile(path) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    parts[part] = b"<worksheet"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as spoilt:
        for name, data in parts.items():
            spoilt.writestr(name, data)


def month(year, number):
    """The workbook of a month: what all thôn reached, with the day on which the month's report ends."""
    path = year.folder / f"thang-{number:02}.xlsx"
    asked = [one for one, (months, _) in (FLOWS | STOCKS).items() if number in months]
    book = openpyxl.Workbook()
    book.active.title = "Bìa"
    book.active["A1"] = "Số liệu các thôn gửi về"
    sheet = book.create_sheet(f"Tháng {number}")
    sheet["A1"], sheet["A2"] = "ỦY BAN MTTQ VIỆT NAM XÃ", f"TỔNG HỢP KẾT QUẢ THÁNG {number} NĂM {YEAR}"
    sheet.append([])
    sheet.append(["STT", "Thôn", "Kết quả trong tháng"] + [None] * (len(asked) - 1) + ["Ghi chú"])
    sheet.append([None, None] + [NAMES.get(one, one) for one in asked] + [None])
    for column in (1, 2, len(asked) + 3):
        sheet.merge_cells(start_row=4, end_row=5, start_column=column, end_column=column)
    if len(asked) > 1:
        sheet.merge_cells(start_row=4, end_row=4, start_column=3, end_column=len(asked) + 2)
    sheet.append([f"({place})" for place in range(1, len(asked) + 4)])
    sums = dict.fromkeys(asked, 0)
    for place, area in enumerate(AREAS, 1):
        row = [place, ("Thôn " if place % 3 == 0 else "") + area["name"]]
        for one in asked:
            value = year.chance.randint(*(FLOWS | STOCKS)[one][1])
            year.typed(one, area["id"], value)
            sums[one] += value
            row.append(value)
        sheet.append(row + ["đã kiểm tra" if place == 5 else None])
    sheet.append([None, "Tổng cộng", *sums.values()])
    sheet.append([])
    sheet.append([None, "NGƯỜI LẬP", None, "TM. BAN THƯỜNG TRỰC"])
    sheet["A4"].alignment = Alignment(wrap_text=True)
    if number == 3:
        book.create_sheet("Nháp")
    book.save(path)
    if number == 3:
        spoil(path, "xl/worksheets/sheet3.xml")
    return path, date(YEAR, number, 14)


def fill(year, path):
    """An organisation fills its form in: two figures of those that are asked."""
    book = openpyxl.load_workbook(path)
    for sheet in book:
        sender = sheet["A1"].value.split()[4]
        rows = [row for row in sheet.iter_rows(min_row=2) if row[1].value in ASKED]
        for row in year.chance.sample(rows, min(2, len(rows))):
            value = year.chance.randint(1, 9) * (1000000 if "quy" in row[1].value else 1)
            row[5].value = value
            year.typed(row[1].value, sender, value)
    book.save(path)


def households(year, rows):
    """The list of households as an office keeps it, and what became of ten of them at the year's end."""
    book = openpyxl.Workbook()
    book.active.append(["DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO"])
    book.active.append([])
    book.active.append(["STT", "Mã hộ", "Họ và tên chủ hộ", "Thôn", "Phân loại hộ", "Số nhân khẩu", "Hội, đoàn thể"])
    names = {one["id"]: one["name"] for one in AREAS + ORGANISATIONS}
    for place, one in enumerate(rows, 1):
        # As offices say it: without the level of the unit.
        members = "; ".join(names[org].removesuffix(" xã") for org in one.get("memberOf", []))
        book.active.append([place, one["id"], one["head"], names[one["area"]], STATUS[one["status"]], one["people"], members])
    book.save(year.folder / "ho.xlsx")
    for name, header, cells in (
            ("phan-cong", ["Mã hộ", "Nơi giúp đỡ", "Hình thức"],
             [[one["id"], names[MEMBERS[place % len(MEMBERS)]], "Vay vốn"] for place, one in enumerate(
                 [one for one in rows if one["status"] == "poor"])]),
            ("ra-soat", ["Họ và tên chủ hộ", "Khu dân cư", "Mã hộ", "Diện hộ", "Ngày"],
             [[one["head"], names[one["area"]], one["id"], "mới thoát nghèo", date(YEAR, 11, 30)] for one in
              [one for one in rows if one["status"] == "poor"][:10]])):
        book = openpyxl.Workbook()
        book.active.append(header)
        for row in cells:
            book.active.append(row)
        book.save(year.folder / f"{name}.xlsx")


def record_again(year, *arguments, day):
    """Recording the same files again writes nothing."""
    year.repeats += 1
    again = year.run(*arguments, day=day)
    year.expect(again.stdout == b"", f"{' '.join(map(str, arguments))}: recorded twice")


def live(year):
    year.book.mkdir()
    put(year.book / "plan.json", plan(YEAR))
    rows = register(year.chance)["households"]
    households(year, rows)
    year.run("household", "import", year.folder / "ho.xlsx", day=f"{YEAR}-01-05")
    year.run("household", "assign", "--from", year.folder / "phan-cong.xlsx", "--on", "15/3/2026", day=f"{YEAR}-03-20")
    for number in range(1, 13):
        path, day = month(year, number)
        year.run("record", "--from", path, "--on", day, day=str(day))
        record_again(year, "record", "--from", path, "--on", day, day=str(day))
    for report, day, target in (("half-year", "2026-06-14", "bieu-6-thang"), ("annual", "2026-12-14", "bieu-nam.xlsx")):
        indicators = [word for one in ASKED for word in ("--indicator", one)]
        year.run("form", report, "--for", "organisations", *indicators, "-o", year.folder / target, day=day)
        for path in sorted((year.folder / target).glob("*.xlsx")) or [year.folder / target]:
            fill(year, path)
        year.run("record", "--from", year.folder / target, "--receive", report, day=day)
        record_again(year, "record", "--from", year.folder / target, "--receive", report, day=day)
    year.run("household", "outcome", "--from", year.folder / "ra-soat.xlsx")


def mend(year):
    """A thôn mends a figure of May: the mended workbook takes the former record's place."""
    path = year.folder / "thang-05.xlsx"
    book = openpyxl.load_workbook(path)
    sheet = book["Tháng 5"]
    former, total = sheet["C7"].value, sheet["C21"].value
    sheet["C7"] = former + 100
    refused = year.folder / "sai-tong.xlsx"
    book.save(refused)
    told = year.run("record", "--from", refused, "--on", "14/5/2026", exits=65)
    year.expect("C21" in told.stderr.decode(), "a wrong total is not told with its cell")
    sheet["C21"] = total + 100
    book.save(path)
    year.run("record", "--from", path, "--on", "14/5/2026", "--replace")
    year.flows["ngay-cong", THON[0]] += 100


def check(year):
    printed = year.run("report", "annual", "--format", "json")
    report = oracle.parse_json(printed.stdout)
    expected = oracle.report(year.book, "annual", f"{YEAR}-12-14", f"{YEAR}-12-14")
    year.faults += [f"the oracle: {one}" for one in compare.differences(report, expected)][:10]
    totals = defaultdict(Fraction)
    for (indicator, place), value in [*year.flows.items(), *year.stocks.items()]:
        totals[indicator] += value
        part, key = ("byArea", "area") if place in THON else ("byOrganisation", "org")
        values = next(one["values"] for one in report[part] if one[key] == place)
        year.expect(Fraction(values.get(indicator, -1)) == value,
                    f"{indicator} of {place}: {values.get(indicator)}, typed {value}")
    found = {one["id"]: one["cumulative"] for one in report["indicators"]}
    for indicator, value in totals.items():
        year.expect(found.get(indicator) is not None and Fraction(found[indicator]) == value,
                    f"{indicator}: {found.get(indicator)}, typed {value}")
    year.expect(year.run("validate", year.book).returncode == 0, "the book has an error")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("mttq")
    parser.add_argument("--keep", action="store_true")
    options = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="mttq-year-"))
    lived = Year(str(Path(options.mttq).resolve()), work)
    live(lived)
    mend(lived)
    check(lived)
    for fault in lived.faults[:20]:
        print(f"FAULT {fault}")
    print(f"{lived.cells} figures, each typed once; {lived.commands} commands, of which {lived.repeats} record the same again; "
          f"{len(lived.faults)} faults")
    if options.keep or lived.faults:
        print(f"kept: {work}")
    else:
        shutil.rmtree(work)
    sys.exit(1 if lived.faults else 0)
