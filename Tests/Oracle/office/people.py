"""Made-up people and their spreadsheet."""

import csv
import io
import itertools
import unicodedata

COLUMNS = ["Mã hộ", "Họ và tên chủ hộ", "Khu dân cư", "Diện hộ", "Số nhân khẩu", "Hội viên", "Nhu cầu"]
STATUS_WORDS = {"poor": ["Hộ nghèo", "hộ nghèo", "Nghèo"], "near-poor": ["Hộ cận nghèo", "cận nghèo"],
                "newly-escaped": ["Mới thoát nghèo", "Hộ mới thoát nghèo"], "at-risk": ["Có nguy cơ tái nghèo"]}
AREAS = ["Tu Lễ", "Xuân Mỹ", "An Hội", "Hoài Phô", "Thanh Nam"]
FORM_WORDS = {"von": "Vay vốn, tiền", "nha-o": "Xây, sửa nhà", "hoc-nghe": "Học nghề", "cong-cu": "cong-cu"}
SURNAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Đặng", "Võ", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"]
MIDDLE = ["Văn", "Thị", "Đức", "Thị Thu", "Minh"]
# Syllables that no text of a book or a program has, so that even a piece of a name is found.
FIRST = ["Khuyểnh", "Thoắng", "Nghuệch", "Xuýnhh", "Quẻnhh", "Choạngg", "Phuỳnh", "Ghoẵng", "Truệnh", "Sruýt",
         "Vuằngg", "Loẵnh", "Muệch", "Doặngg", "Huẫnhh", "Kruyễn", "Bruồngg", "Toẻnhh", "Nhuẵnh", "Giuệng"]
LAST = ["Ngoạchh", "Đuýnhh", "Ươngzz", "Ẵnhzz", "Ỡmzzu", "Yểngzz", "Ửnggz", "Ạchhzz", "Ịtzzo", "Ẳngzzi",
        "Oẳnhzz", "Êuzzng", "Âtzzch", "Iẽngzz", "Úynhzz", "Ốiizzu", "Ặpzzan", "Ẻozzen", "Ụcczza", "Ỷyzzan"]


def made_up_names(rng, count):
    """Names that are all different, each with two syllables that stand nowhere else."""
    pairs = rng.sample(list(itertools.product(FIRST, LAST)), count)
    return [f"{rng.choice(SURNAMES)} {rng.choice(MIDDLE)} {first} {last}" for first, last in pairs]


def made_up_rows(rng, names, organisations):
    """The list's rows as texts by column; every other one without id. Some names come decomposed."""
    rows = []
    for number, name in enumerate(names):
        status = rng.choices(list(STATUS_WORDS), weights=[6, 3, 1, 1])[0]
        members = rng.sample(organisations, rng.choice([0, 1, 1, 1, 2]))
        forms = rng.sample(list(FORM_WORDS.values()), rng.choice([0, 1, 2]))
        if number % 7 == 0:
            name = unicodedata.normalize("NFD", name)
        elif number % 11 == 0:
            name = f" {name.replace(' ', chr(0xA0), 1)} "
        rows.append({
            "Mã hộ": f"h{number:03}" if number % 2 else "", "Họ và tên chủ hộ": name,
            "Khu dân cư": rng.choice([*AREAS, *AREAS, "tu-le", ""]),
            "Diện hộ": rng.choice(STATUS_WORDS[status]), "Số nhân khẩu": str(rng.randint(1, 9)),
            "Hội viên": "; ".join(members), "Nhu cầu": "; ".join(forms),
        })
    return rows


def write_list(path, rows):
    """As a spreadsheet writes it: a byte-order mark, semicolons, CRLF."""
    table = io.StringIO()
    writer = csv.DictWriter(table, COLUMNS, delimiter=";", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    path.write_bytes(b"\xef\xbb\xbf" + table.getvalue().encode())


def clean(name):
    return unicodedata.normalize("NFC", " ".join(name.replace("\u00a0", " ").split()))
