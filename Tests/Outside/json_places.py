"""JSON with the place of each value: line and column from 1, the column in code points."""

import json
import re
from json.decoder import scanstring

BLANK = re.compile(r"[ \t\n\r]*")
NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
WORDS = {"true": True, "false": False, "null": None}


class Places:
    """A parsed text: its value, and where each value of it stands."""

    def __init__(self, text, first_line=1):
        self.text = text.removeprefix("\ufeff")
        self.first_line = first_line
        self.offsets = {}
        self.value, end = self._value(BLANK.match(self.text).end(), ())
        if BLANK.match(self.text, end).end() != len(self.text):
            raise ValueError("more than one value")

    def place(self, path):
        """Line and column of the value at a path."""
        offset = self.offsets[tuple(path)]
        before = self.text[:offset]
        return self.first_line + before.count("\n"), offset - (before.rfind("\n") + 1) + 1

    def _value(self, at, path):
        self.offsets[path] = at
        sign = self.text[at:at + 1]
        if sign == "{":
            return self._object(at, path)
        if sign == "[":
            return self._array(at, path)
        if sign == '"':
            return scanstring(self.text, at + 1, True)
        for word, value in WORDS.items():
            if self.text.startswith(word, at):
                return value, at + len(word)
        digits = NUMBER.match(self.text, at)
        if not digits:
            raise ValueError(f"no value at {at}")
        return json.loads(digits.group()), digits.end()

    def _object(self, at, path):
        found = {}
        at = self._skip(at + 1)
        while self.text[at:at + 1] != "}":
            if found:
                at = self._skip(self._sign(at, ","))
            key, at = scanstring(self.text, self._sign(at, '"'), True)
            if key in found:
                raise ValueError(f"the key {key!r} twice")
            at = self._skip(self._sign(self._skip(at), ":"))
            found[key], at = self._value(at, (*path, key))
            at = self._skip(at)
        return found, at + 1

    def _array(self, at, path):
        found = []
        at = self._skip(at + 1)
        while self.text[at:at + 1] != "]":
            if found:
                at = self._skip(self._sign(at, ","))
            value, at = self._value(at, (*path, len(found)))
            found.append(value)
            at = self._skip(at)
        return found, at + 1

    def _skip(self, at):
        return BLANK.match(self.text, at).end()

    def _sign(self, at, sign):
        if self.text[at:at + 1] != sign:
            raise ValueError(f"{sign!r} is expected at {at}")
        return at + 1
