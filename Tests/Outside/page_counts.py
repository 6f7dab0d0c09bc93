"""How many sheets the reports of a commune's year take on paper, printed from DOCX by LibreOffice.

    python3 -B Tests/Outside/page_counts.py PATH_TO_MTTQ [REPORT …]

Without names all 19 reports of the book of the lived year; the text of half a year is counted without its
appendices, and with them. A report that takes more sheets than an office signs is a fault. Needs soffice and
poppler's pdfinfo on the path.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import beside  # noqa: F401
import office
from lived import books

# Sheets at most with what is printed by default: months and quarters have no appendices. A quarter is three months;
# half a year has all the appendices that a year has, so its text is held to a bound of its own.
MOST = {"month": 2, "quarter": 3, "half-year": 14, "nine-month": 14, "annual": 14}
TEXT = "-text"
MOST_TEXT = {"half-year": 8, "annual": 8}
SECONDS = 60


def run(*command):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MTTQ_")}
    return subprocess.run(list(map(str, command)), capture_output=True, env=environment, stdin=subprocess.DEVNULL,
                          timeout=SECONDS, check=True).stdout.decode("utf-8")


def last_days(mttq, book):
    """The last day of each report of a book, on which it is printed."""
    deadlines = json.loads(run(mttq, "-C", book, "deadlines", "--format", "json"))["deadlines"]
    return {one["report"]: one["lastDay"] for one in deadlines}


def sheets(path):
    """How many pages a PDF file has."""
    return int(re.search(r"^Pages:\s+(\d+)$", run("pdfinfo", path), re.MULTILINE)[1])


def bound(report):
    if report.endswith(TEXT):
        return MOST_TEXT[report.removesuffix(TEXT)]
    return MOST[re.sub(r"-\d+$", "", report)]


def counts(mttq, folder, names=()):
    """How many sheets each report takes, by its id."""
    book = books.write(folder / "books")
    days = last_days(mttq, book)
    if unknown := set(names) - set(days):
        sys.exit(f"the year has no report {', '.join(sorted(unknown))}")
    files = []
    for report in (one for one in days if not names or one in names):
        for suffix, more in (("", ()), (TEXT, ("--appendices", "none")))[:2 if report in MOST_TEXT else 1]:
            files.append(folder / f"{report}{suffix}.docx")
            run(mttq, "-C", book, "report", report, "--as-of", days[report], "-o", files[-1], *more)
    office.convert(files, folder)
    return {file.stem: sheets(file.with_suffix(".pdf")) for file in files}


def main(words):
    if not words or words[0].startswith("-"):
        sys.exit(__doc__)
    program = shutil.which(words[0])
    if program is None:
        sys.exit(f"{words[0]} cannot be run")
    missing = [tool for tool in ("soffice", "pdfinfo") if shutil.which(tool) is None]
    if missing:
        sys.exit(f"these tools are missing: {', '.join(missing)}")
    with tempfile.TemporaryDirectory(prefix="mttq-pages-") as folder:
        found = counts(os.path.abspath(program), Path(folder), words[1:])
    above = 0
    for report, number in found.items():
        most = bound(report)
        is_above = number > most
        above += is_above
        print(f"  {report:<15}{number:>4}  at most {most}" + ("  TOO MANY" * is_above))
    whole = [number for report, number in found.items() if not report.endswith(TEXT)]
    print(f"{len(whole)} reports, {sum(whole)} sheets, {above} with too many")
    return 1 if above else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
