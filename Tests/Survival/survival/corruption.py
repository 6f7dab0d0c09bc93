"""Bits, lines and blocks of each file go wrong: it is told, or no figure is another one.

What a sending sealed (book.md, “Seal”) has to be told whatever happened to it; elsewhere what is silent is counted.
"""

import json
import random
import tempfile
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from . import ground
from .program import DOCUMENTED
from .tally import Tally

FILES = ["journal.jsonl", "plan.json", "households.json", "reports/half-year.json", "reports/nine-month.json"]
BLOCK = 512
# Recorded after the last sending: no seal can know of them.
AFTERWARDS = [["record", f"ngay-cong={number}", "--on", f"2026-05-0{number}"] for number in (1, 2, 3)]
SENDINGS = [
    ["send", "half-year", "--on", "2026-05-14", "--again"], ["send", "nine-month", "--on", "2026-09-24"],
]


class Harm:
    """One change of one file: where, and of which lines."""

    def __init__(self, data, touched, detail):
        self.data, self.touched, self.detail = data, touched, detail


def _line_of(data, at):
    return data.count(b"\n", 0, at)


def bit(data, random_):
    at = random_.randrange(len(data))
    changed = bytearray(data)
    changed[at] ^= 1 << random_.randrange(8)
    return Harm(bytes(changed), {_line_of(data, at)}, f"a bit of byte {at}")


def digit(data, random_):
    places = [at for at, byte in enumerate(data) if 48 <= byte <= 57]
    at = random_.choice(places)
    other = random_.choice([d for d in b"0123456789" if d != data[at]])
    return Harm(data[:at] + bytes([other]) + data[at + 1:], {_line_of(data, at)}, f"the digit at byte {at}")


def dropped(data, random_):
    lines = data.splitlines(keepends=True)
    number = random_.randrange(len(lines))
    return Harm(b"".join(lines[:number] + lines[number + 1:]), {number}, f"line {number + 1} dropped")


def doubled(data, random_):
    lines = data.splitlines(keepends=True)
    number, place = random_.randrange(len(lines)), random_.randrange(len(lines))
    return Harm(b"".join(lines[:place] + [lines[number]] + lines[place:]), set(), f"line {number + 1} doubled")


def swapped(data, random_):
    lines = data.splitlines(keepends=True)
    first, second = random_.randrange(len(lines)), random_.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    return Harm(b"".join(lines), set(), f"lines {first + 1} and {second + 1} swapped")


