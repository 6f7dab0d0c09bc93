"""Every command that writes, as the loops run it, and what may be done with it a second time."""

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from .ground import GLOBAL, HEAD

# What a second run does once the first is in the book:
SAME = "changes nothing"
REFUSED = "is refused, or changes nothing"
ADDS = "does something more"


@dataclass(frozen=True)
class Form:
    name: str
    words: tuple
    again: str = ADDS
    before: tuple = ()
    prepare: Callable | None = None
    stdin: bytes = b""
    # What may stand half done after a crash, since it is several files; the second run completes it.
    several: bool = False
    # Reads alone: printed figures are judged.
    reads: bool = False
    # A text that has to be nowhere once it is done.
    forgets: str = ""
    # What makes up for a page alone that lacks, once the rest is there and a second run is refused.
    mend: tuple = ()
    # Bytes that have to stay somewhere in the journal or beside it.
    keeps: bytes = b""
    raw: bool = False

    @property
    def line(self):
        return list(self.words) if self.raw else [*GLOBAL, *self.words]


def form(name, *words, **more):
    return Form(name, tuple(words), **more)


def unformed(home):
    """The book as another program might have written it."""
    plan, journal = home / "book" / "plan.json", home / "book" / "journal.jsonl"
    plan.write_text(json.dumps(json.loads(plan.read_text(encoding="utf-8")), ensure_ascii=False), encoding="utf-8")
    journal.write_text(re.sub(r',"check":"[0-9a-f]{8}"}', "}", journal.read_text(encoding="utf-8")), encoding="utf-8")


def old_page(home):
    (home / "out" / "cu.html").write_text("<p>bản cũ</p>\n" * 2000, encoding="utf-8")

def without(names, home):
    """The book before it has these."""
    for name in names:
        path = home / "book" / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def torn(home):
    with (home / "book" / "journal.jsonl").open("ab") as file:
        file.write(TORN)


def open_end(home):
    path = home / "book" / "journal.jsonl"
    path.write_bytes(path.read_bytes()[:-1])


