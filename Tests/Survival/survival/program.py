"""The program under test, run plainly or with one of its system calls gone wrong (`trip.c`)."""

import os
import platform
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

DOCUMENTED = {0, 1, 64, 65, 66, 69, 70, 73, 74, 75, 77}
# Nothing of mttq runs as long; who does hangs.
PATIENCE = 60


@dataclass(frozen=True)
class Run:
    code: int
    output: bytes
    errors: bytes
    calls: list = field(default_factory=list)

    @property
    def trapped(self):
        return self.code < 0 or self.code >= 128

    @property
    def told(self):
        return self.errors.decode("utf-8", "replace")


@dataclass(frozen=True)
class Call:
    number: int
    name: str
    descriptor: int
    path: str
    second: str
    amount: int
    result: int
    data: bytes
    offset: int

    @staticmethod
    def read(line):
        parts = line.rstrip("\n").split("\t")
        if len(parts) < 7 or not parts[0].isdigit() or parts[6] in ("killed", "ended"):
            return None
        parts += [""] * (9 - len(parts))
        return Call(
            int(parts[0]), parts[1], int(parts[2]), parts[3], parts[4], int(parts[5]), int(parts[6] or 0),
            bytes.fromhex(parts[7]), int(parts[8] or -1))


@dataclass(frozen=True)
class Program:
    """mttq at `path`, run as `user` if one is given; `trip` is the built tracer, or None where the machine has none;
    `lies` go to each traced run."""

    path: str
    trip: str | None = None
    lies: tuple = ()
    user: int | None = None

    def environment(self, home):
        return {
            "PATH": os.environ["PATH"], "HOME": str(home), "LANG": "en_US.UTF-8", "TZ": "Asia/Ho_Chi_Minh",
            "MTTQ_BY": "nguoi-ghi",
        }

    def run(self, words, home, stdin=b""):
        """Runs in the folder `home`."""
        return self._run([self.path, *words], home, stdin)

    def tripped(self, words, home, stdin=b"", log=None, strike=()):
        """Runs under the tracer: `strike` is (N, mode[, errno])."""
        command = [self.trip]
        for lie in self.lies:
            command += ["-x", lie]
        if log:
            command += ["-l", str(log)]
        if strike:
            command += ["-n", *map(str, strike)]
        run = self._run([*command, "--", self.path, *words], home, stdin)
        calls = []
        if log:
            with open(log, encoding="utf-8", errors="surrogateescape") as lines:
                calls = [call for call in map(Call.read, lines) if call]
        return Run(run.code, run.output, run.errors, calls)

    def start(self, words, home):
        return subprocess.Popen(
            [self.path, *words], cwd=home, env=self.environment(home), stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def _run(self, command, home, stdin):
        other = {} if self.user is None else {"user": self.user, "group": self.user, "extra_groups": []}
        done = subprocess.run(
            command, cwd=home, env=self.environment(home), input=stdin, timeout=PATIENCE, capture_output=True, **other)
        return Run(done.returncode, done.stdout, done.stderr)


def build_tracer(folder):
    """The tracer, compiled into `folder`; None on a machine that it is not made for."""
    if platform.system() != "Linux" or platform.machine() != "x86_64":
        return None
    swift = shutil.which("swift")
    beside = Path(os.path.realpath(swift)).parent / "clang" if swift else None
    compiler = shutil.which("cc") or shutil.which("clang") or (str(beside) if beside and beside.exists() else None)
    if not compiler:
        raise SystemExit("no C compiler: cc, clang, or the one beside swift")
    source = Path(__file__).resolve().parent.parent / "trip.c"
    made = Path(folder) / "trip"
    subprocess.run([compiler, "-O1", "-Wall", "-Wextra", "-Werror", "-o", made, source], check=True)
    return str(made)
