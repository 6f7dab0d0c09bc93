"""A whole book, perhaps with last year's beside it."""

from dataclasses import dataclass

import oracle

from .choices import Chooser
from .indicators import make_dimensions, make_own_indicators, make_recorded
from .journal import JournalMaker
from .plan import make_plan, make_unit
from .previous import add_previous, spelled, write_reports
from .register import make_register
from .writing import encode, write_file, write_journal


def write_register(choose, path, register):
    """The register, or none: where it has no household, or now and then though the journal names some."""
    if choose.chance(0.15 if register["households"] else 0.5):
        return
    write_file(choose, path, register)
    path.chmod(0o600)


@dataclass(frozen=True)
class Likeness:
    """What books of several years have in common, so that they compare: the unit, kinds of duties, indicators."""

    duties: list | None = None
    recorded: list | None = None
    own: list | None = None
    unit: dict | None = None


def write_book(rng, folder, year, with_previous, like=Likeness()):
    """Writes a book, with duties and recorded indicators as another has them where they are given."""
    choose = Chooser(rng)
    folder.mkdir(parents=True)
    catalogue = oracle.read_catalogue(oracle.CATALOGUE, "indicators")
    forms = [form["id"] for form in oracle.read_catalogue(oracle.CATALOGUE, "help-forms")]
    own = make_own_indicators(choose, catalogue) if like.own is None else like.own
    dimensions = make_dimensions(choose)
    recorded = make_recorded(choose, catalogue, own, like.recorded)
    plan = make_plan(choose, year, catalogue + own, own, recorded, dimensions, like.duties)
    plan |= {"unit": like.unit} if like.unit else {}
    register = make_register(choose, plan, forms)
    write_register(choose, folder / "households.json", register)
    records = JournalMaker(choose, plan, register, recorded, forms).make()
    if with_previous:
        duties = [duty["kind"] for duty in plan["reports"]] if choose.chance(0.8) else None
        own_ids = {one["id"] for one in own}
        like = Likeness(duties, [one for one in recorded if one not in own_ids] if choose.chance(0.8) else None)
        plan = add_previous(choose, lambda *book: write_book(*book, with_previous=False, like=like), folder, plan)
    write_file(choose, folder / "plan.json", plan)
    if records or choose.chance(0.5):
        write_journal(choose, folder / "journal.jsonl", records)


def make_book(folder, rng):
    """Writes a random valid book into a new folder, perhaps with last year's books beside it."""
    year = rng.choice([2026, 2026, 2024, 2027, 2028, 2100])
    write_book(rng, folder, year, with_previous=True)


def make_years(folder, rng):
    """Books of some of five years beside each other, the last with a review of them; the folders by year."""
    choose, last = Chooser(rng), rng.choice([2026, 2027])
    catalogue = oracle.read_catalogue(oracle.CATALOGUE, "indicators")
    own = make_own_indicators(choose, catalogue)
    recorded = make_recorded(choose, catalogue, own, None)
    own_ids = {one["id"] for one in own}
    like = Likeness(["annual"], [one for one in recorded if one not in own_ids], own, make_unit(choose))
    years = sorted([*choose.some(range(last - 4, last), 3), last])
    folders = {year: folder / str(year) for year in years}
    for year, home in folders.items():
        write_book(rng, home, year, False, like)
    for year in years[:-1]:
        if choose.chance(0.3):
            write_reports(folders[year], f"{year + 1}-01-31")
            folders[year] = folders[year] / "reports" / "annual.json"
    plan = oracle.parse_json((folders[last] / "plan.json").read_bytes())
    review = {"id": "so-ket", "title": choose.text(), "years": {"from": last - 4, "to": last}}
    (folders[last] / "plan.json").write_text(encode(spelled(plan | {"reviews": [review]})))
    return folders
