"""Faults in the keys of an object."""

from . import shape
from .fault import Fault


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


SENDERS = {"org": '"phu-nu"', "unit": '"khu-b"', "area": '"to-2"'}
EXCLUDING = {"record.assign": {"org": '"phu-nu"', "helper": '"g2"'}, "record.received": SENDERS}


def two_keys(book, spot, rng):
    """Of those that exclude each other, two or none: who helps in an assign, who sent in a received."""
    givers = EXCLUDING.get(spot.label)
    if not givers:
        return None
    have = next(one for one in spot.node.members if one.name in givers)
    if rng.random() < 0.4:
        fault = missing(book, shape.Spot(spot.file, spot.label, spot.kind, have.node, spot.node, have, True), rng)
        fault.label = f"field/missing {spot.label} neither"
        return fault
    other = rng.choice([one for one in givers if one != have.name])
    put = f'"{other}":{givers[other]}'
    fault = insert(book, spot, put, "field/value", rng)
    second_is_new = fault.edits[0][1] > have.start
    fault.expected = [("field/value", spot.file, ("new", 0, put.index(":") + 1) if second_is_new else have.node.start)]
    fault.label = f"field/value {spot.label} both"
    return fault
