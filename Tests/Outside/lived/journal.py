"""What happened in the lived year: results by thôn and organisation, help for households, tasks, models, reports in."""

from datetime import date, timedelta

from .commune import MEMBERS, THON
from .plan import MODELS, TASKS
from .remarks import remarks

AREA_ROUNDS = {
    # In which months each thôn reports it, and between which bounds it lies.
    "ngay-cong": (range(1, 13), (12, 48)), "buoi-ve-sinh-moi-truong": (range(1, 13), (1, 2)),
    "hoa-giai-vu-viec": ((2, 5, 6, 9, 11), (0, 3)),
    "cay-xanh": ((2, 6), (40, 140)), "dat-hien": ((4, 7), (60, 640)),
}
ORGANISATION_ROUNDS = {
    "hoi-nghi-tuyen-truyen": ((1, 3, 4, 6, 7, 9, 11), (1, 3)), "qua-tang": ((2, 7), (10, 60)),
    "an-sinh-xa-hoi": ((2, 5, 8, 11), (6000000, 38000000)),
}
SOURCES = ["xa-hoi-hoa", "gioi-thieu", "ngan-sach", "khac"]


class Journal:
    """Records of a year with the day on which each was written."""

    def __init__(self, random, year):
        self.random, self.year, self.records = random, year, []

    def day(self, month, earliest=0, latest=27):
        """A day of a month of the reporting year, which begins on the 15th of the one before."""
        start = date(self.year - (month == 1), (month + 10) % 12 + 1, 15)
        return start + timedelta(days=self.random.randint(earliest, latest))

    def add(self, kind, on, by="vp-mttq", /, **keys):
        """Records something one to three days later; the order of the keys is that of the book's format."""
        written = on + timedelta(days=self.random.randint(0, 3))
        clock = f"{self.random.randint(1, 9):02}:{self.random.randrange(60):02}:{self.random.randrange(60):02}"
        ident = "01K" + "".join(self.random.choices("0123456789ABCDEFGHJKMNPQRSTVWXYZ", k=23))
        self.records.append({"id": ident, "at": f"{written}T{clock}Z", "by": by, "kind": kind} | keys)
        return ident

    def result(self, on, values, by="vp-mttq", **keys):
        ordered = {key: keys[key] for key in ("parts", "task", "org", "area", "household", "note") if key in keys}
        return self.add("result", on, by, on=str(on), values=values, **ordered)

    def amount(self, indicator, bounds):
        """A number between bounds, money in round sums."""
        number = self.random.randint(*bounds)
        return number // 500000 * 500000 if bounds[0] >= 1000000 else number


def counted(register, area, records, month=0):
    """How many households of a thôn are poor and near-poor once the outcomes up to a month have come."""
    outcomes = {one["household"]: one["status"] for one in records
                if one["kind"] == "outcome" and int(one["on"][5:7]) <= month}
    statuses = [outcomes.get(one["id"], one["status"]) for one in register["households"] if one["area"] == area]
    return {"ho-ngheo": statuses.count("poor"), "ho-can-ngheo": statuses.count("near-poor")}


