"""Inputs that are missing, old, empty, somebody else's, or no plain files: same figures, or told, or refused."""

import dataclasses
import os
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from . import ground
from .corruption import AFTERWARDS, SENDINGS, found
from .missing import KINDS, NOT_PLAIN, PLAIN
from .program import DOCUMENTED
from .tally import Tally

NOBODY = 65534
# What the contract names (book.md, diagnostics.md): codes of validate of which one has to be there, or an exit code
# of the commands that read or write.
MUST_TELL = {
    "register gone": "household/no-register", "previous gone": "previous/unreadable",
    "previous with an error": "previous/unreadable", "previous is this book": "previous/other",
    "previous of another unit": "previous/other", "previous of this year": "previous/other",
    "previous a device": "previous/unreadable", "previous unreadable": "previous/unreadable",
    "a copy of the journal": "file/copy", "a copy of the plan": "file/copy", "a copy of the register": "file/copy",
    "a snapshot gone": "report/snapshot", "reports gone": "report/snapshot",
    "journal of another year": "journal/uncovered", "journal without sendings": "report/snapshot",
    "a snapshot nobody sent": "report/snapshot", "journal gone": "report/snapshot", "journal empty": "report/snapshot",
    "journal older": "report/snapshot",
}
SEALED_TELL = {
    "a snapshot empty": "report/seal", "a snapshot of another report": "report/seal",
}
WRITING = {
    "plan.json": ["area", "add", "Khu Mới", "--id", "khu-moi"],
    "journal.jsonl": ["record", "ngay-cong=1", "--on", "2026-05-01"],
    "households.json": ["household", "edit", "h002", "--people", "6"],
}


class Loop:
    def __init__(self, program, scratch, world, whole, sealed):
        self.program, self.scratch, self.world, self.whole, self.sealed = program, scratch, world, whole, sealed

    def __call__(self, title):
        tally = Tally("Inputs")
        program = self.program
        # Root reads everything.
        if title.endswith("unreadable") and os.geteuid() == 0:
            program = dataclasses.replace(program, user=NOBODY)
        with tempfile.TemporaryDirectory(dir=self.scratch, prefix="survive-") as folder:
            os.chmod(folder, 0o755)
            home = Path(folder) / "home"
            self.world.lay(home)
            KINDS[title](home)
            if program.user is not None:
                for path in [home, *home.rglob("*")]:
                    os.chown(path, NOBODY, NOBODY, follow_symlinks=False)
            run, codes = found(program, home)
            printed = readings(program, home)
            faults = [("trap", f"{words[0]} ended with {run.code}")
                      for words, run in printed if run.code not in DOCUMENTED]
            told = run.code not in (self.whole["validate"].code,) or bool(codes - self.whole["codes"])
            faults += self._named(title, run, codes, printed)
            columns = []
            for words, run in printed:
                then = self.whole[words]
                if run.code not in (0, 1):
                    columns.append(f"refused {run.code}")
                elif run.output == then.output:
                    columns.append("same figures")
                elif run.errors != then.errors:
                    columns.append("told")
                elif told:
                    columns.append("told by validate")
                else:
                    columns.append("silent")
            for (words, _), column in zip(printed, columns):
                tally.add(title, column)
            if columns and faults:
                tally.add(title, "judged", faults, title)
            for words, kind, detail in self._written(program, title, home):
                tally.add(title, words, [(kind, detail)] if kind else [], title)
        return tally

    def _named(self, title, run, codes, printed):
        """What the contract names for this kind."""
        code = MUST_TELL.get(title) or (SEALED_TELL.get(title) if self.sealed else None)
        if code and code not in codes - self.whole["codes"] and run.code not in (66, 74, 77):
            yield "not told", f"validate has no {code} (exit {run.code}, {dict(codes - self.whole['codes'])})"
        for file in PLAIN:
            for by in NOT_PLAIN:
                if title == f"{file} a {by}":
                    codes_of = {run.code for words, run in printed if words[0] == "report"}
                    if codes_of != {77}:
                        yield "not refused", f"report ends with {sorted(codes_of)}, not 77"
        if title == "reports a link" and run.code != 77:
            yield "not refused", f"validate ends with {run.code}, not 77"

    def _written(self, program, title, home):
        """A command that would write the file writes nothing through what is no plain file of one name."""
        for file in PLAIN:
            if title not in {f"{file} a {by}" for by in [*NOT_PLAIN, "hard link"]}:
                continue
            kept = home / f"kept-{file}"
            before = kept.read_bytes()
            run = program.run([*ground.GLOBAL, *WRITING[file]], home)
            if kept.read_bytes() != before:
                yield "written", "written through", f"{WRITING[file][0]} wrote what the {title.split(' a ')[1]} names"
            elif run.code != 77:
                yield "written", "not refused", f"{WRITING[file][0]} ends with {run.code}, not 77: {run.told[:100]}"
            else:
                yield "refused 77", "", ""
        if title in ("reports a link", "a snapshot a link"):
            kept = home / ("kept-reports" if title == "reports a link" else "book/kept-nine-month.json")
            before = kept.read_bytes() if kept.is_file() else sorted(path.read_bytes() for path in kept.iterdir())
            run = program.run([*ground.GLOBAL, "send", "nine-month", "--on", "2026-09-25", "--again"], home)
            after = kept.read_bytes() if kept.is_file() else sorted(path.read_bytes() for path in kept.iterdir())
            if before != after:
                yield "written", "written through", "send wrote what the link names"
            elif run.code != 77:
                yield "written", "not refused", f"send ends with {run.code}, not 77: {run.told[:100]}"
            else:
                yield "refused 77", "", ""


def readings(program, home):
    commands = [("report", "annual", "--format", "json"), ("status",), ("diff", "nine-month", "--format", "json"),
                ("log", "--format", "json"), ("household", "list")]
    return [(words, program.run([*ground.GLOBAL, *words], home)) for words in commands]


def run(program, scratch, jobs):
    with tempfile.TemporaryDirectory(dir=scratch, prefix="survive-") as folder:
        home = Path(folder) / "home"
        home.mkdir()
        ground.make(home)
        for words in SENDINGS + AFTERWARDS:
            program.run([*ground.GLOBAL, *words], home)
        world = ground.World(home)
        checked, codes = found(program, home)
        whole = dict(readings(program, home)) | {"validate": checked, "codes": codes}
        sealed = b'"seal":' in world.files["book/journal.jsonl"][0]
    tally = Tally(f"{len(KINDS)} kinds of missing or replaced input, in {scratch}")
    with ProcessPoolExecutor(jobs) as pool:
        for part in pool.map(Loop(program, scratch, world, whole, sealed), KINDS):
            tally.merge(part)
    return tally
