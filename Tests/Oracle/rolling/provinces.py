"""Random provinces: a folder of communes' books and mailed files, and the plan above them.

What came of a unit is chosen by chance: a book as it stands or as it was sent, a file by mail, both, nothing, one with
an error, one without such a duty, one of another year or report; with own indicators that agree and some that do not.
"""

import os
import shutil
import subprocess
from datetime import date, timedelta

import oracle
import random_books
from random_books.books import Likeness, write_book
from random_books.indicators import make_own_indicators, make_recorded
from random_books.writing import encode

from .asked import Asked

NAMES = ["Đông", "Tây", "Nam", "Bắc", "Thượng", "Hạ", "Tân Hòa", "An Phú", "Bình Minh", "Đại Lộc", "Xuân Mỹ", "Hoài Phô"]
SOUND = ["book"] * 5 + ["sent"] * 4 + ["sent and changed"] * 2 + ["file"] * 3 + ["book and file"] * 2 + ["missing"] * 2
HARMED = ["journal error", "plan error", "unsound file", "cut file", "broken plan"]
COMES = SOUND + HARMED + ["book and older file", "no duty", "file of another report", "file of another year",
                          "book of another year"]
BAD_LINE = '{"id":"dong-hong-1","at":"2026-03-01T01:00:00Z","kind":"result","on":"2026-03-01","values":{"khong-co":1}}\n'


