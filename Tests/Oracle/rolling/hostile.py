"""What may lie under a path by accident or ill will: none of it stops a roll-up, hangs it, or is passed over in silence."""

import os
import shutil
import subprocess
import zipfile

import oracle
from worked.book import Book, annual, result

from .asked import Asked

NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"]
SECONDS = 60
MANY = 5000
UNIT = {"id": "xa-tot", "name": "xã Tốt", "level": "commune"}
BAD_DATA = 65


def book(name="xa-tot", value=40):
    return Book([result("01-02", {"cay-xanh": value})],
                {"reports": [annual()], "unit": UNIT | {"id": name, "name": f"xã {name}"}})


def put(path, data=b""):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


# Each writes something into a folder and names what has to be told of it, perhaps nothing.

def other_json(folder):
    put(folder / "package.json", b'{"name":"x","version":"1"}')
    put(folder / "list.json", b"[]")
    put(folder / "null.json", b"null")
    put(folder / "format.json", b'{"format":"something/1"}')
    put(folder / "schema.json", b'{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object"}')
    put(folder / "geo.geojson", b'{"type":"FeatureCollection"}')
    return []


def no_json(folder):
    put(folder / "empty.json")
    put(folder / "picture.json", os.urandom(4096))
    put(folder / "page.html", b"<html>")
    put(folder / "Thumbs.db", b"\0" * 64)
    put(folder / "~$bao cao.docx", b"x")
    return []


def archives(folder):
    with zipfile.ZipFile(folder / "so.zip", "w") as archive:
        archive.writestr("plan.json", "{}")
    put(folder / "so.RAR", b"Rar!\x1a\x07\x00")
    put(folder / "sâu" / "so.7z", b"7z\xbc\xaf'\x1c")
    return ["so.zip", "so.RAR", "so.7z"]


def broken_books(folder):
    put(folder / "cut" / "plan.json", b'{"format":"mttq-plan/1","unit":')
    put(folder / "nothing" / "plan.json")
    put(folder / "binary" / "plan.json", os.urandom(512))
    put(folder / "deep" / "plan.json", b"[" * 100_000)
    put(folder / "newer" / "plan.json", b'{"format":"mttq-plan/9","year":2026}')
    put(folder / "twice" / "plan.json", b'{"format":"mttq-plan/1","format":"mttq-plan/1"}')
    return ["cut", "nothing", "binary", "deep", "newer", "twice"]


def folders_for_files(folder):
    (folder / "plan-is-a-folder" / "plan.json").mkdir(parents=True)
    (folder / "x.json").mkdir()
    book("xa-nhat-ky").write(folder / "journal-is-a-folder")
    (folder / "journal-is-a-folder" / "journal.jsonl").unlink()
    (folder / "journal-is-a-folder" / "journal.jsonl").mkdir()
    return ["journal-is-a-folder"]


def links(folder):
    (folder / "round").mkdir(parents=True)
    (folder / "round" / "again").symlink_to("..")
    (folder / "itself").symlink_to("itself")
    (folder / "nowhere.json").symlink_to("not-there.json")
    (folder / "root-of-it").symlink_to(".", target_is_directory=True)
    (folder / "endless.json").symlink_to("/dev/zero")
    (folder / "silent.json").symlink_to("/dev/null")
    return []


def pipes(folder):
    folder.mkdir(exist_ok=True)
    os.mkfifo(folder / "pipe.json")
    os.mkfifo(folder / "pipe.zip.json")
    (folder / "book-of-a-pipe").mkdir()
    os.mkfifo(folder / "book-of-a-pipe" / "plan.json")
    return ["book-of-a-pipe"]


def many(folder):
    for number in range(MANY):
        put(folder / f"{number % 50}" / f"{number}.json", b'{"n":1}')
        put(folder / f"{number % 50}" / f"{number}.txt")
    return []


def names(folder):
    put(folder / ("d" * 200) / ("x" * 250 + ".json"), b"{}")
    put(folder / "two\nlines.json", b"{}")
    put(folder / "escape\x1b[31m.json", b"{}")
    put(folder / "escape\x1b]0;t\x07.zip", b"PK\3\4")
    (folder / os.fsdecode(b"no-utf8-\xff\xfe.json")).write_bytes(b"{}")
    deep = folder
    for _ in range(120):
        deep /= "sâu"
    deep.mkdir(parents=True)
    return []


