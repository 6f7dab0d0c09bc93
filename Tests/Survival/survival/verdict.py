"""What the contract (book.md “What the disk promises”, cli.md “Streams and files”) says of a command that met a fault."""

import json
import re
from collections import Counter
from dataclasses import dataclass

from . import state
from .forms import ADDS, SAME
from .ground import GLOBAL
from .program import DOCUMENTED
from .state import ULID

RECORDED = re.compile(r"\b(is|are|may be) (recorded|in place|written|there)\b|do not run it again")
# A crash may leave these beside what was there.
CRASH_CODES = {"journal/torn", "report/snapshot"}
MISLEADING = {1, 64, 65, 66}


@dataclass(frozen=True)
class Clean:
    """A command's whole run, and the world around it."""

    run: object
    comparison: object
    findings: Counter
    findings_after: Counter


@dataclass(frozen=True)
class Strike:
    """What went wrong: `crash` for a kill or a power cut, `muted` where standard error itself failed."""

    crash: bool = False
    muted: bool = False
    # The write to standard output failed; the output is then cut.
    silenced: bool = False
    # The reader of the output has gone away, which is no failure.
    unread: bool = False
    # A synchronisation failed, so that nothing that it was for is durable.
    unsynced: bool = False
    # Some call failed that says nothing of the disk's state, as ENOLCK or EMFILE do.
    error: bool = False
    # A mode or an owner could not be set, as on a file system without them.
    modeless: bool = False
    # Temporary files cannot be removed while the fault lasts.
    lasting: bool = False


NOTHING = Counter({("no findings", "error"): 1})


def findings(program, home, folder="book"):
    return _codes(program.run(["validate", "--format", "json", folder], home).output)


def _codes(output):
    """How many findings of each code a printed JSON of them has; NOTHING where it is something else."""
    try:
        return Counter((one["code"], one["severity"]) for one in json.loads(output)["diagnostics"])
    except (ValueError, KeyError, TypeError):
        return NOTHING


def faults(program, form, clean, strike, run, home):
    """The faults of one run, each as (kind, detail)."""
    found = []
    if run.trapped and not (strike.crash and run.code == 137):
        return [("trap", f"ended with {run.code}")]
    now = state.read(home)
    state_now = clean.comparison.place(now)
    place = state_now.kind
    if not clean.comparison.changed and place == "after":
        place = "untouched"
    # A page that lacks what could not be read, and a word about it.
    warned = run.code == 0 and run.errors != clean.run.errors
    strange = [name for name in state_now.strange if not (warned and name.startswith("out/"))]
    if strange:
        found.append(("mixture", ", ".join(strange)))
    if state_now.narrower and not strike.modeless:
        found.append(("mode", ", ".join(state_now.narrower)))
    if strike.crash:
        found += _crashed(form, place, clean, run)
    else:
        found += _ended(form, clean, strike, run, place, state_now)
    journal = b"".join(now.get(f"book/{name}", (b"", 0))[0] for name in ("journal.jsonl", "journal.jsonl.torn"))
    if form.keeps not in journal:
        found.append(("lost", "the torn end, which the next writer keeps"))
    found += _sound(program, form, clean, home, now, place)
    found += _again(program, form, clean, home, place, state_now.temporary)
    return found


def _acknowledged(run):
    """Ids that were printed whole."""
    lines = run.output.split(b"\n")[:-1]
    return [line for line in lines if ULID.fullmatch(line)]


def _crashed(form, place, clean, run):
    if place == "half" and not form.several:
        yield "mixture", "some files old, some new"
    whole = clean.run.output and run.output == clean.run.output
    if place == "before" and not form.reads and (_acknowledged(run) or whole):
        yield "lost", "acknowledged, and not there"


