"""Each dimension that a book can be broad in, with the commands that must take it."""

from dataclasses import dataclass
from typing import Callable

from broad.books import DAY, Book

JSON_REPORT = ["report", "annual", "--format", "json"]
TEXT_REPORT = ["report", "annual"]
HTML_REPORT = ["report", "annual", "--format", "html"]
DOCX_REPORT = ["report", "annual", "--format", "docx", "-o", "{folder}/report.docx"]
VALIDATE = ["validate", "{folder}"]
STATUS = ["status"]
DIFF = [["send", "half-year", "--on", "2026-06-15", "--again"], ["diff"]]
PRINTED = [JSON_REPORT, TEXT_REPORT, HTML_REPORT, DOCX_REPORT, ["report", "annual", "--format", "markdown"]]
# Where another dimension grows beside households.
SOME_HOUSEHOLDS = 100
USUAL = [JSON_REPORT, VALIDATE, STATUS]


@dataclass
class Dimension:
    """`size`: how many there are in a short run; four times as many are measured too."""

    name: str
    size: int
    make: Callable[[int], Book]
    commands: list
    # How often a run by hand multiplies the size.
    long: int = 8


def collisions(n):
    """Ids of one length, of which the first and the last eight bytes are the same."""
    book = Book().organisations(n, ident="aaaaaaaa-{:08d}-zzzzzzzz")
    for place in range(n):
        book.result(org=f"aaaaaaaa-{place:08d}-zzzzzzzz")
    return book


def latest_of_areas(n):
    book = Book().areas(n)
    for place in range(n):
        book.result(values={"tong-so-ho": 100 + place % 50}, area=f"a{place}")
    return book


def area_changes(n):
    """Each pair of areas is merged in the middle of the year."""
    areas = []
    for place in range(n):
        areas += [
            {"id": f"x{place}", "name": f"Thôn X{place}", "until": "2026-06-30", "into": [f"z{place}"]},
            {"id": f"y{place}", "name": f"Thôn Y{place}", "until": "2026-06-30", "into": [f"z{place}"]},
            {"id": f"z{place}", "name": f"Thôn Z{place}", "since": "2026-07-01"},
        ]
    book = Book().put(areas=areas, quotas=[{"quota": "perArea", "indicator": "ngay-cong", "atLeast": 1}])
    for place in range(n):
        for old in "xy":
            book.result(values={"tong-so-ho": 100, "ngay-cong": 2}, area=f"{old}{place}")
    return book


def all_quotas_of_organisations(n):
    quotas = ["householdsPerOrganisation", "modelsPerOrganisation", "registeredContents", "organisationReports"]
    book = Book().organisations(n, models=1).areas(10)
    book.put(quotas=[{"quota": quota, "atLeast": 1} for quota in quotas])
    book.put(models=[{"id": f"m{k}", "name": f"Mô hình {k}", "content": 1, "org": f"o{k}"} for k in range(n)])
    book.register(n, area=lambda k: f"a{k % 10}")
    for place in range(n):
        book.record("assign", household=f"h{place}", on=DAY, org=f"o{place}", forms=["bhyt"])
        book.record("received", report="annual", on=DAY, org=f"o{place}")
    return book


def all_quotas_of_areas(n):
    quotas = [{"quota": "areasWithModel", "atLeast": 10}, {"quota": "outstandingAreas", "atLeast": 1},
              {"quota": "perArea", "indicator": "ngay-cong", "atLeast": 1}, {"quota": "areaReports", "atLeast": 1}]
    book = Book().areas(n).organisations(1).put(quotas=quotas)
    book.put(models=[{"id": f"m{k}", "name": f"Mô hình {k}", "content": 1, "org": "o0", "areas": [f"a{k}"]}
                     for k in range(n)])
    for place in range(n):
        book.result(area=f"a{place}")
        book.record("received", report="annual", on=DAY, area=f"a{place}")
    return book


def areas_by_organisations(n):
    """Every organisation helps one household, each in an area of its own."""
    book = Book().areas(n).organisations(n)
    book.put(quotas=[{"quota": "householdsPerOrganisation", "atLeast": 1}])
    book.register(n, area=lambda k: f"a{k}")
    for place in range(n):
        book.record("assign", household=f"h{place}", on=DAY, org=f"o{place}", forms=["bhyt"])
    return book


