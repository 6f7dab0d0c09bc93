"""Which records a figure is made of: those of some days, of the whole unit or of a part of it."""

from dataclasses import dataclass
from datetime import date

from .duties import to_date


@dataclass(frozen=True)
class Scope:
    """The records that name this organisation and this area, where given; else all."""

    org: str | None = None
    area: str | None = None

    def holds(self, record):
        return (self.org is None or record.get("org") == self.org) and (
            self.area is None or record.get("area") == self.area
        )

    @property
    def is_unit(self):
        return self.org is None and self.area is None


UNIT = Scope()


@dataclass(frozen=True)
class Span:
    """Days [`first`, `through`], none where `through` lies before `first`."""

    first: date
    through: date

    def holds(self, record):
        return self.first <= to_date(record["on"]) <= self.through

    @property
    def from_ever(self):
        """Every day up to `through`: what a stock is counted from."""
        return Span(date.min, self.through)
