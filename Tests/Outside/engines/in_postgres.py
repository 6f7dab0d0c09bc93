"""PostgreSQL as a cluster of its own: below a folder, on a socket there, of an ordinary user, gone afterwards."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import oracle

USER, SCHEMA = "kiem_tra", "mttq"
# Begins what is told of a table; no JSON has such a byte.
MARK = "\x01"
# As root, the cluster is Debian's user's; who runs it has to be no root.
OWNER = "postgres"
SETTINGS = "-c listen_addresses='' -c fsync=off -c full_page_writes=off -c jit=off -c log_min_messages=warning"


def programs():
    """The folder of the newest server that is installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda one: int(one.parts[-3]))
    return found[-1].parent if found else Path(shutil.which("initdb") or "initdb").parent


class Postgres:
    name, dialect = "PostgreSQL", "postgres"
    temporary = ""
    has_facts = True

    def __init__(self):
        self.told = {}
        # A socket's path is short.
        self.folder = Path(tempfile.mkdtemp(prefix="mttq-pg-", dir="/tmp"))
        self.before = ["runuser", "-u", OWNER, "--"] if os.getuid() == 0 else []
        if self.before:
            shutil.chown(self.folder, OWNER)
        self.cluster("initdb", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "-U", USER,
                     "-D", self.folder / "data")
        self.cluster("pg_ctl", "start", "-w", "-s", "-D", self.folder / "data", "-l", self.folder / "log",
                     "-o", f"{SETTINGS} -c unix_socket_directories={self.folder}")

    def cluster(self, program, *words):
        subprocess.run([*self.before, programs() / program, *words], check=True, cwd=self.folder, timeout=120,
                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def psql(self, *words, script=None):
        line = ["psql", "-X", "-v", "ON_ERROR_STOP=1", "-h", str(self.folder), "-U", USER, "-d", "postgres", *words]
        environment = os.environ | {"PGCLIENTENCODING": "UTF8", "PGOPTIONS": f"--search_path={SCHEMA},public"}
        done = subprocess.run(line, input=script, capture_output=True, env=environment, timeout=300)
        if done.returncode:
            raise RuntimeError(f"psql: exit {done.returncode}: {done.stderr.decode('utf-8', 'replace')[:1000]}")
        return done.stdout

    def run(self, script):
        """A script in one transaction, as it is documented."""
        self.told = {}
        self.psql("-q", "-1", script=script.encode())

    def rows(self, relation):
        """The columns of a table or view, and its rows."""
        if not self.told:
            self.read_all()
        if relation not in self.told:
            raise ValueError("it is not there")
        return self.told[relation]

    def read_all(self):
        """Every table and view by one psql; as JSON a missing text is not an empty one."""
        named = self.psql("-At", "-c", f"""SELECT c.relname, string_agg(a.attname, ' ' ORDER BY a.attnum) FROM pg_class c
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE c.relnamespace = '{SCHEMA}'::regnamespace AND c.relkind IN ('r', 'v') GROUP BY 1""").decode()
        columns = {name: list_.split() for name, list_ in (line.split("|") for line in named.split("\n") if line)}
        script = "".join(f"\\echo {MARK}{name}\nSELECT row_to_json(one) FROM \"{name}\" one;\n" for name in columns)
        for part in self.psql("-At", script=script.encode()).decode().split(MARK)[1:]:
            name, *lines = part.split("\n")
            rows = [oracle.parse_json(line) for line in lines if line]
            self.told[name] = columns[name], [tuple(row[one] for one in columns[name]) for row in rows]

    def views(self):
        told = self.psql("-At", "-c", f"SELECT viewname FROM pg_views WHERE schemaname = '{SCHEMA}' ORDER BY 1")
        return told.decode().split()

    def close(self):
        self.cluster("pg_ctl", "stop", "-m", "immediate", "-s", "-D", self.folder / "data")
        shutil.rmtree(self.folder)
