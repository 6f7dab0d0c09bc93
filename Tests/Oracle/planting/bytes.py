"""Faults of whole files: what is no JSON, no UTF-8, too deep, or open to others."""

import re

from reading import strict_json

from .fault import Fault
from .lines import QUIET

TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|-?[0-9][0-9.eE+-]*|true|false|null')
JUNK = ["{", "}", "[", "]", ":", ",", "1", "null", '"a"', "a", "'a'", "//", "/* a */", "NaN", "True", "01", "1.", ".5", "+1", "-", "1e", "0x1",
        "undefined", "😀", "\u00a0", "\ufeff", '"\\x"', '"\\ud800"', '"\\udc00\\ud800"', '"\\u12"', '"a\tb"', "tru", "nul", "\u2028", "\x0b", ";", '"']
BAD_BYTES = [b"\x80", b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xe1\xbb", b"\xf0\x9f\x98", b"\xc3", b"\xf4\x90\x80\x80", b"\xe0\x80\x80", b"\xfe"]


def span_of(book, rng):
    """A file and the part of it that is read as one JSON text."""
    file = rng.choice(["plan.json", "households.json", "journal.jsonl", "journal.jsonl"])
    text = book.texts[file]
    if file != "journal.jsonl":
        return file, 0, len(text)
    node = rng.choice([one for one in book.lines if one.get("kind").value in QUIET])
    end = text.index("\n", node.start)
    return file, node.start, end


def syntax(book, rng):
    if book.base:
        return None
    file, first, last = span_of(book, rng)
    text = book.texts[file]
    tokens = [one for one in TOKEN.finditer(text, first, last)]
    token = rng.choice(tokens)
    how = rng.choice(["delete", "insert", "replace", "cut", "twice"])
    junk = rng.choice(JUNK)
    start, end, put = {"delete": (token.start(), token.end(), ""), "insert": (token.start(), token.start(), junk),
                       "replace": (token.start(), token.end(), junk), "twice": (token.end(), token.end(), token.group()),
                       "cut": (rng.randrange(token.start(), token.end()), last, "")}[how]
    if how == "cut" and file == "journal.jsonl" and text[:last].endswith("\r"):
        put = "\r"
    made = text[first:start] + put + text[end:last]
    if not made.strip() or file == "journal.jsonl" and not made.lstrip().startswith("{"):
        return None
    try:
        strict_json.parse(made)
        return None
    except strict_json.Unexpected as error:
        token_at, character = error.token, error.character
    if file == "journal.jsonl" and made[token_at:].strip(" \r\t") == "":
        token_at = character = len(made.rstrip("\r"))
    elif made[token_at:].strip(strict_json.BLANK) == "":
        token_at = character = len(made)
    expected = [("json/syntax", file, *strict_json.place(text[:first] + made, first + token_at))]
    lexical = token_at != character
    fault = Fault(f"json/syntax {file} {how}", [(file, start, end, put)], [], keep_check=True)
    fault.expected = [(code, name, ("at", line, column)) for code, name, line, column in expected]
    if lexical:
        fault.question = f"a token that is broken inside ({broken(made, token_at, character)}): its start or the character?"
        line, column = strict_json.place(text[:first] + made, first + character)
        fault.readings = {"the character": [("json/syntax", file, ("at", line, column))]}
    elif 0 < token_at < len(made) and made[token_at - 1] not in strict_json.BLANK + '{}[]:,"' and made[token_at] not in '{}[]:,"':
        return None  # two tokens that touch may be read as one
    if lexical and how == "cut" and made[token_at] == '"':
        fault.readings["the end"] = [("json/syntax", file, ("at", *strict_json.place(text[:first] + made, first + len(made.rstrip("\r")))))]
    if made[token_at:] and token_at and made[token_at - 1] == "-":
        return None
    ends = len(made.rstrip("\r\n \t"))
    if token_at >= ends:
        fault.question = "the end of the file: after its last blank, or after its last token?"
        fault.label += " at end"
        line, column = strict_json.place(text[:first] + made, first + ends)
        fault.readings["after the last token"] = [("json/syntax", file, ("at", line, column))]
    return fault


def broken(made, token, character):
    if made[token] != '"':
        return "number"
    if character >= len(made.rstrip("\r")):
        return "string that does not end"
    return "control character in a string" if made[character] < " " else "escape in a string"


def encoding(book, rng):
    if book.base:
        return None
    file, first, last = span_of(book, rng)
    text = book.texts[file]
    where = rng.randrange(first, last)
    if text[where - 1:where] == "\\" or text[where] == "\r":
        return None
    bad = rng.choice(BAD_BYTES)
    following = text[where:].encode()
    data = text[:where].encode() + bad + following
    line, column = strict_json.place(text, where)
    fault = Fault(f"json/encoding {file}", [], [("json/encoding", file, ("at", line, column))], raw=(file, data), keep_check=True)
    return fault


def too_deep(book, rng):
    if book.base:
        return None
    file = rng.choice(["plan.json", "households.json", "journal.jsonl"])
    if file == "journal.jsonl":
        node = rng.choice([one for one in book.lines if one.get("kind").value in QUIET])
        member = rng.choice([one for one in node.members if one.name != "check"])
    else:
        member = rng.choice((book.plan if file == "plan.json" else book.register).members)
    depth = rng.choice([127, 128, 128, 129, 200, 1000, 5000])
    put, at = "", None
    for level in range(depth):
        if level == 127:
            at = len(put)
        put += "[" if rng.random() < 0.8 or level == depth - 1 else '{"a":'
        put += rng.choice(["", "", " "])
    for one in reversed(re.sub(r'"a":|\s', "", put)):
        put += "]" if one == "[" else "1}" if put.endswith(":") else "}"
    edit = [(file, member.node.start, member.node.end, put)]
    if depth < 128:
        if member.name == "format" or put[0] == "[" and member.node.kind == "list" or put[0] == "{" and member.node.kind == "object":
            return None
        if file == "journal.jsonl" and member.name == "record":
            return None
        return Fault(f"level 128 {file}", edit, [("field/type", file, ("new", 0, 0))])
    return Fault(f"json/too-deep {file}", edit, [("json/too-deep", file, ("new", 0, at))])


def file_mode(book, rng):
    return Fault("file/mode", [], [("file/mode", "households.json", ("at", 1, 1))], mode=rng.choice([0o644, 0o604, 0o640, 0o606]))


def file_copy(book, rng):
    """A file that a program put beside one of the book's; a schema, and names that only begin or end so, are none."""
    stem, ending = rng.choice([("journal", ".jsonl"), ("plan", ".json"), ("households", ".json")])
    middle = rng.choice([" (May-2's conflicted copy 2026-03-05)", ".sync-conflict-20260305-101112-ABCDEFG", "-cũ", "2", " (1)", "."])
    expected = [("file/copy", stem + middle + ending, ("at", 1, 1))]
    if rng.random() < 0.25:
        name, expected = rng.choice(["plan.schema.json", "x-journal.jsonl", "journal.json", "plan.jsonl", "journal.jsonl.bak", "Plan 2.json"]), []
    else:
        name = stem + middle + ending
    return Fault(f"file/copy {name}", [], expected, files={name: b"{}\n"})
