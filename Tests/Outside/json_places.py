"""JSON with the place of each value: line and column from 1, the column in code points."""

import json

import beside  # noqa: F401
from reading import strict_json


class Places:
    """A parsed text: its value, and where each value of it stands."""

    def __init__(self, text, first_line=1):
        self.text = text.removeprefix("\ufeff")
        self.first_line = first_line
        self.offsets = {}
        self.value = self._value(strict_json.parse(self.text), ())

    def place(self, path):
        """Line and column of the value at a path."""
        line, column = strict_json.place(self.text, self.offsets[tuple(path)])
        return self.first_line + line - 1, column

    def _value(self, node, path):
        self.offsets[path] = node.start
        if node.kind == "object":
            found = {}
            for member in node.members:
                if member.name in found:
                    raise ValueError(f"the key {member.name!r} twice")
                found[member.name] = self._value(member.node, (*path, member.name))
            return found
        if node.kind == "list":
            return [self._value(one, (*path, index)) for index, one in enumerate(node.items)]
        return json.loads(node.value) if node.kind == "number" else node.value
