"""A strict reader of RFC 8259 that keeps every value's place.

Offsets are indexes of code points into the text without its byte-order mark.
"""

import re
from json.decoder import scanstring

NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
WORDS = {"true": True, "false": False, "null": None}
ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
BLANK = " \t\r\n"


class Unexpected(ValueError):
    """The first thing that RFC 8259 forbids: the start of its token and the character itself."""

    def __init__(self, token, character):
        super().__init__(f"unexpected at {token}")
        self.token = token
        self.character = character


class Node:
    """A value with its place; `value` is a string's text, a number's spelling, or what a word means."""

    def __init__(self, kind, start):
        self.kind, self.start, self.end, self.value = kind, start, start, None
        self.members, self.items = [], []

    def get(self, name):
        return next((member.node for member in self.members if member.name == name), None)

    def member(self, name):
        return next((member for member in self.members if member.name == name), None)

    def plain(self):
        match self.kind:
            case "object":
                return {member.name: member.node.plain() for member in self.members}
            case "list":
                return [item.plain() for item in self.items]
        return self.value


class Member:
    def __init__(self, name, start, end, node):
        self.name, self.start, self.end, self.node = name, start, end, node


class Reader:
    def __init__(self, text, start=0, end=None):
        self.text, self.at, self.end = text, start, len(text) if end is None else end

    def peek(self):
        while self.at < self.end and self.text[self.at] in BLANK:
            self.at += 1
        return self.text[self.at] if self.at < self.end else ""

    def unexpected(self):
        raise Unexpected(self.at, self.at)

    def read(self):
        node = self.value()
        if self.peek():
            self.unexpected()
        return node

    def value(self):
        first = self.peek()
        node = Node("", self.at)
        if first == "{":
            node.kind = "object"
            self.members(node)
        elif first == "[":
            node.kind = "list"
            self.items(node)
        elif first == '"':
            node.kind, node.value = "string", self.string()
        elif first == "-" or first.isdigit() and first.isascii():
            node.kind, node.value = "number", self.number()
        else:
            node.kind, node.value = "word", self.word()
        node.end = self.at
        return node

    def members(self, node):
        self.at += 1
        if self.peek() == "}":
            self.at += 1
            return
        while True:
            if self.peek() != '"':
                self.unexpected()
            start = self.at
            name = self.string()
            end = self.at
            if self.peek() != ":":
                self.unexpected()
            self.at += 1
            node.members.append(Member(name, start, end, self.value()))
            match self.peek():
                case ",":
                    self.at += 1
                case "}":
                    self.at += 1
                    return
                case _:
                    self.unexpected()

    def items(self, node):
        self.at += 1
        if self.peek() == "]":
            self.at += 1
            return
        while True:
            node.items.append(self.value())
            match self.peek():
                case ",":
                    self.at += 1
                case "]":
                    self.at += 1
                    return
                case _:
                    self.unexpected()

    def word(self):
        for word, value in WORDS.items():
            if self.text.startswith(word, self.at, self.end):
                self.at += len(word)
                return value
        self.unexpected()

    def number(self):
        found = NUMBER.match(self.text, self.at, self.end)
        if not found:
            raise Unexpected(self.at, self.at + 1)
        after = self.text[found.end():found.end() + 1] if found.end() < self.end else ""
        if after and (after.isalnum() or after in ".+-"):
            raise Unexpected(self.at, found.end())
        self.at = found.end()
        return found.group()

    def string(self):
        """The text of a string; Python's own scanner reads it, and this one finds the place of what is wrong in it."""
        start, made = self.at, []
        try:
            text, end = scanstring(self.text, start + 1, True)
            if end <= self.end and not any("\ud800" <= one <= "\udfff" for one in text):
                self.at = end
                return text
        except ValueError:
            pass
        at = start + 1
        while True:
            if at >= self.end:
                raise Unexpected(start, self.end)
            one = self.text[at]
            if one == '"':
                self.at = at + 1
                break
            if one < " ":
                raise Unexpected(start, at)
            if one != "\\":
                made.append(one)
                at += 1
                continue
            letter = self.text[at + 1:at + 2] if at + 1 < self.end else ""
            if letter == "u":
                digits = self.text[at + 2:at + 6]
                if at + 6 > self.end or not re.fullmatch("[0-9a-fA-F]{4}", digits):
                    raise Unexpected(start, at)
                made.append(chr(int(digits, 16)))
                at += 6
            elif letter and letter in ESCAPES:
                made.append(ESCAPES[letter])
                at += 2
            else:
                raise Unexpected(start, at)
        try:
            return "".join(made).encode("utf-16", "surrogatepass").decode("utf-16")
        except UnicodeDecodeError:
            raise Unexpected(start, start)


def parse(text, start=0, end=None):
    return Reader(text, start, end).read()


def place(text, offset):
    """Line and column of an offset, counted from 1 in code points."""
    line = text.count("\n", 0, offset) + 1
    return line, offset - (text.rfind("\n", 0, offset) + 1) + 1
