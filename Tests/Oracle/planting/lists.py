"""Faults as entries that are put behind the others of a list of the plan."""

from .fault import Fault


def added(book, key, text, label, *found, **more):
    """New entries; `found` are codes, each with words that stand at its place last, perhaps behind a mark."""
    last = book.plan.get(key).items[-1].end
    expected = [(code, "plan.json", ("new", 0, 1 + text.rindex(words) + (words[0] in ":,"))) for code, words in found]
    return Fault(label, [("plan.json", last, last, "," + text)], expected, **more)
