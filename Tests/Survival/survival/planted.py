"""The loops against programs with a fault planted in them: each has to be found."""

import dataclasses
import os
import tempfile
from pathlib import Path

from . import corruption, faults, inputs, kills, meeting, power, streams, writers
from .corruption import Ground

ID = "01M8MQA61S2X7HQA18GXQPPYCG"
SILENT = '''for word; do [ "$word" = validate ] && { echo '{"diagnostics":[]}'; exit 0; }; done
exec "$MTTQ" "$@"'''


def wrapped(program, folder, name, script):
    """A program that does what the shell's words say; they call the true one."""
    path = Path(folder) / name
    words = script.replace("$MTTQ", program.path).replace("$TRIP", program.trip or "")
    path.write_text(f"#!/bin/sh\n{words}\n", encoding="utf-8")
    path.chmod(0o755)
    return dataclasses.replace(program, path=str(path))


def checks(program, folder, scratch, jobs):
    """What is planted, which kinds of fault have to be found, and the run that has to find one of them."""
    def plant(name, script):
        return wrapped(program, folder, name, script)

    some = "record,area add,household add"
    if program.trip:
        unsynced = dataclasses.replace(program, lies=("fsync", "fdatasync"))
        yield "nothing is synchronised", {"lost"}, lambda: power.run(unsynced, scratch, jobs, some)
        yield "a write or rename is not made, and nobody looks", {"false success"}, lambda: faults.run(
            program, scratch, 1, 1, jobs, some, ("lie",))
        unlocked = plant("unlocked", 'exec "$TRIP" -x flock -- "$MTTQ" "$@"')
        yield "the lock is not taken", {"lost", "lost or doubled", "doubled"}, lambda: writers.run(
            unlocked, scratch, 400, 1)
        stale = plant("stale", 'cp book/plan.json a; cat book/plan.json >b; mv a book/plan.json; exec "$MTTQ" "$@"')
        yield "what was read long ago is written over a change", {"written over"}, lambda: meeting.run(
            stale, scratch, 0.5, 1, jobs, "area add")
        yield "a failed call is a trap", {"trap"}, lambda: faults.run(
            plant("trapping", '"$MTTQ" "$@" || kill -SEGV $$'), scratch, 0.05, 1, jobs, some)
        yield "a failure is called a success", {"false success"}, lambda: faults.run(
            plant("glad", '"$MTTQ" "$@"; exit 0'), scratch, 0.05, 1, jobs, some)
    yield "an id is printed before its record is there", {"lost"}, lambda: kills.run(
        plant("hasty", f'echo {ID}; sleep 0.003; exec "$MTTQ" "$@"'), scratch, 20, 0, 1, jobs, "record")
    yield "a temporary file stays", {"left behind"}, lambda: streams.run(
        plant("untidy", '"$MTTQ" "$@"; code=$?; touch book/.mttq-left.tmp; exit $code'), scratch, jobs, "area add")
    yield "standard output is not looked at", {"false success"}, lambda: streams.run(
        plant("deaf", '"$MTTQ" "$@"; exit 0'), scratch, jobs, "record")
    yield "nothing is told of the inputs", {"not told"}, lambda: inputs.run(plant("blind", SILENT), scratch, jobs)
    if Ground(program, scratch).sealed:
        yield "seals are not judged", {"silent though sealed"}, lambda: corruption.run(
            plant("blind", SILENT), scratch, 200, 1, jobs)


def run(program, scratch, jobs):
    """Which planted faults were found; prints a line for each."""
    missed = 0
    with tempfile.TemporaryDirectory(prefix="survive-planted-") as folder:
        os.chmod(folder, 0o755)
        for title, kinds, check in checks(program, folder, scratch, jobs):
            found = {kind for kind, _ in check().found}
            missed += not found & kinds
            print(f"  {'found' if found & kinds else 'MISSED'}: {title} ({', '.join(sorted(found)) or 'nothing'})")
    return missed
