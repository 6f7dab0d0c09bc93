"""One form for a value, whatever reader or engine it comes from, and bags of rows held against each other."""

from collections import Counter
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction


def value(raw):
    """Numbers by what they are worth, days as texts; what is no exact number or has a time is refused."""
    if raw is None or isinstance(raw, (bool, str)):
        return raw
    if isinstance(raw, (int, Decimal, Fraction)):
        return Fraction(raw)
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return raw.isoformat()
    raise TypeError(f"{raw!r} is neither a text, an exact number, a day, nor true or false")


def order(row):
    """A key by which rows of mixed and missing values can be sorted."""
    return tuple((one is not None, str(type(one)), one if one is not None else 0) for one in row)


def shown(one):
    if isinstance(one, Fraction):
        return str(one.numerator) if one.denominator == 1 else str(Decimal(one.numerator) / one.denominator)
    return repr(one)


def tuples(rows, columns):
    """Rows of named values as tuples; a column that a row lacks is a fault of the check."""
    return [tuple(value(row[name]) for name in columns) for row in rows]


def differences(title, columns, actual, expected, most=3):
    """Where two bags of rows differ."""
    actual, expected = Counter(actual), Counter(expected)
    more, less = actual - expected, expected - actual
    if not more and not less:
        return
    yield (f"{title}: {actual.total()} rows, expected {expected.total()}; {more.total()} not expected, "
           f"{less.total()} missing")
    for word, rows in (("not expected", more), ("missing", less)):
        for row in sorted(rows, key=order)[:most]:
            yield f"  {word}: " + ", ".join(f"{name} {shown(one)}" for name, one in zip(columns, row))
