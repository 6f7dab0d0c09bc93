"""Books that are valid but hard to print: odd texts, many parts, nothing at all, many signers.

    python3 Tests/Outside/books.py FOLDER

writes them, the same bytes each time.
"""

import json
import random
import sys
import unicodedata
from datetime import date, timedelta
from pathlib import Path

LONG_WORD = "Đạiđoànkết" * 20
DUTIES = [
    {"kind": "half-year", "due": "2026-06-15", "rule": "before"},
    {"kind": "annual", "due": "2026-11-15", "rule": "on", "through": "2026-11-14", "to": "Ban Thường trực cấp trên"},
]
REVIEWS = [{"id": "tong-ket", "title": "Tổng kết năm", "due": "2026-12-18"},
           {"id": "so-ket", "title": "Sơ kết", "when": "giữa năm"}]
# What may stand in a name and trip a format: signs of markup, of tables, of formulas and of other scripts.
ODD_TEXTS = [
    "A<B> & \"C\" 'D'", "]]> <!-- x --> <?x?> &amp; &#60;", "<script>alert(1)</script>", "a|b \\| c\\", "*đậm* _x_ `y` ~~z~~ [a](b)",
    "=1+1", "+84 905", "-5%", "@ai", "'nháy'", "# Đầu đề", "1. Danh sách", "> trích", "$x^2$ {y} %z", "a;b,c",
    "Trái\u2060 và phải", "שלום مرحبا", "x\u0323\u0301 y\u0308\u0332", "😀 nhà 🏡 𝔸𝔹",
    "khoảng\u00a0trắng\u00a0\u00a0liền", LONG_WORD, "“ngoặc” ‘đơn’ – — …", "日本 Ω ≤ ½", "\ufffd\u00adgạch", "  ",
]


def odd(place, what):
    """A name that is odd and says what it names."""
    return f"{ODD_TEXTS[place % len(ODD_TEXTS)]} {what} {place}"


class Journal:
    """Records of a year, one after the other."""

    def __init__(self):
        self.lines = []

    def add(self, kind, **values):
        number = len(self.lines)
        record = {"id": f"record-{number:06}", "at": "2026-01-01T00:00:00Z", "by": "can-bo", "kind": kind} | values
        self.lines.append(json.dumps(record, ensure_ascii=False, separators=(",", ":")))
        return record["id"]


def write(folder, plan, households=None, journal=None):
    folder.mkdir(parents=True)
    put(folder / "plan.json", json.dumps(plan, ensure_ascii=False, indent=2))
    if households:
        put(folder / "households.json", json.dumps(
            {"format": "mttq-households/1"} | households, ensure_ascii=False, indent=2))
        (folder / "households.json").chmod(0o600)
    if journal:
        put(folder / "journal.jsonl", "\n".join(journal.lines))


def put(path, text):
    path.write_text(unicodedata.normalize("NFC", text) + "\n", encoding="utf-8", newline="\n")


def plan_of(ident, name, **more):
    return {"format": "mttq-plan/1", "unit": {"id": ident, "name": name, "level": "commune", "within": ["tỉnh Mẫu"]},
            "year": 2026, "title": "Kế hoạch năm 2026", "contents": [{"content": one} for one in range(1, 6)],
            "reports": DUTIES, "reviews": REVIEWS} | more


# ---------------------------------------------------------------- odd texts

