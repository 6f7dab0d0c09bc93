"""A random book whose report is sent, and what may happen to it afterwards: the ground of send_and_compare.py."""

import copy
import json
import os
import shutil
import subprocess
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from fractions import Fraction

import compare
import oracle
import random_books

LOCK = ".mttq.lock"
WRITER = "kiem-tra"


def canonical(value, indent=""):
    """JSON as mttq writes it: two spaces, every element on its own line, numbers without trailing zeros."""
    deeper = indent + "  "
    if isinstance(value, dict) and value:
        members = (f"{deeper}{json.dumps(key, ensure_ascii=False)}: {canonical(one, deeper)}"
                   for key, one in value.items())
        return "{\n" + ",\n".join(members) + f"\n{indent}}}"
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(deeper + canonical(one, deeper) for one in value) + f"\n{indent}]"
    if compare.is_number(value):
        exact = Fraction(value)
        text = f"{Decimal(exact.numerator) / exact.denominator:f}"
        return text.rstrip("0").rstrip(".") if "." in text else text
    return json.dumps(value, ensure_ascii=False)


def files(folder):
    """Every path below a folder with its bytes, but for the lock."""
    return {str(path.relative_to(folder)): os.readlink(path) if path.is_symlink() else
            path.read_bytes() if path.is_file() else None
            for path in folder.rglob("*") if path.name != LOCK}


def written(record, checked=True):
    """A record's line, as mttq or another program writes it."""
    line = random_books.encode(random_books.spelled(record))
    return (random_books.with_check(line, (",", ":")) if checked else line) + "\n"


