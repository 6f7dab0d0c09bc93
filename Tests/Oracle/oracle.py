"""A reference implementation of the report rules (book.md, report.md, cli.md), written from the words alone.

It favours plainness over speed and shares no code with the program it checks. It reads valid books only: what
`mttq validate` would refuse is not looked for. Every number is exact (int, Decimal or Fraction), never a float.
"""

import json
import os
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

CATALOGUE = Path(
    os.environ.get("MTTQ_CATALOGUE")
    or Path(__file__).resolve().parents[2] / "Sources" / "MTTQCore" / "Data"
)

ONE_DAY = timedelta(days=1)
REGISTER_STATUSES = ["poor", "near-poor", "at-risk", "newly-escaped", "not-poor", "moved", "ended"]
ABOVE_POOR = {"near-poor", "at-risk", "newly-escaped", "not-poor"}
ABOVE_NEAR_POOR = {"at-risk", "newly-escaped", "not-poor"}
SECTIONS = ["situation", "leadership", "strengths", "limits", "causes", "lessons", "directions", "proposals"]
NAMED_HELPER_KINDS = ["enterprise", "agency", "other"]
PERSON_HELPER_KINDS = ["household", "individual", "party-member"]
DUTY_BEARING_KINDS = {"socio-political", "member"}
NO_ELIGIBLE_HOUSEHOLD = "no eligible household"


# ---------------------------------------------------------------- files

def parse_json(data):
    """JSON bytes or text with exact numbers."""
    text = data.decode("utf-8-sig") if isinstance(data, bytes) else data
    return json.loads(text, parse_float=Decimal)


def read_catalogue(folder, name):
    """The list in one file of the catalogue, e.g. `contents` of contents.json."""
    return parse_json((Path(folder) / f"{name}.json").read_bytes())[name.replace("help-", "")]


def read_journal(path):
    """Every record of the journal once, in the order of the file; a torn tail is left out."""
    if not path.exists():
        return []
    lines = path.read_bytes().removeprefix(b"\xef\xbb\xbf").split(b"\n")
    distinct = list(dict.fromkeys(line.removesuffix(b"\r") for line in lines))
    tail = lines[-1].removesuffix(b"\r")
    records = []
    for line in distinct:
        if not line.strip():
            continue
        try:
            records.append(parse_json(line))
        except ValueError:
            if line != tail:
                raise
    return records


def effective(records):
    """The records that count: all but the voided ones and the voids themselves."""
    voided = {record["record"] for record in records if record["kind"] == "void"}
    return [record for record in records if record["kind"] != "void" and record["id"] not in voided]


def event_order(record):
    """Ids and times are ASCII, so the order of characters is the order of bytes."""
    return record["on"], record["at"], record["id"]


# ---------------------------------------------------------------- numbers

def exact(number):
    return None if number is None else Fraction(number)


def rounded(number):
    """Two decimals, halves away from zero."""
    hundredths = (abs(number) * 200 + 1) // 2
    return Fraction(hundredths if number >= 0 else -hundredths, 100)


def percentage(part, whole):
    """100 × part ÷ whole, rounded; null where a figure is null or the whole is zero."""
    if part is None or whole is None or whole == 0:
        return None
    return rounded(100 * part / whole)


def bounds(rule_holder):
    """The lower and the upper bound (null: none) of a target or quota."""
    if "atLeast" in rule_holder:
        return exact(rule_holder["atLeast"]), None
    if "exactly" in rule_holder:
        return exact(rule_holder["exactly"]), exact(rule_holder["exactly"])
    lower, upper = rule_holder["between"]
    return exact(lower), exact(upper)


def rule_of(rule_holder):
    return {key: rule_holder[key] for key in ("atLeast", "exactly", "between") if key in rule_holder}


def is_met(figure, lower, upper):
    return figure is not None and figure >= lower and (upper is None or figure <= upper)


# ---------------------------------------------------------------- reporting duties

@dataclass(frozen=True)
class Report:
    """One report that a duty asks for."""

    id: str
    duty: dict
    first: date
    through: date
    due: date | None
    last_day: date | None


