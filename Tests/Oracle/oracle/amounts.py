"""Exact numbers, their rounding, and the bounds that a target or a quota sets."""

from fractions import Fraction

LANDMARKS = (Fraction(0), Fraction(100), Fraction(-100))


def exact(number):
    return None if number is None else Fraction(number)


def rounded(number):
    """Two decimals, halves away from zero; but what is not exactly 0, 100 or −100 stays off it, on its side."""
    hundredths = (abs(number) * 200 + 1) // 2
    near = Fraction(hundredths if number >= 0 else -hundredths, 100)
    if near in LANDMARKS and near != number:
        return near + Fraction(1 if number > near else -1, 100)
    return near


def percentage(part, whole):
    """100 × part ÷ whole, rounded; null where a figure is null or the whole is zero."""
    if part is None or whole is None or whole == 0:
        return None
    return rounded(100 * Fraction(part) / whole)


def spelled(number):
    """A number as a text, without exponent and trailing zeros."""
    whole, part = divmod(abs(int(number * 10_000)), 10_000)
    return ("-" if number < 0 else "") + f"{whole}.{part:04}".rstrip("0").rstrip(".")


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
