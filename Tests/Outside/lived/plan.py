"""The plan of the lived year: what the commune's office intends and owes."""

from .commune import AREAS, MEMBERS, ORGANISATIONS, OWN_INDICATORS, UNIT

PROVINCE = "Kế hoạch số 12/KH-MTTQ-BTT ngày 10/01/2026 của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh"
COMMUNE = "Nghị quyết hội nghị Ủy ban MTTQ Việt Nam xã lần thứ hai"
TO = "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Đông Sơn"

# Content, title, lead, with, due (a month and a day) and perhaps more.
TASKS = [
    (None, "Hội nghị triển khai Cuộc vận động và ký kết giao ước thi đua", "mttq", MEMBERS, "02-27",
     {"where": "Hội trường xã", "expected": "14 thôn, 08 tổ chức ký giao ước"}),
    (None, "Tập huấn nghiệp vụ cho trưởng ban công tác Mặt trận", "mttq", [], "04-10", {"expected": "01 lớp, 56 người"}),
    (None, "Ngày hội Đại đoàn kết toàn dân tộc ở 14 thôn", "mttq", MEMBERS, "11-18", {"from": "11-01"}),
    (None, "Lấy ý kiến hài lòng của người dân về xây dựng nông thôn mới", "mttq", ["nong-dan", "phu-nu"], "10-31", {}),
    (1, "Tết vì người nghèo và gia đình chính sách", "mttq", ["chu-thap-do", "phu-nu"], "02-14",
     {"expected": "Mọi hộ nghèo có quà"}),
    (1, "Rà soát nhu cầu, phân công tổ chức giúp đỡ hộ nghèo có địa chỉ", "mttq", MEMBERS, "03-31", {}),
    (1, "Xây mới, sửa chữa nhà Đại đoàn kết", "mttq", ["cuu-chien-binh", "thanh-nien"], "10-17",
     {"expected": "08 căn xây mới, 12 căn sửa chữa"}),
    (1, "Tháng cao điểm vận động Quỹ “Vì người nghèo”", "mttq", MEMBERS, "11-18", {"from": "10-17"}),
    (1, "Hỗ trợ bò, dê giống và cây giống cho hộ nghèo", "nong-dan", ["phu-nu"], "06-30", {}),
    (1, "Bê tông hóa đường nội đồng thôn Gò Cao, Đồng Mít", "nong-dan", [], "08-31",
     {"where": "Gò Cao, Đồng Mít", "conditional": "khi có vốn đối ứng của xã"}),
    (2, "Trao học bổng “Tiếp bước đến trường”", "khuyen-hoc", ["thanh-nien"], "09-05", {"expected": "120 suất"}),
    (2, "Vận động Nhân dân tham gia bảo hiểm y tế", "phu-nu", ["nong-dan"], "09-30", {}),
    (2, "Bình xét “Gia đình văn hóa”, “Thôn văn hóa”", "mttq", ["phu-nu", "nguoi-cao-tuoi"], "11-15", {}),
    (3, "Tết trồng cây", "thanh-nien", ["nong-dan"], "03-03", {}),
    (3, "Hướng dẫn phân loại rác tại nhà ở 14 thôn", "phu-nu", ["thanh-nien"], "06-05", {"from": "03-01"}),
    (3, "Xây bể thu gom vỏ bao thuốc bảo vệ thực vật", "nong-dan", [], "07-31", {"expected": "60 bể"}),
    (3, "Thắp sáng đường quê", "thanh-nien", ["cong-doan"], "09-02", {}),
    (4, "Lắp camera an ninh ở các trục đường chính", "cuu-chien-binh", ["cong-doan"], "08-19",
     {"conditional": "khi có nguồn xã hội hóa"}),
    (5, "Giám sát việc rà soát hộ nghèo, hộ cận nghèo", "mttq", [], "11-10", {}),
    (5, "Đối thoại giữa người đứng đầu cấp ủy, chính quyền với Nhân dân", "mttq", ["nong-dan"], "10-10", {}),
    (1, "Giúp dân dựng lại nhà sau lốc xoáy", "thanh-nien", ["cuu-chien-binh"], "05-20", {"arising": True}),
]

