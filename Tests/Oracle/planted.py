"""Plants faults in sound books and demands that `mttq validate` finds each once, at its place, and nothing else.

    python3 -B Tests/Oracle/planted.py PATH_TO_MTTQ [--faults 2000] [--seed 1] [--only WORD] [--keep FOLDER]

Written from book.md, diagnostics.md, report.md and cli.md alone. A fault is one edit of a book's text, so its line and
column, in code points, are counted here. Where the words allow two answers, both pass and are counted as a question.
"""

import argparse
import collections
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zlib
from pathlib import Path

import planted_books
import planted_faults
import planted_json
import planted_lines
import planted_shape
import random_books
from planted_faults import SEVERITIES

BATCH = 1000
SHOWN = 60
LINE_CHECK = re.compile(r'(\s*,\s*"check"\s*:\s*")([0-9a-f]{8})("\s*\}\s*)$')
WITHHELD = {"quota/unmet", "journal/uncovered", "report/gap", "report/order", "report/weekend", "report/undated", "assign/overlap", "household/status"}
FILES = ["plan.json", "households.json", "journal.jsonl"]


TANGLED = ["fund", "assign", "release", "void", "result", "outcome", "household", "report", "remark"]


class Book:
    """A book's texts with the places of all its values."""

    def __init__(self, texts, marks, name):
        self.texts, self.marks, self.name = texts, marks, name
        self.base = []
        self.ours = False
        self.spots = []
        self.plan = planted_json.parse(texts["plan.json"])
        self.spots += planted_shape.spots("plan.json", "plan", planted_shape.PLAN, self.plan)
        if "households.json" in texts:
            self.register = planted_json.parse(texts["households.json"])
            self.spots += planted_shape.spots("households.json", "register", planted_shape.REGISTER, self.register)
        self.lines = []
        start = 0
        text = texts.get("journal.jsonl", "")
        times = collections.Counter(line.rstrip("\r") for line in text.split("\n"))
        for line in text.split("\n"):
            if line.strip() and times[line.rstrip("\r")] == 1:
                node = planted_json.parse(text, start, start + len(line))
                self.lines.append(node)
                kind = node.get("kind").value
                self.spots += planted_shape.spots("journal.jsonl", f"record.{kind}", planted_shape.RECORD[kind], node)
            start += len(line) + 1
        self.by_id = {node.get("id").value: node for node in self.lines}
        back = {node.get("record").value for node in self.lines if node.get("kind").value == "void"}
        self.taken_back = [node for node in self.lines if node.get("id").value in back]
        self.by_label = collections.defaultdict(list)
        for spot in self.spots:
            self.by_label[spot.label].append(spot)

    def value_may_change(self, spot):
        return not spot.label.startswith("plan.quotas")


def book_at(folder):
    """A book as it stands on the disk."""
    texts, marks = {}, {}
    for file in FILES:
        if (folder / file).exists():
            data = (folder / file).read_bytes()
            marks[file] = data.startswith(b"\xef\xbb\xbf")
            texts[file] = data.removeprefix(b"\xef\xbb\xbf").decode()
    return Book(texts, marks, folder.name)


def books_of_others(folder, seed):
    """The sound books of the repository, and random ones."""
    package = Path(__file__).resolve().parents[2]
    for plan in sorted([*package.glob("Fixtures/valid/*/plan.json"), *package.glob("seeds/*/plan.json")]):
        yield book_at(plan.parent)
    for number in range(12):
        home = folder / f"random-{number}" / "book"
        random_books.make_book(home, random.Random(f"{seed}-{number}"))
        yield book_at(home)


def random_book(seed):
    rng = random.Random(seed)
    maker = planted_books.Maker(rng)
    texts, marks, names = {}, {}, []
    for file in FILES:
        layout = planted_books.Layout(rng)
        if file == "journal.jsonl":
            records = maker.journal()
            if rng.random() < 0.3:
                rng.shuffle(records)
            texts[file] = layout.lines(records, rng.choice([0, 0.5, 1, 1]))
        else:
            texts[file] = layout.file(maker.plan() if file == "plan.json" else maker.register())
        marks[file] = layout.mark
        names.append(layout.name)
    book = Book(texts, marks, " | ".join(names))
    book.ours = True
    return book


