"""What was exported, read from files or from an engine: its tables, its computed views, its roll-up."""

from . import households, rolled
from .values import differences, tuples

COMPUTED = "computed_"


def tables(title, exported, expected, read):
    """Every row of every table; `read` gives the columns and rows of one."""
    books = exported.books()
    columns, rows = read(households.REGISTER)
    keys = households.keys(columns, rows, books)
    yield from households.faults(title, keys)
    for table, wanted in expected.items():
        try:
            columns, found = read(table)
        except (ValueError, FileNotFoundError) as error:
            yield f"{title}: {table}: {error}"
            continue
        if columns != exported.columns(table):
            yield f"{title}: {table} has the columns {columns}, expected {exported.columns(table)}"
            continue
        found = tuples([dict(zip(columns, one)) for one in households.restored(columns, found, keys)], columns)
        known = [known_alone(one, books) for one in wanted]
        yield from differences(f"{title}: {table}", columns, found, tuples(known, columns))


def known_alone(row, books):
    """A row that is expected; of a household that no register has only that there is one."""
    household, book = row.get("household"), books.get(row.get("book"))
    if household is None or book and household in book.households:
        return row
    return row | {"household": "unknown"}


def computed(engine, exported, held):
    """What is computed from facts equals the table it is named for, of the books: a file has no facts."""
    views = [one for one in engine.views() if one.startswith(COMPUTED)]
    if not views:
        yield f"{engine.name}: there is no view {COMPUTED}…"
    columns, found = engine.rows("plan")
    books = {dict(zip(columns, one))["book"] for one in found}
    for view in views:
        table = view.removeprefix(COMPUTED)
        columns, computed_rows = engine.rows(view)
        table_columns, rows = engine.rows(table)
        missing = [name for name in columns if name not in table_columns]
        if missing:
            yield f"{engine.name}: {view} has the columns {missing}, which {table} has not"
            continue
        rows = [one for one in (dict(zip(table_columns, one)) for one in rows) if one["book"] in books]
        computed_rows = tuples([dict(zip(columns, one)) for one in computed_rows], columns)
        held.update({view: len(rows)})
        yield from differences(f"{engine.name}: {view}", columns, computed_rows, tuples(rows, columns))


def all_faults(engine, exported, expected, wanted, reports, held):
    """The whole of one engine."""
    yield from tables(engine.name, exported, expected, engine.rows)
    yield from computed(engine, exported, held)
    yield from rolled.faults(engine, wanted, reports) if wanted else ()
