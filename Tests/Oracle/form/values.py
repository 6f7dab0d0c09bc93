"""The values of a file, whatever their form."""

import json
import unicodedata
from decimal import Decimal

from .spoiling import MARK
from .written import Members


def values(path, data):
    """The values of a file, whatever their form; lines that are no JSON as they are."""
    if path.suffix != ".jsonl":
        return plain(json.loads(data.decode("utf-8-sig"), parse_float=Decimal, parse_int=Decimal,
                                object_pairs_hook=Members))
    found = []
    for line in data.removeprefix(MARK).split(b"\n"):
        if line.strip(b" \t\r"):
            try:
                members = json.loads(line.decode("utf-8-sig"), parse_float=Decimal, parse_int=Decimal,
                                     object_pairs_hook=Members)
                if isinstance(members, Members):
                    members = Members(one for one in members if one[0] != "check")
                found.append(plain(members))
            except (ValueError, ArithmeticError):
                found.append(line.rstrip(b"\r"))
    return found


def plain(value):
    if isinstance(value, Members):
        return sorted(((key, plain(one)) for key, one in value), key=lambda one: one[0])
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value).replace("\u00d0", "\u0110").replace("\u0189", "\u0110")
    return value
