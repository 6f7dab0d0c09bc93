"""Sound books of odd layout, the faults planted in them, and the judgement on what was found."""
