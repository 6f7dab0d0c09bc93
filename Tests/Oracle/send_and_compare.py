"""The life of a report on random books: sent, overtaken by later records, compared, printed, kept from harm.

    python3 Tests/Oracle/send_and_compare.py PATH_TO_MTTQ [--books 40] [--seed 1] [--jobs 2]

Each book is one check. It sends one report, records more, by command and by hand, and compares what `mttq diff` says
with the differences between two reports of the reference implementation (sending/changes.py); reads last year's figures from a
book, from reports it kept and from one report file; reads the tables as CSV (sending/prints.py); and lets `mttq send` fail in
many ways, each of which must change nothing. A book that fails keeps its folder.
"""

import argparse
import concurrent.futures
import fcntl
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
import zlib
from collections import Counter
from datetime import timedelta
from pathlib import Path

import compare
import oracle
import random_books
from reading import csv_tables
from oracle import seals
from sending import changes, prints
from sending.life import WRITER, Life, canonical, files, written

BAD_DATA, USAGE, CANNOT_CREATE, INPUT_OUTPUT, LOCKED, NOT_PERMITTED = 65, 64, 73, 74, 75, 77
# A number that no sending has.
OF_NONE = ["--number", "0/BC"]
END_OF_TIME = "2199-12-31T23:59:59Z"
ULID = re.compile(r"[0-9A-HJKMNP-TV-Z]{26}")


