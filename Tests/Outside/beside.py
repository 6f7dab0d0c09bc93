"""Lets the checks of this folder import the readers in Tests/Oracle/reading, which both kinds of checks use."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "Oracle"))
