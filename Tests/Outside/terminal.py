"""A terminal that a program runs on: a pseudo-terminal of some size, with keys that are typed and all that is shown."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
import unicodedata

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
# What less and others send beside text and colour: cursor, screens, keypads.
CONTROL = re.compile(r"\x1b(?:\[[0-9;?]*[A-Za-ln-z]|[=>])")


def most_held(process):
    """The most memory that the program of a process has held so far, in KiB; what the process held before it became
    this program, as a copy of the one that started it, is not its own, and the usage that `wait4` tells counts it."""
    try:
        with open(f"/proc/{process}/status", encoding="ascii", errors="replace") as lines:
            return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM:")), 0)
    except OSError:
        return 0


class Session:
    """One run: what was shown, the exit code, the most memory in KiB, and whether the terminal was left as it was."""

    def __init__(self, shown, code, memory, is_restored, seconds):
        self.shown, self.code, self.memory = shown, code, memory
        self.is_restored, self.seconds = is_restored, seconds

    @property
    def text(self):
        """What was shown, without colours and without the moves of a cursor."""
        return CONTROL.sub("", COLOUR.sub("", self.shown)).replace("\r\n", "\n")


def run(words, columns=80, rows=24, variables=(), keys=(), folder=None, output=None, limit=120):
    """Runs a program on a terminal.

    `keys` are pairs of a text and what is typed once that was shown since the last key; `output` is a file that standard output goes to
    in place of the terminal.
    """
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    before = termios.tcgetattr(slave)
    environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "TERM": "xterm-256color", "LANG": "en_US.UTF-8"}
    environment.update(variables)
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        os.setsid()
        fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
        for number in (0, 1, 2):
            os.dup2(slave, number)
        if output:
            os.dup2(os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644), 1)
        os.closerange(3, 64)
        if folder:
            os.chdir(folder)
        os.execve(words[0], words, environment)
    shown, status, memory = b"", None, 0
    waiting, seen, typed = list(keys), 0, start
    while status is None or select.select([master], [], [], 0)[0]:
        if select.select([master], [], [], 0.02)[0]:
            shown += os.read(master, 65536)
        # `slave` stays open here, so that what was typed early is not lost.
        if waiting and waiting[0][0].encode() in shown[seen:]:
            seen, typed, last = len(shown), time.monotonic(), waiting.pop(0)[1].encode()
            os.write(master, last)
        # Less throws away what was typed while it heeds an interrupt, so the last key is typed again.
        if keys and not waiting and time.monotonic() - typed > 1:
            typed = time.monotonic()
            os.write(master, last)
        if status is None:
            memory = most_held(child) or memory
            done, code = os.waitpid(child, os.WNOHANG)
            if done:
                status = code
        if time.monotonic() - start > limit:
            os.kill(child, signal.SIGKILL)
            raise TimeoutError(f"{words} did not end; it showed {shown[-500:]!r}")
    is_restored = termios.tcgetattr(slave) == before
    seconds = time.monotonic() - start
    os.close(master)
    os.close(slave)
    code = os.waitstatus_to_exitcode(status)
    return Session(shown.decode("utf-8", "replace"), code, memory, is_restored, seconds)


def width(line):
    """How many columns a line takes."""
    marks = ("Mn", "Me", "Cf")
    return sum(0 if unicodedata.category(letter) in marks else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
               for letter in line)
