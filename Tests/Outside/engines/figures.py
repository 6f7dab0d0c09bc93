"""The rows that a report comes to in each table of the figures (mttq-tables/1), worked out from its JSON alone."""

import re
from fractions import Fraction

STATUSES = {"poor": "poor", "near_poor": "near-poor", "at_risk": "at-risk", "newly_escaped": "newly-escaped",
            "in_difficulty": "in-difficulty", "not_poor": "not-poor", "moved": "moved", "ended": "ended"}
TABLES = ("report", "figure", "breakdown_figure", "figure_area", "figure_organisation", "target_figure", "quota_figure",
          "household_figure", "helper_figure", "helped_household", "household_without_helper", "task_figure",
          "model_figure", "fund_figure", "assessment_figure", "assessment_points", "received_figure", "remark")
OLD_AREAS = re.compile(r"old areas: (.+)")


def key(book, province, report):
    """The columns that begin every row of a report."""
    return {"book": book, "province": province, "unit": report["unit"]["id"], "year": report["year"],
            "report": report["report"]}


def rule(one):
    """A bound in its four columns."""
    low, high = one.get("between", (None, None))
    return {"at_least": one.get("atLeast"), "exactly": one.get("exactly"), "low": low, "high": high}


def report_row(report, kind):
    due, period, books = report["deadline"], report["period"], report["previousBooks"] or {}
    return {
        "name": report["unit"]["name"], "level": report["unit"]["level"], "code": report["unit"]["code"],
        "title": report["title"], "heading": report["heading"], "figures": kind, "as_of": report["asOf"],
        "known": period["known"], "from_day": period["from"], "through_day": period["through"],
        "start_day": period["start"], "due": due["due"], "last_day": due["lastDay"], "rule": due["rule"],
        "recipient": due["to"], "status": due["status"], "sent_day": due["sent"], "days_late": due["daysLate"],
        "previous_expected": books.get("expected"), "previous_read": books.get("read"),
    }


def figure(n, row):
    areas = row["areas"] or {}
    return {
        "n": n, "indicator": row["id"], "name": row["name"], "measure": row["unit"], "kind": row["kind"],
        "content": row["content"], "ratio_of": row["of"], "ratio_over": row["over"], "amount": row["value"],
        "cumulative": row["cumulative"], "stated": row["stated"], "stated_on": row["statedOn"],
        "areas_counted": areas.get("counted"), "areas_of": areas.get("of"), "target": row["target"],
        "percent": row["percent"], "met": row["met"], "previous": row["previous"], "change": row["change"],
        "estimate": row["estimate"], "records": row["records"], "records_cumulative": row["recordsCumulative"],
    }


def breakdowns(report):
    for row in report["indicators"]:
        for one in row["breakdown"]:
            for part in [*one["parts"], one["unclassified"] | {"part": None}]:
                yield {"indicator": row["id"], "dimension": one["dimension"], "part": part["part"],
                       "amount": part["value"], "cumulative": part["cumulative"]}


def scoped(report, part, name):
    return [{name: one[name], "indicator": indicator, "cumulative": value}
            for one in report[part] for indicator, value in one["values"].items()]


def target(n, one):
    return {"n": n, **{name: one[name] for name in ("indicator", "org", "area")}, **rule(one["rule"]),
            **{name: one[name] for name in ("cumulative", "percent", "met", "source", "agreed")}}


def quota(n, one):
    note = one["note"] or ""
    old = OLD_AREAS.fullmatch(note)
    kept = ("quota", "indicator", "scope", "org", "area", "actual", "met", "shortfall", "source", "agreed")
    return {"n": n, **{name: one[name] for name in kept}, **rule(one["rule"]),
            "exempt": note == "no eligible household", "old_areas": old and Fraction(old[1])}


def households(part):
    register = part["register"] or {}
    without = part["withoutHelper"]
    return {
        "register": part["register"] is not None, **{name: register.get(one) for name, one in STATUSES.items()},
        "helped": part["helped"], "helped_now": part["helpedNow"],
        "without_helper": None if without is None else len(without), "coverage": part["coverage"],
        "escaped_poverty": part["escapedPoverty"], "escaped_near_poverty": part["escapedNearPoverty"],
        "fell_back": part["fellBack"],
    }


def helper(n, one):
    return {"n": n, "org": one["org"], "helper": one["helper"], "helper_kind": one["helperKind"],
            "helped": one["helped"], "helped_now": one["helpedNow"], "escaped_poverty": one["escapedPoverty"]}


def task(n, one, through):
    return {"n": n, "task": one["id"], **{name: one[name] for name in ("title", "lead", "due", "status")},
            "on_day": one["on"],
            "overdue": bool(one["due"] and one["due"] < through and one["status"] not in ("done", "cancelled"))}


def model(n, one):
    return {"n": n, "model": one["id"], **{name: one[name] for name in ("name", "content", "org", "status")}}


def fund(n, one):
    return {"n": n, "fund": one["id"], "name": one["name"], "opening": one["opening"], "income": one["in"],
            "spending": one["out"], "closing": one["closing"]}


def subject(row):
    return row["unit"] or row["org"] or row["area"]


def assessments(report):
    n = 0
    for table in report["assessments"]:
        for row in table["rows"]:
            yield {"n": n, "assessment": table["id"], "title": table["title"], "of_kind": table["of"],
                   "subject": subject(row), **{name: row[name] for name in
                                               ("bonus", "scored", "criteria", "most", "total", "rank")}}
            n += 1


def points(report):
    for table in report["assessments"]:
        for row in table["rows"]:
            for criterion, value in row["points"].items():
                yield {"assessment": table["id"], "subject": subject(row), "criterion": criterion, "points": value}


def received(one):
    kind = next(name for name in ("unit", "org", "area") if one[name] is not None)
    return {"sender_kind": kind, "sender": one[kind], "on_day": one["on"]}


def numbered(make, rows):
    return [make(n, one) for n, one in enumerate(rows)]


def rows(report, kind):
    """The rows of each table, without the columns that begin them. `kind`: whether a book or a file has the report."""
    part, through = report["households"], report["period"]["through"]
    return {
        "report": [report_row(report, kind)],
        "figure": numbered(figure, report["indicators"]),
        "breakdown_figure": list(breakdowns(report)),
        "figure_area": scoped(report, "byArea", "area"),
        "figure_organisation": scoped(report, "byOrganisation", "org"),
        "target_figure": numbered(target, report["targets"]),
        "quota_figure": numbered(quota, report["quotas"]),
        "household_figure": [households(part)],
        "helper_figure": numbered(helper, part["byHelper"]),
        "helped_household": [{name: one[name] for name in ("household", "area", "status")}
                             for one in part["helpedHouseholds"]],
        "household_without_helper": [{"household": one} for one in part["withoutHelper"] or []],
        "task_figure": numbered(lambda n, one: task(n, one, through), report["tasks"]["items"]),
        "model_figure": numbered(model, report["models"]["items"]),
        "fund_figure": numbered(fund, report["funds"]),
        "assessment_figure": list(assessments(report)),
        "assessment_points": list(points(report)),
        "received_figure": [received(one) for one in report["received"]],
        "remark": [{"n": n, "section": one["section"], "content": one["content"], "words": one["text"]}
                   for n, one in enumerate(report["remarks"])],
    }