def _ended(form, clean, strike, run, place, state_now):
    if run.code not in DOCUMENTED:
        yield "code", f"exit {run.code}"
    if run.code == 0:
        if place in ("before", "half", "part"):
            yield "false success", f"exit 0, and the book is {place}"
        if strike.unsynced and place != "untouched":
            yield "false success", "exit 0, and what it says was never synchronised"
        if strike.silenced and clean.run.output:
            yield "false success", "exit 0, and its output is lost"
        masked = clean.comparison.masked
        if not (strike.silenced or strike.unread) and masked(run.output) != masked(clean.run.output):
            # What validate finds beside its findings is a word.
            told = run.errors and run.errors != clean.run.errors or clean.findings - _codes(run.output) == Counter()
            if not told:
                yield "other output", "exit 0, other output, and not a word"
    else:
        if place in ("before", "untouched") and _acknowledged(run):
            yield "false success", "an id was printed, and nothing is there"
        if place == "part":
            yield "changed though failed", f"exit {run.code}, some of its records are there"
        if place == "half" and not (form.several and run.code == 74 and (strike.muted or RECORDED.search(run.told))):
            yield "changed though failed", f"exit {run.code}, half of it is there"
        if place == "after" and clean.run.code == 0:
            yield from _durable(strike, run, clean)
        if not run.errors and not strike.muted:
            yield "silence", f"exit {run.code} without a word"
        if strike.error and run.code in MISLEADING and run.code != clean.run.code:
            yield "code", f"exit {run.code} for a fault of the system"
    if state_now.temporary and not strike.lasting:
        yield "left behind", state_now.temporary[0]
    if state_now.torn and not strike.lasting:
        yield "left behind", "a torn line"


def _durable(strike, run, clean):
    """A failed command changed the book after all: 74, said with the ids."""
    if run.code != 74:
        yield "changed though failed", f"exit {run.code}, and it is all there"
    elif not strike.muted:
        if not RECORDED.search(run.told):
            yield "false failure", "it is durable, and standard error does not say so"
        elif ULID.search(clean.run.output) and not ULID.search(run.errors):
            yield "false failure", "it is durable, and standard error does not give the id"


def _sound(program, form, clean, home, now, place):
    folder = "moi" if form.name.startswith("new") else "book"
    if f"{folder}/plan.json" not in now or place == "untouched":
        return
    allowed = clean.findings if place == "before" else clean.findings_after | clean.findings
    for (code, severity), count in (findings(program, home, folder) - allowed).items():
        if severity == "error" or (severity == "warning" and code not in CRASH_CODES):
            yield "invalid", f"{count} {code}"


def _again(program, form, clean, home, place, temporary):
    if form.reads or clean.run.code != 0:
        return
    if place in ("before", "half") or place == "part" and form.again == SAME:
        retry = program.run(form.line, home, form.stdin)
        if retry.code == 73 and form.mend:
            retry = program.run([*GLOBAL, *form.mend], home)
        if retry.code != 0:
            yield "retry", f"the retry of what is {place} ends with {retry.code}: {retry.told[:100]}"
            return
    elif place == "after" and form.again != ADDS:
        retry = program.run(form.line, home, form.stdin)
        if retry.code not in ((0,) if form.again == SAME else (0, 64, 65, 66, 73)):
            yield "retry", f"once more ends with {retry.code}: {retry.told[:100]}"
    elif temporary:
        program.run([*GLOBAL, "record", "cay-xanh=1", "--on", "2026-05-03"], home)
        lying = [name for name in state.read(home) if state.TEMPORARY.search(name) and not name.startswith("out/")]
        if lying:
            yield "left behind", f"{lying[0]}, also after the next writer"
        return
    else:
        return
    now = state.read(home)
    ended = clean.comparison.place(now)
    if ended.kind != "after":
        yield "retry", f"after the retry it is {ended.kind} {', '.join(ended.strange)}"
    lying = [name for name in ended.temporary if not name.startswith("out/")]
    # What is refused need not have written anything.
    if lying and retry.code == 0:
        yield "left behind", f"{lying[0]}, also after the next writer"
    if form.forgets:
        holders = [name for name, (data, _) in now.items()
                   if data and form.forgets.encode() in data and not name.startswith("last/")]
        if holders and retry.code == 0:
            yield "not forgotten", holders[0]
