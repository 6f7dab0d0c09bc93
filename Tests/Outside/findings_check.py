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
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

import jsonschema
import junitparser

from selftest import SelfTest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SCHEMA = json.loads((HERE / "sarif-schema-2.1.0.json").read_bytes())
FORMATS = ["text", "json", "github", "sarif", "junit"]
DAY = "2026-11-21"
WORKERS = 2
SECONDS = 120
SHOWN_FAULTS = 20


class Finding(NamedTuple):
    """A finding as every format has to tell it."""

    code: str
    severity: str
    path: str
    line: int
    column: int
    message: str
    hint: str | None


class Refusal(Exception):
    """An output that its readers could not take."""


# ---------------------------------------------------------------- the same, as a format may write it

def visible(text):
    """The text as a terminal is shown it: what it would obey instead of show is replaced."""
    def letter(one):
        code = ord(one)
        if code < 0x20 and one != "\t":
            return chr(0x2400 + code)
        hidden = 0x7F <= code < 0xA0 or 0x2028 <= code <= 0x202E or 0x2066 <= code <= 0x2069
        return "\ufffd" if hidden else one
    return "".join(map(letter, text))


def in_markup(text):
    """The text without what XML 1.0 or HTML may not hold."""
    def allowed(one):
        code = ord(one)
        control = (code < 0x20 and one not in "\t\n") or 0x7F <= code < 0xA0
        return not (control or 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE)
    return "".join(one if allowed(one) else "\ufffd" for one in text)


# ---------------------------------------------------------------- readers, each of its own format alone

def read_json(data):
    document = json.loads(data)
    if list(document) != ["format", "files", "errors", "warnings", "diagnostics"]:
        raise Refusal(f"the keys are {list(document)}")
    if document["format"] != "mttq-diagnostics/1":
        raise Refusal(f"the format is {document['format']}")
    found = [Finding(**one) for one in document["diagnostics"]]
    for severity in ("error", "warning"):
        count = sum(one.severity == severity for one in found)
        if count != document[f"{severity}s"]:
            raise Refusal(f"it counts {document[f'{severity}s']} {severity}s and tells {count}")
    return found, document["files"]


HEAD = re.compile(r"(?:(?P<path>[^\n]+?):(?P<line>\d+):(?P<column>\d+): )?"
                  r"(?P<severity>error|warning|note)\[(?P<code>[a-z/-]+)\]: (?P<message>[^\n]*)")
EXCERPT = re.compile(r"  (?P<number>\d+) \| (?P<text>[^\n]*)")
CARETS = re.compile(r"  (?P<blank> +) \| (?P<before>[ \t]*)(?P<carets>\^+)")


def read_text(data):
    """The findings of the form for people; its excerpts are held against the files."""
    lines = data.decode("utf-8").split("\n")
    if lines.pop() != "":
        raise Refusal("the last line has no end")
    found = []
    while lines:
        head = HEAD.fullmatch(lines.pop(0))
        if head is None:
            raise Refusal("a line is neither head, excerpt nor hint")
        if lines and (shown := EXCERPT.fullmatch(lines[0])):
            carets = CARETS.fullmatch(lines[1]) if len(lines) > 1 else None
            if carets is None or shown["number"] != head["line"] or len(carets["blank"]) != len(shown["number"]):
                raise Refusal(f"no carets under {lines[0]!r}")
            if len(shown["text"]) > 160:
                raise Refusal("a line is longer than 160")
            del lines[:2]
            check_caret(head, shown["text"], carets["before"])
        hint = lines.pop(0)[len("  = "):] if lines and lines[0].startswith("  = ") else None
        found.append(Finding(head["code"], head["severity"], head["path"], int(head["line"]), int(head["column"]),
                             head["message"], hint))
    return found


# What takes one column and is alone in it, so that a caret's place is found by counting letters.
PLAIN = re.compile("[\t -~\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2026]*")


def check_caret(head, text, before):
    """The letter above the first caret has to be the one at the column; only whole lines of plain letters tell."""
    try:
        data = Path(head["path"]).read_bytes().removeprefix(b"\xef\xbb\xbf")
    except OSError:
        return
    line = visible(data.split(b"\n")[int(head["line"]) - 1].removesuffix(b"\r").decode("utf-8", "replace"))
    if not PLAIN.fullmatch(line) or "households" in head["path"]:
        return
    if text == line:
        if len(before) != int(head["column"]) - 1:
            raise Refusal(f"the caret stands under column {len(before) + 1}, not {head['column']}")
    elif text.startswith("…"):
        rest = line[int(head["column"]) - 1:].replace("\t", " ")
        if not rest.startswith(text[len(before):].removesuffix("…")):
            raise Refusal(f"under {text!r} the caret is not at column {head['column']}")
    elif not line.replace("\t", " ").startswith(text.removesuffix("…")):
        raise Refusal(f"{text!r} is not the line")


