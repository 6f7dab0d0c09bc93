"""What a report says of tasks, models, funds and contents, what is remarked in it, and what came in for it."""

from .amounts import exact
from .duties import iso, to_date
from .figures import cumulative
from .files import read_catalogue

SECTIONS = ["situation", "leadership", "results", "strengths", "limits", "causes", "lessons", "directions", "proposals"]
SENDERS = ("unit", "org", "area")


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
        income, spending = cumulative(book, fund["in"], year), cumulative(book, fund["out"], year)
        rows.append({"id": fund["id"], "name": fund["name"], "opening": opening, "in": income, "out": spending,
                     "closing": opening + income - spending})
    return rows


def remark_rows(book, report_id):
    """By section, then without content first, content, `at`, `id`."""
    remarks = [record for record in book.of_kind("remark") if record["report"] == report_id]
    remarks.sort(key=lambda r: (SECTIONS.index(r["section"]), r.get("content", 0), r["at"], r["id"]))
    return [{"section": r["section"], "content": r.get("content"), "text": r["text"]} for r in remarks]


def sender_of(record):
    return tuple(record.get(key) for key in SENDERS)


def received_records(book, report, as_of):
    """The reports that came in by `through` or the as-of day, whichever is later; of each sender the first."""
    first = {}
    for record in book.events("received", max(report.through, as_of)):
        if record["report"] == report.id:
            first.setdefault(sender_of(record), record)
    return list(first.values())


def received_rows(book, report, as_of):
    return [{key: r.get(key) for key in (*SENDERS, "on")} for r in received_records(book, report, as_of)]


def content_rows(book):
    official = {one["content"]: one["title"] for one in read_catalogue(book.catalogue, "contents")}
    return [
        {"content": chosen["content"], "title": chosen.get("title", official[chosen["content"]]),
         "outstanding": chosen.get("outstanding", False)}
        for chosen in book.plan["contents"]
    ]
