"""The power goes after each system call: what was not synchronised may be there or not.

The calls of a whole run are played on a model of a disk that keeps apart what a file or folder holds and what of it
is synchronised. After each call the worst disks are laid out and judged as after a crash; what was acknowledged by
then has to be on every one of them.
"""

import os
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from . import forms
from .faults import worlds
from .program import Run
from .tally import Tally
from .verdict import Strike, faults


UMASK = os.umask(0)
os.umask(UMASK)


class Inode:
    def __init__(self, data=b"", mode=0o644, durable=True):
        self.volatile, self.mode = data, mode
        self.durable = data if durable else b""


class Disk:
    """Files and folders below `home`, by relative path, as they are and as they would be after the power went."""

    def __init__(self, home, world):
        self.home = os.path.realpath(home)
        self.names = {name: Inode(data, mode) for name, (data, mode) in world.files.items()}
        self.kept = dict(self.names)
        self.folders = set(world.folders)
        self.kept_folders = set(world.folders)
        self.open = {}
        self.output = b""

    def _inside(self, path, folder=None):
        """A path below home, relative to it; None of others."""
        base = self.home if folder is None else os.path.join(self.home, folder)
        whole = os.path.normpath(os.path.join(base, path))
        if whole == self.home:
            return "."
        return os.path.relpath(whole, self.home) if whole.startswith(self.home + os.sep) else None

    def _named(self, call, path):
        """The path that a call names, perhaps relative to an open folder."""
        folder = self.open.get(call.descriptor, (None,))[0] if call.descriptor >= 0 else None
        return self._inside(path, folder if isinstance(folder, str) else None)

    def play(self, call):
        if call.result < 0:
            return
        act = getattr(self, f"_{call.name}", None)
        if act:
            act(call)

    def _openat(self, call):
        path = self._named(call, call.path)
        if path is None:
            return
        if call.amount & os.O_TMPFILE == os.O_TMPFILE:
            self.open[call.result] = [Inode(mode=call.offset & ~UMASK & 0o777, durable=False), 0, False]
        elif path in self.folders or path == ".":
            self.open[call.result] = [path, 0, False]
        else:
            if path not in self.names:
                self.names[path] = Inode(mode=call.offset & ~UMASK & 0o777, durable=False)
            if call.amount & os.O_TRUNC:
                self.names[path].volatile = b""
            self.open[call.result] = [self.names[path], 0, bool(call.amount & os.O_APPEND)]

    def _close(self, call):
        self.open.pop(call.descriptor, None)

    def _write(self, call):
        if call.descriptor == 1:
            self.output += call.data
        held = self.open.get(call.descriptor)
        if held and isinstance(held[0], Inode):
            at = len(held[0].volatile) if held[2] else held[1]
            self._put(held[0], at, call.data)
            held[1] = at + len(call.data)

    def _pwrite(self, call):
        held = self.open.get(call.descriptor)
        if held and isinstance(held[0], Inode):
            self._put(held[0], call.offset, call.data)

    def _put(self, inode, at, data):
        old = inode.volatile.ljust(at, b"\0")
        inode.volatile = old[:at] + data + old[at + len(data):]

    def _ftruncate(self, call):
        held = self.open.get(call.descriptor)
        if held and isinstance(held[0], Inode):
            held[0].volatile = held[0].volatile[:call.amount].ljust(call.amount, b"\0")

    def _fchmod(self, call):
        held = self.open.get(call.descriptor)
        if held and isinstance(held[0], Inode):
            held[0].mode = call.amount & 0o777

    def _fsync(self, call):
        held = self.open.get(call.descriptor)
        if held and isinstance(held[0], Inode):
            held[0].durable = held[0].volatile
        elif held:
            folder = held[0]
            inside = lambda name: (os.path.dirname(name) or ".") == folder
            self.kept = {name: inode for name, inode in self.kept.items() if not inside(name)}
            self.kept |= {name: inode for name, inode in self.names.items() if inside(name)}
            self.kept_folders = {name for name in self.kept_folders if not inside(name)}
            self.kept_folders |= {name for name in self.folders if inside(name)}

    _fdatasync = _fsync

    def _rename(self, call):
        self._move(self._inside(call.path), self._inside(call.second))

    def _renameat(self, call):
        self._move(self._named(call, call.path), self._inside(call.second))

    _renameat2 = _renameat

    def _move(self, old, new):
        if old in self.names and new:
            self.names[new] = self.names.pop(old)
        elif old in self.folders and new:
            under = lambda name: name == old or name.startswith(old + os.sep)
            moved = lambda name: new + name[len(old):] if under(name) else name
            self.names = {moved(name): inode for name, inode in self.names.items()}
            self.folders = {moved(name) for name in self.folders}
            # What is synchronised inside a folder goes with it once its name is.
            self.kept |= {moved(name): inode for name, inode in self.kept.items() if under(name)}
            self.kept_folders |= {moved(name) for name in self.kept_folders if name != old and under(name)}
            self.open = {number: [moved(held[0]) if isinstance(held[0], str) else held[0], *held[1:]]
                         for number, held in self.open.items()}

    def _linkat(self, call):
        new = self._inside(call.second)
        if call.path.startswith("/proc/self/fd/"):
            held = self.open.get(int(call.path.rsplit("/", 1)[1]))
            if held and new and isinstance(held[0], Inode):
                self.names[new] = held[0]
        else:
            self._join(self._named(call, call.path), new)

    def _link(self, call):
        self._join(self._inside(call.path), self._inside(call.second))

    def _join(self, old, new):
        if old in self.names and new:
            self.names[new] = self.names[old]

    def _unlink(self, call):
        self.names.pop(self._inside(call.path), None)

    def _unlinkat(self, call):
        path = self._named(call, call.path)
        self.names.pop(path, None)
        self.folders.discard(path)

    def _rmdir(self, call):
        self.folders.discard(self._inside(call.path))

    def _mkdir(self, call):
        if path := self._inside(call.path):
            self.folders.add(path)

    def _mkdirat(self, call):
        if path := self._named(call, call.path):
            self.folders.add(path)

    def disks(self):
        """What may be found when the power is back: title, folders, and files as (bytes, mode)."""
        bare = {name: (inode.durable, inode.mode) for name, inode in self.kept.items()}
        renamed = {name: (inode.durable, inode.mode) for name, inode in self.names.items()}
        written = {name: (inode.volatile, inode.mode) for name, inode in self.kept.items()}
        torn = {name: (_half(inode), inode.mode) for name, inode in self.kept.items()}
        for title, folders, files in (
            ("synced alone", self.kept_folders, bare), ("names without bytes", self.folders, renamed),
            ("bytes without names", self.kept_folders, written), ("half of the bytes", self.kept_folders, torn)):
            # A name is there where its folders are.
            there = {name for name in folders if _reached(name, folders)}
            reached = {name: entry for name, entry in files.items() if _reached(os.path.dirname(name), there)}
            yield title, there, reached


