"""A small plain book that is made broad in one of its lists."""

import json
import random

UNIT = {"id": "xa-rong", "name": "xã Rộng", "level": "commune", "within": ["tỉnh Dài"]}
REPORTS = [
    {"kind": "half-year", "due": "2026-06-20", "rule": "before", "to": "Ủy ban MTTQ Việt Nam tỉnh"},
    {"kind": "annual", "due": "2026-12-20", "rule": "before", "to": "Ủy ban MTTQ Việt Nam tỉnh"},
]
AT = "2026-03-01T02:11:00Z"
DAY = "2026-03-01"


class Book:
    """Plan, register, records and a table, written into a folder once all is said."""

    def __init__(self):
        self.plan = {"format": "mttq-plan/1", "unit": UNIT, "year": 2026, "title": "Kế hoạch năm 2026",
                     "contents": [{"content": number} for number in range(1, 6)], "organisations": [], "areas": [],
                     "reports": REPORTS}
        self.households = None
        self.helpers = []
        self.lines = []
        self.table = None
        self.random = random.Random(13)

    # ------------------------------------------------------------ the plan

    def areas(self, count, name="Thôn {}"):
        self.plan["areas"] = [{"id": f"a{n}", "name": name.format(n)} for n in range(count)]
        return self

    def organisations(self, count, ident="o{}", kind="member", **keys):
        self.plan["organisations"] = [
            {"id": ident.format(n), "name": f"Chi hội số {n}", "kind": kind, "contents": [1], **keys}
            for n in range(count)]
        return self

    def put(self, **keys):
        self.plan |= keys
        return self

    # ------------------------------------------------------------ the register

    def register(self, count, area=lambda n: None, **keys):
        self.households = [
            {"id": f"h{n}", "head": f"Người thứ {n}", "status": "poor", **keys}
            | ({"area": area(n)} if area(n) else {}) for n in range(count)]
        return self

    def people_who_help(self, count, kind):
        self.helpers = [{"id": f"g{n}", "name": f"Nơi giúp {n}", "kind": kind} for n in range(count)]
        return self

    # ------------------------------------------------------------ the journal

    def record(self, kind, **keys):
        number = len(self.lines)
        line = {"id": f"01M{number:023d}", "at": AT, "by": "nguoi-ghi", "kind": kind, **keys}
        self.lines.append(json.dumps(line, ensure_ascii=False, separators=(",", ":")))
        return line["id"]

    def result(self, on=DAY, values=None, **keys):
        return self.record("result", on=on, values=values or {"ngay-cong": 1}, **keys)

    def records(self, count):
        for n in range(count):
            self.result(values={"ngay-cong": n % 97 + 1, "cay-xanh": 3}, note="Ra quân dọn vệ sinh đường làng")
        return self

    def shuffled(self):
        self.random.shuffle(self.lines)
        return self

    # ------------------------------------------------------------ on the disk

    def write(self, folder):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "plan.json").write_text(json.dumps(self.plan, ensure_ascii=False), encoding="utf-8")
        if self.households is not None:
            register = {"format": "mttq-households/1", "households": self.households, "helpers": self.helpers}
            path = folder / "households.json"
            path.write_text(json.dumps(register, ensure_ascii=False), encoding="utf-8")
            path.chmod(0o600)
        if self.lines:
            (folder / "journal.jsonl").write_text("".join(line + "\n" for line in self.lines), encoding="utf-8")
        if self.table is not None:
            (folder / "table.csv").write_text(self.table, encoding="utf-8")