# ---------------------------------------------------------------- planting

def apply(text, edits):
    """The text after the edits, and how to find a place of the old text, or of an edit's own, in it."""
    order = sorted(range(len(edits)), key=lambda index: (edits[index][1], index))
    made, last, starts = [], 0, {}
    size = 0
    for index in order:
        start, end, put = edits[index][1:]
        made.append(text[last:start])
        size += start - last
        starts[index] = size
        made.append(put)
        size += len(put)
        last = end
    made.append(text[last:])

    def moved(offset):
        if isinstance(offset, tuple):
            return starts[offset[1]] + offset[2]
        shift = 0
        for index in order:
            start, end, put = edits[index][1:]
            if end <= offset:
                shift += len(put) - (end - start)
            elif start < offset:
                return starts[index]
        return offset + shift
    return "".join(made), moved


def checked_again(before, after):
    """The journal with the checks of its altered lines computed anew."""
    known = set(before.split("\n"))
    lines = after.split("\n")
    for index, line in enumerate(lines):
        if line not in known and (found := LINE_CHECK.search(line)):
            first = line.find("{")
            body = line[first:found.start()] if found.group(1).lstrip().startswith(",") else line
            # the bytes up to, and not including, the comma
            body = line[first:found.start() + found.group(1).index(",")]
            value = f"{zlib.crc32(body.encode('utf-8', 'surrogatepass')):08x}"
            lines[index] = line[:found.start(2)] + value + line[found.end(2):]
    return "\n".join(lines)


def plant(book, fault, folder):
    """Writes the book with the fault, and returns what must be found, as sets of (file, line, column, code, severity)."""
    folder.mkdir(parents=True)
    texts, moves = dict(book.texts), {}
    for file in book.texts:
        edits = [edit for edit in fault.edits if edit[0] == file]
        after, moves[file] = apply(book.texts[file], edits)
        if file == "journal.jsonl" and edits and not fault.keep_check:
            after = checked_again(book.texts[file], after)
        texts[file] = after
    for file in book.texts:
        data = texts[file].encode("utf-8", "surrogatepass")
        if fault.raw and fault.raw[0] == file:
            data = fault.raw[1]
        if data is None:
            continue
        path = folder / file
        path.write_bytes((b"\xef\xbb\xbf" if book.marks[file] else b"") + data)
        if file == "households.json":
            path.chmod(fault.mode)

    def found(items):
        made = []
        for code, file, offset in items:
            if isinstance(offset, tuple) and offset[0] == "at":
                line, column = offset[1:]
            else:
                edits = [index for index, edit in enumerate(fault.edits) if edit[0] == file]
                if isinstance(offset, tuple):
                    offset = ("new", edits.index(offset[1]), offset[2])
                line, column = planted_json.place(texts[file], moves[file](offset))
            severity = fault.severity.get(code) or SEVERITIES.get(code, "error")
            made.append((file, line, column, code, severity))
        return made

    base = []
    for file, offset, code, severity in book.base:
        if fault.raw and fault.raw[0] == file:
            continue
        base.append((file, *planted_json.place(texts[file], moves[file](offset)), code, severity))
    expected = sorted(base + found(fault.expected))
    readings = {name: sorted(base + found(items)) for name, items in fault.readings.items()}
    return expected, readings


# ---------------------------------------------------------------- running

class Program:
    def __init__(self, program):
        self.program = program
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("MTTQ_")} | {"LC_ALL": "en_US.UTF-8"}
        self.seconds = 0.0

    def validate(self, folder, *options):
        """The findings of every book in a folder, by the book's name."""
        begun = time.monotonic()
        run = subprocess.run([self.program, "validate", str(folder), "--format", "json", "--as-of", planted_books.AS_OF, *options],
                             capture_output=True, env=self.environment, timeout=600)
        self.seconds += time.monotonic() - begun
        if run.returncode not in (0, 1):
            raise RuntimeError(f"exit {run.returncode}: {run.stderr.decode()[:500]}")
        answer = json.loads(run.stdout)
        found = collections.defaultdict(list)
        for one in answer["diagnostics"]:
            relative = Path(one["path"]).relative_to(folder)
            found[relative.parts[0]].append((str(Path(*relative.parts[1:])), one["line"], one["column"], one["code"], one["severity"]))
        return found


