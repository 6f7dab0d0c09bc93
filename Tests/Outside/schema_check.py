"""The JSON Schemas that mttq prints, held against `mttq validate` by Python's jsonschema.

    python3 Tests/Outside/schema_check.py PATH_TO_MTTQ [--broken N] [--seed S] [--books FOLDER …]

Over the books of Fixtures and seeds, and N copies of their files broken at random: what a schema rejects, `validate`
reports as an error at the same line and column; so what `validate` passes, the schemas pass. And what `validate` says
of types, missing keys, ids, days and characters, the schemas see too. JSON that is none is not the schemas' concern.
First the check is shown to fail on schemas and places that are wrong.
"""

import argparse
import copy
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import NamedTuple

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError

import broken_json
from json_places import Places
from selftest import SelfTest

ROOT = Path(__file__).resolve().parents[2]
KINDS = ["plan", "households", "journal", "report"]
FILES = {"plan.json": "plan", "households.json": "households", "journal.jsonl": "journal"}
# What a file has no need of to be judged.
AFTER = {"plan": ["households.json", "journal.jsonl"], "households": ["journal.jsonl"], "journal": []}
# What a shape says, a schema can say too, at the same place.
# Patterns of schemas know no characters beyond U+FFFF that all readers understand alike, and cannot count all marks.
BEYOND_PATTERNS = re.compile("[\U000e0000-\U000e007f]|[\u0300-\u036f]{31}")
OF_SHAPES = {"field/missing", "field/type", "date/invalid", "time/invalid", "id/invalid", "text/control"}
# Every kind of limit has to have been reached, or the check has not looked.
KEYWORDS = {"type", "enum", "const", "required", "pattern", "minimum", "maximum", "minItems", "maxItems",
            "minProperties", "oneOf", "anyOf", "not"}
WORKERS = 2
SHOWN_FAULTS = 12


class Text(NamedTuple):
    """One JSON text that a schema describes: a file, or a line of a journal."""

    kind: str
    path: str
    text: str
    line: int = 1


class Finding(NamedTuple):
    """An error of `validate`."""

    code: str
    place: tuple


def schema(mttq, kind, language="vi"):
    done = subprocess.run([mttq, "schema", kind, "--lang", language], capture_output=True, check=True)
    return json.loads(done.stdout)


