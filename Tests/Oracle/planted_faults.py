"""Faults in single values: each planter puts one fault at one place and says what must be found there."""

import re
import unicodedata
from dataclasses import dataclass, field

import planted_json
import planted_shape as shape

SEVERITIES = {
    "field/unknown": "warning", "text/not-nfc": "warning", "report/gap": "warning", "report/order": "warning", "report/weekend": "note",
    "report/undated": "note", "journal/torn": "warning", "journal/duplicate-record": "warning", "journal/uncovered": "warning",
    "journal/household-data": "warning", "assign/overlap": "warning", "household/status": "warning", "household/area": "warning",
    "quota/unmet": "note", "file/mode": "note",
}


@dataclass
class Fault:
    """Edits of one book, and what they must make `validate` find besides what it found before.

    `edits` are (file, start, end, text); `expected` are (code, file, offset in the old text), or for `("new", i, o)`
    in place of the offset, `o` code points into the text of edit `i`. `readings` are other answers that the words allow.
    """
    label: str
    edits: list
    expected: list
    readings: dict = field(default_factory=dict)
    question: str = ""
    keep_check: bool = False
    files: dict = field(default_factory=dict)
    mode: int = 0o600
    quotas: bool = False
    where: object = None
    severity: dict = field(default_factory=dict)
    raw: object = None


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def at(spot, code, text, **more):
    return Fault(f"{code} {spot.label}", [(spot.file, spot.node.start, spot.node.end, text)],
                 [(code, spot.file, spot.node.start)], **more)


def names(spot):
    """The JSON type that a value must have."""
    match spot.kind.name:
        case "object" | "values":
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
    kind = rng.choice([one for one in SAMPLES if one != names(spot)])
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


def missing(book, spot, rng):
    """A required key taken away, with its comma."""
    if spot.member is None or not spot.required or spot.kind.name == "check":
        return None
    text, members = book.texts[spot.file], spot.parent.members
    index = members.index(spot.member)
    if len(members) == 1:
        start, end = spot.member.start, spot.member.node.end
    elif index + 1 < len(members):
        start, end = spot.member.start, members[index + 1].start
    else:
        start, end = members[index - 1].node.end, spot.member.node.end
    code = "format/unknown" if spot.kind.name == "format" else "field/missing"
    if spot.label.endswith("households[].head") and spot.parent.get("forgotten"):
        return None
    return Fault(f"{code} {spot.label}", [(spot.file, start, end, "")], [(code, spot.file, spot.parent.start)])


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


CONTROLS = ["\\u0000", "\\u0001", "\\u001f", "\\r", "\\b", "\\f", "\\u007f", "\u007f", "\u0085", "\\u0085", "\u009f", "\u202a", "\u202e", "\\u202D",
            "\u2066", "\u2069", "\\u2067"]


def in_text(spot, text, rng):
    """Some text put into a string, between two of its characters; None where it would join the next."""
    node = spot.node
    inside = node.start + 1
    return Fault("", [(spot.file, inside, inside, text)], [])


def control(book, spot, rng):
    if spot.kind.name != "text" or spot.node.kind != "string":
        return None
    fault = in_text(spot, rng.choice(CONTROLS) + "a", rng)
    fault.label, fault.expected = f"text/control {spot.label}", [("text/control", spot.file, spot.node.start)]
    return fault


def not_nfc(book, spot, rng):
    if spot.kind.name != "text" or spot.node.kind != "string":
        return None
    fault = in_text(spot, rng.choice(["e\u0301 ", "đu\u031bo\u031b\u0300ng ", "a\u0302\u0301 ", "\\u0065\\u0301 ", "\u1100\u1161 ", "\u212b ", "q\u0302\u0323 "]), rng)
    fault.label, fault.expected = f"text/not-nfc {spot.label}", [("text/not-nfc", spot.file, spot.node.start)]
    return fault


def allowed(book, spot, rng):
    """What looks odd but is sound: nothing may be found."""
    name = spot.kind.name
    if name == "text" and spot.node.kind == "string":
        fault = in_text(spot, rng.choice(["\\n", "\\t", "\\ud83d\\ude00", "\\/", "\\u00e9", "\u200d", "\ufeff", "q\u0323\u0302", "\ufffe", "\\ufffd", "\u2028", "<&>"]), rng)
        return Fault(f"sound {spot.label}", fault.edits, [])
    if name in ("quantity", "amount") and book.value_may_change(spot):
        text = spot.node.value
        value = rng.choice([text + ("0000000" if "." in text else ".00000"), text + "e0", text + "E+00", text + "e-0"])
        return Fault(f"sound {spot.label}", [(spot.file, spot.node.start, spot.node.end, value)], [])
    return None


