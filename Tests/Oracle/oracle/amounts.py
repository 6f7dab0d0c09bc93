"""Exact numbers, their rounding, and the bounds that a target or a quota sets."""

from fractions import Fraction


def exact(number):
    return None if number is None else Fraction(number)


def rounded(number):
    """Two decimals, halves away from zero."""
    hundredths = (abs(number) * 200 + 1) // 2
    return Fraction(hundredths if number >= 0 else -hundredths, 100)


def percentage(part, whole):
    """100 × part ÷ whole, rounded; null where a figure is null or the whole is zero."""
    if part is None or whole is None or whole == 0:
        return None
    return rounded(100 * part / whole)


def bounds(rule_holder):
    """The lower and the upper bound (null: none) of a target or quota."""
    if "atLeast" in rule_holder:
        return exact(rule_holder["atLeast"]), None
    if "exactly" in rule_holder:
        return exact(rule_holder["exactly"]), exact(rule_holder["exactly"])
    lower, upper = rule_holder["between"]
    return exact(lower), exact(upper)


def rule_of(rule_holder):
    return {key: rule_holder[key] for key in ("atLeast", "exactly", "between") if key in rule_holder}


def is_met(figure, lower, upper):
    return figure is not None and figure >= lower and (upper is None or figure <= upper)