def to_date(text):
    return None if text is None else date.fromisoformat(text)


def iso(day):
    return None if day is None else day.isoformat()


def day_of_month(year, month, day):
    """A day past the month's end is its last day."""
    return date(year, month, min(day, monthrange(year, month)[1]))


def is_rest_day(day, holidays):
    return day.weekday() >= 5 or day in holidays


def last_day_before_shift(due, rule):
    return due - ONE_DAY if rule == "before" else due


def last_day_after_shift(last_day, duty, holidays):
    if duty.get("shift") == "next-working-day":
        while is_rest_day(last_day, holidays):
            last_day += ONE_DAY
    return last_day


def repeated_reports(duty, year, holidays):
    """The reports of a month or quarter duty."""
    months_each = {"month": 1, "quarter": 3}[duty["kind"]]
    first = to_date(duty.get("from")) or date(year, 1, 1)
    for number in range(1, 12 // months_each + 1):
        month = number * months_each
        name = f"month-{number:02}" if duty["kind"] == "month" else f"quarter-{number}"
        if "day" in duty:
            due = day_of_month(year, month, duty["day"])
            through = last_day_before_shift(due, duty["rule"])
            last_day = last_day_after_shift(through, duty, holidays)
        else:
            due, last_day = None, None
            through = day_of_month(year, month, 31)
        yield Report(name, duty, first, through, due, last_day)
        first = through + ONE_DAY


def once_a_year_report(duty, year, holidays):
    """The report of a half-year, nine-month or annual duty."""
    month, day = {"half-year": (6, 30), "nine-month": (9, 30), "annual": (12, 31)}[duty["kind"]]
    first = to_date(duty.get("from")) or date(year, 1, 1)
    due = to_date(duty.get("due"))
    if due:
        cut_off = last_day_before_shift(due, duty["rule"])
        last_day = last_day_after_shift(cut_off, duty, holidays)
    else:
        cut_off, last_day = date(year, month, day), None
    through = to_date(duty.get("through")) or cut_off
    return Report(duty["kind"], duty, first, through, due, last_day)


def reports_of(plan):
    """Every report that the plan's duties ask for, by id, in the plan's order."""
    holidays = holidays_of(plan)
    reports = []
    for duty in plan["reports"]:
        if duty["kind"] in ("month", "quarter"):
            reports += repeated_reports(duty, plan["year"], holidays)
        else:
            reports.append(once_a_year_report(duty, plan["year"], holidays))
    return {report.id: report for report in reports}


def holidays_of(plan):
    return {to_date(day) for day in plan.get("holidays", [])}


# ---------------------------------------------------------------- the book

class Book:
    """A book as read, with its indicators, reports and effective records."""

    def __init__(self, folder, catalogue=CATALOGUE):
        self.folder = Path(folder)
        self.catalogue = Path(catalogue)
        self.plan = parse_json((self.folder / "plan.json").read_bytes())
        register_file = self.folder / "households.json"
        register = parse_json(register_file.read_bytes()) if register_file.exists() else {"households": []}
        self.households = {household["id"]: household for household in register["households"]}
        self.helpers = {helper["id"]: helper for helper in register.get("helpers", [])}
        self.records = effective(read_journal(self.folder / "journal.jsonl"))
        self.reports = reports_of(self.plan)
        self.start = self.reports["annual"].first if "annual" in self.reports else date(self.plan["year"], 1, 1)
        self.organisations = self.plan.get("organisations", [])
        self.areas = self.plan.get("areas", [])
        self.indicators = self._indicators()
        self.results = self._results()

    def _indicators(self):
        """Indicators by id: content 1–5, then the common ones; inside, the catalogue's order, then the plan's."""
        known = read_catalogue(self.catalogue, "indicators") + self.plan.get("indicators", [])
        return {one["id"]: one for one in sorted(known, key=lambda one: one.get("content", 6))}

    def _results(self):
        """The effective result records that carry each indicator."""
        results = {indicator: [] for indicator in self.indicators}
        for record in self.of_kind("result"):
            for indicator in record["values"]:
                results[indicator].append(record)
        return results

    def of_kind(self, *kinds):
        return [record for record in self.records if record["kind"] in kinds]

    def events(self, kind, through):
        """The events of a kind up to a day, by (`on`, `at`, `id`)."""
        return sorted((r for r in self.of_kind(kind) if to_date(r["on"]) <= through), key=event_order)

    def duty_bearers(self):
        return [org for org in self.organisations if org["kind"] in DUTY_BEARING_KINDS]


# ---------------------------------------------------------------- figures

@dataclass(frozen=True)
class Scope:
    """The records that count for a figure: those that name this organisation and this area, where given."""

    org: str | None = None
    area: str | None = None

    def holds(self, record):
        return (self.org is None or record.get("org") == self.org) and (
            self.area is None or record.get("area") == self.area
        )


UNIT = Scope()


@dataclass(frozen=True)
class Span:
    """Days [`first`, `through`]; for a latest only `through` matters."""

    first: date
    through: date

    def holds(self, record):
        return self.first <= to_date(record["on"]) <= self.through


def parts_of(indicator):
    return [indicator["of"], indicator["over"]]


def carrying(book, indicator_id, span, scope=UNIT):
    """The result records with `on` in the span that carry an indicator that is no ratio."""
    return [r for r in book.results[indicator_id] if scope.holds(r) and span.holds(r)]


def entering(book, indicator_id, span, scope=UNIT):
    """The result records that enter a sum of the span or a latest at its end."""
    is_latest = book.indicators[indicator_id]["kind"] == "latest"
    return carrying(book, indicator_id, Span(date.min, span.through) if is_latest else span, scope)


def behind(book, indicator_id, span, scope=UNIT):
    """The records whose values add up to a figure: of a latest, the last one of each area."""
    records = sorted(entering(book, indicator_id, span, scope), key=event_order)
    if book.indicators[indicator_id]["kind"] == "latest":
        return list({record.get("area"): record for record in records}.values())
    return records


def figure(book, indicator_id, span, scope=UNIT):
    """The figure of an indicator: a sum over the span, a latest at its end, or the ratio of two figures."""
    indicator = book.indicators[indicator_id]
    if indicator["kind"] == "ratio":
        return percentage(*(figure(book, part, span, scope) for part in parts_of(indicator)))
    records = behind(book, indicator_id, span, scope)
    if indicator["kind"] == "latest" and not records:
        return None
    return sum((exact(record["values"][indicator_id]) for record in records), Fraction(0))


def count_records(book, indicator_id, span, records_of):
    """How many records; for a ratio, those of either part, counted once."""
    indicator = book.indicators[indicator_id]
    ids = parts_of(indicator) if indicator["kind"] == "ratio" else [indicator_id]
    return len({record["id"] for one in ids for record in records_of(book, one, span)})


def listed_indicators(book, year_span):
    """The ids of the indicators that a report lists, in order."""
    listed = {target["indicator"] for target in book.plan.get("targets", [])}
    listed |= {own["id"] for own in book.plan.get("indicators", [])}
    listed |= {one for one in book.indicators if book.indicators[one]["kind"] != "ratio"
               and entering(book, one, year_span)}
    ratios = [one for one in book.indicators.values() if one["kind"] == "ratio"]
    for ratio in ratios:
        if ratio["id"] in listed:
            listed.update(parts_of(ratio))
    listed |= {ratio["id"] for ratio in ratios if listed.issuperset(parts_of(ratio))}
    return [one for one in book.indicators if one in listed]


def target_bounds(book, indicator):
    """The added lower and upper bounds of an indicator's targets; null where there is no target of the unit's."""
    targets = [target for target in book.plan.get("targets", []) if target["indicator"] == indicator["id"]]
    unscoped = [target for target in targets if "org" not in target and "area" not in target]
    if not targets or (not unscoped and indicator["kind"] == "ratio"):
        return None
    lowers, uppers = zip(*(bounds(target) for target in unscoped or targets))
    return sum(lowers), None if None in uppers else sum(uppers)


def previous_book(book):
    """The book that `previous` names, or null where it is not there or cannot be read."""
    if "previous" not in book.plan:
        return None
    try:
        return Book(book.folder / book.plan["previous"], book.catalogue)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def previous_values(book, report_id):
    """`value` of each indicator in the same report of the previous book; an unlisted sum is 0."""
    previous = previous_book(book)
    if previous is None or report_id not in previous.reports:
        return {}
    report = previous.reports[report_id]
    listed = listed_indicators(previous, Span(previous.start, report.through))
    values = {one["id"]: Fraction(0) for one in previous.indicators.values() if one["kind"] == "sum"}
    return values | {one: figure(previous, one, Span(report.first, report.through)) for one in listed}


def last_estimate(book, report_id, indicator_id, as_of):
    """The value of the last estimate for this report that carries the indicator."""
    if book.indicators[indicator_id]["kind"] == "ratio":
        return None
    carried = [record["values"][indicator_id] for record in book.events("estimate", as_of)
               if record["report"] == report_id and indicator_id in record["values"]]
    return exact(carried[-1]) if carried else None


def indicator_rows(book, report, listed, as_of):
    period, year = Span(report.first, report.through), Span(book.start, report.through)
    previous = previous_values(book, report.id)
    rows = []
    for indicator_id in listed:
        indicator = book.indicators[indicator_id]
        value, cumulative = figure(book, indicator_id, period), figure(book, indicator_id, year)
        target = target_bounds(book, indicator)
        before = previous.get(indicator_id)
        rows.append({
            "id": indicator_id,
            "name": indicator["name"],
            "unit": indicator["unit"],
            "content": indicator.get("content"),
            "kind": indicator["kind"],
            "of": indicator.get("of"),
            "over": indicator.get("over"),
            "value": value,
            "cumulative": cumulative,
            "target": target and target[0],
            "percent": target and percentage(cumulative, target[0]),
            "met": None if target is None else is_met(cumulative, *target),
            "previous": before,
            "change": None if value is None or before is None else percentage(value - before, before),
            "estimate": last_estimate(book, report.id, indicator_id, as_of),
            "records": count_records(book, indicator_id, period, carrying),
            "recordsCumulative": count_records(book, indicator_id, year, entering),
        })
    return rows


def target_rows(book, year):
    rows = []
    for target in book.plan.get("targets", []):
        lower, upper = bounds(target)
        scope = Scope(target.get("org"), target.get("area"))
        cumulative = figure(book, target["indicator"], year, scope)
        rows.append({
            "indicator": target["indicator"],
            "org": scope.org,
            "area": scope.area,
            "rule": rule_of(target),
            "cumulative": cumulative,
            "percent": percentage(cumulative, lower),
            "met": is_met(cumulative, lower, upper),
            "source": target.get("source"),
        })
    return rows


def scoped_values(book, listed, year, scope):
    """The cumulative of each listed indicator that has a record in this scope (a ratio: both parts have)."""
    def has_record(indicator_id):
        indicator = book.indicators[indicator_id]
        if indicator["kind"] == "ratio":
            return all(map(has_record, parts_of(indicator)))
        return bool(entering(book, indicator_id, year, scope))

    return {one: figure(book, one, year, scope) for one in listed if has_record(one)}


# ---------------------------------------------------------------- tasks, models, funds, words

def last_status(book, kind, through):
    """The last record of each task or model up to a day, by the task's or model's id."""
    return {record[kind]: record for record in book.events(kind, through)}


def tasks_part(book, through):
    last = last_status(book, "task", through)
    items, overdue = [], 0
    for task in book.plan.get("tasks", []):
        record = last.get(task["id"], {})
        status, due = record.get("status", "planned"), to_date(task.get("due"))
        overdue += due is not None and due < through and status not in ("done", "cancelled")
        items.append({
            "id": task["id"], "title": task["title"], "lead": task.get("lead"), "due": iso(due),
            "status": status, "on": record.get("on"),
        })
    statuses = [item["status"] for item in items]
    return {"total": len(items), "done": statuses.count("done"), "started": statuses.count("started"),
            "overdue": overdue, "items": items}


def models_part(book, through):
    last = last_status(book, "model", through)
    items = [
        {"id": model["id"], "name": model["name"], "content": model["content"], "org": model.get("org"),
         "status": last.get(model["id"], {}).get("status", "planned")}
        for model in book.plan.get("models", [])
    ]
    statuses = [item["status"] for item in items]
    return {"total": len(items), "effective": statuses.count("effective"), "stopped": statuses.count("stopped"),
            "items": items}


def fund_rows(book, year):
    rows = []
    for fund in book.plan.get("funds", []):
        opening = exact(fund.get("opening", 0))
        income, spending = figure(book, fund["in"], year), figure(book, fund["out"], year)
        rows.append({"id": fund["id"], "name": fund["name"], "opening": opening, "in": income, "out": spending,
                     "closing": opening + income - spending})
    return rows


def remark_rows(book, report_id):
    """By section, then without content first, content, `at`, `id`."""
    remarks = [record for record in book.of_kind("remark") if record["report"] == report_id]
    remarks.sort(key=lambda r: (SECTIONS.index(r["section"]), r.get("content", 0), r["at"], r["id"]))
    return [{"section": r["section"], "content": r.get("content"), "text": r["text"]} for r in remarks]


def received_records(book, report, as_of):
    """The reports that came in by `through` or the as-of day, whichever is later."""
    return [r for r in book.events("received", max(report.through, as_of)) if r["report"] == report.id]


def content_rows(book):
    official = {one["content"]: one["title"] for one in read_catalogue(book.catalogue, "contents")}
    return [
        {"content": chosen["content"], "title": chosen.get("title", official[chosen["content"]]),
         "outstanding": chosen.get("outstanding", False)}
        for chosen in book.plan["contents"]
    ]


# ---------------------------------------------------------------- households

@dataclass(frozen=True)
class Assignment:
    """An assignment with the days on which it is active: none where `last` is before `first`."""

    household: str
    org: str | None
    helper: str | None
    forms: tuple
    first: date
    last: date

    def active_on(self, day):
        return self.first <= day <= self.last

    def active_within(self, span):
        return max(self.first, span.first) <= min(self.last, span.through)


@dataclass(frozen=True)
class Move:
    """An outcome of a household: from one status to another."""

    household: str
    on: date
    old: str | None
    new: str


def assignments_of(book):
    """The effective assignments of helpers that are organisations of the plan or stand in the register."""
    releases = {}
    for record in book.of_kind("release"):
        day = to_date(record["on"])
        releases[record["assignment"]] = min(day, releases.get(record["assignment"], day))
    organisations = {org["id"] for org in book.organisations}
    assignments = []
    for record in book.of_kind("assign"):
        if record.get("org") not in organisations and record.get("helper") not in book.helpers:
            continue
        ends = [date.max]
        if "until" in record:
            ends.append(to_date(record["until"]))
        if record["id"] in releases:
            ends.append(releases[record["id"]] - ONE_DAY)
        assignments.append(Assignment(record["household"], record.get("org"), record.get("helper"),
                                      tuple(record.get("forms", [])), to_date(record["on"]), min(ends)))
    return assignments


def moves_of(book):
    """Every outcome with the status it moves from, read from the household's ordered outcomes."""
    status = {one["id"]: one["status"] for one in book.households.values()}
    moves = []
    for record in book.events("outcome", date.max):
        household = record["household"]
        moves.append(Move(household, to_date(record["on"]), status.get(household), record["status"]))
        status[household] = record["status"]
    return moves


class Help:
    """The households of a book and their helpers in a year up to a day."""

    def __init__(self, book, year):
        self.book = book
        self.year = year
        self.moves = moves_of(book)
        self.assignments = assignments_of(book)
        self.helped = self.households_helped(self.assignments)
        self.helped_now = self.households_helped_now(self.assignments)
        self.poor = {one for one in book.households if self.status(one) == "poor"}
        self.coverage = percentage(Fraction(len(self.poor & self.helped_now)), Fraction(len(self.poor)))

    def households_helped(self, assignments):
        """The households helped on at least one day of the year up to `through`."""
        return {one.household for one in assignments if one.active_within(self.year)}

    def households_helped_now(self, assignments):
        """The households helped on `through`."""
        return {one.household for one in assignments if one.active_on(self.year.through)}

    def status(self, household):
        """The status on `through`: of the last outcome, or else the register's."""
        status = self.book.households.get(household, {}).get("status")
        for move in self.moves:
            if move.household == household and move.on <= self.year.through:
                status = move.new
        return status

    def moves_within_year(self, old, new):
        return [m for m in self.moves
                if self.year.first <= m.on <= self.year.through and m.old in old and m.new in new]

    def households_moved(self, old, new):
        return len({move.household for move in self.moves_within_year(old, new)})

    def by(self, org=None, helper=None, kind=None):
        """The assignments of one organisation, of one helper, or of all helpers of a kind."""
        return [
            one for one in self.assignments
            if (org is None or one.org == org)
            and (helper is None or one.helper == helper)
            and (kind is None or (one.helper and self.book.helpers[one.helper]["kind"] == kind))
        ]

    def helper_row(self, assignments, org=None, helper=None, kind=None):
        escaped = {
            move.household for move in self.moves_within_year({"poor"}, ABOVE_POOR)
            if any(one.household == move.household and one.active_on(move.on) for one in assignments)
        }
        return {
            "org": org, "helper": helper, "helperKind": kind,
            "helped": len(self.households_helped(assignments)),
            "helpedNow": len(self.households_helped_now(assignments)),
            "escapedPoverty": len(escaped),
        }

    def named_helpers(self):
        return [one for one in self.book.helpers.values() if one["kind"] in NAMED_HELPER_KINDS]

    def by_helper(self):
        rows = [self.helper_row(self.by(org=org["id"]), org=org["id"]) for org in self.book.organisations]
        for helper in self.named_helpers():
            row = self.helper_row(self.by(helper=helper["id"]), helper=helper["name"], kind=helper["kind"])
            rows += [row] if row["helped"] else []
        for kind in PERSON_HELPER_KINDS:
            row = self.helper_row(self.by(kind=kind), kind=kind)
            rows += [row] if row["helped"] else []
        return rows

    def helped_household(self, household, form_order):
        own = [one for one in self.assignments if one.household == household and one.active_within(self.year)]
        organisations, helpers = {one.org for one in own}, {one.helper for one in own}
        kinds = {self.book.helpers[one]["kind"] for one in helpers if one}
        forms = {form for one in own for form in one.forms}
        return {
            "household": household,
            "area": self.book.households.get(household, {}).get("area"),
            "status": self.status(household),
            "helpers": [org["id"] for org in self.book.organisations if org["id"] in organisations]
            + [helper["name"] for helper in self.named_helpers() if helper["id"] in helpers]
            + [kind for kind in PERSON_HELPER_KINDS if kind in kinds],
            "forms": [form for form in form_order if form in forms],
        }

    def part(self):
        statuses = [self.status(household) for household in self.book.households]
        form_order = [form["id"] for form in read_catalogue(self.book.catalogue, "help-forms")]
        return {
            "register": {status: statuses.count(status) for status in REGISTER_STATUSES},
            "helped": len(self.helped),
            "helpedNow": len(self.helped_now),
            "withoutHelper": sorted(self.poor - self.helped_now),
            "coverage": self.coverage,
            "escapedPoverty": self.households_moved({"poor"}, ABOVE_POOR),
            "escapedNearPoverty": self.households_moved({"near-poor"}, ABOVE_NEAR_POOR),
            "fellBack": self.households_moved(ABOVE_POOR, {"poor"}),
            "byHelper": self.by_helper(),
            "helpedHouseholds": [self.helped_household(one, form_order) for one in sorted(self.helped)],
        }


# ---------------------------------------------------------------- quotas

def quota_row(quota, actual, org=None, area=None, owes_nothing=False):
    """One row; an actual of null has nothing to measure, and who owes nothing meets the quota."""
    lower, upper = bounds(quota)
    if actual is None:
        met, shortfall = None, 0
    elif owes_nothing:
        met, shortfall = True, 0
    else:
        met, shortfall = is_met(actual, lower, upper), max(lower - actual, 0)
    return {
        "quota": quota["quota"],
        "scope": "unit" if org is None else "organisation",
        "org": org,
        "area": area,
        "rule": rule_of(quota),
        "actual": actual,
        "met": met,
        "shortfall": shortfall,
        "source": quota.get("source"),
        "note": NO_ELIGIBLE_HOUSEHOLD if owes_nothing else None,
    }


def households_per_organisation_rows(quota, book, help_given, nobody_eligible):
    without_eligible = {area["id"] for area in book.areas if area.get("noEligibleHouseholds")}
    rows = []
    for org in book.duty_bearers():
        households = help_given.households_helped(help_given.by(org=org["id"]))
        areas = [book.households.get(household, {}).get("area") for household in households]
        for area in [one["id"] for one in book.areas] + [None]:
            if area in areas:
                owes_nothing = nobody_eligible or area in without_eligible
                rows.append(quota_row(quota, areas.count(area), org["id"], area, owes_nothing))
        if not households:
            rows.append(quota_row(quota, 0, org["id"], None, nobody_eligible))
    return rows


def running_models(book, through):
    """The models of the plan whose last status is not `stopped`."""
    last = last_status(book, "model", through)
    return [model for model in book.plan.get("models", [])
            if last.get(model["id"], {}).get("status") != "stopped"]


def marked_outstanding(entries):
    return sum(bool(entry.get("outstanding")) for entry in entries)


def quota_rows(book, report, help_given, as_of):
    nobody_eligible = (
        bool(book.areas) and all(area.get("noEligibleHouseholds") for area in book.areas) and not book.households
    )
    models = running_models(book, report.through)
    received = received_records(book, report, as_of)

    def per_organisation(quota, count):
        return [quota_row(quota, count(org), org["id"]) for org in book.duty_bearers()]

    def areas_with_model():
        with_model = sum(any(area["id"] in model.get("areas", []) for model in models) for area in book.areas)
        return percentage(Fraction(with_model), Fraction(len(book.areas)))

    def rows(quota):
        match quota["quota"]:
            case "householdsHelped":
                return [quota_row(quota, len(help_given.helped), owes_nothing=nobody_eligible)]
            case "householdsPerOrganisation":
                return households_per_organisation_rows(quota, book, help_given, nobody_eligible)
            case "helperCoverage":
                return [quota_row(quota, help_given.coverage)]
            case "modelsPerOrganisation":
                return per_organisation(quota, lambda org: sum(m.get("org") == org["id"] for m in models))
            case "areasWithModel":
                return [quota_row(quota, areas_with_model())]
            case "outstandingContents":
                return [quota_row(quota, marked_outstanding(book.plan["contents"]))]
            case "outstandingAreas":
                return [quota_row(quota, marked_outstanding(book.areas) if book.areas else None)]
            case "registeredContents":
                return per_organisation(quota, lambda org: len(org.get("contents", [])))
            case "organisationReports":
                return per_organisation(quota, lambda org: sum(r.get("org") == org["id"] for r in received))
        raise ValueError(quota["quota"])

    return [row for quota in book.plan.get("quotas", []) for row in rows(quota)]


# ---------------------------------------------------------------- deadlines

def standing(book, report, as_of):
    """Status, days left, days late and the day sent of one report on the as-of day."""
    sent_records = [r for r in book.events("sent", as_of) if r["report"] == report.id]
    sent = to_date(sent_records[0]["on"]) if sent_records else None
    left = late = None
    if report.last_day is None:
        status = "undated"
    elif sent is None:
        days = (report.last_day - as_of).days
        status, left, late = ("pending", days, None) if days >= 0 else ("overdue", None, -days)
    elif sent <= report.last_day:
        status = "on-time"
    else:
        status, late = "late", (sent - report.last_day).days
    return {"status": status, "daysLeft": left, "daysLate": late, "sent": iso(sent)}


def deadline_part(book, report, as_of):
    return {
        "due": iso(report.due),
        "rule": report.duty["rule"],
        "lastDay": iso(report.last_day),
        "to": report.duty.get("to"),
    } | standing(book, report, as_of)


# ---------------------------------------------------------------- what mttq prints

def report(book_dir, report_id, as_of, today, catalogue=CATALOGUE):
    """mttq-report/1. Days are ISO texts; `as_of` null means `through` if today is later, else today."""
    book = Book(book_dir, catalogue)
    wanted = book.reports[report_id]
    as_of = to_date(as_of) or min(to_date(today), wanted.through)
    year = Span(book.start, wanted.through)
    listed = listed_indicators(book, year)
    help_given = Help(book, year)
    return {
        "format": "mttq-report/1",
        "report": report_id,
        "unit": {key: book.plan["unit"][key] for key in ("id", "name", "level")},
        "year": book.plan["year"],
        "title": book.plan["title"],
        "period": {"from": iso(wanted.first), "through": iso(wanted.through), "start": iso(book.start)},
        "asOf": iso(as_of),
        "deadline": deadline_part(book, wanted, as_of),
        "contents": content_rows(book),
        "indicators": indicator_rows(book, wanted, listed, as_of),
        "targets": target_rows(book, year),
        "byArea": [{"area": area["id"], "values": scoped_values(book, listed, year, Scope(area=area["id"]))}
                   for area in book.areas],
        "byOrganisation": [{"org": org["id"], "values": scoped_values(book, listed, year, Scope(org=org["id"]))}
                           for org in book.organisations],
        "tasks": tasks_part(book, wanted.through),
        "models": models_part(book, wanted.through),
        "households": help_given.part(),
        "quotas": quota_rows(book, wanted, help_given, as_of),
        "funds": fund_rows(book, year),
        "remarks": remark_rows(book, report_id),
        "received": [{"unit": r.get("unit"), "org": r.get("org"), "on": r["on"]}
                     for r in received_records(book, wanted, as_of)],
    }


def deadlines(book_dir, as_of, catalogue=CATALOGUE):
    """mttq-deadlines/1: by last day, undated last, ties in the plan's order."""
    book = Book(book_dir, catalogue)
    day = to_date(as_of)
    holidays = holidays_of(book.plan)
    rows = []
    for one in sorted(book.reports.values(), key=lambda report: report.last_day or date.max):
        rows.append({
            "report": one.id,
            "weekend": one.last_day is not None and is_rest_day(one.last_day, holidays),
            "when": one.duty.get("when"),
            "source": one.duty.get("source"),
        } | deadline_part(book, one, day))
    reviews = [
        {"id": review["id"], "title": review["title"], "due": review.get("due"), "when": review.get("when"),
         "daysLeft": (to_date(review["due"]) - day).days if "due" in review else None}
        for review in book.plan.get("reviews", [])
    ]
    return {"format": "mttq-deadlines/1", "asOf": as_of, "deadlines": rows, "reviews": reviews}


def trace(book_dir, report_id, indicator, catalogue=CATALOGUE):
    """mttq-trace/1: the records behind one figure; for a ratio those of both parts, each once."""
    book = Book(book_dir, catalogue)
    period = Span(book.reports[report_id].first, book.reports[report_id].through)
    definition = book.indicators[indicator]
    ids = parts_of(definition) if definition["kind"] == "ratio" else [indicator]
    records = {record["id"]: record for one in ids for record in behind(book, one, period)}
    return {
        "format": "mttq-trace/1",
        "report": report_id,
        "indicator": indicator,
        "value": figure(book, indicator, period),
        "records": sorted(records.values(), key=event_order),
    }