def large(folder):
    """A file of 128 MB that has no block on the disk."""
    folder.mkdir(exist_ok=True)
    with open(folder / "sparse.json", "wb") as file:
        file.truncate(1 << 27)
    return []


KINDS = [other_json, no_json, archives, broken_books, folders_for_files, links, pipes, many, names, large]


def shut(folder):
    """What somebody else than its owner cannot read."""
    put(folder / "shut" / "a.json", b"{}")
    book("xa-kin").write(folder / "shut-book")
    book("xa-kin-2").write(folder / "shut-journal")
    put(folder / "shut.json", b'{"format":"mttq-report/1"}')
    for name in ("shut", "shut-book", "shut-journal/journal.jsonl", "shut.json"):
        (folder / name).chmod(0)
    return ["shut", "shut-book", "shut-journal", "shut.json"]


def run(program, home, paths, before=()):
    asked = Asked(home, paths, "annual", "2026-11-30")
    return program.run(home, [*asked.words(), "--format", "json"], before=["timeout", str(SECONDS), *before])


def faults(title, done, told, value=40):
    """The sound book has to be in, what is told has to be, and no control byte."""
    complaints = done.stderr.decode("utf-8", "replace")
    if done.returncode == 124:
        yield f"{title}: not done within {SECONDS} s"
        return
    if done.returncode not in ((BAD_DATA, 74, 77) if told else (0, BAD_DATA, 74, 77)):
        yield f"{title}: exit {done.returncode}: {complaints[:300]}"
    try:
        data = oracle.parse_json(done.stdout)
    except ValueError:
        yield f"{title}: nothing printed, exit {done.returncode}: {complaints[:300]}"
        return
    trees = [row["cumulative"] for row in data["totals"] if row["id"] == "cay-xanh"]
    if trees != [value]:
        yield f"{title}: the sound book gives {trees}, expected [{value}]"
    yield from (f"{title}: {name} is not told: {complaints[:300]}" for name in told if name not in complaints)
    if any(ord(one) < 32 and one not in "\n\t" for one in complaints):
        yield f"{title}: a control byte is printed: {complaints[:300]!r}"


def check(program, home):
    for kind in KINDS:
        folder = home / kind.__name__
        book().write(folder / "p" / "tot")
        (folder / "p" / "x").mkdir()
        told = kind(folder / "p" / "x")
        yield from faults(kind.__name__, run(program, folder, ("p",)), told)
        shutil.rmtree(folder)
    yield from named_itself(program, home / "named")
    yield from as_somebody_else(program, home)


def named_itself(program, home):
    """What is no source and is named itself is told; the rest is printed all the same."""
    book().write(home / "tot")
    archives(home)
    put(home / "other.json", b'{"format":"something/1"}')
    put(home / "cut.json", b'{"format":"mttq-report/1","report":"annual"')
    for name in ("other.json", "cut.json", "so.zip", "khong-co", "/dev/null"):
        yield from faults(f"named {name}", run_any(program, home, ("tot", name)), [os.path.basename(name)])
    shutil.rmtree(home)


def run_any(program, home, paths):
    """A path that is not there may end in 66, as where paths are checked."""
    done = run(program, home, paths)
    return subprocess.CompletedProcess(done.args, BAD_DATA if done.returncode == 66 else done.returncode, done.stdout,
                                       done.stderr)


def as_somebody_else(program, home):
    """Shut folders and files, as one who may not open them."""
    folder = home / "shut"
    book().write(folder / "p" / "tot")
    told = shut(folder / "p")
    for one in [home, *home.parents]:
        if one.stat().st_uid == os.getuid() and str(one).startswith("/tmp/"):
            one.chmod(0o755)
    before = NOBODY if os.getuid() == 0 else []
    yield from faults("shut", run(program, folder, ("p",), before), told)
    for one in folder.rglob("*"):
        one.chmod(0o700)
    for one in (folder / "p").iterdir():
        one.chmod(0o700)
    shutil.rmtree(folder)
