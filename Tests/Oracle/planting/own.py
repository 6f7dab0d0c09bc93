"""Faults of a plan's own indicators and of the parts that a record names."""

from .lists import added
from .records import put_line, record


def entry(name, **keys):
    made = {"id": name, "name": f"Chỉ tiêu {name}", "unit": "kg"} | keys
    return "{" + ",".join(f'"{key}":{one}' if one[:1] in "[{" else f'"{key}":"{one}"' for key, one in made.items()) + "}"


def indicators(book, rng):
    """Indicators added, with one finding of their own or none."""
    def put(label, entries, *found, **more):
        return added(book, "indicators", ",".join(entries), label, *found, **more)

    def total(name, parts, **keys):
        return entry(name, kind="total", parts=parts, **keys)

    cases = [
        lambda: put("indicator/total without parts", ['{"kind":"total","id":"t1","name":"T","unit":"kg"}'],
                    ("indicator/total", '{"kind":"total"')),
        lambda: put("field/value total without a part", [total("t1", "[]")], ("field/value", "[]")),
        lambda: put("indicator/total of a stock", [total("t1", '["giay-gom","hang-quan"]', unit="kg")],
                    ("indicator/total", '"hang-quan"]')),
        lambda: put("indicator/total of a ratio", [total("t1", '["ty-le-rac"]')], ("indicator/total", '"ty-le-rac"]')),
        lambda: put("indicator/total of a stated", [total("t1", '["hai-long"]')], ("indicator/total", '"hai-long"]')),
        lambda: put("indicator/total of another unit", [total("t1", '["giay-gom","cay-xanh"]')],
                    ("indicator/total", '"cay-xanh"]')),
        lambda: put("indicator/total reached twice", [total("t1", '["giay-gom","gom-chung"]')],
                    ("indicator/total", '"gom-chung"]')),
        lambda: put("indicator/total named twice", [total("t1", '["giay-gom","giay-gom"]')],
                    ("indicator/total", '"giay-gom"]')),
        lambda: put("indicator/total circle", [total("t1", '["t2"]'), total("t2", '["t1"]')],
                    ("indicator/total", '["t2"]')),
        lambda: put("indicator/total of itself", [total("t1", '["t1"]')], ("indicator/total", '["t1"]')),
        lambda: put("sound total of totals", [total("t1", '["t2","t3"]'), total("t2", '["giay-gom"]'),
                                              total("t3", '["rac-gom","rac-tai-che"]')]),
        lambda: put("field/value parts of a sum", [entry("t1", kind="sum", parts='["giay-gom"]')],
                    ("field/value", '["giay-gom"]')),
        lambda: put("indicator/percent", ['{"unit":"%","kind":"latest","id":"t1","name":"T"}'],
                    ("indicator/percent", '"%"')),
        lambda: put("sound percent", [entry("t1", kind=rng.choice(["stated", "sum"]), unit="%")]),
        lambda: put("field/value phrase of a ratio",
                    [entry("t1", kind="ratio", of="rac-gom", over="giay-gom", phrase="đạt {n} phần", unit="%")],
                    ("field/value", '"đạt {n} phần"')),
        lambda: put("indicator/ratio over itself", ['{"id":"t1","name":"T","unit":"%","kind":"ratio","of":"rac-gom","over":"t1"}'],
                    ("indicator/ratio", '"t1"}')),
    ]
    return rng.choice(cases)()


def stated(book, rng):
    """What is no ratio in `stated`."""
    indicator = rng.choice(["ngay-cong", "tong-so-ho", "hai-long", "gom-chung"])
    made = record(rng, "result", on="2026-04-04", stated={"ty-le-hai-long": 90, indicator: 5})
    fault = put_line(book, rng, made, [("indicator/ratio", f"stated/{indicator}")], f"indicator/ratio stated {indicator}")
    return at_key(fault, "stated", indicator)


def at_key(fault, outer, inner):
    """The finding at the key and not at its value."""
    text = fault.edits[0][3]
    code, file, _ = fault.expected[0]
    fault.expected = [(code, file, ("new", 0, text.index(f'"{inner}"', text.index(f'"{outer}"'))))]
    return fault


def parts_of_no_flow(book, rng):
    indicator = rng.choice(["dan-so", "hai-long"])
    values = {"hoc-bong-kinh-phi": 1, indicator: 5} if rng.random() < 0.5 else {indicator: 5}
    made = record(rng, "result", on="2026-04-04", values=values, parts={"gioi": "nam"})
    fault = put_line(book, rng, made, [("breakdown/kind", f"values/{indicator}")], f"breakdown/kind {indicator}")
    return at_key(fault, "values", indicator)


def result_without_figures(book, rng):
    made = record(rng, "result", on="2026-04-04", note="không có số")
    return put_line(book, rng, made, [("field/missing", "{")], "field/missing values and stated")
