"""Random books that are valid but use every part of the format, to check a program against the oracle.

`make_book(folder, rng)` writes one; the same generator state writes the same bytes.
"""

import json
import zlib
from datetime import date, timedelta
from fractions import Fraction

import oracle

LEVELS = ["province", "district", "commune", "area"]
ORGANISATION_KINDS = ["front", "socio-political", "socio-political", "member", "member", "government", "partner"]
HELPER_KINDS = ["household", "individual", "party-member", "enterprise", "agency", "other"]
START_STATUSES = ["poor", "poor", "near-poor", "at-risk", "newly-escaped"]
OUTCOME_STATUSES = ["poor", "poor", "near-poor", "at-risk", "newly-escaped", "not-poor", "moved", "ended"]
TASK_STATUSES = ["started", "done", "deferred", "cancelled"]
MODEL_STATUSES = ["started", "effective", "replicated", "stopped"]
QUOTAS = [
    "householdsHelped", "householdsPerOrganisation", "helperCoverage", "modelsPerOrganisation", "areasWithModel",
    "outstandingContents", "outstandingAreas", "registeredContents", "organisationReports",
]
DUTY_KINDS = ["month", "quarter", "half-year", "nine-month", "annual"]
LACKS = ["jobs", "nutrition", "schooling", "housing-quality", "water", "telecom"]
SPECIAL = ["policy", "social-protection", "no-labour"]
WORDS = "phường hội nghị vận động khu phố đường hoa cây xanh hòa giải quỹ sạch đẹp giúp đỡ nhà ở".split()
POPULAR_INDICATORS = [
    "quy-vi-nguoi-ngheo-thu", "quy-vi-nguoi-ngheo-chi", "nha-dai-doan-ket-xay-moi", "ngay-cong", "dat-hien",
    "cong-trinh-dang-ky", "cong-trinh-hoan-thanh", "ho-thuc-pham-an-toan", "tong-so-ho", "gia-dinh-van-hoa",
    "ho-phan-loai-rac", "dan-so", "nguoi-tham-gia-bhyt", "hoc-bong", "tuyen-duong-hoa", "cay-xanh", "to-tu-quan",
    "hoa-giai-vu-viec", "hoa-giai-thanh", "giam-sat", "kien-nghi-sau-giam-sat", "kien-nghi-giai-quyet",
    "ho-duoc-hoi", "phieu-phat-ra", "phieu-thu-vao", "phieu-hop-le", "phieu-hai-long", "ngay-hoi-thu-quy", "dai-bieu",
]
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


class Number(str):
    """A JSON number as it is spelled in the file."""


# ---------------------------------------------------------------- small choices

class Chooser:
    """Random choices with the book's own chances."""

    def __init__(self, rng):
        self.rng = rng
        self.used_ids = set()

    def chance(self, share):
        return self.rng.random() < share

    def one(self, values):
        return self.rng.choice(list(values))

    def some(self, values, most=None):
        """Several of the values, perhaps none, in any order."""
        values = list(values)
        return self.rng.sample(values, self.rng.randint(0, min(len(values), most or len(values))))

    def text(self):
        return " ".join(self.rng.choices(WORDS, k=self.rng.randint(1, 6)))

    def note(self):
        return self.text() + self.one(["", "", " “a”", '\n"b" \\ c/', "\tà", " 😀", " <&>'"])

    def id(self, prefix):
        """An id of the plan or the register that no other part of the book has."""
        name = f"{prefix}-{self.rng.randrange(1000)}"
        while name in self.used_ids:
            name = f"{prefix}-{self.rng.randrange(100000)}"
        self.used_ids.add(name)
        return name

    def record_id(self):
        letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZabcxyz_-"
        return "".join(self.rng.choices(letters, k=self.one([8, 12, 26, 26, 64])))

    def count(self):
        """A whole number or one with up to four decimals."""
        if self.chance(0.15):
            return Number("0")
        if self.chance(0.7):
            return Number(self.rng.randint(1, 300))
        return Number(f"{self.rng.randint(0, 900)}.{self.rng.randint(1, 9999):04}".rstrip("0"))

    def quantity(self):
        """Any quantity that a result may have."""
        if self.chance(0.8):
            return self.count()
        return self.one([
            Number("99999999999999.9999"), Number("1.50000"), Number("1.5e3"), Number("25E-1"), Number("0.0001"),
            Number(self.rng.randrange(10 ** 14)), Number(f"{self.rng.randrange(10 ** 13)}.{self.rng.randint(1, 9)}"),
            Number(1000 * self.rng.randrange(2_000_000)),
        ])

    def rule(self, quantity):
        """A target or quota in one of its three forms."""
        low, high = sorted([quantity(), quantity()], key=Fraction)
        return self.one([{"atLeast": low}, {"exactly": low}, {"between": [low, high]}, {"between": [low, low]}])

    def optional(self, share=0.5, **keys):
        """The keys, each with a chance; the values are made by calls."""
        return {key: make() for key, make in keys.items() if self.chance(share)}


