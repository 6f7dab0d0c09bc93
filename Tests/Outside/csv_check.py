"""The tables of a report as a spreadsheet reads them: Python's csv module, against the report's JSON.

    python3 Tests/Outside/csv_check.py --self-test
"""

import csv
import io
import re
import sys
from decimal import Decimal

import selftest
import printed
from printed import MEMBER_KINDS

SEPARATORS = (",", ";")
TABLES = ("figures", "targets", "models", "households", "organisations", "funds", "areas")
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
FORMULA = tuple("=+-@\t\r")
FIGURES = ["Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện trong kỳ", "Lũy kế", "Tỷ lệ %", "Cùng kỳ năm trước",
           "Ghi chú", "Mã chỉ tiêu"]
ESTIMATE = "Ước cả kỳ"
NUMBER = {",": re.compile(r"'?-?\d+(?:\.\d+)?"), ";": re.compile(r"'?-?\d+(?:,\d+)?")}


def disarmed(text):
    """A text so that a spreadsheet does not take it for a formula."""
    return "'" + text if text.startswith(FORMULA) else text


class Table:
    """A CSV file, read strictly, its rows as dictionaries."""

    def __init__(self, data, separator):
        self.faults = list(form_faults(data))
        self.separator = separator
        try:
            text = data.decode("utf-8-sig")
            rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
        except (UnicodeDecodeError, csv.Error) as error:
            self.faults.append(f"Python's csv does not read it: {error}")
            rows = []
        self.header = rows[0] if rows else []
        if not self.header:
            self.faults.append("there is no header row")
        if len(set(self.header)) != len(self.header):
            self.faults.append(f"a column stands twice: {self.header}")
        for line, row in enumerate(rows[1:], 2):
            if len(row) != len(self.header):
                self.faults.append(f"row {line} has {len(row)} cells, the header {len(self.header)}")
        for line, row in enumerate(rows[1:], 2):
            self.faults += [f"row {line}: a spreadsheet runs the cell {cell!r}" for cell in row
                            if cell.startswith(FORMULA) and not NUMBER[separator].fullmatch(cell)]
        self.rows = [dict(zip(self.header, row)) for row in rows[1:]]

    def value(self, text):
        """The number of a cell; None for one that is empty, the text itself for one that is no number."""
        if text == "":
            return None
        if not NUMBER[self.separator].fullmatch(text):
            return text
        return Decimal(text.lstrip("'").replace(",", "."))


def form_faults(data):
    """What a reader of RFC 4180 and a spreadsheet want of the bytes."""
    if not data.startswith(BYTE_ORDER_MARK):
        yield "there is no byte-order mark, so a spreadsheet takes the letters for others"
    if data and not data.endswith(b"\r\n"):
        yield "the last row does not end with CR LF"
    quoted = False
    for place, byte in enumerate(data):
        if byte == 0x22:
            quoted = not quoted
        elif byte == 0x0A and not quoted and data[place - 1:place] != b"\r":
            yield f"a row ends without CR at byte {place}"
            return


# ---------------------------------------------------------------- each table against the JSON

def faults(name, data, separator, report, plan):
    """What a table says otherwise than the report."""
    table = Table(data, separator)
    yield from table.faults
    if table.header:
        yield from EXPECTATIONS[name](table, report, plan)


def compare(table, what, expected):
    """Rows against what they should be, as dictionaries from column to text, number or None for an empty cell."""
    if not expected:
        if table.rows:
            yield f"{what} has {len(table.rows)} rows, expected none"
        return
    missing = [column for column in expected[0] if column not in table.header]
    if missing:
        yield f"{what} lacks the columns {missing}; it has {table.header}"
        return
    if len(table.rows) != len(expected):
        yield f"{what} has {len(table.rows)} rows, expected {len(expected)}"
        return
    for place, (row, wanted) in enumerate(zip(table.rows, expected), 1):
        for column, value in wanted.items():
            shown = row.get(column)
            if isinstance(value, str):
                equal = shown == disarmed(value)
            else:
                equal = shown is not None and table.value(shown) == value
            if not equal:
                yield f"{what}, row {place}, {column}: {shown!r}, expected {value!r}"


