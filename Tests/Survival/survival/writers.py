"""32 writers of all kinds and readers beside them, in one book, until there are so many records.

Each acknowledged id has to stand there once; each reader has to see a book without error, and a sum between what was
acknowledged when it began and what was begun when it ended. All the while `.mttq.lock` is deleted.
"""

import json
import random
import tempfile
import threading
from collections import Counter
from pathlib import Path

from . import ground
from .tally import Tally
from .verdict import findings

TABLE = [(day, 20 + day) for day in range(1, 9)] * 2


class Ledger:
    """What was asked for, and what was acknowledged."""

    def __init__(self, program, home, wanted):
        self.program, self.home, self.wanted = program, home, wanted
        self.guard = threading.Lock()
        self.tally = Tally("Writers")
        self.acknowledged, self.entries, self.phones = [], [], {}
        self.sum_begun = self.sum_done = 0
        self.uncertain = 0
        # What was to be taken back and was not, as the lock was not had.
        self.left = 0
        self.number = 0
        self.released = []

    def next(self):
        with self.guard:
            self.number += 1
            return self.number

    @property
    def full(self):
        return len(self.acknowledged) >= self.wanted

    def run(self, row, words, by, allowed=(0,)):
        """Runs a command; None where it was refused, else the lines that it printed."""
        run = self.program.run([*ground.GLOBAL, "--by", by, *words], self.home)
        found = []
        if run.code == 75:
            column = "lock not had"
        elif run.code not in allowed:
            column, found = "failed", [("failed", f"exit {run.code}: {run.told[:160]}")]
        else:
            column = "done" if run.code == 0 else "refused"
        lines = run.output.decode().split("\n")[:-1]
        with self.guard:
            self.tally.add(row, column, found, " ".join(words))
            if run.code == 0:
                self.acknowledged += [line for line in lines if len(line) == 26]
        return lines if run.code == 0 else None


class Writer(threading.Thread):
    def __init__(self, ledger, name, seed):
        super().__init__()
        self.ledger, self.by, self.random = ledger, name, random.Random(f"{seed} {name}")

    def run(self):
        deeds = [self._record] * 12 + [
            self._undo, self._undo, self._void, self._table, self._release, self._task, self._area, self._household,
            self._remark]
        while not self.ledger.full:
            self.random.choice(deeds)()

    def _record(self):
        ledger = self.ledger
        with ledger.guard:
            ledger.sum_begun += 1
        day = self.random.randint(1, 28)
        lines = ledger.run("record", ["record", "ngay-cong=1", "--on", f"2026-05-{day:02}"], self.by)
        with ledger.guard:
            if lines:
                ledger.sum_done += 1
            else:
                ledger.uncertain += 1

    def _undo(self):
        if self.ledger.run("record", ["record", "hoc-bong=7", "--on", "2026-05-02"], self.by):
            self._taken_back(7, self.ledger.run("undo", ["undo"], self.by))

    def _void(self):
        lines = self.ledger.run("record", ["record", "hoc-bong=9", "--on", "2026-05-03"], self.by)
        if lines:
            self._taken_back(9, self.ledger.run("void", ["void", lines[0], "--reason", "ghi nhầm"], self.by))

    def _taken_back(self, value, lines):
        if not lines:
            with self.ledger.guard:
                self.ledger.left += value

    def _table(self):
        self.ledger.run("record --from", ["record", "--from", "shared.csv"], self.by)

    def _release(self):
        """One assignment, ended by two at once: once alone it counts."""
        lines = self.ledger.run(
            "household assign", ["household", "assign", "h010", "--org", "phu-nu", "--on", "2026-06-01"], self.by)
        if not lines:
            return
        words = ["household", "release", lines[0], "--on", "2026-07-01"]
        twin = threading.Thread(target=self.ledger.run, args=("household release", words, self.by, (0, 64)))
        twin.start()
        self.ledger.run("household release", words, self.by, (0, 64))
        twin.join()
        with self.ledger.guard:
            self.ledger.released.append(lines[0])

    def _task(self):
        self.ledger.run("task", ["task", "start", "9", "--on", "2026-10-01"], self.by)

    def _remark(self):
        self.ledger.run("remark", ["remark", "annual", "--section", "limits", "Còn chậm."], self.by)

    def _area(self):
        name = f"khu-{self.ledger.next()}"
        if self.ledger.run("area add", ["area", "add", name, "--id", name], self.by):
            with self.ledger.guard:
                self.ledger.entries.append(("plan.json", name))

    def _household(self):
        name = f"h-{self.ledger.next()}"
        added = self.ledger.run(
            "household add",
            ["household", "add", "Phạm Thị Mới", "--id", name, "--status", "poor", "--area", "xuan-my"], self.by)
        if added:
            with self.ledger.guard:
                self.ledger.entries.append(("households.json", name))
            phone = f"09{self.ledger.next():08}"
            if self.ledger.run("household edit", ["household", "edit", name, "--phone", phone], self.by) is not None:
                with self.ledger.guard:
                    self.ledger.entries.append(("households.json", phone))


class Janitor(threading.Thread):
    """Deletes `.mttq.lock` again and again, as a cleaning or a syncing program may at any time."""

    def __init__(self, ledger):
        super().__init__()
        self.path, self.done = ledger.home / "book" / ".mttq.lock", threading.Event()

    def run(self):
        while not self.done.wait(0.02):
            self.path.unlink(missing_ok=True)


