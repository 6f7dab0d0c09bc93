"""The tables that stand beside the reports: what the catalogue and the plans define, the units below, the day."""

import oracle

TABLES = ("definition", "definition_part", "dimension", "dimension_part", "member_unit", "setting")


def definitions(book, indicators):
    for n, one in enumerate(indicators):
        yield {"book": book, "n": n, "indicator": one["id"], "name": one["name"], "measure": one["unit"],
               "kind": one["kind"], "content": one.get("content"), "ratio_of": one.get("of"),
               "ratio_over": one.get("over"), "not_above": one.get("notAbove")}


def definition_parts(book, indicators):
    for one in indicators:
        for n, part in enumerate(one.get("parts", [])):
            yield {"book": book, "indicator": one["id"], "n": n, "part": part}


def dimensions(book, breakdowns):
    for n, one in enumerate(breakdowns):
        yield {"book": book, "n": n, "dimension": one["id"], "name": one["name"]}


def dimension_parts(book, breakdowns):
    for one in breakdowns:
        for n, part in enumerate(one["parts"]):
            yield {"book": book, "dimension": one["id"], "n": n, "part": part["id"], "name": part["name"]}


def members(book, units):
    for n, one in enumerate(units):
        yield {"book": book, "n": n, "member": one["id"], "code": one.get("code"), "name": one["name"],
               "level": one["level"], "pilot": one.get("pilot")}


def rows(plans, day):
    """The rows of these tables for the catalogue (null) and for plans by book."""
    indicators = [(None, oracle.read_catalogue(oracle.CATALOGUE, "indicators"))]
    indicators += [(book, plan.get("indicators", [])) for book, plan in plans.items()]
    breakdowns = [(None, oracle.read_catalogue(oracle.CATALOGUE, "breakdowns"))]
    breakdowns += [(book, plan.get("breakdowns", [])) for book, plan in plans.items()]
    units = [(book, plan.get("units", [])) for book, plan in plans.items()]

    def each(make, lists):
        return [row for book, one in lists for row in make(book, one)]

    return {
        "definition": each(definitions, indicators), "definition_part": each(definition_parts, indicators),
        "dimension": each(dimensions, breakdowns), "dimension_part": each(dimension_parts, breakdowns),
        "member_unit": each(members, units), "setting": [{"as_of": day}],
    }
