"""Books written from small tables: days as dd-mm, values, and what a plan has beside the usual."""

import json
from dataclasses import dataclass, field

YEAR = 2026
PLAN = {
    "format": "mttq-plan/1",
    "unit": {"id": "xa-mau", "name": "xã Mẫu", "level": "commune"},
    "year": YEAR,
    "title": "Kế hoạch năm",
    "contents": [{"content": one} for one in range(1, 6)],
    "organisations": [{"id": "nong-dan", "name": "Hội Nông dân", "kind": "socio-political"},
                      {"id": "phu-nu", "name": "Hội Phụ nữ", "kind": "socio-political"}],
}
FILES = {"plan": "plan.json", "register": "households.json", "journal": "journal.jsonl"}


def iso(day, year=YEAR):
    """A day written dd-mm, of the book's year, or dd-mm-yyyy."""
    parts = day.split("-")
    return f"{parts[2] if len(parts) > 2 else year}-{parts[1]}-{parts[0]}"


def record(kind, day, **keys):
    return {"kind": kind, "on": day, **keys}


def result(day, values, **keys):
    return record("result", day, values=values, **keys)


def half_year(through="14-05", **keys):
    return {"kind": "half-year", "due": "15-05", "rule": "before", "through": through, **keys}


def annual(**keys):
    return {"kind": "annual", "due": "01-11", "rule": "before", **keys}


def thon(name, **keys):
    return {"id": name, "name": name, "kind": "thôn", **keys}


def only_half_year(through="14-05"):
    """A plan with one report, so that a figure is judged on its last day alone."""
    return {"reports": [half_year(through)]}


MERGER = [thon("thon-1", until="28-02", into=["thon-moi"]), thon("thon-2", until="28-02", into=["thon-moi"]),
          thon("thon-moi", since="01-03")]
SPLIT = [thon("a", until="28-02", into=["c", "d"]), thon("c", since="01-03"), thon("d", since="01-03")]


@dataclass
class Book:
    """What a book holds beside the usual plan; `beside` are the books next to it, by name."""

    records: list = field(default_factory=list)
    plan: dict = field(default_factory=dict)
    register: dict | None = None
    beside: dict = field(default_factory=dict)
    year: int = YEAR

    def dated(self, value, key=""):
        """The value with every day under a key of days written as the format has it."""
        if isinstance(value, dict):
            return {name: self.dated(one, name) for name, one in value.items()}
        if isinstance(value, list):
            return [self.dated(one) for one in value]
        days = ("on", "since", "until", "due", "from", "through")
        return iso(value, self.year) if key in days and isinstance(value, str) else value

    def lines(self):
        for number, keys in enumerate(self.records, 1):
            dated = self.dated(keys)
            time = dated.get("on", f"{self.year}-12-31")
            yield {"id": f"R{number:07}", "at": f"{time}T03:00:00Z", "kind": dated.pop("kind")} | dated

    def write(self, folder):
        folder.mkdir(parents=True)
        reports = {"reports": [half_year(), annual()]}
        plan = self.dated(PLAN | {"year": self.year} | reports | self.plan)
        write(folder / FILES["plan"], plan)
        if self.register is not None:
            write(folder / FILES["register"], {"format": "mttq-households/1"} | self.dated(self.register))
            (folder / FILES["register"]).chmod(0o600)
        text = "".join(json.dumps(one, ensure_ascii=False, separators=(",", ":")) + "\n" for one in self.lines())
        (folder / FILES["journal"]).write_text(text)
        for name, book in self.beside.items():
            book.write(folder.parent / name)


def write(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
