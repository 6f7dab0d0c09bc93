"""Shows that a check can fail: it is run on samples, whole ones and ones broken on purpose."""


class SelfTest:
    """Samples, each with what a check has to say of it."""

    def __init__(self, title):
        self.title = title
        self.wrong = []
        self.samples = 0

    def passes(self, name, faults):
        """A sample without fault."""
        self.samples += 1
        found = list(faults)
        if found:
            self.wrong.append(f"{name}: a whole sample is refused: {found[0]}")

    def fails(self, name, faults, words):
        """A broken sample; one of its faults has to say these words."""
        self.samples += 1
        found = list(faults)
        if not any(words in fault for fault in found):
            said = "; ".join(found) or "nothing"
            self.wrong.append(f"{name}: expected a fault with {words!r}, the check says: {said}")

    def close(self):
        """Prints what went wrong, and gives the exit code."""
        for line in self.wrong:
            print(f"SELF-TEST {self.title}: {line}")
        print(f"{self.title}: {self.samples} samples, {len(self.wrong)} wrong")
        return 1 if self.wrong else 0


def sample_report(**changes):
    """A small report as JSON has it, to make samples of."""
    def row(ident, name, unit, **more):
        return {"id": ident, "name": name, "unit": unit, "content": 1, "kind": "sum", "of": None, "over": None,
                "parts": None, "stated": False, "statedOn": None, "areas": None, "breakdown": [], "value": 0, "cumulative": 0, "target": None, "percent": None, "met": None, "previous": None,
                "change": None, "estimate": None, "records": 0, "recordsCumulative": 0} | more

    return {
        "report": "annual", "year": 2026,
        "indicators": [
            row("quy", "Quỹ “Vì người nghèo” vận động được", "đồng", value=1234567, cumulative=2234567,
                target=5000000, percent=44, met=False, records=1, recordsCumulative=2),
            row("mo-hinh", "Mô hình <A&B>", "mô hình"),
            row("nha", "Nhà xây mới", "căn", value=0, cumulative=3, records=1, recordsCumulative=2, previous=3, breakdown=[
                {"dimension": "nguon", "parts": [{"part": "ngan-sach", "value": 0, "cumulative": 2}],
                 "unclassified": {"value": 0, "cumulative": 1}}]),
        ],
        "previousBooks": {"expected": 1, "read": 1},
        "period": {"from": "2026-05-01", "through": "2026-05-31", "start": "2026-01-01", "known": "2026-05-31"},
        "targets": [{"indicator": "quy", "org": None, "area": None, "rule": {"atLeast": 5000000}, "agreed": None}],
        "byArea": [{"area": "a", "values": {"nha": 0}}],
        "models": {"items": [{"id": "vuon", "name": "Vườn rau", "content": 1, "org": None, "status": "planned"}]},
        "households": {"helpedHouseholds": [], "byHelper": []}, "received": [],
        "funds": [{"id": "quy", "name": "Quỹ phường", "opening": 5, "in": 10, "out": 3, "closing": 12}],
        "byOrganisation": [],
    } | changes


SAMPLE_PLAN = {"organisations": [], "areas": [{"id": "a", "name": "Tu Lễ"}],
               "funds": [{"id": "quy", "in": "quy", "out": "nha"}]}

# The tables of the sample report as a page shows them.
SAMPLE_TABLES = [
    [["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện trong kỳ", "Lũy kế", "Tỷ lệ %", "Cùng kỳ năm trước",
      "Ghi chú"],
     ["1", "Quỹ “Vì người nghèo” vận động được", "đồng", "5.000.000", "1.234.567", "2.234.567", "44", "–",
      "chưa đạt (1)"],
     ["2", "Mô hình <A&B>", "mô hình", "", "–", "–", "", "–", ""],
     ["3", "Nhà xây mới", "căn", "", "0", "3", "", "3", ""],
     ["", "Theo nguồn: Ngân sách nhà nước", "", "", "0", "2", "", "", ""],
     ["", "chưa phân loại", "", "", "0", "1", "", "", ""]],
    [["STT", "Tên mô hình", "Nội dung", "Kết quả"], ["1", "Vườn rau", "1", "dự kiến"]],
    [["STT", "Quỹ", "Số dư đầu năm", "Thu", "Chi", "Số dư cuối kỳ"], ["1", "Quỹ phường", "5", "10", "3", "12"]],
    [["Chỉ tiêu (ĐVT)", "Khối phố Tu Lễ"], ["Nhà xây mới (căn)", "0"]],
]