def unknown_key(book, spot, rng):
    if spot.node.kind != "object" or spot.kind.name != "object":
        return None
    key = rng.choice(["x-la", "ghi chú 😀", "nmae", "", "Id", "kindd", "\\u0064ueX", "onn", "q̣̂"])
    if key in spot.kind.of:
        return None
    value = rng.choice(["1", "null", '{"a":[1,{"b":null}]}', '"\\u00e9"', "[]", "1e999", "true"])
    return insert(book, spot, f'"{key}":{value}', "field/unknown", rng)


def insert(book, spot, text, code, rng, before_all=False):
    """A member put into an object, anywhere but after a line's check."""
    members = spot.node.members
    space = rng.choice(["", " ", "  "])
    if not members:
        return None
    index = rng.randrange(len(members))
    if index == 0 or before_all:
        where, put, shift = members[0].start, text + "," + space, 0
    else:
        where, put, shift = members[index].start, text + "," + space, 0
    return Fault(f"{code} {spot.label}", [(spot.file, where, where, put)], [(code, spot.file, ("new", 0, shift))])


def duplicated_key(book, spot, rng):
    if spot.member is None:
        return None
    parent, text = spot.parent, book.texts[spot.file]
    later = [one for one in parent.members if one.start > spot.member.start]
    if spot.kind.name == "check" or not later:
        return None
    where = rng.choice(later).start
    key = text[spot.member.start:spot.member.end]
    if rng.random() < 0.4:
        name = spot.member.name
        index = rng.randrange(len(name)) if name else 0
        if name and ord(name[index]) < 128:
            key = '"' + name[:index] + f"\\u{ord(name[index]):04x}" + name[index + 1:] + '"'
    value = text[spot.node.start:spot.node.end]
    return Fault(f"json/duplicate-key {spot.label}", [(spot.file, where, where, f"{key}:{value},")], [("json/duplicate-key", spot.file, ("new", 0, 0))])


BAD_IDS = ["", "A", "-a", "a_b", "a b", "đ", "a" * 64, "a.b", "Nong-dan", "a\\u0000", "a/b", "a​b"]
BAD_RECORD_IDS = ["", "1234567", "a" * 65, "01JN 0001", "01JN.00001", "01JNđ0001"]


def bad_id(book, spot, rng):
    if spot.kind.name == "id":
        return at(spot, "id/invalid", f'"{rng.choice(BAD_IDS)}"')
    if spot.kind.name == "record-id":
        return at(spot, "id/invalid", f'"{rng.choice(BAD_RECORD_IDS)}"')
    return None


def good_id(book, spot, rng):
    """The longest id, where nothing refers to it."""
    if spot.kind.name == "id" and spot.label in ("plan.unit.id", "plan.reviews[].id", "plan.funds[].id"):
        return Fault(f"sound {spot.label}", [(spot.file, spot.node.start, spot.node.end, '"' + "0-" * 31 + 'a"')], [])
    return None


def duplicate_id(book, spot, rng):
    """A whole element given a second time, later in its list."""
    if spot.kind.name != "object" or spot.parent is None or spot.parent.kind != "list" or "id" not in spot.kind.of:
        return None
    text = book.texts[spot.file]
    last = spot.parent.items[-1]
    copy = text[spot.node.start:spot.node.end]
    inner = spot.node.get("id").start - spot.node.start
    return Fault(f"id/duplicate {spot.label}", [(spot.file, last.end, last.end, "," + copy)], [("id/duplicate", spot.file, ("new", 0, 1 + inner))])


def duplicate_content(book, spot, rng):
    if spot.label != "plan.contents[]":
        return None
    last = spot.parent.items[-1]
    put = f',{{"title":"😀", "content":{spot.node.get("content").value}}}'
    return Fault("content/duplicate", [(spot.file, last.end, last.end, put)], [("content/duplicate", spot.file, ("new", 0, put.index("t\":", 10) + 3))])


def unknown_reference(book, spot, rng):
    kind = spot.kind
    if kind.name == "ref":
        fault = at(spot, "ref/unknown", quoted("khong-co-00" if kind.of != "report" else rng.choice(["quarter-1", "month-13", "half"] if book.ours else ["quarter-5", "month-00", "Half-year"])))
        return fault
    if kind.name == "voided":
        return at(spot, "journal/void-unknown", '"00000000-khong"')
    if kind.name == "values" and spot.node.members:
        one = rng.choice(spot.node.members)
        return Fault(f"ref/unknown {spot.label} key", [(spot.file, one.start, one.end, '"khong-co"')], [("ref/unknown", spot.file, one.start)])
    return None


def odd_reference(book, spot, rng):
    """A reference that is no id at all."""
    if spot.kind.name != "ref":
        return None
    fault = at(spot, "ref/unknown", quoted(rng.choice(["", "Hội Nông dân", "A_b"])), question="a reference that is no valid id: ref/unknown or id/invalid?")
    fault.readings = {"id/invalid": [("id/invalid", spot.file, spot.node.start)]}
    fault.label = f"ref odd {spot.label}"
    return fault