MODELS = [
    ("ngoi-nha-xanh", "Ngôi nhà xanh – thu gom rác tái chế gây quỹ", 3, "phu-nu", ["an-loc", "binh-an", "my-long"]),
    ("5-khong-3-sach", "Tổ phụ nữ “5 không, 3 sạch”", 2, "phu-nu", ["tan-phuoc", "hoa-lac-dong"]),
    ("nuoi-bo-luan-chuyen", "Nuôi bò luân chuyển", 1, "nong-dan", ["go-cao", "dong-mit"]),
    ("canh-dong-khong-vo-thuoc", "Cánh đồng không vỏ thuốc", 3, "nong-dan", ["phuoc-binh", "song-tra", "cay-da"]),
    ("duong-hoa-thanh-nien", "Tuyến đường hoa thanh niên", 3, "thanh-nien", ["an-thanh"]),
    ("tu-quan-an-ninh", "Tổ cựu chiến binh tự quản an ninh trật tự", 4, "cuu-chien-binh", ["vinh-thanh", "phuoc-son"]),
    ("mai-am-cong-doan", "Mái ấm công đoàn", 1, "cong-doan", ["hoa-lac-tay"]),
    ("hu-gao-tinh-thuong", "Hũ gạo tình thương", 1, "chu-thap-do", ["cay-da", "song-tra"]),
]

TARGETS = [
    ("quy-vi-nguoi-ngheo-thu", "atLeast", 320000000, PROVINCE + ", phụ lục 1"),
    ("tong-an-sinh-xa-hoi", "atLeast", 900000000, PROVINCE + ", phụ lục 1"),
    ("nha-dai-doan-ket-xay-moi", "atLeast", 8, PROVINCE + ", phụ lục 1"),
    ("nha-dai-doan-ket-sua-chua", "atLeast", 12, PROVINCE + ", phụ lục 1"),
    ("sinh-ke-ho", "atLeast", 40, COMMUNE), ("vay-von-uy-thac", "atLeast", 60, COMMUNE),
    ("tieu-chi-ntm", "exactly", 19, COMMUNE), ("ngay-cong", "atLeast", 4000, COMMUNE),
    ("dat-hien", "atLeast", 6000, COMMUNE), ("duong-giao-thong", "atLeast", 4.5, COMMUNE),
    ("ty-le-ho-ngheo", "between", [0, 3], COMMUNE),
    ("ty-le-gia-dinh-van-hoa", "atLeast", 92, PROVINCE + ", phụ lục 2"), ("ty-le-bhyt", "atLeast", 95.5, COMMUNE),
    ("ty-le-khu-dan-cu-van-hoa", "atLeast", 90, PROVINCE + ", phụ lục 2"), ("hoc-bong", "between", [100, 130], COMMUNE),
    ("buoi-ve-sinh-moi-truong", "atLeast", 168, COMMUNE), ("ty-le-phan-loai-rac", "between", [60, 80], COMMUNE),
    ("tuyen-duong-hoa", "atLeast", 7, COMMUNE), ("tuyen-duong-thap-sang", "atLeast", 5, COMMUNE),
    ("be-thu-gom", "atLeast", 60, COMMUNE), ("ho-ky-cam-ket", "atLeast", 2800, COMMUNE),
    ("camera-an-ninh", "atLeast", 20, COMMUNE), ("ty-le-hoa-giai-thanh", "atLeast", 90, PROVINCE + ", phụ lục 2"),
    ("giam-sat", "exactly", 4, PROVINCE + ", phụ lục 2"), ("doi-thoai", "atLeast", 2, COMMUNE),
    ("ty-le-hai-long", "atLeast", 90, COMMUNE),
]

QUOTAS = [
    {"quota": "householdsHelped", "source": PROVINCE + ", mục II.1", "atLeast": 36},
    {"quota": "helperCoverage", "reports": ["half-year", "annual"], "source": COMMUNE, "exactly": 100},
    {"quota": "escapedPoverty", "reports": ["annual"], "source": COMMUNE,
     "agreed": "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh đồng ý lùi 02 hộ sang năm sau", "atLeast": 9},
    {"quota": "organisationReports", "reports": ["half-year", "annual"], "source": COMMUNE, "atLeast": 1},
]

FUNDS = [
    {"id": "quy-vi-nguoi-ngheo", "name": "Quỹ “Vì người nghèo” xã", "in": "quy-vi-nguoi-ngheo-thu",
     "out": "quy-vi-nguoi-ngheo-chi", "opening": 48250000},
    {"id": "den-on-dap-nghia", "name": "Quỹ “Đền ơn đáp nghĩa” xã", "in": "den-on-dap-nghia-thu",
     "out": "den-on-dap-nghia-chi", "opening": 12400000},
]


