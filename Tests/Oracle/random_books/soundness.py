"""What a valid book may not have is mended: indicators above their bound, and overdrawn funds."""

from fractions import Fraction

import oracle

from .choices import Number
from .writing import encode


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
