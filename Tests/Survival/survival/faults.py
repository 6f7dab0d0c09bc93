"""The Nth system call of each command fails, is cut short or interrupted, or is the command's last."""

import errno
import os
import random
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from . import forms, ground, state
from .tally import Tally
from .verdict import Clean, Strike, faults, findings

OPENING = ("EMFILE", "EACCES", "EIO")
MAKING = ("ENOSPC", "EDQUOT", "EACCES", "EIO")
ERRORS = {
    "open": OPENING, "openat": OPENING, "creat": MAKING, "read": ("EIO",), "pread": ("EIO",), "getdents": ("EIO",),
    "write": ("ENOSPC", "EIO", "EDQUOT"), "pwrite": ("ENOSPC", "EIO", "EDQUOT"), "fsync": ("EIO", "ENOSPC"),
    "fdatasync": ("EIO", "EDQUOT"), "flock": ("ENOLCK", "EOPNOTSUPP"), "rename": MAKING, "renameat2": MAKING,
    "link": MAKING, "linkat": MAKING, "mkdir": MAKING, "mkdirat": MAKING, "unlink": ("EACCES", "EIO"),
    "fchmod": ("EPERM",), "fchown": ("EPERM",), "fstatat": ("EACCES", "EIO"), "fstat": ("EIO",),
    "ftruncate": ("EIO",), "close": ("EIO",),
}
INTERRUPTED = {"openat", "read", "pread", "write", "pwrite", "flock", "fsync", "fdatasync", "close", "ftruncate"}
MOVING = {"read", "pread", "write", "pwrite"}
CHANGING = {"write", "rename", "renameat2"}
SYNCING = {"fsync", "fdatasync"}
# Faults of these say that the system failed, and never that a file is not there or that a word is wrong.
OF_THE_DISK = {"EIO", "ENOSPC", "EDQUOT"}


def worlds(program, form, home):
    """The world as the command finds it, and the whole run from there; None where there is no such command."""
    ground.make(home)
    if form.prepare:
        form.prepare(home)
    for words in form.before:
        done = program.run([*ground.GLOBAL, *words], home)
        if done.code != 0:
            return None, f"{' '.join(words[:2])} before it ended with {done.code}: {done.told[:120]}"
    world = ground.World(home)
    before, found = state.read(home), findings(program, home)
    run = program.run(form.line, home, form.stdin)
    if run.code != 0 and not (form.reads and run.code == 1):
        return None, f"ended with {run.code}: {run.told[:120]}"
    comparison = state.Comparison(before, state.read(home))
    folder = "moi" if form.name.startswith("new") else "book"
    return world, Clean(run, comparison, found, findings(program, home, folder))


def strikes(call):
    """Every way in which one call is made to go wrong: (mode, errno name or None)."""
    names = ERRORS.get(call.name, ("EIO",))
    if call.name == "openat" and call.amount & os.O_CREAT:
        names = MAKING
    for name in names:
        yield "once", name
        yield "ever", name
    yield "gone", "EIO"
    if call.name in INTERRUPTED:
        yield "once", "EINTR"
    if call.name in MOVING and call.result > 1:
        yield "short", None
    yield "kill", None
    if call.name in CHANGING and call.descriptor not in (1, 2):
        yield "lie", None


def struck(call, mode, name):
    """What the judge has to know of a strike."""
    output, told = (call.name in ("write", "writev") and call.descriptor == number for number in (1, 2))
    failing = mode in ("once", "ever", "gone")
    return Strike(
        crash=mode == "kill", muted=told, silenced=output and failing and name != "EINTR",
        unsynced=failing and name != "EINTR" and call.name in SYNCING,
        error=failing and name in OF_THE_DISK,
        modeless=failing and call.name in ("fchmod", "fchown"),
        lasting=mode in ("ever", "gone") or (failing and call.name in ("unlink", "unlinkat", "ftruncate")))


def own(calls):
    """The calls after those of a dynamic loader, which ends as it likes."""
    loading = [call.number for call in calls if ".so" in os.path.basename(call.path)]
    return [call for call in calls if call.number > max(loading, default=0)]


def column(mode, name):
    if name == "EINTR":
        return name
    return {"once": "fails once", "ever": "fails ever", "gone": "all gone"}.get(mode, mode)


# `lie` is for the self-check alone: no disk does that, but a program that swallows an error looks like it.
MODES = ("once", "ever", "gone", "short", "kill")


class Loop:
    """One command, all its calls or some of them."""

    def __init__(self, program, scratch, share, seed, modes):
        self.program, self.scratch, self.share, self.seed, self.modes = program, scratch, share, seed, modes

    def __call__(self, form):
        tally = Tally("Faults")
        with tempfile.TemporaryDirectory(dir=self.scratch, prefix="survive-") as folder:
            home = Path(folder) / "home"
            home.mkdir()
            world, clean = worlds(self.program, form, home)
            if world is None:
                tally.add(form.name, "not run", [("no such run", clean)], " ".join(form.words))
                return tally
            log = Path(folder) / "log"
            world.lay(home)
            whole = self.program.tripped(form.line, home, form.stdin, log)
            if clean.comparison.place(state.read(home)).kind != "after":
                raise SystemExit(f"{form.name}: two runs make two different books")
            every = [(call, mode, name) for call in own(whole.calls) for mode, name in strikes(call) if mode in self.modes]
            chosen = random.Random(f"{self.seed} {form.name}").sample(every, max(1, round(len(every) * self.share)))
            for call, mode, name in sorted(chosen, key=lambda one: one[0].number):
                world.lay(home)
                number = (getattr(errno, name),) if name else ()
                run = self.program.tripped(form.line, home, form.stdin, strike=(call.number, mode, *number))
                found = faults(self.program, form, clean, struck(call, mode, name), run, home)
                place = f"{mode} {name or ''} at {call.number} {call.name} {call.path[-40:]}"
                tally.add(form.name, column(mode, name), found, place)
        return tally


def run(program, scratch, share, seed, jobs, only="", modes=MODES):
    tally = Tally(f"Faults at each call, in {scratch}")
    chosen = forms.chosen(only)
    with ProcessPoolExecutor(jobs) as pool:
        for part in pool.map(Loop(program, scratch, share, seed, modes), chosen):
            tally.merge(part)
    return tally
