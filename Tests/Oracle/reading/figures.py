"""What a print says of a figure, whatever its form."""

MEMBER_KINDS = ("socio-political", "member")
FLOWS = ("sum", "total")
ANY_AREA = "khu dân cư"
# Verdicts that stand in the column of percents where the unit is one: a percent of a percent says nothing.
OF_PERCENTS = ("đạt", "chưa đạt")


def period_value(row, rows):
    """The figure of the period where anything stands behind it, else None.

    A flow, and a ratio with a flow in it, has to be recorded in the period; a stock, and what somebody stated, stands
    until it is recorded anew.
    """
    if row["stated"]:
        return row["value"]
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


def area_word(report, plan):
    """The local word for the areas that exist on the last day counted, where they share one."""
    through = report["period"]["through"]
    kinds = {area.get("kind", ANY_AREA) for area in plan.get("areas", [])
             if area.get("since", "") <= through <= area.get("until", "9999")}
    return kinds.pop() if len(kinds) == 1 else ANY_AREA


def printed_day(day):
    """A day as offices write it: 10/5/2026, 05/02/2026."""
    year, month, number = day.split("-")
    return f"{number}/{month if month in ('01', '02') else month.lstrip('0')}/{year}"


def in_percents(row, report):
    """The column of percents of a row."""
    said = verdict(row, report)
    if row["unit"] == "%":
        return said if said in OF_PERCENTS else None
    return row["percent"] if row["recordsCumulative"] else None


def target_in_percents(target, unit, report):
    """The column of percents of a target of an organisation or area."""
    if unit != "%":
        return target["percent"]
    rule = target["rule"]
    lower = rule["between"][0] if "between" in rule else rule.get("atLeast", rule.get("exactly"))
    if target["met"]:
        return "đạt"
    is_short = target["cumulative"] is not None and target["cumulative"] < lower
    return "chưa đạt" if is_short and report["report"] == "annual" else None


def note(row, report, plan):
    """Ghi chú of a row, without the marks of the targets' sources."""
    said, areas = verdict(row, report), row["areas"]
    if row["unit"] == "%" and said in OF_PERCENTS:
        said = ""
    if areas is not None and areas["counted"] < areas["of"]:
        said = f"{areas['counted']}/{areas['of']} {area_word(report, plan)}"
    stated = [f"theo báo cáo ngày {printed_day(row['statedOn'])}"] if row["stated"] else []
    agreed = [target["agreed"] for target in report["targets"] if target["indicator"] == row["id"]
              and target["org"] is None and target["area"] is None and target["agreed"] is not None]
    return "; ".join(one for one in [said, *stated, *agreed] if one)
