"""Findings as JUnit XML."""

import re
import xml.etree.ElementTree as ElementTree

import junitparser

from .finding import Finding, Refusal, visible

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
