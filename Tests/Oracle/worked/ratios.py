"""Ratios and percentages: no figure where one part has none, and never all where something is missing."""

from .book import Book, result, thon
from .case import Case, row

AREAS = {"areas": [thon("1"), thon("2"), thon("3")]}
OF, OVER, RATIO = "gia-dinh-van-hoa", "tong-so-ho", "ty-le-gia-dinh-van-hoa"
ALL = {"1": 100, "2": 120, "3": 80}
TWO = {"1": 95, "2": 110}


def values(indicator, counts):
    """Records of the areas, or of the whole."""
    if not isinstance(counts, dict):
        return [result("10-01", {indicator: counts})]
    return [result("10-01", {indicator: number}, area=area) for area, number in counts.items()]


def covered(title, of, over, figure, areas, prints=()):
    areas = None if areas is None else {"counted": areas[0], "of": areas[1]}
    return Case(title, Book(values(OVER, over) + values(OF, of), AREAS),
                row(RATIO, value=figure, cumulative=figure, areas=areas, stated=False), prints=list(prints))


def settled(title, records, figure):
    target = {"targets": [{"indicator": "ty-le-hoa-giai-thanh", "atLeast": 80}]}
    return Case(title, Book(records, target), row("ty-le-hoa-giai-thanh", cumulative=figure))


def own(title, of, over, figure, **target):
    """A ratio of two flows of the plan's own, or a sum against a target."""
    indicators = [{"id": "tu", "name": "Tử", "unit": "cây", "kind": "sum"},
                  {"id": "mau", "name": "Mẫu", "unit": "cây", "kind": "sum"},
                  {"id": "ty-le", "name": "Tỷ lệ", "unit": "%", "kind": "ratio", "of": "tu", "over": "mau"}]
    plan = {"indicators": indicators} | ({"targets": [{"indicator": "ty-le"} | target]} if target else {})
    met = {} if not target else {"met": figure >= target["atLeast"], "percent": None, "target": target["atLeast"]}
    return Case(title, Book([result("10-01", {"tu": of, "mau": over})], plan), row("ty-le", cumulative=figure, **met),
                prints=["đạt"] if met.get("met") else [])


def last_year(before, now, change):
    earlier = Book([result("10-01-2025", {"cay-xanh": before})], year=2025)
    return Case(f"{before} last year, now {now}",
                Book([result("10-01", {"cay-xanh": now})], {"previous": "../truoc"}, beside={"truoc": earlier}),
                row("cay-xanh", previous=before, change=change))


CASES = [
    settled("a ratio of which one part was never recorded", [result("10-01", {"hoa-giai-vu-viec": 12})], None),
    settled("a ratio of which one part is zero",
            [result("10-01", {"hoa-giai-vu-viec": 12, "hoa-giai-thanh": 0})], 0),
    covered("two of three areas, over all", TWO, ALL, 68.33, (2, 3), ["2/3 thôn"]),
    covered("all areas, over all", TWO | {"3": 76}, ALL, 93.67, (3, 3)),
    covered("a whole, over all areas", 281, ALL, 93.67, None),
    covered("two areas, over the same two", TWO, {"1": 100, "2": 120}, 93.18, (2, 3), ["2/3 thôn"]),
    covered("all areas, over two", TWO | {"3": 76}, {"1": 100, "2": 120}, None, None),
    covered("a whole, over two areas", 281, {"1": 100, "2": 120}, None, None),
    covered("one area, over a whole", {"1": 95}, 300, 31.67, (1, 3), ["1/3 thôn"]),
    Case("an organisation's areas, over one of them",
         Book([result("10-01", {OF: 95}, area="1", org="nong-dan"), result("10-01", {OF: 110}, area="2", org="nong-dan"),
               result("10-01", {OVER: 100}, area="1", org="nong-dan")], AREAS),
         [(f"byOrganisation/nong-dan/values/{RATIO}", None)]),
    own("nearly all is not all", 29_999, 30_000, 99.99, atLeast=100),
    own("hardly any is not none", 1, 100_000, 0.01),
    own("a little more than all is more than all", 1_000_000.01, 1_000_000, 100.01),
    Case("one short of a target of a million",
         Book([result("10-01", {"cay-xanh": 999_999})], {"targets": [{"indicator": "cay-xanh", "atLeast": 1_000_000}]}),
         row("cay-xanh", percent=99.99, met=False)),
    last_year(100_000, 100_001, 0.01),
    last_year(5, 0, -100),
    own("a ratio above its target", 953, 1000, 95.3, atLeast=95),
]