def day_between(rng, first, last):
    return first + timedelta(days=rng.randint(0, (last - first).days))


# ---------------------------------------------------------------- the plan

def make_duty(choose, kind, year):
    """One reporting duty; its dates may not fit together yet."""
    rng = choose.rng
    duty = {"kind": kind, "rule": choose.one(["before", "on"])}
    dated = choose.chance(0.8)
    if choose.chance(0.4):
        duty["from"] = choose.one([
            date(year - 1, 12, 15), date(year - 1, 11, 1), date(year, 1, 1), date(year, 1, 5), date(year, 2, 10),
        ]).isoformat()
    if kind in ("month", "quarter"):
        if dated:
            duty["day"] = choose.one([1, 2, 15, 20, 20, 28, 29, 30, 31])
    else:
        year_and_month = {"half-year": (year, 7), "nine-month": (year, 10), "annual": (year + 1, 2)}[kind]
        due = date(*year_and_month, 1) + timedelta(days=rng.randint(-80, 20))
        if dated:
            duty["due"] = due.isoformat()
        if choose.chance(0.5):
            duty["through"] = (due - timedelta(days=rng.choice([-20, 1, 5, 10, 30]))).isoformat()
    if dated:
        duty |= choose.optional(0.4, shift=lambda: "next-working-day")
    else:
        duty["when"] = choose.text()
    return duty | choose.optional(to=choose.text, source=choose.note)


def make_duties(choose, year):
    """Duties of some kinds, each with days that follow each other."""
    duties = []
    for kind in choose.some(DUTY_KINDS) or choose.one([[], ["half-year", "annual"]]):
        duty = make_duty(choose, kind, year)
        while any(one.through < one.first for one in oracle.reports_of({"year": year, "reports": [duty]}).values()):
            duty = make_duty(choose, kind, year)
        duties.append(duty)
    return duties


def make_holidays(choose, year, duties):
    """Holidays, some of them on and after the last days, so that a shift has something to pass over."""
    last_days = [one.last_day for one in oracle.reports_of({"year": year, "reports": duties}).values() if one.last_day]
    near = {day + timedelta(days=offset) for day in choose.some(last_days, 5) for offset in choose.some([0, 1, 3, 4])}
    anywhere = {date(year, 1, 1) + timedelta(days=choose.rng.randrange(365)) for _ in range(4)}
    holidays = sorted(day.isoformat() for day in near | anywhere)
    choose.rng.shuffle(holidays)
    return holidays


def make_organisations(choose):
    return [
        {"id": choose.id("hoi"), "name": f"Hội {choose.text()}", "kind": choose.one(ORGANISATION_KINDS)}
        | choose.optional(
            contents=lambda: choose.some(range(1, 6)),
            duties=lambda: [choose.text()],
            models=lambda: choose.rng.randint(0, 3),
            document=lambda: {"number": "04/KH", "date": "2026-02-05"},
        )
        for _ in range(choose.rng.randint(0, 6))
    ]