def stocks(journal, register):
    """What each thôn counts: households, insurance, families of culture; newer counts take the place of older."""
    random = journal.random
    for area in THON:
        by, households = f"bct-{area}", random.randint(190, 320)
        journal.result(journal.day(1), {"tong-so-ho": households, "dan-so": households * 37 // 10}
                       | counted(register, area, []), by, area=area)
        for month, share in ((3, 89), (6, 92), (9, 94), (12, 96)):
            insured = households * 37 // 10 * (share - random.randint(0, 3)) // 100
            sorting = households * (share - 40 + random.randint(-4, 6)) // 100
            journal.result(journal.day(month), {"nguoi-tham-gia-bhyt": insured, "ho-phan-loai-rac": sorting}, by, area=area)
        journal.result(journal.day(7, 27), counted(register, area, journal.records, 7), by, area=area)
        journal.result(journal.day(12, 21, 25), {"gia-dinh-van-hoa": households * random.randint(90, 97) // 100}
                       | counted(register, area, journal.records, 12), by, area=area)
    journal.result(journal.day(1), {"tong-so-khu-dan-cu": 14, "to-tu-quan": 42})
    journal.result(journal.day(4), {"ho-ky-cam-ket": 3022})
    journal.result(journal.day(12, 0, 10), {"khu-dan-cu-van-hoa": 13})
    for month, number in ((3, 16), (6, 17), (9, 18), (12, 18)):
        journal.result(journal.day(month), {"tieu-chi-ntm": number}, note="theo Ban Chỉ đạo nông thôn mới xã")


def rounds(journal):
    """What every thôn and every organisation reports again and again."""
    for month in range(1, 13):
        for area in THON:
            due = {one: journal.amount(one, bounds) for one, (months, bounds) in AREA_ROUNDS.items() if month in months}
            if "hoa-giai-vu-viec" in due:
                due["hoa-giai-thanh"] = max(0, due["hoa-giai-vu-viec"] - (journal.random.random() < 0.12))
            regular = {one: due.pop(one) for one in ("ngay-cong", "buoi-ve-sinh-moi-truong")}
            journal.result(journal.day(month), regular, f"bct-{area}", area=area)
            if due and (month % 3 == 0 or journal.random.random() < 0.8):
                journal.result(journal.day(month), due, f"bct-{area}", area=area)
        for organisation in MEMBERS:
            due = {one: journal.amount(one, bounds) for one, (months, bounds) in ORGANISATION_ROUNDS.items()
                   if month in months}
            if "hoi-nghi-tuyen-truyen" in due:
                due["dai-bieu"] = due["hoi-nghi-tuyen-truyen"] * journal.random.randint(28, 60)
                due["dai-bieu-khong-huong-luong"] = due["dai-bieu"] * 4 // 5
            if "qua-tang" in due:
                due["qua-tang-tri-gia"] = due["qua-tang"] * 500000
            money = due.pop("an-sinh-xa-hoi", None)
            if due:
                journal.result(journal.day(month), due, f"vp-{organisation}", org=organisation)
            if money is not None:
                journal.result(journal.day(month), {"an-sinh-xa-hoi": money}, f"vp-{organisation}",
                               parts={"nguon": journal.random.choice(SOURCES)}, org=organisation)


def office(journal):
    """What the Front's office itself does: funds, houses, roads, supervision, the festival, opinions."""
    random = journal.random
    for month in range(1, 13):
        money = journal.amount("", (9000000, 30000000)) + (95000000 if month in (11, 12) else 0)
        journal.result(journal.day(month), {"quy-vi-nguoi-ngheo-thu": money},
                       parts={"nguon": random.choice(SOURCES[:2])}, org="mttq")
        journal.result(journal.day(month), {"quy-vi-nguoi-ngheo-chi": journal.amount("", (8000000, 24000000))}, org="mttq")
        if month in (4, 7):
            journal.result(journal.day(month), {"den-on-dap-nghia-thu": 21500000 + month * 1150000})
            journal.result(journal.day(month), {"den-on-dap-nghia-chi": 18000000})
    for place, month in enumerate((4, 5, 5, 7, 8, 8, 9, 10)):
        built = "xay-moi" if place % 2 else "sua-chua"
        journal.result(journal.day(month), {f"nha-dai-doan-ket-{built}": 2 + place % 3 // 2}, task="07")
    for place, month in enumerate((2, 4, 5, 7, 8, 9, 10)):
        journal.result(journal.day(month), {"sinh-ke-ho": 5 + place % 3, "sinh-ke-kinh-phi": journal.amount("", (60000000, 95000000))},
                       org=("nong-dan", "phu-nu", "cuu-chien-binh")[place % 3], task="09")
    for month, length in ((4, 1.2), (6, 0.85), (8, 0.65), (10, 1.4)):
        journal.result(journal.day(month), {"duong-giao-thong": length, "cong-trinh-hoan-thanh": 1}, task="10")
    for place, area in enumerate(THON):
        journal.result(journal.day(1), {"cong-trinh-dang-ky": 1}, f"bct-{area}", area=area)
        if place % 2 == 0:
            journal.result(journal.day(5 + place % 4), {"tuyen-duong-hoa": round(0.5 + place / 10, 2)}, "vp-thanh-nien", org="thanh-nien")
        if place % 3 == 0:
            journal.result(journal.day(8), {"tuyen-duong-thap-sang": round(0.8 + place / 20, 2)}, "vp-thanh-nien", org="thanh-nien", task="17")
            journal.result(journal.day(9), {"camera-an-ninh": 4, "cong-trinh-hoan-thanh": 1}, task="18")
        journal.result(journal.day(random.choice([5, 6, 7])), {"be-thu-gom": random.randint(2, 7)}, "vp-nong-dan", org="nong-dan", task="16")
        journal.result(journal.day(12, 0, 5), {"ngay-hoi-le": 1, "ngay-hoi-le-va-hoi": int(place % 4 != 3)}, f"bct-{area}", area=area, task="03")
    journal.result(journal.day(9, 0, 12), {"hoc-bong": 116}, parts={"doi-tuong": "tre-em"}, org="khuyen-hoc", task="11")
    journal.result(journal.day(4, 10, 26), {"lop-tap-huan": 1, "nguoi-tap-huan": 56}, task="02")
    for month in (1, 5, 8, 10):
        journal.result(journal.day(month), {"vay-von-uy-thac": random.randint(11, 21)}, "vp-nong-dan", org="nong-dan")
        journal.result(journal.day(month), {"giam-sat": 1, "noi-dung-giam-sat": 2, "kien-nghi-sau-giam-sat": random.randint(2, 5), "kien-nghi-giai-quyet": 2})
    for month in (5, 10):
        journal.result(journal.day(month), {"doi-thoai": 1})
    journal.result(journal.day(11, 0, 10), {"ho-duoc-hoi": 1400, "phieu-phat-ra": 1400, "phieu-thu-vao": 1382, "phieu-hop-le": 1376, "phieu-hai-long": 1301}, task="04")


def households(journal, register):
    """Who helps which household, for how long, and what became of it."""
    random = journal.random
    poor = [one for one in register["households"] if one["status"] in ("poor", "near-poor")]
    helpers = [{"org": one} for one in ["mttq", *MEMBERS]] + [{"helper": one["id"]} for one in register["helpers"]]
    for place, household in enumerate(one for one in poor if one["status"] == "poor"):
        on = journal.day(random.choice([3, 3, 4]))
        assignment = journal.add("assign", on, household=household["id"], on=str(on),
                                 **helpers[place % len(helpers)], forms=household["needs"])
        if place % 17 == 5:
            end = journal.day(8)
            journal.add("release", end, assignment=assignment, on=str(end), note="nơi giúp đỡ không còn khả năng")
    escaping = [one for one in poor if one["status"] == "poor"][::5] + [one for one in poor if one["status"] != "poor"][::9]
    for place, household in enumerate(escaping):
        on = journal.day(12, 0, 20) if place % 4 else journal.day(7)
        status = ("near-poor", "newly-escaped", "not-poor")[place % 3] if household["status"] == "poor" else "not-poor"
        journal.add("outcome", on, household=household["id"], on=str(on), status=status)
    left = [one for one in register["households"] if one["status"] == "at-risk"]
    for household, status in zip(left, ("moved", "ended")):
        on = journal.day(10)
        journal.add("outcome", on, household=household["id"], on=str(on), status=status)


def events(journal):
    """Tasks begun, done, put off; models; reports of organisations and thôn."""
    random, year = journal.random, journal.year
    for place, (_, _, _, _, due, more) in enumerate(TASKS, 1):
        task, last = f"{place:02}", date.fromisoformat(f"{year}-{due}")
        if place % 3 == 0:
            on = last - timedelta(days=random.randint(25, 45))
            journal.add("task", on, task=task, on=str(on), status="started")
        if last > date(year, 12, 1):
            continue
        if place == 10:
            journal.add("task", last, task=task, on=str(last), status="deferred", note="chờ vốn đối ứng của xã")
        elif place != 19:
            on = last - timedelta(days=random.randint(0, 9))
            journal.add("task", on, task=task, on=str(on), status="done")
    for place, (model, *_) in enumerate(MODELS):
        on = journal.day(1 + place % 5)
        journal.add("model", on, model=model, on=str(on), status="started")
        if place % 2 == 0:
            on = journal.day(8 + place % 4)
            journal.add("model", on, model=model, on=str(on), status="replicated" if place == 4 else "effective")
    for report, on in (("half-year", date(year, 6, 10)), ("annual", date(year, 12, 8))):
        for place, organisation in enumerate(MEMBERS):
            if report == "annual" or place != 5:
                journal.add("received", on, report=report, on=str(on + timedelta(days=place % 4)), org=organisation)
        for place, area in enumerate(THON):
            journal.add("received", on, report=report, on=str(on + timedelta(days=place % 4)), area=area)


def records(random, year, register):
    """All records of the year in the order in which they were written."""
    journal = Journal(random, year)
    households(journal, register)
    stocks(journal, register)
    rounds(journal)
    office(journal)
    events(journal)
    for report, section, content, text in remarks():
        on = date(year, *{"month-03": (3, 14), "half-year": (6, 13), "nine-month": (9, 13), "annual": (12, 13)}.get(report, (6, 13)))
        journal.add("remark", on, report=report, section=section, text=text, **({"content": content} if content else {}))
    on = date(year, 6, 12)
    journal.add("estimate", on, report="annual", on=str(on), values={"nha-dai-doan-ket-xay-moi": 9, "ngay-cong": 5200})
    return sorted(journal.records, key=lambda record: record["at"])
