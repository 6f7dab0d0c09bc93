"""Kills at any moment: of each command in a world of its own, and of one command after the other in one book."""

import json
import random
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from . import forms, ground
from .faults import worlds
from .program import Run
from .tally import Tally
from .verdict import Strike, faults, findings

CHAIN = [
    ["record", "ngay-cong=1", "--on", "2026-05-01"],
    ["record", "--from", "results.csv"],
    ["receive", "annual", "phu-nu", "nong-dan", "--on", "2026-10-01"],
    ["remark", "annual", "--section", "limits", "Triển khai còn chậm."],
    ["task", "start", "9", "--on", "2026-10-01"],
    ["area", "add", "Khu {n}", "--id", "khu-{n}"],
    ["household", "add", "Phạm Thị {n}", "--id", "h-{n}", "--status", "poor", "--area", "xuan-my"],
    ["household", "edit", "h002", "--people", "{n}"],
    ["household", "assign", "h010", "--org", "phu-nu", "--on", "2026-06-01"],
    ["target", "set", "cay-xanh", "--at-least", "{n}"],
    ["undo"],
    ["send", "half-year", "--on", "2026-05-14", "--again"],
    ["fmt", "book"],
]


def killed(program, words, home, delay):
    """The run of a command that is killed after so many seconds, unless it has ended by then."""
    process = program.start(words, home)
    time.sleep(delay)
    process.kill()
    output, errors = process.communicate(timeout=60)
    return Run(137 if process.returncode == -9 else process.returncode, output, errors)


class Alone:
    """One command, killed so many times, each time in a fresh world."""

    def __init__(self, program, scratch, count, seed):
        self.program, self.scratch, self.count, self.seed = program, scratch, count, seed

    def __call__(self, form):
        tally, random_ = Tally("Kills"), random.Random(f"{self.seed} {form.name}")
        with tempfile.TemporaryDirectory(dir=self.scratch, prefix="survive-") as folder:
            home = Path(folder) / "home"
            home.mkdir()
            world, clean = worlds(self.program, form, home)
            if world is None:
                tally.add(form.name, "not run", [("no such run", clean)], " ".join(form.words))
                return tally
            spans = []
            for _ in range(3):
                world.lay(home)
                started = time.perf_counter()
                self.program.run(form.line, home, form.stdin)
                spans.append(time.perf_counter() - started)
            span = sorted(spans)[1]
            for _ in range(self.count):
                world.lay(home)
                delay = random_.uniform(0, span)
                run = killed(self.program, form.line, home, delay)
                crash = run.code == 137
                found = faults(self.program, form, clean, Strike(crash=crash), run, home)
                tally.add(form.name, "killed" if crash else "ended before", found, f"after {delay * 1000:.1f} ms")
        return tally


def chain(arguments):
    """One book goes through so many commands, most of them killed; at the end all that was acknowledged is in it."""
    program, scratch, count, seed = arguments
    tally, random_ = Tally("Kills"), random.Random(f"{seed} chain")
    with tempfile.TemporaryDirectory(dir=scratch, prefix="survive-") as folder:
        home = Path(folder) / "home"
        home.mkdir()
        ground.make(home)
        before = findings(program, home)
        ids, names, span = [], [], 0.01
        for number in range(1, count + 1):
            pattern = random_.choice(CHAIN)
            words = [word.replace("{n}", str(number)) for word in pattern]
            started = time.perf_counter()
            line = words if words[0] == "fmt" else [*ground.GLOBAL, *words]
            run = killed(program, line, home, random_.uniform(0, 2 * span))
            if run.code != 137:
                span = 0.9 * span + 0.1 * (time.perf_counter() - started)
            printed = [line.decode() for line in run.output.split(b"\n")[:-1]]
            found = []
            # Where all before it were killed there may be nothing to undo.
            if run.code not in (0, 64, 73, 137) and (words[0], run.code) != ("undo", 66):
                found.append(("code", f"ended with {run.code}: {run.told[:120]}"))
            if words[0] in ("area", "household") and words[1] == "add":
                names += [one for one in printed if one]
            elif words[0] != "fmt":
                ids += [one for one in printed if len(one) == 26]
            tally.add("one book", "killed" if run.code == 137 else "ended before", found, " ".join(words))
        tally.add("one book", "looked at", _kept(program, home, before, ids, names), f"after {count} commands")
    return tally


def _kept(program, home, before, ids, names):
    lines = Counter()
    for text in (home / "book" / "journal.jsonl").read_bytes().split(b"\n")[:-1]:
        try:
            lines[json.loads(text)["id"]] += 1
        except ValueError:
            yield "invalid", f"a line that is no record: {text[:80]!r}"
    for one in set(ids):
        if lines[one] != 1:
            yield "lost", f"record {one} is there {lines[one]} times"
    public = (home / "book" / "plan.json").read_text(encoding="utf-8")
    private = (home / "book" / "households.json").read_text(encoding="utf-8")
    for one in set(names):
        if f'"id": "{one}"' not in public and f'"id": "{one}"' not in private:
            yield "lost", f"entry {one}"
    for (code, severity), count in (findings(program, home) - before).items():
        if severity == "error":
            yield "invalid", f"{count} {code}"


def run(program, scratch, alone, chained, seed, jobs, only=""):
    tally = Tally(f"Kills at any moment, in {scratch}")
    chosen = [form for form in forms.chosen(only, reads=False) if not form.stdin]
    with ProcessPoolExecutor(jobs) as pool:
        parts = list(pool.map(Alone(program, scratch, alone, seed), chosen))
        parts += pool.map(chain, [(program, scratch, chained // jobs, seed + job) for job in range(jobs)])
    for part in parts:
        tally.merge(part)
    return tally
