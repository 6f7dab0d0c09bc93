"""What a world holds after a run, compared with what it held before and what a whole run makes of it."""

import json
import os
import re
import stat
from collections import Counter
from dataclasses import dataclass, field

ULID = re.compile(rb"[0-9A-HJKMNP-TV-Z]{26}")
TIME = re.compile(rb"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ")
DIGESTS = re.compile(rb',"check":"[0-9a-f]{8}"|,"seal":\{[^}]*\}|,"batch":"[^"]*"')
# What may lie in a book beside its files (book.md); beside a new book, and a page, temporary files have other names.
TEMPORARY = re.compile(r"(^|/)(\.mttq-(?!undo)[^/]*|\.~[^/]*\.mttq)(/|$)")
COMPANION = re.compile(r"(^|/)(\.mttq\.lock|journal\.jsonl\.torn)$|(^|/)\.mttq-undo(/|$)")


def read(home):
    """Every file of a world by its path: (bytes, mode); of what is no plain file the bytes are its kind."""
    found = {}
    for place, folders, files in os.walk(home):
        at = os.path.relpath(place, home)
        for name in folders:
            found[os.path.normpath(os.path.join(at, name))] = (None, 0)
        for name in files:
            path = os.path.join(place, name)
            status = os.lstat(path)
            if not stat.S_ISREG(status.st_mode):
                found[os.path.normpath(os.path.join(at, name))] = (b"no plain file", status.st_mode)
                continue
            with open(path, "rb") as file:
                found[os.path.normpath(os.path.join(at, name))] = (file.read(), status.st_mode & 0o777)
    return found


@dataclass
class Place:
    """Where a state stands: `before`, `after`, `half` (some files are the old ones, others the new), `part` (of lines
    written at once the first ones) or `other`."""

    kind: str = "other"
    # A journal ends in a piece of a line.
    torn: bool = False
    temporary: list = field(default_factory=list)
    # Neither old nor new.
    strange: list = field(default_factory=list)
    # Right but for a mode that lets fewer people in.
    narrower: list = field(default_factory=list)


class Comparison:
    """Two states of one world, before a command and after it was run whole; `place` tells what a third one is."""

    def __init__(self, before, after):
        self.before = before
        self.known = set(ULID.findall(b"".join(data or b"" for data, _ in before.values())))
        self.old = {name: self._normal(name, *entry) for name, entry in before.items() if not _beside(name)}
        self.new = {name: self._normal(name, *entry) for name, entry in after.items() if not _beside(name)}
        self.changed = sorted(
            name for name in self.old.keys() | self.new.keys() if self.old.get(name) != self.new.get(name))

    def masked(self, text):
        """Without ids and times that each run makes anew."""
        return ULID.sub(lambda found: found[0] if found[0] in self.known else b"ID", text)

    def _normal(self, name, data, mode):
        if data is None:
            return None
        if not name.endswith("journal.jsonl"):
            return self._body(name, data), mode
        lines = Counter(whole_lines(data)[0])
        former = Counter(whole_lines(self.before[name][0])[0]) if name in self.before else Counter()
        added = sorted((lines - former).elements())
        return tuple(sorted(self._new_line(line) for line in added)), tuple(sorted((former - lines).elements())), mode

    def _body(self, name, data):
        return self.masked(data) if name.endswith(".json") else data

    def _new_line(self, line):
        return TIME.sub(b"TIME", self.masked(DIGESTS.sub(b"", line)))

    def place(self, state):
        here = {name: entry for name, entry in state.items() if not _beside(name)}
        place = Place(temporary=[name for name in state if TEMPORARY.search(name)])
        kinds, missing = Counter(), ("missing",)
        for name in sorted(self.old.keys() | self.new.keys() | here.keys()):
            old, new = self.old.get(name, missing), self.new.get(name, missing)
            now = self._normal(name, *here[name]) if name in here else missing
            if name.endswith("journal.jsonl") and name in here:
                piece = whole_lines(here[name][0])[1]
                place.torn |= bool(piece) and piece != whole_lines(self.before.get(name, (b"", 0))[0])[1]
                # Made, and nothing in it yet.
                now = old if old == missing and now[:2] == ((), ()) else now
            if now not in (old, new):
                for right in (new, old):
                    if _narrower(now, right):
                        place.narrower.append(name)
                        now = right
                        break
            if now == new != old:
                kinds["new"] += 1
            elif now == old != new:
                kinds["old"] += 1
            elif old != new and self._part(name, here):
                kinds["part"] += 1
            elif not now == old == new:
                place.strange.append(name)
        if not place.strange:
            mixed = kinds["old"] and kinds["new"]
            untold = kinds["new"] or not kinds["old"]
            place.kind = "part" if kinds["part"] else "half" if mixed else "after" if untold else "before"
        return place

    def _part(self, name, here):
        """A journal with the first of several lines that one write brought."""
        if not name.endswith("journal.jsonl") or not self.new.get(name) or name not in here:
            return False
        added, removed, mode = self._normal(name, *here[name])
        wanted = Counter(self.new[name][0])
        return bool(added) and not removed and mode == self.new[name][2] and not Counter(added) - wanted


def whole_lines(data):
    """The records of a journal, and the piece of a line that it ends in, if any."""
    *lines, last = data.split(b"\n")
    try:
        return [*filter(None, lines), *([last] if last and json.loads(last) else [])], b""
    except ValueError:
        return list(filter(None, lines)), last


def _narrower(now, right):
    """Whether a file is the right one but for a mode that lets fewer people in."""
    both = now and right and len(now) > 1 and len(right) > 1
    return bool(both) and now[:-1] == right[:-1] and not now[-1] & ~right[-1]


def _beside(name):
    return bool(TEMPORARY.search(name) or COMPANION.search(name))
