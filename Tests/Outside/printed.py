"""What a printed report has to show of the figures in the report's JSON, whatever the format.

A format hands over its tables as lists of rows of texts, the header row first, and gets back the sentences that say
what is wrong. Texts are compared without regard to white space, as a page may break a line anywhere.

    python3 Tests/Outside/printed.py --self-test
"""

import json
import re
import sys
import unicodedata
from decimal import Decimal
from pathlib import Path

import beside  # noqa: F401
import selftest
from reading.figures import MEMBER_KINDS, in_percents, note, period_value

# The columns that appendix 1 always has; the others stand where they say something.
FIGURES = ["STT", "Chỉ tiêu", "ĐVT", "Lũy kế"]
TARGET, PERCENT, NOTE = "Kế hoạch năm", "Tỷ lệ %", "Ghi chú"
PERIOD, ESTIMATE, BEFORE = "Thực hiện trong kỳ", "Ước cả kỳ", "Cùng kỳ năm trước"
DIMENSIONS = json.loads((Path(__file__).resolve().parents[2] / "Sources/MTTQCore/Data/breakdowns.json").read_bytes())
UNCLASSIFIED, UNDIVIDED = "chưa phân loại", "chưa tách"
MODELS, HOUSEHOLDS, HEADS, ORGANISATIONS, FUNDS = "Tên mô hình", "Mã hộ", "Chủ hộ", "Tổ chức", "Quỹ"
FUND_COLUMNS = {"Số dư đầu năm": "opening", "Thu": "in", "Chi": "out", "Số dư cuối kỳ": "closing"}
# Appendix 6 has a column an area behind the first, so many at most.
BY_AREA, MOST_AREAS = "Chỉ tiêu (ĐVT)", 12
# What is reported again and again tells what moved, without appendices.
WITHOUT_APPENDICES = re.compile("month-|quarter-")
UNRECORDED = "–"
# A page may mark where a long word can be broken; nobody sees these.
BREAK_MARKS = re.compile("[\u00ad\u200b\u2060]")
NUMBER_CELL = re.compile(r"[-−]?\d{1,3}(?:\.\d{3})*(?:,\d+)?|–")


# ---------------------------------------------------------------- texts and numbers

def one_line(text):
    """A text with single blanks, as it reads wherever its lines are broken."""
    return " ".join(BREAK_MARKS.sub("", text).split())


def squeezed(text):
    """What a printed page is sure to show of a text: its Latin letters, digits and signs, without white space.

    Letters of other scripts and marks that stand alone are left out, as fonts may lack them, and hyphens, as a page
    may end a line with one.
    """
    return "".join(one for one in unicodedata.normalize("NFC", text) if is_legible(one))


def is_legible(character):
    return ("!" <= character <= "~" and character != "-" or "\u00a1" <= character <= "\u024f" and character != "\u00ad"
            or "\u1ea0" <= character <= "\u1ef9" or character in "–—“”‘’…")


def number(value):
    """A number as Vietnamese offices write it: 1.234.567,5."""
    text = format(Decimal(value).normalize(), "f")
    sign, text = ("-", text[1:]) if text.startswith("-") else ("", text)
    whole, _, decimals = text.partition(".")
    groups = []
    while len(whole) > 3:
        groups.insert(0, whole[-3:])
        whole = whole[:-3]
    return sign + ".".join([whole, *groups]) + ("," + decimals if decimals else "")


def is_number_cell(text):
    return NUMBER_CELL.fullmatch(text.strip()) is not None


# ---------------------------------------------------------------- what the cells may say

def bound(rule):
    """The lower and the upper bound of a target's rule."""
    if "between" in rule:
        return tuple(rule["between"])
    value = next(iter(rule.values()))
    return value, value


def target_texts(row, targets):
    """How the year's plan of an indicator may be printed."""
    if row["target"] is None:
        return {""}
    mine = [one["rule"] for one in targets if one["indicator"] == row["id"]]
    plain = number(row["target"])
    if len(mine) == 1 and "between" in mine[0] and len(set(mine[0]["between"])) == 2:
        lower, upper = bound(mine[0])
        return {f"{number(lower)}–{number(upper)}"}
    uppers = sum(bound(rule)[1] for rule in mine if "atLeast" not in rule)
    return {plain, f"{plain}–{number(uppers)}"}


