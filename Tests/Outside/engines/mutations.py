"""Faults planted in the views: each a small change of the script that a careless hand could make."""
