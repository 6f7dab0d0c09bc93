"""One worked example: a book, and what must be said of it."""

from dataclasses import dataclass, field

from .book import Book

ABSENT = "not there"
NAMING = ("id", "area", "org", "indicator", "dimension", "part", "quota", "household", "unit", "year")


@dataclass
class Found:
    """A finding at a value: a file, and the way to the value in it; in the journal first the record's number."""

    code: str
    file: str
    way: tuple = ()


@dataclass
class Case:
    """What `report` must say: (way, value) pairs of its data, texts of its print, and what `validate` finds.

    A way is written with “/”. In a list a step is what names an entry; “a@b” names one by two of its keys.
    """

    title: str
    book: Book
    says: list = field(default_factory=list)
    found: list | None = None
    prints: list = field(default_factory=list)
    report: str = "half-year"
    as_of: str | None = None
    is_sound: bool = True


def names(entry):
    return {str(entry[key]) for key in NAMING if isinstance(entry.get(key), (str, int))}


def at(data, way):
    """The value at a way through data, ABSENT where there is none."""
    for step in way.split("/"):
        if isinstance(data, dict):
            data = data.get(step, ABSENT)
        elif isinstance(data, list):
            data = next((one for one in data if isinstance(one, dict) and set(step.split("@")) <= names(one)), ABSENT)
        else:
            return ABSENT
        if data is ABSENT:
            return ABSENT
    return data


def row(indicator, **figures):
    """What a row of the indicators says."""
    return [(f"indicators/{indicator}/{key}", value) for key, value in figures.items()]


def stock(indicator, figure, areas=None):
    """The figure of a stock, and of how many areas it counts how many; none where it is a whole."""
    areas = None if areas is None else {"counted": areas[0], "of": areas[1]}
    return row(indicator, value=figure, cumulative=figure, areas=areas)