def read_github(data):
    """As Runner.Common/ActionCommand.cs of GitHub's runner takes a line apart."""
    severities = {"error": "error", "warning": "warning", "notice": "note"}
    found = []
    for line in re.split("\r\n|\r|\n", data.decode("utf-8"))[:-1]:
        if not line.startswith("::") or line.find("::", 2) < 0:
            raise Refusal(f"no command: {line[:80]!r}")
        end = line.find("::", 2)
        name, _, listed = line[2:end].partition(" ")
        if name not in severities:
            raise Refusal(f"no command is called {name!r}")
        values = {}
        for one in filter(None, listed.strip().split(",")):
            key, mark, value = one.partition("=")
            if not mark or not value:
                raise Refusal(f"no property: {one!r}")
            values[key] = unescape(value, [("\r", "%0D"), ("\n", "%0A"), (":", "%3A"), (",", "%2C"), ("%", "%25")])
        if list(values) != ["file", "line", "endLine", "col", "endColumn", "title"]:
            raise Refusal(f"the properties are {list(values)}")
        if values["endLine"] != values["line"] or int(values["endColumn"]) < int(values["col"]):
            raise Refusal("the end stands before the start")
        words = unescape(line[end + 2:], [("\r", "%0D"), ("\n", "%0A"), ("%", "%25")])
        found.append((values["title"], severities[name], values["file"], int(values["line"]), int(values["col"]),
                      words))
    return found


def unescape(text, pairs):
    for mark, escape in pairs:
        text = text.replace(escape, mark)
    return text


def read_sarif(data):
    """SARIF by its schema, and where the schema is silent by what GitHub and the specification ask."""
    log = json.loads(data)
    for error in jsonschema.Draft4Validator(SCHEMA).iter_errors(log):
        raise Refusal(f"the schema refuses {'/'.join(map(str, error.absolute_path))}: {error.message[:120]}")
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    if len({one["id"] for one in rules}) != len(rules):
        raise Refusal("a rule stands twice")
    artifacts = [one["location"]["uri"] for one in run["artifacts"]]
    if len(set(artifacts)) != len(artifacts):
        raise Refusal("a file stands twice")
    if run["columnKind"] != "unicodeCodePoints":
        raise Refusal(f"columns are {run['columnKind']}")
    found = []
    for one in run["results"]:
        if rules[one["ruleIndex"]]["id"] != one["ruleId"]:
            raise Refusal("ruleIndex names another rule")
        (location,) = one["locations"]
        artifact = location["physicalLocation"]["artifactLocation"]
        if artifacts[artifact["index"]] != artifact["uri"]:
            raise Refusal("index names another file")
        if not re.fullmatch(r"(?:file:///)?[A-Za-z0-9._~/%-]+", artifact["uri"]):
            raise Refusal(f"{artifact['uri']!r} is not encoded")
        region = location["physicalLocation"]["region"]
        if region["endLine"] != region["startLine"] or region["endColumn"] < region["startColumn"]:
            raise Refusal("the region ends before it starts")
        hint = one.get("properties", {}).get("hint")
        words = one["message"]["text"]
        if hint is not None:
            if not words.endswith(f"\n{hint}"):
                raise Refusal("the message does not end with the hint")
            words = words[:-len(hint) - 1]
        found.append(Finding(one["ruleId"], one["level"], unquote(artifact["uri"]), region["startLine"],
                             region["startColumn"], words, hint))
    return found, run["invocations"][0], run["properties"], artifacts


# What junit-10.xsd lets an element hold: its attributes, those it must have, and its children.
JENKINS = {
    "testsuites": ({"name", "time", "tests", "failures", "errors"}, set(), {"testsuite"}),
    "testsuite": ({"name", "tests", "failures", "errors", "group", "time", "skipped", "timestamp", "hostname", "id",
                   "package", "file", "log", "url"}, {"name", "tests", "failures", "errors"},
                  {"testsuite", "properties", "testcase", "system-out", "system-err"}),
    "testcase": ({"name", "time", "classname", "group"}, {"name"},
                 {"skipped", "error", "failure", "system-out", "system-err"}),
    "failure": ({"type", "message"}, set(), set()),
    "error": ({"type", "message"}, set(), set()),
    "skipped": ({"type", "message"}, set(), set()),
    "properties": (set(), set(), {"property"}),
    "property": ({"name", "value"}, {"name", "value"}, set()),
    "system-out": (set(), set(), set()),
    "system-err": (set(), set(), set()),
}
WITH_TEXT = {"failure", "error", "skipped", "system-out", "system-err"}
DETAIL = re.compile(r"(?P<severity>error|warning|note)\[(?P<code>[a-z/-]+)\]: (?P<message>[^\n]*)\n"
                    r"  --> (?P<path>[^\n]*):(?P<line>\d+):(?P<column>\d+)(?P<rest>(?:\n[^\n]*)*)")


