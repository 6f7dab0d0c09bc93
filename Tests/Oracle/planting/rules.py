"""Faults against rules on values that are sound by themselves."""

from . import shape
from .fault import Fault, at, quoted
from .keys import insert, missing


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
    of_two = spot.label.endswith((".of", ".over"))
    return at(spot, "indicator/ratio", quoted(rng.choice(["ty-le-rac", "ty-le-bhyt"] + ["hai-long"] * of_two)))


def ratio_without_parts(book, spot, rng):
    if spot.label not in ("plan.indicators[].of", "plan.indicators[].over"):
        return None
    fault = missing(book, shape.Spot(spot.file, spot.label, spot.kind, spot.node, spot.parent, spot.member, True), rng)
    fault.label, fault.expected = f"indicator/ratio missing {spot.label}", [("indicator/ratio", spot.file, spot.parent.start)]
    return fault


def latest_in_fund(book, spot, rng):
    if spot.label not in ("plan.funds[].in", "plan.funds[].out"):
        return None
    fault = at(spot, "field/value", rng.choice(['"tong-so-ho"', '"hai-long"']))
    fault.label = f"no flow {spot.label}"
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


def lost_area(book, spot, rng):
    """A household whose area has ended: by a merger it has another, by a split or without a successor none."""
    if spot.label != "register.households[].area":
        return None
    area, found = rng.choice([("to-6", True), ("to-9", True), ("to-3", False)])
    fault = at(spot, "household/area", quoted(area))
    fault.label = f"household/area {area}"
    fault.expected = fault.expected if found else []
    return fault


def task_dates(book, spot, rng):
    if spot.label != "plan.tasks[].due":
        return None
    return at(spot, "task/dates", rng.choice(['"2026-01-31"', '"1900-01-01"']))


def dated_review(book, spot, rng):
    if spot.label != "plan.tasks[].due":
        return None
    return Fault("sound task of one day", [(spot.file, spot.node.start, spot.node.end, '"2026-02-01"')], [])