def ratio_values(book, spot, rng):
    if spot.kind.name != "values" or not spot.node.members:
        return None
    one = rng.choice(spot.node.members)
    ratio = rng.choice(["ty-le-rac", "ty-le-bhyt"])
    fault = Fault(f"indicator/ratio {spot.label}", [(spot.file, one.start, one.end, f'"{ratio}"')], [("indicator/ratio", spot.file, one.start)])
    return fault


def ratio_references(book, spot, rng):
    if spot.label not in ("plan.funds[].in", "plan.funds[].out", "plan.indicators[].notAbove", "plan.indicators[].of", "plan.indicators[].over"):
        return None
    value = rng.choice(["ty-le-rac", "ty-le-bhyt"])
    return at(spot, "indicator/ratio", quoted(value))


def ratio_without_parts(book, spot, rng):
    if spot.label not in ("plan.indicators[].of", "plan.indicators[].over"):
        return None
    fault = missing(book, shape.Spot(spot.file, spot.label, spot.kind, spot.node, spot.parent, spot.member, True), rng)
    fault.label, fault.expected = f"indicator/ratio missing {spot.label}", [("indicator/ratio", spot.file, spot.parent.start)]
    return fault


def latest_in_fund(book, spot, rng):
    if spot.label not in ("plan.funds[].in", "plan.funds[].out"):
        return None
    fault = at(spot, "field/value", '"tong-so-ho"', question="a fund's in or out that names a latest indicator: which finding?")
    fault.label = f"latest {spot.label}"
    fault.readings = {"none": [], "indicator/ratio": [("indicator/ratio", spot.file, spot.node.start)], "ref/unknown": [("ref/unknown", spot.file, spot.node.start)]}
    return fault


def standard_indicator(book, spot, rng):
    if spot.label != "plan.indicators[].id" or spot.node.value != "hang-quan":
        return None
    return at(spot, "indicator/standard", quoted(rng.choice(["dan-so", "camera-an-ninh", "gop-y", "ty-le-bhyt"])))


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
    if spot.label == "plan.contents":
        return at(spot, "field/value", "[]")
    if spot.kind.name == "values":
        return at(spot, "field/value", "{}")
    return None


def bad_format(book, spot, rng):
    if spot.kind.name != "format":
        return None
    right = spot.node.value
    return at(spot, "format/unknown", quoted(rng.choice([right[:-1] + "2", right[:-2], "", right.upper(), "mttq-other/1", right + " ", right[:-1] + "01"])))


def two_keys(book, spot, rng):
    """assign with org and helper, received with unit and org."""
    other = {"record.assign": {"org": '"helper":"g2"', "helper": '"org":"phu-nu"'}, "record.received": {"org": '"unit":"khu-b"', "unit": '"org":"phu-nu"'}}.get(spot.label)
    if not other:
        return None
    have = next(one for one in spot.node.members if one.name in other)
    if rng.random() < 0.4:
        fault = missing(book, shape.Spot(spot.file, spot.label, spot.kind, have.node, spot.node, have, True), rng)
        fault.label = f"field/missing {spot.label} neither"
        return fault
    put = other[have.name]
    fault = insert(book, spot, put, "field/value", rng)
    second_is_new = fault.edits[0][1] > have.start
    fault.expected = [("field/value", spot.file, ("new", 0, put.index(":") + 1) if second_is_new else have.node.start)]
    fault.label = f"field/value {spot.label} both"
    return fault


def personal_of_forgotten(book, spot, rng):
    if spot.label != "register.households[]" or not spot.node.get("forgotten"):
        return None
    key = rng.choice(shape.PERSONAL)
    value = {"born": "1950", "sex": '"male"'}.get(key, '"Lê 😀"')
    fault = insert(book, spot, f'"{key}":{value}', "field/value", rng)
    fault.expected = [("field/value", spot.file, ("new", 0, len(key) + 3))]
    fault.label += " " + key
    return fault


def without_area(book, spot, rng):
    if spot.label != "register.households[].area":
        return None
    fault = missing(book, shape.Spot(spot.file, spot.label, spot.kind, spot.node, spot.parent, spot.member, True), rng)
    fault.label, fault.expected = "household/area", [("household/area", spot.file, spot.parent.start)]
    return fault


def task_dates(book, spot, rng):
    if spot.label != "plan.tasks[].due":
        return None
    return at(spot, "task/dates", rng.choice(['"2026-01-31"', '"1900-01-01"']))


def dated_review(book, spot, rng):
    if spot.label != "plan.tasks[].due":
        return None
    return Fault("sound task of one day", [(spot.file, spot.node.start, spot.node.end, '"2026-02-01"')], [])


PLANTERS = [wrong_type, missing, bad_choice, bad_date, bad_number, control, not_nfc, allowed, unknown_key, duplicated_key, bad_id, good_id,
            duplicate_id, duplicate_content, unknown_reference, odd_reference, ratio_values, ratio_references, ratio_without_parts,
            latest_in_fund, standard_indicator, target_form, between, too_few, bad_format, two_keys, personal_of_forgotten, without_area,
            task_dates, dated_review]
