"""The books and report files that lie under the paths, and what each gives."""

import os
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import oracle

# What a roll-up takes no notice of when it asks whether two sources say the same.
OF_THE_DAY = ("asOf", "deadline", "received", "estimate", "assessments", "errors")
ARCHIVES = (".zip", ".rar", ".7z")
GOOD, REFUSED, NO_DUTY, PASSED = "good", "refused", "no-duty", "passed"


@dataclass
class Source:
    """One book or report file: what can be told of its unit, and its report where it has one."""

    path: str
    state: str
    unit: dict | None = None
    year: int | None = None
    figures: str | None = None
    report: dict | None = None
    status: str | None = None
    sent: str | None = None
    changed: bool | None = None
    codes: list = field(default_factory=list)

    @property
    def as_of(self):
        return self.report["asOf"]

    @property
    def period(self):
        return {key: self.report["period"][key] for key in ("from", "through", "start")}

    def figures_alone(self):
        """The report without what only the day changes, so that two can be compared."""
        kept = {key: value for key, value in self.report.items() if key not in OF_THE_DAY}
        kept["period"] = self.period
        kept["indicators"] = [{key: value for key, value in row.items() if key != "estimate"}
                              for row in self.report["indicators"]]
        return kept


def unit_of(value):
    """A unit as a row names it, where the data say one."""
    unit = value.get("unit") if isinstance(value, dict) else None
    if not isinstance(unit, dict) or not all(isinstance(unit.get(key), str) for key in ("id", "name", "level")):
        return None
    return {key: unit.get(key) for key in ("id", "code", "name", "level")}


def parsed(path):
    """The JSON of a file, null where it is none."""
    try:
        return oracle.parse_json(path.read_bytes())
    except (OSError, ValueError):
        return None


def is_report(data):
    return isinstance(data, dict) and data.get("format") == "mttq-report/1"


def is_sound(data):
    """Whether a report file has what a roll-up reads of it."""
    try:
        rows = [(row["id"], row["kind"], row["cumulative"], row["recordsCumulative"]) for row in data["indicators"]]
        whole = [data["period"]["through"], data["deadline"]["lastDay"], data["households"]["helped"], data["asOf"]]
        return data["errors"] == 0 and unit_of(data) is not None and all(len(one) == 4 for one in [*rows, whole])
    except (KeyError, TypeError):
        return False


def status_of(sent, last_day, day):
    """How a report stands on a day, from when it was sent and the last day to send it."""
    sent = sent if sent is not None and sent <= day else None
    if last_day is None:
        return "undated", sent
    if sent is None:
        return "pending" if day <= last_day else "overdue", None
    return "on-time" if sent <= last_day else "late", sent


class Sources:
    """Finds and reads what lies under the paths of one roll-up."""

    def __init__(self, program, asked):
        self.program, self.asked = program, asked
        self.found = {}
        for word in asked.paths:
            self.look(word.rstrip("/"), named=True)

    def run(self, *words):
        environment = {name: value for name, value in os.environ.items() if not name.startswith("MTTQ_")}
        return subprocess.run([self.program, *map(str, words)], cwd=self.asked.home, env=environment,
                              capture_output=True, timeout=60)

    # ------------------------------------------------------------ finding

    def look(self, path, named):
        """Takes in a book, a report file or an archive, and what a folder holds."""
        place = self.asked.home / path
        if place.is_dir() and (place / "plan.json").exists():
            self.take(path, self.book, named)
        elif place.is_dir():
            for one in sorted(place.iterdir()):
                if not one.name.startswith("."):
                    self.look(f"{path}/{one.name}", named=False)
        elif place.suffix.lower() in ARCHIVES:
            self.take(path, lambda at, _: Source(at, REFUSED, codes=["rollup/archive"]), named)
        elif named or place.suffix == ".json" and is_report(parsed(place)):
            self.take(path, self.file, named)

    def take(self, path, read, named):
        """Reads a source once, however often the paths lead to it: by the first way in bytes, named where one names it."""
        real = (self.asked.home / path).resolve()
        known, _, was_named = self.found.get(real, (path, read, named))
        self.found[real] = (min(path, known, key=str.encode), read, named or was_named)

    def read(self, year):
        """The year that counts, every source judged by it, and whether it can be told; null: the latest that came."""
        read = [(one(path, named), named) for path, one, named in self.found.values()]
        decided = year is not None
        year = year or max([one.year for one, _ in read if one.state in (GOOD, NO_DUTY)], default=None)
        strays = [self.judge_year(source, named, year) for source, named in read]
        return year, sorted((one for one, _ in read), key=lambda one: one.path.encode()), decided or not any(strays)

    def judge_year(self, source, named, year):
        """Refuses what is of another year, or passes it over; whether it is more than a file that lies in a folder."""
        if source.year in (None, year) or source.state == PASSED:
            return False
        is_stray = named or source.figures != "file"
        source.state, source.codes = (REFUSED, ["rollup/mixed"]) if named else (PASSED, [])
        return is_stray

    # ------------------------------------------------------------ reading

    def book(self, path, named):
        folder = self.asked.home / path
        plan = parsed(folder / "plan.json")
        year = plan.get("year") if isinstance(plan, dict) else None
        source = Source(path, REFUSED, unit_of(plan), year if isinstance(year, int) else None)
        run = self.run("-C", path, "report", self.asked.report, "--as-of", self.asked.day, "--format", "json")
        if run.returncode == 65 or source.unit is None:
            source.codes = ["an error"]
            return source
        if self.asked.report not in oracle.reports_of(plan):
            source.state, source.codes = NO_DUTY, ["rollup/no-duty"]
            return source
        source.state, source.figures = GOOD, "book"
        source.report = oracle.parse_json(run.stdout)
        source.status, source.sent = (source.report["deadline"][key] for key in ("status", "sent"))
        snapshot = folder / "reports" / f"{self.asked.report}.json"
        if snapshot.exists():
            sent = oracle.parse_json(snapshot.read_bytes())
            source.changed = self.has_changed(path, sent)
            if self.asked.as_sent:
                source.report, source.figures = sent, "sent"
        return source

    def has_changed(self, path, sent):
        """Whether the book gives other figures today than those that it sent, as of the same day."""
        run = self.run("-C", path, "report", self.asked.report, "--as-of", sent["asOf"], "--format", "json")
        now = oracle.parse_json(run.stdout)
        return any(now[key] != sent[key] for key in now if key not in ("deadline", "previousBooks", "period"))

    def file(self, path, named):
        data = parsed(self.asked.home / path)
        source = Source(path, REFUSED, unit_of(data), data.get("year") if isinstance(data, dict) else None)
        if not is_report(data) or not is_sound(data):
            is_of_broken_book = is_report(data) and isinstance(data.get("errors"), int) and data["errors"] > 0
            source.codes = ["an error"] + ["rollup/mixed"] * is_of_broken_book
        elif data["report"] != self.asked.report:
            source.state, source.codes = (REFUSED, ["rollup/mixed"]) if named else (PASSED, [])
        else:
            source.state, source.figures, source.report = GOOD, "file", data
            deadline = data["deadline"]
            source.status, source.sent = status_of(deadline["sent"], deadline["lastDay"], self.asked.day)
        return source
