"""The examples that are about a command: `status`, `record`, `report --check` and `--despite-errors`, `review print`."""

import oracle

from .areas import WAITING
from .as_of import ABOVE, NOTHING_BELOW, WITH_AN_ERROR
from .checking import same, wrong_figures
from .several_years import BOOKS, PRINTS, SAYS
from .book import Book
from .stated import RECORDED


def waits(program, home):
    """a change waits for its successor's value"""
    book, area, before, after = WAITING
    book.write(home / "book")
    for day, is_named in ((before, True), (after, False)):
        said = program.run(home / "book", "status", "--as-of", day).stdout.decode()
        if (area in said) != is_named:
            yield f"mttq: status on {day} {'does not name' if is_named else 'names'} {area}"


def records_a_ratio(program, home):
    """a ratio recorded as the values of its parts"""
    said, expected = RECORDED
    Book().write(home / "book")
    run = program.run(home / "book", "--by", "vp", "record", said, "--on", "2026-03-01")
    records = oracle.read_journal(home / "book" / "journal.jsonl")
    if run.returncode != 0 or not records or not same(records[-1].get("values"), expected):
        yield f"mttq: exit {run.returncode}, recorded {records[-1:]}"


def prints_and_refuses(program, home):
    """a figure above its bound is printed, and the check fails"""
    ABOVE.write(home / "book")
    for options, exits in (([], 0), (["--check"], 1)):
        run = program.run(home / "book", "report", "half-year", *options)
        if run.returncode != exits or not run.stdout:
            yield f"mttq: report half-year {' '.join(options)}: exit {run.returncode}, expected {exits}"


def counts_errors(program, home):
    """a report made despite an error counts it"""
    WITH_AN_ERROR.write(home / "book")
    run = program.run(home / "book", "report", "half-year", "--despite-errors", "--format", "json")
    errors = oracle.parse_json(run.stdout).get("errors") if run.stdout else None
    if run.returncode != 65 or errors != 1:
        yield f"mttq: exit {run.returncode}, errors {errors}"
    refused = program.run(home / "book", "report", "half-year", "--format", "json")
    if refused.returncode != 65 or refused.stdout:
        yield f"mttq: without --despite-errors exit {refused.returncode}, printed {len(refused.stdout)} bytes"


def says_nothing_under_the_title(program, home):
    """after the period nothing stands under the title"""
    book, day, words = NOTHING_BELOW
    book.write(home / "book")
    if words in program.text(home / "book", "report", "half-year", "--as-of", day):
        yield f"mttq: prints {words!r}"


def reviews(program, home):
    """a review of five years of which two have no book"""
    folders = {}
    for year, book in BOOKS.items():
        folders[year] = home / str(year)
        book.write(folders[year])
    others = [folders[2021], folders[2022]]
    yield from wrong_figures("oracle", oracle.review(folders[2024], "so-ket", others), SAYS)
    command = ["review", "print", "so-ket", *map(str, others)]
    printed = program.data(folders[2024], *command)
    yield from wrong_figures("mttq", printed, SAYS)
    expected = oracle.review(folders[2024], "so-ket", others)
    for key in ("indicators", "households", "unit", "years", "title", "review", "format"):
        if not same(printed.get(key), expected[key]):
            yield f"mttq: {key} is {printed.get(key)}, expected {expected[key]}"
    text = program.text(folders[2024], *command)
    yield from (f"mttq: {one!r} is not printed" for one in PRINTS if one not in " ".join(text.split()))


CHECKS = [waits, records_a_ratio, prints_and_refuses, counts_errors, says_nothing_under_the_title, reviews]
