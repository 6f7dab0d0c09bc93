"""Fails, kills and corrupts mttq wherever it can be, and holds what is left to the contract.

    python3 -B Tests/Survival/survive.py PATH_TO_MTTQ [--long] [--loops WORD,…] [--only COMMAND] [--seed N] [--jobs N]
    python3 -B Tests/Survival/survive.py PATH_TO_MTTQ --self-check

Loops: faults (each system call fails or is the last), ext4 (the same on a file system of that kind), power (what is
not synchronised is lost), streams, kills, meeting (somebody else writes between two calls), writers, corruption,
inputs. The judge is `survival/verdict.py`: book.md,
“What the disk promises”, and cli.md, “Streams and files”. `--self-check` runs programs with planted faults, all of
which have to be found (what a sound program shows none of, as the loops themselves see).
"""

import argparse
import os
import shutil
import sys
import tempfile
import time

from survival import corruption, ext4, faults, inputs, kills, meeting, planted, power, streams, writers
from survival.program import Program, build_tracer

LOOPS = ["faults", "ext4", "power", "streams", "kills", "meeting", "writers", "corruption", "inputs"]
# What each loop does in the gate, and by hand: a share of all faults, or a count.
SHORT = {"faults": 0.02, "ext4": 0.004, "kills": (3, 200), "meeting": 0.1, "writers": 800, "corruption": 270}
LONG = {"faults": 1, "ext4": 0.4, "kills": (100, 3000), "meeting": 1, "writers": 10_000, "corruption": 5_850}
# The least that a long run has to count.
LEAST = {
    "runs with a failing call": 8_000, "kills": 5_000, "records acknowledged by 32 writers": 10_000,
    "corruptions": 5_000}
IN_MEMORY = "/dev/shm" if os.path.isdir("/dev/shm") else tempfile.gettempdir()


def loop(name, program, sizes, seed, jobs, only):
    """The tally of one loop; None, and why, where the machine does not allow it."""
    if name in ("faults", "ext4", "power", "meeting") and not program.trip:
        return None, "the tracer is for Linux on x86-64"
    if name == "ext4":
        with ext4.mounted() as (place, why):
            return (faults.run(program, place, sizes[name], seed + 1, jobs, only), "") if place else (None, why)
    return {
        "faults": lambda: faults.run(program, IN_MEMORY, sizes["faults"], seed, jobs, only),
        "power": lambda: power.run(program, IN_MEMORY, jobs, only),
        "streams": lambda: streams.run(program, IN_MEMORY, jobs, only),
        "kills": lambda: kills.run(program, IN_MEMORY, *sizes["kills"], seed, jobs, only),
        "meeting": lambda: meeting.run(program, IN_MEMORY, sizes["meeting"], seed, jobs, only),
        "writers": lambda: writers.run(program, IN_MEMORY, sizes["writers"], seed),
        "corruption": lambda: corruption.run(program, IN_MEMORY, sizes["corruption"], seed, jobs),
        "inputs": lambda: inputs.run(program, IN_MEMORY, jobs),
    }[name](), ""


def counts(tallies):
    """The counts that the loops are held to."""
    def count(names, *columns):
        return sum(tallies[name].count(*columns) for name in names if name in tallies)

    calls = ["faults", "ext4"]
    records = tallies["writers"].rows["records acknowledged"]["done"] if "writers" in tallies else 0
    return {
        "runs with a failing call": count(calls, "fails once", "fails ever", "all gone", "EINTR", "short"),
        "kills": count([*calls, "kills"], "kill", "killed"),
        "power cuts": count(["power"]),
        "streams closed, full or unread": count(["streams"]),
        "commands that met somebody else": count(["meeting"]),
        "records acknowledged by 32 writers": records,
        "corruptions": count(["corruption"]),
        "commands on missing or replaced inputs": count(["inputs"]),
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("mttq")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--self-check", action="store_true")
    parser.add_argument("--loops", default=",".join(LOOPS))
    parser.add_argument("--only", default="")
    parser.add_argument("--share", type=float, help="the share of all faults that is tried")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    chosen = options.loops.split(",")
    if unknown := set(chosen) - set(LOOPS):
        parser.error(f"no loop {', '.join(sorted(unknown))}; there are {', '.join(LOOPS)}")
    with tempfile.TemporaryDirectory(prefix="survive-tracer-") as folder:
        # Where a user without rights can run it, too.
        os.chmod(folder, 0o755)
        program = Program(shutil.copy(options.mttq, os.path.join(folder, "mttq")), build_tracer(folder))
        if options.self_check:
            sys.exit(1 if planted.run(program, IN_MEMORY, options.jobs) else 0)
        sizes = dict(LONG if options.long else SHORT)
        if options.share:
            sizes |= dict.fromkeys(["faults", "ext4", "meeting"], options.share)
        tallies = {}
        for name in chosen:
            started = time.monotonic()
            tally, why = loop(name, program, sizes, options.seed, options.jobs, options.only)
            if tally is None:
                print(f"\n{name}: not run: {why}")
                continue
            tallies[name] = tally
            tally.report(whole=options.long)
            print(f"  {name}: {time.monotonic() - started:.0f} s")
    print()
    short = 0
    for title, count in counts(tallies).items():
        least = LEAST.get(title, 0) if options.long and chosen == LOOPS and not options.only else 0
        short += count < least
        print(f"{title:40} {count:8,}{'' if count >= least else f'  FEWER THAN {least:,}'}")
    found = sum(tally.faults for tally in tallies.values())
    print(f"{'faults':40} {found:8,}")
    sys.exit(1 if found or short or not tallies else 0)


if __name__ == "__main__":
    main()