def figure_texts(row, report, plan):
    """What the cells of an indicator's row may say, by column."""
    def recorded(value, records):
        return {UNRECORDED} if value is None or records == 0 else {number(value)}

    percent = in_percents(row, report)
    return {
        "Chỉ tiêu": {one_line(row["name"])},
        "ĐVT": {one_line(row["unit"])},
        "Kế hoạch năm": target_texts(row, report["targets"]),
        PERIOD: recorded(period_value(row, report["indicators"]), None),
        "Lũy kế": recorded(row["cumulative"], row["recordsCumulative"]),
        "Tỷ lệ %": {UNRECORDED, ""} if percent is None else {percent if isinstance(percent, str) else number(percent)},
        ESTIMATE: {"" if row["estimate"] is None else number(row["estimate"])},
        BEFORE: {UNRECORDED if row["previous"] is None else number(row["previous"])},
    }


def part_texts(name, value, cumulative, row):
    """What the cells of a row say that is set in under another."""
    return {"STT": {""}, "Chỉ tiêu": {one_line(name)}, "ĐVT": {""}, "Kế hoạch năm": {""}, "Tỷ lệ %": {""},
            PERIOD: {number(value) if row["records"] else UNRECORDED}, "Lũy kế": {number(cumulative)}, ESTIMATE: {""},
            BEFORE: {""}, "Ghi chú": {""}}


def entries(report, plan):
    """The rows of appendix 1 in their order: an indicator's, or the texts of one that is set in under it.

    Under a row stand its parts by dimension; behind a total what is left of it and its parts.
    """
    rows = {row["id"]: row for row in report["indicators"]}
    parts = {part for row in rows.values() for part in row["parts"] or []}
    dimensions = {one["id"]: one for one in [*DIMENSIONS["breakdowns"], *plan.get("breakdowns", [])]}
    told = set()

    def left(row, figure, mine):
        return (row[figure] or 0) - sum(part[figure] or 0 for part in mine)

    def tell(row):
        if row["id"] in told:
            return
        told.add(row["id"])
        yield row, None
        for breakdown in row["breakdown"]:
            dimension = dimensions[breakdown["dimension"]]
            names = {part["id"]: part["name"] for part in dimension["parts"]}
            for part in breakdown["parts"]:
                name = f"Theo {dimension['name'][:1].lower()}{dimension['name'][1:]}: {names[part['part']]}"
                yield row, part_texts(name, part["value"], part["cumulative"], row)
            rest = breakdown["unclassified"]
            if rest["value"] or rest["cumulative"]:
                yield row, part_texts(UNCLASSIFIED, rest["value"], rest["cumulative"], row)
        mine = [rows[part] for part in row["parts"] or [] if part in rows]
        own = left(row, "value", mine), left(row, "cumulative", mine)
        if mine and any(own):
            yield row, part_texts(UNDIVIDED, *own, row)
        for part in mine:
            yield from tell(part)

    for row in rows.values():
        if row["id"] not in parts:
            yield from tell(row)


# ---------------------------------------------------------------- the tables of a page

def with_header(tables, titles):
    """The tables whose header row holds all the titles."""
    return [table for table in tables if table and set(titles) <= set(map(one_line, table[0]))]


def table_faults(tables, report, plan):
    """What the tables of a printed report say otherwise than the report's JSON."""
    if WITHOUT_APPENDICES.match(report["report"]):
        if with_header(tables, FIGURES) or with_header(tables, [BY_AREA]):
            yield "a report of what moved has an appendix, which nobody asked for"
        return
    report = in_local_words(report, plan)
    yield from figure_faults(tables, report, plan)
    organisations = [one["name"] for one in plan.get("organisations", []) if one["kind"] in MEMBER_KINDS]
    helped = [one["household"] for one in by_area(report["households"]["helpedHouseholds"], plan)]
    names = report.get("names")
    yield from column_faults(tables, MODELS, [one["name"] for one in report["models"]["items"]])
    if names is None:
        yield from column_faults(tables, HOUSEHOLDS, helped)
    else:
        yield from column_faults(tables, HEADS, [names.get(one, one) for one in helped])
    if has_organisations(report, plan):
        yield from column_faults(tables, ORGANISATIONS, organisations)
    yield from column_faults(tables, FUNDS, [one["name"] for one in report["funds"]])
    for title, key in FUND_COLUMNS.items():
        yield from column_faults(tables, title, [fund_text(one, key, report, plan) for one in report["funds"]])
    yield from area_faults(tables, report, plan)


def by_area(households, plan):
    """The households in the order of their areas, those without one last."""
    order = {area["id"]: place for place, area in enumerate(plan.get("areas", []))}
    return sorted(households, key=lambda one: order.get(one["area"], len(order)))


def has_organisations(report, plan):
    """Whether there is anything to say of a member organisation: a figure, a report, a household or a model."""
    members = {one["id"] for one in plan.get("organisations", []) if one["kind"] in MEMBER_KINDS}
    named = {one["org"] for one in report["byOrganisation"] if one["values"]}
    named |= {one["org"] for one in report["received"]} | {one["org"] for one in report["models"]["items"]}
    return bool(members & (named | {one["org"] for one in report["households"]["byHelper"] if one["helped"]}))