def validate(mttq, paths):
    """The errors that `validate` reports, by file."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MTTQ_")}
    done = subprocess.run([mttq, "validate", "--format", "json", "--as-of", "2026-12-31", *map(str, paths)],
                          capture_output=True, env=environment, check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"validate exits {done.returncode}: {done.stderr.decode('utf-8', 'replace')[:300]}")
    errors = defaultdict(list)
    for one in json.loads(done.stdout)["diagnostics"]:
        if one["severity"] == "error":
            errors[one["path"]].append(Finding(one["code"], (one["line"], one["column"])))
    return errors


# ---------------------------------------------------------------- one text

def rejections(schema, places):
    """What a schema rejects: keyword and place of each error."""
    for error in Draft202012Validator(schema).iter_errors(places.value):
        yield error.validator, places.place(error.absolute_path), error.message[:90]


def faults(schema, text, errors, seen=None):
    """Where the schema and `validate` disagree about a text."""
    if any(finding.code.startswith("json/") for finding in errors):
        return
    try:
        places = Places(text.text, text.line)
    except ValueError:
        yield f"{text.line}: validate takes for JSON what is none"
        return
    reported = {finding.place for finding in errors}
    rejected = set()
    for keyword, place, message in rejections(schema, places):
        rejected.add(place)
        if seen is not None:
            seen[keyword] += 1
        if place not in reported:
            yield f"{place[0]}:{place[1]}: the schema rejects, validate does not: {message}"
    if any(finding.code == "format/unknown" for finding in errors):
        return
    for finding in errors:
        if finding.code in OF_SHAPES and finding.place not in rejected and not of_plan(finding, text, places.value) \
                and not (finding.code == "text/control" and BEYOND_PATTERNS.search(json.dumps(places.value, ensure_ascii=False))):
            yield f"{finding.place[0]}:{finding.place[1]}: validate says {finding.code}, the schema passes"


def of_plan(finding, text, value):
    """Whether the plan alone decides what is missing: whom a score table is about."""
    return (finding.code == "field/missing" and text.kind == "journal" and isinstance(value, dict)
            and value.get("kind") == "score" and not {"area", "org", "unit"} & set(value))


def texts(kind, path, content):
    """The texts of a file; bytes that are no UTF-8 are none."""
    try:
        content = content.decode("utf-8")
    except UnicodeDecodeError:
        return
    if kind != "journal":
        yield Text(kind, path, content)
        return
    # What follows the last line's end was never acknowledged.
    *lines, _ = content.removeprefix("\ufeff").split("\n")
    void = taken_back(lines)
    for number, line in enumerate(lines, 1):
        if line.strip() and identifier(line) not in void:
            yield Text(kind, path, line.removesuffix("\r"), number)


def identifier(line):
    found = re.search(r'"id":\s*"([^"]*)"', line)
    return found and found.group(1)


def taken_back(lines):
    """The ids of records that were taken back: nobody minds what is wrong with them."""
    return {found.group(1) for line in lines if '"void"' in line and (found := re.search(r'"record":\s*"([^"]*)"', line))}


def judge(schemas, item):
    """Faults of one text, and which keywords the schema used against it."""
    text, errors = item
    seen = Counter()
    found = [f"{text.path}:{fault}" for fault in faults(schemas[text.kind], text, errors, seen)]
    return found, seen


# ---------------------------------------------------------------- books and broken copies

def books(roots):
    for root in roots:
        yield from sorted(plan.parent for plan in root.rglob("plan.json"))


def whole(mttq, roots):
    """The texts of all books, with what `validate` reports of them."""
    folders = list(books(roots))
    reports = [report for folder in folders for report in sorted(folder.glob("reports/*.json"))]
    errors = validate(mttq, [*folders, *reports])
    for path in [*(folder / name for folder in folders for name in FILES), *reports]:
        if path.exists():
            for text in texts(FILES.get(path.name, "report"), str(path), path.read_bytes()):
                yield text, [one for one in errors[str(path)] if is_of(one, text)]


def is_of(finding, text):
    return text.kind != "journal" or finding.place[0] == text.line


def printed_reports(mttq, folder, sources):
    """Reports of sound books, printed as JSON: those with names are files of the format too."""
    for book in sources:
        deadlines = subprocess.run([mttq, "-C", str(book), "deadlines", "--format", "json", "--as-of", "2026-12-31"],
                                   capture_output=True, check=True).stdout
        for one in json.loads(deadlines)["deadlines"][:3]:
            for words in ([], ["--names"]):
                target = folder / f"{book.name}-{one['report']}{len(words)}.json"
                subprocess.run([mttq, "-C", str(book), "report", one["report"], "--format", "json", "--as-of",
                                "2026-12-31", *words, "-o", str(target)], capture_output=True, check=True)
                yield target


def write_broken(folder, number, kind, source, dice):
    """A copy of a book, or a report alone, with one thing broken; gives the path to check and the text to judge."""
    target = folder / f"b{number:05}"
    if kind == "report":
        text = broken_json.written(broken_json.broken(json.loads(source.read_bytes()), dice), dice)
        target = target.with_suffix(".json")
        target.write_text(text, encoding="utf-8")
        return target, Text(kind, str(target), text)
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("reports", *AFTER[kind]))
    name = next(name for name, one in FILES.items() if one == kind)
    path = target / name
    if kind != "journal":
        text = broken_json.written(broken_json.broken(json.loads(path.read_bytes()), dice), dice)
        path.write_text(text, encoding="utf-8")
        return target, Text(kind, str(path), text)
    lines = path.read_text(encoding="utf-8").split("\n")[:40]
    void = taken_back(path.read_text(encoding="utf-8").split("\n"))
    index = dice.choice([index for index, line in enumerate(lines) if line.strip() and identifier(line) not in void])
    record = json.loads(lines[index])
    if dice.random() < 0.8:
        record.pop("check", None)
    lines[index] = broken_json.line(broken_json.broken(record, dice), dice)
    # A last line without its end would be one that was never acknowledged.
    path.write_text("\n".join([line for line in lines if line.strip()]) + "\n", encoding="utf-8")
    place = len([line for line in lines[:index + 1] if line.strip()])
    return target, Text(kind, str(path), lines[index], place)


def broken_texts(mttq, folder, sources, reports, count, seed):
    """Texts broken at random, with what `validate` reports of them; each is one of a batch."""
    dice = broken_json.dice(seed)
    choices = {kind: [book for book in sources if (book / name).exists() and (book / name).stat().st_size]
               for name, kind in FILES.items()} | {"report": reports}
    made = [write_broken(folder, number, kind, dice.choice(choices[kind]), dice)
            for number, kind in enumerate(dice.choices(KINDS, [4, 3, 4, 2], k=count))]
    for start in range(0, len(made), 400):
        batch = made[start:start + 400]
        errors = validate(mttq, [path for path, _ in batch])
        for _, text in batch:
            yield text, [one for one in errors[text.path] if is_of(one, text)]


# ---------------------------------------------------------------- the schemas themselves

def schema_faults(mttq):
    """What is wrong with the schemas whatever they are held against."""
    for kind in KINDS:
        shapes = []
        for language in ("vi", "en"):
            drawn = schema(mttq, kind, language)
            try:
                Draft202012Validator.check_schema(drawn)
            except SchemaError as error:
                yield f"{kind}: not valid against the metaschema: {error.message}"
            shapes.append(without_words(drawn))
            yield from (f"{kind} --lang {language}: {fault}" for fault in word_faults(drawn))
        if shapes[0] != shapes[1]:
            yield f"{kind}: the two languages differ in more than words"
    yield from day_faults(re.compile(schema(mttq, "plan")["$defs"]["date"]["pattern"]))


def without_words(value):
    if isinstance(value, dict):
        words = ("title", "description", "enumDescriptions")
        return {key: without_words(one) for key, one in value.items() if key not in words or isinstance(one, dict)}
    return [without_words(one) for one in value] if isinstance(value, list) else value


def word_faults(value, path=""):
    """Every property says what it is, every word to choose what it means."""
    if isinstance(value, list):
        value = dict(enumerate(value))
    if not isinstance(value, dict):
        return
    for key, one in value.items():
        here = f"{path}/{key}"
        if key == "properties" and not re.search(r"/(if|then)$", path):
            yield from (f"{here}/{name} has no description" for name, inner in one.items()
                        if not inner.get("description"))
        if key == "enumDescriptions" and (len(one) != len(value["enum"]) or not all(one)):
            yield f"{path}: not every word of the enum has its description"
        yield from word_faults(one, here)


def day_faults(pattern):
    """The pattern of a day takes every day of 1900 to 2199 and no other."""
    day, last = date(1899, 1, 1), date(2200, 12, 31)
    real = set()
    while day <= last:
        real.add(day.isoformat())
        day += timedelta(days=1)
    for year in range(1899, 2201):
        for month in range(0, 14):
            for number in range(0, 33):
                text = f"{year}-{month:02}-{number:02}"
                if bool(pattern.search(text)) != (text in real and 1900 <= year <= 2199):
                    yield f"the pattern of a day is wrong about {text}"


def self_test(schemas):
    """Shows that the check fails on what is wrong."""
    test = SelfTest("schema_check.py")
    text = '{"format": "mttq-plan/1",\n "title": "á 😀", "year": "2026", "reports": []}'
    places = Places(text)
    test.passes("places", [] if places.place(("year",)) == (2, 26) and places.place(()) == (1, 1)
                else [f"the year at {places.place(('year',))}"])
    plan = Text("plan", "plan.json", text)
    right = [Finding("field/missing", (1, 1)), Finding("field/type", (2, 26))]
    test.passes("a wrong year, as validate says", faults(schemas["plan"], plan, right))
    test.fails("a place that is off by one", faults(schemas["plan"], plan, [right[0], Finding("field/type", (2, 25))]),
               "the schema rejects, validate does not")
    test.fails("a fault that validate does not see", faults(schemas["plan"], plan, right[:1]), "validate does not")
    loose = copy.deepcopy(schemas["plan"])
    del loose["properties"]["year"]
    test.fails("a schema that lacks a key", faults(loose, plan, right), "the schema passes")
    strict = copy.deepcopy(schemas["plan"])
    strict["properties"]["title"] = {"maxLength": 1}
    test.fails("a schema that is too strict", faults(strict, plan, right), "validate does not")
    test.fails("a pattern that takes no leap day", day_faults(re.compile(r"^(19|20|21)\d\d-\d\d-(0[1-9]|1\d|2[0-8])$")),
               "wrong about")
    test.fails("a key without words", word_faults({"properties": {"a": {"type": "string"}}}), "no description")
    return test.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mttq", help="the program to check")
    parser.add_argument("--broken", type=int, default=2000, help="how many broken files to make")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--books", type=Path, nargs="*", default=[], help="more folders of books")
    options = parser.parse_args()
    program = shutil.which(options.mttq)
    if program is None:
        parser.error(f"{options.mttq} cannot be run")
    mttq, started = os.path.abspath(program), time.monotonic()
    schemas = {kind: schema(mttq, kind) for kind in KINDS}
    if self_test(schemas):
        return 1
    found, seen, judged, keywords = list(schema_faults(mttq)), Counter(), Counter(), Counter()
    folder = Path(tempfile.mkdtemp(prefix="mttq-schema-"))
    (folder / "printed").mkdir()
    sound = list(books([ROOT / "Fixtures" / "valid", ROOT / "seeds", *options.books]))
    reports = list(printed_reports(mttq, folder / "printed", books([ROOT / "Fixtures" / "valid"])))
    errors = validate(mttq, reports)
    items = [*whole(mttq, [ROOT / "Fixtures" / "valid", ROOT / "Fixtures" / "invalid", ROOT / "seeds", *options.books]),
             *((text, errors[text.path]) for path in reports for text in texts("report", str(path), path.read_bytes()))]
    whole_count = len(items)
    items += broken_texts(mttq, folder, sound, reports, options.broken, options.seed)
    with ProcessPoolExecutor(WORKERS) as pool:
        for (text, errors), (faults_here, used) in zip(items, pool.map(partial(judge, schemas), items, chunksize=50)):
            found += faults_here
            judged[text.kind] += 1
            seen[text.kind] += bool(used)
            keywords += used
    missing = KEYWORDS - set(keywords)
    if missing and options.broken >= 1000:
        found.append(f"no text has reached these limits of the schemas: {', '.join(sorted(missing))}")
    for fault in found[:SHOWN_FAULTS]:
        print(f"FAULT {fault}")
    print(", ".join(f"{kind}: {judged[kind]} texts, {seen[kind]} rejected" for kind in KINDS))
    print(f"{whole_count} whole texts and {len(items) - whole_count} broken ones, {len(found)} faults, "
          f"{time.monotonic() - started:.0f} s")
    if found:
        print(f"The files are in {folder}")
        return 1
    shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
