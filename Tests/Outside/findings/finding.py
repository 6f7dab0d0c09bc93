"""A finding as every format has to tell it, and the ways in which a format may have to write a text."""

from typing import NamedTuple


class Finding(NamedTuple):
    """A finding as every format has to tell it."""

    code: str
    severity: str
    path: str
    line: int
    column: int
    message: str
    hint: str | None


class Refusal(Exception):
    """An output that its readers could not take."""


def visible(text):
    """The text as a terminal is shown it: what it would obey instead of show is replaced."""
    def letter(one):
        code = ord(one)
        if code < 0x20 and one != "\t":
            return chr(0x2400 + code)
        if code == 0x7F:
            return "\u2421"
        hidden = (0x80 <= code < 0xA0 or code in (0x61C, 0x200B, 0x200E, 0x200F, 0xFEFF) or 0x2028 <= code <= 0x202E
                  or 0x2066 <= code <= 0x2069 or 0xE0000 <= code <= 0xE007F)
        return "\ufffd" if hidden else one
    return "".join(map(letter, text))


def in_markup(text):
    """The text without what XML 1.0 or HTML may not hold."""
    def allowed(one):
        code = ord(one)
        control = (code < 0x20 and one not in "\t\n") or 0x7F <= code < 0xA0
        return not (control or 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE)
    return "".join(one if allowed(one) else "\ufffd" for one in text)
