"""Stated figures, which never add up, and ratios as somebody else gave them."""

from .book import Book, result, thon
from .case import ABSENT, Case, Found, row

AREAS = {"areas": [thon("thon-1"), thon("thon-2")]}
HP = {"indicators": [{"id": "hp", "name": "Tỷ lệ hài lòng", "unit": "%", "kind": "stated"}]}
RATIO = "ty-le-gia-dinh-van-hoa"
OF_AREAS = [result("01-03", {"hp": 76}, area="thon-1"), result("02-03", {"hp": 80}, area="thon-2")]
STATED = {"kind": "result", "on": "10-05", "stated": {RATIO: 95.3}}


def fault(title, plan, records, *found):
    return Case(title, Book(records, plan), [], [Found(*one) for one in found], is_sound=False)


CASES = [
    Case("a percentage of two areas", Book(OF_AREAS, AREAS | HP),
         row("hp", value=None, cumulative=None, records=2)
         + [("byArea/thon-1/values/hp", 76), ("byArea/thon-2/values/hp", 80)], []),
    Case("a percentage of the unit", Book([*OF_AREAS, result("10-04", {"hp": 78})], AREAS | HP),
         row("hp", value=78, cumulative=78, records=3), []),
    Case("a ratio that somebody stated", Book([STATED]),
         row(RATIO, value=95.3, cumulative=95.3, stated=True, statedOn="2026-05-10", records=1)
         + [("indicators/tong-so-ho", ABSENT)], [], ["theo báo cáo ngày 10/5/2026"]),
    Case("a stated ratio of which both parts are recorded",
         Book([STATED, result("11-05", {"tong-so-ho": 300, "gia-dinh-van-hoa": 281})]),
         row(RATIO, value=93.67, cumulative=93.67, stated=False, statedOn=None), []),
    Case("a ratio of areas that are a culture area", Book([result("10-05", {"khu-dan-cu-van-hoa": 28,
                                                                            "tong-so-khu-dan-cu": 40})]),
         row("ty-le-khu-dan-cu-van-hoa", value=70, cumulative=70), []),
    fault("a flow in stated", {}, [{"kind": "result", "on": "10-05", "stated": {"ngay-cong": 5}}],
          ("indicator/ratio", "journal", (1, "stated", "ngay-cong", "key"))),
    fault("a result without a figure", {}, [{"kind": "result", "on": "10-05"}], ("field/missing", "journal", (1,))),
    fault("a stock in percent", {"indicators": [{"id": "hp", "name": "Tỷ lệ", "unit": "%", "kind": "latest"}]}, [],
          ("indicator/percent", "plan", ("indicators", 0, "unit"))),
]
RECORDED = ("ty-le-khu-dan-cu-van-hoa=28/40", {"khu-dan-cu-van-hoa": 28, "tong-so-khu-dan-cu": 40})
