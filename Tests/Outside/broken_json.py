"""Files of books broken at random, in one place each, as hands and programs break them."""

import copy
import json
import random

NUMBERS = ["-1", "0", "1", "6", "32", "1.5", "2026.0", "1e3", "-0", "1899", "2200", "1000001", "100000000000000",
           "99999999999999.9999", "-99999999999999.9999", "-100000000000000", "1e20"]
DATES = ["2026-02-29", "2024-02-29", "2000-02-29", "1900-02-29", "2100-02-29", "2026-13-01", "2026-04-31", "15/5/2026",
         "1899-12-31", "1900-01-01", "2199-12-31", "2200-01-01", "2026-5-1", "2026-05-15T24:00:00Z",
         "2026-05-15T23:59:59Z", "2026-05-15T23:59:60Z", "2026-05-15 23:59:59"]
TEXTS = ["", "x", "Bad Id", "-a", "a" * 63, "a" * 64, "chuông \u0007", "đảo \u202e chiều", "dòng\nmới\tvà cột", "mất\u007f",
         "cắt \u0085", "e\u0301 ghép", "😀 con đường hoa", "annual", "month-13", "next-working-day", "poor", "mttq-plan/2",
         "00000000", "01JNBD0V8G7Q3M5T9W2X4Y6Z8A"]
KEYS = ["org", "helper", "unit", "due", "through", "day", "forgotten", "head", "phone", "atLeast", "exactly", "between",
        "of", "over", "check", "$schema", "content", "area", "kind", "from", "lạ", "values", "household", "names"]
OTHERS = [None, True, False, [], {}, [1], ["a"], {"a": 1}, [1, 2], [1, 2, 3]]


class Digits(float):
    """A number that is written with these digits."""

    def __new__(cls, digits):
        made = super().__new__(cls, digits)
        made.digits = digits
        return made


def paths(value, path=()):
    """The paths of all values in a value, itself first."""
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        yield from paths(one, (*path, key))


def at(value, path):
    for key in path:
        value = value[key]
    return value


def some_value(dice):
    return copy.deepcopy(dice.choice([
        lambda: Digits(dice.choice(NUMBERS)), lambda: dice.choice(DATES), lambda: dice.choice(TEXTS),
        lambda: dice.choice(OTHERS)])())


def value_for(key, dice):
    """A value for a key, often a near miss where the kind that it takes is rare."""
    if key == "between" and dice.random() < 0.7:
        return copy.deepcopy(dice.choice([[1], [1, 2], [1, 2, 3], [2, "3"], [3, 1]]))
    return some_value(dice)


def broken(value, dice):
    """A copy with one change, which may leave it sound."""
    value = copy.deepcopy(value)
    every = list(paths(value))
    bounds = [path for path in every if path and path[-1] in ("atLeast", "exactly", "between")]
    if bounds and dice.random() < 0.04:
        path = dice.choice(bounds)
        holder = at(value, path[:-1])
        del holder[path[-1]]
        holder["between"] = value_for("between", dice)
        return value
    path = dice.choice(every)
    if not path:
        return some_value(dice)
    holder, key, old = at(value, path[:-1]), path[-1], at(value, path)
    way = dice.random()
    if way < 0.2:
        del holder[key]
    elif way < 0.35 and isinstance(old, str):
        holder[key] = dice.choice([old + "x", old.upper(), old[:-1], old + "\u0001", " " + old, dice.choice(DATES)])
    elif way < 0.35 and isinstance(old, (list, dict)) and old:
        old.clear()
    elif way < 0.5 and isinstance(holder, dict):
        key = dice.choice(KEYS)
        holder[key] = value_for(key, dice)
    elif way < 0.6 and isinstance(old, dict):
        inner = dice.choice(KEYS)
        old[inner] = value_for(inner, dice)
    else:
        holder[key] = value_for(key, dice)
    return value


def written(value, dice):
    """The value as text, on one line or on many, its numbers with their own digits."""
    marks = {}

    def marked(one):
        if isinstance(one, Digits):
            mark = f"\ue000{len(marks)}\ue001"
            marks[json.dumps(mark, ensure_ascii=False)] = one.digits
            return mark
        if isinstance(one, dict):
            return {key: marked(inner) for key, inner in one.items()}
        if isinstance(one, list):
            return [marked(inner) for inner in one]
        return one

    text = json.dumps(marked(value), ensure_ascii=dice.random() < 0.1, indent=dice.choice([None, 1, 2]))
    if marks and "\\ue000" in text:
        text = json.dumps(marked(value), ensure_ascii=False)
    for mark, digits in marks.items():
        text = text.replace(mark, digits)
    return text


def line(value, dice):
    """The value as a line of a journal."""
    return written(value, dice).replace("\n", " ")


def dice(seed):
    return random.Random(seed)
