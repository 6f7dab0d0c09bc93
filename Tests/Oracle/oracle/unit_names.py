"""Names of units as they compare: case, marks and the level word aside."""

import re
import unicodedata

LEVEL_WORDS = ("xa", "phuong", "thi tran", "dac khu", "huyen", "quan", "thi xa", "thanh pho", "tinh")


def folded(name):
    plain = "".join(one for one in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(one))
    plain = re.sub(r"\s+", " ", plain.replace("đ", "d")).strip()
    word = next((one for one in LEVEL_WORDS if plain.startswith(one + " ")), "")
    return plain.removeprefix(word).strip()