class Check(Life):
    """The checks on one life."""

    # ------------------------------------------------------------ sending

    def send(self, *again, was_sent=False):
        """Sends the report; checks what it printed, recorded and kept."""
        if was_sent:
            self.run("send", self.id, *OF_NONE, "--on", self.sending_day(), exits=CANNOT_CREATE)
        day, older, kept = self.sending_day(), self.bytes_of(self.snapshot), self.kept()
        before = self.bytes_of(self.journal) or b""
        details = self.choose.optional(to=lambda: "Ban Thường trực “cấp trên”", number=lambda: "19/BC-MTTQ-BTT")
        if "number" not in details and was_sent:
            # One that was sent by hand, the same day and without a number, would be completed.
            details["number"] = "19/BC-MTTQ-BTT"
        options = [one for name, value in details.items() for one in (f"--{name}", value)]
        if seals.latest(before) == END_OF_TIME:
            # Nothing is sent after the last second that there is.
            self.run("send", self.id, "--on", day, *options, *again, exits=BAD_DATA)
            return None
        done = self.run("send", self.id, "--on", day, *options, *again)
        if done.returncode:
            return None
        printed_id = done.stdout.decode()
        if not (ULID.fullmatch(printed_id.removesuffix("\n")) and printed_id.endswith("\n")):
            self.fault(f"send printed {printed_id!r}, expected one record id")
        record = self.check_line(before, printed_id.strip(), day, details)
        self.evidence(record, day, details)
        expected = self.expected(day)
        data = self.bytes_of(self.snapshot) or b"{}"
        self.same(f"{self.snapshot.name} as of {day}", oracle.parse_json(data), expected)
        if not self.faults and data.decode() != canonical(expected) + "\n":
            self.fault(f"{self.snapshot.name} is not in canonical form")
        if older is not None and older != data:
            kept |= {f"{self.id}.{len(kept) + 1}.json": older}
        if self.kept() != kept:
            self.fault(f"older snapshots kept: {sorted(self.kept())}, expected {sorted(kept)} with what was sent")
        self.run("send", self.id, *OF_NONE, "--on", self.sending_day(), exits=CANNOT_CREATE)
        return record

    def bytes_of(self, path):
        return path.read_bytes() if path.exists() else None

    def kept(self):
        """The older snapshots by name."""
        return {path.name: path.read_bytes() for path in self.snapshot.parent.glob(f"{self.id}.*.json")}

    def check_line(self, before, record_id, day, details):
        """The journal gained one line: a sent record with a valid check."""
        gained = self.journal.read_bytes()
        if before.removeprefix(b"\xef\xbb\xbf") and not before.endswith(b"\n"):
            before += b"\n"
        line = gained.removeprefix(before)
        if not gained.startswith(before) or line.count(b"\n") != 1 or not line.endswith(b"\n"):
            self.fault(f"the journal gained {line[:300]!r}, expected one line")
        record = oracle.parse_json(line)
        covered = line[: line.rindex(b',"check"')]
        wanted = {"by": WRITER, "kind": "sent", "report": self.id, "on": day} | details
        at = record.get("at", "")
        if at <= (seals.latest(before) or ""):
            self.fault(f"sent at {at}, not after what it covers")
        wanted |= {"seal": seals.seal(before, at, self.snapshot.read_bytes())}
        wanted = {"id": record_id, "at": at} | wanted | {"check": f"{zlib.crc32(covered):08x}"}
        if record != wanted or line.decode() != random_books.encode(wanted) + "\n":
            self.fault(f"recorded {line.decode()!r}, expected {wanted}")
        return record

    def evidence(self, record, day, details):
        """The seal is listed and holds; what is gone, other or merged in is told, and a lost snapshot made anew."""
        data, snapshot = self.journal.read_bytes(), self.snapshot.read_bytes()
        said, codes = self.evidence_found()
        if seals.code(record["seal"]) not in [one["code"] for one in codes]:
            self.fault(f"validate lists {codes}, without the code of {record['seal']}")
        if said & {"journal/seal error", "journal/seal note", "report/seal error"}:
            self.fault(f"validate says {said} of what was just sent")
        self.journal.write_bytes(data + (b"" if data.endswith(b"\n") else b"\n") + self.remark("2001-01-01T00:00:00Z"))
        self.tells("journal/seal note", "a line merged in")
        remarks = [line for line in data.split(b"\n") if b'"remark"' in line and data.count(line) == 1]
        if remarks:
            gone = self.choose.one(remarks)
            kept = [line for line in data.split(b"\n") if gone.rstrip(b"\r") not in line]
            self.journal.write_bytes(b"\n".join(kept))
            if not any(line.rstrip(b"\r") == gone.rstrip(b"\r") for line in kept):
                self.tells("journal/seal error", "a line gone")
        self.journal.write_bytes(data)
        self.snapshot.write_bytes(snapshot.replace(b'"errors"', b'"erors"'))
        sendings = {one["id"]: one for one in oracle.read_journal(self.journal)
                    if one["kind"] == "sent" and one["report"] == self.id}
        sealed = {one["seal"]["report"] for one in sendings.values() if "seal" in one}
        unsealed = [one for one in sendings.values() if "seal" not in one]
        others = [one for one in self.snapshot.parent.glob(f"{self.id}.*json")
                  if seals.digest(one.read_bytes()) not in sealed]
        # A sending without a seal takes any snapshot that is left over.
        expected = "report/seal error" if len(others) > len(unsealed) else "report/snapshot warning"
        self.tells(expected, "a snapshot altered")
        self.snapshot.unlink()
        self.tells("report/snapshot warning", "a snapshot gone")
        number = ["--number", details["number"]] if "number" in details else []
        done = self.run("send", self.id, "--on", day, *number)
        if self.bytes_of(self.snapshot) != snapshot or self.journal.read_bytes() != data:
            self.fault("send did not complete the sending as it was")
        if done.stdout.decode().strip() != record["id"]:
            self.fault(f"send completed and printed {done.stdout!r}")

    def remark(self, at):
        """A line of another writer's, of some time."""
        return written({"id": f"ev{self.rng.randrange(10**9):09}", "at": at, "kind": "remark", "report": self.id,
                        "section": "results", "text": "x"}, False).encode()

    def evidence_found(self):
        """The codes of the findings about seals and snapshots, and the codes of the sendings."""
        done = subprocess.run([self.program, "validate", str(self.folder), "--format", "json"], capture_output=True,
                              env=self.environment, timeout=60)
        self.commands += 1
        told = oracle.parse_json(done.stdout)
        codes = ("journal/seal", "report/seal", "report/snapshot")
        return {f"{one['code']} {one['severity']}" for one in told["diagnostics"] if one["code"] in codes}, told["sendings"]

    def tells(self, finding, what):
        if finding not in (said := self.evidence_found()[0]):
            self.fault(f"{what}: validate says {said}, expected {finding}")

    def race(self):
        """Of two that send at once, one sends and the other finds the report sent."""
        copy = self.home / "race"
        shutil.copytree(self.folder, copy)
        line = [self.program, "-C", str(copy), "send", self.id, *OF_NONE, "--on", self.sending_day()]
        both = [subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=self.environment)
                for _ in range(2)]
        printed_ids = [one.communicate()[0] for one in both]
        if sorted(one.returncode for one in both) != [0, CANNOT_CREATE] or b"" not in printed_ids:
            self.fault(f"two at once: exits {[one.returncode for one in both]}, printed {printed_ids}")
        shutil.rmtree(copy)

    # ------------------------------------------------------------ comparing

    def diff(self, sent):
        """What has changed since, and by which records."""
        before = files(self.folder)
        printed_diff = self.json("diff", self.id)
        if printed_diff is None:
            return
        if files(self.folder) != before:
            self.fault("diff changed the book")
        snapshot = oracle.parse_json(self.snapshot.read_bytes())
        now = self.expected(snapshot["asOf"])
        found = list(changes.faults(printed_diff["changes"], snapshot, now))
        records = oracle.read_journal(self.journal)
        place = next(place for place, one in enumerate(records) if one["id"] == sent["id"])
        old = {one["id"]: one for one in records[: place + 1]}
        added = {one["id"]: one for one in records[place + 1 :] if one["id"] not in old}
        head = {key: printed_diff.get(key) for key in ("format", "report", "asOf", "sent")}
        of_snapshot = {"format": "mttq-diff/1", "report": self.id, "asOf": snapshot["asOf"],
                       "sent": {key: sent.get(key) for key in ("on", "to", "number")}}
        self.same("diff", head, of_snapshot)
        if head == of_snapshot:
            found += changes.attribution_faults(
                printed_diff["changes"], self.by_plan_alone(old, snapshot["asOf"]), now, added, old,
                oracle.Book(self.folder), self.report)
            named = {one for change in printed_diff["changes"] for one in change["records"]}
            self.same("diff: records", {one["id"]: one for one in printed_diff["records"]},
                      {one: added[one] for one in named if one in added})
            if len(printed_diff["records"]) != len(named):
                self.fault("diff: the records are not those named, once each")
        self.faults += [f"diff: {one}" for one in found]
        row = {"report": self.id, "asOf": snapshot["asOf"], "sent": of_snapshot["sent"],
               "changes": len(printed_diff["changes"])}
        if row not in (listed := self.json("diff") or {}).get("reports", []):
            self.fault(f"diff of all: {listed}, expected among them {row}")
        self.untold.update(changes.untold(snapshot, now))
        self.run("diff", self.id)
        other = self.day()
        if later := self.json("diff", self.id, "--as-of", other):
            self.faults += [f"diff as of {other}: {one}" for one in
                            changes.faults(later["changes"], snapshot, self.expected(other))]

    def by_plan_alone(self, old, day):
        """The report of the book as it stands with the journal as it was when the report was sent."""
        data = self.journal.read_bytes()
        try:
            self.journal.write_text("".join(random_books.encode(one) + "\n" for one in map(raw, old.values())))
            return self.expected(day)
        finally:
            self.journal.write_bytes(data)

    # ------------------------------------------------------------ last year

    def last_year(self):
        """`previous` as a book, as a folder with the report it kept, as a report file, and damaged."""
        beside, day = self.home / "last", self.day()
        random_books.write_book(self.rng, beside, self.plan["year"] - 1, with_previous=False)
        self.previous("../last", day)
        if self.id in (book := oracle.Book(beside)).reports:
            kept = oracle.report(beside, self.id, day, day)
        else:
            kept = self.expected(day) | {"year": book.plan["year"]}
        (beside / "reports").mkdir()
        (beside / "reports" / f"{self.id}.json").write_text(canonical(kept) + "\n")
        self.previous("../last", day)
        (beside / "plan.json").unlink()
        self.previous("../last", day)
        self.previous(f"../last/reports/{self.id}.json", day)
        other = self.home / "other.json"
        damaged = self.choose.one([
            canonical(kept | {"report": "annual" if self.id != "annual" else "half-year"}), "", "{", "[]", "null",
            canonical(kept)[:-20], canonical(kept | {"format": "mttq-plan/1"}), canonical(kept | {"format": "?"}),
        ])
        other.write_text(damaged)
        self.previous("../other.json", day)
        self.previous(["../last", "../other.json"], day)
        (beside / "reports" / f"{self.id}.json").write_bytes(damaged.encode())
        self.previous("../last", day)
        self.previous(self.choose.one(["../no-such", "../no-such.json", "../other.json/x", "."]), day)

    def previous(self, path, day):
        """The figures of last year with `previous` at a path, or at several."""
        own = self.read("plan.json")
        self.write("plan.json", own | {"previous": path})
        actual = self.json("report", self.id, "--as-of", day)
        if actual is not None:
            self.same(f"previous {path}", actual, self.expected(day))
        self.write("plan.json", own)

    # ------------------------------------------------------------ prints

    def prints(self):
        """The tables as CSV; the same bytes twice; no names but those asked for."""
        book, day = oracle.Book(self.folder), self.day()
        report = self.expected(day)
        for name in csv_tables.TABLES:
            separator = self.choose.one([",", ";"])
            done = self.run("report", self.id, "--as-of", day, "--format", "csv", "--table", name,
                            "--separator", separator)
            self.faults += prints.table_faults(name, done.stdout, separator, report, book)
        part = report["households"]
        listed = set(part["withoutHelper"] or []) | {one["household"] for one in part["helpedHouseholds"]}
        for form in prints.FORMATS:
            command = ["report", self.id, "--as-of", day, "--format", form]
            first = self.run(*command).stdout
            if self.run(*command).stdout != first:
                self.fault(f"report as {form}: not the same bytes twice")
            if prints.names_within(first, self.heads):
                self.fault(f"report as {form} without --names holds {prints.names_within(first, self.heads)}")
            names = prints.names_within(self.run(*command, "--names").stdout, self.heads)
            if not names <= listed:
                self.fault(f"report as {form} with --names holds {names - listed}, which it does not list")
            if form == "json" and names != listed & self.heads.keys():
                self.fault(f"report as json with --names holds {names}, expected {listed & self.heads.keys()}")
        for path, data in files(self.folder).items():
            if path != "households.json" and data and prints.names_within(data, self.heads):
                self.fault(f"{path} holds {prints.names_within(data, self.heads)}")

    # ------------------------------------------------------------ failures

    def failures(self):
        """Sending when it cannot be done: the exit code, and nothing changed."""
        command = ["send", self.id, "--again", *OF_NONE, "--on", self.sending_day()]
        self.run("send", self.id, "--again", "--on", (self.report.first - timedelta(days=1)).isoformat(), exits=USAGE)
        self.run("send", "month-13", exits=USAGE)
        self.run("diff", "month-13", exits=USAGE)
        self.run("send", self.id, "--on", "2026-02-30", exits=USAGE)
        for limit in {0, 700, self.journal.stat().st_size + self.rng.randint(0, 80)}:
            self.run(*command, exits=INPUT_OUTPUT, preexec_fn=lambda size=limit: limit_files(size))
        data = self.journal.read_bytes()
        self.journal.write_bytes(data + b'{"id":"xxxxxxxx","at":"2026-01-01T00:00:00Z","kind":"result"}\n')
        self.run(*command, exits=BAD_DATA)
        self.run("diff", self.id, exits=BAD_DATA)
        self.journal.write_bytes(data)
        shutil.rmtree(self.snapshot.parent)
        self.run("diff", self.id, exits=66)
        self.snapshot.parent.write_text("in the way")
        self.run(*command, exits=NOT_PERMITTED)
        self.snapshot.parent.unlink()

    def locked(self):
        """Another writer has the book: 75 within a little more than ten seconds."""
        lock = os.open(self.folder, os.O_RDONLY)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
            begun = time.monotonic()
            self.run("send", self.id, "--again", exits=LOCKED)
            if not 9 < time.monotonic() - begun < 20:
                self.fault(f"the lock was waited for {time.monotonic() - begun:.1f} s")
        finally:
            os.close(lock)

    # ------------------------------------------------------------ all of it

    def whole(self, with_lock):
        self.begin()
        was_sent = any(one["report"] == self.id for one in oracle.Book(self.folder).of_kind("sent"))
        is_over = seals.latest(self.bytes_of(self.journal) or b"") == END_OF_TIME
        if not was_sent and not is_over and self.choose.chance(0.3):
            self.race()
        sent = self.send(*(["--again"] if was_sent else []), was_sent=was_sent)
        if sent is None:
            return
        for _ in range(self.choose.one([1, 2, 3])):
            for _ in range(self.choose.one([0, 1, 3, 6])):
                self.later(sent)
            self.diff(sent)
            if self.choose.chance(0.3):
                time.sleep(1.01)  # What was written by hand has no clock finer than this.
                sent = self.send("--again") or sent
        self.prints()
        self.last_year()
        self.failures()
        if with_lock:
            self.locked()


