"""JSON as it is spelled and in order, and the canonical form of it."""

import json
import zlib

import random_books


class Number(str):
    """A JSON number as it is spelled."""


class Unknown(str):
    """A key that no format knows; what stands below it is kept as it is."""


class Members(list):
    """The keys and values of a JSON object, in order."""


def read(text):
    return json.loads(text, parse_float=Number, parse_int=Number, object_pairs_hook=Members)


def literal(text):
    return json.dumps(text, ensure_ascii=False)


def indented(value, indent=""):
    deeper = indent + "  "
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, Members) and value:
        inside = [deeper + literal(key) + ": " + indented(one, deeper) for key, one in value]
        return "{\n" + ",\n".join(inside) + "\n" + indent + "}"
    if isinstance(value, list) and value and not isinstance(value, Members):
        return "[\n" + ",\n".join(deeper + indented(one, deeper) for one in value) + "\n" + indent + "]"
    return compact(value)


def compact(value):
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, Members):
        return "{" + ",".join(literal(key) + ":" + compact(one) for key, one in value) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(compact, value)) + "]"
    return literal(value)


def checked(inside):
    """A line whose text goes up to its check."""
    return f'{inside},"check":"{zlib.crc32(inside.encode()):08x}"}}'


def read_line(line):
    """The members of a canonical line without its check, those that no format knows marked."""
    members = Members(one for one in read(line) if one[0] != "check")
    known = ["id", "at", "by", "batch", "kind"] + random_books.RECORD_KEYS[dict(members)["kind"]]
    return Members((key if key in known else Unknown(key), value) for key, value in members)