def make_areas(choose):
    all_without_eligible = choose.chance(0.25)
    return [
        {"id": choose.id("khu"), "name": f"Khu {choose.text()}"}
        | choose.optional(kind=lambda: "khối phố", pilot=lambda: choose.one(["ntm", "dtvm"]))
        | choose.optional(0.3, outstanding=lambda: choose.chance(0.7))
        | ({"noEligibleHouseholds": True} if all_without_eligible else
           choose.optional(0.4, noEligibleHouseholds=lambda: choose.chance(0.8)))
        for _ in range(choose.rng.choice([0, 1, 2, 3, 5]))
    ]


def make_tasks(choose, organisations, year, duties):
    """Tasks, some of them due on the last day of a report."""
    edges = [one.through for one in oracle.reports_of({"year": year, "reports": duties}).values()]
    tasks = []
    for number in range(choose.rng.randint(0, 6)):
        first = date(year, 1, 1) + timedelta(days=choose.rng.randrange(300))
        due = first + timedelta(days=choose.rng.randrange(60))
        if edges and choose.chance(0.4):
            first, due = min(edges), choose.one(edges)
        task = {"id": str(number + 1), "title": f"Việc {choose.text()}"}
        task |= choose.optional(
            number=lambda: "II.1", content=lambda: choose.rng.randint(1, 5), where=choose.text, expected=choose.text,
            due=due.isoformat, **{"from": first.isoformat},
        )
        task |= choose.optional(0.2, conditional=choose.text, arising=lambda: True)
        if organisations:
            ids = [org["id"] for org in organisations]
            task |= choose.optional(lead=lambda: choose.one(ids), **{"with": lambda: choose.some(ids)})
        tasks.append(task)
    return tasks


def make_models(choose, organisations, areas):
    return [
        {"id": choose.id("mo-hinh"), "name": f"Mô hình {choose.text()}", "content": choose.rng.randint(1, 5)}
        | (choose.optional(0.8, org=lambda: choose.one(organisations)["id"]) if organisations else {})
        | choose.optional(0.8, areas=lambda: choose.some(area["id"] for area in areas), since=lambda: "2025-03-08")
        for _ in range(choose.rng.randint(0, 5))
    ]


def make_own_indicators(choose, catalogue):
    """Indicators of the plan's own; the ids are the same from book to book, so that a previous book has some."""
    plain = [one for one in catalogue if one["kind"] != "ratio"]
    own = []
    for number in choose.some(range(1, 8)):
        indicator = {"id": f"rieng-{number}", "name": f"Chỉ tiêu riêng {choose.text()}", "unit": "%",
                     "kind": choose.one(["sum", "latest", "ratio"])}
        indicator |= choose.optional(0.7, content=lambda: choose.rng.randint(1, 5))
        indicator |= choose.optional(0.3, better=lambda: choose.one(["up", "down"]))
        if indicator["kind"] == "ratio":
            popular = [one for one in plain if one["id"] in POPULAR_INDICATORS]
            part, whole = choose.rng.sample(popular + [one for one in own if one["kind"] != "ratio"], 2)
            indicator |= {"of": part["id"], "over": whole["id"]}
        elif choose.chance(0.3):
            indicator["notAbove"] = choose.one(
                one["id"] for one in plain + own if one["kind"] == indicator["kind"])
        own.append(indicator)
    choose.rng.shuffle(own)
    return own


def make_recorded(choose, catalogue, own):
    """The ids of the indicators that the journal records: a few, with what each may not exceed or is divided by."""
    known = {one["id"]: one for one in catalogue + own}
    recorded = choose.rng.sample(POPULAR_INDICATORS, 7) + [one["id"] for one in own]
    for indicator in recorded:
        related = [known[indicator].get(key) for key in ("notAbove", "of", "over")]
        recorded += [one for one in related if one and one not in recorded]
    return [one for one in recorded if known[one]["kind"] != "ratio"]