def difference(expected, actual):
    """What is missing and what is too much, in words that group like faults."""
    missed = list((collections.Counter(expected) - collections.Counter(actual)).elements())
    extra = list((collections.Counter(actual) - collections.Counter(expected)).elements())
    words = []
    for one in list(missed):
        near = next((other for other in extra if other[3] == one[3] and other[0] == one[0]), None)
        if near:
            extra.remove(near)
            missed.remove(one)
            words.append(f"{one[3]} elsewhere" if near[:3] != one[:3] else f"{one[3]} is {near[4]}")
    words += [f"no {one[3]}" for one in missed] + [f"also {one[3]}" for one in extra]
    return ", ".join(sorted(set(words)))


def base_findings(program, books, folder):
    """What is found in the books as they are; only unknown keys that were written on purpose may be."""
    unsound = []
    for number, book in enumerate(books):
        plant(book, planted_faults.Fault("", [], []), folder / str(number))
    found = program.validate(folder)
    for number, book in enumerate(books):
        for file, line, column, code, severity in found.get(str(number), []):
            offset = offset_of(book.texts[file], line, column)
            book.base.append((file, offset, code, severity))
        wanted = sorted((file, "field/unknown") for file in book.texts if '"x-l' in book.texts[file] or "x-l" in unescaped(book.texts[file]))
        got = sorted((one[0], one[2]) for one in book.base)
        if got != wanted:
            unsound.append((book, wanted, got))
    shutil.rmtree(folder)
    return unsound


def unescaped(text):
    return text.replace("\\u0078", "x").replace("\\u002d", "-").replace("\\u002D", "-").replace("\\u006c", "l").replace("\\u006C", "l")


def offset_of(text, line, column):
    offset = 0
    for _ in range(line - 1):
        offset = text.index("\n", offset) + 1
    return offset + column - 1


# Findings that depend on other lines or on the plan's periods: beside another fault, which may be their cause, they may
# be withheld, in few cases.
DRAWN = {"fund/overdrawn", "indicator/above", "household/status", "assign/overlap", "assign/release", "journal/uncovered",
         "journal/void-unknown", "journal/conflicting-id", "ref/unknown"}
WITHHELD_AT_MOST = 0.1


class Tally:
    def __init__(self):
        self.planted = collections.Counter()
        self.drawn = self.withheld = 0
        self.failed = collections.defaultdict(list)
        self.answers = collections.defaultdict(collections.Counter)

    def judge(self, label, fault, expected, readings, actual, home):
        for code, *_ in fault.expected or [("(sound)",)]:
            self.planted[code] += 1
        actual = sorted(actual)
        if label == "several" and any(code in DRAWN for code, *_ in fault.expected):
            self.drawn += 1
            lost = collections.Counter(expected) - collections.Counter(actual)
            if lost and actual == sorted((collections.Counter(expected) - lost).elements()) and all(one[3] in DRAWN for one in lost):
                self.withheld += 1
                return True
        if actual == expected:
            if fault.question:
                self.answers[fault.question]["first: " + (",".join(one[0] for one in fault.expected) or "none")] += 1
            return True
        for name, other in [("", expected), *readings.items()]:
            lost = collections.Counter(other) - collections.Counter(actual)
            if lost and actual == sorted((collections.Counter(other) - lost).elements()) and all(one[3] in WITHHELD and one[3] not in {item[0] for item in fault.expected} for one in lost):
                self.answers["findings drawn from the whole book, withheld while there is an error"].update(one[3] for one in lost)
                return True
            if actual == other:
                self.answers[fault.question][name] += 1
                return True
        self.failed[(label, difference(expected, actual))].append((home, expected, actual))
        return False


