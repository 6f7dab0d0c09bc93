"""The workbooks of the lived year: what thôn and organisations send each month, what the office keeps itself."""

from collections import defaultdict
from datetime import date
from fractions import Fraction

import openpyxl

from .commune import AREAS, MEMBERS, ORGANISATIONS, THON
from .journal import AREA_ROUNDS, ORGANISATION_ROUNDS, SOURCES

YEAR = 2026
NAMES = {one["id"]: one["name"] for one in [*AREAS, *ORGANISATIONS]}
SOURCE_NAMES = {"xa-hoi-hoa": "Xã hội hóa", "gioi-thieu": "gioi-thieu", "ngan-sach": "Ngân sách", "khac": "khac"}
STATUS_NAMES = {"poor": "HN", "near-poor": "HCN", "at-risk": "Nguy cơ tái nghèo", "newly-escaped": "HMTN",
                "in-difficulty": "HKK", "not-poor": "Không nghèo"}
# Stocks of thôn: in which months each is counted, between which bounds it lies.
STOCKS = {"tong-so-ho": ((1,), (190, 320)), "dan-so": ((1,), (700, 1250)),
          "nguoi-tham-gia-bhyt": ((3, 6, 9, 12), (640, 1180)), "ho-phan-loai-rac": ((3, 6, 9, 12), (90, 185)),
          "gia-dinh-van-hoa": ((12,), (150, 189)), "cong-trinh-dang-ky": ((1,), (1, 1)), "ngay-hoi-le": ((12,), (1, 1)),
          "ngay-hoi-le-va-hoi": ((12,), (0, 1))}
FLOWS_IN_STOCKS = ("cong-trinh-dang-ky", "ngay-hoi-le", "ngay-hoi-le-va-hoi")
# What the office itself writes down, by month: indicator, figure, organisation, task.
OFFICE = {
    1: [("tong-so-khu-dan-cu", 14, None), ("to-tu-quan", 42, None)],
    3: [("tieu-chi-ntm", 16, None), ("giam-sat", 1, None), ("sinh-ke-ho", 12, "nong-dan")],
    4: [("ho-ky-cam-ket", 3022, None), ("lop-tap-huan", 1, None), ("nguoi-tap-huan", 56, None), ("duong-giao-thong", 1.2, None),
        ("nha-dai-doan-ket-xay-moi", 3, None)],
    5: [("giam-sat", 1, None), ("doi-thoai", 1, None), ("nha-dai-doan-ket-sua-chua", 5, None)],
    6: [("tieu-chi-ntm", 17, None), ("be-thu-gom", 38, "nong-dan"), ("tuyen-duong-hoa", 4.5, "thanh-nien")],
    7: [("sinh-ke-ho", 19, "phu-nu"), ("nha-dai-doan-ket-xay-moi", 4, None)],
    8: [("giam-sat", 1, None), ("be-thu-gom", 25, "nong-dan"), ("duong-giao-thong", 3.4, None)],
    9: [("tieu-chi-ntm", 18, None), ("hoc-bong", 116, "khuyen-hoc"), ("camera-an-ninh", 22, None)],
    10: [("giam-sat", 1, None), ("doi-thoai", 1, None), ("sinh-ke-ho", 14, "cuu-chien-binh")],
    11: [("ho-duoc-hoi", 1400, None), ("phieu-phat-ra", 1400, None), ("phieu-thu-vao", 1382, None), ("phieu-hop-le", 1376, None),
         ("phieu-hai-long", 1301, None), ("nha-dai-doan-ket-sua-chua", 8, None)],
    12: [("tieu-chi-ntm", 19, None), ("khu-dan-cu-van-hoa", 13, None), ("tuyen-duong-hoa", 3.2, "thanh-nien")],
}
LATEST = {"tieu-chi-ntm", "tong-so-khu-dan-cu", "to-tu-quan", "ho-ky-cam-ket", "khu-dan-cu-van-hoa"} | (
    STOCKS.keys() - set(FLOWS_IN_STOCKS))


