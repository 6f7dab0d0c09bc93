"""Which indicators a report lists, and in what order."""

from .figures import FLOWS, figures, own_records, parts_of, stating


def is_recorded(book, indicator_id, year):
    """Whether a result record that counts for the report has this very indicator, in `values` or in `stated`."""
    kind = book.indicators[indicator_id]["kind"]
    if kind == "ratio":
        return bool(stating(book, indicator_id, year.from_ever))
    return bool(own_records(book, indicator_id, year if kind in FLOWS else year.from_ever))


def listed_indicators(book, year):
    """The ids of the indicators that a report lists, in order."""
    listed = {target["indicator"] for target in book.plan.get("targets", [])}
    listed |= {own["id"] for own in book.plan.get("indicators", [])}
    listed |= {one for one in book.indicators if is_recorded(book, one, year)}
    ratios = {one["id"]: parts_of(one) for one in book.indicators.values() if one["kind"] == "ratio"}
    totals = {one["id"]: one["parts"] for one in book.indicators.values() if one["kind"] == "total"}
    stated = {one for one in ratios if figures(book, one, year, year)[1].stated_on is not None}
    before = None
    while before != listed:
        before = set(listed)
        for ratio, parts in ratios.items():
            if listed.issuperset(parts):
                listed.add(ratio)
            if ratio in listed and ratio not in stated:
                listed.update(parts)
        listed |= {total for total, parts in totals.items() if len(listed & set(parts)) >= 2}
    return [one for one in book.indicators if one in listed]
