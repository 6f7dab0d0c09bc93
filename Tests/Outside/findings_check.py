"""What `validate` finds, in all its formats, as other programs read them: each has to tell the same.

    python3 Tests/Outside/findings_check.py PATH_TO_MTTQ
    python3 Tests/Outside/findings_check.py --self-test

Needs jsonschema and junitparser. SARIF is held to the OASIS schema (sarif-schema-2.1.0.json, beside this file), JUnit
XML to what Jenkins' xunit-plugin accepts in junit-10.xsd, workflow commands to how GitHub's runner takes them apart.
Every book of Fixtures/invalid, Fixtures/valid and Fixtures/findings is read alone, in one language or the other, and
each of these folders at once in both, plainly and strictly. The code, severity, path, line, column, message and hint of
each finding are compared with the JSON, the counts and the exit code too.
"""

import json
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import junitparser

from findings.finding import Refusal, in_markup, visible
from findings.in_github import read_github
from findings.in_json import read_json
from findings.in_junit import read_junit
from findings.in_sarif import read_sarif
from findings.in_text import read_text
from selftest import SelfTest

ROOT = Path(__file__).resolve().parents[2]
FORMATS = ["text", "json", "github", "sarif", "junit"]
DAY = "2026-11-21"
WORKERS = 2
SECONDS = 120
SHOWN_FAULTS = 20


def differences(name, found, expected):
    if found != expected:
        pairs = [(one, other) for one, other in zip(found, expected) if one != other]
        first = pairs[0] if pairs else (f"{len(found)} findings", f"{len(expected)}")
        yield f"{name}: says {first[0]}, the JSON {first[1]}"


def faults(outputs, code, strict):
    """What is wrong with the outputs of one check: each read alone, then held against the JSON."""
    read = {}
    for name, reader in READERS.items():
        try:
            read[name] = reader(outputs[name])
        except (Refusal, ValueError, KeyError, IndexError, TypeError, ElementTree.ParseError,
                junitparser.JUnitXmlError) as error:
            yield f"{name}: {type(error).__name__}: {error}"
    if len(read) < len(READERS):
        return
    found, files = read["json"]
    order = [(one.path, one.line, one.column, one.code) for one in found]
    if order != sorted(order):
        yield "json: the findings are not in the order of path, line, column, code"
    shown = [one._replace(path=visible(one.path), message=visible(one.message), hint=one.hint and visible(one.hint))
             for one in found]
    yield from differences("text", read["text"], shown)
    yield from differences("github", read["github"], [
        (*one[:2], os.path.normpath(one.path), *one[3:5],
         "\n".join(visible(words) for words in (one.message, one.hint) if words))
        for one in found])
    sarif, invocation, properties, artifacts = read["sarif"]
    yield from differences("sarif", sarif, [
        one._replace(path=("file://" if one.path.startswith("/") else "") + os.path.normpath(one.path))
        for one in found])
    junit, failing, suites = read["junit"]
    yield from differences("junit", junit, [
        one._replace(path=in_markup(one.path), message=in_markup(visible(one.message)),
                     hint=one.hint and in_markup(visible(one.hint))) for one in found])

    grave = {"error", "warning"} if strict else {"error"}
    fails = sum(one.severity in grave for one in found)
    if code != (1 if fails else 0):
        yield f"the exit code is {code}"
    if failing != fails:
        yield f"junit: {failing} cases fail, {fails} findings do"
    if invocation != {"executionSuccessful": True, "exitCode": code, "toolExecutionNotifications": []}:
        yield f"sarif: the invocation is {invocation}"
    counts = {"files": files} | {f"{one}s": sum(other.severity == one for other in found)
                                 for one in ("error", "warning", "note")}
    if properties != counts:
        yield f"sarif: the properties are {properties}"
    # What stands beside the files that are read is a place too: a copy, a snapshot, what was moved from the journal's end.
    beside = {one.path for one in found if one.code in BESIDE and not one.path.endswith("/journal.jsonl")}
    if len(suites) != files + len(beside) or len(artifacts) != len(suites):
        yield f"{files} files and {len(beside)} beside, {len(suites)} suites, {len(artifacts)} artifacts"


BESIDE = {"file/copy", "report/seal", "report/snapshot", "journal/lost"}
READERS = {"text": read_text, "json": read_json, "github": read_github, "sarif": read_sarif, "junit": read_junit}


def run(mttq, *words):
    environment = {name: value for name, value in os.environ.items()
                   if not name.startswith("MTTQ_") and name != "NO_COLOR"}
    return subprocess.run([mttq, "validate", *words, "--as-of", DAY], capture_output=True, env=environment, cwd=ROOT,
                          stdin=subprocess.DEVNULL, timeout=SECONDS)


