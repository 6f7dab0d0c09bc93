"""What may be missing, old, empty, somebody else's, or no plain file, and how it is made so."""

import json
import os
import shutil
import stat

from . import ground


def plan(home, **changes):
    path = home / "book" / "plan.json"
    value = json.loads(path.read_text(encoding="utf-8"))
    ground.write(path, value | changes)


def cut_to(path, lines):
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:lines]))


def replaced(path, by):
    """Puts something else in the place of a file: a folder, a FIFO, a device, a link."""
    shutil.move(path, path.parent.parent / f"kept-{path.name}")
    kept = path.parent.parent / f"kept-{path.name}"
    if by == "folder":
        path.mkdir()
    elif by == "fifo":
        os.mkfifo(path, 0o600)
    elif by == "device":
        os.mknod(path, stat.S_IFCHR | 0o600, os.makedev(1, 3))
    elif by == "link":
        path.symlink_to(kept)
    elif by == "dangling link":
        path.symlink_to(path.parent / "nowhere")
    elif by == "hard link":
        os.link(kept, path)
    elif by == "empty":
        path.touch(kept.stat().st_mode & 0o777)


def sample(name, file):
    return (ground.PROJECT / "Fixtures" / "valid" / name / file).read_bytes()


def of_other(home, name, file, mode=0o644):
    path = home / "book" / file
    path.write_bytes(sample(name, file))
    path.chmod(mode)


def register_cut(home):
    path = home / "book" / "households.json"
    value = json.loads(path.read_text(encoding="utf-8"))
    value["households"] = value["households"][:6]
    ground.write(path, value)


def last_year_of(home, **changes):
    path = home / "last" / "plan.json"
    value = json.loads(path.read_text(encoding="utf-8"))
    ground.write(path, value | changes)


def moved(name):
    return lambda home: shutil.move(home / name, home / f"gone-{name.replace('/', '-')}")


def instead(name, by):
    return lambda home: replaced(home / name, by)


def unreadable(name):
    return lambda home: (home / name).chmod(0)


def lines_of(name, lines):
    return lambda home: cut_to(home / name, lines)


def conflicted(name, copy):
    return lambda home: shutil.copy(home / name, (home / name).parent / copy)


def without_kind(home, kind):
    path = home / "book" / "journal.jsonl"
    kept = [line for line in path.read_bytes().splitlines(keepends=True) if f'"kind":"{kind}"'.encode() not in line]
    path.write_bytes(b"".join(kept))


def broken_last(home):
    with (home / "last" / "journal.jsonl").open("ab") as file:
        file.write(b'{"x"}\n')


PLAIN = ["plan.json", "journal.jsonl", "households.json"]
NOT_PLAIN = ["folder", "fifo", "device", "link", "dangling link"]
# What is done to the inputs, by title.
KINDS = {
    "register gone": moved("book/households.json"),
    "register empty": instead("book/households.json", "empty"),
    "register without households": lambda home: ground.write(
        home / "book" / "households.json", {"format": "mttq-households/1", "households": []}),
    "register cut to six": register_cut,
    "register of another unit": lambda home: of_other(home, "binh-an-dong-2026", "households.json", 0o600),
    "journal gone": moved("book/journal.jsonl"),
    "journal empty": instead("book/journal.jsonl", "empty"),
    "journal older": lines_of("book/journal.jsonl", 60),
    "journal of another year": lambda home: of_other(home, "cam-pho-2019", "journal.jsonl"),
    "journal of another unit": lambda home: of_other(home, "hoi-an-2019", "journal.jsonl"),
    "journal without sendings": lambda home: without_kind(home, "sent"),
    "plan gone": moved("book/plan.json"),
    "plan empty": instead("book/plan.json", "empty"),
    "plan of another year": lambda home: plan(home, year=2027),
    "plan of another unit": lambda home: of_other(home, "hoi-an-2019", "plan.json"),
    "reports gone": moved("book/reports"),
    "reports a file": instead("book/reports", "empty"),
    "reports a link": instead("book/reports", "link"),
    "a snapshot gone": moved("book/reports/nine-month.json"),
    "a snapshot empty": instead("book/reports/nine-month.json", "empty"),
    "a snapshot of another report": lambda home: shutil.copy(
        home / "book" / "reports" / "half-year.json", home / "book" / "reports" / "nine-month.json"),
    "a snapshot nobody sent": lambda home: (home / "book" / "reports" / "half-year.7.json").write_bytes(
        (home / "book" / "reports" / "half-year.json").read_bytes() + b"\n"),
    "a snapshot a link": instead("book/reports/nine-month.json", "link"),
    "previous gone": moved("last"),
    "previous without journal": moved("last/journal.jsonl"),
    "previous with an error": broken_last,
    "previous unreadable": unreadable("last/plan.json"),
    "previous is this book": lambda home: plan(home, previous="../book"),
    "previous of another unit": lambda home: last_year_of(
        home, unit={"id": "khac", "name": "xã Khác", "level": "commune"}),
    "previous of this year": lambda home: last_year_of(home, year=2026, reports=[]),
    "previous a device": lambda home: plan(home, previous="/dev/zero"),
    "a copy of the journal": conflicted("book/journal.jsonl", "journal (conflicted copy).jsonl"),
    "a copy of the plan": conflicted("book/plan.json", "plan-PC.json"),
    "a copy of the register": conflicted("book/households.json", "households (1).json"),
    **{f"{file} a {by}": instead(f"book/{file}", by) for file in PLAIN for by in NOT_PLAIN},
    **{f"{file} a hard link": instead(f"book/{file}", "hard link") for file in PLAIN},
    **{f"{file} unreadable": unreadable(f"book/{file}") for file in PLAIN},
}
