"""A reference implementation of the report rules (book.md, report.md, cli.md), written from the words alone.

It favours plainness over speed and shares no code with the program it checks. It reads valid books only: what
`mttq validate` would refuse is not looked for. Every number is exact (int, Decimal or Fraction), never a float.
"""

from .activities import SECTIONS, fund_rows
from .amounts import bounds, exact, percentage
from .answers import deadlines, report, trace
from .areas import Areas
from .book import Book
from .duties import reports_of, to_date
from .figures import FLOWS, carrying, cumulative, entering, stating
from .files import CATALOGUE, parse_json, read_catalogue, read_journal
from .findings import CODES, findings
from .households import Help, assignments_of
from .indicators import spans
from .review import review
from .scopes import Scope, Span
