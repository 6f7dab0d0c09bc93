"""What a report says as CSV, checked against its data; and who is named in a print."""

import csv
import io
import re
from decimal import Decimal
from fractions import Fraction

import oracle

MARK = "\ufeff"
FORMULA_STARTS = tuple("=+-@\t\r")
FORMATS = ["text", "markdown", "csv", "json"]
PERSON_WORDS = ["household", "individual", "party-member"]
MET_WORDS = {True: ["đạt", "chưa có số liệu"], False: ["chưa đạt", "vượt mức", "chưa có số liệu", ""], None: [""]}


class Table:
    """A CSV table by column name."""

    def __init__(self, data, separator):
        self.separator = separator
        text = data.decode("utf-8")
        self.faults = []
        self.expect(text.startswith(MARK), "no byte-order mark")
        self.expect(not re.search(r"(?<!\r)\n", re.sub(r'"[^"]*"', "", text)), "a line does not end in CRLF")
        self.expect(not text or text.endswith("\r\n"), "the last line does not end in CRLF")
        rows = list(csv.reader(io.StringIO(text.removeprefix(MARK), newline=""), delimiter=separator, strict=True))
        self.header, lines = (rows[0], rows[1:]) if rows else ([], [])
        self.expect(all(len(line) == len(self.header) for line in lines), "rows of different length")
        self.rows = [dict(zip(self.header, line)) for line in lines]
        for cell in (cell for line in rows for cell in line):
            self.expect(not cell.startswith(FORMULA_STARTS), f"a spreadsheet would run {cell!r}")

    def expect(self, condition, text):
        if not condition:
            self.faults.append(text)

    def number(self, value):
        """A number's cell: no groups, a decimal comma beside semicolons; null is empty."""
        if value is None:
            return ""
        value = Fraction(value)
        text = f"{Decimal(value.numerator) / value.denominator:f}"
        return text.replace(".", ",") if self.separator == ";" else text

    def same(self, place, expected):
        """Compares the cells of one row, by column."""
        if place >= len(self.rows):
            return
        for column, value in expected.items():
            actual = self.rows[place].get(column)
            self.expect(actual == value, f"row {place + 1}, {column}: {actual!r}, expected {value!r}")

    def all(self, expected):
        self.expect(len(self.rows) == len(expected), f"{len(self.rows)} rows, expected {len(expected)}")
        for place, row in enumerate(expected):
            self.same(place, row)


def names_of(book):
    """The names of organisations and areas by id, an area's with its local word before it."""
    names = {one["id"]: one["name"] for one in book.organisations}
    return names | {one["id"]: " ".join(filter(None, [one.get("kind"), one["name"]])) for one in book.areas}


def guarded(text):
    """A text's cell: one that a spreadsheet would run starts with an apostrophe."""
    return "'" + text if text.startswith(FORMULA_STARTS) else text


def flows(book, row):
    """Whether a figure is one of the period: of a flow, or of a ratio with a flow in it."""
    return "sum" in (row["kind"], *(book.indicators[part]["kind"] for part in (row["of"], row["over"]) if part))


def figures(table, report, book):
    rows = []
    for number, one in enumerate(report["indicators"], 1):
        rules = [rule for rule in book.plan.get("targets", []) if rule["indicator"] == one["id"]]
        row = {
            "STT": str(number), "Chỉ tiêu": guarded(one["name"]), "ĐVT": guarded(one["unit"]),
            "Mã chỉ tiêu": one["id"],
            "Kế hoạch năm": table.number(one["target"]),
            "Thực hiện trong kỳ": table.number(one["value"]) if one["records"] or not flows(book, one) else "",
            "Lũy kế": table.number(one["cumulative"]) if one["recordsCumulative"] else "",
            "Tỷ lệ %": table.number(one["percent"]) if one["recordsCumulative"] else "",
            "Cùng kỳ năm trước": table.number(one["previous"]),
            "Bản ghi trong kỳ": str(one["records"]), "Bản ghi lũy kế": str(one["recordsCumulative"]),
        }
        if "Ước cả kỳ" in table.header or one["estimate"] is not None:
            row["Ước cả kỳ"] = table.number(one["estimate"])
        if len(rules) == 1 and not rules[0].keys() & {"org", "area"}:
            row["Kế hoạch không quá"] = table.number(oracle.bounds(rules[0])[1])
        rows.append(row)
    table.all(rows)
    for line, one in zip(table.rows, report["indicators"]):
        word = re.sub(r"( ?\(\d+\))+$", "", line.get("Ghi chú", ""))
        table.expect(word in MET_WORDS[one["met"]], f"{one['id']}: {word!r} where met is {one['met']}")