def _half(inode):
    more = len(inode.volatile) - len(inode.durable)
    if more > 0 and inode.volatile.startswith(inode.durable):
        return inode.volatile[:len(inode.durable) + more // 2]
    return inode.durable


def _reached(name, folders):
    return not name or name in folders and _reached(os.path.dirname(name), folders)


def lay(home, folders, files):
    os.makedirs(home)
    for folder in sorted(folders):
        os.mkdir(os.path.join(home, folder))
    for name, (data, mode) in files.items():
        path = os.path.join(home, name)
        Path(path).write_bytes(data)
        os.chmod(path, mode)


class Loop:
    def __init__(self, program, scratch):
        self.program, self.scratch = program, scratch

    def __call__(self, form):
        tally = Tally("Power")
        with tempfile.TemporaryDirectory(dir=self.scratch, prefix="survive-") as folder:
            home, log = Path(folder) / "home", Path(folder) / "log"
            home.mkdir()
            world, clean = worlds(self.program, form, home)
            if world is None:
                tally.add(form.name, "not run", [("no such run", clean)], " ".join(form.words))
                return tally
            world.lay(home)
            whole = self.program.tripped(form.line, home, form.stdin, log)
            disk, seen = Disk(home, world), set()
            ends = [(call, disk.output) for call in whole.calls]
            for number, (call, _) in enumerate(ends):
                disk.play(call)
                last = number == len(ends) - 1
                for title, folders, files in disk.disks():
                    # The end of a run acknowledges, with or without output.
                    key = hash((disk.output, last, frozenset(folders), frozenset(files.items())))
                    if key in seen:
                        continue
                    seen.add(key)
                    place = Path(folder) / f"disk-{len(seen)}"
                    lay(place, folders, files)
                    run = Run(137, disk.output, b"")
                    found = list(faults(self.program, form, clean, Strike(crash=True), run, place))
                    if last and whole.code == 0:
                        found += [("lost", f"exit 0, and after a power cut the book is {kind}")
                                  for kind in [self._place(clean, folders, files)] if kind != "after"]
                    where = f"after {call.number} {call.name} {(call.second or call.path)[-40:]}"
                    tally.add(form.name, title, found, where)
        return tally

    def _place(self, clean, folders, files):
        entries = {name: (None, 0) for name in folders} | files
        return clean.comparison.place(entries).kind


def run(program, scratch, jobs, only=""):
    tally = Tally("Power cuts after each call")
    chosen = forms.chosen(only, reads=False)
    with ProcessPoolExecutor(jobs) as pool:
        for part in pool.map(Loop(program, scratch), chosen):
            tally.merge(part)
    return tally