def zeros(data, random_):
    block = random_.randrange((len(data) + BLOCK - 1) // BLOCK)
    start, end = block * BLOCK, min(len(data), (block + 1) * BLOCK)
    touched = set(range(_line_of(data, start), _line_of(data, end - 1) + 1))
    return Harm(data[:start] + bytes(end - start) + data[end:], touched, f"block {block} zeroed")


def zeroed_tail(data, random_):
    start = random_.randrange(len(data)) // BLOCK * BLOCK
    touched = set(range(_line_of(data, start), data.count(b"\n")))
    return Harm(data[:start] + bytes(len(data) - start), touched, f"zeroes from byte {start}")


def cut(data, random_):
    at = random_.randrange(len(data))
    return Harm(data[:at], set(range(_line_of(data, at), data.count(b"\n"))), f"cut at byte {at}")


def cut_line(data, random_):
    lines = data.splitlines(keepends=True)
    number = random_.randrange(len(lines))
    return Harm(b"".join(lines[:number]), set(range(number, len(lines))), f"cut after line {number}")


HARMS = {
    "bit": bit, "digit": digit, "dropped line": dropped, "doubled line": doubled, "swapped lines": swapped,
    "zeroed block": zeros, "zeroed tail": zeroed_tail, "cut": cut, "cut at a line": cut_line,
}


class Ground:
    """A book with sendings and records after them, and what is printed of it whole."""

    def __init__(self, program, scratch):
        with tempfile.TemporaryDirectory(dir=scratch, prefix="survive-") as folder:
            home = Path(folder) / "home"
            home.mkdir()
            ground.make(home)
            for words in SENDINGS + AFTERWARDS:
                run = program.run([*ground.GLOBAL, *words], home)
                if run.code != 0:
                    raise SystemExit(f"{' '.join(words)}: {run.told}")
            self.world = ground.World(home)
            self.figures = figures(program, home)
            self.found = found(program, home)
        lines = self.world.files["book/journal.jsonl"][0].splitlines()
        records = [json.loads(line) for line in lines]
        sealed = [number for number, record in enumerate(records) if "seal" in record]
        self.sealed = bool(sealed)
        # All that stands before the last sealed sending, and that sending as its snapshot's only reason.
        self.covered = set(range(sealed[-1] + 1)) if sealed else set()
        back = {record.get("record") for record in records}
        self.taken_back = {number: record["id"] for number, record in enumerate(records) if record["id"] in back}
        self.snapshots = {f"reports/{records[number]['report']}.json" for number in sealed}

    def promised(self, name, harm):
        """Whether the contract promises that this is told."""
        if name == "journal.jsonl":
            return bool(harm.touched & self.covered) and not self._only_taken_back(harm)
        return name in self.snapshots and harm.data != self.world.files[f"book/{name}"][0]

    def _only_taken_back(self, harm):
        """Whether all that it touched were lines taken back, which their check shows to be altered: taking them back is
        how that is mended, and no seal is judged by them."""
        lines = harm.data.splitlines()
        try:
            return all(json.loads(lines[number])["id"] == self.taken_back[number] for number in harm.touched)
        except (ValueError, LookupError, TypeError):
            return False


def figures(program, home):
    """What is printed of the year, and of what was sent: code, figures and words of each command."""
    printed = []
    for words in (["report", "annual"], ["diff", "nine-month"]):
        run = program.run([*ground.GLOBAL, *words, "--format", "json"], home)
        printed.append((run.code, run.output, run.errors))
    return printed


def found(program, home):
    run = program.run(["validate", "--format", "json", "book"], home)
    try:
        listed = json.loads(run.output)["diagnostics"]
    except (ValueError, KeyError):
        listed = []
    return run, Counter(one["code"] for one in listed)


class Loop:
    def __init__(self, program, scratch, count, seed, base):
        self.program, self.scratch, self.count, self.seed, self.base = program, scratch, count, seed, base

    def __call__(self, part):
        name, title = part
        tally, random_ = Tally("Corruptions"), random.Random(f"{self.seed} {name} {title}")
        with tempfile.TemporaryDirectory(dir=self.scratch, prefix="survive-") as folder:
            home = Path(folder) / "home"
            data = self.base.world.files[f"book/{name}"][0]
            for _ in range(self.count):
                harm = HARMS[title](data, random_)
                if harm.data == data:
                    continue
                self.base.world.lay(home)
                (home / "book" / name).write_bytes(harm.data)
                column, faults = self._judge(home, name, harm)
                tally.add(f"{name}: {title}", column, faults, harm.detail)
        return tally

    def _judge(self, home, name, harm):
        run, codes = found(self.program, home)
        printed = figures(self.program, home)
        faults = [("trap", f"ended with {code}") for code in [run.code, *(code for code, _, _ in printed)]
                  if code not in DOCUMENTED]
        told = run.code != self.base.found[0].code or bool(codes - self.base.found[1])
        same = all(now[:2] == then[:2] for now, then in zip(printed, self.base.figures))
        warned = all(now[:2] == then[:2] or now[0] != 0 or now[2] != then[2]
                     for now, then in zip(printed, self.base.figures))
        if told:
            column = "told"
        elif same:
            column = "same figures"
        elif warned:
            column = "told by report"
        else:
            column = "silent"
        whole = self.base.world.files[f"book/{name}"][0]
        if self.base.promised(name, harm) and not told and not _form_alone(whole, harm):
            faults.append(("silent though sealed", harm.detail))
        return column, faults


def _form_alone(data, harm):
    """A change between tokens leaves each line what it says: no seal speaks of it."""
    try:
        before, after = ([json.loads(line) for line in text.splitlines() if line.strip()] for text in (data, harm.data))
    except ValueError:
        return False
    return before == after


def run(program, scratch, count, seed, jobs):
    base = Ground(program, scratch)
    title = "Corruptions" if base.sealed else "Corruptions (this mttq seals nothing: what is silent is counted alone)"
    tally = Tally(title)
    parts = [(name, harm) for name in FILES for harm in HARMS]
    with ProcessPoolExecutor(jobs) as pool:
        for part in pool.map(Loop(program, scratch, max(1, count // len(parts)), seed, base), parts):
            tally.merge(part)
    return tally