def targets(table, report, book):
    """The targets of one organisation or area, with the lower bound."""
    names = names_of(book)
    rows = []
    for one in report["targets"]:
        if one["org"] is None and one["area"] is None:
            continue
        indicator = book.indicators[one["indicator"]]
        year = oracle.Span(book.start, oracle.to_date(report["period"]["through"]))
        records = oracle.count_records(
            book, one["indicator"], year,
            lambda of, part, span, scope=oracle.Scope(one["org"], one["area"]): oracle.entering(of, part, span, scope))
        rows.append({
            "Chỉ tiêu": guarded(f"{indicator['name']} ({indicator['unit']})"), "Mã chỉ tiêu": one["indicator"],
            "Đơn vị thực hiện": guarded(", ".join(names[key] for key in (one["org"], one["area"]) if key)),
            "Kế hoạch năm": table.number(oracle.bounds(one["rule"])[0]),
            "Lũy kế": table.number(one["cumulative"]) if records else "",
            "Tỷ lệ %": table.number(one["percent"]) if records else "",
        })
    table.all(rows)


def models(table, report, book):
    names = names_of(book)
    areas = {one["id"]: one.get("areas", []) for one in book.plan.get("models", [])}
    table.all([{
        "STT": str(number), "Tên mô hình": guarded(one["name"]), "Nội dung": str(one["content"]),
        "Mã mô hình": one["id"], "Tổ chức chủ trì": guarded(names[one["org"]]) if one["org"] else "",
        "Khu dân cư": guarded(", ".join(names[area] for area in areas[one["id"]])),
    } for number, one in enumerate(report["models"]["items"], 1)])
    words = {(one["status"], line.get("Kết quả")) for one, line in zip(report["models"]["items"], table.rows)}
    table.expect(len(words) == len({status for status, _ in words}) == len({word for _, word in words}),
                 f"statuses are not told apart: {sorted(words)}")


def households(table, report, book):
    names = names_of(book)
    forms = {one["id"]: one["name"] for one in oracle.read_catalogue(book.catalogue, "help-forms")}
    helped = report["households"]["helpedHouseholds"]
    rows = []
    for number, one in enumerate(helped, 1):
        rows.append({"STT": str(number), "Mã hộ": one["household"],
                     "Khu dân cư": guarded(names[one["area"]]) if one["area"] else ""})
    table.all(rows)
    for line, one in zip(table.rows, helped):
        said = line.get("Bên giúp đỡ", "").removeprefix("'")
        named = "; ".join(names.get(helper, helper) for helper in one["helpers"] if helper not in PERSON_WORDS)
        persons = sum(helper in PERSON_WORDS for helper in one["helpers"])
        rest = said.removeprefix(named).removeprefix("; ")
        table.expect(said.startswith(named) and len([part for part in rest.split("; ") if part]) == persons,
                     f"{one['household']}: helpers {said!r}, expected {one['helpers']}")
        given = line.get("Hình thức", "")
        wanted = "; ".join(forms[form] for form in one["forms"])
        table.expect(given.casefold() == wanted.casefold(), f"{one['household']}: forms {given!r}, expected {wanted!r}")


def organisations(table, report, book):
    """The organisations that bear duties, in the plan's order."""
    by_org = {one["org"]: one for one in report["households"]["byHelper"] if one["org"]}
    table.all([{
        "STT": str(number), "Tổ chức": guarded(org["name"]), "Mã tổ chức": org["id"],
        "Nội dung đăng ký": ", ".join(map(str, org.get("contents", []))),
        "Hộ được giúp": str(by_org[org["id"]]["helped"]),
        "Hộ thoát nghèo": str(by_org[org["id"]]["escapedPoverty"]),
    } for number, org in enumerate(book.duty_bearers(), 1)])
    received = {one["org"] for one in report["received"]}
    for line in table.rows:
        table.expect(bool(line.get("Ngày nhận báo cáo")) == (line.get("Mã tổ chức") in received),
                     f"{line.get('Mã tổ chức')}: a report received or not")


def funds(table, report, book):
    table.all([{
        "STT": str(number), "Quỹ": guarded(one["name"]), "Mã quỹ": one["id"],
        "Số dư đầu năm": table.number(one["opening"]), "Thu": table.number(one["in"]),
        "Chi": table.number(one["out"]), "Số dư cuối kỳ": table.number(one["closing"]),
    } for number, one in enumerate(report["funds"], 1)])


def areas(table, report, book):
    names = names_of(book)
    cells = [(one["area"], *pair) for one in report["byArea"] for pair in one["values"].items()]
    table.all([{
        "Khu dân cư": guarded(names[area]), "Mã khu dân cư": area, "Mã chỉ tiêu": indicator,
        "Chỉ tiêu": guarded(book.indicators[indicator]["name"]), "Lũy kế": table.number(value),
    } for area, indicator, value in cells])


TABLES = {"figures": figures, "targets": targets, "models": models, "households": households,
          "organisations": organisations, "funds": funds, "areas": areas}


def table_faults(name, data, separator, report, book):
    """Where one table of a report as CSV does not say what its data say."""
    try:
        table = Table(data, separator)
        TABLES[name](table, report, book)
    except (UnicodeDecodeError, csv.Error) as error:
        return [f"table {name} with {separator!r}: {error}"]
    return [f"table {name} with {separator!r}: {fault}" for fault in table.faults]


def names_within(data, heads):
    """The households whose head's whole name stands in some bytes."""
    text = data.decode("utf-8", "replace")
    return {household for household, head in heads.items() if re.search(re.escape(head) + r"(?!\w)", text)}