def raw(record):
    """A record with numbers as they may be written again."""
    def numbers(value):
        if isinstance(value, dict):
            return {name: numbers(one) for name, one in value.items()}
        return random_books.Number(canonical(value)) if compare.is_number(value) else value

    return {key: numbers(value) for key, value in record.items() if not key.startswith("x-")}


def limit_files(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def check_book(program, folder, seed, number):
    """The faults of one book, and how many commands it took."""
    home = Path(folder) / f"{seed}-{number}"
    one = Check(program, home, random.Random(f"send-{seed}-{number}"))
    try:
        one.whole(with_lock=number == 1)
    except Exception as error:  # A fault of one book, here or there, must not hide those of the others.
        place = traceback.extract_tb(error.__traceback__)[-1]
        one.fault(f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})")
    if not one.faults:
        shutil.rmtree(home)
    return number, one.faults, one.untold, one.commands


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mttq", help="the program to check")
    parser.add_argument("--books", type=int, default=40, help="how many random books (40)")
    parser.add_argument("--seed", type=int, default=1, help="another seed makes other books (1)")
    parser.add_argument("--only", type=int, help="only the book of this number")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="how many books at a time")
    options = parser.parse_args()
    program = shutil.which(options.mttq)
    if program is None:
        parser.error(f"{options.mttq} cannot be run")
    folder = Path(tempfile.mkdtemp(prefix="mttq-send-"))
    numbers = [options.only] if options.only else range(1, options.books + 1)
    failed = commands = 0
    not_told = Counter()
    with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        runs = [pool.submit(check_book, os.path.abspath(program), folder, options.seed, one) for one in numbers]
        for run in runs:
            number, faults, untold, count = run.result()
            not_told.update(untold)
            commands += count
            failed += bool(faults)
            if faults:
                compare.print_failure(str(folder / f"{options.seed}-{number}" / "book"), faults)
    if not any(folder.iterdir()):
        folder.rmdir()
    for what, count in not_told.most_common():
        print(f"no figure of a diff: {what} (in {count} books)")
    print(f"{len(numbers) - failed} passed, {failed} failed; {commands} commands")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
