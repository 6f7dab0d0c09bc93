"""Readers that the checks of Tests/Oracle and of Tests/Outside have in common."""