class Life:
    """One book with the report whose life is played."""

    def __init__(self, program, home, rng):
        self.program, self.home, self.rng = program, home, rng
        self.folder = home / "book"
        self.choose = random_books.Chooser(rng)
        self.faults, self.untold, self.commands = [], set(), 0
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("MTTQ_")}

    # ------------------------------------------------------------ runs

    def fault(self, text):
        self.faults.append(text)

    def run(self, *arguments, exits=0, **options):
        """Runs one command; a failing one must change nothing."""
        before = files(self.folder) if exits else None
        line = [self.program, "-C", str(self.folder), "--by", WRITER, "--lang", "vi", *map(str, arguments)]
        done = subprocess.run(line, capture_output=True, env=self.environment, timeout=60, **options)
        self.commands += 1
        said = " ".join(map(str, arguments))
        if done.returncode != exits:
            complaint = done.stderr.decode("utf-8", "replace")[:400]
            self.fault(f"{said}: exit {done.returncode}, expected {exits}: {complaint}")
        if exits:
            after = files(self.folder)
            touched = sorted(one for one in before.keys() | after.keys() if before.get(one, 0) != after.get(one, 0))
            if touched:
                self.fault(f"{said}: failed, but changed {touched}")
            if done.stdout:
                self.fault(f"{said}: failed, but printed {done.stdout[:200]!r}")
        return done

    def json(self, *arguments):
        done = self.run(*arguments, "--format", "json")
        return oracle.parse_json(done.stdout) if done.returncode == 0 else None

    def same(self, what, actual, expected):
        self.faults += [f"{what}: {one}" for one in list(compare.differences(actual, expected))[:5]]

    # ------------------------------------------------------------ the book

    def begin(self):
        """A random book that owes reports; some texts are such as a spreadsheet would run."""
        while True:
            shutil.rmtree(self.home, ignore_errors=True)
            # Written in years gone by, so that what is recorded now is later than all of it.
            random_books.write_book(self.rng, self.folder, self.choose.one([2022, 2024, 2025]), with_previous=True)
            if oracle.Book(self.folder).reports:
                break
        self.plan = self.read("plan.json")
        for part in ("organisations", "areas", "models", "funds"):
            if self.plan.get(part) and self.choose.chance(0.3):
                self.choose.one(self.plan[part])["name"] = self.choose.one(
                    ["=1+1", "+84", "-Đội", "@a", 'a; "b", c', "hai\ndòng", "\tx"])
        self.write("plan.json", self.plan)
        book = oracle.Book(self.folder)
        self.id = self.choose.one(book.reports)
        self.report = book.reports[self.id]
        self.heads = {one["id"]: one["head"] for one in book.households.values() if "head" in one}
        self.snapshot = self.folder / "reports" / f"{self.id}.json"
        self.journal = self.folder / "journal.jsonl"

    def read(self, name):
        return oracle.parse_json((self.folder / name).read_bytes())

    def write(self, name, value):
        (self.folder / name).write_text(canonical(value) + "\n")

    def expected(self, day):
        return oracle.report(self.folder, self.id, day, day)

    def day(self):
        """A day around the last day of the report, or any of the year."""
        near = self.report.last_day or self.report.through
        any_day = date(self.plan["year"], 1, 1) + timedelta(days=self.rng.randrange(400))
        return self.choose.one([near + timedelta(days=self.rng.randint(-2, 2)), any_day]).isoformat()

    def sending_day(self):
        """Such a day on which the report can be sent: none before its period begins."""
        return max(self.day(), self.report.first.isoformat())

    # ------------------------------------------------------------ what happens afterwards

    def later(self, sent):
        """Something that happens after the report was sent."""
        step = self.choose.one([self.by_hand] * 4 + [self.by_command] * 3 + [self.take_back] * 3 + [self.change_plan])
        step(sent)

    def append(self, record):
        data = self.journal.read_bytes()
        self.journal.write_bytes(data + (b"" if data.endswith(b"\n") else b"\n")
                                 + written(record, self.choose.chance(0.7)).encode())

    def by_hand(self, sent):
        """A few records that another program wrote."""
        book = oracle.Book(self.folder)
        register = {"households": list(book.households.values()), "helpers": list(book.helpers.values())}
        plain = [one for one in book.indicators if book.indicators[one]["kind"] != "ratio"]
        recorded = [one for one in plain if book.results[one]] + self.choose.some(plain, 3) or plain[:3]
        maker = random_books.JournalMaker(self.choose, self.plan, register, recorded,
                                          [one["id"] for one in oracle.read_catalogue(book.catalogue, "help-forms")])
        steps = [maker.result, maker.result, maker.count_of_areas, maker.assignment, maker.outcome, maker.score]
        steps += [lambda kind=kind: maker.status_event(*kind) for kind in (
            ("task", random_books.TASK_STATUSES), ("model", random_books.MODEL_STATUSES))]
        steps += [lambda kind=kind: maker.about_report(kind) for kind in ("remark", "received", "estimate", "remark")]
        maker.reports = {self.id: self.report} if self.choose.chance(0.8) else maker.reports
        self.choose.one(steps)()
        for record in maker.records:
            ids = {key: f"zz{record[key]}"[:64] for key in ("id", "assignment", "record") if key in record}
            self.append(record | ids | {"at": max(sent["at"], self.now())})

    def now(self):
        return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")

    def by_command(self, sent):
        """One record by a command; a day in the period or outside it."""
        book, span = oracle.Book(self.folder), (self.report.first, self.report.through)
        day = self.choose.one([random_books.day_between(self.rng, *span), book.start, span[1] + timedelta(days=1)])
        on = ["--on", day.isoformat()]
        organisations, areas = [one["id"] for one in book.organisations], book.areas.ids
        step = self.choose.one(["record", "record", "record", "outcome", "assign", "release", "task", "model"])
        open_assignments = [one for one in book.of_kind("assign") if one["on"] <= day.isoformat() and not any(
            release["assignment"] == one["id"] for release in book.of_kind("release"))]
        match step:
            case "record":
                plain = [one for one in book.indicators.values() if one["kind"] != "ratio" and "notAbove" not in one]
                own = [one for one in plain if book.results[one["id"]]] or plain
                value = self.choose.one(["0", "7", "12,5", "1.234.567", "0,0001"])
                scope = [] if not areas or self.choose.chance(0.5) else ["--area", self.choose.one(areas)]
                if organisations and self.choose.chance(0.5):
                    scope += ["--org", self.choose.one(organisations)]
                self.run("record", f"{self.choose.one(own)['id']}={value}", *scope, *on)
            case "outcome" if book.households:
                status = self.choose.one(random_books.OUTCOME_STATUSES)
                self.run("household", "outcome", self.choose.one(book.households), status, *on)
            case "assign" if book.households and organisations:
                self.run("household", "assign", self.choose.one(book.households), "--org",
                         self.choose.one(organisations), *on)
            case "release" if open_assignments and (self.folder / "households.json").exists():
                self.run("household", "release", *on, "--", self.choose.one(open_assignments)["id"])
            case "task" | "model" if self.plan.get(f"{step}s"):
                verb = self.choose.one({"task": ["start", "done", "defer", "cancel"],
                                        "model": ["start", "effective", "replicate", "stop"]}[step])
                self.run(step, verb, self.choose.one(self.plan[f"{step}s"])["id"], *on)

    def take_back(self, sent):
        """Takes back the writer's last record, or any that no release names."""
        records = [one for one in oracle.Book(self.folder).records if one["kind"] != "sent"]
        named = {one.get("assignment") for one in records}
        if self.choose.chance(0.3) and any(one.get("by") == WRITER for one in records):
            lines = [oracle.parse_json(line) for line in self.journal.read_bytes().splitlines() if line.strip()]
            own = [one for one in lines if one.get("by") == WRITER]
            # What was taken back is final, so nothing is undone behind a void.
            if own[-1]["kind"] not in ("sent", "void") and own[-1]["id"] not in named and "batch" not in own[-1]:
                self.run("undo")
        elif voidable := [one for one in records if one["id"] not in named]:
            self.run("void", "--reason", "ghi nhầm", "--", self.choose.one(voidable)["id"])

    def change_plan(self, sent):
        """A target more, less or other; a task due on another day; a fund opened with more."""
        plan, targets = copy.deepcopy(self.plan), self.plan.get("targets", [])
        match self.choose.one(["other", "other", "less", "more", "opening", "due"]):
            case "other" if targets:
                target = self.choose.one(plan["targets"])
                for key in ("atLeast", "exactly", "between"):
                    target.pop(key, None)
                target["atLeast"] = self.rng.randint(1, 500)
            case "less" if targets:
                plan["targets"].remove(self.choose.one(plan["targets"]))
            case "more":
                book = oracle.Book(self.folder)
                plan["targets"] = targets + [{"indicator": self.choose.one(book.indicators), "exactly": 5}]
            case "opening" if plan.get("funds"):
                fund = self.choose.one(plan["funds"])
                fund["opening"] = fund.get("opening", 0) + 1
            case "due" if dated := [one for one in plan.get("tasks", []) if "due" in one]:
                self.choose.one(dated)["due"] = f"{plan['year'] + 1}-01-31"
        self.plan = plan
        self.write("plan.json", plan)
