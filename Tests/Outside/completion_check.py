"""What a shell offers while a line is typed.

    python3 -B Tests/Outside/completion_check.py PATH_TO_MTTQ

Every example of the README and of the help topics is asked for word by word, each in the session that it belongs to,
just before it is run: the tool has to offer the word that follows, as it is or by the name that stands there, where
the place is for a word of the tool or of the book. Likewise the examples of each command's own page, whose ids may be
of another book. Then bash, zsh and fish are typed into through a pseudo-terminal.

Needs bash, zsh and fish.
"""

import importlib.machinery
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from completing.lines import Answer, commands, verdict
from completing.shells import BEGINNINGS, Shell

ROOT = Path(__file__).resolve().parents[2]
BOOK = ROOT / "Fixtures" / "valid" / "cam-pho-2026"

faults = []


def hold(is_true, what):
    if not is_true:
        faults.append(what)


def readme():
    """The reader of the README's and the topics' examples."""
    loader = importlib.machinery.SourceFileLoader("readme", str(ROOT / ".ci" / "readme"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("readme", loader))
    loader.exec_module(module)
    return module


def sessions(reader, program):
    """The examples of the README, and of the topics in each language, with the locale."""
    blocks = list(reader.fenced("console"))
    yield [one for number, lines in blocks for one in reader.examples("README.md", lines, number)], {}
    for language, locale in reader.LOCALES.items():
        found = []
        for topic in reader.topics(program, language):
            for number, lines in reader.indented(reader.shown_help(program, language, *topic.split())):
                if lines[0].startswith("$ "):
                    found += reader.examples(f"mttq help {topic}", lines, number)
        yield found, {"LANG": locale}


def state_of(shell_state, environment):
    """Folder and environment of a session."""
    run = subprocess.run(["bash", "-c", f"source {shell_state}; pwd; env -0"], env=environment,
                         stdout=subprocess.PIPE, check=True)
    folder, _, variables = run.stdout.partition(b"\n")
    pairs = (one.split(b"=", 1) for one in variables.split(b"\0") if b"=" in one)
    return folder.decode(), {name.decode(): value.decode() for name, value in pairs}


def ask_session(reader, program, found, locale, counts):
    """Asks for every word of a session's examples, and runs it."""
    with tempfile.TemporaryDirectory(prefix="mttq-completion-") as name:
        home = Path(name)
        (home / "bin").mkdir()
        os.symlink(program, home / "bin" / "mttq")
        for folder in ("seeds", "Fixtures/valid"):
            shutil.copytree(ROOT / folder, home / "work" / folder)
        environment = {**reader.CLEAN_ENVIRONMENT, **locale, "HOME": str(home),
                       "PATH": f"{home / 'bin'}{os.pathsep}{os.environ['PATH']}"}
        state = home / "state"
        state.write_text(f"cd {home / 'work'}\n")
        for place, command, _ in found:
            folder, variables = state_of(state, environment)
            # An example of a failure names what is not there.
            ask(program, place, command, counts, folder, variables, knows_ids="$?" not in command)
            subprocess.run(
                ["bash", "-c", f"source {state}\n"
                 f"trap 'export -p > {state}; printf \"cd %q\\n\" \"$PWD\" >> {state}' EXIT\n{command}"],
                env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def ask(program, place, text, counts, folder=None, environment=None, knows_ids=True):
    for words in commands(text):
        for index, word in enumerate(words):
            if re.search(r"\$|…", word) or words[:1] == ["complete"]:
                break
            how = verdict(program, words, index, folder, environment)
            counts[how] += 1
            line = " ".join(["mttq", *words[:index], f"[{word}]"])
            hold(how != "missing" and (how != "unknown" or not knows_ids), f"{place}: {line}: {how}")


def pages(program, words=()):
    """The words of every command, from the tool's own answers."""
    below = [one for one in Answer(program, [*words, ""]).others] if len(words) < 3 else []
    help_text = subprocess.run([program, "help", *words], stdout=subprocess.PIPE, check=True).stdout.decode()
    groups = re.search(r"(?ms)^Lệnh con:\n(.*?)\n\n", help_text)
    yield words, help_text
    for name in below:
        if not words or groups and re.search(rf"(?m)^  {re.escape(name)} ", groups.group(1)):
            yield from pages(program, (*words, name))


def ask_pages(program, counts):
    """Asks for every word of the examples that commands have on their own pages."""
    environment = {**os.environ, "MTTQ_BOOK": str(BOOK), "LANG": "vi_VN.UTF-8", "LC_ALL": ""}
    asked = 0
    for words, text in pages(program):
        examples = re.search(r"(?ms)^Ví dụ:\n(.*)", text)
        for line in re.findall(r"(?m)^  (mttq .*)$", examples.group(1) if examples else ""):
            asked += 1
            ask(program, " ".join(["mttq", *words, "--help"]), line, counts, None, environment, knows_ids=False)
    hold(asked > 50, f"only {asked} examples of commands were found")


# What is typed, what the line then is, and what is shown meanwhile where a second tab asks for it.
TYPED = [
    ("mttq rep", "mttq report "),
    ("mttq bao", "mttq bao-cao "),
    ("mttq record ngay-c", "mttq record ngay-cong="),
    ("mttq record phân", "mttq record phan-bien-xa-hoi="),
    ("mttq record ngay-cong=5 --org=nông", "mttq record ngay-cong=5 --org=nong-dan "),
    ("mttq record ngay-cong=5 --org ph", "mttq record ngay-cong=5 --org phu-nu "),
    ("mttq record ngay-cong=5 --area=xuân", "mttq record ngay-cong=5 --area=xuan-my "),
    ('mttq record ngay-cong=5 --note "ủng hộ Tết" --org ph', 'mttq record ngay-cong=5 --note "ủng hộ Tết" --org phu-nu '),
    ("mttq record ngay-cong=5 --note ủng\\ hộ --org=ph", "mttq record ngay-cong=5 --note ủng\\ hộ --org=phu-nu "),
    ('mttq record ngay-cong=5 "--org=ph', 'mttq record ngay-cong=5 "--org=phu-nu" '),
    ("mttq report half-year -o bao", "mttq report half-year -o bao-cao.docx "),
    ("mttq record --from=so", "mttq record --from=so\\ lieu.csv "),
    ("mttq household import so", "mttq household import so\\ lieu.csv "),
    ("mttq household import bao", "mttq household import bao"),
    ("mttq -C rep", "mttq -C reports/"),
    ("mttq household assign h00", "mttq household assign h00"),
    ("mttq household assign h013 --org=ph", "mttq household assign h013 --org=phu-nu "),
    ("mttq household assign h01", "mttq household assign h01", "h013", "hộ khó khăn, khối phố Ngọc Thành"),
    ("mttq record vì", "mttq record vì", "tham-hoi-kho-khan=", "khó khăn được thăm"),
    ("mttq receive half-year xuân", "mttq receive half-year xuan-my "),
    ("mttq explain ref/", "mttq explain ref/unknown "),
    ("mttq report half-year --format=wo", "mttq report half-year --format=docx "),
    ("mttq complet", "mttq completions "),
]


def type_into(shell):
    """Types into a shell."""
    for typed, expected, *listed in TYPED:
        line, _ = shell.complete(typed)
        hold(line == expected, f"{shell.name}: {typed!r} and a tab gives {line!r}, not {expected!r}")
        if listed:
            # A second tab of fish would choose.
            _, shown = shell.complete(typed, tabs=1 if shell.name == "fish" else 2)
            for text in listed:
                hold(text in shown, f"{shell.name}: {typed!r} and two tabs do not show {text!r} but {shown!r}")


def type_into_shells(program):
    with tempfile.TemporaryDirectory(prefix="mttq-shells-") as name:
        home = Path(name)
        (home / "bin").mkdir()
        os.symlink(program, home / "bin" / "mttq")
        book = home / "book"
        shutil.copytree(BOOK, book)
        (book / "reports").mkdir(exist_ok=True)
        for file in ("so lieu.csv", "bao-cao.docx"):
            (book / file).touch()
        for shell_name in BEGINNINGS:
            if not shutil.which(shell_name):
                sys.exit(f"{shell_name} is not there")
            try:
                shell = Shell(shell_name, program, book, home)
                type_into(shell)
                shell.end()
            except (TimeoutError, OSError) as error:
                faults.append(str(error))


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = str(Path(sys.argv[1]).resolve(strict=True))
    reader = readme()
    counts = Counter()
    for found, locale in sessions(reader, program):
        ask_session(reader, program, found, locale, counts)
    hold(counts["exact"] > 400, f"only {counts['exact']} words of the sessions are offered as they are")
    ask_pages(program, counts)
    type_into_shells(program)
    for fault in faults:
        print(fault)
    print(f"{sum(counts.values())} words: " + ", ".join(f"{count} {how}" for how, count in counts.most_common()))
    print(f"{len(TYPED)} lines typed into each of {len(BEGINNINGS)} shells; {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