def figures(table, report, plan):
    rows = report["indicators"]
    estimated = any(row["estimate"] is not None for row in rows)
    if (ESTIMATE in table.header) != estimated:
        yield f"the column {ESTIMATE} {'is missing' if estimated else 'stands there without an estimate'}"
    yield from compare(table, "figures", [
        {"Chỉ tiêu": row["name"], "ĐVT": row["unit"], "Kế hoạch năm": row["target"],
         "Thực hiện trong kỳ": printed.period_value(row, rows),
         "Lũy kế": row["cumulative"] if row["recordsCumulative"] else None,
         "Tỷ lệ %": row["percent"] if row["recordsCumulative"] else None,
         "Cùng kỳ năm trước": row["previous"], "Mã chỉ tiêu": row["id"]}
        | ({ESTIMATE: row["estimate"]} if estimated else {}) for row in rows])
    places = [table.header.index(title) for title in FIGURES if title in table.header]
    if places != sorted(places):
        yield f"the columns of figures stand in another order than on paper: {table.header}"
    for row, indicator in zip(table.rows, rows):
        said = printed.verdict(indicator, report)
        if not re.fullmatch(rf"{said}(?: ?\([\d, ()]+\))*", row.get("Ghi chú", "")):
            yield f"figures, {indicator['id']}, Ghi chú: {row.get('Ghi chú')!r}, expected {said!r}"


def targets(table, report, plan):
    scoped = [one for one in report["targets"] if one["org"] is not None or one["area"] is not None]
    yield from compare(table, "targets", [
        {"Mã chỉ tiêu": one["indicator"], "Kế hoạch năm": lower_bound(one["rule"])} for one in scoped])
    for place, (row, one) in enumerate(zip(table.rows, scoped), 1):
        # Empty where nothing was recorded for whom the target is set, which the JSON shows as zero or null.
        cumulative = table.value(row.get("Lũy kế", ""))
        if cumulative != one["cumulative"] and not (cumulative is None and not one["cumulative"]):
            yield f"targets, row {place}, Lũy kế: {cumulative}, expected {one['cumulative']}"


def lower_bound(rule):
    return rule["between"][0] if "between" in rule else next(iter(rule.values()))


def models(table, report, plan):
    names = {one["id"]: one["name"] for one in plan.get("organisations", [])}
    yield from compare(table, "models", [
        {"Tên mô hình": one["name"], "Nội dung": one["content"], "Tổ chức chủ trì": names.get(one["org"], ""),
         "Mã mô hình": one["id"]} for one in report["models"]["items"]])


def households(table, report, plan):
    yield from compare(table, "households", [
        {"Mã hộ": one["household"]} for one in report["households"]["helpedHouseholds"]])


def organisations(table, report, plan):
    rows = {one["org"]: one for one in report["households"]["byHelper"] if one["org"] is not None}
    yield from compare(table, "organisations", [
        {"Tổ chức": one["name"], "Hộ được giúp": rows.get(one["id"], {}).get("helped", 0),
         "Hộ thoát nghèo": rows.get(one["id"], {}).get("escapedPoverty", 0), "Mã tổ chức": one["id"]}
        for one in plan.get("organisations", []) if one["kind"] in MEMBER_KINDS])


def funds(table, report, plan):
    yield from compare(table, "funds", [
        {"Quỹ": one["name"], "Số dư đầu năm": one["opening"], "Thu": one["in"], "Chi": one["out"],
         "Số dư cuối kỳ": one["closing"], "Mã quỹ": one["id"]} for one in report["funds"]])


def areas(table, report, plan):
    known = {row["id"]: row for row in report["indicators"]}
    yield from compare(table, "areas", [
        {"Chỉ tiêu": known[indicator]["name"], "ĐVT": known[indicator]["unit"], "Lũy kế": value,
         "Mã khu dân cư": area["area"], "Mã chỉ tiêu": indicator}
        for area in report["byArea"] for indicator, value in area["values"].items()])


EXPECTATIONS = {"figures": figures, "targets": targets, "models": models, "households": households,
                "organisations": organisations, "funds": funds, "areas": areas}