def combined(book, rng, planters):
    """Two or three independent faults in one book."""
    parts, used = [], []
    for _ in range(rng.choice([2, 2, 3])):
        for _ in range(20):
            fault = one_fault(book, rng, rng.choice([planted_faults.PLANTERS, planted_lines.BESIDE]))
            if fault is None or fault.raw or fault.quotas or fault.severity or fault.question or not fault.expected or fault.keep_check or in_taken_back(book, fault).question or not independent(book, fault, used):
                continue
            if any(word in fault.label and word in part.label for part in parts for word in TANGLED):
                continue
            parts.append(fault)
            used.append(area_of(book, fault))
            break
    if len(parts) < 2:
        return None
    edits, expected = [], []
    for part in parts:
        first = len(edits)
        edits += part.edits
        expected += [(code, file, ("new", first + at[1], at[2]) if isinstance(at, tuple) else at) for code, file, at in part.expected]
    return planted_faults.Fault("several: " + " + ".join(sorted(part.label for part in parts)), edits, expected)


def area_of(book, fault):
    """The file and the part of it, a member of the whole or a line, in which a fault lies."""
    file, start = fault.edits[0][0], fault.edits[0][1]
    if file == "journal.jsonl":
        return file, book.texts[file].count("\n", 0, start)
    root = book.plan if file == "plan.json" else book.register
    return file, next((one.name for one in root.members if one.start <= start < one.node.end), "")


def independent(book, fault, used):
    area = area_of(book, fault)
    cut = fault.label.startswith(("field/type plan ", "field/type register ", "format/unknown", "field/type plan.format", "field/type register.format"))
    return area not in used and area[1] != "" and not cut


def one_fault(book, rng, planters):
    planter = rng.choice(planters)
    if planter in planted_lines.PLANTERS or planter in planted_lines.BESIDE:
        return planter(book, rng)
    label = rng.choice(list(book.by_label))
    for _ in range(30):
        fault = planter(book, rng.choice(book.by_label[label]), rng)
        if fault:
            return fault
        label = rng.choice(list(book.by_label))
    for spot in rng.sample(book.spots, len(book.spots)):
        if fault := planter(book, spot, rng):
            return fault
    return None


def in_taken_back(book, fault):
    """A fault in a record that a void takes back may go unsaid: there is no other way to mend it."""
    file, start = fault.edits[0][:2] if fault.edits else ("", 0)
    if file == "journal.jsonl" and fault.expected and any(node.start <= start < node.end for node in book.taken_back):
        fault.readings["nothing, as it is taken back"] = []
        fault.question = fault.question or "a fault in a record that is taken back: found or not?"
    return fault


def every_spot(books, rng):
    """Each planter once on a spot of each label, so that no field is left to chance."""
    for planter in planted_faults.PLANTERS:
        for label in books[0].by_label:
            book = rng.choice(books)
            if label in book.by_label:
                fault = planter(book, rng.choice(book.by_label[label]), rng)
                if fault:
                    yield book, fault


FACTLESS = [planted_faults.missing, planted_faults.bad_choice, planted_faults.bad_date, planted_faults.bad_number, planted_faults.control,
            planted_faults.not_nfc, planted_faults.unknown_key, planted_faults.duplicated_key, planted_faults.unknown_reference,
            planted_faults.target_form, planted_faults.between, planted_faults.too_few, planted_faults.bad_format, planted_faults.wrong_type]


def stream(books, others, rng, only):
    planters = planted_faults.PLANTERS * 2 + planted_lines.PLANTERS * 4
    for item in every_spot(books, rng):
        yield item
    while True:
        if others and rng.random() < 0.15:
            book = rng.choice(others)
            fault = one_fault(book, rng, FACTLESS)
            # What a void took back counts again where the void has a fault, and brings its own findings.
            # So does what a register without its list no longer says.
            if fault and not re.search("record.void|missing register.households$|type (plan|register)$", fault.label):
                fault.label = "elsewhere: " + fault.label
                yield book, fault
            continue
        book = rng.choice(books)
        fault = combined(book, rng, planters) if rng.random() < 0.12 else one_fault(book, rng, planters)
        if fault:
            yield book, fault