def make_targets(choose, indicators, recorded, organisations, areas):
    """Targets, most of them of indicators that have records."""
    likely = [one for one in indicators if one["id"] in recorded or one.get("of") in recorded]
    targets = []
    for indicator in choose.some(likely, 8) + choose.some(indicators, 2):
        for _ in range(choose.rng.choice([1, 1, 2, 3])):
            target = {"indicator": indicator["id"]} | choose.optional(source=choose.note)
            if organisations and choose.chance(0.3):
                target["org"] = choose.one(organisations)["id"]
            if areas and choose.chance(0.3):
                target["area"] = choose.one(areas)["id"]
            targets.append(target | choose.rule(choose.count))
    choose.rng.shuffle(targets)
    return targets


def make_quotas(choose):
    def small():
        return Number(choose.rng.randint(0, 4))

    def share():
        return choose.one([Number("0"), Number("100"), Number("66.67"), Number("50.5"), Number("33.3333")])

    return [
        {"quota": quota} | choose.optional(source=choose.note)
        | choose.rule(share if quota in ("helperCoverage", "areasWithModel") else small)
        for quota in choose.some(QUOTAS)
    ]


def make_funds(choose, indicators, recorded):
    sums = [one["id"] for one in indicators if one["kind"] == "sum"]
    recorded_sums = [one for one in sums if one in recorded] or sums
    return [
        {"id": choose.id("quy"), "name": choose.text(), "in": choose.one(recorded_sums),
         "out": choose.one(choose.one([sums, recorded_sums, recorded_sums]))}
        for _ in range(choose.rng.randint(0, 3))
    ]


def make_plan(choose, year, catalogue, own, recorded):
    contents = [
        {"content": content} | choose.optional(0.2, title=choose.text, focus=choose.text)
        | choose.optional(0.3, outstanding=lambda: choose.chance(0.7))
        for content in choose.some(range(1, 6)) or [3]
    ]
    organisations, areas = make_organisations(choose), make_areas(choose)
    duties = make_duties(choose, year)
    plan = {
        "format": "mttq-plan/1",
        "unit": {"id": choose.id("phuong"), "name": "phường A", "level": choose.one(LEVELS)}
        | choose.optional(within=lambda: ["thành phố B"], predecessors=lambda: ["xã C"]),
        "year": year,
        "kind": choose.one(["plan", "programme", "activity"]),
        "title": f"Kế hoạch {choose.note()}",
        "contents": contents,
        "organisations": organisations,
        "areas": areas,
        "units": [{"id": choose.id("don-vi"), "name": choose.text(), "level": choose.one(LEVELS)}
                  for _ in range(choose.rng.randint(0, 3))],
        "tasks": make_tasks(choose, organisations, year, duties),
        "models": make_models(choose, organisations, areas),
        "indicators": own,
        "targets": make_targets(choose, catalogue + own, recorded, organisations, areas),
        "quotas": make_quotas(choose),
        "funds": make_funds(choose, catalogue + own, recorded),
        "reports": duties,
        "reviews": [{"id": choose.id("so-ket"), "title": choose.text()}
                    | choose.one([{}, {"when": choose.text()}, {"due": f"{year}-11-18"}])
                    for _ in range(choose.rng.randint(0, 2))],
        "holidays": make_holidays(choose, year, duties),
    }
    empty_left_out = {key for key, value in plan.items() if value == [] and choose.chance(0.5)} - {"reports"}
    return {key: value for key, value in plan.items() if key not in empty_left_out}


# ---------------------------------------------------------------- the register

