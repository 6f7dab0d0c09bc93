"""Faults of quotas and reporting duties."""

from .fault import Fault


def quota(book, rng):
    quotas = book.plan.get("quotas")
    put, strict = rng.choice([('{"quota":"outstandingContents","atLeast":2}', True), ('{"source":"😀 q̣","exactly":0,"quota":"outstandingContents"}', True),
                              ('{"quota":"householdsHelped","between":[3,9]}', True)]), rng.random() < 0.5
    last = quotas.items[-1].end
    text, _ = put
    return Fault(f"quota/unmet {strict}", [("plan.json", last, last, "," + text)], [("quota/unmet", "plan.json", ("new", 0, 1))], quotas=strict,
                 severity={"quota/unmet": "warning" if strict else "note"})


def duty(book, rng):
    """A reporting duty added, or the list replaced, in a way with one finding of its own."""
    reports = book.plan.get("reports")
    last = reports.items[-1].end

    def added(text, code, word, label, skip=True, **more):
        offset = 1 if word == "{" else text.index(word) + 1
        expected = [(code, "plan.json", ("new", 0, offset))] if code else []
        return Fault(label, [("plan.json", last, last, "," + text)], expected, **more)

    def replaced(text, code, word, label, **more):
        offset = text.index(word) if word else 0
        expected = [(code, "plan.json", ("new", 0, offset))] if code else []
        edits = [("plan.json", reports.start, reports.end, text)]
        return Fault(label, edits, expected, **more)

    half = '{"kind":"half-year","due":"2026-06-16","rule":"before"}'
    annual = '{"kind":"annual","due":"2027-01-15","rule":"on","through":"2026-12-31"}'
    rest = f"[{half},%s,{annual}]"
    cases = [
        lambda: added('{"kind":"annual","due":"2027-01-15","rule":"on","through":"2026-12-31"}', "report/duplicate", '"annual"', "report/duplicate"),
        lambda: added('{"rule":"on","due":"2026-06-16","kind":"half-year"}', "report/duplicate", '"half-year"', "report/duplicate"),
        lambda: added('{"kind":"nine-month","due":"2026-10-01","rule":"on","through":"2025-12-31"}', "report/dates", '"2025', "report/dates through"),
        lambda: added('{"kind":"nine-month","from":"2026-04-01","due":"2026-10-01","rule":"on","through":"2026-03-31"}', "report/dates", '"2026-03', "report/dates through"),
        lambda: added('{"kind":"nine-month","due":"2025-10-01","rule":"on","through":"2026-09-30"}', "report/dates", '"2025', "report/dates due"),
        lambda: added('{"kind":"nine-month","due":"2028-01-03","rule":"on","through":"2026-09-30"}', "report/dates", '"2028', "report/dates due", question="nine-month due in year + 2: report/dates alone, or report/order too?",
                      readings={"also report/order": [("report/dates", "plan.json", ("new", 0, 30)), ("report/order", "plan.json", ("new", 0, 30))]}),
        lambda: added('{"kind":"nine-month","due":"2026-10-03","rule":"on"}', "report/weekend", '"2026', "report/weekend saturday"),
        lambda: added('{"kind":"nine-month","due":"2026-10-05","rule":"before"}', "report/weekend", '"2026', "report/weekend sunday before"),
        lambda: added('{"kind":"nine-month","due":"2026-09-02","rule":"on"}', "report/weekend", '"2026', "report/weekend holiday"),
        lambda: added('{"kind":"nine-month","due":"2026-10-05","rule":"on"}', None, "", "sound nine-month"),
        lambda: added('{"kind":"nine-month","due":"2026-10-03","rule":"on","shift":"next-working-day"}', None, "", "sound nine-month shifted"),
        lambda: added('{"kind":"nine-month","rule":"on"}', "report/undated", "{", "report/undated"),
        lambda: added('{"kind":"nine-month","rule":"before","when":"dịp cuối năm"}', "report/undated", "{", "report/undated when"),
        lambda: added('{"kind":"quarter","rule":"on","when":"cuối quý"}', "report/undated", "{", "report/undated quarter"),
        lambda: added('{"kind":"quarter","day":25,"shift":"next-working-day","rule":"on","due":"2026-03-25"}', "field/value", '"2026', "field/value quarter due"),
        lambda: added('{"kind":"quarter","day":25,"shift":"next-working-day","rule":"on","through":"2026-03-25"}', "field/value", '"2026', "field/value quarter through"),
        lambda: added('{"kind":"quarter","day":31,"shift":"next-working-day","rule":"on"}', None, "", "sound quarter"),
        lambda: Fault("report/order nine-month on half-year's day", [("plan.json", last, last, ',{"kind":"nine-month","due":"2026-06-15","rule":"on"}')],
                      [("report/order", "plan.json", next(one for one in reports.items if one.get("kind").value == "half-year").get("due").start)]),
        lambda: replaced(f'[{half},{annual}]'.replace("2026-12-31", "2026-12-30"), "report/gap", None, "report/gap the last day"),
        lambda: replaced(f'[{half},{annual}]', None, None, "sound two duties"),
        lambda: replaced(f'[{half},{annual[:-1]},"from":"2025-12-15"}}]'.replace("2026-12-31", "2026-12-14").replace("2027-01-15", "2026-12-21"), None, None, "sound year from 15/12"),
        lambda: replaced(f'[{half},{annual[:-1]},"from":"2025-12-15"}}]'.replace("2026-12-31", "2026-12-13").replace("2027-01-15", "2026-12-21"), "report/gap", None, "report/gap the last day of a year from 15/12"),
        lambda: replaced(f'[{half},{annual}, {{"kind":"month","rule":"on","day":31,"shift":"next-working-day"}}]'.replace("2027-01-15", "2026-12-21"), "report/order", "31,",
                         "report/order month-12 after the annual", severity={"report/order": "note"}),
        lambda: replaced(f'[{half}]', "report/gap", None, "report/gap after half-year", question="gap also makes later records uncovered: which?", readings={}),
        lambda: replaced('[]', None, None, "sound no duties", question="no duties: uncovered, ref/unknown of reports follow"),
    ]
    return rng.choice(cases[:-2])()
