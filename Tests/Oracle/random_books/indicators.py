"""Random indicators and dimensions of a plan's own, and which indicators its journal records."""

RECORDED_OFTEN = [
    "quy-vi-nguoi-ngheo-thu", "quy-vi-nguoi-ngheo-chi", "an-sinh-xa-hoi", "tong-an-sinh-xa-hoi", "nha-dai-doan-ket",
    "nha-dai-doan-ket-xay-moi", "nha-dai-doan-ket-sua-chua", "ngay-cong", "dat-hien", "cong-trinh-dang-ky",
    "cong-trinh-hoan-thanh", "ho-thuc-pham-an-toan", "tong-so-ho", "gia-dinh-van-hoa", "ho-phan-loai-rac", "dan-so",
    "nguoi-tham-gia-bhyt", "hoc-bong", "tuyen-duong-hoa", "cay-xanh", "to-tu-quan", "hoa-giai-vu-viec",
    "hoa-giai-thanh", "giam-sat", "kien-nghi-sau-giam-sat", "kien-nghi-giai-quyet", "ho-duoc-hoi", "phieu-phat-ra",
    "phieu-thu-vao", "phieu-hop-le", "phieu-hai-long", "ngay-hoi-thu-quy", "dai-bieu", "ngay-hoi-le",
    "tong-so-khu-dan-cu", "ho-ngheo", "ho-can-ngheo", "ho-thoat-ngheo",
]
# The kinds of the first are the same in every book, so that a ratio means the same in last year's.
FIXED_KINDS = {1: "sum", 2: "latest", 3: "latest"}
OWN_RATIOS = {6: ("rieng-1", "hoa-giai-vu-viec"), 7: ("rieng-2", "tong-so-ho"), 8: ("rieng-2", "rieng-3"),
              9: ("tong-an-sinh-xa-hoi", "dan-so")}


def reached(indicator, known):
    """An indicator and all that it is made of on the way down."""
    parts = known[indicator].get("parts", [])
    return [indicator] + [one for part in parts for one in reached(part, known)]


def make_total(choose, indicator, known):
    """A total over sums and totals of its unit, none of which is reached twice; null where there is none."""
    alike = [one["id"] for one in known.values()
             if one["kind"] in ("sum", "total") and one["unit"] == indicator["unit"]]
    parts, taken = [], {indicator["id"]}
    for part in choose.some(alike, 4) or alike[:1]:
        below = reached(part, known)
        if taken.isdisjoint(below) and len(set(below)) == len(below):
            parts.append(part)
            taken |= set(below)
    return indicator | {"parts": parts} if parts else None


def make_own_indicator(choose, number, known):
    indicator = {"id": f"rieng-{number}", "name": f"Chỉ tiêu riêng {choose.text()}",
                 "unit": choose.one(["cây", "cây", "lần", "đồng"])}
    indicator["kind"] = FIXED_KINDS.get(number) or choose.one(["sum", "sum", "latest", "total", "total", "stated"])
    if number in OWN_RATIOS and choose.chance(0.7):
        of, over = OWN_RATIOS[number]
        if of in known and over in known:
            return indicator | {"kind": "ratio", "of": of, "over": over, "unit": choose.one(["%", "%", "phần"])}
    if indicator["kind"] == "total":
        indicator = make_total(choose, indicator, known) or indicator | {"kind": "sum"}
    if indicator["kind"] in ("stated", "sum") and choose.chance(0.3):
        indicator["unit"] = "%"
    if choose.chance(0.3):
        indicator["notAbove"] = choose.one(one["id"] for one in known.values() if one["kind"] != "ratio")
    return indicator | choose.optional(0.4, phrase=lambda: f"có {{n}} {indicator['unit']} {choose.text()}")


def make_own_indicators(choose, catalogue):
    """The ids are the same from book to book, so that a previous book has some of them."""
    known, own = {one["id"]: one for one in catalogue}, []
    for number in sorted(choose.some(range(1, 10))):
        indicator = make_own_indicator(choose, number, known)
        indicator |= choose.optional(0.7, content=lambda: choose.rng.randint(1, 5))
        own.append(indicator)
        known[indicator["id"]] = indicator
    choose.rng.shuffle(own)
    return own


def make_dimensions(choose):
    return [
        {"id": f"chieu-{number}", "name": choose.text(),
         "parts": [{"id": f"phan-{part}", "name": choose.text()} for part in range(choose.rng.randint(1, 3))]}
        for number in choose.some(range(1, 3))
    ]


def make_recorded(choose, catalogue, own, often):
    """The ids of the indicators that the journal records: a few, with what each is bound to, divided by or made of."""
    known = {one["id"]: one for one in catalogue + own}
    recorded = (often or choose.rng.sample(RECORDED_OFTEN, 8)) + [one["id"] for one in own]
    for indicator in recorded:
        related = [known[indicator].get(key) for key in ("notAbove", "of", "over")] + known[indicator].get("parts", [])
        recorded += [one for one in related if one and one not in recorded]
    return [one for one in recorded if known[one]["kind"] != "ratio"]