def in_local_words(report, plan):
    """The report with the areas called as all that exist are: thôn, khối phố."""
    day = report["period"]["through"]
    words = {area.get("kind") for area in plan.get("areas", [])
             if area.get("since", day) <= day <= area.get("until", day)}
    word = words.pop() if len(words) == 1 else None

    def called(text):
        text = text.replace("khu dân cư", word)
        return word[:1].upper() + word[1:] + text[10:] if text.startswith("Khu dân cư") else text

    return report if word is None else report | {"indicators": [
        row | {"name": called(row["name"]), "unit": called(row["unit"])} for row in report["indicators"]]}


def indicator_names(report, plan):
    """The names that the pages of a report with appendices have to show."""
    if report is None or WITHOUT_APPENDICES.match(report["report"]):
        return []
    return [row["name"] for row in in_local_words(report, plan)["indicators"]]


def signers(plan):
    """How many sign; one where the plan names nobody."""
    return len(plan.get("signatures", [])) or 1


def fund_text(fund, key, report, plan):
    """A figure of a fund; what came in or went out is `–` where nothing was recorded of it."""
    flow = {one["id"]: one.get(key) for one in plan["funds"]}[fund["id"]]
    records = {one["id"]: one["recordsCumulative"] for one in report["indicators"]}
    return UNRECORDED if key in ("in", "out") and not records.get(flow) else number(fund[key])


def figure_columns(report, plan):
    """The columns of appendix 1: those that every row would leave empty, or say twice, are not there."""
    rows, books = report["indicators"], report["previousBooks"]
    texts = [figure_texts(row, report, plan) for row in rows]
    is_aimed_at = any(row["target"] is not None for row in rows)
    columns = FIGURES[:3] + [TARGET] * is_aimed_at + [PERIOD] * any(one[PERIOD] != one["Lũy kế"] for one in texts)
    columns += FIGURES[3:] + [PERCENT] * is_aimed_at
    if any(row["estimate"] is not None for row in rows):
        columns.append(ESTIMATE)
    if books is not None:
        unread = f" ({books['read']}/{books['expected']} sổ năm trước)" if books["read"] < books["expected"] else ""
        columns.append(BEFORE + unread)
    return columns + [NOTE] * has_notes(report, plan)


def has_notes(report, plan):
    """Whether any row has a note, or the mark of a target's source."""
    sources = any(one.get("source") for one in plan.get("targets", []) if "org" not in one and "area" not in one)
    return sources or any(note(row, report, plan) for row in report["indicators"])


def figure_faults(tables, report, plan):
    rows = report["indicators"]
    found = with_header(tables, FIGURES)
    if len(found) != (1 if rows else 0):
        yield f"{len(found)} tables have the columns of appendix 1, expected {1 if rows else 0}"
        return
    if not rows:
        return
    header, *cells = found[0]
    header = [one_line(title) for title in header]
    expected = figure_columns(report, plan)
    if header != expected:
        yield f"appendix 1 has the columns {header}, expected {expected}"
        return
    wanted = list(entries(report, plan))
    if len(cells) != len(wanted):
        yield f"appendix 1 has {len(cells)} rows, expected {len(wanted)} of {len(rows)} indicators"
        return
    place = 0
    for line, ((row, part), texts) in enumerate(zip(wanted, cells), 1):
        if len(texts) != len(header):
            yield f"row {line} of appendix 1 has {len(texts)} cells, expected {len(header)}"
            continue
        shown = {title.split(" (")[0]: text for title, text in zip(header, map(one_line, texts))}
        place += part is None
        for title, accepted in (part or {"STT": {str(place)}} | figure_texts(row, report, plan)).items():
            if title in shown and shown[title] not in accepted:
                yield (f"appendix 1, {row['id']}, {title}: {shown[title]!r}, "
                       f"expected {' or '.join(map(repr, sorted(accepted)))}")
        if part is None:
            said = one_line(note(row, report, plan))
            if "Ghi chú" in shown and not re.fullmatch(re.escape(said) + r"(?: ?\([\d, ()]+\))*", shown["Ghi chú"]):
                yield f"appendix 1, {row['id']}, Ghi chú: {shown['Ghi chú']!r}, expected {said!r}"