def targets_by_area(n):
    book = Book().areas(n)
    book.put(targets=[{"indicator": "ngay-cong", "area": f"a{k}", "atLeast": 5} for k in range(n)])
    for place in range(n):
        book.result(area=f"a{place}")
    return book


def targets_by_organisation(n):
    book = Book().organisations(n)
    book.put(targets=[{"indicator": "ngay-cong", "org": f"o{k}", "atLeast": 5} for k in range(n)])
    for place in range(n):
        book.result(org=f"o{place}")
    return book


def own_sums(n):
    return [{"id": f"s{k}", "name": f"Số thứ {k}", "unit": "đồng", "kind": "sum", "content": 1} for k in range(n)]


def own_indicators(n):
    book = Book().put(indicators=own_sums(n), targets=[{"indicator": f"s{k}", "atLeast": 5} for k in range(n)])
    for place in range(n):
        book.result(values={f"s{place}": 7})
    return book


def bounds(n):
    """Each figure is bound by the one before it."""
    sums = own_sums(n)
    for place in range(1, n):
        sums[place]["notAbove"] = f"s{place - 1}"
    book = Book().put(indicators=sums)
    for place in range(n):
        book.result(values={f"s{place}": 7})
    return book


def ratios(n):
    sums = own_sums(n)
    made = [{"id": f"r{k}", "name": f"Tỷ lệ {k}", "unit": "%", "kind": "ratio", "of": f"s{k}", "over": "ngay-cong"}
            for k in range(n)]
    book = Book().put(indicators=sums + made)
    for place in range(n):
        book.result(values={f"s{place}": 7, "ngay-cong": 9})
    return book


def wide_total(n):
    total = {"id": "tat-ca", "name": "Tất cả", "unit": "đồng", "kind": "total", "parts": [f"s{k}" for k in range(n)]}
    book = Book().put(indicators=own_sums(n) + [total])
    for place in range(n):
        book.result(values={f"s{place}": 7})
    return book


def chain_of_totals(n):
    """Each total holds a sum and the total before it."""
    totals = [{"id": f"t{k}", "name": f"Tổng {k}", "unit": "đồng", "kind": "total",
               "parts": [f"s{k}"] + ([f"t{k - 1}"] if k else [])} for k in range(n)]
    book = Book().put(indicators=own_sums(n) + totals)
    for place in range(n):
        book.result(values={f"s{place}": 7})
    return book


def funds(n):
    book = Book().put(
        indicators=own_sums(2 * n),
        funds=[{"id": f"f{k}", "name": f"Quỹ số {k}", "in": f"s{2 * k}", "out": f"s{2 * k + 1}", "opening": 5}
               for k in range(n)])
    for place in range(n):
        book.result(values={f"s{2 * place}": 7, f"s{2 * place + 1}": 3})
    return book


def helpers_of_one(n):
    """All help one household."""
    book = Book().organisations(n).register(10).people_who_help(n, "enterprise")
    for place in range(n):
        book.record("assign", household="h0", on=DAY, org=f"o{place}", forms=["bhyt"])
        book.record("assign", household="h0", on=DAY, helper=f"g{place}", forms=["bhyt"])
    return book


def helpers_of_many(kind):
    def make(n):
        book = Book().register(n).people_who_help(n, kind)
        for place in range(n):
            book.record("assign", household=f"h{place}", on=DAY, helper=f"g{place}", forms=["bhyt"])
        return book
    return make


def households(n):
    book = Book().areas(20).organisations(5)
    book.register(n, area=lambda k: f"a{k % 20}", needs=["bhyt"], memberOf=["o1"])
    for place in range(n):
        on = book.record("assign", household=f"h{place}", on=DAY, org=f"o{place % 5}", forms=["bhyt"])
        if place % 4 == 0:
            book.record("outcome", household=f"h{place}", on="2026-05-01", status="not-poor")
        if place % 4 == 1:
            book.record("release", assignment=on, on="2026-05-01")
    return book


def outcomes_of_one(n):
    book = Book().register(1)
    for place in range(n):
        book.record("outcome", household="h0", on=DAY, status=["poor", "near-poor"][place % 2])
    return book


def suggestion(n):
    """Households without a helper, each in an area of its own."""
    book = Book().areas(n).organisations(8)
    book.put(quotas=[{"quota": "householdsPerOrganisation", "between": [2, 5]}])
    return book.register(n, area=lambda k: f"a{k}", memberOf=["o1", "o2"])