def check(mttq, case):
    """The faults of one check, and how many findings it has."""
    done = {name: run(mttq, *case, "--format", name) for name in FORMATS}
    codes = {one.returncode for one in done.values()}
    if len(codes) != 1:
        return [f"the formats exit {sorted(codes)}"], 0
    again = run(mttq, *case, "--format", "sarif")
    outputs = {name: one.stdout for name, one in done.items()}
    found = list(faults(outputs, codes.pop(), "--strict" in case))
    if again.stdout != outputs["sarif"]:
        found.append("sarif: two runs give different bytes")
    return found, 0 if found else len(read_json(outputs["json"])[0])


def cases():
    """The books of the fixtures one by one, then the folders at once."""
    rooms = [ROOT / "Fixtures" / name for name in ("invalid", "valid", "findings")]
    books = sorted(str(plan.parent.relative_to(ROOT)) for room in rooms for plan in room.rglob("plan.json"))
    for place, book in enumerate(books):
        # The languages take turns, so that each fault's words are read in one, and most in both.
        yield [book, "--lang", ("vi", "en")[place % 2]]
    for room in rooms:
        for language in ("vi", "en"):
            yield [str(room.relative_to(ROOT)), "--lang", language]
            yield [str(room), "--lang", language, "--strict", "--quotas"]


def check_all(mttq):
    os.chdir(ROOT)
    listed = list(cases())
    wrong, findings = 0, 0
    with ThreadPoolExecutor(WORKERS) as pool:
        for case, (found, count) in zip(listed, pool.map(lambda case: check(mttq, case), listed)):
            findings += count
            for fault in found:
                wrong += 1
                if wrong <= SHOWN_FAULTS:
                    print(f"FAULT validate {' '.join(case)}: {fault}")
    print(f"{len(listed)} checks in {len(FORMATS)} formats, {findings} findings compared, {wrong} faults")
    return 1 if wrong or findings == 0 else 0


def samples():
    """One check in all formats, written by hand."""
    text = ("so/plan.json:2:3: error[ref/unknown]: không có “a,b” 100%\n  2 | \t{\"a,b\"}\n    | \t ^^^^^\n"
            "  = chọn “a:b”\nso/plan.json:4:1: note[report/weekend]: ngày nghỉ\n")
    document = {"format": "mttq-diagnostics/1", "files": 2, "errors": 1, "warnings": 0, "diagnostics": [
        {"code": "ref/unknown", "severity": "error", "path": "so/plan.json", "line": 2, "column": 3,
         "message": "không có “a,b” 100%", "hint": "chọn “a:b”",
         "fix": None},
        {"code": "report/weekend", "severity": "note", "path": "so/plan.json", "line": 4, "column": 1,
         "message": "ngày nghỉ", "hint": None, "fix": None}],
        "sendings": [{"path": "so/journal.jsonl", "report": "annual", "on": "2026-10-30", "number": None,
                      "code": "d4de34f413068cea"}]}
    github = ("::error file=so/plan.json,line=2,endLine=2,col=3,endColumn=7,title=ref/unknown::so/plan.json:2:3: "
              "không có “a,b” 100%25%0Achọn “a:b”\n"
              "::notice file=so/plan.json,line=4,endLine=4,col=1,endColumn=1,title=report/weekend::so/plan.json:4:1: ngày nghỉ\n"
              "2 tệp: 1 lỗi, 0 cảnh báo, 1 lưu ý\n")

    def result(index, level, words, start, end, line):
        return {"ruleId": ["ref/unknown", "report/weekend"][index], "ruleIndex": index, "level": level,
                "message": {"text": words}, "locations": [{"physicalLocation": {
                    "artifactLocation": {"uri": "so/plan.json", "index": 1},
                    "region": {"startLine": line, "startColumn": start, "endLine": line, "endColumn": end}}}]}

    sarif = {"version": "2.1.0", "runs": [{
        "tool": {"driver": {"name": "mttq", "rules": [{"id": "ref/unknown"}, {"id": "report/weekend"}]}},
        "invocations": [{"executionSuccessful": True, "exitCode": 1, "toolExecutionNotifications": []}],
        "artifacts": [{"location": {"uri": "so/journal.jsonl"}}, {"location": {"uri": "so/plan.json"}}],
        "columnKind": "unicodeCodePoints",
        "results": [result(0, "error", "không có “a,b” 100%\nchọn “a:b”", 3, 8, 2)
                    | {"properties": {"hint": "chọn “a:b”"}}, result(1, "note", "ngày nghỉ", 1, 1, 4)],
        "properties": {"files": 2, "errors": 1, "warnings": 0, "notes": 1}}]}
    junit = """<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="mttq validate" tests="3" failures="1" errors="0" time="0">
  <testsuite name="so/journal.jsonl" file="so/journal.jsonl" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="không có gì" classname="so/journal.jsonl" time="0"/>
  </testsuite>
  <testsuite name="so/plan.json" file="so/plan.json" tests="2" failures="1" errors="0" skipped="0" time="0">
    <testcase name="2:3 ref/unknown: không có “a,b” 100%" classname="so/plan.json" time="0">
      <failure type="ref/unknown" message="không có “a,b” 100%">error[ref/unknown]: không có “a,b” 100%
  --&gt; so/plan.json:2:3
  = chọn “a:b”</failure>
    </testcase>
    <testcase name="4:1 report/weekend: ngày nghỉ" classname="so/plan.json" time="0">
      <system-out>note[report/weekend]: ngày nghỉ
  --&gt; so/plan.json:4:1</system-out>
    </testcase>
  </testsuite>
</testsuites>
"""
    return {"text": text, "json": json.dumps(document), "github": github, "sarif": json.dumps(sarif), "junit": junit}