# ---------------------------------------------------------------- self-test

WHOLE = (
    "STT,Chỉ tiêu,ĐVT,Kế hoạch năm,Thực hiện trong kỳ,Lũy kế,Tỷ lệ %,Cùng kỳ năm trước,Ghi chú,Mã chỉ tiêu\r\n"
    "1,Quỹ “Vì người nghèo” vận động được,đồng,5000000,1234567.5,2234567,44,,chưa đạt (1),quy\r\n"
    "2,\"'=Mô hình, \"\"A\"\"\",mô hình,,,,,,,mo-hinh\r\n"
    "3,Nhà xây mới,căn,,0,0,,3,,nha\r\n")


def self_test():
    test = selftest.SelfTest("csv_check.py")
    report = selftest.sample_report()
    report["indicators"][0]["value"] = Decimal("1234567.5")
    report["indicators"][1]["name"] = '=Mô hình, "A"'

    def found(text, separator=",", encoding="utf-8-sig", name="figures"):
        return list(faults(name, text.encode(encoding), separator, report, selftest.SAMPLE_PLAN))

    semicolons = WHOLE.replace(",", ";").replace("hình; \"", "hình, \"").replace("67.5", "67,5")
    test.passes("commas", found(WHOLE))
    test.passes("semicolons", found(semicolons, ";"))
    test.fails("no byte-order mark", found(WHOLE, encoding="utf-8"), "byte-order mark")
    test.fails("LF at the end", found(WHOLE.replace("nha\r\n", "nha\n")), "CR")
    test.fails("LF between rows", found(WHOLE.replace("quy\r\n", "quy\n")), "without CR")
    test.fails("a formula", found(WHOLE.replace("'=", "=")), "runs the cell")
    test.fails("a cell too many", found(WHOLE.replace("đồng,", "đồng,,")), "cells")
    test.fails("an open quote", found(WHOLE.replace('""A"""', '""A""')), "does not read")
    test.fails("grouped digits", found(WHOLE.replace("5000000", "5.000.000")), "Kế hoạch năm")
    test.fails("a decimal comma among commas", found(WHOLE.replace("1234567.5", '"1234567,5"')), "Thực hiện")
    test.fails("a decimal point among semicolons", found(semicolons.replace("67,5", "67.5"), ";"), "Thực hiện")
    test.fails("a zero that nobody reported", found(WHOLE.replace("mô hình,,,", "mô hình,,0,")), "Thực hiện")
    test.fails("a zero left out", found(WHOLE.replace("căn,,0,", "căn,,,")), "Thực hiện")
    test.fails("another order", found(WHOLE.replace("ĐVT,Kế hoạch năm", "Kế hoạch năm,ĐVT")), "order")
    test.fails("a row short", found(WHOLE[:WHOLE.index("3,Nhà")]), "2 rows")
    test.fails("a verdict turned round", found(WHOLE.replace("chưa đạt", "đạt")), "Ghi chú")
    test.fails("a column gone", found(WHOLE.replace("Mã chỉ tiêu", "Mã")), "lacks")
    test.fails("an estimate of nothing", found(WHOLE.replace("Ghi chú", ESTIMATE)), ESTIMATE)
    funds_text = "STT,Quỹ,Số dư đầu năm,Thu,Chi,Số dư cuối kỳ,Mã quỹ\r\n1,Quỹ phường,5,10,3,12,quy\r\n"
    test.passes("funds", found(funds_text, name="funds"))
    test.fails("funds that do not add up", found(funds_text.replace("12", "13"), name="funds"), "cuối kỳ")
    areas_text = "STT,Khu dân cư,Chỉ tiêu,ĐVT,Lũy kế,Mã khu dân cư,Mã chỉ tiêu\r\n1,A,Nhà xây mới,căn,0,a,nha\r\n"
    test.passes("areas", found(areas_text, name="areas"))
    test.fails("another area", found(areas_text.replace(",a,", ",b,"), name="areas"), "khu dân cư")
    return test.close()


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1:] == ["--self-test"] else __doc__)