def members(n):
    """Organisations of which each has one member among some households: each household is held against each
    organisation, so that where both grow the work does as their table."""
    book = Book().organisations(n).register(SOME_HOUSEHOLDS)
    for place, household in enumerate(book.households):
        household["memberOf"] = [f"o{k}" for k in range(place, n, SOME_HOUSEHOLDS)]
    return book


def units(n):
    book = Book().put(units=[{"id": f"u{k}", "name": f"xã số {k}", "level": "commune"} for k in range(n)])
    book.put(unit={"id": "tinh-dai", "name": "tỉnh Dài", "level": "province"})
    for place in range(n):
        book.record("received", report="annual", on=DAY, unit=f"u{place}")
    return book


def tasks(n):
    book = Book().organisations(3)
    book.put(tasks=[{"id": f"v{k}", "title": f"Việc thứ {k}", "lead": "o0", "with": ["o1"], "due": "2026-05-01"}
                    for k in range(n)])
    for place in range(n):
        book.record("task", task=f"v{place}", on=DAY, status="started")
        book.result(task=f"v{place}")
    return book


def scores(n):
    criteria = [{"id": f"c{k}", "title": f"Tiêu chí {k}", "most": 10} for k in range(5)]
    book = Book().areas(n).put(assessments=[{"id": "bang", "title": "Bảng điểm", "of": "area", "criteria": criteria}])
    for place in range(n):
        book.record("score", assessment="bang", on=DAY, area=f"a{place}", points={f"c{k}": 5 for k in range(5)})
    return book


def criteria(n):
    made = [{"id": f"c{k}", "title": f"Tiêu chí {k}", "most": 10} for k in range(n)]
    book = Book().put(assessments=[{"id": "bang", "title": "Bảng điểm", "of": "self", "criteria": made}])
    for place in range(n):
        book.record("score", assessment="bang", on=DAY, points={f"c{place}": 5})
    return book


def parts(n):
    dimension = {"id": "loai", "name": "Loại", "parts": [{"id": f"p{k}", "name": f"Loại {k}"} for k in range(n)]}
    book = Book().put(breakdowns=[dimension])
    for place in range(n):
        book.result(parts={"loai": f"p{place}"})
    return book


def breakdowns(n):
    made = [{"id": f"d{k}", "name": f"Chiều {k}", "parts": [{"id": "p", "name": "Phần"}]} for k in range(n)]
    book = Book().put(breakdowns=made)
    for place in range(n):
        book.result(parts={f"d{place}": "p"})
    return book


def remarks(n):
    book = Book()
    for place in range(n):
        book.record("remark", report="annual", section="results", text=f"Nhận xét thứ {place} của báo cáo")
        book.record("estimate", report="annual", on=DAY, values={"ngay-cong": place})
    return book


def plan_lists(n):
    return Book().put(
        bases=[{"number": f"{k}/KH-MTTQ"} for k in range(n)], purposes=[f"Mục đích {k}" for k in range(n)],
        recipients=[{"name": f"Nơi nhận {k}"} for k in range(n)],
        reviews=[{"id": f"r{k}", "title": f"Tổng kết {k}", "due": "2026-11-11"} for k in range(n)])


def voids(n):
    book = Book()
    for place in range(n):
        ident = book.result()
        book.record("void", record=ident, reason="ghi nhầm")
    return book


def table_of(names):
    def make(n):
        book = Book().areas(n, name="Thôn Phú {}")
        word = "Thôn Phú {}" if names else "a{}"
        rows = [f"{DAY},ngay-cong,{k % 9 + 1},{word.format(k)}" for k in range(n)]
        book.table = "\n".join(["on,indicator,value,area"] + rows) + "\n"
        return book
    return make


def table_of_unknown_areas(n):
    book = table_of(True)(n)
    book.table = book.table.replace("Phú", "Phúc")
    return book


def household_table(n):
    book = Book().areas(20).register(n)
    rows = [f"Người thứ {k},Thôn {k % 20},hộ nghèo" for k in range(n)]
    book.table = "\n".join(["head,area,status"] + rows) + "\n"
    book.households = []
    return book


def misspelt_areas(n):
    book = Book().areas(n, name="Thôn {}")
    for place in range(n):
        book.result(area=f"b{place}")
    return book


