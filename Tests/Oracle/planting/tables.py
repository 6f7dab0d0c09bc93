"""Faults of score tables and points, of quotas, and of last year's books."""

from .fault import at, quoted
from .lists import added
from .records import put_line, record


def scores(book, rng):
    """Points put among the lines: too many, of nobody, of whom the table does not ask for."""
    def put(label, found, assessment="thi-dua", on="2026-10-02", **keys):
        return put_line(book, rng, record(rng, "score", assessment=assessment, on=on, **keys), found, label)

    cases = [
        lambda: put("score/most points", [("score/most", "points/c1")], area="to-1", points={"c1": rng.choice([20.0001, 21, 10 ** 9])}),
        lambda: put("score/most bonus", [("score/most", "bonus")], area="to-1", points={"c1": 20}, bonus=5.5),
        lambda: put("score/most bonus of a table without", [("score/most", "bonus")], "tu-cham", points={"c1": 2}, bonus=1),
        lambda: put("sound points", [], area="to-1", points={"c1": 20, "c2": 30.5}, bonus=5),
        lambda: put("sound bonus alone", [], area="to-2", points={}, bonus=5),
        lambda: put("field/missing whose points", [("field/missing", "{")], points={"c1": 2}),
        lambda: put("field/value points of an organisation", [("field/value", "org")], org="phu-nu", points={"c1": 2}),
        lambda: put("field/value points of a unit", [("field/value", "unit")], unit="khu-a", points={"c1": 2}),
        lambda: put("field/value points of an area in a table of the unit", [("field/value", "area")], "tu-cham", area="to-1",
                    points={"c1": 2}),
        lambda: put("field/missing points", [("field/missing", "{")], area="to-1", bonus=1),
    ]
    return rng.choice(cases)()


def tables(book, rng):
    """Score tables added."""
    def put(label, rest, *found):
        text = '{"id":"them","title":"Thêm","of":"self","criteria":[{"id":"c1","title":"Một","most":10}],' + rest + "}"
        return added(book, "assessments", text, label, *found)

    ranks = '"ranks":[{"title":"A","atLeast":9},{"title":"B","atLeast":%s}]'
    cases = [
        lambda: put("field/value two ranks of one number", ranks % rng.choice(["9", "9.0", "9e0"]), ("field/value", ":9")),
        lambda: put("sound ranks", ranks % "5"),
        lambda: put("sound bonus", '"bonus":0'),
    ]
    if rng.random() < 0.4:
        criteria = '[{"id":"c1","title":"Một","most":0}]'
        return added(book, "assessments", '{"id":"them","title":"Thêm","of":"self","criteria":' + criteria + "}",
                     "field/value most of nothing", ("field/value", ":0}"))
    return rng.choice(cases)()


def quotas(book, rng):
    """Quotas added whose indicator or reports do not serve."""
    def put(label, rest, *found):
        return added(book, "quotas", "{" + rest + "}", label, *found)

    per_area = '"quota":"perArea","atLeast":0'
    cases = [
        lambda: put("field/missing indicator of perArea", per_area, ("field/missing", "{")),
        lambda: put("field/value indicator of another quota",
                    '"quota":"outstandingContents","atLeast":0,"indicator":"cay-xanh"', ("field/value", ':"cay-xanh"')),
        lambda: put("field/value perArea of a stock", f'{per_area},"indicator":"tong-so-ho"', ("field/value", ':"tong-so-ho"')),
        lambda: put("field/value perArea of a stated", f'{per_area},"indicator":"hai-long"', ("field/value", ':"hai-long"')),
        lambda: put("field/value perArea of a ratio", f'{per_area},"indicator":"ty-le-rac"', ("field/value", ':"ty-le-rac"')),
        lambda: put("sound perArea of a total", f'{per_area},"indicator":"gom-chung"'),
        lambda: put("ref/unknown report of a quota", f'{per_area},"indicator":"cay-xanh","reports":["annual","nine-month"]',
                    ("ref/unknown", ',"nine-month"')),
        lambda: put("field/value no report of a quota", f'{per_area},"indicator":"cay-xanh","reports":[]',
                    ("field/value", ":[]")),
    ]
    return rng.choice(cases)()


def previous(book, spot, rng):
    """A path of last year's book at which there is none, or that of another year or unit."""
    if spot.kind.name not in ("path", "previous") or spot.node.kind != "string":
        return None
    path, code = rng.choice([
        ("khong-co.json", "previous/unreadable"), ("../khong-co", "previous/unreadable"), ("plan.json", "previous/unreadable"),
        ("cung-nam.json", "previous/other"), ("nam-sau.json", "previous/other"), ("la.json", "previous/other"),
        ("nhap-vao.json", None)])
    fault = at(spot, code or "sound", quoted(path))
    fault.expected = fault.expected if code else []
    fault.label = f"{code or 'sound'} {path}"
    return fault


def previous_twice(book, spot, rng):
    if spot.kind.name != "previous":
        return None
    fault = at(spot, "field/value", '["truoc.json", "truoc.json"]')
    fault.expected = [("field/value", spot.file, ("new", 0, len('["truoc.json", ')))]
    fault.label = "field/value a path twice"
    return fault


def previous_none(book, spot, rng):
    return at(spot, "field/value", "[]") if spot.kind.name == "previous" else None