def make_register(choose, plan, forms):
    organisations = [org["id"] for org in plan.get("organisations", [])]
    areas = [area["id"] for area in plan.get("areas", [])]
    eligible = [area for area in plan.get("areas", []) if not area.get("noEligibleHouseholds")]
    households = []
    for _ in range(choose.one([0, 1, 4, 8, 12] if eligible else [0, 0, 0, 4])):
        household = {"id": choose.id("h")}
        if choose.chance(0.2):
            household["forgotten"] = True
        else:
            household |= {"head": f"Chủ hộ số {len(households) + 1} {choose.id('ten')}"}
            household |= choose.optional(0.2, born=lambda: 1961, sex=lambda: "female", phone=lambda: "0905")
        if areas and choose.chance(0.85):
            household["area"] = choose.one(areas)
        household["status"] = choose.one(START_STATUSES)
        household |= choose.optional(
            0.2, since=lambda: "2023-01-01", standard=lambda: "2022-2026", urban=lambda: True, people=lambda: 4,
            workers=lambda: 2, memberOf=lambda: choose.some(organisations), special=lambda: choose.some(SPECIAL),
            lacks=lambda: choose.some(LACKS), needs=lambda: choose.some(forms),
        )
        households.append(household)
    helpers = []
    for _ in range(choose.rng.choice([0, 3, 6])):
        helper_id = choose.id("nguoi-giup")
        helpers.append({"id": helper_id, "name": f"Nơi giúp {helper_id}", "kind": choose.one(HELPER_KINDS)})
    register = {"format": "mttq-households/1", "households": households}
    return register | ({"helpers": helpers} if helpers or choose.chance(0.5) else {})


# ---------------------------------------------------------------- the journal

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


# ---------------------------------------------------------------- writing

def encode(value, separators=(",", ":"), escape=False):
    """JSON of a value on one line; numbers stand as they are spelled."""
    comma, colon = separators
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, dict):
        members = (encode(key, separators, escape) + colon + encode(one, separators, escape)
                   for key, one in value.items())
        return "{" + comma.join(members) + "}"
    if isinstance(value, list):
        return "[" + comma.join(encode(one, separators, escape) for one in value) + "]"
    return json.dumps(value, ensure_ascii=escape)


def with_check(line, separators):
    """The line with its CRC-32 as the last key."""
    comma, colon = separators
    body = line.removesuffix("}")
    covered = body + comma[: comma.index(',')]
    return f'{body}{comma}"check"{colon}"{zlib.crc32(covered.encode()):08x}"}}'


def journal_line(choose, record):
    """A record as mttq writes it, or as another program may: spaced, in another order, escaped, without a check."""
    separators, escape = (",", ":"), False
    if choose.chance(0.3):
        separators = choose.one([(", ", ": "), (" , ", " : "), (",", ": ")])
    if choose.chance(0.2):
        record = dict(choose.rng.sample(list(record.items()), len(record)))
    if choose.chance(0.2):
        escape = True
    line = encode(record, separators, escape)
    return with_check(line, separators) if choose.chance(0.7) else line


def write_journal(choose, path, records):
    """The records in any order, with duplicates, blank lines, CRLF and a last line without its newline."""
    lines = [journal_line(choose, record) for record in records]
    lines += choose.some(lines, 3) if choose.chance(0.3) else []
    choose.rng.shuffle(lines)
    ends_in_crlf = choose.one([0, 0, 0, 0.2, 1])
    data = b"\xef\xbb\xbf" if choose.chance(0.1) else b""
    for line in lines:
        data += line.encode() + (b"\r\n" if choose.chance(ends_in_crlf) else b"\n")
        data += b"\n" if choose.chance(0.02) else b""
    if choose.chance(0.3):
        data = data.rstrip(b"\r\n")
    path.write_bytes(data)


def write_file(choose, path, value):
    """A whole file, compact or on many lines, in the table's order or another, with LF or CRLF."""
    separators = choose.one([(",", ":"), (",\n", ": "), (",\r\n ", " : ")])
    if choose.chance(0.2):
        value = dict(choose.rng.sample(list(value.items()), len(value)))
    mark = "\ufeff" if choose.chance(0.1) else ""
    path.write_bytes((mark + encode(value, separators, choose.chance(0.2)) + choose.one(["\n", "\r\n", ""])).encode())


# ---------------------------------------------------------------- validity

def year_spans(book):
    """The year up to each report's last day counted."""
    return [oracle.Span(book.start, report.through) for report in book.reports.values()]


