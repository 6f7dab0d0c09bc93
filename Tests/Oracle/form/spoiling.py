"""Another form of the same values."""

import json
import re
import unicodedata
import zlib

from .written import Members, Number, Unknown, literal, read_line

MARK = b"\xef\xbb\xbf"
# What stands below these by ids of its own, in an order of its own.
BY_ID = ("values", "stated", "parts", "points")


class Spoiler:
    def __init__(self, rng):
        self.rng = rng

    def chance(self, share):
        return self.rng.random() < share

    # ---- keys that no format knows

    def unknown_value(self, depth=0):
        kind = self.rng.randrange(7 if depth < 3 else 5)
        if kind == 0:
            return self.rng.choice([None, True, False])
        if kind in (1, 2):
            return Number(self.rng.choice([
                "0", "-3", "0.5", "12345678901234567890123456789", "0.00000000001", "-0.125", "1e400",
                "1E-999999999", "3." + "1415926535" * 9 + "7", "9" * 80, "123456789.000000000000000000000001"]))
        if kind in (3, 4):
            return self.rng.choice([
                "", "cafe\u0301", "a/b \\ \"c\"", "\u0000\u001f\n\t", "\u2028\u2029\ufeff\x7f\u202e", "😀 \U0010ffff",
                "Tiê\u0301ng Việt", "\u212b\u2126 k\u212a"])
        if kind == 5:
            return [self.unknown_value(depth + 1) for _ in range(self.rng.randrange(3))]
        return Members((f"{self.rng.choice('zyxa')}{index}", self.unknown_value(depth + 1))
                       for index in range(self.rng.randrange(3)))

    def with_unknown(self, value, share, inside_values=False):
        """The value with unknown keys after the known ones of some of its objects."""
        if isinstance(value, Members):
            members = Members((key, self.with_unknown(one, share, key in BY_ID)) for key, one in value)
            if not inside_values and self.chance(share):
                for index in range(self.rng.randint(1, 3)):
                    members.append((Unknown(self.rng.choice(["x-", "ghi chú ", "Ω", "e\u0301"]) + str(index)),
                                    self.unknown_value()))
            return members
        if isinstance(value, list):
            return [self.with_unknown(one, share) for one in value]
        return value

    # ---- another spelling

    def blank(self, line=False):
        return self.rng.choice(["", "", "", " ", "\t", "  \t"] + ([] if line else ["\n", "\r\n", "\n\n   "]))

    def number(self, text):
        found = re.fullmatch(r"(-?)(\d+)(?:\.(\d+))?", text)
        if not found or len(text) > 40 or self.chance(0.4):
            return text
        sign, whole, decimals = found[1], found[2], found[3] or ""
        decimals += "0" * self.rng.randrange(3)
        digits, places = whole + decimals, len(decimals)
        move = self.rng.randint(-4, 4)
        # digits × 10^-places, the point moved by so many places and moved back by the exponent
        cut = len(digits) - places + move
        if cut <= 0:
            left, right = "0", "0" * -cut + digits
        elif cut >= len(digits):
            left, right = digits + "0" * (cut - len(digits)), ""
        else:
            left, right = digits[:cut], digits[cut:]
        left = left.lstrip("0") or "0"
        text = sign + left + ("." + right if right else "")
        if move:
            text += self.rng.choice("eE") + (str(-move) if move > 0 else self.rng.choice(["", "+", "0"]) + str(-move))
        if not sign and not text.strip("0.eE+-123456789"):
            if not digits.strip("0") and self.chance(0.3):
                text = "-" + text
        return text

    def text(self, text, composes):
        if composes and self.chance(0.3):
            text = unicodedata.normalize("NFD", text)
        share = self.rng.choice([0, 0, 0.1, 1])
        spelled = ""
        for letter in text:
            plain = literal(letter)[1:-1]
            if letter == "/" and self.chance(share):
                plain = "\\/"
            elif self.chance(share):
                units = letter.encode("utf-16-be")
                plain = "".join(f"\\u{units[at] << 8 | units[at + 1]:04x}" for at in range(0, len(units), 2))
                if self.chance(0.5):
                    plain = plain.upper().replace("\\U", "\\u")
            spelled += plain
        return f'"{spelled}"'

    def order(self, members, is_values):
        """The members in another order: unknown keys among the others, but in their own order."""
        if is_values or self.chance(0.5):
            return list(members)
        known = [one for one in members if not isinstance(one[0], Unknown)]
        unknown = [one for one in members if isinstance(one[0], Unknown)]
        self.rng.shuffle(known)
        places = set(self.rng.sample(range(len(members)), len(unknown)))
        known, unknown = iter(known), iter(unknown)
        return [next(unknown if place in places else known) for place in range(len(members))]

    def value(self, value, line=False, composes=True, is_values=False, last=None):
        blank = lambda: self.blank(line)
        if isinstance(value, Number):
            return self.number(value)
        if isinstance(value, Members):
            members = self.order(value, is_values) if composes else list(value)
            parts = [
                blank() + self.text(key, False) + blank() + ":" + blank()
                + self.value(one, line, composes and not isinstance(key, Unknown), key in BY_ID) + blank()
                for key, one in members]
            return "{" + ",".join(parts) + "}" if parts else "{" + blank() + "}"
        if isinstance(value, list):
            parts = [blank() + self.value(one, line, composes) + blank() for one in value]
            return "[" + ",".join(parts) + "]" if parts else "[" + blank() + "]"
        return self.text(value, composes) if isinstance(value, str) else json.dumps(value)

    def document(self, tree):
        text = (self.blank() + self.value(tree) + self.blank()).encode()
        return (MARK if self.chance(0.2) else b"") + text

    def line(self, members):
        """A record spelled otherwise, with the check of that spelling or with none."""
        text = self.value(members, line=True)
        if self.chance(0.5):
            return text
        inside = text[:-1]
        return f'{inside},{self.blank(True)}"check"{self.blank(True)}:"{zlib.crc32(inside.encode()):08x}"' \
            + self.blank(True) + "}" + self.blank(True)

    def journal(self, lines):
        """The lines, most of them spelled otherwise, with blank ones between them."""
        end = self.rng.choice(["\n", "\r\n"])
        text = ""
        for line in lines:
            while self.chance(0.05):
                text += self.blank(True) + end
            text += (line if self.chance(0.4) else self.line(read_line(line))) + end
        if lines and self.chance(0.3):
            text = text.removesuffix(end)
        return (MARK if self.chance(0.2) else b"") + text.encode()
