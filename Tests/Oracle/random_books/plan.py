"""A random plan: its organisations, tasks, models, targets, funds, score tables and reviews."""

from datetime import date, timedelta

import oracle

from .areas import make_areas
from .choices import Number
from .duties import make_duties, make_holidays, make_quotas

LEVELS = ["province", "district", "commune", "area"]
ORGANISATION_KINDS = ["front", "socio-political", "socio-political", "member", "member", "government", "partner"]
UNIT_NAMES = ["phường A", "xã B", "xã C"]


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


def make_targets(choose, indicators, recorded, organisations, areas):
    """Targets, most of them of indicators that have records."""
    likely = [one for one in indicators if one["id"] in recorded or one.get("of") in recorded]
    targets = []
    for indicator in choose.some(likely, 8) + choose.some(indicators, 2):
        for _ in range(choose.rng.choice([1, 1, 2, 3])):
            target = {"indicator": indicator["id"]} | choose.optional(source=choose.note)
            target |= choose.optional(0.2, agreed=choose.note)
            if organisations and choose.chance(0.3):
                target["org"] = choose.one(organisations)["id"]
            if areas and choose.chance(0.3):
                target["area"] = choose.one(areas)["id"]
            targets.append(target | choose.rule(choose.count))
    choose.rng.shuffle(targets)
    return targets


def make_funds(choose, indicators, recorded):
    flows = [one["id"] for one in indicators if one["kind"] in oracle.FLOWS]
    recorded_flows = [one for one in flows if one in recorded] or flows
    return [
        {"id": choose.id("quy"), "name": choose.text(), "in": choose.one(recorded_flows),
         "out": choose.one(choose.one([flows, recorded_flows, recorded_flows]))}
        | choose.optional(0.7, opening=choose.quantity)
        for _ in range(choose.rng.randint(0, 3))
    ]


def make_assessments(choose):
    tables = []
    for number in choose.some(range(3), 2):
        criteria = [
            {"id": f"tc-{one}", "title": choose.text(), "most": choose.one([Number("10"), Number("20"), Number("2.5")])}
            | choose.optional(0.3, content=lambda: choose.rng.randint(1, 5))
            for one in range(choose.rng.randint(1, 4))
        ]
        table = {"id": f"bang-{number}", "title": choose.text(), "criteria": criteria,
                 "of": choose.one(["self", "area", "area", "organisation", "unit"])}
        table |= choose.optional(bonus=lambda: Number("5"), source=choose.note)
        levels = choose.some([Number(0), Number("10"), Number("15.5"), Number("30"), Number("45")], 3)
        table |= choose.optional(0.7, ranks=lambda: [{"atLeast": one, "title": choose.text()} for one in levels])
        tables.append(table)
    return tables


def make_review(choose, year):
    review = {"id": choose.id("so-ket"), "title": choose.text()}
    review |= choose.one([{}, {"when": choose.text()}, {"due": f"{year}-11-18"}])
    return review | choose.optional(0.3, years=lambda: {"from": year - 4, "to": year})


def make_unit(choose):
    return {"id": choose.one(["phuong-a", "xa-b", choose.id("phuong")]), "name": choose.one(UNIT_NAMES),
            "level": choose.one(LEVELS)} | choose.optional(
        within=lambda: ["thành phố B"], code=lambda: choose.one(["00123", "1"]),
        predecessors=lambda: choose.some([*UNIT_NAMES, "XA b", "A"], 2))


def make_plan(choose, year, indicators, own, recorded, dimensions, duty_kinds):
    contents = [
        {"content": content} | choose.optional(0.2, title=choose.text, focus=choose.text)
        | choose.optional(0.3, outstanding=lambda: choose.chance(0.7))
        for content in choose.some(range(1, 6)) or [3]
    ]
    duties = make_duties(choose, year, duty_kinds)
    organisations, areas = make_organisations(choose), make_areas(choose, year, duties)
    reports = list(oracle.reports_of({"year": year, "reports": duties}))
    plan = {
        "format": "mttq-plan/1",
        "unit": make_unit(choose),
        "year": year,
        "kind": choose.one(["plan", "programme", "activity"]),
        "title": f"Kế hoạch {choose.note()}",
        "contents": contents,
        "organisations": organisations,
        "areas": areas,
        "units": [{"id": choose.id("don-vi"), "name": choose.text(), "level": choose.one(LEVELS)}
                  | choose.optional(0.3, code=lambda: str(number))
                  for number in range(choose.rng.randint(0, 3))],
        "tasks": make_tasks(choose, organisations, year, duties),
        "models": make_models(choose, organisations, areas),
        "indicators": own,
        "breakdowns": dimensions,
        "targets": make_targets(choose, indicators, recorded, organisations, areas),
        "quotas": make_quotas(choose, reports, indicators, recorded),
        "assessments": make_assessments(choose),
        "funds": make_funds(choose, indicators, recorded),
        "reports": duties,
        "reviews": [make_review(choose, year) for _ in range(choose.rng.randint(0, 2))],
        "holidays": make_holidays(choose, year, duties),
    }
    empty_left_out = {key for key, value in plan.items() if value == [] and choose.chance(0.5)} - {"reports"}
    return {key: value for key, value in plan.items() if key not in empty_left_out}
