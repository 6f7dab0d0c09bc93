"""The residential areas of a plan: their days, the changes between them, and their lines."""

from dataclasses import dataclass
from datetime import date

from .duties import to_date


@dataclass(frozen=True)
class Change:
    """Old areas that end on one day for the same successors: a merger, a split, or a new division."""

    until: date
    old: frozenset
    brings: frozenset


class Areas:
    """The areas of one plan, in its order."""

    def __init__(self, plan):
        self.entries = plan.get("areas", [])
        self.ids = [area["id"] for area in self.entries]
        self.since = {area["id"]: to_date(area.get("since")) or date.min for area in self.entries}
        self.until = {area["id"]: to_date(area.get("until")) or date.max for area in self.entries}
        self.into = {area["id"]: tuple(area.get("into", [])) for area in self.entries}
        self.changes = self._changes()

    def _changes(self):
        together = {}
        for area in self.ids:
            if self.into[area]:
                together.setdefault((self.until[area], frozenset(self.into[area])), set()).add(area)
        return [Change(until, frozenset(old), brings) for (until, brings), old in together.items()]

    def holds(self, area, day):
        """Whether a day is in the days of an area."""
        return self.since[area] <= day <= self.until[area]

    def existing_on(self, day):
        return [area for area in self.ids if self.holds(area, day)]

    def existing_within(self, span):
        """The areas that exist on at least one day of a span."""
        return [area for area in self.ids
                if max(self.since[area], span.first) <= min(self.until[area], span.through)]

    def change_that_brought(self, area):
        return next((change for change in self.changes if area in change.brings), None)

    def line(self, area):
        """The area itself and every area whose only `into` it is."""
        return {area} | {one for one in self.ids if self.into[one] == (area,)}

    def standing_for(self, area, day):
        """The areas that a name of this one means on a day: itself, or where it has ended, its successors."""
        return list(self.into[area]) if self.until[area] < day else [area]

    def of_household(self, area, day):
        """The area of a household on a day: the register's, or where it has ended, its only successor that has not."""
        if area is None or self.until[area] >= day:
            return area
        if len(self.into[area]) != 1 or self.until[self.into[area][0]] < day:
            return None
        return self.into[area][0]
