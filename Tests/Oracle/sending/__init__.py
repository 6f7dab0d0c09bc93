"""The life of a sent report: what may happen to it, what a diff must say of it, and what its prints hold."""
