"""Personal texts, and where they stand, in whatever spelling."""

import html
import re
import unicodedata
from urllib.parse import unquote

from .people import FIRST, LAST


def plain_words(text):
    """The words of a text without marks and case, so that every spelling of a name looks alike."""
    text = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    text = "".join(one for one in text if not unicodedata.combining(one))
    return re.findall(r"[^\W_]+", text)


def plain(text):
    return "".join(plain_words(text))


def readings(data):
    """The ways in which bytes may be read as text: as they stand, unescaped, in UTF-16."""
    text = data.decode("utf-8", "replace")
    yield text
    if "\\u" in text:
        yield re.sub(r"(?:\\u[0-9a-fA-F]{4})+",
                     lambda found: bytes.fromhex(found.group().replace("\\u", "")).decode("utf-16-be", "replace"), text)
    if "%" in text:
        yield unquote(text)
    if "&" in text:
        yield html.unescape(text)
    if b"\0" in data:
        yield data.decode("utf-16-le", "replace")
        yield data.decode("utf-16-be", "replace")


class Secrets:
    """Personal texts, and where they stand."""

    def __init__(self):
        self.wholes = {}
        self.syllables = {}
        self.pattern = None

    def add(self, *texts):
        for text in texts:
            self.wholes[plain(text)] = text
            self.syllables |= {plain(one): one for one in text.split() if one in FIRST + LAST}
        self.pattern = re.compile("|".join(self.wholes))

    def within(self, data, typed=()):
        """The personal texts in some bytes, but for those that were typed on the command line."""
        for text in typed:
            data = data.replace(text.encode(), b"")
        found = set()
        for text in readings(data):
            words = plain_words(text)
            found.update(self.syllables[one] for one in self.syllables.keys() & set(words))
            found.update(self.wholes[one] for one in self.pattern.findall("".join(words)))
        return sorted(found)
