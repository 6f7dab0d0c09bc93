"""Small choices, with the chances of one book."""

from datetime import timedelta
from fractions import Fraction

WORDS = "phường hội nghị vận động khu phố đường hoa cây xanh hòa giải quỹ sạch đẹp giúp đỡ nhà ở".split()


class Number(str):
    """A JSON number as it is spelled in the file."""


class Chooser:
    """Random choices with the book's own chances."""

    def __init__(self, rng):
        self.rng = rng
        self.used_ids = set()

    def chance(self, share):
        return self.rng.random() < share

    def one(self, values):
        return self.rng.choice(list(values))

    def some(self, values, most=None):
        """Several of the values, perhaps none, in any order."""
        values = list(values)
        return self.rng.sample(values, self.rng.randint(0, min(len(values), most or len(values))))

    def text(self):
        return " ".join(self.rng.choices(WORDS, k=self.rng.randint(1, 6)))

    def note(self):
        return self.text() + self.one(["", "", " “a”", '\n"b" \\ c/', "\tà", " 😀", " <&>'"])

    def id(self, prefix):
        """An id of the plan or the register that no other part of the book has."""
        name = f"{prefix}-{self.rng.randrange(1000)}"
        while name in self.used_ids:
            name = f"{prefix}-{self.rng.randrange(100000)}"
        self.used_ids.add(name)
        return name

    def record_id(self):
        letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZabcxyz_-"
        return "".join(self.rng.choices(letters, k=self.one([8, 12, 26, 26, 64])))

    def count(self):
        """A whole number or one with up to four decimals."""
        if self.chance(0.15):
            return Number("0")
        if self.chance(0.7):
            return Number(self.rng.randint(1, 300))
        return Number(f"{self.rng.randint(0, 900)}.{self.rng.randint(1, 9999):04}".rstrip("0"))

    def quantity(self):
        """Any quantity that a result may have."""
        if self.chance(0.8):
            return self.count()
        return self.one([
            Number("99999999999999.9999"), Number("1.50000"), Number("1.5e3"), Number("25E-1"), Number("0.0001"),
            Number(self.rng.randrange(10 ** 14)), Number(f"{self.rng.randrange(10 ** 13)}.{self.rng.randint(1, 9)}"),
            Number(1000 * self.rng.randrange(2_000_000)),
        ])

    def rule(self, quantity):
        """A target or quota in one of its three forms."""
        low, high = sorted([quantity(), quantity()], key=Fraction)
        return self.one([{"atLeast": low}, {"exactly": low}, {"between": [low, high]}, {"between": [low, low]}])

    def optional(self, share=0.5, **keys):
        """The keys, each with a chance; the values are made by calls."""
        return {key: make() for key, make in keys.items() if self.chance(share)}


def day_between(rng, first, last):
    return first + timedelta(days=rng.randint(0, (last - first).days))
