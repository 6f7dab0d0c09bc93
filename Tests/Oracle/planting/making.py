"""Sound books with every key of the format, and the many ways in which their bytes may be laid out."""

import json
import zlib
from datetime import date, timedelta

AS_OF = "2027-03-01"
CHARMS = ["😀", "👩‍👩‍👧", "q̣̂", "x̱", "𝒳", "ề", "𠀋", "🇻🇳", "أ", "ꙮ", "é"]
STANDARD = {"sum": ["ngay-cong", "dat-hien", "hoc-bong", "cay-xanh"], "latest": ["tong-so-ho", "dan-so", "to-tu-quan"],
            "ratio": ["ty-le-hoa-giai-thanh", "ty-le-hai-long"]}


class Number(str):
    """A number as it is spelled."""


class Maker:
    def __init__(self, rng):
        self.rng = rng
        self.charmed = rng.random() < 0.5

    def text(self, words):
        return f"{words} {self.rng.choice(CHARMS)}" if self.charmed and self.rng.random() < 0.6 else words

    def plan(self):
        text = self.text
        return {
            "$schema": "plan.schema.json", "format": "mttq-plan/1",
            "unit": {"id": "an-binh", "name": text("phường An Bình"), "level": "commune", "code": "20305",
                     "within": [text("thành phố A"), "tỉnh B"], "predecessors": [text("xã C"), "xã D"]},
            "year": Number("2026"), "kind": "plan", "term": {"from": Number("2024"), "to": Number("2028")},
            "title": text("Kế hoạch năm 2026"), "number": text("07/KH"), "issued": "2026-01-20", "place": text("An Bình"),
            "bases": [{"number": "25/KH", "issuer": text("Ban Thường trực"), "date": "2026-01-12", "about": text("về năm")},
                      {"number": "25/KH", "issuer": "khác"}],
            "purposes": [text("mục đích"), "hai"], "requirements": [text("yêu cầu")],
            "contents": [{"content": Number("1"), "title": text("Giảm nghèo"), "focus": text("giúp hộ"), "outstanding": True},
                         {"content": Number("3"), "outstanding": False}, {"content": Number("5")}],
            "organisations": [
                {"id": "mttq", "name": text("Mặt trận"), "kind": "front"},
                {"id": "nong-dan", "name": text("Hội Nông dân"), "kind": "socio-political", "contents": [Number("1"), Number("3")],
                 "duties": [text("vận động"), "giúp"], "models": Number("2"),
                 "document": {"number": text("4/HND"), "date": "2026-02-05"}},
                {"id": "phu-nu", "name": text("Hội Phụ nữ"), "kind": "member"}, {"id": "khong-dung", "name": "Hội khác", "kind": "partner"}],
            "areas": [{"id": "to-1", "name": text("Tổ 1"), "kind": text("tổ dân phố"), "outstanding": True, "pilot": "ntm",
                       "noEligibleHouseholds": False}, {"id": "to-2", "name": "Tổ 2", "pilot": "dtvm"},
                      {"id": "to-3", "name": text("Tổ 3"), "until": "2026-06-30", "into": ["to-5"]},
                      {"id": "to-4", "name": "Tổ 4", "since": "2026-02-01", "until": "2026-06-30", "into": ["to-5"]},
                      {"id": "to-5", "name": "Tổ 5", "since": "2026-07-01"},
                      {"id": "to-6", "name": "Tổ 6", "until": "2026-08-31", "into": ["to-7", "to-8"]},
                      {"id": "to-7", "name": "Tổ 7", "since": "2026-09-01"}, {"id": "to-8", "name": "Tổ 8", "since": "2026-09-01"},
                      {"id": "to-9", "name": "Tổ 9", "until": "2026-10-31"}],
            "units": [{"id": "khu-a", "name": text("khu A"), "level": "area", "code": "01", "pilot": "dtvm", "aiming": text("kiểu mẫu")},
                      {"id": "khu-b", "name": "khu B", "level": "area"}],
            "tasks": [{"id": "1", "title": text("Hội nghị"), "number": "II.1", "content": Number("1"), "lead": "mttq",
                       "with": ["nong-dan", "phu-nu"], "from": "2026-02-01", "due": "2026-03-31", "where": text("Hội trường"),
                       "expected": text("6 khu"), "conditional": text("nếu có"), "arising": True},
                      {"id": "2", "title": text("Khảo sát")}],
            "models": [{"id": "nha-xanh", "name": text("Nhà xanh"), "content": Number("3"), "org": "phu-nu",
                        "areas": ["to-1", "to-2"], "since": "2025-03-08"}, {"id": "duong-hoa", "name": "Đường hoa", "content": Number("3")}],
            "indicators": [
                {"id": "rac-gom", "name": text("Rác gom"), "unit": "kg", "kind": "sum", "content": Number("3")},
                {"id": "rac-tai-che", "name": text("Rác tái chế"), "unit": "kg", "kind": "sum", "content": Number("3"),
                 "notAbove": "rac-gom", "phrase": text("tái chế {n} kg rác")},
                {"id": "ty-le-rac", "name": text("Tỷ lệ rác"), "unit": "%", "kind": "ratio", "content": Number("3"),
                 "of": "rac-tai-che", "over": "rac-gom"},
                {"id": "hang-quan", "name": text("Hàng quán"), "unit": "quán", "kind": "latest", "phrase": "{n} quán"},
                {"id": "giay-gom", "name": "Giấy gom", "unit": "kg", "kind": "sum"},
                {"id": "gom-chung", "name": text("Gom chung"), "unit": "kg", "kind": "total", "parts": ["rac-gom", "giay-gom"]},
                {"id": "hai-long", "name": "Hài lòng", "unit": "%", "kind": "stated"}],
            "breakdowns": [{"id": "chieu-khac", "name": text("Chiều khác"),
                            "parts": [{"id": "mot", "name": text("một")}, {"id": "hai", "name": "hai"}]},
                           {"id": "chieu-nua", "name": "Chiều nữa", "parts": [{"id": "mot", "name": "một"}]}],
            "targets": [{"indicator": "ngay-cong", "org": "nong-dan", "area": "to-1", "source": text("mục II"), "agreed": text("đã thống nhất"),
                         "atLeast": Number("20")},
                        {"indicator": "rac-gom", "exactly": Number("10.5")}, {"indicator": "ty-le-rac", "between": [Number("5"), Number("9.25")]}],
            "quotas": [{"quota": "outstandingContents", "source": text("mục I"), "atLeast": Number("0")},
                       {"quota": "helperCoverage", "agreed": text("đã thống nhất"), "between": [Number("0"), Number("100")]},
                       {"quota": "perArea", "indicator": "cay-xanh", "reports": ["annual", "half-year"], "atLeast": Number("0")}],
            "assessments": [
                {"id": "thi-dua", "title": text("Chấm điểm"), "of": "area", "bonus": Number("5"), "source": text("mục V"),
                 "criteria": [{"id": "c1", "title": text("Một"), "most": Number("20"), "content": Number("1")},
                              {"id": "c2", "title": "Hai", "most": Number("30.5")}],
                 "ranks": [{"atLeast": Number("45"), "title": text("Xuất sắc")}, {"atLeast": Number("35"), "title": "Tốt"}]},
                {"id": "tu-cham", "title": "Tự chấm", "of": "self", "criteria": [{"id": "c1", "title": "Một", "most": Number("10")}]}],
            "funds": [{"id": "quy", "name": text("Quỹ"), "in": "quy-vi-nguoi-ngheo-thu", "out": "quy-vi-nguoi-ngheo-chi", "opening": Number("100")},
                      {"id": "quy-rac", "name": "Quỹ rác", "in": "rac-gom", "out": "cay-xanh"}],
            "reports": [
                {"kind": "half-year", "title": text("Công tác Mặt trận"), "due": "2026-06-16", "rule": "before", "from": "2026-01-01", "through": "2026-06-10",
                 "to": text("Ban Thường trực"), "shift": "next-working-day", "source": text("mục III")},
                {"kind": "annual", "due": "2027-01-15", "rule": "on", "through": "2026-12-31", "to": "trên"},
                {"kind": "month", "day": Number("20"), "rule": "on", "shift": "next-working-day", "when": "hằng tháng"}],
            "reviews": [{"id": "tong-ket", "title": text("Tổng kết"), "due": "2026-12-20", "when": text("cuối năm"),
                         "years": {"from": Number("2022"), "to": Number("2026")}}],
            "holidays": ["2026-01-01", "2026-09-02"], "header": {"upper": text("TRÊN"), "body": text("DƯỚI")},
            "signatures": [{"authority": text("TM."), "title": "CHỦ TỊCH", "name": text("Trần M.")}],
            "recipients": [{"name": text("Đảng ủy"), "role": text("báo cáo")}], "previous": self.rng.choice(["truoc.json", ["truoc.json", "truoc-nua.json"]]),
        }

    def register(self):
        text = self.text
        return {
            "$schema": "households.schema.json", "format": "mttq-households/1",
            "households": [
                {"id": "h1", "head": "Nguyễn Thị Ánh", "sortName": text("Ánh"), "area": "to-1", "status": "poor", "since": "2023-01-01",
                 "standard": "2022-2026", "urban": True, "people": Number("3"), "workers": Number("1"), "memberOf": ["phu-nu", "nong-dan"],
                 "special": ["policy", "no-labour"], "lacks": ["jobs", "water"], "needs": ["von", "bhyt"], "born": Number("1961"), "sex": "female",
                 "ethnicity": text("Kinh"), "personalId": "012345678901", "address": text("số 4"), "phone": "0900"},
                {"id": "h2", "head": "Trần Văn Bảy", "area": "to-2", "status": "near-poor"},
                {"id": "h3", "area": "to-2", "status": "poor", "forgotten": True},
                {"id": "h4", "head": "Lê Tư Khánh", "area": "to-1", "status": "at-risk"}],
            "helpers": [{"id": "g1", "name": text("Công ty"), "kind": "enterprise", "phone": "0901", "address": text("đường X")},
                        {"id": "g2", "name": text("Ông Y"), "kind": "individual"}],
        }

    def journal(self):
        text, made = self.text, []

        def add(kind, **keys):
            one = len(made)
            made.append({"id": f"01JN0000{one:04}", "at": f"2026-03-01T02:{one:02}:00Z", "by": text("vp"), "kind": kind} | keys)
        add("result", on="2026-02-01", values={"ngay-cong": Number("5"), "rac-gom": Number("7.5")}, task="1", org="nong-dan", area="to-1",
            household="h1", note=text("ghi"))
        add("result", on="2026-03-01", values={"quy-vi-nguoi-ngheo-thu": Number("10"), "rac-tai-che": Number("2")}, org="phu-nu", note=text("hai"))
        add("task", task="1", on="2026-02-05", status="done", note=text("xong"))
        add("model", model="nha-xanh", on="2026-02-06", status="effective", note=text("tốt"))
        add("assign", household="h1", on="2026-02-10", org="nong-dan", forms=["von", "qua"], until="2026-11-30", note=text("giúp"))
        add("assign", household="h2", on="2026-02-10", helper="g1")
        add("release", assignment=made[5]["id"], on="2026-08-10", note=text("thôi"))
        add("outcome", household="h1", on="2026-10-01", status="near-poor", note=text("lên"))
        add("estimate", report="half-year", on="2026-06-01", values={"ngay-cong": Number("9")}, note=text("ước"))
        add("remark", report="annual", section="limits", text=text("còn ít"), content=Number("1"))
        add("sent", report="half-year", on="2026-06-10", to=text("trên"), number="19/BC", note=text("gửi"))
        add("received", report="half-year", on="2026-06-01", org="phu-nu", note=text("nhận"))
        add("received", report="half-year", on="2026-06-01", unit="khu-a", note=text("nhận"))
        add("result", on="2026-04-01", values={"cay-xanh": Number("3")}, note=text("sai"))
        add("void", record=made[13]["id"], reason=text("nhầm"))
        add("received", report="annual", on="2026-10-20", area="to-5", note=text("nhận"))
        add("score", assessment="thi-dua", on="2026-10-01", area="to-1", points={"c1": Number("18.5"), "c2": Number("3")},
            bonus=Number("2"), note=text("chấm"))
        add("score", assessment="tu-cham", on="2026-10-01", points={"c1": Number("7")})
        add("result", on="2026-05-06", values={"tong-an-sinh-xa-hoi": Number("3"), "hoc-bong-kinh-phi": Number("2")},
            parts={"nguon": "xa-hoi-hoa", "chieu-khac": "mot"})
        add("result", on="2026-05-07", stated={"ty-le-bhyt": Number("81.2")}, note=text("theo báo cáo"))
        for area, count in (("to-1", "110"), ("to-2", "90"), ("to-3", "70"), ("to-4", "50"), ("to-6", "200"), ("to-9", "30")):
            add("result", on="2026-05-08", values={"tong-so-ho": Number(count)}, area=area)
        add("result", on="2026-05-05", values={"hoc-bong": Number("1")}, area="to-2", note=text("cuối"))
        return made


