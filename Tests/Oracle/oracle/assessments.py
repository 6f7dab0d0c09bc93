"""The score tables of a plan: the points of each subject, its total and its rank."""

from .amounts import exact

KEYS = {"unit": "unit", "area": "area", "organisation": "org"}


def subjects_of(book, table, through):
    """The key and the id of each subject of a table, in the plan's order; for the unit itself neither."""
    match table["of"]:
        case "self":
            return [(None, None)]
        case "area":
            return [("area", area) for area in book.areas.existing_on(through)]
        case "organisation":
            return [("org", org["id"]) for org in book.duty_bearers()]
    return [("unit", unit["id"]) for unit in book.plan.get("units", [])]


def rank_of(table, total):
    """The title with the greatest `atLeast` that the total reaches."""
    reached = [rank for rank in table.get("ranks", []) if exact(rank["atLeast"]) <= total]
    return max(reached, key=lambda rank: exact(rank["atLeast"]))["title"] if reached else None


def subject_row(table, records, key, subject):
    points, bonus = {}, None
    for record in records:
        if key is None or record.get(key) == subject:
            points |= {criterion: exact(one) for criterion, one in record["points"].items()}
            bonus = exact(record.get("bonus")) if "bonus" in record else bonus
    criteria = [criterion["id"] for criterion in table["criteria"]]
    is_whole = all(criterion in points for criterion in criteria)
    total = sum(points.values()) + (bonus or 0) if is_whole else None
    return {
        "unit": None, "org": None, "area": None,
    } | ({} if key is None else {key: subject}) | {
        "points": {criterion: points[criterion] for criterion in criteria if criterion in points},
        "bonus": bonus,
        "scored": len(points),
        "criteria": len(criteria),
        "most": sum(exact(criterion["most"]) for criterion in table["criteria"]),
        "total": total,
        "rank": None if total is None else rank_of(table, total),
    }


def assessment_rows(book, report, as_of):
    rows = []
    for table in book.plan.get("assessments", []):
        records = [r for r in book.events("score", max(report.through, as_of)) if r["assessment"] == table["id"]]
        subjects = subjects_of(book, table, report.through)
        rows.append({"id": table["id"], "title": table["title"], "of": table["of"],
                     "rows": [subject_row(table, records, key, subject) for key, subject in subjects]})
    return rows
