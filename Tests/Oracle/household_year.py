"""A year of households at a commune's office, end to end, from a spreadsheet's list to the annual report.

    python3 Tests/Oracle/household_year.py PATH_TO_MTTQ [--households 300] [--seed 1] [--keep]

Makes a book, imports a list, imports it again and amended, assigns helpers by hand and as suggested, ends help, records
outcomes, takes mistakes back, forgets a household and prints reports. It checks that

- the reports equal those of the reference implementation (oracle), suggestions are the best (suggestion.py);
- no name of a head or of a person who helps, and no other personal text, stands in any file of the book but
  households.json, nor in anything that a command without `--names` prints, in whatever spelling;
- households.json has the mode 0600 after every command, though the umask is 0.

A book that fails is kept and named.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from datetime import date
from pathlib import Path

import oracle
import random_books
from office.command_line import (
    APPLY, AREA_ADD, ASSIGN, EXIT_BAD_DATA, EXIT_USAGE, FORGET, FORM, FORMAT, HELPER, HELPER_ADD, HELPER_ADD_OPTIONS,
    HELPER_FORGET, HELPER_LIST, HOUSEHOLD_ADD, HOUSEHOLD_ADD_OPTIONS, IMPORT, KIND, LIST, NAMES, NEW, NEW_OPTIONS, NOTE, ON, ORG, ORG_ADD,
    OUTCOME, OUTPUT, REASON, RECORD, RECORD_OPTIONS, RELEASE, REPORT, SUGGEST, UNDO, UNTIL, VALIDATE, VOID)
from office.desk import YEAR, Failed, Office
from office.people import AREAS, FIRST, FORM_WORDS, LAST, STATUS_WORDS, clean, made_up_names, made_up_rows, write_list
from office.privacy import plain, readings

MEMBER_ORGANISATIONS = ["Hội Người cao tuổi phường", "Hội Chữ thập đỏ phường"]
PLAN_PARTS = {
    "quotas": [
        {"quota": "householdsPerOrganisation", "between": [2, 3], "source": "1002/MTTQ-BTT"},
        {"quota": "householdsHelped", "atLeast": 100}, {"quota": "helperCoverage", "atLeast": 80},
    ],
    "targets": [{"indicator": "quy-vi-nguoi-ngheo-thu", "atLeast": 50000000}],
}


def begin(office):
    """January: the book, its areas and organisations, its quotas."""
    office.run(NEW, office.book, NEW_OPTIONS["unit"], "phường Cẩm Phô", NEW_OPTIONS["level"], "commune",
               NEW_OPTIONS["year"], YEAR, NEW_OPTIONS["half-year"], f"15/5/{YEAR}", NEW_OPTIONS["annual"],
               f"1/11/{YEAR}", NEW_OPTIONS["rule"], "before", NEW_OPTIONS["to"], "Ủy ban MTTQ Việt Nam thành phố")
    areas = [office.one_id(AREA_ADD, name) for name in AREAS]
    for name in MEMBER_ORGANISATIONS:
        office.one_id(ORG_ADD, name, KIND, "member")
    plan_file = office.book / "plan.json"
    plan = oracle.parse_json(plan_file.read_bytes()) | PLAN_PARTS
    plan_file.write_text(random_books.encode(plan))
    office.run(VALIDATE, office.book)
    return areas, plan["organisations"]


def import_lists(office, rng, names, spare_names, organisations):
    """January: a list with bad cells, the list, the list again, an amended list."""
    office.secrets.add(*names, *spare_names)
    rows = made_up_rows(rng, names, [one["name"] for one in organisations if one["kind"] != "front"])
    list_file = office.folder / "ho-ngheo.csv"

    write_list(list_file, [rows[0] | {"Diện hộ": "Hộ khá giả"}, rows[1] | {"Số nhân khẩu": "bốn"}, *rows[2:]])
    office.run(IMPORT, list_file, exits=EXIT_BAD_DATA)
    office.expect(not office.register.exists(), "a list with bad cells left a register")

    write_list(list_file, rows)
    office.run(IMPORT, list_file)
    register = oracle.parse_json(office.register.read_bytes())["households"]
    office.expect(sorted(one["head"] for one in register) == sorted(map(clean, names)),
                  "the register's heads are not the list's")
    id_of = {one["head"]: one["id"] for one in register}
    for one, row in zip(register, rows):
        if row["Mã hộ"]:
            office.expect(id_of[clean(row["Họ và tên chủ hộ"])] == row["Mã hộ"], f"{row['Mã hộ']}: another id")
    for one in register:
        row = next(row for row in rows if clean(row["Họ và tên chủ hộ"]) == one["head"])
        members = {org["id"] for org in organisations if org["name"] in row["Hội viên"]}
        needs = {form for form, word in FORM_WORDS.items() if word in row["Nhu cầu"]}
        office.expect(
            row["Diện hộ"] in STATUS_WORDS[one["status"]] and str(one["people"]) == row["Số nhân khẩu"]
            and set(one.get("memberOf", [])) == members and set(one.get("needs", [])) == needs
            and ("area" in one) == bool(row["Khu dân cư"]), f"{one['id']} differs from its row")

    before = office.contents()
    office.run(IMPORT, list_file)
    office.expect(office.contents() == before, "the same list again changed the book")
    office.run(IMPORT, "-", standard_input=list_file.read_bytes())
    office.expect(office.contents() == before, "the same list from standard input changed the book")
    office.run(LIST, NAMES, names=True)

    amended = [dict(row) for row in rows]
    amended[1]["Số nhân khẩu"] = "11"
    amended[3]["Họ và tên chủ hộ"] = spare_names[0]
    amended[4]["Nhu cầu"] = FORM_WORDS["hoc-nghe"] if amended[4]["Nhu cầu"] != FORM_WORDS["hoc-nghe"] else \
        FORM_WORDS["von"]
    amended[5]["Số nhân khẩu"] = ""  # erases nothing
    amended.append(dict(rows[6]) | {"Mã hộ": "h900", "Họ và tên chủ hộ": spare_names[1]})
    write_list(list_file, amended)
    said = office.run(IMPORT, list_file).decode()
    after = {one["id"]: one for one in oracle.parse_json(office.register.read_bytes())["households"]}
    before = {one["id"]: one for one in register}
    changed = {one for one in before if before[one] != after[one]}
    wanted = {"h001", "h003", id_of[clean(rows[4]["Họ và tên chủ hộ"])]}
    office.expect(changed == wanted and after.keys() - before.keys() == {"h900"},
                  f"the amended list changed {changed}, expected {wanted}; new {after.keys() - before.keys()}")
    office.expect(after["h003"]["head"] == spare_names[0] and after["h001"]["people"] == 11,
                  "the amended list is not taken over")
    office.expect(all(one in said for one in wanted), f"what changed is not said: {said}")
    office.run(VALIDATE, office.book)


def add_people(office, rng, spare_names, area):
    """February: helpers that are no organisations, and a household by hand."""
    secrets = {"phone": "0905123987", "personalId": "049012345678", "address": "Kiệt 987 Phuỳnh Ẳngzzi"}
    office.secrets.add(*secrets.values())
    helpers = [office.one_id(HELPER_ADD, "Công ty TNHH Thương mại A", KIND, "enterprise")]
    for kind, name in zip(["individual", "household", "party-member"], spare_names[2:]):
        helpers.append(office.one_id(HELPER_ADD, name, KIND, kind, HELPER_ADD_OPTIONS["phone"], secrets["phone"]))
    options = HOUSEHOLD_ADD_OPTIONS
    office.one_id(HOUSEHOLD_ADD, spare_names[5], options["status"], "poor", options["area"], area, options["phone"],
                  secrets["phone"], options["personalId"], secrets["personalId"], options["address"],
                  secrets["address"], options["id"], "h901")
    return helpers


def poor_households(office):
    return sorted(oracle.Help(oracle.Book(office.book), oracle.Span(date(YEAR, 1, 1), date.fromisoformat(office.day)))
                  .poor)


def first_help(office, rng, helpers, organisations, heads):
    """February and March: help by hand, mistakes taken back, then what is suggested."""
    givers = [(HELPER, one) for one in helpers] + [(ORG, one["id"]) for one in organisations]
    poor = poor_households(office)
    assigned = {}
    for household in rng.sample(poor, 40):
        for option, giver in rng.sample(givers, rng.choice([1, 1, 2])):
            forms = [one for form in rng.sample(list(FORM_WORDS), rng.choice([0, 1, 2])) for one in (FORM, form)]
            until = rng.choice([[], [], [UNTIL, f"{YEAR}-08-31"]])
            day = rng.choice([f"{YEAR}-02-10", f"12/2/{YEAR}"])
            assigned[office.one_id(ASSIGN, household, option, giver, *forms, ON, day, *until)] = household

    by_name = next(one for one in poor if one not in assigned.values())
    head = heads()[by_name]
    record = office.one_id(ASSIGN, head, ORG, "phu-nu", ON, f"{YEAR}-02-15")
    office.expect(office.records()[record]["household"] == by_name, "assigned by name to another household")
    almost = head[:-1]
    office.run(ASSIGN, almost, ORG, "phu-nu", exits=EXIT_USAGE, typed=[almost])
    for spelt in spellings(head):
        for command in ([ASSIGN, by_name, ORG, "nong-dan", NOTE], [RECORD, "ngay-cong=1", NOTE], [VOID, record, REASON]):
            office.run(*command, f"giup {spelt}" if spelt.isascii() else f"giúp {spelt}", exits=EXIT_USAGE, typed=[spelt])

    wrong = office.one_id(ASSIGN, poor[0], ORG, "cong-doan", ON, f"{YEAR}-02-16")
    taken_back(office, wrong, office.one_id(VOID, wrong, REASON, "ghi nhầm hộ"))
    wrong = office.one_id(ASSIGN, poor[1], ORG, "cong-doan", ON, f"{YEAR}-02-16")
    taken_back(office, wrong, office.one_id(UNDO))

    office.day = f"{YEAR}-03-01"
    suggested = office.check_suggestion()
    office.expect(len(suggested) > 20, f"only {len(suggested)} suggested")
    records = office.ids(SUGGEST, APPLY, count=len(suggested))
    recorded = [(one["household"], one["org"], one["on"]) for one in map(office.records().get, records)]
    office.expect(sorted(recorded) == sorted((one["household"], one["org"], office.day) for one in suggested),
                  "recorded is not what was suggested")
    office.expect(not office.check_suggestion(), "still suggests after --apply")
    return records


def spellings(name):
    """A name as people type it: as it is, in capitals, in small letters, with more blanks, without marks."""
    bare = "".join(one for one in unicodedata.normalize("NFD", name.replace("đ", "d").replace("Đ", "D")) if not unicodedata.combining(one))
    return [name, name.upper(), name.lower(), name.replace(" ", "  "), name.replace(" ", "\u00a0"), unicodedata.normalize("NFD", name), bare, bare.upper()]


def taken_back(office, record, void):
    found = office.records()[void]
    office.expect(found["kind"] == "void" and found["record"] == record, f"{record} is not taken back: {found}")
    office.expect(record in office.records(), f"{record} is gone")


def results(office, poor):
    """Results for households and areas."""
    office.one_id(RECORD, "quy-vi-nguoi-ngheo-thu=12 triệu 500 nghìn", ON, f"10/3/{YEAR}")
    office.one_id(RECORD, "quy-vi-nguoi-ngheo-chi=2.000.000", RECORD_OPTIONS["household"], poor[3], ON, f"11/3/{YEAR}")
    office.one_id(RECORD, "ngay-cong=120", RECORD_OPTIONS["org"], "thanh-nien", RECORD_OPTIONS["area"], "tu-le",
                  NOTE, "dọn vệ sinh", ON, f"12/3/{YEAR}")


def outcomes_and_releases(office, rng, applied):
    """From May on: help ends, households rise, move away, fall back; mistakes are taken back."""
    office.day = f"{YEAR}-09-20"
    records = office.records()
    chosen = rng.sample(applied, 20)
    for number, record in enumerate(chosen):
        name = record if number % 2 else records[record]["household"]
        release = office.one_id(RELEASE, name, ON, f"{YEAR}-06-{number + 1:02}")
        office.expect(office.records()[release]["assignment"] == record, f"{name}: another assignment ended")
    poor = poor_households(office)
    statuses = ["near-poor", "not-poor", "newly-escaped", "at-risk", "moved", "ended", "cận nghèo"]
    for number, household in enumerate(rng.sample(poor, 35)):
        office.one_id(OUTCOME, household, statuses[number % len(statuses)], ON, f"{number % 28 + 1}/7/{YEAR}")
    risen = [one for one in poor if one not in poor_households(office)]
    for household in risen[:3]:
        office.one_id(OUTCOME, household, "poor", ON, f"{YEAR}-09-01")
    near = [one["id"] for one in office.json(LIST)["households"] if one["status"] == "near-poor"]
    for household in near[:6]:
        office.one_id(OUTCOME, household, "not-poor", ON, f"{YEAR}-09-10", NOTE, "rà soát cuối năm")

    still_poor = poor_households(office)
    wrong = office.one_id(OUTCOME, still_poor[0], "near-poor", ON, f"{YEAR}-09-15")
    taken_back(office, wrong, office.one_id(UNDO))
    wrong = office.one_id(OUTCOME, still_poor[1], "not-poor", ON, f"{YEAR}-09-15")
    taken_back(office, wrong, office.one_id(VOID, wrong, REASON, "nhầm hộ"))
    office.expect(poor_households(office) == still_poor, "an outcome taken back still counts")


def forget(office, household, heads):
    """October: one person is forgotten; every figure stays."""
    head = heads()[household]
    before = {name: office.run(REPORT, name, FORMAT, "json") for name in ("half-year", "annual")}
    office.run(FORGET, household)
    kept = next(one for one in oracle.parse_json(office.register.read_bytes())["households"]
                if one["id"] == household)
    office.expect(kept.keys() <= {"id", "area", "status", "forgotten"} and kept["forgotten"] is True,
                  f"of {household} is kept {sorted(kept)}")
    whole = plain(head)
    for path in office.files():
        held = any(whole in plain(text) for text in readings(path.read_bytes()))
        office.expect(not held, f"{path.name} still holds the name of {household}")
    shown = office.run(LIST, NAMES, names=True)
    office.expect(whole not in plain(shown.decode()), f"the list with names still names {household}")
    for name, data in before.items():
        office.expect(office.run(REPORT, name, FORMAT, "json") == data, f"forgetting changed the report {name}")


def forget_helper(office, helper):
    """October: one who helped is forgotten; every figure stays."""
    entries = {one["id"]: one for one in oracle.parse_json(office.register.read_bytes())["helpers"]}
    name, kind = entries[helper]["name"], entries[helper]["kind"]
    before = {report: office.run(REPORT, report, FORMAT, "json") for report in ("half-year", "annual")}
    office.run(HELPER_FORGET, helper)
    entries = {one["id"]: one for one in oracle.parse_json(office.register.read_bytes())["helpers"]}
    office.expect(entries[helper] == {"id": helper, "forgotten": True, "kind": kind}, f"of {helper} is kept {entries[helper]}")
    whole = plain(name)
    for path in office.files():
        held = any(whole in plain(text) for text in readings(path.read_bytes()))
        office.expect(not held, f"{path.name} still holds the name of {helper}")
    shown = office.run(HELPER_LIST, NAMES, names=True)
    office.expect(whole not in plain(shown.decode()), f"the list with names still names {helper}")
    for report, data in before.items():
        office.expect(office.run(REPORT, report, FORMAT, "json") == data, f"forgetting changed the report {report}")


def check_names(office, heads):
    """`--names` adds the names of the households that a report lists, and nothing else."""
    without, named = office.json(REPORT, "annual"), office.json(REPORT, "annual", NAMES, names=True)
    names = named.pop("names", None)
    office.equal("report with names", named, without)
    part = without["households"]
    listed = set(part["withoutHelper"]) | {one["household"] for one in part["helpedHouseholds"]}
    office.equal("names in the report", names, {one: name for one, name in heads().items() if one in listed})
    print_of_names = office.folder / "annual-names.txt"
    office.run(REPORT, "annual", NAMES, OUTPUT, print_of_names, names=True)
    office.expect(print_of_names.stat().st_size > 0, "the report with names is empty")


def whole_year(office, rng, count):
    names = made_up_names(rng, count + 8)
    names, spare_names = names[:count], names[count:]

    def heads():
        return {one["id"]: one["head"] for one in oracle.parse_json(office.register.read_bytes())["households"]
                if "head" in one}

    office.secrets.add(*names, *spare_names)
    areas, organisations = begin(office)
    import_lists(office, rng, names, spare_names, organisations)
    office.day = f"{YEAR}-02-20"
    helpers = add_people(office, rng, spare_names, areas[0])
    applied = first_help(office, rng, helpers, organisations, heads)
    results(office, poor_households(office))
    office.day = f"{YEAR}-05-14"
    office.reads()
    office.check_reports()
    outcomes_and_releases(office, rng, applied)
    office.reads()
    office.day = f"{YEAR}-10-01"
    office.ids(SUGGEST, APPLY, count=len(office.check_suggestion()))
    office.day = f"{YEAR}-10-30"
    helped = oracle.report(office.book, "annual", office.day, office.day)["households"]["helpedHouseholds"]
    forget(office, next(one["household"] for one in helped if one["household"] != "h901"), heads)
    forget_helper(office, helpers[1])
    office.reads()
    part = office.check_reports()["households"]
    check_names(office, heads)
    for name in ("helped", "helpedNow", "escapedPoverty", "escapedNearPoverty", "fellBack"):
        office.expect(part[name] > 0, f"the year has no {name}: it tests nothing")
    return part


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mttq", help="the program to check")
    parser.add_argument("--households", type=int, default=300, help="how many households the list has (300)")
    parser.add_argument("--seed", type=int, default=1, help="another seed makes another year (1)")
    parser.add_argument("--keep", action="store_true", help="keep the book also when all is well")
    options = parser.parse_args()
    program = shutil.which(options.mttq)
    if program is None:
        parser.error(f"{options.mttq} cannot be run")
    if not 200 <= options.households <= len(FIRST) * len(LAST) - 8:
        parser.error("--households is from 200 to 392")
    os.umask(0)
    folder = Path(tempfile.mkdtemp(prefix="mttq-year-"))
    office = Office(os.path.abspath(program), folder)
    part = None
    try:
        part = whole_year(office, random.Random(f"year-{options.seed}"), options.households)
    except (Failed, subprocess.TimeoutExpired, ValueError) as error:
        if not office.faults:
            office.fault(f"{type(error).__name__}: {error}")
    if office.faults or options.keep:
        print(f"the book: {office.book}")
    else:
        shutil.rmtree(folder)
    figures = "" if part is None else "; " + ", ".join(
        f"{name} {part[name]}" for name in ("helped", "helpedNow", "coverage", "escapedPoverty", "fellBack"))
    print(f"{office.commands} commands, {office.checks} checks, {len(office.faults)} faults{figures}")
    return 1 if office.faults else 0


if __name__ == "__main__":
    sys.exit(main())
