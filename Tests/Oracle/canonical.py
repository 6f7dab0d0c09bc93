"""The canonical form of books: what `mttq fmt` makes of files whose form alone was spoiled.

    python3 Tests/Oracle/canonical.py PATH_TO_MTTQ [--rounds 40] [--seed 1]

Canonical bytes are known beforehand: those of the seeds, of the valid fixtures and of random books, with keys put in
that no format knows. Each round spoils their form only (blanks, order of keys, spelling of numbers and texts, CRLF,
byte-order marks, checks left out) and expects the bytes back; then it breaks files at random, and expects that nothing
is lost: fmt either changes nothing and says so, or twice comes to the same as once, with the same values as before.
"""

import argparse
import fcntl
import json
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

from form.spoiling import MARK, Spoiler
from form.values import values
from form.written import Members, Unknown, checked, compact, indented, read, read_line

ROOT = Path(__file__).resolve().parents[2]
DONE, FINDINGS, BAD_DATA, INPUT_OUTPUT, LOCKED = 0, 1, 65, 74, 75
NAMES = ["plan.json", "households.json", "journal.jsonl"]
ENVIRONMENT = {"LANG": "en_US.UTF-8", "PATH": os.environ["PATH"]}
# What another form of the same values changes in the findings of a book.
OF_FORM = {"text/not-nfc", "text/look-alike"}


