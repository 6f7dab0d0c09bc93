"""Findings as SARIF."""

import json
import re
from pathlib import Path
from urllib.parse import unquote

import jsonschema

from .finding import Finding, Refusal

SCHEMA = json.loads((Path(__file__).resolve().parents[1] / "sarif-schema-2.1.0.json").read_bytes())


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
        for fix in one.get("fixes", []):
            (change,) = fix["artifactChanges"]
            if change["artifactLocation"] != artifact or len(change["replacements"]) != 1:
                raise Refusal("a fix is of another file")
        hint = one.get("properties", {}).get("hint")
        words = one["message"]["text"]
        if hint is not None:
            if not words.endswith(f"\n{hint}"):
                raise Refusal("the message does not end with the hint")
            words = words[:-len(hint) - 1]
        found.append(Finding(one["ruleId"], one["level"], unquote(artifact["uri"]), region["startLine"],
                             region["startColumn"], words, hint))
    return found, run["invocations"][0], run["properties"], artifacts
