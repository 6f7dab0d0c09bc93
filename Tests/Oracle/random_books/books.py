"""A whole book, perhaps with last year's beside it."""

from dataclasses import dataclass

import oracle

from .choices import Chooser
from .indicators import make_dimensions, make_own_indicators, make_recorded
from .journal import JournalMaker
from .plan import make_plan
from .previous import add_previous
from .register import make_register
from .writing import write_file, write_journal


def write_register(choose, path, register):
    """The register, or none: where it has no household, or now and then though the journal names some."""
    if choose.chance(0.15 if register["households"] else 0.5):
        return
    write_file(choose, path, register)
    path.chmod(0o600)


@dataclass(frozen=True)
class Likeness:
    """What last year's books have in common with this year's, so that they compare: kinds of duties, indicators."""

    duties: list | None
    recorded: list | None


def write_book(rng, folder, year, with_previous, like=Likeness(None, None)):
    """Writes a book, with duties and recorded indicators as another has them where they are given."""
    choose = Chooser(rng)
    folder.mkdir(parents=True)
    catalogue = oracle.read_catalogue(oracle.CATALOGUE, "indicators")
    forms = [form["id"] for form in oracle.read_catalogue(oracle.CATALOGUE, "help-forms")]
    own, dimensions = make_own_indicators(choose, catalogue), make_dimensions(choose)
    recorded = make_recorded(choose, catalogue, own, like.recorded)
    plan = make_plan(choose, year, catalogue + own, own, recorded, dimensions, like.duties)
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
