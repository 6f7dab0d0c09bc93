"""A random journal about a plan and a register."""

from datetime import date, timedelta

import oracle
from oracle.seals import KEYS as RECORD_KEYS

from .choices import Number, day_between

OUTCOME_STATUSES = ["poor", "poor", "near-poor", "at-risk", "newly-escaped", "in-difficulty", "not-poor", "moved",
                    "ended"]
TASK_STATUSES = ["started", "done", "deferred", "cancelled"]
MODEL_STATUSES = ["started", "effective", "replicated", "stopped"]
MEMBER_KINDS = ("socio-political", "member")


class JournalMaker:
    """Makes the records of one book."""

    def __init__(self, choose, plan, register, recorded, forms):
        self.choose = choose
        self.rng = choose.rng
        self.plan = plan
        self.forms = forms
        self.households = [one["id"] for one in register["households"]]
        self.helpers = [one["id"] for one in register.get("helpers", [])]
        self.organisations = [one["id"] for one in plan.get("organisations", [])]
        self.reports = oracle.reports_of(plan)
        self.days = self.turning_days()
        self.recorded = recorded
        self.known = {one["id"]: one for one in
                      oracle.read_catalogue(oracle.CATALOGUE, "indicators") + plan.get("indicators", [])}
        self.dimensions = oracle.read_catalogue(oracle.CATALOGUE, "breakdowns") + plan.get("breakdowns", [])
        self.areas = [one["id"] for one in plan.get("areas", [])]
        self.area_days = oracle.Areas(plan)
        self.ratios = [one["id"] for one in self.known.values() if one["kind"] == "ratio"
                       and (one["of"] in recorded or one["over"] in recorded)]
        self.records = []

    def turning_days(self):
        """The days around the reports' first and last days, where a wrong comparison shows."""
        edges = [day for one in self.reports.values() for day in (one.first, one.through, one.last_day) if day]
        return [edge + timedelta(days=offset) for edge in edges for offset in (-1, 0, 0, 1)]

    def day(self):
        if self.days and self.choose.chance(0.5):
            return self.choose.one(self.days)
        year = self.plan["year"]
        return day_between(self.rng, date(year - 1, 11, 20), date(year, 12, 31))

    def time(self):
        """A few times only, so that events of one day are ordered by time and by id."""
        return f"{self.plan['year']}-0{self.rng.choice([3, 9])}-01T0{self.rng.choice([1, 1, 2])}:00:00Z"

    def add(self, kind, **keys):
        record = {"id": self.choose.record_id(), "at": self.time()}
        record |= self.choose.optional(by=lambda: "vp-mttq")
        record |= self.choose.optional(0.1, batch=self.choose.record_id)
        record["kind"] = kind
        if "note" in RECORD_KEYS[kind]:
            keys |= self.choose.optional(0.3, note=self.choose.note)
        record |= {key: keys[key] for key in RECORD_KEYS[kind] if key in keys}
        record |= self.choose.optional(0.03, **{"x-ngoài": lambda: {"từ": [Number("1.10"), None, True, "à"]}})
        self.records.append(record)
        return record

    def values(self, among=None):
        among = self.recorded if among is None else among
        chosen = self.choose.some(among, 4) or among[:1]
        small = self.choose.chance(0.5)
        return {one: Number(self.rng.randint(0, 9)) if small and "notAbove" in self.known[one]
                else self.choose.quantity() for one in chosen}

    def area(self, day):
        """An area, most often one that exists on the day."""
        existing = self.area_days.existing_on(day)
        return self.choose.one(existing if existing and self.choose.chance(0.85) else self.areas)

    def figures(self):
        """What a result holds: values of flows and the parts of breakdowns, or values and what somebody stated."""
        flows = [one for one in self.recorded if self.known[one]["kind"] in oracle.FLOWS]
        if flows and self.choose.chance(0.4):
            some = self.choose.some(self.dimensions[:2] + self.dimensions[-2:], 3)
            parts = {one["id"]: self.choose.one(one["parts"])["id"] for one in some}
            return {"values": self.values(flows)} | ({"parts": parts} if parts else {})
        held = {}
        if self.ratios and self.choose.chance(0.3):
            held["stated"] = {one: self.choose.count() for one in self.choose.some(self.ratios, 2) or self.ratios[:1]}
        if not held or self.choose.chance(0.5):
            held["values"] = self.values()
        return held

    def result(self):
        day = self.day()
        scopes = {"org": self.organisations, "task": [one["id"] for one in self.plan.get("tasks", [])],
                  "household": self.households}
        scope = {key: self.choose.one(ids) for key, ids in scopes.items() if ids and self.choose.chance(0.4)}
        if self.areas and self.choose.chance(0.6):
            scope["area"] = self.area(day)
        self.add("result", on=day.isoformat(), **self.figures(), **scope)

    def count_of_areas(self):
        """One stock counted in several areas, as a unit does it in a few days."""
        stocks = [one for one in self.recorded if self.known[one]["kind"] == "latest"]
        day = self.day()
        for area in self.choose.some(self.areas) if stocks else []:
            on = day + timedelta(days=self.rng.choice([0, 0, 1, 7]))
            values = {one: Number(self.rng.randint(0, 300)) for one in self.choose.some(stocks, 3) or stocks[:1]}
            self.add("result", on=on.isoformat(), values=values, area=area)
        if stocks and self.choose.chance(0.3):
            self.add("result", on=day.isoformat(), values={self.choose.one(stocks): Number(self.rng.randint(0, 900))})

    def score(self):
        """Points of a subject of a score table, none above what may be given."""
        if not self.plan.get("assessments"):
            return
        table = self.choose.one(self.plan["assessments"])
        subjects = {"self": [], "area": self.areas, "unit": [one["id"] for one in self.plan.get("units", [])],
                    "organisation": [one["id"] for one in self.plan.get("organisations", [])
                                     if one["kind"] in MEMBER_KINDS]}[table["of"]]
        if table["of"] != "self" and not subjects:
            return
        day = self.day()
        key = {"area": "area", "organisation": "org", "unit": "unit"}.get(table["of"])
        subject = {key: self.area(day) if key == "area" else self.choose.one(subjects)} if key else {}
        points = {one["id"]: self.choose.one([one["most"], Number("0"), Number("1.25")])
                  for one in self.choose.some(table["criteria"])}
        bonus = self.choose.optional(0.3, bonus=lambda: self.choose.one([Number("0"), table.get("bonus", Number("0"))]))
        if not points and not bonus:
            points = {table["criteria"][0]["id"]: Number("2")}
        self.add("score", assessment=table["id"], on=day.isoformat(), points=points, **subject, **bonus)

    def status_event(self, kind, statuses):
        if part := self.plan.get(f"{kind}s"):
            self.add(kind, **{kind: self.choose.one(part)["id"]}, on=self.day().isoformat(),
                     status=self.choose.one(statuses))

    def assignment(self):
        """An assignment, perhaps until a day, perhaps released once."""
        givers = [("org", one) for one in self.organisations] + [("helper", one) for one in self.helpers]
        if not self.households or not givers:
            return
        key, giver = self.choose.one(givers)
        first = self.day()
        until = self.choose.optional(0.4, until=lambda: (first + timedelta(days=self.rng.choice([0, 1, 30, 200])))
                                     .isoformat())
        given = self.choose.optional(0.8, forms=lambda: self.choose.some(self.forms, 3))
        assign = self.add("assign", household=self.choose.one(self.households), on=first.isoformat(),
                          **{key: giver}, **until, **given)
        if self.choose.chance(0.3):
            taken_back = self.choose.chance(0.3)
            for _ in range(1 + taken_back):
                day = max(first, self.choose.one([first, first + timedelta(days=1), self.day()]))
                release = self.add("release", assignment=assign["id"], on=day.isoformat())
                if taken_back:
                    self.void(release)
                    taken_back = False

    def outcome(self):
        if self.households:
            self.add("outcome", household=self.choose.one(self.households), on=self.day().isoformat(),
                     status=self.choose.one(OUTCOME_STATUSES))

    def about_report(self, kind):
        """An estimate, a remark, a `sent` or a `received` of one report."""
        if not self.reports:
            return
        report, day = self.choose.one(self.reports), self.day().isoformat()
        senders = [("org", one) for one in self.organisations]
        senders += [("unit", one["id"]) for one in self.plan.get("units", [])]
        senders += [("area", one) for one in self.areas]
        match kind:
            case "estimate":
                self.add(kind, report=report, on=day, values=self.values())
            case "remark":
                self.add(kind, report=report, section=self.choose.one(oracle.SECTIONS), text=self.choose.note(),
                         **self.choose.optional(content=lambda: self.rng.randint(1, 5)))
            case "sent":
                self.add(kind, report=report, on=day,
                         **self.choose.optional(to=self.choose.text, number=lambda: "19/BC"))
            case "received" if senders:
                self.add(kind, report=report, on=day, **dict([self.choose.one(senders)]))

    def void(self, record):
        self.add("void", record=record["id"], reason=self.choose.text())

    def voids(self):
        """Takes some records back, now and then twice, but no void and no assignment that is released."""
        kept = {one.get("assignment") for one in self.records} | {one.get("record") for one in self.records}
        voidable = [one for one in self.records if one["kind"] not in ("void", "release") and one["id"] not in kept]
        for record in self.choose.some(voidable, 8):
            self.void(record)
            if self.choose.chance(0.1):
                self.void(record)

    def make(self):
        size = self.choose.one([0, 10, 60, 120, 200])
        makers = {
            self.result: 10, self.count_of_areas: 2, self.assignment: 4, self.outcome: 3, self.score: 2,
            lambda: self.status_event("task", TASK_STATUSES): 2,
            lambda: self.status_event("model", MODEL_STATUSES): 2,
            lambda: self.about_report("estimate"): 2, lambda: self.about_report("remark"): 2,
            lambda: self.about_report("sent"): 2, lambda: self.about_report("received"): 3,
        }
        for maker in self.rng.choices(list(makers), weights=makers.values(), k=size):
            maker()
        self.voids()
        return self.records
