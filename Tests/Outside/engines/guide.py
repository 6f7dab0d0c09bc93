"""The commands of .github/ENGINES.md, each run as it stands."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PAGE = ROOT / ".github" / "ENGINES.md"
FENCE = re.compile(r"^```(\w+) (\w+)\n(.*?)^```$", re.M | re.S)
# What a person types to run a block of each language.
RUNNING = {"sh": ["bash", "-euo", "pipefail", "-c"], "python": [sys.executable, "-c"]}
SECONDS = 200
# What each part needs first.
BEFORE = "before"


def blocks(part):
    """The blocks of a part of the page with the lines that they have to print: the block `text` right behind."""
    found = []
    for language, name, text in FENCE.findall(PAGE.read_text(encoding="utf-8")):
        if name == part and language == "text":
            found[-1][2] = text
        elif name == part:
            found.append([language, text, None])
    return found


def environment(program, home, engine):
    """What the page takes for granted: mttq, and PostgreSQL's or Spark's programs."""
    (home / "bin").mkdir()
    os.symlink(program.program, home / "bin" / "mttq")
    path = [str(home / "bin"), str(Path(sys.executable).parent), os.environ["PATH"]]
    return program.environment | {"PATH": os.pathsep.join(path), "LANG": "vi_VN.UTF-8"} | engine


def run(part, program, home, engine):
    """Runs a part of the page in a folder of its own; says what fails."""
    home.mkdir(parents=True)
    shutil.copytree(ROOT / "Fixtures" / "valid", home / "Fixtures" / "valid")
    around = environment(program, home, engine)
    found = blocks(part)
    if not found or not blocks(BEFORE):
        yield f"{PAGE.name}: there is no block for {part}"
    for language, text, expected in blocks(BEFORE) + found:
        done = subprocess.run([*RUNNING[language], text], cwd=home, env=around, capture_output=True, timeout=SECONDS,
                              stdin=subprocess.DEVNULL)
        printed = "".join(line.rstrip() + "\n" for line in done.stdout.decode().splitlines())
        if done.returncode:
            yield f"{PAGE.name}, {part}: {text}exit {done.returncode}: {done.stderr.decode('utf-8', 'replace')[-800:]}"
            return
        if expected is not None and printed != expected:
            yield f"{PAGE.name}, {part}: {text}prints\n{printed}and not\n{expected}"


def faults(program, home, is_spark):
    if is_spark:
        yield from run("spark", program, home / "spark", {})
        return
    yield from run("duckdb", program, home / "duckdb", {})
    from .in_postgres import USER, Postgres
    server = Postgres()
    try:
        named = {"PGHOST": str(server.folder), "PGUSER": USER, "PGDATABASE": "postgres"}
        yield from run("postgres", program, home / "postgres", named)
    finally:
        server.close()
