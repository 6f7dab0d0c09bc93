"""A commune's year as an office writes it down: 14 thôn, 8 organisations, 180 households, 19 reports."""
