"""The rows that a book comes to in each table of the facts (mttq-tables/1), worked out from its files alone.

An id of a household stands as itself here; in an export it is replaced (`households.py`).
"""

import oracle

from .figures import rule

PERSONS = ("household", "individual", "party-member")


def named(one, **columns):
    """Columns by the keys of the file that they hold; a key that is absent is null."""
    return {column: one.get(key) for column, key in columns.items()}


def listed(values, make):
    return [{"n": n} | make(one) for n, one in enumerate(values)]


def plan_rows(book, province):
    """The tables that the plan and the register fill."""
    plan = book.plan
    unit = plan["unit"]

    def of(key, make):
        return listed(plan.get(key, []), make)

    previous = plan.get("previous", [])
    rows = {
        "plan": [{"province": province, "unit": unit["id"], "code": unit.get("code"), "name": unit["name"],
                  "level": unit["level"], "year": plan["year"], "kind": plan.get("kind", "plan"),
                  "title": plan["title"], "has_register": book.has_register}],
        "previous_path": listed([previous] if isinstance(previous, str) else previous, lambda one: {"path": one}),
        "duty": of("reports", lambda one: named(
            one, kind="kind", title="title", due="due", month_day="day", rule="rule", from_day="from",
            through_day="through", recipient="to", wording="when", shift="shift", source="source")),
        "holiday": [{"off_day": one} for one in plan.get("holidays", [])],
        "plan_content": of("contents", lambda one: named(one, content="content", title="title")
                           | {"outstanding": one.get("outstanding", False)}),
        "organisation": of("organisations", lambda one: named(
            one, org="id", name="name", kind="kind", models="models")),
        "area": of("areas", lambda one: named(
            one, area="id", name="name", kind="kind", pilot="pilot", since_day="since", until_day="until")
            | {"outstanding": one.get("outstanding", False), "no_eligible": one.get("noEligibleHouseholds", False)}),
        "task": of("tasks", lambda one: named(
            one, task="id", title="title", content="content", lead="lead", due="due")
            | {"arising": one.get("arising", False)}),
        "model": of("models", lambda one: named(
            one, model="id", name="name", content="content", org="org", since_day="since")),
        "target": of("targets", lambda one: named(
            one, indicator="indicator", org="org", area="area", source="source", agreed="agreed") | rule(one)),
        "quota": of("quotas", lambda one: named(
            one, quota="quota", indicator="indicator", source="source", agreed="agreed") | rule(one)),
        "quota_report": [{"n": n, "report": report} for n, one in enumerate(plan.get("quotas", []))
                         for report in one.get("reports", [])],
        "fund": of("funds", lambda one: named(one, fund="id", name="name", income="in", spending="out")
                   | {"opening": one.get("opening", 0)}),
        "assessment": of("assessments", lambda one: named(one, assessment="id", title="title", of_kind="of")
                         | {"bonus": one.get("bonus", 0)}),
    }
    for table, key, column, inner, value in (
            ("organisation_content", "organisations", "org", "contents", "content"),
            ("area_into", "areas", "area", "into", "successor"), ("model_area", "models", "model", "areas", "area")):
        rows[table] = [{column: one["id"], value: entry} for one in plan.get(key, []) for entry in one.get(inner, [])]
    tables = plan.get("assessments", [])
    rows["criterion"] = [{"assessment": table["id"], "n": n} | named(
        one, criterion="id", title="title", most="most", content="content")
        for table in tables for n, one in enumerate(table["criteria"])]
    rows["assessment_rank"] = [{"assessment": table["id"]} | named(one, at_least="atLeast", title="title")
                               for table in tables for one in table.get("ranks", [])]
    rows["household"] = listed(book.households.values(), lambda one: named(
        one, household="id", area="area", status="status"))
    rows["helper"] = [{"n": n} | named(one, helper="id", kind="kind", name="name")
                      for n, one in enumerate(book.helpers.values()) if one["kind"] not in PERSONS]
    return rows


def subject_of(record, *kinds):
    kind = next((one for one in kinds if one in record), None)
    return kind, record.get(kind)


def of_record(record, book):
    """The rows of one record that counts, by table."""
    match record["kind"]:
        case "result":
            scope = named(record, org="org", area="area", task="task", household="household")
            for key in ("values", "stated"):
                for indicator, amount in record.get(key, {}).items():
                    yield "result", scope | {"indicator": indicator, "amount": amount, "stated": key == "stated"}
            for dimension, part in record.get("parts", {}).items():
                yield "result_part", {"dimension": dimension, "part": part}
        case "estimate":
            for indicator, amount in record["values"].items():
                yield "estimate", {"report": record["report"], "indicator": indicator, "amount": amount}
        case "task" | "model" as kind:
            yield f"{kind}_event", named(record, **{kind: kind}, status="status")
        case "assign":
            helper = book.helpers.get(record.get("helper"), {})
            is_person = helper.get("kind") in PERSONS or "helper" in record and not helper
            yield "assignment", named(record, household="household", org="org", until_day="until") | {
                "helper": None if is_person else record.get("helper"), "helper_kind": helper.get("kind")}
            for form in record.get("forms", []):
                yield "assignment_form", {"form": form}
        case "release":
            yield "release_event", named(record, assignment="assignment")
        case "outcome":
            yield "outcome", named(record, household="household", status="status")
        case "sent":
            yield "sent", named(record, report="report", recipient="to", number="number")
        case "received":
            kind, sender = subject_of(record, "unit", "org", "area")
            yield "received", {"report": record["report"], "sender_kind": kind, "sender": sender}
        case "score":
            _, subject = subject_of(record, "unit", "org", "area")
            yield "score", {"assessment": record["assessment"], "subject": subject, "bonus": record.get("bonus")}
            for criterion, points in record["points"].items():
                yield "score_points", {"criterion": criterion, "points": points}


def rows(folder, name, province):
    """The rows of every table of facts of one book."""
    book = oracle.Book(folder)
    found = {table: [{"book": name} | one for one in made] for table, made in plan_rows(book, province).items()}
    for record in book.records:
        key = {"book": name, "id": record["id"], "at_time": record["at"], "on_day": record.get("on")}
        for table, row in of_record(record, book):
            found.setdefault(table, []).append(key | row)
    return found
