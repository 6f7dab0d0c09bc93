"""A review of several years, made of a book a year."""

from .book import Book, annual, record, result

YEARS = {"reviews": [{"id": "so-ket", "title": "Sơ kết 5 năm", "years": {"from": 2021, "to": 2025}}]}


def of(year, values, helped, records=()):
    households = [{"id": f"h{number}", "head": f"Chủ hộ Số {number}", "status": "poor"} for number in range(helped)]
    helping = [record("assign", f"01-02-{year}", household=one["id"], org="nong-dan") for one in households]
    plan = {"reports": [annual(due=f"01-12-{year}")]} | YEARS
    return Book([result(f"10-01-{year}", values), *records, *helping], plan, year=year,
                register={"households": households})


def settled(of_them, cases):
    return {"hoa-giai-thanh": of_them, "hoa-giai-vu-viec": cases}


STATED = {"kind": "result", "on": "11-01-2022", "stated": {"ty-le-bhyt": 81.2}}
BOOKS = {
    2021: of(2021, {"cay-xanh": 12, "dan-so": 4000, "nguoi-tham-gia-bhyt": 3200} | settled(8, 10), 5),
    2022: of(2022, {"cay-xanh": 10} | settled(3, 4), 5, [STATED]),
    2024: of(2024, {"cay-xanh": 9, "dan-so": 4100, "nguoi-tham-gia-bhyt": 3895} | settled(5, 6), 4),
}
SAYS = [
    ("indicators/cay-xanh/figure", 31), ("indicators/cay-xanh/counted", 3),
    ("indicators/cay-xanh/byYear/2022/cumulative", 10),
    ("indicators/dan-so/figure", 4100), ("indicators/dan-so/counted", 2),
    ("indicators/dan-so/byYear/2022/cumulative", None),
    ("indicators/ty-le-hoa-giai-thanh/figure", 80),
    ("indicators/ty-le-bhyt/figure", 95),
    ("indicators/ty-le-bhyt/byYear/2022/stated", True), ("indicators/ty-le-bhyt/byYear/2022/cumulative", 81.2),
    ("households/helped", 14), ("households/counted", 3),
    ("books/2023/source", None), ("books/2025/source", None),
    ("years", {"from": 2021, "to": 2025}),
]
PRINTS = ["lượt hộ", "81,2*", "không có sổ", "(3/5 năm)"]
