"""A whole book, perhaps with last year's beside it."""

import oracle

from .choices import Chooser
from .journal import JournalMaker
from .plan import make_own_indicators, make_plan, make_recorded
from .register import make_register
from .soundness import make_sound
from .writing import write_file, write_journal


def add_previous(choose, folder, plan):
    """Names last year's book: made beside this one, or, now and then, not there or not readable."""
    if not choose.chance(0.5):
        return plan
    beside = folder.parent / f"{folder.name}-previous"
    state = choose.one(["made", "made", "made", "made", "missing", "unreadable"])
    if state == "made":
        write_book(choose.rng, beside, plan["year"] - 1, with_previous=False)
    elif state == "unreadable":
        beside.mkdir(parents=True)
        (beside / "plan.json").write_text('{"format":')
    return plan | {"previous": f"../{beside.name}"}


def write_book(rng, folder, year, with_previous):
    choose = Chooser(rng)
    folder.mkdir(parents=True)
    catalogue = oracle.read_catalogue(oracle.CATALOGUE, "indicators")
    forms = [form["id"] for form in oracle.read_catalogue(oracle.CATALOGUE, "help-forms")]
    own = make_own_indicators(choose, catalogue)
    recorded = make_recorded(choose, catalogue, own)
    limited = {one["id"] for one in catalogue + own if "notAbove" in one}
    plan = make_plan(choose, year, catalogue, own, recorded)
    register = make_register(choose, plan, forms)
    if not register["households"] and choose.chance(0.5):
        register = {"households": []}
    else:
        register_file = folder / "households.json"
        write_file(choose, register_file, register)
        register_file.chmod(0o600)
    records = JournalMaker(choose, plan, register, recorded, limited, forms).make()
    plan, records = make_sound(choose, folder, plan, records)
    if with_previous:
        plan = add_previous(choose, folder, plan)
    write_file(choose, folder / "plan.json", plan)
    if records or choose.chance(0.5):
        write_journal(choose, folder / "journal.jsonl", records)
    else:
        (folder / "journal.jsonl").unlink()


def make_book(folder, rng):
    """Writes a random valid book into a new folder, perhaps with last year's book beside it."""
    year = rng.choice([2026, 2026, 2024, 2027, 2028, 2100])
    write_book(rng, folder, year, with_previous=True)
