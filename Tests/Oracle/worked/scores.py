"""Score tables: points by criterion, the latest of each."""

from .book import Book, record, thon
from .case import Case, Found

TABLE = {"id": "thi-dua", "title": "Chấm điểm thi đua", "of": "area", "bonus": 5,
         "criteria": [{"id": "c1", "title": "Một", "most": 20}, {"id": "c2", "title": "Hai", "most": 30}],
         "ranks": [{"atLeast": 45, "title": "Xuất sắc"}, {"atLeast": 35, "title": "Tốt"}]}
PLAN = {"areas": [thon("thon-1"), thon("thon-2"), thon("thon-3")], "assessments": [TABLE]}


def score(day, points, **keys):
    return record("score", day, assessment="thi-dua", points=points, **keys)


def row(area, **figures):
    return [(f"assessments/thi-dua/rows/{area}/{key}", value) for key, value in figures.items()]


WHOLE = [score("01-10", {"c1": 18.5}, area="thon-1"), score("05-10", {"c2": 30}, area="thon-1", bonus=2)]
MENDED = score("06-10", {"c1": 10}, area="thon-1")
PART = score("05-10", {"c1": 20}, area="thon-2")


def case(title, records, says):
    return Case(title, Book(records, PLAN), says, [], report="annual", as_of="2026-10-31")


def fault(title, line, code, *way):
    return Case(title, Book([line], PLAN), [], [Found(code, "journal", (1, *way))], is_sound=False)


CASES = [
    case("scored in full", WHOLE, row("thon-1", scored=2, criteria=2, most=50, total=50.5, bonus=2, rank="Xuất sắc")),
    case("one criterion scored anew", [*WHOLE, MENDED],
         row("thon-1", total=42, rank="Tốt", bonus=2, points={"c1": 10, "c2": 30})),
    case("scored in part, or not at all", [PART],
         row("thon-2", scored=1, criteria=2, total=None, rank=None) + row("thon-3", points={}, scored=0, criteria=2)),
    fault("more than the criterion gives", score("01-10", {"c1": 21}, area="thon-1"), "score/most", "points", "c1"),
    fault("points of nobody", score("01-10", {"c1": 20}), "field/missing"),
    fault("points of an organisation in a table of areas",
          score("01-10", {"c1": 20}, org="nong-dan"), "field/value", "org"),
    Case("points between the last day and the sending",
         Book([score("02-11", {"c1": 20}, area="thon-1"), record("sent", "03-11", report="annual")], PLAN),
         [("asOf", "2026-11-03"), *row("thon-1", scored=1)], report="annual"),
]
