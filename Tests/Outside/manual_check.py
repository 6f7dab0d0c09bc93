"""Holds the manual to its readers: mandoc finds nothing to warn of, groff and mandoc print every letter and option.

    python3 -B Tests/Outside/manual_check.py .build/release/mttq
    python3 -B Tests/Outside/manual_check.py --self-test .build/release/mttq
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

import selftest

# What an overview's row, and an option's, begin with.
ROW = re.compile(r"^  ([a-z]+)  +\S")
OPTION = re.compile(r"--?[a-z][a-z-]*")
READERS = {
    "groff": ["groff", "-man", "-Tutf8", "-Kutf8", "-ww", "-rLL=78n", "-P-cbou"],
    "mandoc": ["mandoc", "-Tutf8", "-Kutf-8", "-Owidth=78"],
}
LETTERS = set("ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ“”…")


def ask(program, *words):
    environment = {"PATH": "/usr/bin:/bin", "LANG": "en_US.UTF-8"}
    return subprocess.run([program, *words], env=environment, capture_output=True, text=True, check=True).stdout


def commands(program, words=()):
    """The words of every command that does something by itself."""
    lines = ask(program, "help", *words).splitlines()
    found, of_commands = [], False
    others = ("Arguments:", "Options:", "Global options:", "Examples:")
    for line in lines:
        if line.endswith(":") and not line.startswith(" "):
            of_commands = line not in others and not line.endswith("(mttq help TOPIC):")
        elif of_commands and ROW.match(line):
            found.append(ROW.match(line)[1])
    if not found:
        return [list(words)]
    return [leaf for name in found for leaf in commands(program, (*words, name))]


def options(program, words):
    """The options of a command as its help lists them."""
    lines = ask(program, "help", *words).splitlines()
    if "Options:" not in lines:
        return []
    rows = []
    for line in lines[lines.index("Options:") + 1:]:
        if not line.startswith("  "):
            break
        if line.startswith("  -"):
            term = re.split(r"  +", line.strip())[0]
            rows += [word.rstrip(",") for word in term.split(" ") if OPTION.fullmatch(word.rstrip(","))]
    return rows


def lint(path):
    done = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", path], capture_output=True, text=True)
    return [line for line in done.stdout.splitlines() + done.stderr.splitlines() if line]


def printed(path, reader):
    done = subprocess.run([*READERS[reader], path], capture_output=True, text=True)
    faults = [f"{reader}: {line}" for line in done.stderr.splitlines() if line]
    return re.sub(r".\x08", "", done.stdout), faults


def faults(path, wanted):
    """What is wrong with a page of which these words have to be read."""
    found = lint(path)
    source = Path(path).read_text()
    for reader in READERS:
        text, told = printed(path, reader)
        found += told
        letters = {letter for letter in source.lower() if letter in LETTERS}
        found += [f"{reader} prints no {letter!r}" for letter in sorted(letters - set(text.lower()))]
        found += [f"{reader} does not print {word}" for word in wanted if word not in text]
    return [f"{path}: {fault}" for fault in found]


def check(program):
    found, pages = [], 0
    with tempfile.TemporaryDirectory() as folder:
        ask(program, "man", "-o", folder)
        wanted = {}
        for words in commands(program):
            own = [" ".join(["mttq", *words])] + options(program, words)
            wanted.setdefault(f"mttq-{words[0]}.1", []).extend(own)
        for path in sorted(Path(folder).rglob("mttq*.[157]")):
            pages += 1
            found += faults(str(path), wanted.get(path.name, []))
        names = {path.name for path in Path(folder).rglob("mttq*.1")}
        found += [f"there is no page {name}" for name in wanted if name not in names]
        with tempfile.TemporaryDirectory() as other:
            subprocess.run([program, "man", "-o", other], env={"TZ": "UTC", "LANG": "vi_VN.UTF-8", "USER": "x"}, check=True)
            different = subprocess.run(["diff", "-r", folder, other], capture_output=True, text=True).stdout
            found += different.splitlines()
    for fault in found[:40]:
        print(f"FAULT {fault}")
    print(f"{pages} pages of the manual, {len(found)} faults")
    return 1 if found or pages < 60 else 0


def self_test(program):
    test = selftest.SelfTest("manual")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "mttq-undo.1")
        page = ask(program, "man", "undo", "--lang", "vi")
        for name, text, wanted, words in [
            ("an empty paragraph", page + ".PP\n", [], "skipping paragraph macro"),
            ("an unknown macro", page.replace(".TP", ".TQQ"), [], "TQQ"),
            ("an option that is not there", page, ["--nowhere"], "does not print --nowhere"),
            ("an escape that prints nothing", page.replace("vì", r"v\&\[u1ECx]"), [], "escape"),
        ]:
            path.write_text(text)
            test.fails(name, faults(str(path), wanted), words)
        path.write_text(page)
        test.passes("the page as it is", faults(str(path), ["--reason", "--yes"]))
    return test.close()


if __name__ == "__main__":
    sys.exit(self_test(sys.argv[2]) if sys.argv[1] == "--self-test" else check(sys.argv[1]))
