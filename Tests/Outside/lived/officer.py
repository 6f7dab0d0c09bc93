"""The officer of the lived year: what she types, what it comes to, and what went otherwise than it should."""

import os
import pty
import select
import shlex
import subprocess
import time
from collections import Counter

MOST_SECONDS = 60


class Officer:
    """Types commands in a book, and counts them and their keys; `day` is the day on which she sits at the desk."""

    def __init__(self, program, folder):
        self.program, self.folder, self.book = program, folder, folder
        self.day = None
        self.commands, self.keys, self.cell_keys = [], 0, 0
        self.typed = Counter()
        self.faults = []
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "TZ": "Asia/Ho_Chi_Minh", "LANG": "vi_VN.UTF-8",
                            "USER": "lan", "TERM": "xterm"}

    def fault(self, text):
        self.faults.append(f"{self.day}: {text}")

    def hold(self, is_true, text):
        if not is_true:
            self.fault(text)
        return is_true

    def _count(self, words, after=""):
        line = "mttq " + shlex.join(map(str, words))
        self.commands.append([str(self.day), line, ""])
        self.keys += len(line) + 1 + len(after)
        return [self.program, "--as-of", str(self.day), *map(str, words)]

    def run(self, *words, given=None, exits=0):
        """A command as it is typed in the book's folder; `given` is what she types into it. Gives what it prints."""
        line = self._count(words, given or "")
        done = subprocess.run(line, cwd=self.book, env=self.environment, input=(given or "").encode(), capture_output=True,
                              timeout=MOST_SECONDS, check=False)
        told = self.commands[-1][2] = done.stderr.decode("utf-8", "replace")
        self.hold(done.returncode == exits, f"{self.commands[-1][1]}: exit {done.returncode}, not {exits}\n{told[:1500]}")
        return done.stdout.decode("utf-8", "replace")

    def answer(self, *words, answers):
        """A command that asks on a terminal; each answer is typed when it has asked and waits."""
        line = self._count(words, "".join(f"{one}\n" for one in answers))
        child, terminal = pty.fork()
        if child == 0:
            os.chdir(self.book)
            os.execve(self.program, line, self.environment)
        shown, waiting, deadline = b"", list(answers), time.monotonic() + MOST_SECONDS
        while time.monotonic() < deadline:
            if select.select([terminal], [], [], 0.2)[0]:
                try:
                    data = os.read(terminal, 65536)
                except OSError:
                    break
                if not data:
                    break
                shown += data
            elif waiting:
                os.write(terminal, f"{waiting.pop(0)}\n".encode())
        _, status = os.waitpid(child, 0)
        os.close(terminal)
        told = shown.decode("utf-8", "replace")
        code = os.waitstatus_to_exitcode(status)
        self.hold(code == 0 and not waiting, f"{self.commands[-1][1]}: exit {code}, {len(waiting)} answers left\n{told[-1500:]}")
        return told

    def figure(self, *what):
        """Notes a figure that she types: the same again is one typed twice."""
        self.typed[what] += 1

    def cells(self, rows):
        """Counts the keys of a table that she fills in."""
        self.cell_keys += sum(len(str(cell)) + 1 for row in rows for cell in row if cell is not None)
