"""Standard output and error that are closed, full, or read by nobody, and a disk that is really full."""

import subprocess
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from . import forms
from .faults import worlds
from .program import PATIENCE, Run
from .tally import Tally
from .verdict import Strike, faults

# The shell's words, and what the judge has to know of them.
STREAMS = {
    "output full": (">/dev/full", Strike(silenced=True)),
    "output closed": (">&-", Strike(silenced=True)),
    "output and error full": (">/dev/full 2>/dev/full", Strike(silenced=True, muted=True)),
    "output and error closed": (">&- 2>&-", Strike(silenced=True, muted=True)),
    "error full": ("2>/dev/full", Strike(muted=True)),
    "error closed": ("2>&-", Strike(muted=True)),
    "all closed": ("<&- >&- 2>&-", Strike(silenced=True, muted=True)),
    "a pipe nobody reads": ("| true", Strike(unread=True)),
}


class Loop:
    def __init__(self, program, scratch):
        self.program, self.scratch = program, scratch

    def __call__(self, form):
        tally = Tally("Streams")
        with tempfile.TemporaryDirectory(dir=self.scratch, prefix="survive-") as folder:
            home = Path(folder) / "home"
            home.mkdir()
            world, clean = worlds(self.program, form, home)
            if world is None:
                tally.add(form.name, "not run", [("no such run", clean)], " ".join(form.words))
                return tally
            for title, (words, strike) in STREAMS.items():
                if form.stdin and "<" in words:
                    continue
                world.lay(home)
                done = subprocess.run(
                    ["bash", "-c", f'set -o pipefail; "$0" "$@" {words}', self.program.path, *form.line], cwd=home,
                    env=self.program.environment(home), input=form.stdin, capture_output=True, timeout=PATIENCE)
                run = Run(done.returncode, done.stdout, done.stderr)
                # The line of a shell that bears witness to a signal is no word of the program.
                found = list(faults(self.program, form, clean, strike, run, home))
                # A command that tells nothing loses nothing; one whose words alone are lost does not fail.
                if title.startswith("error") and run.code != clean.run.code:
                    found.append(("false failure", f"exit {run.code} for what is said on standard error alone"))
                if title == "a pipe nobody reads" and run.code != 0:
                    found.append(("false failure", f"exit {run.code}: a closed pipe ends quietly"))
                tally.add(form.name, title, found, title)
        return tally


def run(program, scratch, jobs, only=""):
    tally = Tally("Streams closed, full or unread")
    with ProcessPoolExecutor(jobs) as pool:
        for part in pool.map(Loop(program, scratch), forms.chosen(only)):
            tally.merge(part)
    return tally
