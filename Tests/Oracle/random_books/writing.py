"""Bytes of a book as mttq or another program writes them."""

import json
import zlib

from .choices import Number


def encode(value, separators=(",", ":"), escape=False):
    """JSON of a value on one line; numbers stand as they are spelled."""
    comma, colon = separators
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, dict):
        members = (encode(key, separators, escape) + colon + encode(one, separators, escape)
                   for key, one in value.items())
        return "{" + comma.join(members) + "}"
    if isinstance(value, list):
        return "[" + comma.join(encode(one, separators, escape) for one in value) + "]"
    return json.dumps(value, ensure_ascii=escape)


def with_check(line, separators):
    """The line with its CRC-32 as the last key."""
    comma, colon = separators
    body = line.removesuffix("}")
    covered = body + comma[: comma.index(',')]
    return f'{body}{comma}"check"{colon}"{zlib.crc32(covered.encode()):08x}"}}'


def journal_line(choose, record):
    """A record as mttq writes it, or as another program may: spaced, in another order, escaped, without a check."""
    separators, escape = (",", ":"), False
    if choose.chance(0.3):
        separators = choose.one([(", ", ": "), (" , ", " : "), (",", ": ")])
    if choose.chance(0.2):
        record = dict(choose.rng.sample(list(record.items()), len(record)))
    if choose.chance(0.2):
        escape = True
    line = encode(record, separators, escape)
    return with_check(line, separators) if choose.chance(0.7) else line


def written_again(choose, record):
    """The same record as another hand wrote it down, before or after."""
    again = {"id": record["id"], "at": choose.one(["2000-01-01T00:00:00Z", "2199-12-31T23:59:59Z", record["at"]])}
    again |= choose.optional(by=lambda: "nguoi-khac", batch=lambda: "lo-ghi-so-1")
    return again | {key: value for key, value in record.items() if key not in ("id", "at", "by", "batch")}


def write_journal(choose, path, records):
    """The records in any order, with duplicates, blank lines, CRLF and a last line without its newline."""
    lines = [journal_line(choose, record) for record in records]
    lines += choose.some(lines, 3) if choose.chance(0.3) else []
    # Copies of a book that were merged have records twice, with when and by whom they were written.
    twice = choose.some(records, 3) if choose.chance(0.3) else []
    lines += [journal_line(choose, written_again(choose, record)) for record in twice]
    choose.rng.shuffle(lines)
    ends_in_crlf = choose.one([0, 0, 0, 0.2, 1])
    data = b"\xef\xbb\xbf" if choose.chance(0.1) else b""
    for line in lines:
        data += line.encode() + (b"\r\n" if choose.chance(ends_in_crlf) else b"\n")
        data += b"\n" if choose.chance(0.02) else b""
    if choose.chance(0.3):
        data = data.rstrip(b"\r\n")
    path.write_bytes(data)


def write_file(choose, path, value):
    """A whole file, compact or on many lines, in the table's order or another, with LF or CRLF."""
    separators = choose.one([(",", ":"), (",\n", ": "), (",\r\n ", " : ")])
    if choose.chance(0.2):
        value = dict(choose.rng.sample(list(value.items()), len(value)))
    mark = "\ufeff" if choose.chance(0.1) else ""
    path.write_bytes((mark + encode(value, separators, choose.chance(0.2)) + choose.one(["\n", "\r\n", ""])).encode())
