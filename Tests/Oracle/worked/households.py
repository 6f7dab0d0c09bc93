"""Households: how they rise and fall, and what nobody knows without a register."""

from .book import Book, record
from .case import Case, Found


def register(**statuses):
    return {"households": [{"id": one, "head": f"Chủ hộ Tên {one}", "status": status.replace("_", "-")}
                           for one, status in statuses.items()]}


def outcome(household, status, day="01-03"):
    return record("outcome", day, household=household, status=status)


def says(**figures):
    return [(f"households/{key}", value) for key, value in figures.items()]


NONE_OF = {"poor": 0, "near-poor": 0, "at-risk": 0, "newly-escaped": 0, "in-difficulty": 0, "not-poor": 0, "moved": 0,
           "ended": 0}
HELPED = {"quotas": [{"quota": "householdsHelped", "atLeast": 5}]}
CASES = [
    Case("out of poverty, but in difficulty",
         Book([outcome("h1", "in-difficulty")], register=register(h1="poor")),
         says(escapedPoverty=1, register=NONE_OF | {"in-difficulty": 1}), []),
    Case("near-poor, then in difficulty",
         Book([outcome("h2", "in-difficulty")], register=register(h2="near_poor")),
         says(escapedNearPoverty=1, escapedPoverty=0), []),
    Case("in difficulty, then poor",
         Book([outcome("h3", "poor")], register=register(h3="in_difficulty")), says(fellBack=1), []),
    Case("a household named without a register",
         Book([record("assign", "01-02", household="h9", org="nong-dan")], HELPED),
         says(helped=1, helpedNow=1, register=None, withoutHelper=None, coverage=None, escapedPoverty=None)
         + [("quotas/householdsHelped/actual", 1)],
         [Found("household/no-register", "journal", (1, "household"))]),
    Case("no register and no household named", Book([]),
         says(register=NONE_OF, withoutHelper=[], coverage=None, helped=0), []),
    Case("another number than the register's",
         Book([record("result", "10-05", values={"ho-ngheo": 4})], register=register(h1="poor", h2="poor", h3="poor")),
         says(register=NONE_OF | {"poor": 3}), [Found("household/count", "journal", (1, "values", "ho-ngheo"))]),
    Case("help that ends before it begins",
         Book([record("assign", "01-05", household="h1", org="nong-dan", until="30-04")], register=register(h1="poor")),
         [], [Found("assign/dates", "journal", (1, "until"))], is_sound=False),
]