def odd_book(folder):
    count = len(ODD_TEXTS)
    organisations = [{"id": f"hoi-{place}", "name": odd(place, "hội"), "kind": ("socio-political", "member")[place % 2],
                      "contents": [1 + place % 5], "duties": [odd(place, "việc")], "models": 1,
                      "document": {"number": odd(place, "số"), "date": "2026-02-05"}} for place in range(count)]
    areas = [{"id": f"khu-{place}", "name": odd(place, "khu"), "kind": odd(place + 3, "thôn")} for place in range(count)]
    indicators = [{"id": f"chi-tieu-{place}", "name": odd(place, "chỉ tiêu"), "unit": ["đồng", "m²", "<cái>"][place % 3],
                   "kind": ("sum", "latest")[place % 2], "content": 1 + place % 5} for place in range(count)]
    plan = plan_of(
        "le", "phường <Lẻ> & \"Lạ\" ]]>", title=odd(0, "Kế hoạch"), number="07/KH-<MTTQ>&BTT", issued="2026-01-26",
        place="Lẻ & Lạ", bases=[{"number": odd(place, "số"), "issuer": odd(place, "nơi"), "date": "2026-01-12",
                                 "about": odd(place, "việc")} for place in range(0, count, 4)],
        purposes=["dòng một\ndòng hai\tcột"], requirements=[odd(1, "yêu cầu")],
        contents=[{"content": one, "title": odd(one, "nội dung"), "focus": odd(one + 5, "trọng tâm"),
                   "outstanding": one == 3} for one in range(1, 6)],
        organisations=organisations, areas=areas,
        tasks=[{"id": f"viec-{place}", "title": odd(place, "việc"), "content": 1 + place % 5, "lead": f"hoi-{place}",
                "due": "2026-03-31", "where": odd(place, "nơi"), "expected": odd(place, "kết quả"),
                "conditional": odd(place, "khi")} for place in range(count)],
        models=[{"id": f"mo-hinh-{place}", "name": odd(place, "mô hình"), "content": 1 + place % 5,
                 "org": f"hoi-{place}", "areas": [f"khu-{place}", f"khu-{(place + 1) % count}"]}
                for place in range(count)],
        indicators=indicators,
        targets=[{"indicator": f"chi-tieu-{place}", "source": odd(place, "nguồn")}
                 | [{"atLeast": 10}, {"exactly": 2.5}, {"between": [3, 1234567.25]}][place % 3] for place in range(count)]
        + [{"indicator": "chi-tieu-0", "org": f"hoi-{place}", "area": f"khu-{place}", "atLeast": 1,
            "source": odd(place, "nguồn")} for place in range(0, count, 5)],
        quotas=[{"quota": "householdsHelped", "atLeast": 1, "source": odd(0, "nguồn")}],
        funds=[{"id": "quy", "name": odd(0, "quỹ"), "in": "chi-tieu-0", "out": "chi-tieu-6", "opening": 99999999999},
               {"id": "quy-dai", "name": LONG_WORD, "in": "chi-tieu-0", "out": "chi-tieu-6", "opening": 1}],
        reviews=[*REVIEWS, {"id": "le", "title": odd(0, "tổng kết") + ", " + LONG_WORD, "due": "2026-12-20"}],
        signatures=[{"authority": "TM. <BAN> & \"BTT\"", "title": "CHỦ TỊCH ]]>", "name": "Trần 'Thị' <M> & 😀"}],
        recipients=[{"name": odd(place, "nơi"), "role": odd(place + 1, "để")} for place in range(0, count, 3)])
    households = {
        "households": [{"id": f"h{place:03}", "head": f"Người {odd(place, 'chủ')}", "area": f"khu-{place}",
                        "status": ("poor", "near-poor")[place % 2]} for place in range(count)],
        "helpers": [{"id": f"ben-{place}", "name": odd(place, "công ty"), "kind": "enterprise"}
                    for place in range(0, count, 2)]}
    journal = Journal()
    for place in range(count):
        journal.add("result", on="2026-03-05", values={f"chi-tieu-{place}": place}, area=f"khu-{place}",
                    org=f"hoi-{place}", note=odd(place, "ghi chú"))
        journal.add("model", model=f"mo-hinh-{place}", on="2026-03-06", status="started", note=odd(place, "ghi chú"))
        helper = {"org": f"hoi-{place}"} if place % 2 else {"helper": f"ben-{place}"}
        journal.add("assign", household=f"h{place:03}", on="2026-02-01", **helper, forms=["von", "nha-o"])
        journal.add("received", report="half-year", on="2026-05-02", org=f"hoi-{place}")
    journal.add("result", on="2026-04-05", values={"chi-tieu-6": 9999999999999.5, "chi-tieu-0": 99999999999999})
    journal.add("estimate", report="annual", on="2026-04-05", values={"chi-tieu-1": 1234567.25})
    for place, section in enumerate(["situation", "leadership", "strengths", "limits", "causes", "lessons",
                                     "directions", "proposals"]):
        for report in ("half-year", "annual"):
            text = "\n".join(f"{one}\tsau dấu tab" for one in ODD_TEXTS[place::5])
            journal.add("remark", report=report, section=section, text=f"Dòng đầu {place}\n\n{text}")
    for content in range(1, 6):
        journal.add("remark", report="half-year", section="strengths", content=content, text=odd(content, "nhận xét"))
    write(folder, plan, households, journal)


