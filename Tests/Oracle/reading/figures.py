"""What a print says of a figure, whatever its form."""

MEMBER_KINDS = ("socio-political", "member")
FLOWS = ("sum", "total")


def period_value(row, rows):
    """The figure of the period where anything stands behind it, else None.

    A flow, and a ratio with a flow in it, has to be recorded in the period; a stock stands until it is recorded anew.
    """
    kinds = {one["id"]: one["kind"] for one in rows}
    flows = any(kind in FLOWS for kind in (row["kind"], kinds.get(row["of"]), kinds.get(row["over"])))
    return None if flows and not row["records"] else row["value"]


def verdict(row, report):
    """What a target's note says of it; that it is not met yet, only the annual report."""
    if row["met"] is None:
        return ""
    if not row["recordsCumulative"] or row["cumulative"] is None:
        return "chưa có số liệu"
    if row["met"]:
        return "đạt"
    if row["cumulative"] >= row["target"]:
        return "vượt mức"
    return "chưa đạt" if report["report"] == "annual" else ""