READING = {
    "report": [*ground.GLOBAL, "report", "annual", "--format", "json"],
    "validate": ["validate", "--format", "json", "book"],
    "log": [*ground.GLOBAL, "log", "--format", "json"],
}


class Reader(threading.Thread):
    def __init__(self, ledger, base, kind):
        super().__init__()
        self.ledger, self.base, self.kind = ledger, base, kind
        self.done = threading.Event()
        self.last = 0

    def run(self):
        while not self.done.is_set():
            with self.ledger.guard:
                least = self.ledger.sum_done
            run = self.ledger.program.run(READING[self.kind], self.ledger.home)
            with self.ledger.guard:
                most = self.ledger.sum_begun
            found = list(getattr(self, f"_{self.kind}")(run, least, most))
            with self.ledger.guard:
                self.ledger.tally.add(f"reader: {self.kind}", "done", found, f"when {most} had been begun")

    def _report(self, run, least, most):
        if run.code != 0:
            yield "false error", f"exit {run.code}: {run.told[:200]}"
            return
        seen = figure(json.loads(run.output), "ngay-cong") - self.base
        if not least <= seen <= most:
            yield "impossible figure", f"{seen}, when {least} to {most} were recorded"
        if seen < self.last:
            yield "impossible figure", f"{seen} after {self.last}"
        self.last = max(self.last, seen)

    def _validate(self, run, least, most):
        if not run.output:
            yield "false error", f"exit {run.code}: {run.told[:200]}"
            return
        for one in json.loads(run.output)["diagnostics"]:
            if one["severity"] == "error" or one["code"] == "journal/duplicate-record":
                yield "false error", one["code"]

    def _log(self, run, least, most):
        if run.code != 0:
            yield "false error", f"exit {run.code}: {run.told[:200]}"
            return
        for line in run.output.split(b"\n")[:-1]:
            json.loads(line)


def figure(report, indicator):
    return next((row["cumulative"] or 0 for row in report["indicators"] if row["id"] == indicator), 0)


def annual(program, home):
    run = program.run([*ground.GLOBAL, "report", "annual", "--format", "json"], home)
    return json.loads(run.output) if run.output else None


def run(program, scratch, records, seed, writers=32):
    with tempfile.TemporaryDirectory(dir=scratch, prefix="survive-") as folder:
        home = Path(folder) / "home"
        home.mkdir()
        ground.make(home)
        rows = "".join(f"{day}/3/2026;cay-xanh;{value}\n" for day, value in TABLE)
        (home / "shared.csv").write_text(f"Ngày;Chỉ tiêu;Số lượng\n{rows}", encoding="utf-8")
        before, first = findings(program, home), annual(program, home)
        ledger = Ledger(program, home, records)
        ledger.tally.title = f"{writers} writers and 3 readers, in {scratch}"
        threads = [Writer(ledger, f"nguoi-{number}", seed) for number in range(writers)]
        readers = [Reader(ledger, figure(first, "ngay-cong"), kind) for kind in ("report", "validate", "log")]
        readers.append(Janitor(ledger))
        for thread in [*threads, *readers]:
            thread.start()
        for thread in threads:
            thread.join()
        for reader in readers:
            reader.done.set()
            reader.join()
        number = len(ledger.acknowledged)
        ledger.tally.add("the book", "looked at", _final(ledger, home, before, first), f"with {number} records")
        ledger.tally.rows["records acknowledged"]["done"] = number
        return ledger.tally


def _final(ledger, home, before, first):
    records = [json.loads(line) for line in (home / "book" / "journal.jsonl").open(encoding="utf-8")]
    lines = Counter(record["id"] for record in records)
    for one, count in Counter(ledger.acknowledged).items():
        if lines[one] != 1 or count != 1:
            yield "lost or doubled", f"record {one}: acknowledged {count} times, there {lines[one]} times"
    for file, name in ledger.entries:
        if f'"{name}"' not in (home / "book" / file).read_text(encoding="utf-8"):
            yield "lost", f"{name} in {file}"
    for (code, severity), count in (findings(ledger.program, home) - before).items():
        if severity == "error" or code == "journal/duplicate-record":
            yield "invalid", f"{count} {code}"
    ends = Counter(record.get("assignment") for record in records if record["kind"] == "release")
    for one in ledger.released:
        if ends[one] != 1:
            yield "doubled", f"assignment {one} was ended {ends[one]} times"
    voids = Counter(record["record"] for record in records if record["kind"] == "void")
    for one, count in voids.items():
        if count > 1:
            yield "doubled", f"record {one} was taken back {count} times"
    last = annual(ledger.program, home)
    if last is None:
        yield "invalid", "the report is refused"
        return
    expected = {
        "ngay-cong": range(ledger.sum_done, ledger.sum_done + ledger.uncertain + 1),
        "cay-xanh": (sum(value for _, value in TABLE),), "hoc-bong": (ledger.left,)}
    for name, right in expected.items():
        gained = figure(last, name) - figure(first, name)
        # The table is taken in unless nobody came to it.
        if gained not in right and not (name == "cay-xanh" and gained == 0 and "record --from" not in ledger.tally.rows):
            yield "impossible figure", f"{name} grew by {gained}, and not by {list(right)[:2]}"
