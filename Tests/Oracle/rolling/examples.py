"""The worked example of many units: four communes, what came of each, and what their roll-up says."""

from dataclasses import dataclass

from worked.book import Book, PLAN, annual, result, thon
from worked.case import row

AREAS = [thon("thon-1"), thon("thon-2"), thon("thon-3")]
POOR = [{"id": f"h{number}", "head": f"Chủ hộ Số {number}", "status": "poor"} for number in range(9)]
HELPED = [{"kind": "assign", "on": "01-02", "household": one["id"], "org": "nong-dan"} for one in POOR[:6]]
SENT = {"kind": "sent", "report": "annual"}
DUTY = {"reports": [annual()]}


def unit(ident, **keys):
    return {"unit": {"id": ident, "name": f"xã {ident[3:]}", "level": "commune", **keys}}


def target(indicator, at_least):
    return {"indicator": indicator, "atLeast": at_least}


def first(stated=False, own=(), **unit_keys):
    """xa-1: on time, without a register though its journal names a household."""
    records = [result("01-02", {"cay-xanh": 40, "ngay-cong": 10}),
               result("05-01", {"tong-so-ho": 100, "gia-dinh-van-hoa": 95}, area="thon-1"),
               result("05-01", {"tong-so-ho": 120}, area="thon-2"),
               {"kind": "assign", "on": "01-02", "household": "h1", "org": "nong-dan"},
               SENT | {"on": "20-10"}]
    if stated:
        records = [one for one in records if "gia-dinh-van-hoa" not in one.get("values", {})]
        records += [{"kind": "result", "on": "10-05", "stated": {"ty-le-gia-dinh-van-hoa": 95.3}}]
    records += [result("01-03", {one["id"]: 3}) for one in own]
    return Book(records, DUTY | unit("xa-1") | {"unit": unit("xa-1")["unit"] | unit_keys} | {"areas": AREAS, "indicators": list(own),
                                                       "targets": [target("cay-xanh", 50), target("ngay-cong", 8)]})


def second(own=()):
    """xa-2: late, with a register of nine poor households, three of them without a helper."""
    records = [result("01-02", {"cay-xanh": 30, "ngay-cong": 5, "tong-so-ho": 300, "gia-dinh-van-hoa": 281}),
               *HELPED, *[result("01-03", {one["id"]: 400}) for one in own], SENT | {"on": "05-11"}]
    return Book(records, DUTY | unit("xa-2") | {"indicators": list(own)}, {"households": POOR})


def third():
    return Book([result("01-02", {"khong-co": 1})], DUTY | unit("xa-3"))


def parent(**codes):
    units = [unit(f"xa-{one}")["unit"] | ({"code": codes[f"xa_{one}"]} if f"xa_{one}" in codes else {})
             for one in range(1, 5)]
    return Book([], DUTY | {"unit": {"id": "tinh", "name": "tỉnh Mẫu", "level": "province"}, "units": units,
                            "organisations": PLAN["organisations"], "targets": [target("cay-xanh", 100)]})


def total(indicator, **figures):
    return [(f"totals/{way.removeprefix('indicators/')}", value) for way, value in row(indicator, **figures)]


def statuses(*four):
    return [(f"units/xa-{number}/status", one) for number, one in enumerate(four, 1)]


COMPLETE = {"expected": 4, "received": 2, "sent": 2, "onTime": 1, "percent": 50, "onTimePercent": 25}
TABLE = [
    *total("cay-xanh", cumulative=70, target=100, percent=70, met=False, unitsCounted=2, units=2, targets=1),
    *total("ngay-cong", cumulative=15, target=8, percent=None, met=None, targets=1),
    *total("tong-so-ho", cumulative=520, areas={"counted": 2, "of": 3}),
    *total("gia-dinh-van-hoa", cumulative=376, areas={"counted": 1, "of": 3}),
    *total("ty-le-gia-dinh-van-hoa", cumulative=72.31, areas={"counted": 1, "of": 3}),
    ("units/xa-1/values/ty-le-gia-dinh-van-hoa", 43.18), ("units/xa-2/values/ty-le-gia-dinh-van-hoa", 93.67),
    ("households/register/poor", 9), ("households/withoutHelper", 3), ("households/coverage", 66.67),
    ("households/units", 1), ("households/withoutRegister", 1),
    *statuses("on-time", "late", "refused", "missing"), ("completeness", COMPLETE),
]
STATED = [
    *total("ty-le-gia-dinh-van-hoa", cumulative=93.67, unitsCounted=1, units=2, stated=False),
    ("units/xa-1/values/ty-le-gia-dinh-van-hoa", 95.3),
]


def duong(unit_of_measure):
    return {"id": "duong", "name": "Đường", "unit": unit_of_measure, "kind": "sum"}


@dataclass
class Example:
    """Books by folder; whether xa-2 came by mail too, before or after it was changed; the exit code, what the data say."""

    title: str
    books: dict
    exits: int
    says: list
    is_mailed: bool = False
    changes: bool = False
    newest: bool = False


ALL = {"tinh": parent(), "p/1": first(), "p/2": second(), "p/3": third()}
TWO = {"tinh": parent(), "p/1": first(), "p/2": second()}
EXAMPLES = [
    Example("the table", ALL, 65, TABLE),
    Example("stated of one", ALL | {"p/1": first(stated=True)}, 65, STATED),
    Example("a road in km and in m", TWO | {"p/1": first(own=[duong("km")]), "p/2": second(own=[duong("m")])}, 0,
            [("own/duong@xa-1/cumulative", 3), ("own/duong@xa-2/cumulative", 400), ("notes/measure/indicator", "duong"),
             ("notes/measure/units", ["xa-1", "xa-2"]), ("totals/duong", "not there")]),
    Example("another id with the code", {"tinh": parent(xa_1="20001"), "p/1": first(id="xa-01", code="20001")}, 0,
            [("units/xa-1/status", "on-time"), ("units/xa-01", "not there"), ("units/xa-1/unit/code", "20001")]),
    Example("another id with the name", {"tinh": parent(), "p/1": first(id="xa-01", name="Xã 1")}, 0,
            [("units/xa-1/status", "missing"), ("units/xa-01/status", "on-time"), ("completeness/received", 0),
             ("notes/name/units", ["xa-01", "xa-1"])]),
    Example("a book and a file of equal figures", TWO, 0,
            [*total("cay-xanh", cumulative=70), ("units/xa-2/status", "late"), ("notes/twice/units", ["xa-2"])],
            is_mailed=True),
    Example("a book and a file that differ", TWO, 65,
            [*total("cay-xanh", cumulative=40), ("units/xa-2/status", "refused"), ("completeness/received", 1)],
            is_mailed=True, changes=True),
    Example("the one sent last, of equals that of the later day", TWO, 0,
            [*total("cay-xanh", cumulative=170), ("units/xa-2/figures", "book"), ("notes/newest/paths", ["p/mail.json"])],
            is_mailed=True, changes=True, newest=True),
]
