"""Findings as workflow commands."""

import re

from .finding import Refusal


def read_github(data):
    """As Runner.Common/ActionCommand.cs of GitHub's runner takes a line apart; the last line counts."""
    severities = {"error": "error", "warning": "warning", "notice": "note"}
    found = []
    *lines, count, end = re.split("\r\n|\r|\n", data.decode("utf-8"))
    if end or "::" in count or not re.search(r"\d", count):
        raise Refusal(f"the last line counts nothing: {count[:80]!r}")
    for line in lines:
        if not line.startswith("::") or line.find("::", 2) < 0:
            raise Refusal(f"no command: {line[:80]!r}")
        end = line.find("::", 2)
        name, _, listed = line[2:end].partition(" ")
        if name not in severities:
            raise Refusal(f"no command is called {name!r}")
        values = {}
        for one in filter(None, listed.strip().split(",")):
            key, mark, value = one.partition("=")
            if not mark or not value:
                raise Refusal(f"no property: {one!r}")
            values[key] = unescape(value, [("\r", "%0D"), ("\n", "%0A"), (":", "%3A"), (",", "%2C"), ("%", "%25")])
        if list(values) != ["file", "line", "endLine", "col", "endColumn", "title"]:
            raise Refusal(f"the properties are {list(values)}")
        if values["endLine"] != values["line"] or int(values["endColumn"]) < int(values["col"]):
            raise Refusal("the end stands before the start")
        words = unescape(line[end + 2:], [("\r", "%0D"), ("\n", "%0A"), ("%", "%25")])
        place = f"{values['file']}:{values['line']}:{values['col']}: "
        if not words.startswith(place):
            raise Refusal(f"the message does not begin with {place!r}: {words[:80]!r}")
        found.append((values["title"], severities[name], values["file"], int(values["line"]), int(values["col"]),
                      words.removeprefix(place)))
    return found


def unescape(text, pairs):
    for mark, escape in pairs:
        text = text.replace(escape, mark)
    return text
