"""Faults in the letters of a text."""

from .fault import Fault

CONTROLS = ["\\u0000", "\\u0001", "\\u001f", "\\r", "\\b", "\\f", "\\u007f", "\u007f", "\u0085", "\\u0085", "\u009f", "\u202a", "\u202e", "\\u202D",
            "\u2066", "\u2069", "\\u2067", "\u061c", "\u200b", "\\u200e", "\u200f", "\u2028", "\\u2029", "\ufeff", "\\uFEFF", "\U000e0041", "\\udb40\\udc41",
            "\u0323" * 31]


def in_text(spot, text, rng):
    """Some text put into a string, between two of its characters; None where it would join the next."""
    node = spot.node
    inside = node.start + 1
    return Fault("", [(spot.file, inside, inside, text)], [])


def control(book, spot, rng):
    if spot.kind.name not in ("text", "unit") or spot.node.kind != "string":
        return None
    fault = in_text(spot, rng.choice(CONTROLS) + "a", rng)
    fault.label, fault.expected = f"text/control {spot.label}", [("text/control", spot.file, spot.node.start)]
    return fault


def look_alike(book, spot, rng):
    if spot.kind.name != "text" or spot.node.kind != "string":
        return None
    fault = in_text(spot, rng.choice(["\u00d0 ", "\\u00D0 ", "\u0189ong ", "a\u00d0 ", "\\u0189 "]), rng)
    fault.label, fault.expected = f"text/look-alike {spot.label}", [("text/look-alike", spot.file, spot.node.start)]
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
        fault = in_text(spot, rng.choice(["\\n", "\\t", "\\ud83d\\ude00", "\\/", "\\u00e9", "\u200d", "\u00ad", "q\u0323\u0302", "\ufffe", "\\ufffd", "q" + "\u0323" * 30, "<&>"]), rng)
        return Fault(f"sound {spot.label}", fault.edits, [])
    if name in ("quantity", "amount") and book.value_may_change(spot):
        text = spot.node.value
        value = rng.choice([text + ("0000000" if "." in text else ".00000"), text + "e0", text + "E+00", text + "e-0"])
        return Fault(f"sound {spot.label}", [(spot.file, spot.node.start, spot.node.end, value)], [])
    return None
