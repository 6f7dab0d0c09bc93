"""Where the values of a book's files stand, as lines and columns."""

from reading import strict_json

PLAN, REGISTER, JOURNAL = "plan.json", "households.json", "journal.jsonl"


class Places:
    """The files of a book with the places of their values."""

    def __init__(self, folder):
        self.texts = {name: (folder / name).read_bytes().decode("utf-8-sig") if (folder / name).exists() else ""
                      for name in (PLAN, REGISTER, JOURNAL)}
        self.plan = strict_json.parse(self.texts[PLAN])
        self.register = strict_json.parse(self.texts[REGISTER]) if self.texts[REGISTER] else None
        self.lines = self._lines()

    def _lines(self):
        """The line of each record that counts (`files.read_journal`), by its id, in the order of the file."""
        text, start, found = self.texts[JOURNAL], 0, {}
        for line in text.split("\n"):
            if line.strip():
                node = strict_json.parse(text, start, start + len(line))
                one = node.get("at").value, line.removesuffix("\r").encode(), start, node
                record_id = node.get("id").value
                if record_id not in found or one[:2] < found[record_id][:2]:
                    found[record_id] = one
            start += len(line) + 1
        return {record_id: node for record_id, (*_, node) in sorted(found.items(), key=lambda item: item[1][2])}

    def finding(self, code, file, start):
        return (code, file, *strict_json.place(self.texts[file], start))

    def of_record(self, code, record_id, *keys):
        """A finding at a value of a record: `values` and an indicator, or one key."""
        node = self.lines[record_id]
        for key in keys:
            node = node.get(key)
        return self.finding(code, JOURNAL, node.start)

    def entries(self, key):
        """The entries of a list of the plan, by id."""
        node = self.plan.get(key)
        return {} if node is None else {entry.get("id").value: entry for entry in node.items}
