"""Counts by row, and what was found."""

from collections import Counter, defaultdict


class Tally:
    def __init__(self, title):
        self.title = title
        self.rows = defaultdict(Counter)
        self.found = Counter()
        self.examples = {}

    def add(self, row, column, faults=(), example=""):
        self.rows[row][column] += 1
        for kind, detail in faults:
            self.rows[row]["FAULTS"] += 1
            self.found[(kind, row)] += 1
            self.examples.setdefault((kind, row), f"{detail} [{example}]")

    def merge(self, other):
        for row, counts in other.rows.items():
            self.rows[row].update(counts)
        self.found.update(other.found)
        for key, example in other.examples.items():
            self.examples.setdefault(key, example)

    def count(self, *columns):
        return sum(
            counts[column] for counts in self.rows.values() for column in columns or counts if column != "FAULTS")

    @property
    def faults(self):
        return sum(self.found.values())

    def table(self):
        columns = sorted({column for counts in self.rows.values() for column in counts} - {"FAULTS"}) + ["FAULTS"]
        lines = [["", *columns]]
        lines += [[row, *(str(counts[column] or "·") for column in columns)] for row, counts in self.rows.items()]
        lines.append(["all", *(str(sum(counts[column] for counts in self.rows.values())) for column in columns)])
        widths = [max(len(line[i]) for line in lines) for i in range(len(columns) + 1)]
        return "\n".join(
            "  ".join([line[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(line[1:], widths[1:]))])
            for line in lines)

    def report(self, whole=True):
        """Prints the counts, by row if `whole`, and what was found with an example of each."""
        print(f"\n{self.title}: {self.count():,} runs, {self.faults:,} faults", flush=True)
        if whole:
            print(self.table())
        for (kind, row), count in sorted(self.found.items(), key=lambda entry: (entry[0][0], -entry[1])):
            print(f"  {kind:22} {row:22} {count:6}  {self.examples[(kind, row)]}")
