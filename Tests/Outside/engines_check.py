"""Holds the exported tables on DuckDB and PostgreSQL to the reports and the roll-up that they were exported from.

    .build/outside-venv/bin/python -B Tests/Outside/engines_check.py .build/release/mttq [--seed 6] [--spark]

Over the books of Fixtures/valid and a random province: every row of every table of figures beside the JSON of the
reports, what the views compute from facts beside the figures, the views of a roll-up beside `mttq rollup`; a late
commune as one more run; and faults planted in the SQL, each of which has to be seen. The commands of .github/ENGINES.md
are run as they stand. PostgreSQL runs as a cluster of its own on a socket in a temporary folder. `--spark` has Spark
instead, which .ci/spark installs.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import beside  # noqa: F401
from engines import books, checking, guide, mutations, rolled
from engines.exported import Program, csv_reader, manifest_faults

# How many more provinces are made where one shows nothing of a fault.
MORE_PROVINCES = 7


def engines(options):
    """The engines that are asked for, each started when it is its turn."""
    if options.spark:
        from engines.in_spark import Spark
        return [Spark]
    from engines.in_duckdb import DuckDB
    from engines.in_postgres import Postgres
    return [DuckDB, Postgres]


def script_of(exported, engine, *words):
    """The script that loads everything: PostgreSQL's holds the data, the others read the tables."""
    data = [] if engine.dialect == "postgres" else ["--data", exported.home / "tables"]
    parts = [one for one in books.PARTS if engine.has_facts or one != "--facts"]
    return exported.script(engine.dialect, *parts, *data, *words)


def check_set(title, exported, reports, options, held):
    """One set of books on every engine."""
    folder = exported.csv(*books.PARTS)
    expected = exported.expected()
    held.update({f"rows of {title}": sum(map(len, expected.values()))})
    yield from checking.tables("CSV", exported, expected, csv_reader(exported, folder))
    yield from manifest_faults(exported, folder)
    wanted = rolled.expected(exported, reports) if reports else None
    for make in engines(options):
        started, engine = time.monotonic(), make()
        try:
            engine.run(script_of(exported, engine))
            yield from checking.all_faults(engine, exported, expected, wanted, reports, held)
            if engine.dialect == "postgres":
                # The whole once more: what comes again replaces what was there.
                engine.run(script_of(exported, engine))
                yield from checking.all_faults(engine, exported, expected, wanted, reports, held)
        finally:
            engine.close()
        print(f"  {title} on {engine.name}: {time.monotonic() - started:.1f} s")


def provinces(program, home, first, reports, seed):
    """The province that was checked, then others, each when it is asked for."""
    yield first, reports
    for number in range(1, MORE_PROVINCES + 1):
        exported, reports = books.of_a_province(program, home / f"province-{number}", seed + number)
        exported.csv(*books.PARTS)
        yield exported, reports


def check_late_commune(exported):
    """PostgreSQL: what came late is one more run beside what is there."""
    from engines.in_postgres import Postgres
    unit = next(one for one in sorted(exported.home.glob("don-vi/**/plan.json"))).parent
    away = exported.home / "away"
    shutil.move(unit, away)
    first = exported.script("postgres", *books.PARTS)
    shutil.move(away, unit)
    late = books.Exported(exported.program, exported.home, [os.path.relpath(unit, exported.home)], exported.day,
                          exported.parent).script("postgres", *books.PARTS)
    engine = Postgres()
    try:
        engine.run(first)
        engine.run(late)
        yield from checking.tables(engine.name, exported, exported.expected(), engine.rows)
    finally:
        engine.close()


def check_mutations(provinces, held):
    """Each fault that is planted in the script has to be seen in one province at least."""
    left = list(mutations.ALL)
    for exported, reports in provinces:
        left = unseen(left, exported, reports)
        if not left:
            break
    held["planted faults"] = len(mutations.ALL)
    yield from (f"planted fault, {title}: nobody sees it, or the script has no such place any more" for title, *_ in left)


def unseen(left, exported, reports):
    """The faults of which a province shows nothing: in the views above sound tables, then in the reading of these."""
    from engines.in_duckdb import DuckDB
    expected, wanted = exported.expected(), rolled.expected(exported, reports)
    whole = script_of(exported, DuckDB)
    views = exported.script("duckdb", *books.PARTS, "--views")
    engine = DuckDB()
    engine.run(whole)
    sight = [
        (mutations.VIEWS, views, engine, lambda one: [*checking.percents(one), *rolled.faults(one, wanted, reports)]),
        (mutations.COMPUTED, views, engine, lambda one: checking.computed(one, exported, Counter())),
        (mutations.LOADS, whole, None, lambda one: checking.tables(one.name, exported, expected, one.rows)),
    ]
    found = []
    for faults, script, engine, seen in sight:
        sound = sees(engine or DuckDB(), script, seen)
        for fault in (one for one in faults if one in left):
            changed = mutations.planted(script, fault)
            if changed is None or sees(engine or DuckDB(), changed, seen) == sound:
                found.append(fault)
    return found


def sees(engine, script, seen):
    """What is wrong after a script, or that it is refused."""
    try:
        engine.run(script)
        return list(seen(engine))
    except (engine.errors, TypeError) as error:
        return [str(error)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mttq", help="the program to check")
    parser.add_argument("--seed", type=int, default=6, help="another seed makes other provinces (6)")
    parser.add_argument("--spark", action="store_true", help="Spark, instead of DuckDB and PostgreSQL")
    options = parser.parse_args()
    program, held, found = Program(str(Path(options.mttq).resolve(strict=True))), Counter(), []
    with tempfile.TemporaryDirectory(prefix="mttq-engines-") as name:
        home = Path(name)
        repository = books.of_the_repository(program, home / "repository")
        found += check_set("the repository", repository, [], options, held)
        province, reports = books.of_a_province(program, home / "province", options.seed)
        found += check_set("a province", province, reports, options, held)
        if not options.spark:
            found += check_late_commune(province)
            found += check_mutations(provinces(program, home, province, reports, options.seed), held)
        found += guide.faults(program, home / "guide", options.spark)
    print(*found, sep="\n")
    print(", ".join(f"{name} {count}" for name, count in held.items()) + f": {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