def self_test():
    test = SelfTest("findings")
    whole = samples()

    def judged(outputs, code=1, strict=False):
        return faults({name: text.encode() for name, text in outputs.items()}, code, strict)

    def broken(name, before, after, words):
        if before not in whole[name]:
            raise SystemExit(f"the sample of {name} has no {before!r}")
        test.fails(f"{name} {before!r} as {after!r}", judged(whole | {name: whole[name].replace(before, after, 1)}),
                   words)

    test.passes("whole", judged(whole))
    test.fails("exit code", judged(whole, code=0), "the exit code is 0")
    broken("text", "2:3:", "2:4:", "text: says")
    broken("text", "    | \t ^", "   | \t ^", "no carets under")
    broken("text", "  = chọn", "= chọn", "neither head, excerpt nor hint")
    broken("json", '"errors": 1', '"errors": 2', "it counts 2 errors")
    broken("json", '"line": 4', '"line": 1', "not in the order")
    broken("json", '"files": 2', '"files": 3', "3 files and 0 beside, 2 suites")
    broken("github", "100%25%0A", "100%0A", "github: says")
    broken("github", "%0A", "\n", "no command")
    broken("github", "::notice", "::note", "no command is called")
    broken("github", "::so/plan.json:4:1: ", "::", "does not begin with")
    broken("github", "2 tệp: 1", "::tệp: 1", "counts nothing")
    broken("github", "so/plan.json", "so/pl,an.json", "no property")
    broken("github", "endColumn=7", "endColumn=1", "before the start")
    broken("sarif", '"version": "2.1.0"', '"version": "2.2"', "the schema refuses")
    broken("sarif", '"startLine": 4', '"startLine": 0', "the schema refuses")
    broken("sarif", '"ruleIndex": 0', '"ruleIndex": 1', "names another rule")
    broken("sarif", '"index": 1', '"index": 0', "names another file")
    broken("sarif", '"endColumn": 8', '"endColumn": 2', "ends before it starts")
    broken("sarif", '"level": "note"', '"level": "warning"', "sarif: says")
    broken("sarif", '"exitCode": 1', '"exitCode": 0', "the invocation is")
    broken("sarif", '"notes": 1', '"notes": 2', "the properties are")
    broken("sarif", "unicodeCodePoints", "utf16CodeUnits", "columns are")
    broken("junit", 'failures="1" errors="0" skipped', 'failures="2" errors="0" skipped', "counts")
    broken("junit", 'tests="3"', 'tests="2"', "the whole counts")
    broken("junit", ' time="0"/>', ' line="1"/>', "Jenkins refuses <testcase>")
    broken("junit", "ngày nghỉ\n  --&gt; so/plan.json:4:1", "ngày nghỉ\n  --&gt; so/plan.json:4:2", "junit: says")
    broken("junit", "<system-out>note", "<system-out>\x01note", "ParseError")
    broken("junit", "</testsuite>\n</testsuites>", "</testsuites>", "ParseError")
    broken("junit", "4:1 report/weekend: ngày nghỉ", "2:3 ref/unknown: không có “a,b” 100%", "have one name")
    return test.close()


def main(words):
    if words == ["--self-test"]:
        return self_test()
    program = shutil.which(words[0]) if len(words) == 1 else None
    if program is None:
        print(__doc__)
        return 2
    return self_test() or check_all(os.path.abspath(program))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
