"""The tables of a report as a spreadsheet reads them: Python's csv module, against the report's data and the plan."""

import csv
import io
import re
from decimal import Decimal
from fractions import Fraction

from .figures import MEMBER_KINDS, in_percents, note, period_value, target_in_percents

SEPARATORS = (",", ";")
TABLES = ("figures", "breakdown", "targets", "models", "households", "organisations", "funds", "areas", "assessments")
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
FORMULA = tuple("=+-@\t\r")
ESTIMATE = "Ước cả kỳ"
FIGURES = ["Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện trong kỳ", "Lũy kế", "Tỷ lệ %", ESTIMATE, "Cùng kỳ năm trước",
           "Ghi chú", "Mã chỉ tiêu"]
PERSON_KINDS = ("household", "individual", "party-member")


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
                            if cell.startswith(FORMULA)]
        self.rows = [dict(zip(self.header, row)) for row in rows[1:]]

    def cell(self, value):
        """A value's cell: numbers without groups, a decimal comma beside semicolons; None is empty."""
        if value is None:
            return ""
        if not isinstance(value, str):
            value = Fraction(value)
            value = f"{Decimal(value.numerator) / value.denominator:f}"
            value = value.replace(".", ",") if self.separator == ";" else value
        return disarmed(value)


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


# ---------------------------------------------------------------- each table against the report

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
            if row.get(column) != table.cell(value):
                yield f"{what}, row {place}, {column}: {row.get(column)!r}, expected {table.cell(value)!r}"


def bounds(rule):
    """The lower and the upper bound of a target; None where there is no upper one."""
    if "between" in rule:
        return tuple(rule["between"])
    return (rule["atLeast"], None) if "atLeast" in rule else (rule["exactly"], rule["exactly"])


def names_of(plan):
    """The names of organisations and areas by id."""
    names = {one["id"]: one["name"] for one in plan.get("organisations", [])}
    return names | {one["id"]: area_name(one) for one in plan.get("areas", [])}


def area_name(area):
    """An area's name with its local word before it, unless it begins with that word."""
    kind, name = area.get("kind", ""), area["name"]
    return name if name.lower().startswith(kind.lower()) else f"{kind} {name}"


def figures(table, report, plan):
    rows = report["indicators"]

    def upper(indicator):
        """Where an indicator has one target, of the whole unit, its upper bound."""
        targets = [one for one in report["targets"] if one["indicator"] == indicator]
        alone = len(targets) == 1 and targets[0]["org"] is None and targets[0]["area"] is None
        return {"Kế hoạch không quá": bounds(targets[0]["rule"])[1]} if alone else {}

    yield from compare(table, "figures", [
        {"STT": str(number), "Chỉ tiêu": row["name"], "ĐVT": row["unit"], "Kế hoạch năm": row["target"],
         "Thực hiện trong kỳ": period_value(row, rows),
         "Lũy kế": row["cumulative"] if row["recordsCumulative"] else None,
         "Tỷ lệ %": in_percents(row, report), ESTIMATE: row["estimate"],
         "Cùng kỳ năm trước": row["previous"], "Bản ghi trong kỳ": row["records"],
         "Bản ghi lũy kế": row["recordsCumulative"], "Mã chỉ tiêu": row["id"]}
        | upper(row["id"])
        for number, row in enumerate(rows, 1)])
    places = [table.header.index(title) for title in FIGURES if title in table.header]
    if places != sorted(places):
        yield f"the columns of figures stand in another order than on paper: {table.header}"
    for row, indicator in zip(table.rows, rows):
        said = table.cell(note(indicator, report, plan))
        if not re.fullmatch(re.escape(said) + r"(?: ?\([\d, ()]+\))*", row.get("Ghi chú", "")):
            yield f"figures, {indicator['id']}, Ghi chú: {row.get('Ghi chú')!r}, expected {said!r}"


def scoped_targets(report):
    """The targets of one organisation or area; the others stand among the figures."""
    return [one for one in report["targets"] if one["org"] is not None or one["area"] is not None]


def targets(table, report, plan):
    names = names_of(plan)
    units = {row["id"]: row["unit"] for row in report["indicators"]}
    listed = {row["id"]: f"{row['name']} ({row['unit']})" for row in report["indicators"]}
    scoped = scoped_targets(report)
    yield from compare(table, "targets", [
        {"Chỉ tiêu": listed[one["indicator"]], "Mã chỉ tiêu": one["indicator"],
         "Đơn vị thực hiện": ", ".join(names[key] for key in (one["org"], one["area"]) if key),
         "Kế hoạch năm": bounds(one["rule"])[0]} for one in scoped])
    for place, (row, one) in enumerate(zip(table.rows, scoped), 1):
        # Empty where nothing was recorded for whom the target is set, which the report shows as zero or null.
        percent = target_in_percents(one, units[one["indicator"]], report)
        for column, value in (("Lũy kế", one["cumulative"]), ("Tỷ lệ %", percent)):
            if row.get(column) != table.cell(value) and not (row.get(column) == "" and not one["cumulative"]):
                yield f"targets, row {place}, {column}: {row.get(column)!r}, expected {table.cell(value)!r}"


