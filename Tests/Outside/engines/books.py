"""The books that are exported: those of the repository, and a province of random ones."""

import random
import shutil
from pathlib import Path

from rolling.provinces import Province

from .exported import Exported

FIXTURES = Path(__file__).resolve().parents[3] / "Fixtures" / "valid"
COMES = ["book"] * 3 + ["sent"] * 3 + ["sent and changed", "file", "missing"]
PARTS = ("--facts", "--households", "--remarks")


def of_the_repository(program, home):
    shutil.copytree(FIXTURES, home / "so")
    return Exported(program, home, ["so"], "2026-11-20")


def of_a_province(program, home, seed):
    """A province whose roll-up ends well, and the reports of its plan above."""
    province = Province(program.program, home, random.Random(f"engines-{seed}"), COMES, has_parent=True)
    province.is_calm = province.parent_owes = True
    asked = province.make()
    return Exported(program, home, ["don-vi"], asked.day, asked.parent), [asked.report]