TORN = b'{"id":"01M9TORN000000000000000000","at":"2026-11-0'
FIRST_RECORD = partial(without, ("journal.jsonl", "reports"))
FIRST_HOUSEHOLD = partial(without, ("journal.jsonl", "reports", "households.json"))
ALL = [
    form("record", "record", "ngay-cong=3", "--on", "2026-05-01", "--note", "làm đường"),
    form("record, the first", "record", "ngay-cong=3", "--on", "2026-05-01", prepare=FIRST_RECORD),
    form("record, torn end", "record", "ngay-cong=3", "--on", "2026-05-01", prepare=torn, keeps=TORN),
    form("record, open end", "record", "ngay-cong=3", "--on", "2026-05-01", prepare=open_end),
    form("household, the first", "household", "add", "Phạm Thị Mới", "--id", "h777", "--status", "poor", "--area",
         "xuan-my", prepare=FIRST_HOUSEHOLD, again=REFUSED),
    form("record --household", "record", "ngay-cong=2", "--household", "h002", "--on", "2026-05-02", "--org", "phu-nu"),
    form("record --from", "record", "--from", "results.csv", again=SAME),
    form("estimate", "estimate", "annual", "ngay-cong=900", "--on", "2026-10-20"),
    form("remark", "remark", "annual", "--section", "limits", "Triển khai còn chậm."),
    form("remark -", "remark", "annual", "--section", "lessons", "-", stdin="Làm sớm.\nKiểm tra kỹ.\n".encode()),
    form("receive", "receive", "nine-month", "phu-nu", "nong-dan", "unit:to-1", "--on", "2026-09-20"),
    form("score", "score", "tu-cham", "tc-1=18,5", "tc-2=30", "--bonus", "2", "--on", "2026-10-01"),
    form("task start", "task", "start", "9", "--on", "2026-10-01"),
    form("task done", "task", "done", "9", "--on", "2026-10-10"),
    form("model start", "model", "start", "vuon-rau-sach", "--on", "2026-10-01"),
    form("undo", "undo", before=(("record", "ngay-cong=5", "--on", "2026-05-01"),)),
    form("void", "void", "01M5P11GG0748RQEE928H8CZ2K", "--reason", "ghi nhầm", again=REFUSED),
    form("send", "send", "nine-month", "--on", "2026-09-24", "--number", "30/BC-MTTQ-BTT", again=REFUSED, several=True),
    form("send -o", "send", "nine-month", "--on", "2026-09-24", "--number", "30/BC-MTTQ-BTT", "-o",
         "out/bao-cao.docx", again=REFUSED, several=True,
         # Without a day of the ground, `report` takes that of the sending by itself.
         mend=("report", "nine-month", "--as-of", "2026-09-24", "-o", "out/bao-cao.docx")),
    form("send --again", "send", "half-year", "--on", "2026-05-14", "--number", "20/BC", "--again", several=True),
    form("new", "new", "moi", "--unit", "phường Minh An", "--level", "commune", "--year", "2026", "--due-annual",
         "1/11/2026", "--to", "Ban Thường trực", again=REFUSED, several=True, raw=True),
    form("new --previous", "new", "moi", "--unit", "phường Cẩm Phô", "--id", "cam-pho", "--level", "commune", "--year",
         "2027", "--previous", "book", again=REFUSED, several=True, raw=True),
    form("area add", "area", "add", "Khu Mới", "--id", "khu-moi", again=REFUSED),
    form("area merge", "area", "merge", "ngoc-thanh", "thong-nhat", "--into", "Khối Gộp", "--on", "2026-08-01",
         again=REFUSED),
    form("area split", "area", "split", "xuan-my", "--into", "Xuân Một", "--into", "Xuân Hai", "--on", "2026-09-01",
         again=REFUSED),
    form("indicator add", "indicator", "add", "Giếng đào", "--unit", "cái", "--id", "gieng", again=REFUSED),
    form("indicator edit", "indicator", "edit", "rac-tai-che", "--content", "4", again=SAME),
    form("target set", "target", "set", "cay-xanh", "--at-least", "500", again=SAME),
    form("org add", "org", "add", "Hội Người cao tuổi", "--kind", "member", "--id", "nguoi-cao-tuoi", again=REFUSED),
    form("model add", "model", "add", "Xóm đạo bình yên", "--content", "4", "--id", "xom-dao", again=REFUSED),
    form("task add", "task", "add", "Tổng kết năm", "--id", "tong-ket-nam", "--due", "2026-12-20", again=REFUSED),
    form("assessment add", "assessment", "add", "Bảng khu", "--of", "area", "--id", "bang-khu", "--criterion",
         "a:Vệ sinh:10", again=REFUSED),
    form("household add", "household", "add", "Phạm Thị Mới", "--id", "h777", "--status", "poor", "--area", "xuan-my",
         again=REFUSED),
    form("household edit", "household", "edit", "h002", "--people", "6", "--phone", "0900000000", again=SAME),
    form("household import", "household", "import", "households.csv", again=SAME),
    form("household assign", "household", "assign", "h010", "--org", "phu-nu", "--form", "qua", "--on", "2026-06-01"),
    form("household release", "household", "release", "h001", "--org", "phu-nu", "--on", "2026-10-01", again=REFUSED),
    form("household outcome", "household", "outcome", "h002", "near-poor", "--on", "2026-10-15"),
    form("household suggest", "household", "suggest", "--apply", "--on", "2026-09-01",
         before=(("household", "add", "Phạm Thị Lẻ", "--id", "h778", "--status", "poor", "--area", "xuan-my"),),
         again=SAME),
    form("household renew", "household", "renew", "--apply", "--on", "2026-02-01", again=SAME),
    form("household forget", "household", "forget", "h001", "--yes", again=REFUSED, forgets=HEAD),
    form("helper add", "helper", "add", "Công ty Một", "--kind", "enterprise", "--id", "cong-ty-mot", again=REFUSED),
    form("helper forget", "helper", "forget", "n-giup", "--yes", again=REFUSED, forgets="Đặng Văn Giúp Đỡ",
         before=(("helper", "add", "Đặng Văn Giúp Đỡ", "--kind", "individual", "--id", "n-giup"),)),
    form("fmt", "fmt", "book", again=SAME, several=True, raw=True, prepare=unformed),
    form("report -o .docx", "report", "annual", "-o", "out/bao-cao.docx", again=SAME),
    form("report -o .json", "report", "annual", "-o", "out/bao-cao.json", again=SAME),
    form("report -o over", "report", "half-year", "-o", "out/cu.html", again=SAME, prepare=old_page),
    form("form -o .xlsx", "form", "annual", "--for", "areas", "-o", "out/bieu.xlsx", again=REFUSED),
    form("form -o .csv", "form", "annual", "--for", "organisations", "-o", "out/bieu.csv", again=REFUSED),
    form("form -o folder", "form", "annual", "--for", "areas", "-o", "out/bieu", "--force", again=SAME, several=True),
    form("export ics -o", "export", "ics", "-o", "out/han.ics", again=SAME),
    form("report", "report", "annual", "--format", "json", reads=True),
    form("status", "status", reads=True),
    form("household list", "household", "list", reads=True),
    form("log", "log", "--since", "2026-10-20", "--format", "json", reads=True),
    form("validate", "validate", "book", "--format", "json", reads=True, raw=True),
]


def chosen(only, reads=True):
    """The forms whose name has one of the comma-separated words."""
    return [form for form in ALL if (reads or not form.reads) and any(word in form.name for word in only.split(","))]