def exceeding(book):
    """The indicators whose cumulative stands above that of the one they may not exceed, on some report's last day."""
    def total(indicator, span):
        return oracle.figure(book, indicator, span) or 0

    return {
        one["id"] for one in book.indicators.values() for span in year_spans(book)
        if "notAbove" in one and total(one["id"], span) > total(one["notAbove"], span)
    }


def without_values(records, indicators):
    """The records without the values of some indicators; a result or estimate left empty goes, and its voids."""
    kept = []
    for record in records:
        values = {key: one for key, one in record.get("values", {}).items() if key not in indicators}
        if "values" not in record:
            kept.append(record)
        elif values:
            kept.append(record | {"values": values})
    ids = {record["id"] for record in kept}
    return [record for record in kept if record["kind"] != "void" or record["record"] in ids]


def sound_opening(choose, book, fund):
    """An opening with which the fund is never overdrawn; null where it would be no quantity."""
    spent = [oracle.figure(book, fund["out"], span) - oracle.figure(book, fund["in"], span)
             for span in year_spans(book)]
    least = max([Fraction(0), *spent])
    opening = least + Fraction(choose.count()) if choose.chance(0.7) else least
    whole, ten_thousandths = divmod(int(opening * 10_000), 10_000)
    return Number(f"{whole}.{ten_thousandths:04}") if opening < 10 ** 14 else None


def make_sound(choose, folder, plan, records):
    """Mends what a valid book may not have: indicators above their bound, and overdrawn funds."""
    def written():
        (folder / "plan.json").write_text(encode(plan))
        (folder / "journal.jsonl").write_text("".join(encode(record) + "\n" for record in records))
        return oracle.Book(folder)

    while too_high := exceeding(written()):
        records = without_values(records, too_high)
    book = written()
    funds = []
    for fund in plan.get("funds", []):
        opening = sound_opening(choose, book, fund)
        if opening is not None:
            funds.append(fund | ({"opening": opening} if Fraction(opening) or choose.chance(0.5) else {}))
    return (plan | {"funds": funds} if "funds" in plan else plan), records


# ---------------------------------------------------------------- the book

def add_previous(choose, folder, plan):
    """Names last year's book: made beside this one, or, now and then, not there or not readable."""
    if not choose.chance(0.5):
        return plan
    beside = folder.parent / f"{folder.name}-previous"
    state = choose.one(["made", "made", "made", "made", "missing", "unreadable"])
    if state == "made":
        write_book(choose.rng, beside, plan["year"] - 1, with_previous=False)
    elif state == "unreadable":
        beside.mkdir(parents=True)
        (beside / "plan.json").write_text('{"format":')
    return plan | {"previous": f"../{beside.name}"}


def write_book(rng, folder, year, with_previous):
    choose = Chooser(rng)
    folder.mkdir(parents=True)
    catalogue = oracle.read_catalogue(oracle.CATALOGUE, "indicators")
    forms = [form["id"] for form in oracle.read_catalogue(oracle.CATALOGUE, "help-forms")]
    own = make_own_indicators(choose, catalogue)
    recorded = make_recorded(choose, catalogue, own)
    limited = {one["id"] for one in catalogue + own if "notAbove" in one}
    plan = make_plan(choose, year, catalogue, own, recorded)
    register = make_register(choose, plan, forms)
    if not register["households"] and choose.chance(0.5):
        register = {"households": []}
    else:
        register_file = folder / "households.json"
        write_file(choose, register_file, register)
        register_file.chmod(0o600)
    records = JournalMaker(choose, plan, register, recorded, limited, forms).make()
    plan, records = make_sound(choose, folder, plan, records)
    if with_previous:
        plan = add_previous(choose, folder, plan)
    write_file(choose, folder / "plan.json", plan)
    if records or choose.chance(0.5):
        write_journal(choose, folder / "journal.jsonl", records)
    else:
        (folder / "journal.jsonl").unlink()


def make_book(folder, rng):
    """Writes a random valid book into a new folder, perhaps with last year's book beside it."""
    year = rng.choice([2026, 2026, 2024, 2027, 2028, 2100])
    write_book(rng, folder, year, with_previous=True)
