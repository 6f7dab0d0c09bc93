"""Runs the tool on pseudo-terminals: pager, colour, width, progress, as cli.md has them.

    python3 -B Tests/Outside/terminal_check.py .build/release/mttq
    python3 -B Tests/Outside/terminal_check.py .build/release/mttq --records 1000000
"""

import argparse
import itertools
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from terminal import COLOUR, run, width

ROOT = Path(__file__).resolve().parents[2]
BOOK = str(ROOT / "Fixtures/valid/cam-pho-2026")
FAULTY = str(ROOT / "Fixtures/invalid/ref/unknown")
# What a reading of a long journal may take, pager or not.
MEMORY = 64 << 10
# Lines that have to stay whole: what is typed or pasted, and excerpts of files.
WHOLE = re.compile(r"^(    |  mttq |  \$ | +\d* \|)")


class Check:
    def __init__(self, program, folder):
        self.program, self.folder = program, Path(folder)
        self.faults, self.count = [], 0

    def expect(self, holds, told):
        self.count += 1
        if not holds:
            self.faults.append(told)

    def on(self, *words, **more):
        return run([self.program, *words], **more)

    def piped(self, *words, **variables):
        environment = {"PATH": "/usr/bin:/bin", "LANG": "en_US.UTF-8", **variables}
        return subprocess.run([self.program, *words], env=environment, stdin=subprocess.DEVNULL, capture_output=True)


def pagers(check):
    page = check.on("help", "--no-pager", rows=10).text
    check.expect(page.startswith("Tracks"), "--no-pager does not print")
    check.expect(check.on("help", rows=900).text == page, "what fits the screen is not printed as it is")
    check.expect(check.on("help", rows=10, variables={"MTTQ_PAGER": ""}).text == page, "an empty MTTQ_PAGER pages")
    check.expect(check.on("help", rows=10, variables={"MTTQ_PAGER": "/nowhere/pager"}).text.endswith(page),
                 "a pager that is not there loses the text")
    check.expect(check.on("help", rows=10, variables={"PATH": "/nowhere"}).text == page, "without less nothing is shown")
    for variables in ({"MTTQ_PAGER": "cat > paged; echo done"}, {"PAGER": "cat > paged; echo done"},
                      {"MTTQ_PAGER": "cat > paged; echo done", "PAGER": "false"}):
        session = check.on("help", rows=10, variables=variables, folder=check.folder)
        paged = (check.folder / "paged").read_text()
        check.expect(session.text == "done\n" and paged == page, f"{variables} does not get the whole page")
    kept = check.on("help", rows=10, variables={"MTTQ_PAGER": "exit 3"})
    check.expect(kept.code == 0 and kept.text == "", "the exit code is the pager's")


def less(check):
    if not shutil.which("less"):
        return
    first = check.on("help", rows=10, keys=[(":", "q")])
    check.expect(first.code == 0 and first.is_restored, "less leaves the terminal otherwise than it was")
    check.expect("Global options" not in first.text, "less shows more than a screen at once")
    whole = check.on("help", rows=10, keys=[(":", "G"), ("(END)", "q")])
    check.expect(whole.code == 0 and "mttq report half-year" in whole.text, "less has not the whole page")
    broken = check.on("help", rows=10, keys=[(":", "\x03"), ("\x07", "q")])
    check.expect(broken.code == 0 and broken.is_restored, f"an interrupt in less ends the tool: {broken.code}")
    marked = check.on("explain", "ref/unknown", "--lang", "vi", rows=6, keys=[(":", "q")])
    check.expect("\x1b[1;38;5;196merror" in marked.shown, "less does not show colour")
    check.expect("không" in marked.text or "tham chiếu" in marked.text, "less does not show Vietnamese letters")
    for keys in ([(":", "q")], [(":", "G"), ("(END)", "q")]):
        found = check.on("validate", FAULTY, rows=3, keys=keys)
        check.expect(found.code == 1, f"validate in less ends with {found.code}")


def colours(check):
    words = ["explain", "ref/unknown"]
    modes = [None, "auto", "always", "never"]
    names = ["NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE"]
    for mode, values, term, on_terminal in itertools.product(
            modes, itertools.product([None, "1", "0"], repeat=3), ["xterm", "dumb"], [True, False]):
        variables = {name: value for name, value in zip(names, values) if value}
        wanted = {"always": True, "never": False}.get(mode)
        if wanted is None:
            forced = any(variables.get(name, "0") != "0" for name in names[1:])
            wanted = "NO_COLOR" not in variables and (forced or on_terminal and term != "dumb")
        given = words + (["--color", mode] if mode else [])
        more = {**variables, "TERM": term, "MTTQ_PAGER": ""}
        shown = check.on(*given, variables=more).shown if on_terminal else check.piped(*given, **more).stdout.decode()
        check.expect(bool(COLOUR.search(shown)) == wanted, f"colour with {mode}, {more}, terminal {on_terminal}")