class Layout:
    """How one book's bytes are laid out."""

    def __init__(self, rng):
        self.rng = rng
        self.line = rng.choice(["\n", "\n", "\n", "\r\n"])
        self.mark = rng.random() < 0.2
        style = rng.choice(["canonical", "canonical", "compact", "compact", "spaced", "tabs", "ragged"])
        self.style = style
        self.colon = {"canonical": ": ", "compact": ":", "spaced": " : ", "tabs": ":\t", "ragged": ": "}[style]
        self.shuffled = rng.random() < 0.3
        self.escapes = rng.choice([0, 0, 0, 0.03, 0.3])
        self.unknown = rng.random() < 0.15
        self.name = f"{style}{' CRLF' if self.line != chr(10) else ''}{' BOM' if self.mark else ''}" \
                    f"{' shuffled' if self.shuffled else ''}{' escapes' if self.escapes else ''}{' unknown' if self.unknown else ''}"

    def string(self, text):
        made = json.dumps(text, ensure_ascii=False)
        if not self.escapes:
            return made
        out = []
        for one in text:
            if self.rng.random() < self.escapes:
                units = one.encode("utf-16-be")
                out += [f"\\u{units[i]:02{self.rng.choice('xX')}}{units[i + 1]:02x}" for i in range(0, len(units), 2)]
            else:
                out.append(json.dumps(one, ensure_ascii=False)[1:-1])
        return '"' + "".join(out) + '"'

    def gap(self, depth):
        match self.style:
            case "canonical":
                return self.line + "  " * depth
            case "tabs":
                return self.line + "\t" * depth
            case "spaced":
                return " "
            case "ragged":
                return self.rng.choice(["", " ", self.line, self.line * 2 + "\t ", "\t"])
        return ""

    def order(self, value):
        items = list(value.items())
        if self.shuffled:
            self.rng.shuffle(items)
        return items

    def write(self, value, depth=0):
        if isinstance(value, Number):
            return str(value)
        if isinstance(value, (dict, list)) and not value:
            return "{}" if isinstance(value, dict) else "[]"
        if isinstance(value, dict):
            inside = [self.string(key) + self.colon + self.write(one, depth + 1) for key, one in self.order(value)]
            opening, closing = "{}"
        elif isinstance(value, list):
            inside = [self.write(one, depth + 1) for one in value]
            opening, closing = "[]"
        else:
            return self.string(value) if isinstance(value, str) else json.dumps(value)
        made = opening
        for index, one in enumerate(inside):
            made += self.gap(depth + 1) + one + ("," if index + 1 < len(inside) else "")
        return made + self.gap(depth) + closing

    def file(self, value):
        if self.unknown:
            value = {"x-lạ 😀": [Number("1.10"), None]} | value
        return self.write(value) + self.rng.choice([self.line, self.line, ""])

    def lines(self, records, checked):
        style, self.style = self.style, self.rng.choice(["compact", "compact", "spaced"])
        colon, self.colon = self.colon, ":"
        made = []
        for record in records:
            line = self.write(record)
            made.append(with_check(line) if self.rng.random() < checked else line)
        self.style, self.colon = style, colon
        return self.line.join(made) + self.line


def with_check(line):
    body = line[:-1].rstrip(" ")
    return f'{body},"check":"{zlib.crc32(body.encode()):08x}"}}'
