"""A book's texts with the places of all its values, and where such books come from."""

import collections
import random
from pathlib import Path

import random_books
from reading import strict_json

from . import beside, making, shape

FILES = ["plan.json", "households.json", "journal.jsonl"]


class Book:
    """A book's texts with the places of all its values."""

    def __init__(self, texts, marks, name):
        self.texts, self.marks, self.name = texts, marks, name
        self.base = []
        self.beside = {}
        self.ours = False
        self.spots = []
        self.plan = strict_json.parse(texts["plan.json"])
        self.spots += shape.spots("plan.json", "plan", shape.PLAN, self.plan)
        if "households.json" in texts:
            self.register = strict_json.parse(texts["households.json"])
            self.spots += shape.spots("households.json", "register", shape.REGISTER, self.register)
        self.lines = []
        start = 0
        text = texts.get("journal.jsonl", "")
        ids = [strict_json.parse(line).get("id").value for line in text.split("\n") if line.strip()]
        times = collections.Counter(ids)
        back = set()
        self.sent = {}
        for line in text.split("\n"):
            if line.strip() and (void := strict_json.parse(line).get("record")):
                back.add(void.value)
            if line.strip() and (node := strict_json.parse(line)).get("kind").value == "sent":
                self.sent[node.get("id").value] = node.get("report").value
            # What a second line says too cannot be changed on one of them alone.
            if line.strip() and times[strict_json.parse(line).get("id").value] == 1:
                node = strict_json.parse(text, start, start + len(line))
                self.lines.append(node)
                kind = node.get("kind").value
                self.spots += shape.spots("journal.jsonl", f"record.{kind}", shape.RECORD[kind], node)
            start += len(line) + 1
        self.by_id = {node.get("id").value: node for node in self.lines}
        self.taken_back = [node for node in self.lines if node.get("id").value in back]
        self.by_label = collections.defaultdict(list)
        for spot in self.spots:
            self.by_label[spot.label].append(spot)

    def value_may_change(self, spot):
        return not spot.label.startswith("plan.quotas")


def book_at(folder):
    """A book as it stands on the disk."""
    texts, marks = {}, {}
    for file in FILES:
        if (folder / file).exists():
            data = (folder / file).read_bytes()
            marks[file] = data.startswith(b"\xef\xbb\xbf")
            texts[file] = data.removeprefix(b"\xef\xbb\xbf").decode()
    return Book(texts, marks, folder.name)


def books_of_others(folder, seed):
    """The sound books of the repository, and random ones."""
    package = Path(__file__).resolve().parents[3]
    for plan in sorted([*package.glob("Fixtures/valid/*/plan.json"), *package.glob("seeds/*/plan.json")]):
        # Whatever is planted before a sending breaks its seal: planters of their own do that.
        if b'"seal"' not in (journal.read_bytes() if (journal := plan.parent / "journal.jsonl").exists() else b""):
            yield book_at(plan.parent)
    for number in range(12):
        home = folder / f"random-{number}" / "book"
        random_books.make_book(home, random.Random(f"{seed}-{number}"))
        yield book_at(home)


def random_book(seed):
    rng = random.Random(seed)
    maker = making.Maker(rng)
    texts, marks, names = {}, {}, []
    for file in FILES:
        layout = making.Layout(rng)
        if file == "journal.jsonl":
            records = maker.journal()
            if rng.random() < 0.3:
                rng.shuffle(records)
            texts[file] = layout.lines(records, rng.choice([0, 0.5, 1, 1]))
        else:
            texts[file] = layout.file(maker.plan() if file == "plan.json" else maker.register())
        marks[file] = layout.mark
        names.append(layout.name)
    book = Book(texts, marks, " | ".join(names))
    book.ours, book.beside = True, beside.reports()
    return book