def simple(label):
    return re.sub(r"several: .*", "several", label)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mttq", help="the program to check")
    parser.add_argument("--faults", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="only faults whose label contains this")
    parser.add_argument("--keep", help="a folder for the books that failed")
    options = parser.parse_args()
    found = shutil.which(options.mttq)
    if found is None:
        parser.error(f"{options.mttq} cannot be run")
    program = Program(os.path.abspath(found))
    rng = random.Random(options.seed)
    begun = time.monotonic()
    home = Path(tempfile.mkdtemp(prefix="planted-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
    keep = Path(options.keep) if options.keep else None
    tally = Tally()
    try:
        books = [random_book(f"{options.seed}-{number}") for number in range(80)]
        unsound = base_findings(program, books, home / "base")
        for book, wanted, got in unsound[:5]:
            print(f"UNSOUND {book.name}: wanted {wanted}, got {got}")
        books = [book for book in books if book not in [one[0] for one in unsound]]
        others = list(books_of_others(home / "others", options.seed))
        base_findings(program, others, home / "base")
        source, left, total = stream(books, others, rng, options.only), options.faults, 0
        tries = 0
        while left > 0:
            batches = {False: [], True: []}
            for _ in range(min(left, BATCH)):
                while True:
                    tries += 1
                    book, fault = next(source)
                    in_taken_back(book, fault)
                    if options.only in fault.label or tries > 400 * options.faults:
                        break
                number = f"{total:06}"
                total += 1
                folder = home / ("quotas" if fault.quotas else "plain") / number
                batches[fault.quotas].append((number, book, fault, *plant(book, fault, folder)))
            left -= min(left, BATCH)
            for quotas, planted in batches.items():
                if not planted:
                    continue
                folder = home / ("quotas" if quotas else "plain")
                actual = program.validate(folder, *(["--quotas"] if quotas else []))
                for number, book, fault, expected, readings in planted:
                    label = simple(fault.label)
                    if not tally.judge(label, fault, expected, readings, actual.get(number, []), f"{number} {fault.label} [{book.name}]"):
                        if keep:
                            shutil.copytree(folder / number, keep / number, dirs_exist_ok=True)
                shutil.rmtree(folder)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    is_right = report(tally, time.monotonic() - begun, program.seconds, total)
    return 0 if is_right and not unsound else 1


def report(tally, seconds, running, total):
    causes = collections.Counter()
    for (label, words), cases in tally.failed.items():
        causes[label.split(" ")[0] + " → " + words] += len(cases)
    for cause, number in causes.most_common():
        print(f"CAUSE {number:5} × {cause}")
    groups = sorted(tally.failed.items(), key=lambda item: -len(item[1]))
    for (label, words), cases in groups[:SHOWN]:
        home, expected, actual = min(cases, key=lambda case: len(case[1]) + len(case[2]))
        print(f"FAILED {len(cases):4} × {label}: {words}\n    {home}")
        for one in sorted(set(expected) | set(actual) | set(), key=str):
            times = expected.count(one), actual.count(one)
            if times[0] != times[1]:
                print(f"    {'expected' if times[0] > times[1] else 'found   '} {one[0]}:{one[1]}:{one[2]} {one[4]}[{one[3]}]")
    if len(groups) > SHOWN:
        print(f"… and {len(groups) - SHOWN} more kinds")
    for question, answers in sorted(tally.answers.items()):
        print(f"QUESTION {question} {dict(answers)}")
    print("planted: " + ", ".join(f"{code} {number}" for code, number in sorted(tally.planted.items())))
    failed = sum(map(len, tally.failed.values()))
    print(f"withheld beside another fault: {tally.withheld} of {tally.drawn} that are drawn from the whole book")
    print(f"{total - failed} passed, {failed} failed, {seconds:.1f} s ({running:.1f} s of them mttq)")
    return failed == 0 and tally.withheld <= WITHHELD_AT_MOST * max(tally.drawn, 20)


if __name__ == "__main__":
    sys.exit(main())
