"""A random journal about a plan and a register."""

from datetime import date, timedelta

import oracle

from .choices import Number, day_between

OUTCOME_STATUSES = ["poor", "poor", "near-poor", "at-risk", "newly-escaped", "not-poor", "moved", "ended"]
TASK_STATUSES = ["started", "done", "deferred", "cancelled"]
MODEL_STATUSES = ["started", "effective", "replicated", "stopped"]
RECORD_KEYS = {
    "result": ["on", "values", "task", "org", "area", "household", "note"],
    "task": ["task", "on", "status", "note"],
    "model": ["model", "on", "status", "note"],
    "assign": ["household", "on", "org", "helper", "forms", "until", "note"],
    "release": ["assignment", "on", "note"],
    "outcome": ["household", "on", "status", "note"],
    "estimate": ["report", "on", "values", "note"],
    "remark": ["report", "section", "text", "content"],
    "sent": ["report", "on", "to", "number", "note"],
    "received": ["report", "on", "unit", "org", "note"],
    "void": ["record", "reason"],
}


class JournalMaker:
    """Makes the records of one book."""

    def __init__(self, choose, plan, register, recorded, limited, forms):
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
        self.limited = limited
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
        record["kind"] = kind
        if "note" in RECORD_KEYS[kind]:
            keys |= self.choose.optional(0.3, note=self.choose.note)
        record |= {key: keys[key] for key in RECORD_KEYS[kind] if key in keys}
        record |= self.choose.optional(0.03, **{"x-ngoài": lambda: {"từ": [Number("1.10"), None, True, "à"]}})
        self.records.append(record)
        return record

    def values(self):
        chosen = self.choose.some(self.recorded, 4) or self.recorded[:1]
        return {one: Number(self.rng.randint(0, 9)) if one in self.limited else self.choose.quantity()
                for one in chosen}

    def result(self):
        scopes = {"org": self.organisations, "area": [one["id"] for one in self.plan.get("areas", [])],
                  "task": [one["id"] for one in self.plan.get("tasks", [])], "household": self.households}
        scope = {key: self.choose.one(ids) for key, ids in scopes.items() if ids and self.choose.chance(0.5)}
        self.add("result", on=self.day().isoformat(), values=self.values(), **scope)

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
            self.result: 10, self.assignment: 4, self.outcome: 3,
            lambda: self.status_event("task", TASK_STATUSES): 2,
            lambda: self.status_event("model", MODEL_STATUSES): 2,
            lambda: self.about_report("estimate"): 2, lambda: self.about_report("remark"): 2,
            lambda: self.about_report("sent"): 2, lambda: self.about_report("received"): 3,
        }
        for maker in self.rng.choices(list(makers), weights=makers.values(), k=size):
            maker()
        self.voids()
        return self.records