def unread_lines(n):
    book = Book()
    for place in range(n):
        book.result(values={"ngay-congg": 1})
    return book


DIMENSIONS = [
    Dimension("records", 10_000, lambda n: Book().records(n),
              [JSON_REPORT, VALIDATE, ["log"], ["log", "--limit", "20"], ["trace", "annual", "ngay-cong"],
               ["undo", "--by", "nguoi-ghi", "-n"], ["void", "01M" + "0" * 23, "--reason", "nhầm", "-n"]], long=25),
    Dimension("records in no order", 10_000, lambda n: Book().records(n).shuffled(), [JSON_REPORT, VALIDATE], long=25),
    Dimension("voids", 5_000, voids, [JSON_REPORT, VALIDATE, ["log"]]),
    Dimension("ids that begin and end alike", 4_000, collisions, [JSON_REPORT, VALIDATE]),
    Dimension("a latest of each area", 2_000, latest_of_areas, USUAL + DIFF),
    Dimension("areas that change", 1_000, area_changes, USUAL),
    Dimension("quotas of organisations", 1_000, all_quotas_of_organisations, USUAL + PRINTED[1:]),
    Dimension("quotas of areas", 2_000, all_quotas_of_areas, USUAL + PRINTED[1:]),
    Dimension("areas and organisations", 1_000, areas_by_organisations, USUAL),
    Dimension("targets of areas", 2_000, targets_by_area, USUAL + PRINTED[1:] + DIFF),
    Dimension("targets of organisations", 2_000, targets_by_organisation, USUAL + PRINTED[1:]),
    Dimension("own indicators", 1_000, own_indicators, USUAL + PRINTED[1:] + DIFF),
    Dimension("bounds", 1_000, bounds, USUAL),
    Dimension("ratios", 1_000, ratios, USUAL),
    Dimension("a total of many", 1_000, wide_total, USUAL),
    Dimension("totals of totals", 500, chain_of_totals, USUAL),
    Dimension("funds", 1_000, funds, USUAL + PRINTED[1:]),
    Dimension("helpers of one household", 1_000, helpers_of_one, USUAL + [["household", "list"], ["helper", "list"]]),
    Dimension("enterprises that help", 1_000, helpers_of_many("enterprise"),
              USUAL + [["household", "list"], ["helper", "list"]]),
    Dimension("persons who help", 2_000, helpers_of_many("individual"), USUAL + [["helper", "list"]]),
    Dimension("households", 4_000, households,
              USUAL + [["household", "list"], ["report", "annual", "--appendices", "all"]]),
    Dimension("outcomes of one household", 4_000, outcomes_of_one, USUAL),
    Dimension("areas of a suggestion", 500, suggestion, [["household", "suggest"]]),
    Dimension("members of a suggestion", 500, members, [["household", "suggest"], VALIDATE]),
    Dimension("units", 2_000, units, USUAL),
    Dimension("tasks", 2_000, tasks, USUAL + PRINTED[1:] + [["task", "list"]]),
    Dimension("scores of areas", 1_000, scores, USUAL),
    Dimension("criteria", 1_000, criteria, USUAL),
    Dimension("parts", 2_000, parts, USUAL + [TEXT_REPORT]),
    Dimension("dimensions", 1_000, breakdowns, USUAL + [TEXT_REPORT]),
    Dimension("remarks and estimates", 2_000, remarks, USUAL + [TEXT_REPORT]),
    Dimension("lists of the plan", 2_000, plan_lists, USUAL + [["show"], ["deadlines"]]),
    Dimension("rows by the ids of areas", 2_000, table_of(False), [["record", "--from", "{folder}/table.csv", "-n"]]),
    Dimension("rows by the names of areas", 2_000, table_of(True), [["record", "--from", "{folder}/table.csv", "-n"]]),
    Dimension("rows of unknown areas", 1_000, table_of_unknown_areas, [["record", "--from", "{folder}/table.csv"]]),
    Dimension("households of a table", 2_000, household_table, [["household", "import", "{folder}/table.csv"]]),
    Dimension("areas misspelt", 1_000, misspelt_areas, [VALIDATE, JSON_REPORT]),
    Dimension("lines at fault", 10_000, unread_lines, [VALIDATE, JSON_REPORT, ["log"]]),
]
