"""One engine that was loaded: its tables, its computed views, its roll-up."""

from . import rolled
from .values import differences, tuples

COMPUTED = "computed_"


def tables(engine, exported, expected):
    """Every row of every table of the figures."""
    for table, rows in expected.items():
        columns, found = engine.rows(table)
        if columns != exported.columns(table):
            yield f"{engine.name}: {table} has the columns {columns}, expected {exported.columns(table)}"
            continue
        found = tuples([dict(zip(columns, one)) for one in found], columns)
        yield from exported.faults_of(engine.name, table, columns, found, rows)


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
    yield from tables(engine, exported, expected)
    yield from computed(engine, exported, held)
    yield from rolled.faults(engine, wanted, reports) if wanted else ()
