"""The register of the lived year: 180 households, 100 of them poor or near-poor; the names are made up."""

from .commune import THON

FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ"]
MIDDLES = [("Văn", "male"), ("Thị", "female"), ("Hữu", "male"), ("Thị Kim", "female"), ("Đình", "male")]
STATUSES = ["poor"] * 36 + ["near-poor"] * 64 + ["at-risk"] * 26 + ["newly-escaped"] * 28 + ["in-difficulty"] * 24
LACKS = ["jobs", "dependants", "nutrition", "health-insurance", "adult-education", "schooling", "housing-quality",
         "housing-area", "water", "toilet", "telecom", "information"]
NEEDS = ["von", "nha-o", "con-giong", "cong-cu", "hoc-nghe", "viec-lam", "cach-lam-an", "hoc-bong", "bhyt", "qua"]
MEMBERSHIPS = ["nong-dan", "phu-nu", "thanh-nien", "cuu-chien-binh", "nguoi-cao-tuoi"]
HELPERS = [
    {"id": "vat-lieu", "name": "Công ty Vật liệu Minh Tâm", "kind": "enterprise"},
    {"id": "nong-san", "name": "Hợp tác xã Hòa Lạc", "kind": "enterprise"},
    {"id": "quan-su", "name": "Ban Chỉ huy Quân sự xã", "kind": "agency"},
    {"id": "nha-hao-tam", "name": "Bà Lý Thị Ch. (nhà hảo tâm)", "kind": "individual"},
    {"id": "dang-vien", "name": "Ông Trương Công Ng. (đảng viên)", "kind": "party-member"},
]


def household(random, place, status):
    middle, sex = MIDDLES[place // len(FAMILIES) % len(MIDDLES)]
    letter = "ABCDĐEGHIKLMNOPQRSTUVXY"[place // 50 * 5 + place % 5]
    people = random.randint(1, 7)
    made = {"id": f"h{place + 1:03}", "head": f"{FAMILIES[place % len(FAMILIES)]} {middle} {letter}.",
            "area": THON[place % len(THON)], "status": status, "since": f"{random.randint(2022, 2025)}-01-01",
            "standard": "2022-2026", "urban": False, "people": people, "workers": random.randint(0, (people + 1) // 2),
            "memberOf": random.sample(MEMBERSHIPS, random.randint(0, 2)),
            "lacks": random.sample(LACKS, random.randint(2, 4)), "needs": random.sample(NEEDS, random.choice((1, 1, 2))),
            "born": random.randint(1940, 1992), "sex": sex, "ethnicity": "Kinh"}
    return {key: value for key, value in made.items() if value != []}


def register(random):
    statuses = random.sample(STATUSES, len(STATUSES))
    return {"format": "mttq-households/1",
            "households": [household(random, place, status) for place, status in enumerate(statuses)],
            "helpers": HELPERS}