# ---------------------------------------------------------------- many of everything

def large_book(folder, indicators=400, areas=100, organisations=20, households=300, records=5000):
    rng = random.Random("a large book")
    words = "phường hội nghị vận động khu phố đường hoa cây xanh hòa giải quỹ sạch đẹp giúp đỡ nhà ở".split()

    def name(what, place):
        return f"{what} {' '.join(rng.choices(words, k=rng.randint(2, 9)))} số {place}"

    own = [{"id": f"chi-tieu-{place}", "name": name("Chỉ tiêu", place), "unit": rng.choice(["đồng", "hộ", "ngày công"]),
            "kind": rng.choice(["sum", "sum", "latest"])} | ({"content": place % 6} if place % 6 else {})
           for place in range(indicators)]
    plan = plan_of(
        "lon", "phường Lớn", indicators=own,
        areas=[{"id": f"khu-{place}", "name": name("Khu", place), "kind": "khối phố"} for place in range(areas)],
        organisations=[{"id": f"hoi-{place}", "name": name("Hội", place), "kind": rng.choice(["socio-political", "member"]),
                        "contents": [1, 3], "models": 1} for place in range(organisations)],
        targets=[{"indicator": one["id"], "atLeast": rng.randint(1, 10 ** rng.randint(1, 9)),
                  "source": f"Kế hoạch số {place % 7}/KH-MTTQ-BTT"} for place, one in enumerate(own)],
        tasks=[{"id": f"viec-{place}", "title": name("Việc", place), "content": 1 + place % 5, "due": "2026-05-31"}
               for place in range(60)],
        models=[{"id": f"mo-hinh-{place}", "name": name("Mô hình", place), "content": 1 + place % 5,
                 "org": f"hoi-{place % organisations}", "areas": [f"khu-{place % areas}"]} for place in range(40)])
    register = {"households": [
        {"id": f"h{place:03}", "head": f"Nguyễn Văn {place}", "area": f"khu-{place % areas}",
         "status": rng.choice(["poor", "near-poor"])} for place in range(households)]}
    journal = Journal()
    for _ in range(records):
        day = (date(2026, 1, 1) + timedelta(days=rng.randrange(300))).isoformat()
        if rng.random() < 0.8:
            journal.add("result", on=day, values={f"chi-tieu-{rng.randrange(indicators - 10)}": rng.randint(0, 10 ** 6)})
        else:
            # A few indicators alone are counted by area, else appendix 6 had a hundred pages.
            journal.add("result", on=day, values={f"chi-tieu-{rng.randrange(8)}": rng.randint(0, 500)},
                        area=f"khu-{rng.randrange(areas)}", org=f"hoi-{rng.randrange(organisations)}")
    for place in range(households):
        journal.add("assign", household=f"h{place:03}", on="2026-02-01", org=f"hoi-{rng.randrange(organisations)}",
                    forms=["von"])
    write(folder, plan, register, journal)


# ---------------------------------------------------------------- little of anything

def empty_book(folder):
    plan = plan_of("trong", "xã Trống", contents=[{"content": 1}],
                   reports=[{"kind": "annual", "rule": "on", "when": "dịp cuối năm"}])
    del plan["reviews"]
    write(folder, plan)


def signers_book(folder):
    write(folder, plan_of(
        "ky", "xã Ký", place="Ký", header={"upper": "ỦY BAN MTTQ VIỆT NAM TỈNH MẪU", "body": "LIÊN TỊCH BỐN CƠ QUAN"},
        signatures=[{"authority": f"TM. BAN THƯỜNG TRỰC CƠ QUAN THỨ {place}", "title": "CHỦ TỊCH",
                     "name": f"Nguyễn Thị Người Ký Thứ {place}"} for place in range(1, 5)],
        recipients=[{"name": f"Cơ quan nhận thứ {place}, có tên dài quá một dòng của cột bên trái", "role": "báo cáo"}
                    for place in range(1, 16)]))


BOOKS = {"odd": odd_book, "large": large_book, "empty": empty_book, "signers": signers_book}


def make(folder):
    """Writes all the books, and gives their folders."""
    for name, write_book in BOOKS.items():
        write_book(Path(folder) / name)
    return [Path(folder) / name for name in BOOKS]


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    make(sys.argv[1])
