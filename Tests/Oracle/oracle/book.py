"""A book as its files say it."""

from datetime import date
from pathlib import Path

from .areas import Areas
from .duties import reports_of, to_date
from .files import CATALOGUE, effective, event_order, parse_json, read_catalogue, read_journal

DUTY_BEARING_KINDS = {"socio-political", "member"}
NAMING_HOUSEHOLDS = ("assign", "outcome", "result")


class Book:
    """A book as read, with its indicators, reports and effective records."""

    def __init__(self, folder, catalogue=CATALOGUE):
        self.folder = Path(folder)
        self.catalogue = Path(catalogue)
        self.plan = parse_json((self.folder / "plan.json").read_bytes())
        register_file = self.folder / "households.json"
        self.has_register = register_file.exists()
        register = parse_json(register_file.read_bytes()) if self.has_register else {"households": []}
        self.households = {household["id"]: household for household in register["households"]}
        self.helpers = {helper["id"]: helper for helper in register.get("helpers", [])}
        self.records = effective(read_journal(self.folder / "journal.jsonl"))
        self.reports = reports_of(self.plan)
        self.start = self.reports["annual"].first if "annual" in self.reports else date(self.plan["year"], 1, 1)
        self.organisations = self.plan.get("organisations", [])
        self.areas = Areas(self.plan)
        self.dimensions = read_catalogue(self.catalogue, "breakdowns") + self.plan.get("breakdowns", [])
        self.indicators = self._indicators()
        self.results = self._carrying("values")
        self.statements = self._carrying("stated")

    def _indicators(self):
        """Indicators by id: content 1–5, then the common ones; inside, the catalogue's order, then the plan's."""
        known = read_catalogue(self.catalogue, "indicators") + self.plan.get("indicators", [])
        return {one["id"]: one for one in sorted(known, key=lambda one: one.get("content", 6))}

    def _carrying(self, key):
        """The effective result records that carry each indicator in `values` or in `stated`."""
        carrying = {indicator: [] for indicator in self.indicators}
        for record in self.of_kind("result"):
            for indicator in record.get(key, {}):
                carrying.setdefault(indicator, []).append(record)
        return carrying

    def of_kind(self, *kinds):
        return [record for record in self.records if record["kind"] in kinds]

    def events(self, kind, through):
        """The events of a kind up to a day, by (`on`, `at`, `id`)."""
        return sorted((r for r in self.of_kind(kind) if to_date(r["on"]) <= through), key=event_order)

    def duty_bearers(self):
        return [org for org in self.organisations if org["kind"] in DUTY_BEARING_KINDS]

    def names_households(self):
        """The effective records that name a household."""
        return [record for record in self.of_kind(*NAMING_HOUSEHOLDS) if "household" in record]

    @property
    def lacks_register(self):
        """Whether what only a register can say has no figure."""
        return not self.has_register and bool(self.names_households())
