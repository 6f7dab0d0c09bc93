"""Personal values planted in registers and journals, two thousand of them, and looked for in all that leaves them."""

import io
import itertools
import re
import shutil
import zipfile

from worked.book import Book, annual, result

BOOKS, HOUSEHOLDS, PERSONS = 4, 72, 12
PERSON_KINDS = ["household", "individual", "party-member"]
SYLLABLES = ["Quyểng", "Vuộch", "Khoẵm", "Truệp", "Ngoẳm", "Sruốt", "Ghuỵch", "Phuẫng", "Bloạt", "Xoẵng"]
ENDS = ["zổq", "xẵq", "wậq", "jệq", "fụq", "zỉq", "wớq", "jãq", "fẻq", "xợq"]
ROLL_UPS = [["text"], ["markdown"], ["html"], ["docx"], ["xlsx"], ["json"], ["csv"], ["csv", "--table", "units"],
            ["csv", "--table", "own"]]
EXPORTS = {
    "figures": [], "facts": ["--facts"], "for spreadsheets": ["--facts", "--for", "spreadsheet"],
    "households": ["--facts", "--households"], "all": ["--facts", "--households", "--remarks"],
    "partitions": ["--facts", "--partition"],
}
SCRIPTS = [["--dialect", "postgres", "--facts"], ["--dialect", "postgres", "--facts", "--households", "--remarks"],
           ["--dialect", "duckdb", "--facts", "--data", "x"], ["--dialect", "spark", "--facts", "--data", "x"]]


class Planting:
    """Hands out values that stand nowhere else."""

    def __init__(self):
        self.pairs = (f"{one}{number}{end}" for number in range(99) for one, end in itertools.product(SYLLABLES, ENDS))
        self.number = itertools.count(1)
        self.planted = {}

    def text(self, what):
        word = next(self.pairs)
        self.planted[word] = what
        return word

    def digits(self, what, first):
        word = f"{first}{7_190_000 + next(self.number)}"
        self.planted[word] = what
        return word

    def id(self, what):
        word = f"hm{next(self.number)}zq"
        self.planted[word] = what
        return word

    def within(self, data):
        """The planted values in some bytes, and in the parts of a document that is packed."""
        parts = [data]
        if data.startswith(b"PK\3\4"):
            with zipfile.ZipFile(io.BytesIO(data)) as packed:
                parts = [packed.read(one) for one in packed.namelist()]
        words = set()
        for part in parts:
            words |= set(re.findall(r"\w+", part.decode("utf-8", "replace")))
        return sorted(f"{self.planted[one]} {one}" for one in words & self.planted.keys())


def household(plant):
    return {"id": plant.id("household id"), "head": f"Nguyễn Văn {plant.text('head')}",
            "sortName": plant.text("sort name"), "area": "thon-1", "status": "poor", "born": 1961, "sex": "female",
            "ethnicity": plant.text("ethnicity"), "personalId": plant.digits("personal id", "04906"),
            "address": f"ngõ {plant.text('address')}", "phone": plant.digits("telephone", "0905")}


def helper(plant, kind):
    return {"id": plant.id("helper id"), "name": f"Trần Thị {plant.text('helper')}", "kind": kind,
            "phone": plant.digits("helper's telephone", "0914"), "address": plant.text("helper's address")}


def book(plant, number):
    """A book whose register and journal hold nothing but secrets, where they may hold any."""
    households = [household(plant) for _ in range(HOUSEHOLDS)]
    helpers = [helper(plant, PERSON_KINDS[one % 3]) for one in range(PERSONS)]
    helpers.append({"id": "cong-ty", "name": "Công ty Mẫu", "kind": "enterprise"})
    records = []

    def add(record):
        records.append(record | {"note": f"ghi {plant.text('note')}", "by": plant.text("by")})
        return f"R{len(records):07}"

    for place, one in enumerate(households):
        giver = {"helper": helpers[place % len(helpers)]["id"]} if place % 2 else {"org": "nong-dan"}
        assigned = add({"kind": "assign", "on": "01-02", "household": one["id"], "forms": ["von"], **giver})
        if place % 5 == 0:
            add({"kind": "release", "on": "01-05", "assignment": assigned})
        if place % 3 == 0:
            add({"kind": "outcome", "on": "01-06", "household": one["id"], "status": "near-poor"})
        add(result("01-03", {"ngay-cong": 2}, household=one["id"], area="thon-1"))
    add(result("01-04", {"ngay-cong": 1}))
    records.append({"kind": "void", "record": f"R{len(records):07}", "reason": plant.text("reason")})
    add({"kind": "sent", "on": "01-11", "report": "annual", "number": "1/BC"})
    for one in records:
        one.pop("on") if one["kind"] == "void" and "on" in one else None
    unit = {"id": f"xa-{number}", "name": f"xã {number}", "level": "commune"}
    return Book(records, {"reports": [annual()], "unit": unit, "areas": [{"id": "thon-1", "name": "Thôn 1"}]},
                {"households": households, "helpers": helpers})


def write(home, plant):
    for number in range(BOOKS):
        book(plant, number).write(home / "p" / f"xa-{number}")
    units = [{"id": f"xa-{number}", "name": f"xã {number}", "level": "commune"} for number in range(BOOKS + 1)]
    Book([], {"reports": [annual()], "units": units, "unit": {"id": "tinh", "name": "tỉnh Mẫu", "level": "province"}}
         ).write(home / "tinh")


def check(program, home):
    plant = Planting()
    write(home, plant)
    looked = itertools.count(1)
    found = list(looked_for(program, home, plant, looked))
    print(f"{len(plant.planted)} personal values, looked for in {next(looked) - 1} outputs")
    if len(plant.planted) < 2000:
        yield f"only {len(plant.planted)} values are planted"
    yield from found


def looked_for(program, home, plant, looked):
    """What is held by the roll-up in every format, the exports and the scripts, and what each says beside it."""
    question = ["p", "-C", "tinh", "--as-of", "2026-11-30"]
    # What was planted is found where it is: else nothing could be.
    if len(plant.within(b"".join(one.read_bytes() for one in (home / "p").rglob("*.json*")))) != len(plant.planted):
        yield "the values are not found even in the books"
    for format in ROLL_UPS:
        file = home / "-".join(["out", *format])
        done = program.run(home, ["rollup", *question, "--report", "annual", "--format", *format, "-o", file])
        yield from held(f"rollup {' '.join(format)}", done, plant, [file], looked)
    for title, words in EXPORTS.items():
        done = program.run(home, ["export", "csv", *question, *words, "-o", "tables"])
        files = [one for one in (home / "tables").rglob("*") if one.is_file()] if (home / "tables").exists() else []
        yield from held(f"export csv, {title}", done, plant, files, looked)
        shutil.rmtree(home / "tables", ignore_errors=True)
    for words in SCRIPTS:
        done = program.run(home, ["export", "sql", *question, *words])
        yield from held(f"export sql {' '.join(words)}", done, plant, [], looked)


def held(title, done, plant, files, looked):
    outputs = {"standard output": done.stdout, "standard error": done.stderr}
    outputs |= {one.name: one.read_bytes() for one in files if one.exists()}
    if done.returncode:
        yield f"{title}: exit {done.returncode}: {done.stderr.decode('utf-8', 'replace')[:300]}"
    elif sum(map(len, outputs.values())) == len(done.stderr):
        yield f"{title}: nothing is printed"
    for name, data in outputs.items():
        next(looked)
        if words := plant.within(data):
            yield f"{title}: {name} holds {len(words)} personal values: {', '.join(words[:5])}"
