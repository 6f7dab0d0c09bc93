"""The book that every loop begins with, made of the sample book: `book`, last year's beside it, tables to take in."""

import json
import os
import shutil
import zlib
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[3]
SAMPLE = PROJECT / "Fixtures" / "valid" / "cam-pho-2026"
GLOBAL = ["-C", "book", "--as-of", "2026-11-15"]
# A head whose name stands nowhere but in the register.
HEAD = "Nguyễn Thị Zưznz"
RESULTS = """Ngày;Chỉ tiêu;Số lượng;Tổ chức;Ghi chú
1/4/2026;ngay-cong;11;nong-dan;
2/4/2026;ngay-cong;12;phu-nu;
2/4/2026;ngay-cong;12;phu-nu;
3/4/2026;cay-xanh;13;thanh-nien;ven sông
"""
HOUSEHOLDS = """Họ và tên chủ hộ;Khu dân cư;Diện hộ;Số nhân khẩu
Đinh Thị Một;Xuân Mỹ;Hộ nghèo;3
Đinh Văn Hai;Ngọc Thành;Hộ cận nghèo;4
"""


def line(**record):
    """A journal line as mttq writes it, with its check."""
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))[:-1]
    return f'{text},"check":"{zlib.crc32(text.encode()):08x}"}}\n'


def write(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def make(home):
    """Makes the world of one run in the folder `home`, which is new."""
    book, last = home / "book", home / "last"
    shutil.copytree(SAMPLE, book)
    for path in [book, *book.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    plan = json.loads((book / "plan.json").read_text(encoding="utf-8"))
    plan["units"] = [{"id": "to-1", "name": "Tổ 1", "level": "area"}]
    plan["assessments"] = [
        {"id": "tu-cham", "title": "Bảng tự chấm", "of": "self", "bonus": 5,
         "criteria": [
             {"id": "tc-1", "title": "Tuyên truyền", "most": 20}, {"id": "tc-2", "title": "Vận động", "most": 30}]}]
    plan["reports"].insert(1, {
        "kind": "nine-month", "due": "2026-09-25", "rule": "on", "through": "2026-09-15", "to": "Ban Thường trực"})
    plan["previous"] = "../last"
    write(book / "plan.json", plan)
    register = json.loads((book / "households.json").read_text(encoding="utf-8"))
    register["households"][0]["head"] = HEAD
    write(book / "households.json", register)
    (book / "households.json").chmod(0o600)
    last.mkdir()
    former = {key: plan[key] for key in ("format", "unit", "title", "contents", "organisations")}
    former |= {"year": 2025, "reports": [
        {"kind": "annual", "due": "2025-11-01", "rule": "before", "through": "2025-10-25", "to": "Ban Thường trực"}]}
    write(last / "plan.json", former)
    write(last / "households.json", {
        "format": "mttq-households/1", "households": [{"id": "h009", "head": "Hộ Năm Trước", "status": "poor"}]})
    (last / "households.json").chmod(0o600)
    (last / "journal.jsonl").write_text(
        line(id="01JNAAAAAAAAAAAAAAAAAAAAA1", at="2025-03-02T02:00:00Z", kind="assign", household="h009", on="2025-03-01",
             org="phu-nu", forms=["qua"])
        + line(id="01JNAAAAAAAAAAAAAAAAAAAAA2", at="2025-05-02T02:00:00Z", kind="result", on="2025-05-01",
               values={"ngay-cong": 40}), encoding="utf-8")
    (home / "results.csv").write_text(RESULTS, encoding="utf-8")
    (home / "households.csv").write_text(HOUSEHOLDS, encoding="utf-8")
    (home / "out").mkdir()


class World:
    """A template of a world in memory, laid out anew for each run."""

    def __init__(self, home):
        self.folders, self.files = [], {}
        for place, folders, files in os.walk(home):
            folders.sort()
            at = os.path.relpath(place, home)
            self.folders += [os.path.normpath(os.path.join(at, name)) for name in folders]
            for name in files:
                path = os.path.join(place, name)
                with open(path, "rb") as file:
                    self.files[os.path.normpath(os.path.join(at, name))] = (file.read(), os.stat(path).st_mode & 0o777)

    def lay(self, home):
        shutil.rmtree(home, ignore_errors=True)
        os.makedirs(home)
        for folder in self.folders:
            os.mkdir(os.path.join(home, folder))
        for name, (data, mode) in self.files.items():
            descriptor = os.open(os.path.join(home, name), os.O_WRONLY | os.O_CREAT, 0o600)
            os.write(descriptor, data)
            os.fchmod(descriptor, mode)
            os.close(descriptor)
