"""The best helpers for poor households, found by other means than those of mttq."""
