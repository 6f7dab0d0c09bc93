"""Areas that change: what stands in until the successors are counted."""

from .book import MERGER, SPLIT, Book, annual, half_year, only_half_year, result, thon
from .case import ABSENT, Case, Found, stock
from .stocks import HO, ho

MERGED = {"areas": MERGER}
DIVIDED = {"areas": SPLIT}
OLD = [ho("05-01", 100, "thon-1"), ho("05-01", 120, "thon-2")]
NEW = ho("16-03", 221, "thon-moi")


def on(title, day, records, plan, figure, areas, found=()):
    return Case(f"{title}, on {day}", Book(records, plan | only_half_year(day)), stock(HO, figure, areas), list(found))


def fault(title, areas, code, *way):
    return Case(title, Book([], {"areas": areas}), [], [Found(code, "plan", ("areas", *way))], is_sound=False)


TOO_EARLY = Case(
    "a value of an area before its first day", Book([*OLD, ho("20-02", 221, "thon-moi")], MERGED),
    stock(HO, 220, (2, 2)), [Found("area/day", "journal", (3, "area"))])


def household(area):
    return {"households": [{"id": "h1", "head": "Trần Thị Mẫu", "area": area, "status": "poor"}]}


HELP = [{"kind": "assign", "household": "h1", "on": "10-01", "org": "nong-dan"}]
WORK = [result("10-02", {"ngay-cong": 5}, area="thon-1"), result("10-04", {"ngay-cong": 7}, area="thon-moi")]

CASES = [
    on("a merger: the old areas", "10-02", [*OLD, NEW], MERGED, 220, (2, 2)),
    on("a merger: the old stand in", "01-03", [*OLD, NEW], MERGED, 220, (2, 2)),
    on("a merger: the old stand in", "15-03", [*OLD, NEW], MERGED, 220, (2, 2)),
    on("a merger: the new area is counted", "16-03", [*OLD, NEW], MERGED, 221, (1, 1)),
    on("a merger of which one old area is counted", "01-03", [OLD[0], NEW], MERGED, 100, (1, 2)),
    on("a merger of which one old area is counted", "16-03", [OLD[0], NEW], MERGED, 221, (1, 1)),
    TOO_EARLY,
    Case("a household of an area that was merged", Book(HELP, MERGED, register=household("thon-1")),
         [("households/helpedHouseholds/h1/area", "thon-moi")], []),
    Case("flows of the old and the new area", Book(WORK, MERGED), [
        ("indicators/ngay-cong/cumulative", 12), ("byArea/thon-1/values/ngay-cong", 5),
        ("byArea/thon-moi/values/ngay-cong", 7), ("byArea/thon-2/values", {})], []),
    Case("a year that begins after a merger",
         Book(WORK, MERGED | {"reports": [half_year(**{"from": "01-03"}), annual(**{"from": "01-03"})]}),
         [("byArea/thon-1", ABSENT), ("byArea/thon-2", ABSENT), ("byArea/thon-moi/values/ngay-cong", 7)]),
    on("a split: the old stands in", "14-05", [ho("05-01", 200, "a"), ho("10-03", 80, "c")], DIVIDED, 200, (1, 1)),
    on("a split: both new are counted", "14-05",
       [ho("05-01", 200, "a"), ho("10-03", 80, "c"), ho("01-04", 130, "d")], DIVIDED, 210, (2, 2)),
    on("a split: nothing known could be lost", "14-05", [ho("10-03", 80, "c")], DIVIDED, 80, (1, 2)),
    Case("a household of an area that was split", Book(HELP, DIVIDED, register=household("a")),
         [("households/helpedHouseholds/h1/area", None)],
         [Found("household/area", "register", ("households", 0, "area"))]),
    fault("two areas of one day with other successors",
          [thon("thon-1", until="28-02", into=["thon-moi"]), thon("thon-2", until="28-02", into=["thon-moi", "x"]),
           thon("thon-moi", since="01-03"), thon("x", since="01-03")], "area/into", 1, "into", 0),
    fault("a successor without a first day", [*MERGER[:2], thon("thon-moi")], "area/into", 2),
    fault("a successor that ends for another",
          [*MERGER[:2], thon("thon-moi", since="01-03", until="01-08", into=["x"]), thon("x", since="02-08")],
          "area/into", 2, "into"),
    fault("an area that ends before it begins", [thon("thon-1", since="01-03", until="28-02")],
          "area/dates", 0, "until"),
]
# What stands in for the new area until it is counted; `status` names it on the first of these days alone.
WAITING = Book([*OLD, NEW], MERGED), "thon-moi", "2026-03-02", "2026-03-16"
