"""Faults in single values: each planter puts one at one place and says what must be found there."""

from . import shape
from .fault import at, quoted
from .keys import insert, missing


def names(spot):
    """The JSON type that a value must have."""
    match spot.kind.name:
        case "object" | "values" | "stated" | "points" | "parts":
            return "object"
        case "list" | "between":
            return "list"
        case "bool":
            return "bool"
        case "quantity" | "amount" | "count" | "content" | "day" | "year" | "born":
            return "number"
    return "string"


SAMPLES = {"null": ["null"], "bool": ["true", "false"], "number": ["0", "12", "-1.5e2"], "string": ['""', '"a"', '"12"', '"to-1"'],
           "list": ["[]", "[1]", '["a"]'], "object": ["{}", '{"id":"a"}', '{"a":{"b":1}}']}


def wrong_type(book, spot, rng):
    if spot.member is None and spot.parent is None and spot.file != "journal.jsonl":
        return None if spot.kind.name != "object" else at(spot, "field/type", rng.choice(["[]", "1", '"a"', "null", "true"]))
    # `previous` is a path or a list of them.
    passed = {names(spot)} | ({"list"} if spot.kind.name == "previous" else set())
    kind = rng.choice([one for one in SAMPLES if one not in passed])
    fault = at(spot, "field/type", rng.choice(SAMPLES[kind]))
    fault.label = f"field/type {spot.label} {kind}"
    if spot.kind.name == "format":
        fault.question = "is a format that is no text format/unknown or field/type?"
        fault.readings = {"format/unknown": [("format/unknown", spot.file, spot.node.start)]}
    if spot.kind.name == "check":
        fault.keep_check = True
        fault.question = "is a check that is no text field/type or journal/check?"
        fault.readings = {"journal/check": [("journal/check", spot.file, spot.node.start)]}
    return fault


def bad_choice(book, spot, rng):
    if spot.kind.name != "choice":
        return None
    value = rng.choice(["", "x", spot.kind.of[0] + "x", spot.kind.of[0].upper(), spot.kind.of[0][:-1], " " + spot.kind.of[0]])
    return None if value in spot.kind.of else at(spot, "field/value", quoted(value))


BAD_DATES = ["", "2026", "15/5/2026", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-1", "2026-04-01 ", " 2026-04-01",
             "1899-12-31", "2200-01-01", "2026-04-01T00:00:00Z", "20260401", "2026/04/01", "２０２６-04-01", "2100-02-29", "+026-01-01"]
BAD_TIMES = ["", "2026-03-01", "2026-03-01T02:11:00", "2026-03-01T02:11:00.0Z", "2026-03-01T02:11:00+07:00", "2026-03-01t02:11:00z",
             "2026-03-01T24:00:00Z", "2026-03-01T02:60:00Z", "2026-03-01T02:11:60Z", "2026-02-30T02:11:00Z", "2026-03-01 02:11:00Z",
             "1899-03-01T02:11:00Z", "2026-03-01T02:11Z"]


def bad_date(book, spot, rng):
    if spot.kind.name == "date":
        return at(spot, "date/invalid", quoted(rng.choice(BAD_DATES)))
    return at(spot, "time/invalid", quoted(rng.choice(BAD_TIMES))) if spot.kind.name == "time" else None


def bad_number(book, spot, rng):
    name = spot.kind.name
    if name in ("quantity", "amount"):
        if rng.random() < 0.5:
            return at(spot, "quantity/precision", rng.choice(["1.00001", "0.12345", "12345e-5", "1E-5", "99999999999999.00001", "1e-300", "0.000010001"]))
        if name == "amount" and rng.random() < 0.5:
            return at(spot, "quantity/range", rng.choice(["-1", "-0.0001", "-1e2", "-99999999999999"]))
        return at(spot, "quantity/range", rng.choice(["1e14", "100000000000000", "100000000000000.5", "1e400", "123456789012345678901234567890", "1E+14", "1e99999999999999999999"]))
    out = {"content": ["0", "6", "-1", "99999999999999999999"], "day": ["0", "32", "-1", "1e10"], "year": ["1899", "2200", "0", "-2026", "1e30"],
           "count": ["-1"]}
    fractions = ["1.5", "0.1", "2026.5"]
    if name in out:
        if rng.random() < 0.2:
            value = rng.choice(fractions)
            fault = at(spot, "field/value", value, question="a fraction where an integer is expected: field/value or field/type?")
            fault.readings = {"field/type": [("field/type", spot.file, spot.node.start)]}
            return fault
        return at(spot, "field/value", rng.choice(out[name]))
    return None


def target_form(book, spot, rng):
    if spot.label not in ("plan.targets[]", "plan.quotas[]"):
        return None
    given = next(one for one in spot.node.members if one.name in shape.BOUNDS)
    if rng.random() < 0.4:
        fault = missing(book, shape.Spot(spot.file, spot.label, spot.kind, given.node, spot.node, given, True), rng)
    else:
        other = rng.choice([one for one in shape.BOUNDS if one != given.name])
        fault = insert(book, spot, f'"{other}":' + ("[1,2]" if other == "between" else "3"), "target/form", rng)
        if rng.random() < 0.3:
            third = next(one for one in shape.BOUNDS if one not in (other, given.name))
            more = insert(book, spot, f'"{third}":' + ("[1,2]" if third == "between" else "3"), "target/form", rng)
            if more.edits[0][1] != fault.edits[0][1]:
                fault.edits += more.edits
    fault.label, fault.expected = f"target/form {spot.label}", [("target/form", spot.file, spot.node.start)]
    return fault


def between(book, spot, rng):
    if spot.kind.name != "between":
        return None
    form = rng.choice(["reversed", "reversed", "length"])
    if form == "reversed":
        return at(spot, "target/form", rng.choice(["[9, 5]", "[ 0.0001,0]", "[1,-1]", "[1e2,99.9999]"]))
    fault = at(spot, "field/value", rng.choice(["[]", "[1]", "[1,2,3]"]), question="between with other than two numbers: field/value or target/form?")
    fault.label = f"between length {spot.label}"
    fault.readings = {"target/form": [("target/form", spot.file, spot.node.start)], "target/form at {": [("target/form", spot.file, spot.parent.start)]}
    return fault


def too_few(book, spot, rng):
    if spot.kind.name in ("values", "stated"):
        return at(spot, "field/value", "{}")
    if spot.kind.name == "list" and spot.kind.least:
        return at(spot, "field/value", "[]")
    return None


def bad_format(book, spot, rng):
    if spot.kind.name != "format":
        return None
    right = spot.node.value
    return at(spot, "format/unknown", quoted(rng.choice([right[:-1] + "2", right[:-2], "", right.upper(), "mttq-other/1", right + " ", right[:-1] + "01"])))


def bad_code(book, spot, rng):
    if spot.kind.name != "code":
        return None
    return at(spot, "field/value", quoted(rng.choice(["", "a1", "12345678901", "1 2", "-1", "1.0", "١"])))


def bad_phrase(book, spot, rng):
    """A clause without the number's place, or with two."""
    if spot.kind.name != "phrase":
        return None
    return at(spot, "field/value", quoted(rng.choice(["trồng cây", "{n} cây, {n} hoa", "", "{N} cây", "{ n } cây"])))
