"""A random plan: its duties, organisations, areas, tasks, models, indicators, targets, quotas and funds."""

from datetime import date, timedelta

import oracle

from .choices import Number

LEVELS = ["province", "district", "commune", "area"]
ORGANISATION_KINDS = ["front", "socio-political", "socio-political", "member", "member", "government", "partner"]
QUOTAS = [
    "householdsHelped", "householdsPerOrganisation", "helperCoverage", "modelsPerOrganisation", "areasWithModel",
    "outstandingContents", "outstandingAreas", "registeredContents", "organisationReports",
]
DUTY_KINDS = ["month", "quarter", "half-year", "nine-month", "annual"]
POPULAR_INDICATORS = [
    "quy-vi-nguoi-ngheo-thu", "quy-vi-nguoi-ngheo-chi", "nha-dai-doan-ket-xay-moi", "ngay-cong", "dat-hien",
    "cong-trinh-dang-ky", "cong-trinh-hoan-thanh", "ho-thuc-pham-an-toan", "tong-so-ho", "gia-dinh-van-hoa",
    "ho-phan-loai-rac", "dan-so", "nguoi-tham-gia-bhyt", "hoc-bong", "tuyen-duong-hoa", "cay-xanh", "to-tu-quan",
    "hoa-giai-vu-viec", "hoa-giai-thanh", "giam-sat", "kien-nghi-sau-giam-sat", "kien-nghi-giai-quyet",
    "ho-duoc-hoi", "phieu-phat-ra", "phieu-thu-vao", "phieu-hop-le", "phieu-hai-long", "ngay-hoi-thu-quy", "dai-bieu",
]


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
