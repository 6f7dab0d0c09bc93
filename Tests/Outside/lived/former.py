"""What the merged commune finds when its year begins: last year's books of the three communes that it was made of, and
the plan that the province has issued."""

import random

from . import books
from .commune import UNIT
from .journal import records
from .plan import COMMUNE, PROVINCE, plan
from .register import household, register

PARTS = {"tan-phuoc": ("xã Tân Phước", ["an-loc", "an-thanh", "binh-an", "tan-phuoc", "vinh-thanh"]),
         "hoa-lac": ("xã Hòa Lạc", ["cay-da", "dong-mit", "go-cao", "hoa-lac-dong", "hoa-lac-tay"]),
         "phuoc-binh": ("xã Phước Bình", ["my-long", "phuoc-binh", "phuoc-son", "song-tra"])}
HOUSEHOLDS = 180
STILL_LISTED = ("poor", "near-poor", "at-risk", "newly-escaped", "in-difficulty")
# What the province asks of every commune, and what only it does itself.
FOR_ALL = [("Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư", None, "11-18"),
           ("Tháng cao điểm vận động Quỹ “Vì người nghèo”", 1, "11-18"),
           ("Giám sát việc rà soát hộ nghèo, hộ cận nghèo", 5, "11-10"),
           ("Lấy ý kiến hài lòng của người dân về xây dựng nông thôn mới", None, "10-31")]
OF_ITS_OWN = [("Hội nghị trực tuyến triển khai đến 96 xã, phường", None, "02-10"),
              ("Kiểm tra, đôn đốc các xã, phường đợt 1", None, "05-30"),
              ("Kiểm tra, đôn đốc các xã, phường đợt 2", None, "10-15"),
              ("Phát sóng chuyên mục Đại đoàn kết trên Đài tỉnh", 2, "12-01")]


def last_year(folder):
    """The three books of the year before; gives their folders and, by id, what every household came to be."""
    year = books.YEAR - 1
    chance = random.Random(f"a commune's year {year}")
    households = register(chance)
    journal = list(records(chance, year, households))
    folders = []
    for place, (ident, (name, areas)) in enumerate(PARTS.items()):
        whole = plan(year)
        whole["unit"] = {"id": ident, "name": name, "level": "commune", "within": UNIT["within"]}
        whole["areas"] = [one for one in whole["areas"] if one["id"] in areas]
        whole["models"] = [one | {"areas": kept} for one in whole["models"]
                           if (kept := [area for area in one["areas"] if area in areas])]
        whole["targets"] = [one for one in whole["targets"] if one.get("area", areas[0]) in areas]
        own = [one for one in households["households"] if one["area"] in areas]
        folders.append(folder / f"{ident}-{year}")
        books.put_book(folders[-1], whole, households | {"households": own},
                       part_of(journal, areas, {one["id"] for one in own}, {one["id"] for one in whole["models"]}, place == 0))
    became = {one["id"]: one["status"] for one in households["households"]}
    became |= {one["household"]: one["status"] for one in journal if one["kind"] == "outcome"}
    return folders, [one | {"status": became[one["id"]]} for one in households["households"]]


def part_of(journal, areas, households, models, is_first):
    """The records of one of the communes; what names no place went into the books of the first."""
    assigned = set()
    for record in journal:
        if "household" in record:
            is_own = record["household"] in households
        elif "area" in record:
            is_own = record["area"] in areas
        elif "assignment" in record:
            is_own = record["assignment"] in assigned
        elif "model" in record:
            is_own = record["model"] in models
        else:
            is_own = is_first
        if is_own:
            assigned.add(record["id"])
            yield record


def reviewed(rows, chance):
    """The households of the review at the turn of the year: who is still on the list, and new ones."""
    kept = [one for one in rows if one["status"] in STILL_LISTED]
    return kept + [household(chance, len(rows) + place, chance.choice(STILL_LISTED))
                   for place in range(HOUSEHOLDS - len(kept))]


def of_the_province(folder):
    """The province's plan of the year, of which its communes make theirs."""
    whole = plan(books.YEAR)
    tasks = [{"id": f"{place:02}", "title": title, "number": f"II.{place}"} | ({"content": content} if content else {})
             | {"lead": "mttq", "due": f"{books.YEAR}-{due}"}
             for place, (title, content, due) in enumerate([*FOR_ALL, *OF_ITS_OWN], 1)]
    province = {key: whole[key] for key in ("format", "year", "kind", "title", "contents", "reports")}
    province |= {"unit": {"id": "dong-son", "name": "tỉnh Đông Sơn", "level": "province"},
                 "number": "12/KH-MTTQ-BTT", "issued": f"{books.YEAR}-01-10", "place": "Đông Sơn",
                 "organisations": [{"id": "mttq", "name": "Ủy ban MTTQ Việt Nam tỉnh", "kind": "front"}], "tasks": tasks,
                 "targets": [one for one in whole["targets"] if one.get("source", "").startswith(PROVINCE)],
                 "quotas": [one for one in whole["quotas"] if one["source"] != COMMUNE]}
    books.put_book(folder, province, {"format": "mttq-households/1", "households": []}, [])
    return folder
