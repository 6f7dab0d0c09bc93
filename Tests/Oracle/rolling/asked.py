"""What a roll-up is asked: the report, the day, the parent, the paths and the choices."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Asked:
    """One roll-up; paths and the parent are written as they are typed in the folder `home`."""

    home: Path
    paths: tuple
    report: str
    day: str
    parent: str | None = None
    as_sent: bool = False
    newest: bool = False

    def words(self, paths=None):
        """The words of the command line, without its format."""
        words = ["rollup", *(self.paths if paths is None else paths), "--report", self.report, "--as-of", self.day]
        words += ["-C", self.parent] if self.parent else []
        return words + ["--as-sent"] * self.as_sent + ["--newest"] * self.newest
