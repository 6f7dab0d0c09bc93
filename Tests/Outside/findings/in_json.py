"""Findings as JSON, against which the other formats are held."""

import json
import re

from .finding import Finding, Refusal


def read_json(data):
    document = json.loads(data)
    if list(document) != ["format", "files", "errors", "warnings", "diagnostics", "sendings"]:
        raise Refusal(f"the keys are {list(document)}")
    for one in document["sendings"]:
        if list(one) != ["path", "report", "on", "number", "code"] or not re.fullmatch("[0-9a-f]{16}", one["code"]):
            raise Refusal(f"a sending is {one}")
    if document["format"] != "mttq-diagnostics/1":
        raise Refusal(f"the format is {document['format']}")
    for one in document["diagnostics"]:
        read_fix(one.pop("fix"))
    found = [Finding(**one) for one in document["diagnostics"]]
    for severity in ("error", "warning"):
        count = sum(one.severity == severity for one in found)
        if count != document[f"{severity}s"]:
            raise Refusal(f"it counts {document[f'{severity}s']} {severity}s and tells {count}")
    return found, document["files"]


def read_fix(fix):
    """A change of the file, or none."""
    if fix is None:
        return
    if list(fix) != ["range", "text"] or list(fix["range"]) != ["line", "column", "endLine", "endColumn"]:
        raise Refusal(f"a fix is {fix}")
    place = fix["range"]
    if not (1, 1) <= (place["line"], place["column"]) <= (place["endLine"], place["endColumn"]):
        raise Refusal(f"the range of a fix is {place}")
