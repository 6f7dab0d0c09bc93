"""Ids of households, which are others in each export: the same everywhere in one, and none of a book's."""

import re

REPLACED = re.compile(r"[0-9a-f]{16}")
# The register says which is which: its rows count in the order of the file.
REGISTER = "household"


def keys(columns, rows, books):
    """What each replaced id stood for, by book: from the rows of the register's table."""
    place = {name: columns.index(name) for name in ("book", "n", "household")}
    return {(row[place["book"]], row[place["household"]]):
            list(books[row[place["book"]]].households)[int(row[place["n"]])] for row in rows}


def faults(title, keys):
    """The form of the new ids, and that each stands for one household."""
    for (book, new), old in keys.items():
        if not REPLACED.fullmatch(new) or new == old:
            yield f"{title}: {book}: the household {old} is {new}"
    if len(set(keys)) != len({(book, old) for (book, _), old in keys.items()}):
        yield f"{title}: two households have one id, or one has two"


def restored(columns, rows, keys):
    """The rows with the ids that the books have; an id that no register has, and any text in its form, is unknown."""
    if "household" not in columns or "book" not in columns:
        return rows
    place, book = columns.index("household"), columns.index("book")

    def old(row):
        new = row[place]
        return new if new is None else keys.get((row[book], new), "unknown" if REPLACED.fullmatch(new) else new)

    return [(*row[:place], old(row), *row[place + 1:]) for row in rows]
