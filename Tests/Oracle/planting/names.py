"""Faults in ids, and in what refers to them."""

from .fault import Fault, at, quoted

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
    if spot.kind.name == "id" and spot.label in ("plan.reviews[].id", "plan.funds[].id"):
        return Fault(f"sound {spot.label}", [(spot.file, spot.node.start, spot.node.end, '"' + "0-" * 31 + 'a"')], [])
    return None


def duplicate_id(book, spot, rng):
    """A whole element given a second time, later in its list."""
    if spot.kind.name != "object" or spot.parent is None or spot.parent.kind != "list" or "id" not in spot.kind.of:
        return None
    text = book.texts[spot.file]
    last = spot.parent.items[-1]
    copy = text[spot.node.start:spot.node.end]
    # A unit's official number is its own too.
    found = [("id/duplicate", spot.file, ("new", 0, 1 + node.start - spot.node.start))
             for node in (spot.node.get("id"), spot.node.get("code")) if node]
    return Fault(f"id/duplicate {spot.label}", [(spot.file, last.end, last.end, "," + copy)], found)


def duplicate_code(book, spot, rng):
    if spot.label != "plan.units[].code":
        return None
    last = book.plan.get("units").items[-1]
    put = f',{{"name":"khu C", "level":"area", "id":"khu-c", "code": "{spot.node.value}"}}'
    return Fault("id/duplicate code", [(spot.file, last.end, last.end, put)], [("id/duplicate", spot.file, ("new", 0, put.index('"code": ') + 8))])


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
    if kind.name == "parts" and spot.node.members:
        one = rng.choice(spot.node.members)
        if rng.random() < 0.5:
            return Fault(f"ref/unknown {spot.label} dimension", [(spot.file, one.start, one.end, '"khong-co"')],
                         [("ref/unknown", spot.file, one.start)])
        return Fault(f"ref/unknown {spot.label} part", [(spot.file, one.node.start, one.node.end, '"khong-co"')],
                     [("ref/unknown", spot.file, one.node.start)])
    if kind.name in ("values", "stated", "points") and spot.node.members:
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


def standard_indicator(book, spot, rng):
    if spot.label != "plan.indicators[].id" or spot.node.value != "hang-quan":
        return None
    return at(spot, "indicator/standard", quoted(rng.choice(["dan-so", "camera-an-ninh", "gop-y", "ty-le-bhyt"])))


def standard_dimension(book, spot, rng):
    if spot.label != "plan.breakdowns[].id" or spot.node.value != "chieu-nua":
        return None
    return at(spot, "breakdown/standard", quoted(rng.choice(["nguon", "gioi", "hinh-thuc", "dan-toc"])))
