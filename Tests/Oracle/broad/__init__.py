"""Books that are broad in one dimension: the ground of breadth.py."""

from broad.books import Book
from broad.dimensions import DIMENSIONS, Dimension

__all__ = ["DIMENSIONS", "Book", "Dimension"]
