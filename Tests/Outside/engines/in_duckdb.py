"""DuckDB in this very process."""

import duckdb

SCHEMA = "mttq"


class DuckDB:
    name, dialect, errors = "DuckDB", "duckdb", duckdb.Error
    temporary = ""
    has_facts = True

    def __init__(self, threads=2):
        self.database = duckdb.connect(config={"threads": threads})

    def run(self, script):
        self.database.execute(script)

    def rows(self, relation):
        """The columns of a table or view, and its rows."""
        found = self.database.execute(f'SELECT * FROM "{relation}"')
        return [one[0] for one in found.description], found.fetchall()

    def views(self):
        return [name for name, in self.database.execute(
            f"SELECT view_name FROM duckdb_views() WHERE schema_name = '{SCHEMA}' ORDER BY 1").fetchall()]

    def close(self):
        self.database.close()