class Check:
    def __init__(self, program, rng, folder):
        self.program, self.rng, self.folder = program, rng, folder
        self.spoiler = Spoiler(rng)
        self.faults = 0
        self.files = 0

    def run(self, *words):
        return subprocess.run([self.program, *map(str, words)], capture_output=True, env=ENVIRONMENT)

    def fault(self, text):
        self.faults += 1
        print(f"FAULT {text}", flush=True)

    def books(self):
        """The bytes of every book that is canonical, by name."""
        found = {}
        for top in ("seeds", "Fixtures/valid"):
            for plan in sorted((ROOT / top).rglob("plan.json")):
                found[plan.parent.name] = {name: (plan.parent / name).read_bytes()
                                           for name in NAMES if (plan.parent / name).exists()}
        return found

    def canonical(self, files, share):
        """The files with unknown keys in them, in canonical form by the words of book.md."""
        written = {}
        for name, data in files.items():
            if name.endswith(".jsonl"):
                lines = [self.spoiler.with_unknown(Members(read_line(line)), share)
                         for line in data.decode().splitlines()]
                written[name] = "".join(checked(compact(line)[:-1]) + "\n" for line in lines).encode()
            else:
                written[name] = (indented(self.spoiler.with_unknown(read(data), share)) + "\n").encode()
        return written

    def spoiled(self, files):
        spoiled = {}
        for name, data in files.items():
            if name.endswith(".jsonl"):
                spoiled[name] = self.spoiler.journal(data.decode().split("\n")[:-1])
            else:
                spoiled[name] = self.spoiler.document(self.marked(read(data)))
        return spoiled

    def marked(self, value):
        """The tree with the keys that were put in marked as unknown again."""
        if isinstance(value, Members):
            return Members((Unknown(key) if re.match("x-|ghi chú |Ω|e\u0301", key) else key, self.marked(one))
                           for key, one in value)
        return [self.marked(one) for one in value] if isinstance(value, list) else value

    def write(self, folder, files):
        folder.mkdir(parents=True)
        for name, data in files.items():
            (folder / name).write_bytes(data)
        if "households.json" in files:
            (folder / "households.json").chmod(0o600)

    def comes_back(self, number):
        """Every book spoiled, formatted in one run, and its bytes back; reports stay as they were."""
        top = self.folder / f"spoiled-{number}"
        share = self.rng.choice([0, 0.1, 0.5])
        expected, differing = {}, []
        for name, files in self.books().items():
            files = self.canonical(files, share)
            spoiled = self.spoiled(files)
            self.write(top / name, spoiled)
            expected[name] = files
            differing += [str(top / name / one) for one in files if files[one] != spoiled[one]]
            self.files += len(files)
        figures = {name: self.figures(top / name) for name in expected}
        differing.sort(key=lambda path: (os.path.dirname(path).encode(), NAMES.index(os.path.basename(path))))
        before = self.bytes(top)
        checked = self.run("fmt", "--check", top)
        self.expect(checked, FINDINGS if differing else DONE, differing, f"{top}: --check")
        if self.bytes(top) != before:
            self.fault(f"{top}: --check has written")
        self.expect(self.run("fmt", top), DONE, differing, f"{top}: fmt")
        self.expect(self.run("fmt", top), DONE, [], f"{top}: fmt again")
        self.expect(self.run("fmt", "--check", top), DONE, [], f"{top}: --check afterwards")
        for name, files in expected.items():
            for one, data in files.items():
                if (top / name / one).read_bytes() != data:
                    self.fault(f"{top / name / one}: not the bytes that were expected")
                    (top / name / (one + ".expected")).write_bytes(data)
            if (top / name / "households.json").exists() and (top / name / "households.json").stat().st_mode & 0o77:
                self.fault(f"{top / name}: the register is open to others")
            if self.figures(top / name) != figures[name]:
                self.fault(f"{top / name}: figures or findings have changed")

    def expect(self, done, code, paths, what):
        if done.returncode != code or done.stdout.decode().splitlines() != paths:
            self.fault(f"{what}: exit {done.returncode}, expected {code}\n{done.stdout.decode()}{done.stderr.decode()}")

    def bytes(self, folder):
        return {path: path.read_bytes() for path in sorted(folder.rglob("*"))
                if path.is_file() and path.name != ".mttq.lock"}

    def figures(self, folder):
        """A report of the book, and the codes of its findings, as they are whatever the form."""
        found = [self.codes(folder)]
        for report in ("half-year", "annual"):
            done = self.run("-C", folder, "--as-of", "2026-12-01", "report", report, "--format", "json")
            found.append((done.returncode, unicodedata.normalize("NFC", done.stdout.decode())))
        return found

    def codes(self, folder):
        done = self.run("validate", folder, "--format", "json", "--as-of", "2026-12-01")
        findings = json.loads(done.stdout)["diagnostics"]
        return sorted((one["path"], one["code"]) for one in findings if one["code"] not in OF_FORM)

    # ------------------------------------------------------------ what is wrong otherwise

    def faulty(self, folder, what):
        """Formats a book with faults: all or nothing, once as twice, no value lost."""
        before, codes = self.bytes(folder), self.codes(folder)
        checked = self.run("fmt", "--check", folder)
        done = self.run("fmt", folder)
        after = self.bytes(folder)
        if done.returncode == BAD_DATA:
            if after != before or done.stdout or not done.stderr:
                self.fault(f"{what}: exit 65, but not without a trace and a word")
            if checked.returncode != BAD_DATA:
                self.fault(f"{what}: --check exits {checked.returncode}, fmt 65")
            return False
        changed = [str(path) for path in before if before[path] != after[path]]
        if done.returncode != DONE or sorted(done.stdout.decode().splitlines()) != sorted(changed):
            self.fault(f"{what}: exit {done.returncode}, changed {changed}\n{done.stdout.decode()}{done.stderr.decode()}")
        if (checked.returncode, checked.stdout) != (FINDINGS if changed else DONE, done.stdout):
            self.fault(f"{what}: --check exits {checked.returncode} and does not agree with fmt")
        self.expect(self.run("fmt", folder), DONE, [], f"{what}: fmt again")
        for path in before:
            if path.name in NAMES and values(path, before[path]) != values(path, after[path]):
                self.fault(f"{what}: {path.name} has other values")
        if self.codes(folder) != codes:
            self.fault(f"{what}: findings were {codes}, are {self.codes(folder)}")
        return True

    def all_faults(self):
        """The fixtures that are wrong in one way each."""
        for expected in sorted((ROOT / "Fixtures/invalid").rglob("expected.json")):
            name = expected.parent.relative_to(ROOT / "Fixtures/invalid")
            folder = self.folder / "invalid" / name
            shutil.copytree(expected.parent, folder)
            if (folder / "plan.json").exists():
                self.faulty(folder, f"invalid/{name}")
                self.files += 1

    def breaks(self, number):
        """A spoiled book with some bytes changed at random."""
        books = self.books()
        name = self.rng.choice(sorted(books))
        files = self.spoiled(self.canonical(books[name], 0.2))
        one = self.rng.choice(sorted(files))
        data = bytearray(files[one])
        for _ in range(self.rng.randint(1, 2)):
            if not data:
                break
            place = self.rng.randrange(len(data))
            if self.chance(0.2):
                del data[place:]
            elif self.chance(0.5):
                data[place:place + 1] = self.rng.choice([b"", b" ", b"0", b"\"", b"\\", b"\xff", b"\n", b",", b"e1", b"\r"])
            else:
                end = self.rng.randrange(place, min(len(data), place + 60) + 1)
                data[place:place] = data[place:end]
        files[one] = bytes(data)
        folder = self.folder / f"broken-{number}"
        self.write(folder, files)
        self.files += 1
        return self.faulty(folder, f"{folder} ({name}, {one})")

    def chance(self, share):
        return self.rng.random() < share

    def lines_left_alone(self):
        """Lines that fmt may not write anew, each in a journal that it does write."""
        canonical = checked('{"id":"01AAAAAAAAAAAAAAAAAAAAAAA0","at":"2026-03-01T00:00:00Z","kind":"result",'
                            '"on":"2026-03-01","values":{"ngay-cong":1}')
        spoiled = canonical.split(',"check"')[0].replace(",", " , ") + "}"
        altered = canonical.replace('"ngay-cong":1', '"ngay-cong":2').replace("A0", "A1")
        void = '{"id":"01AAAAAAAAAAAAAAAAAAAAAAA2","at":"2026-03-02T00:00:00Z","kind":"void",' \
               '"record":"01AAAAAAAAAAAAAAAAAAAAAAA1","reason":"sửa tay"'
        newer = '{ "kind":"later", "id":"01AAAAAAAAAAAAAAAAAAAAAAA3","x":1.0}'
        plan = (ROOT / "Fixtures/valid/cam-pho-2026/plan.json").read_bytes()
        cases = {
            "altered": ([spoiled, altered], None),
            "altered and taken back": ([spoiled, altered, void + "}"], [canonical, altered, checked(void)]),
            "a check before other keys": (['{"check":"00000000",' + spoiled[1:]], None),
            "returns without number": ([spoiled + "\r", newer + "\r\r\r"], [canonical, newer]),
            "a later kind": ([spoiled, newer], [canonical, newer]),
            "no record": ([spoiled, '[ 1.0 ]', '{ "id" : 1 }'], [canonical, '[ 1.0 ]', '{ "id" : 1 }']),
            "the same line twice": ([spoiled, spoiled], [canonical, canonical]),
            "one record in two forms": ([spoiled, canonical], [canonical, canonical]),
            "a key twice": ([spoiled.replace("{", '{"id":"01AAAAAAAAAAAAAAAAAAAAAAA9",', 1)], None),
        }
        for number, (what, (lines, expected)) in enumerate(cases.items()):
            for torn in ("", '{"id":"01A', "\xff\x00", MARK.decode()):
                folder = self.folder / f"alone-{number}-{len(torn)}-{torn[:1] == '{'}"
                tail = torn.encode("latin-1" if torn[:1] == "\xff" else "utf-8")
                self.write(folder, {"plan.json": plan, "journal.jsonl": "\n".join(lines).encode() + b"\n" + tail})
                before = self.bytes(folder)
                done = self.run("fmt", folder)
                after = (folder / "journal.jsonl").read_bytes()
                if expected is None:
                    if done.returncode != BAD_DATA or self.bytes(folder) != before:
                        self.fault(f"{what}: exit {done.returncode}, expected 65 and no change")
                elif done.returncode != DONE or after != "\n".join(expected).encode() + b"\n" + tail:
                    self.fault(f"{what}: exit {done.returncode}\n{done.stderr.decode()}{after!r}")
                self.files += 1


    def refused(self):
        """A book that somebody else writes, or that the disk has no room for, stays as it was, all of it."""
        folder = self.folder / "refused"
        files = self.books()["cam-pho-2019"]
        size = len(files["plan.json"]) + len(files["households.json"])
        lines = files["journal.jsonl"].splitlines()
        if sum(map(len, lines)) <= size:
            raise ValueError("the journal is too small to be the one that finds no room")
        self.write(folder, {name: data + b"\n" for name, data in files.items()}
                   | {"journal.jsonl": b"\n".join(line.split(b',"check"')[0] + b" }" for line in lines)})
        before = self.bytes(folder)
        limited = subprocess.run(
            [self.program, "fmt", str(folder)], capture_output=True, env=ENVIRONMENT,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)))
        lock = os.open(folder, os.O_RDONLY)
        fcntl.flock(lock, fcntl.LOCK_EX)
        waited = self.run("fmt", folder)
        if self.run("fmt", "--check", folder).returncode != FINDINGS:
            self.fault("refused: --check waits for a lock")
        os.close(lock)
        for done, code in ((limited, INPUT_OUTPUT), (waited, LOCKED)):
            if done.returncode != code or done.stdout or self.bytes(folder) != before:
                self.fault(f"refused: exit {done.returncode}, expected {code}\n{done.stdout}{done.stderr.decode()[:2000]}")
        self.expect(self.run("fmt", folder), DONE, [str(folder / name) for name in NAMES], "refused, then let")
        if sorted(os.listdir(folder)) != sorted([".mttq.lock", *NAMES]):
            self.fault(f"refused: {os.listdir(folder)} in the book")
        self.files += 3

    def agrees(self):
        """Files that other commands write are in canonical form."""
        folder = self.folder / "written"
        self.write(folder, self.spoiled(self.books()["cam-pho-2026"]))
        for words in (["task", "add", "Trồng cây", "--content", "4"], ["area", "add", "Khu phố mới"],
                      ["org", "add", "Hội mới", "--kind", "member"], ["target", "set", "cay-xanh", "--at-least", "12,50"],
                      ["helper", "add", "Doanh nghiệp mới", "--kind", "enterprise"]):
            done = self.run("-C", folder, *words)
            if done.returncode != DONE:
                self.fault(f"{words}: {done.stderr.decode()}")
        self.expect(self.run("fmt", folder / "plan.json", folder / "households.json"), DONE, [], "after other commands")
        self.files += 2


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mttq", help="the program to check")
    parser.add_argument("--rounds", type=int, default=40, help="how often every book is spoiled (40)")
    parser.add_argument("--seed", type=int, default=1, help="another seed spoils otherwise (1)")
    options = parser.parse_args()
    program = shutil.which(options.mttq) or parser.error(f"{options.mttq} cannot be run")
    folder = Path(tempfile.mkdtemp(prefix="mttq-canonical-"))
    check = Check(os.path.abspath(program), random.Random(options.seed), folder)
    check.expect(check.run("fmt", "--check", ROOT / "seeds", ROOT / "Fixtures/valid"), DONE, [], "seeds and fixtures")
    check.lines_left_alone()
    check.all_faults()
    check.refused()
    check.agrees()
    for number in range(options.rounds):
        check.comes_back(number)
    mended = sum(check.breaks(number) for number in range(options.rounds * 10))
    print(f"{check.files} files: {check.faults} faults; {mended} of {options.rounds * 10} broken books could be formatted")
    if check.faults:
        sys.exit(f"the files stand in {folder}")
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
