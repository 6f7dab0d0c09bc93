"""What was exported, read from files or from an engine: its tables, its computed views, its roll-up."""

from fractions import Fraction

from . import catalogues, figures, households, rolled
from .values import differences, tuples, value

COMPUTED = "computed_"
# The tables that stand without facts.
OF_REPORTS = {*figures.TABLES, *catalogues.TABLES}
# What is computed again at least.
AGAIN = {"figure", "breakdown_figure", "fund_figure", "task_figure", "model_figure", "received_figure"}
# What, of what, in percent: halves away from zero, and what is not exactly 0, 100 or −100 stays off it.
PERCENTS = [
    ("29999", "30000", "99.99"), ("1", "100000", "0.01"), ("1000000.01", "1000000", "100.01"), ("205", "300", "68.33"),
    ("281", "300", "93.67"), ("1", "3", "33.33"), ("2", "3", "66.67"), ("1", "800", "0.13"), ("-1", "800", "-0.13"),
    ("-5", "5", "-100"), ("-99999.9", "100000", "-99.99"), ("-1", "100000", "-0.01"), ("5", "5", "100"), ("0", "7", "0"),
    ("7", "0", None), ("NULL", "7", None), ("99999999999999.9999", "0.0001", "99999999999999999900"),
    ("99999999999999.9999", "99999999999999.9998", "100.01"), ("0.0001", "99999999999999.9999", "0.01"),
]


def tables(title, exported, expected, read, has_facts=True):
    """Every row of every table, or of those of figures alone; `read` gives the columns and rows of one."""
    # Without the register's table nobody can say which household an id stands for.
    books, keys = exported.books() if has_facts else {}, {}
    if has_facts:
        columns, rows = read(households.REGISTER)
        keys = households.keys(columns, rows, books)
        yield from households.faults(title, keys)
    for table, wanted in expected.items():
        if not has_facts and table not in OF_REPORTS:
            continue
        try:
            columns, found = read(table)
        except (ValueError, FileNotFoundError) as error:
            yield f"{title}: {table}: {error}"
            continue
        # A column that came later stands last where the table was there before.
        if sorted(columns) != sorted(exported.columns(table)):
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
    if missing := sorted(AGAIN - {one.removeprefix(COMPUTED) for one in views}):
        yield f"{engine.name}: nothing computes {missing} again"
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


def percents(engine):
    """Percentages as the contract has them, worked out in the engine."""
    rows = " UNION ALL ".join(f"SELECT {n} AS n, CAST({of} AS DECIMAL(38,4)) AS a, CAST({over} AS DECIMAL(38,4)) AS b"
                              for n, (of, over, _) in enumerate(PERCENTS))
    engine.run(f"CREATE OR REPLACE {engine.temporary}VIEW a_percent AS SELECT n, percent_of(a, b) AS percent"
               f" FROM ({rows}) one")
    columns, found = engine.rows("a_percent")
    expected = [(Fraction(n), None if one is None else Fraction(one)) for n, (_, _, one) in enumerate(PERCENTS)]
    yield from differences(f"{engine.name}: percent_of", columns, [tuple(map(value, one)) for one in found], expected)


def of_views(engine, exported, wanted, reports, held):
    """All that the views say."""
    yield from percents(engine)
    if engine.has_facts:
        yield from computed(engine, exported, held)
    yield from rolled.faults(engine, wanted, reports) if wanted else ()


def all_faults(engine, exported, expected, wanted, reports, held):
    """The whole of one engine."""
    yield from tables(engine.name, exported, expected, engine.rows, engine.has_facts)
    yield from of_views(engine, exported, wanted, reports, held)