def widths(check):
    pages = [["status"], ["report", "annual"], ["task", "list"], ["target", "list"], ["household", "list"], ["log"],
             ["trace", "annual", "quy-vi-nguoi-ngheo-thu"], ["show"], ["deadlines"], ["validate"], ["help", "report"],
             ["help", "tables"], ["explain"], ["record", "cay-xan=3", "--on", "31/2/2026"], ["rport"], []]
    for columns, language, page in itertools.product((60, 80, 120, 200), ("vi", "en"), pages):
        variables = {"MTTQ_PAGER": "", "MTTQ_BOOK": BOOK, "MTTQ_BY": "a", "MTTQ_LANG": language, "LANG": language}
        session = check.on(*page, columns=columns, variables=variables)
        for line in session.text.splitlines():
            fits = width(line) <= columns or WHOLE.match(line) or len(line.split()) <= 2
            check.expect(fits, f"{page} on {columns} columns: {width(line)} of {line!r}")
    for line in check.piped("log", "-C", BOOK).stdout.decode().splitlines():
        check.expect(line[:1] == "0", f"a pipe breaks a record: {line!r}")


def long_journals(check, records):
    """A journal of many records, which streams into the pager, and whose reading tells how far it is."""
    book = check.folder / "book"
    shutil.copytree(BOOK, book)
    with open(book / "journal.jsonl", "w") as journal:
        for number in range(records):
            seconds = number // 60
            at = f"2026-03-{1 + seconds // 86400:02}T{seconds // 3600 % 24:02}:{seconds // 60 % 60:02}:{seconds % 60:02}Z"
            journal.write(json.dumps(
                {"id": f"R{number:025}", "at": at, "by": "a", "kind": "result", "on": "2026-03-01",
                 "values": {("cay-xanh", "ngay-cong")[number % 2]: 1}}, separators=(",", ":")) + "\n")
    variables = {"MTTQ_BOOK": str(book)}
    whole = check.on("log", variables={**variables, "MTTQ_PAGER": "wc -l"}, limit=300)
    check.expect(whole.text.split() == [str(records)] and whole.code == 0, f"the pager got {whole.text!r}")
    check.expect(whole.memory <= MEMORY, f"a log of {records} records takes {whole.memory} KiB")
    left = check.on("log", variables={**variables, "MTTQ_PAGER": "head -1"}, limit=300)
    check.expect(left.code == 0 and left.text.startswith("R0"), "a log whose pager leaves does not end quietly")
    traced = check.on("trace", "annual", "cay-xanh", variables={**variables, "MTTQ_PAGER": "wc -l"}, limit=300)
    check.expect(traced.memory <= MEMORY, f"a trace of {records} records takes {traced.memory} KiB")
    check.expect(traced.code == 0, f"trace ends with {traced.code}")
    told = [check.on(*words, variables=variables, output=str(check.folder / "out"), limit=300)
            for words in (["validate"], ["log"], ["report", "annual"], ["trace", "annual", "cay-xanh"])]
    for session in told:
        if session.seconds < 2:
            continue
        check.expect("reading the journal: " in session.shown, f"no progress in {session.seconds:.1f} s")
        check.expect(session.shown.rfind("\r\x1b[K") > session.shown.rfind("%"), "the progress is left on the screen")
    if not any(session.seconds >= 2 for session in told):
        print("no reading took two seconds: progress was not looked at")
    for words in (["validate", "-q"], ["log", "-q"]):
        quiet = check.on(*words, variables=variables, output=str(check.folder / "out"), limit=300)
        check.expect("reading the journal" not in quiet.shown, f"{words} shows its progress")
    check.expect(b"\r" not in check.piped("validate", str(book)).stderr, "progress goes into a pipe")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--records", type=int, default=1_000_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        check = Check(str(Path(given.program).resolve()), folder)
        for part in (pagers, less, colours, widths):
            part(check)
        long_journals(check, given.records)
    for fault in check.faults[:40]:
        print(f"FAULT {fault}")
    print(f"{check.count} things seen on terminals, {len(check.faults)} wrong")
    return 1 if check.faults else 0


if __name__ == "__main__":
    sys.exit(main())
