"""The form of a book's files: canonical, spoiled, and the values that it must not touch."""