def models(table, report, plan):
    names = names_of(plan)
    areas = {one["id"]: one.get("areas", []) for one in plan.get("models", [])}
    items = report["models"]["items"]
    yield from compare(table, "models", [
        {"STT": str(number), "Tên mô hình": one["name"], "Nội dung": str(one["content"]),
         "Tổ chức chủ trì": names.get(one["org"], ""), "Mã mô hình": one["id"],
         "Khu dân cư": ", ".join(names[area] for area in areas[one["id"]])} for number, one in enumerate(items, 1)])
    words = {(one["status"], line.get("Kết quả")) for one, line in zip(items, table.rows)}
    if not len(words) == len({status for status, _ in words}) == len({word for _, word in words}):
        yield f"models: statuses are not told apart: {sorted(words)}"


def households(table, report, plan):
    names = names_of(plan)
    helped = report["households"]["helpedHouseholds"]
    yield from compare(table, "households", [
        {"STT": str(number), "Mã hộ": one["household"], "Khu dân cư": names.get(one["area"], "")}
        for number, one in enumerate(helped, 1)])
    for line, one in zip(table.rows, helped):
        said = line.get("Bên giúp đỡ", "")
        named = disarmed("; ".join(names.get(helper, helper) for helper in one["helpers"] if helper not in PERSON_KINDS))
        persons = sum(helper in PERSON_KINDS for helper in one["helpers"])
        rest = said.removeprefix(named).removeprefix("; ")
        if not said.startswith(named) or len([part for part in rest.split("; ") if part]) != persons:
            yield f"households, {one['household']}: helpers {said!r}, expected {one['helpers']}"


def organisations(table, report, plan):
    rows = {one["org"]: one for one in report["households"]["byHelper"] if one["org"] is not None}
    bearing = [one for one in plan.get("organisations", []) if one["kind"] in MEMBER_KINDS]
    yield from compare(table, "organisations", [
        {"STT": str(number), "Tổ chức": one["name"], "Mã tổ chức": one["id"],
         "Nội dung đăng ký": ", ".join(map(str, one.get("contents", []))),
         "Hộ được giúp": rows[one["id"]]["helped"], "Hộ thoát nghèo": rows[one["id"]]["escapedPoverty"]}
        for number, one in enumerate(bearing, 1)])
    received = {one["org"] for one in report["received"]}
    for line in table.rows:
        if bool(line.get("Ngày nhận báo cáo")) != (line.get("Mã tổ chức") in received):
            yield f"organisations, {line.get('Mã tổ chức')}: a report received or not"


def funds(table, report, plan):
    yield from compare(table, "funds", [
        {"STT": str(number), "Quỹ": one["name"], "Số dư đầu năm": one["opening"], "Thu": one["in"], "Chi": one["out"],
         "Số dư cuối kỳ": one["closing"], "Mã quỹ": one["id"]} for number, one in enumerate(report["funds"], 1)])


def areas(table, report, plan):
    names = names_of(plan)
    known = {row["id"]: row for row in report["indicators"]}
    yield from compare(table, "areas", [
        {"Khu dân cư": names[area["area"]], "Chỉ tiêu": known[indicator]["name"], "ĐVT": known[indicator]["unit"],
         "Lũy kế": value, "Mã khu dân cư": area["area"], "Mã chỉ tiêu": indicator}
        for area in report["byArea"] for indicator, value in area["values"].items()])


def breakdown(table, report, plan):
    """A row a part of a dimension, and what no part has, without an id."""
    def row(indicator, dimension, part, amount):
        return {"Chỉ tiêu": indicator["name"], "ĐVT": indicator["unit"], "Lũy kế": amount["cumulative"],
                "Thực hiện trong kỳ": amount["value"] if indicator["records"] else None,
                "Mã chỉ tiêu": indicator["id"], "Mã phân tổ": dimension["dimension"], "Mã phần": part}

    yield from compare(table, "breakdown", [
        line for indicator in report["indicators"] for dimension in indicator["breakdown"]
        for line in [*(row(indicator, dimension, part["part"], part) for part in dimension["parts"]),
                     row(indicator, dimension, "", dimension["unclassified"])]])


def assessments(table, report, plan):
    """Of each score table that has a score, a row a criterion of a subject, then what follows from all of them."""
    def lines(assessment, row):
        subject = row["unit"] or row["org"] or row["area"] or ""
        told = [(one["id"], one["most"], row["points"].get(one["id"])) for one in assessment["criteria"]]
        if assessment.get("bonus", 0):
            told.append(("", assessment["bonus"], row["bonus"]))
        told.append(("", row["most"], row["total"]))
        if assessment.get("ranks"):
            told.append(("", None, row["rank"]))
        return [{"Điểm tối đa": most, "Điểm": points, "Mã bảng điểm": assessment["id"], "Mã tiêu chí": criterion,
                 "Mã đối tượng": subject} for criterion, most, points in told]

    mine = {one["id"]: one for one in plan.get("assessments", [])}
    scored = [one for one in report["assessments"] if any(row["points"] or row["bonus"] is not None for row in one["rows"])]
    yield from compare(table, "assessments", [
        line for one in scored for row in one["rows"] for line in lines(mine[one["id"]], row)])


EXPECTATIONS = {"figures": figures, "breakdown": breakdown, "targets": targets, "models": models,
                "households": households, "organisations": organisations, "funds": funds, "areas": areas,
                "assessments": assessments}