class Province:
    """Writes one province below a folder.

    `comes` are the ways in which units come; they and whether there is a parent are chosen by chance where not given.
    """

    def __init__(self, program, home, rng, comes=None, has_parent=None):
        self.program, self.home, self.rng = program, home, rng
        self.choose = random_books.Chooser(rng)
        self.year = rng.choice([2024, 2026, 2027])
        self.catalogue = oracle.read_catalogue(oracle.CATALOGUE, "indicators")
        self.own = make_own_indicators(self.choose, self.catalogue)
        self.recorded = [one for one in make_recorded(self.choose, self.catalogue, self.own, None)
                         if one in {row["id"] for row in self.catalogue}]
        self.duties = None
        # Half of the provinces are in order, so that their roll-up ends well.
        self.is_calm = rng.random() < 0.5
        self.comes = comes or (SOUND if self.is_calm else COMES)
        self.has_parent = self.choose.chance(0.75) if has_parent is None else has_parent
        self.named, self.harmed = [], []
        # Whether the plan above owes the report itself, where any unit does; chosen by chance unless it must.
        self.parent_owes = False
        home.mkdir(parents=True)

    # ------------------------------------------------------------ what is asked

    def make(self):
        """Writes everything; the roll-up that is asked of it."""
        self.report = self.choose.one(["half-year", "annual", "nine-month", "quarter-2", "month-03"])
        kinds = {"quarter-2": "quarter", "month-03": "month"}
        self.kinds = [kinds.get(self.report, self.report), *self.choose.some(["annual", "quarter"], 1)]
        self.kinds = list(dict.fromkeys(self.kinds))
        self.day = (date(self.year, 7, 1) + timedelta(days=self.rng.randrange(-120, 260))).isoformat()
        units = [self.unit(number) for number in range(self.rng.randint(3, 12))]
        for unit in units:
            self.come(unit)
        parent = self.parent(units) if self.has_parent else None
        paths = ["don-vi"] if self.choose.chance(0.5) else self.mixed_paths()
        return Asked(self.home, tuple(paths), self.report, self.day, parent,
                     self.choose.chance(0.3), self.choose.chance(0.4))

    def mixed_paths(self):
        """Each source named itself, some of them twice, or some named beside the folder."""
        named = [one for one in self.named if self.choose.chance(0.8)] or self.named
        again = self.choose.some(named, 2)
        return [*named, *again] + (["./don-vi/"] if self.choose.chance(0.3) else []) or ["don-vi"]

    # ------------------------------------------------------------ units

    def unit(self, number):
        name = self.choose.one(["xã ", "phường ", "đặc khu "]) + NAMES[number]
        unit = {"id": f"xa-{number + 1}", "name": name, "level": "commune"}
        return unit | self.choose.optional(0.6, code=lambda: f"{20000 + number}")

    def come(self, unit):
        """What came of a unit."""
        how, at = self.choose.one(self.comes), self.choose.one(["don-vi", "don-vi", "don-vi/huyen cũ", "don-vi/a/b"])
        book = f"{at}/{unit['id']}"
        if how == "missing":
            return
        if how == "broken plan":
            self.write(f"{book}/plan.json", '{"format":"mttq-plan/1",')
            self.named.append(book)
            self.harmed.append(book)
            return
        year = self.year - 1 if how in ("file of another year", "book of another year") else self.year
        kinds = [one for one in self.kinds if how != "no duty" or not self.report.startswith(one)] or ["month"]
        if how == "no duty" and self.report.startswith("month"):
            kinds = ["annual"]
        self.book(book, self.spelled_as(unit), year, kinds)
        if how in ("sent", "sent and changed"):
            self.send(book, changed=how == "sent and changed")
        elif "file" in how:
            self.mail(book, unit, how)
        elif how == "journal error":
            journal = self.home / book / "journal.jsonl"
            before = journal.read_bytes() if journal.exists() else b""
            journal.write_bytes(before + (b"\n" if before and not before.endswith(b"\n") else b"") + BAD_LINE.encode())
        elif how == "plan error":
            self.edit(book, lambda plan: plan | {"targets": [{"indicator": "khong-co", "atLeast": 1}]})
        if (self.home / book).exists():
            self.named.append(book)
            self.harmed += [book] if how in HARMED else []

    def spelled_as(self, unit):
        """The unit as its own book names it: with another id beside its code, or with the code left out."""
        if "code" in unit and self.choose.chance(0.2):
            return unit | {"id": f"{unit['id']}-moi"}
        if self.choose.chance(0.15):
            return {key: value for key, value in unit.items() if key != "code"}
        return unit | ({"id": f"{unit['id']}x"} if self.choose.chance(0.07) else {})

    def book(self, book, unit, year, kinds):
        like = Likeness(kinds, self.choose.some(self.recorded, 8) or self.recorded, self.own_of_unit(), unit)
        write_book(self.rng, self.home / book, year, False, like)
        if year == self.year and kinds == self.kinds and self.choose.chance(0.7):
            # Most provinces set one cut-off for all.
            self.duties = self.duties or oracle.parse_json((self.home / book / "plan.json").read_bytes())["reports"]
            self.edit(book, lambda plan: plan | {"reports": self.duties})

    def edit(self, book, change):
        path = self.home / book / "plan.json"
        path.write_text(encode(random_books.spelled(change(oracle.parse_json(path.read_bytes())))))

    def own_of_unit(self):
        """The province's own indicators, less some, some otherwise defined, and one of the unit's alone."""
        own, bound = list(self.own), set()
        for one in own:
            bound |= {one.get("of"), one.get("over"), *one.get("parts", [])}
        kept = []
        for one in own:
            free = one["id"] not in bound
            if free and self.choose.chance(0.2):
                continue
            if free and one["kind"] in ("sum", "latest", "stated") and self.choose.chance(0.15):
                one = one | self.choose.one([{"unit": "km"}] if self.is_calm else
                                            [{"unit": "km"}, {"kind": "stated"}, {"kind": "sum"}])
            if one["kind"] == "ratio" and self.choose.chance(0.15):
                one = one | {"of": "tong-so-ho", "over": "dan-so"}
            kept.append(one)
        ids = {one["id"] for one in kept} | {one["id"] for one in self.catalogue}
        kept = [one if one.get("notAbove") in ids else {k: v for k, v in one.items() if k != "notAbove"} for one in kept]
        if self.choose.chance(0.3):
            kept.append({"id": f"chi-rieng-{self.rng.randrange(4)}", "name": "Riêng của xã", "unit": "việc", "kind": "sum"})
        return kept

    # ------------------------------------------------------------ sent and mailed

    def run(self, *words):
        environment = {name: value for name, value in os.environ.items() if not name.startswith("MTTQ_")}
        return subprocess.run([self.program, *map(str, words)], cwd=self.home, env=environment, capture_output=True,
                              timeout=60)

    def send(self, book, changed):
        """Sends the report around its last day; perhaps something is recorded afterwards."""
        report = oracle.Book(self.home / book).reports[self.report]
        day = (report.last_day or report.through) + timedelta(days=self.rng.randint(-9, 5))
        self.run("-C", book, "--by", "can-bo", "send", self.report, "--on", max(day, report.first).isoformat())
        if changed:
            self.run("-C", book, "--by", "can-bo", "record", "ngay-cong=7", "--on", report.through.isoformat())

    def mail(self, book, unit, how):
        """The report as a file that came by mail, as it is or harmed; the book stays only where both came."""
        file = self.choose.one(["don-vi/thư", "don-vi"]) + f"/báo cáo {unit['id']}.json"
        reports = list(oracle.Book(self.home / book).reports)
        report = self.report if self.report in reports else reports[0]
        if how == "file of another report":
            others = [one for one in reports if one != self.report]
            report = self.choose.one(others or reports)
        if how == "file" and self.choose.chance(0.5):
            self.send(book, changed=False)
        (self.home / file).parent.mkdir(parents=True, exist_ok=True)
        run = self.run("-C", book, "report", report, "--as-of", self.day_near(), "--format", "json", "-o", file)
        if run.returncode:
            raise RuntimeError(f"report {report} of {self.home / book}: {run.stderr.decode()}")
        self.named.append(file)
        if how == "book and older file":
            self.run("-C", book, "--by", "can-bo", "record", "ngay-cong=5", "--on", f"{self.year}-02-01")
        elif how != "book and file":
            shutil.rmtree(self.home / book)
        path = self.home / file
        self.harmed += [file] if how in HARMED else []
        if how == "unsound file":
            data = oracle.parse_json(path.read_bytes())
            harm = self.choose.one([{"errors": 2}, {"indicators": "nhiều"}, {"period": None}])
            path.write_text(encode(random_books.spelled(data | harm)))
        elif how == "cut file":
            text = path.read_bytes()
            path.write_bytes(text[:self.rng.randrange(len(text) // 2, len(text) - 3)])

    def day_near(self):
        return (date.fromisoformat(self.day) - timedelta(days=self.rng.choice([0, 0, 5, 30]))).isoformat()

    def write(self, name, text):
        path = self.home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    # ------------------------------------------------------------ the plan above

    def parent(self, units):
        """The province's own plan: most of the units, targets, own indicators, perhaps the duty."""
        listed = [unit for unit in units if self.choose.chance(0.9)]
        listed.append({"id": "xa-them", "name": "xã Chưa Gửi", "level": "commune", "code": "29999"})
        self.rng.shuffle(listed)
        owes = self.parent_owes or self.choose.chance(0.7)
        duties = self.duties if self.duties and owes else []
        own = [one for one in self.own_of_unit()] if self.choose.chance(0.5) else []
        known = [one["id"] for one in own] + self.recorded
        ratios = [one["id"] for one in [*self.catalogue, *own] if {one.get("of"), one.get("over")} <= set(known)]
        targets = [{"indicator": one} | self.choose.rule(self.choose.count)
                   for one in self.choose.some(known, 6) + (self.choose.some(ratios, 3) or ratios[:2])]
        # Beside a target of all, one of an organisation counts for nothing.
        targets += [one | {"org": "to-chuc"} for one in self.choose.some(targets, 3)]
        targets += [{"indicator": one, "org": "to-chuc"} | self.choose.rule(self.choose.count)
                    for one in self.choose.some(known, 2)]
        plan = {"format": "mttq-plan/1", "unit": {"id": "tinh", "name": "tỉnh Mẫu", "level": "province"},
                "year": self.year, "title": "Kế hoạch tỉnh", "contents": [{"content": 1}],
                "organisations": [{"id": "to-chuc", "name": "Tổ chức", "kind": "partner"}], "units": listed,
                "indicators": own, "targets": targets, "reports": random_books.spelled(duties)}
        self.write("tinh/plan.json", encode(plan))
        return "tinh"

