"""Random books that are valid but use every part of the format, to check a program against the oracle.

`make_book(folder, rng)` writes one; the same generator state writes the same bytes.
"""

from .books import make_book, make_years, write_book
from .choices import Chooser, Number, day_between
from .journal import MODEL_STATUSES, OUTCOME_STATUSES, RECORD_KEYS, TASK_STATUSES, JournalMaker
from .plan import ORGANISATION_KINDS
from .previous import spelled
from .register import HELPER_KINDS, START_STATUSES
from .writing import encode, with_check, write_file, write_journal