class Workbooks:
    """Writes the workbooks of a month, and keeps what all that were sent come to."""

    def __init__(self, officer, chance):
        self.officer, self.chance = officer, chance
        self.flows, self.latest = defaultdict(Fraction), {}

    def note(self, indicator, place, value):
        if indicator in LATEST:
            self.latest[indicator, place] = Fraction(str(value))
        else:
            self.flows[indicator, place] += Fraction(str(value))

    def totals(self):
        """What each indicator comes to in the whole commune."""
        sums = defaultdict(Fraction)
        for (indicator, _), value in [*self.flows.items(), *self.latest.items()]:
            sums[indicator] += value
        return sums

    def month(self, number):
        """The folder of a month's workbooks, and the day of its figures."""
        folder = self.officer.folder / f"thang-{number:02}"
        folder.mkdir()
        self._areas(folder / "thon.xlsx", number)
        self._organisations(folder / "to-chuc.xlsx", number)
        self._office(folder / "van-phong.xlsx", number)
        return folder, date(YEAR, number, 14)

    def _areas(self, path, number):
        asked = {one: bounds for one, (months, bounds) in (AREA_ROUNDS | STOCKS).items() if number in months}
        asked |= {"hoa-giai-thanh": None} if "hoa-giai-vu-viec" in asked else {}
        rows = []
        for place, area in enumerate(THON, 1):
            values = {one: self.chance.randint(*bounds) for one, bounds in asked.items() if bounds}
            if "hoa-giai-vu-viec" in values:
                values["hoa-giai-thanh"] = max(0, values["hoa-giai-vu-viec"] - (self.chance.random() < 0.12))
            for one, value in values.items():
                self.note(one, area, value)
            rows.append([place, NAMES[area], *(values[one] for one in asked)])
        sums = [sum(row[column] for row in rows) for column in range(2, len(asked) + 2)]
        put_workbook(path, [[f"TỔNG HỢP KẾT QUẢ CÁC THÔN THÁNG {number}/{YEAR}"], [], ["STT", "Thôn", *asked], *rows,
                            [None, "Tổng cộng", *sums], [], [None, "NGƯỜI LẬP", None, "TM. BAN THƯỜNG TRỰC"]])

    def _organisations(self, path, number):
        asked = {one: bounds for one, (months, bounds) in ORGANISATION_ROUNDS.items() if number in months}
        if not asked:
            return
        rows = []
        for place, organisation in enumerate(MEMBERS, 1):
            values = {one: self.chance.randint(*bounds) for one, bounds in asked.items()}
            if "an-sinh-xa-hoi" in values:
                values["an-sinh-xa-hoi"] -= values["an-sinh-xa-hoi"] % 500000
            for one, value in values.items():
                self.note(one, organisation, value)
            rows.append([place, NAMES[organisation].removesuffix(" xã"), *(values[one] for one in asked)])
        put_workbook(path, [["Số liệu các tổ chức"], ["TT", "Tổ chức", *asked], *rows])

    def _office(self, path, number):
        rows = []
        money = self.chance.randint(18, 60) * 500000 + (95000000 if number in (11, 12) else 0)
        spent = self.chance.randint(16, 48) * 500000
        for indicator, value, organisation in [
                ("quy-vi-nguoi-ngheo-thu", money, "mttq"), ("quy-vi-nguoi-ngheo-chi", spent, "mttq"), *OFFICE.get(number, [])]:
            source = self.chance.choice(SOURCES[:2]) if indicator.endswith("-thu") else None
            rows.append([date(YEAR, number, self.chance.randint(1, 13)), indicator, value,
                         NAMES[organisation] if organisation else None, source and SOURCE_NAMES[source]])
            self.note(indicator, organisation, value)
            self.officer.figure(indicator, organisation, number, value)
        header = ["Ngày", "Chỉ tiêu", "Số lượng", "Tổ chức", "Nguồn"]
        self.officer.cells(rows)
        put_workbook(path, [header, *rows])


def put_workbook(path, rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)


def put_households(path, households):
    """The list of the review, as the commune's office for the poor hands it over."""
    rows = [[place, one["id"], one["head"], NAMES[one["area"]], STATUS_NAMES[one["status"]], one["people"],
             "; ".join(NAMES[org].removesuffix(" xã") for org in one.get("memberOf", [])),
             "; ".join(one.get("needs", []))] for place, one in enumerate(households, 1)]
    put_workbook(path, [["DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO"], [],
                        ["STT", "Mã hộ", "Họ và tên chủ hộ", "Thôn", "Phân loại hộ", "Số nhân khẩu", "Hội, đoàn thể", "Nhu cầu"],
                        *rows])


def fill_column(officer, path, title, values):
    """Fills a column of a list that mttq has written, row by row, as long as there are values."""
    book = openpyxl.load_workbook(path)
    sheet, filled = book.active, []
    header = next(row for row in sheet.iter_rows() if any(cell.value == title for cell in row))
    column = next(cell.column for cell in header if cell.value == title)
    for row, value in zip(range(header[0].row + 1, sheet.max_row + 1), values):
        sheet.cell(row, column).value = value
        filled.append([value])
    book.save(path)
    officer.cells(filled)
    return len(filled)


def fill_forms(officer, folder, chance, workbooks):
    """Every organisation fills in two figures of its form and sends it back."""
    for path in sorted(folder.glob("*.xlsx")):
        book = openpyxl.load_workbook(path)
        sheet = book.active
        sender = sheet["A1"].value.split()[4]
        rows = [row for row in sheet.iter_rows(min_row=2) if row[1].value in ("sinh-ke-ho", "qua-tang", "hoi-nghi-tuyen-truyen")]
        for row in rows[:2]:
            row[5].value = chance.randint(1, 9)
            workbooks.note(row[1].value, sender, row[5].value)
        book.save(path)
