"""An endless stream of faults, each chosen for a book."""

import re

from . import planters
from .fault import Fault
from .keys import duplicated_key, missing, unknown_key
from .names import unknown_reference
from .texts import control, not_nfc
from .values import bad_choice, bad_date, bad_format, bad_number, between, target_form, too_few, wrong_type

TANGLED = ["fund", "assign", "release", "void", "result", "outcome", "household", "report", "remark", "area", "score",
           "indicator", "breakdown", "assessment"]


def combined(book, rng):
    """Two or three independent faults in one book."""
    parts, used = [], []
    for _ in range(rng.choice([2, 2, 3])):
        for _ in range(20):
            fault = one_fault(book, rng, rng.choice([planters.OF_VALUES, planters.BESIDE]))
            if fault is None or fault.raw or fault.quotas or fault.severity or fault.question or not fault.expected or fault.keep_check or in_taken_back(book, fault).question or not independent(book, fault, used):
                continue
            if any(word in fault.label and word in part.label for part in parts for word in TANGLED):
                continue
            parts.append(fault)
            used.append(area_of(book, fault))
            break
    if len(parts) < 2:
        return None
    edits, expected = [], []
    for part in parts:
        first = len(edits)
        edits += part.edits
        expected += [(code, file, ("new", first + at[1], at[2]) if isinstance(at, tuple) else at) for code, file, at in part.expected]
    return Fault("several: " + " + ".join(sorted(part.label for part in parts)), edits, expected)


def area_of(book, fault):
    """The file and the part of it, a member of the whole or a line, in which a fault lies."""
    file, start = fault.edits[0][0], fault.edits[0][1]
    if file == "journal.jsonl":
        return file, book.texts[file].count("\n", 0, start)
    root = book.plan if file == "plan.json" else book.register
    return file, next((one.name for one in root.members if one.start <= start < one.node.end), "")


def independent(book, fault, used):
    area = area_of(book, fault)
    cut = fault.label.startswith(("field/type plan ", "field/type register ", "format/unknown", "field/type plan.format", "field/type register.format"))
    return area not in used and area[1] != "" and not cut


def one_fault(book, rng, choice):
    planter = rng.choice(choice)
    if planter in planters.OF_LINES or planter in planters.BESIDE:
        return planter(book, rng)
    label = rng.choice(list(book.by_label))
    for _ in range(30):
        fault = planter(book, rng.choice(book.by_label[label]), rng)
        if fault:
            return fault
        label = rng.choice(list(book.by_label))
    for spot in rng.sample(book.spots, len(book.spots)):
        if fault := planter(book, spot, rng):
            return fault
    return None


def in_taken_back(book, fault):
    """A fault in a record that a void takes back may go unsaid: there is no other way to mend it."""
    file, start = fault.edits[0][:2] if fault.edits else ("", 0)
    if file == "journal.jsonl" and fault.expected and any(node.start <= start < node.end for node in book.taken_back):
        fault.readings["nothing, as it is taken back"] = []
        fault.question = fault.question or "a fault in a record that is taken back: found or not?"
    return fault


def every_spot(books, rng):
    """Each planter once on a spot of each label, so that no field is left to chance."""
    for planter in planters.OF_VALUES:
        for label in books[0].by_label:
            book = rng.choice(books)
            if label in book.by_label:
                fault = planter(book, rng.choice(book.by_label[label]), rng)
                if fault:
                    yield book, fault


FACTLESS = [missing, bad_choice, bad_date, bad_number, control,
            not_nfc, unknown_key, duplicated_key, unknown_reference,
            target_form, between, too_few, bad_format, wrong_type]


def stream(books, others, rng, only):
    every = planters.OF_VALUES * 2 + planters.OF_LINES * 4
    spots = every_spot(books, rng)
    while True:
        # Half of them until no field is left to chance.
        if rng.random() < 0.5 and (item := next(spots, None)):
            yield item
            continue
        if others and rng.random() < 0.15:
            book = rng.choice(others)
            fault = one_fault(book, rng, FACTLESS)
            # What a void took back counts again where the void has a fault, and brings its own findings.
            # So does what a register without its list no longer says; and without a report figures are first judged in another.
            if fault and not re.search("record.void|missing register.households$|type (plan|register)$|plan.reports", fault.label):
                fault.label = "elsewhere: " + fault.label
                yield book, fault
            continue
        book = rng.choice(books)
        fault = combined(book, rng) if rng.random() < 0.12 else one_fault(book, rng, every)
        if fault:
            yield book, fault


def simple(label):
    return re.sub(r"several: .*", "several", label)
