"""Somebody else is at work just before the Nth system call of a command: exactly, for every N.

A reader has to print one state that the book was in: not the plan of before with the journal of after, nor a record
without its being taken back. A writer never writes over what was changed since it read: it keeps both, or writes
nothing and ends with 75.
"""

import json
import random
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from . import forms, ground, state
from .faults import worlds
from .ground import GLOBAL
from .tally import Tally

READERS = ["report", "status", "household list", "log", "validate"]
WRITERS = {
    "area add": "plan.json", "target set": "plan.json", "indicator edit": "plan.json",
    "household add": "households.json", "household edit": "households.json", "household forget": "households.json",
    "record": "journal.jsonl", "void": "journal.jsonl", "household release": "journal.jsonl", "fmt": "journal.jsonl",
}
# What others do meanwhile, each a list of commands, after any of which the book is in a state that may be printed.
MEANWHILE = {
    "a record": [["record", "ngay-cong=1000", "--on", "2026-05-01"]],
    "a record, and taken back": [["record", "ngay-cong=1000", "--on", "2026-05-01"], ["undo"]],
    "an area with a figure": [
        ["area", "add", "Khu Bên", "--id", "khu-ben"],
        ["record", "cay-xanh=500", "--area", "khu-ben", "--on", "2026-05-01"]],
    "a household helped": [
        ["household", "add", "Hộ Bên", "--id", "ho-ben", "--status", "poor", "--area", "xuan-my"],
        ["household", "assign", "ho-ben", "--org", "phu-nu", "--on", "2026-05-01"]],
}
BY_HAND = ground.line(
    id="01M9BYHANDBYHANDBYHANDBYHA", at="2026-11-14T00:00:00Z", kind="result", on="2026-05-04", values={"cay-xanh": 77})


def quoted(words):
    return " ".join("'" + word.replace("'", "'\\''") + "'" for word in words)


def printed(run):
    """A run's code and output without what each run makes anew."""
    return run.code, state.ULID.sub(b"ID", state.TIME.sub(b"TIME", state.DIGESTS.sub(b"", run.output)))


def edited(file, data):
    """The file as somebody's editor leaves it, and the text that shows it."""
    if file == "journal.jsonl":
        return data + BY_HAND.encode(), "01M9BYHANDBYHANDBYHANDBYHA"
    value = json.loads(data)
    if file == "plan.json":
        value["requirements"].append("Sửa bằng tay.")
    else:
        value["households"][-1]["address"] = "Sửa bằng tay."
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode(), "Sửa bằng tay."


class Loop:
    def __init__(self, program, scratch, share, seed):
        self.program, self.scratch, self.share, self.seed = program, scratch, share, seed

    def __call__(self, form):
        tally, random_ = Tally("Meetings"), random.Random(f"{self.seed} {form.name}")
        with tempfile.TemporaryDirectory(dir=self.scratch, prefix="survive-") as folder:
            home, log = Path(folder) / "home", Path(folder) / "log"
            home.mkdir()
            world, clean = worlds(self.program, form, home)
            if world is None:
                tally.add(form.name, "not run", [("no such run", clean)], " ".join(form.words))
                return tally
            world.lay(home)
            calls = self.program.tripped(form.line, home, form.stdin, log).calls
            if form.reads:
                for title, commands in MEANWHILE.items():
                    self._read(tally, form, world, home, self._some(calls, random_), title, commands)
            else:
                self._write(tally, form, world, home, calls, random_)
        return tally

    def _some(self, calls, random_):
        # Before the book is looked at, and after it was, nobody can be met.
        first = next((place for place, call in enumerate(calls) if "book" in call.path), 0)
        calls = calls[first:]
        return sorted(random_.sample(calls, max(1, round(len(calls) * self.share))), key=lambda call: call.number)

    def _read(self, tally, form, world, home, calls, title, commands):
        allowed = []
        world.lay(home)
        for words in [None, *commands]:
            if words:
                self.program.run([*GLOBAL, *words], home)
            run = self.program.run(form.line, home)
            allowed.append(printed(run))
        meanwhile = "; ".join(quoted([self.program.path, *GLOBAL, *words]) + " >/dev/null 2>&1" for words in commands)
        for call in calls:
            world.lay(home)
            run = self.program.tripped(form.line, home, strike=(call.number, "meet", meanwhile))
            found = []
            if run.code != allowed[0][0] and run.code not in {code for code, _ in allowed}:
                found = [("false error", f"exit {run.code}: {run.told[:120]}")]
            elif printed(run) not in allowed:
                found = [("two states", "what is printed the book never was")]
            tally.add(form.name, title, found, f"{title} before {call.number} {call.name} {call.path[-40:]}")

    def _write(self, tally, form, world, home, calls, random_):
        file = WRITERS[form.name]
        path = home / "book" / file
        before = world.files[f"book/{file}"][0]
        changed, sign = edited(file, before)
        other = home.parent / "edited"
        other.write_bytes(changed)
        # Once it has been looked at for the last time, nothing can tell the change before the new file is in place.
        whole = [call.number for call in calls if call.name in ("rename", "renameat2") and call.second.endswith(file)]
        looked = [call.number for call in calls if call.path.endswith(f"book/{file}") and call.result >= 0
                  and call.name in ("openat", "pread", "read", "fstatat") and call.number < (whole or [0])[0]]
        blind = range(max(looked, default=0) + 1, whole[0] + 1) if whole else range(0)
        # As an editor does it: whole, and at once.
        kept = str(home.parent / "saved")
        hand = f"cp {quoted([str(other), kept])} && mv {quoted([kept, str(path)])}"
        if file == "journal.jsonl":
            hand = f"tail -n 1 {quoted([str(other)])} >> {quoted([str(path)])}"
        for call in self._some(calls, random_):
            world.lay(home)
            run = self.program.tripped(form.line, home, form.stdin, strike=(call.number, "meet", hand))
            text, found = path.read_text(encoding="utf-8"), []
            if sign not in text and call.number not in blind:
                found.append(("written over", f"exit {run.code}, and the change by hand is gone"))
            if run.code not in (0, 75):
                found.append(("code", f"exit {run.code}: {run.told[:120]}"))
            elif run.code == 0 and not (whole and call.number > whole[0]) and not self._holds(form, home, path, before):
                found.append(("false success", "exit 0, and nothing is there"))
            tally.add(form.name, "by hand", found, f"by hand before {call.number} {call.name} {call.path[-40:]}")

    def _holds(self, form, home, path, before):
        """Whether a command that ended well changed its file, or brought a line."""
        if path.name == "journal.jsonl" and form.name != "fmt":
            return len(path.read_bytes().splitlines()) >= len(before.splitlines()) + 2
        return path.read_bytes() != (home.parent / "edited").read_bytes()


def run(program, scratch, share, seed, jobs, only=""):
    tally = Tally("Somebody else is at work")
    chosen = [form for form in forms.chosen(only) if form.name in WRITERS or form.name in READERS]
    with ProcessPoolExecutor(jobs) as pool:
        for part in pool.map(Loop(program, scratch, share, seed), chosen):
            tally.merge(part)
    return tally
