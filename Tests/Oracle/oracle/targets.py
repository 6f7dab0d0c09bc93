"""The targets of a plan, each with what stands against it."""

from .amounts import bounds, is_met, rule_of
from .figures import cumulative
from .indicators import percent_of_target
from .scopes import Scope


def target_rows(book, year):
    rows = []
    for target in book.plan.get("targets", []):
        lower, upper = bounds(target)
        scope = Scope(target.get("org"), target.get("area"))
        figure = cumulative(book, target["indicator"], year, scope)
        rows.append({
            "indicator": target["indicator"],
            "org": scope.org,
            "area": scope.area,
            "rule": rule_of(target),
            "cumulative": figure,
            "percent": percent_of_target(book.indicators[target["indicator"]], figure, lower),
            "met": is_met(figure, lower, upper),
            "source": target.get("source"),
            "agreed": target.get("agreed"),
        })
    return rows
