"""Work grows linearly: books that are broad in one dimension are measured at a size and at four times that size.

    python3 -B Tests/Oracle/breadth.py PATH_TO_MTTQ [--long] [--only WORD] [--against MTTQ]

Of every dimension (broad/dimensions.py) a command may take six times as long for four times as much, no more. A time
is the processor time less that of a book with nothing in it; below --floor seconds it is too short to tell. `--long`
takes the sizes for a look by hand, `--against` shows the times of another mttq beside them.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from broad import DIMENSIONS, Book

GROWTH = 6.0
TIMES = 4
SECONDS_PER_RUN = 600
SETTLED = {0, 1, 64, 65}
MIB = 1 << 20


def run(program, book, command):
    """Processor seconds, peak of memory and exit code of a command in a copy of a book."""
    with tempfile.TemporaryDirectory(dir=book.parent) as home:
        folder = Path(home) / "book"
        shutil.copytree(book, folder)
        words = [word.replace("{folder}", str(folder)) for word in command]
        environment = {"LANG": "vi_VN.UTF-8", "TZ": "Asia/Ho_Chi_Minh", "MTTQ_BOOK": str(folder), "MTTQ_BY": "thu"}
        with open(os.devnull, "wb") as nowhere:
            process = subprocess.Popen([program, *words, "--as-of", "2026-12-01"] if words[0] != "validate"
                                       else [program, *words], env=environment, stdin=subprocess.DEVNULL,
                                       stdout=nowhere, stderr=nowhere)
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, process.returncode


def shortest(program, book, command, rounds):
    """The shortest of several runs, which other work on the machine disturbed least."""
    return min(run(program, book, command) for _ in range(rounds))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--against", type=os.path.abspath)
    parser.add_argument("--floor", type=float, default=0.04, help="seconds that are too short to tell")
    options = parser.parse_args()
    failed = measured = 0
    with tempfile.TemporaryDirectory(prefix="mttq-breadth-") as home:
        home = Path(home)
        Book().write(home / "empty")
        for dimension in DIMENSIONS:
            if options.only not in dimension.name:
                continue
            size = dimension.size * (dimension.long if options.long else 1)
            for count in (size, TIMES * size):
                dimension.make(count).write(home / str(count))
            for command in dimension.commands:
                measured += 1
                faults, shown = [], []
                start = run(options.program, home / "empty", ["status"])[0]
                small = shortest(options.program, home / str(size), command, 2)
                large = run(options.program, home / str(TIMES * size), command)
                if large[0] - start > GROWTH * max(small[0] - start, options.floor / TIMES):
                    large = min(large, shortest(options.program, home / str(TIMES * size), command, 2))
                if large[2] not in SETTLED or small[2] != large[2]:
                    faults.append(f"exit {small[2]}, {large[2]}")
                growth = (large[0] - start) / max(small[0] - start, options.floor / TIMES)
                if growth > GROWTH and large[0] - start > options.floor:
                    faults.append("not linear")
                if options.against:
                    shown.append(f"before {run(options.against, home / str(TIMES * size), command)[0]:7.2f} s")
                failed += bool(faults)
                print(f"{dimension.name:28} {' '.join(command[:3])[:34]:34} {size:8,} {small[0]:7.3f} s "
                      f"{TIMES * size:9,} {large[0]:7.3f} s {large[1] / MIB:6.0f} MiB {growth:5.1f}x  "
                      f"{' '.join(shown)} {'; '.join(faults) or 'ok'}", flush=True)
            for count in (size, TIMES * size):
                shutil.rmtree(home / str(count))
    print(f"{measured} commands on broad books, {failed} not linear")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