def check_jenkins(element):
    if element.tag not in JENKINS:
        raise Refusal(f"Jenkins knows no <{element.tag}>")
    attributes, required, children = JENKINS[element.tag]
    if set(element.attrib) - attributes or required - set(element.attrib):
        raise Refusal(f"Jenkins refuses <{element.tag}> with {sorted(element.attrib)}")
    if element.tag not in WITH_TEXT and (element.text or "").strip():
        raise Refusal(f"<{element.tag}> holds text")
    for child in element:
        if child.tag not in children:
            raise Refusal(f"Jenkins refuses <{child.tag}> in <{element.tag}>")
        check_jenkins(child)


def read_junit(data):
    """JUnit XML by the rules of Jenkins, its findings by junitparser; and what fails."""
    root = ElementTree.fromstring(data)
    if root.tag != "testsuites":
        raise Refusal(f"the root is <{root.tag}>")
    check_jenkins(root)
    suites = junitparser.JUnitXml.fromstring(data)
    found, failing, tests = [], 0, 0
    for suite in suites:
        cases = list(suite)
        failures = sum(any(isinstance(one, junitparser.Failure) for one in case.result) for case in cases)
        counted = (suite.tests, suite.failures, suite.errors, suite.skipped)
        if counted != (len(cases), failures, 0, 0):
            raise Refusal(f"the suite {suite.name!r} counts {counted} of {len(cases)} cases, {failures} failures")
        if len({case.name for case in cases}) != len(cases):
            raise Refusal(f"two cases of {suite.name!r} have one name, GitLab would take them for one")
        tests += len(cases)
        failing += failures
        for case in cases:
            if case.classname != suite.name:
                raise Refusal("a case names another class than its suite")
            texts = [one.text for one in case.result] + ([case.system_out] if case.system_out else [])
            if not texts:
                if len(cases) != 1:
                    raise Refusal("a case without finding stands beside others")
                continue
            detail = DETAIL.fullmatch(texts[0])
            if len(texts) != 1 or detail is None:
                raise Refusal(f"no finding: {texts}")
            if detail["path"] != visible(suite.name):
                raise Refusal("a finding stands in another file's suite")
            lines = detail["rest"].split("\n")
            hint = lines[-1][len("  = "):] if lines[-1].startswith("  = ") else None
            for one in case.result:
                if one.type != detail["code"] or not case.name.endswith(one.message):
                    raise Refusal(f"the failure {one.type} {one.message!r} is not its text")
            found.append(Finding(detail["code"], detail["severity"], suite.name, int(detail["line"]),
                                 int(detail["column"]), detail["message"], hint))
    if (suites.tests, suites.failures, suites.errors) != (tests, failing, 0):
        raise Refusal("the whole counts other tests or failures than its suites")
    return found, failing, [suite.name for suite in suites]


# ---------------------------------------------------------------- one check in all formats

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
        (*one[:2], os.path.normpath(one.path), *one[3:5], "\n".join(filter(None, [one.message, one.hint])))
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
    if len(suites) != files or len(artifacts) != files:
        yield f"{files} files, {len(suites)} suites, {len(artifacts)} artifacts"


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


# ---------------------------------------------------------------- the checks can fail

def samples():
    """One check in all formats, written by hand."""
    text = ("so/plan.json:2:3: error[ref/unknown]: không có “a,b” 100%\n  2 | \t{\"a,b\"}\n    | \t ^^^^^\n"
            "  = chọn “a:b”\nso/plan.json:4:1: note[report/weekend]: ngày nghỉ\n")
    document = {"format": "mttq-diagnostics/1", "files": 2, "errors": 1, "warnings": 0, "diagnostics": [
        {"code": "ref/unknown", "severity": "error", "path": "so/plan.json", "line": 2, "column": 3,
         "message": "không có “a,b” 100%", "hint": "chọn “a:b”"},
        {"code": "report/weekend", "severity": "note", "path": "so/plan.json", "line": 4, "column": 1,
         "message": "ngày nghỉ", "hint": None}]}
    github = ("::error file=so/plan.json,line=2,endLine=2,col=3,endColumn=7,title=ref/unknown::"
              "không có “a,b” 100%25%0Achọn “a:b”\n"
              "::notice file=so/plan.json,line=4,endLine=4,col=1,endColumn=1,title=report/weekend::ngày nghỉ\n")

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
    broken("json", '"files": 2', '"files": 3', "3 files, 2 suites")
    broken("github", "100%25%0A", "100%0A", "github: says")
    broken("github", "%0A", "\n", "no command")
    broken("github", "::notice", "::note", "no command is called")
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