def column_faults(tables, title, expected):
    """A column that has to stand in one table alone and say these texts from top to bottom."""
    expected = [one_line(text) for text in expected]
    found = with_header(tables, [title])
    if not expected:
        # The appendix is left out; the word may head another table.
        return
    columns = [[one_line(row[list(map(one_line, table[0])).index(title)]) for row in table[1:]
                if len(row) == len(table[0]) and sum(map(bool, row)) > 1] for table in found]
    if expected not in columns:
        yield f"no table has a column {title!r} with the {len(expected)} texts of the report, as {expected[0]!r}"


def area_faults(tables, report, plan):
    """Appendix 6, a row an indicator and a column an area, in as many tables as the areas need."""
    names = {one["id"]: one_line(one["name"]) for one in plan.get("areas", [])}
    areas = [one for one in report["byArea"] if one["values"]]
    found = with_header(tables, [BY_AREA])
    titles = [one_line(title) for table in found for title in table[0][1:]]
    if len(titles) != len(areas) or not all(map(str.endswith, titles, (names[one["area"]] for one in areas))):
        yield f"appendix 6 has the areas {titles[:3]} …, expected those of {[one['area'] for one in areas[:3]]} …"
        return
    for table in found:
        mine, areas = areas[:len(table[0]) - 1], areas[len(table[0]) - 1:]
        if len(mine) > MOST_AREAS:
            yield f"a table of appendix 6 has {len(mine)} areas side by side"
        expected = [(one_line(f"{row['name']} ({row['unit']})"), *(area_text(one["values"], row["id"]) for one in mine))
                    for row in report["indicators"] if any(row["id"] in one["values"] for one in mine)]
        shown = [tuple(map(one_line, row)) for row in table[1:]]
        if len(shown) != len(expected):
            yield f"a table of appendix 6 has {len(shown)} rows, expected {len(expected)}"
        for place, (one, other) in enumerate(zip(shown, expected), 1):
            if one != other:
                yield f"row {place} of appendix 6 says {one}, expected {other}"
                break


def area_text(values, indicator):
    return UNRECORDED if values.get(indicator) is None else number(values[indicator])


# ---------------------------------------------------------------- self-test

def self_test():
    test = selftest.SelfTest("printed.py")
    report = selftest.sample_report()

    def found(place, row, cell, text):
        tables = [[list(texts) for texts in table] for table in selftest.SAMPLE_TABLES]
        tables[place][row][cell] = text
        return list(table_faults(tables, report, selftest.SAMPLE_PLAN))

    test.passes("whole", found(0, 1, 1, "Quỹ “Vì  người\nnghèo” vận động được"))
    test.fails("another name", found(0, 1, 1, "Quỹ"), "Chỉ tiêu")
    test.fails("another number", found(0, 1, 5, "2.234.568"), "Lũy kế")
    test.fails("digits not grouped", found(0, 1, 5, "2234567"), "Lũy kế")
    test.fails("a zero that nobody reported", found(0, 2, 4, "0"), "Thực hiện")
    test.fails("a zero printed as nothing", found(0, 3, 4, "–"), "Thực hiện")
    test.fails("another verdict", found(0, 1, 8, "đạt"), "Ghi chú")
    test.fails("another part", found(0, 4, 1, "Theo nguồn: Nguồn khác"), "Chỉ tiêu")
    test.fails("another part's figure", found(0, 5, 5, "2"), "Lũy kế")
    test.fails("what is left, numbered", found(0, 5, 0, "4"), "STT")
    test.fails("a column that says nothing", list(table_faults(
        selftest.SAMPLE_TABLES, report | {"previousBooks": None}, selftest.SAMPLE_PLAN)), "columns")
    test.fails("another column", found(0, 0, 2, "Đơn vị"), "0 tables")
    test.fails("another model", found(1, 1, 1, "Vườn hoa"), MODELS)
    test.fails("another fund", found(2, 1, 1, "Quỹ"), FUNDS)
    test.fails("another balance", found(2, 1, 5, "13"), "Số dư cuối kỳ")
    test.fails("another figure of an area", found(3, 1, 1, "1"), "appendix 6")
    test.fails("another area", found(3, 0, 1, "Khối phố"), "the areas")
    test.fails("an appendix of a month", table_faults(selftest.SAMPLE_TABLES, report | {"report": "month-03"},
                                                      selftest.SAMPLE_PLAN), "nobody asked")
    test.fails("a row short", table_faults([selftest.SAMPLE_TABLES[0][:-1], *selftest.SAMPLE_TABLES[1:]], report,
                                           selftest.SAMPLE_PLAN), "4 rows")
    test.passes("numbers", () if [number(Decimal(one)) for one in ("0", "-1234.50", "1000000", "0.0001", "1E+3")]
                == ["0", "-1.234,5", "1.000.000", "0,0001", "1.000"] else ["numbers are written otherwise"])
    return test.close()


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1:] == ["--self-test"] else __doc__)