def reports(year):
    """Twelve months, four quarters, half a year, nine months and the year, which runs from 15/12 to 14/12."""
    start, title = f"{year - 1}-12-15", "Kết quả công tác Mặt trận và hoạt động của các tổ chức chính trị - xã hội"

    def duty(kind, **keys):
        return {"kind": kind, "title": title, **keys, "rule": "on", "from": start, "to": TO,
                "source": PROVINCE + ", mục IV"}

    return [duty("month", day=14), duty("quarter", day=14), duty("half-year", due=f"{year}-06-14"),
            duty("nine-month", due=f"{year}-09-14"), duty("annual", due=f"{year}-12-14")]


def tasks(year):
    """The tasks, numbered as the plan's second part does."""
    made = []
    for place, (content, title, lead, others, due, more) in enumerate(TASKS, 1):
        task = {"id": f"{place:02}", "title": title, "number": f"II.{place}"} | ({"content": content} if content else {})
        days = {"from": more["from"], "due": due} if "from" in more else {"due": due}
        task |= {"lead": lead} | ({"with": others} if others else {})
        task |= {key: f"{year}-{day}" for key, day in days.items()}
        made.append(task | {key: text for key, text in more.items() if key != "from"})
    return made


def plan(year):
    """The whole plan of a year."""
    return {
        "format": "mttq-plan/1", "unit": UNIT, "year": year, "kind": "plan",
        "title": "Kế hoạch triển khai thực hiện Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn "
                 f"minh” năm {year}",
        "number": "09/KH-MTTQ-BTT", "issued": f"{year}-01-26", "place": "Tân Phước Hòa",
        "bases": [
            {"number": "12/KH-MTTQ-BTT", "issuer": "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Đông Sơn",
             "date": f"{year}-01-10", "about": f"triển khai thực hiện Cuộc vận động năm {year}"},
            {"number": "31-NQ/ĐU", "issuer": "Đảng ủy xã", "date": f"{year}-01-05",
             "about": f"nhiệm vụ phát triển kinh tế - xã hội năm {year}"}],
        "purposes": ["Phát huy vai trò chủ trì của Mặt trận trong thực hiện Cuộc vận động ở xã mới sau sắp xếp.",
                     "Góp phần giữ vững các tiêu chí xã nông thôn mới và giảm nghèo bền vững."],
        "requirements": ["Mỗi thôn chọn ít nhất một phần việc cụ thể, thiết thực.",
                         "Báo cáo đúng thời hạn, số liệu có nguồn, không ước lượng."],
        "contents": [{"content": 1, "focus": "Giúp đỡ hộ nghèo, hộ cận nghèo có địa chỉ"}, {"content": 2},
                     {"content": 3, "focus": "Phân loại rác tại nhà", "outstanding": True}, {"content": 4},
                     {"content": 5}],
        "organisations": ORGANISATIONS, "areas": AREAS, "tasks": tasks(year),
        "models": [dict(zip(("id", "name", "content", "org", "areas"), one)) for one in MODELS],
        "indicators": OWN_INDICATORS,
        "targets": [{"indicator": indicator, "source": source, rule: bound} for indicator, rule, bound, source in TARGETS]
        + [{"indicator": "cay-xanh", "area": area, "atLeast": 150} for area in ("an-loc", "go-cao", "my-long")],
        "quotas": QUOTAS, "funds": FUNDS, "reports": reports(year),
        "reviews": [{"id": "tong-ket", "title": f"Tổng kết Cuộc vận động năm {year}", "due": f"{year}-12-18"}],
        "holidays": [f"{year}-01-01", f"{year}-04-30", f"{year}-05-01", f"{year}-09-02"],
        "signatures": [{"authority": "TM. BAN THƯỜNG TRỰC", "title": "CHỦ TỊCH", "name": "Nguyễn Văn X."}],
        "recipients": [{"name": TO, "role": "báo cáo"},
                       {"name": "Thường trực Đảng ủy, HĐND, UBND xã", "role": "báo cáo"},
                       {"name": "Các tổ chức chính trị - xã hội xã", "role": "phối hợp"},
                       {"name": "14 Ban công tác Mặt trận", "role": "thực hiện"}, {"name": "Lưu: VT"}],
    }
