"""Last year's books of a book: books, folders of reports, single reports, and what cannot be read."""

from decimal import Decimal
from fractions import Fraction

import oracle

from .choices import Number
from .writing import encode

STATES = ["book"] * 10 + ["reports"] * 4 + ["file"] * 3
STATES += ["missing", "broken", "same year", "with an error", "no report"]


def spelled(value):
    """A report's data with its numbers as they are written."""
    if isinstance(value, dict):
        return {key: spelled(one) for key, one in value.items()}
    if isinstance(value, list):
        return [spelled(one) for one in value]
    if isinstance(value, (Fraction, Decimal)):
        whole, part = divmod(abs(int(value * 10_000)), 10_000)
        return Number(("-" if value < 0 else "") + f"{whole}.{part:04}".rstrip("0").rstrip("."))
    return value


def write_reports(book, day):
    """Every report of a book, as it is on a day, into its reports/."""
    (book / "reports").mkdir()
    for report_id in oracle.Book(book).reports:
        data = spelled(oracle.report(book, report_id, day, day))
        (book / "reports" / f"{report_id}.json").write_text(encode(data) + "\n")


def spoil(choose, book):
    """One error: a target of an indicator that is not there."""
    plan = oracle.parse_json((book / "plan.json").read_bytes())
    plan["targets"] = [*plan.get("targets", []), {"indicator": "khong-co", "atLeast": 1}]
    (book / "plan.json").write_text(encode(spelled(plan)))


def make_previous(choose, write_book, folder, name, year):
    """One of last year's books beside a book; its path, relative to the book."""
    beside, state = folder.parent / name, choose.one(STATES)
    path = f"../{name}"
    if state == "missing":
        return path
    if state == "broken":
        beside.mkdir(parents=True)
        (beside / "plan.json").write_text('{"format":')
        return path
    if state == "no report":
        beside.mkdir(parents=True)
        (beside / "a.json").write_text(choose.one(["", "[]", '{"format":"mttq-plan/1"}', '{"format":"mttq-report/2"}']))
        return choose.one([path, f"{path}/a.json"])
    other_year = year if state == "same year" else choose.one([year - 1, year - 1, year - 2])
    write_book(choose.rng, beside, other_year)
    if state == "with an error":
        spoil(choose, beside)
    if state in ("reports", "file"):
        write_reports(beside, f"{year}-02-01")
        reports = sorted((beside / "reports").iterdir())
        if state == "file" and reports:
            return f"{path}/reports/{choose.one(reports).name}"
        (beside / "plan.json").unlink()
    return path


def add_previous(choose, write_book, folder, plan):
    """Names last year's book, or several: a unit may have been made of several."""
    if not choose.chance(0.6):
        return plan
    paths = [make_previous(choose, write_book, folder, f"{folder.name}-previous-{number}", plan["year"])
             for number in range(choose.one([1, 1, 2, 3]))]
    return plan | {"previous": paths[0] if len(paths) == 1 and choose.chance(0.7) else paths}
