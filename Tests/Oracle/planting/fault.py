"""A fault: edits of one book, and what they must make `validate` find."""

from dataclasses import dataclass, field

SEVERITIES = {
    "field/unknown": "warning", "text/not-nfc": "warning", "text/look-alike": "warning", "report/gap": "warning", "report/order": "warning", "report/weekend": "note",
    "report/undated": "note", "report/snapshot": "warning", "journal/torn": "warning", "journal/duplicate-record": "warning", "journal/uncovered": "warning",
    "text/personal-name": "warning", "assign/overlap": "warning", "household/status": "warning", "household/area": "warning",
    "quota/unmet": "note", "file/mode": "note", "indicator/above": "warning", "indicator/mixed": "warning",
    "fund/overdrawn": "warning", "area/day": "warning", "received/repeated": "warning", "household/no-register": "warning",
    "household/count": "warning", "previous/unreadable": "warning", "previous/other": "warning",
    "file/copy": "warning",
}


@dataclass
class Fault:
    """Edits of one book, and what they must make `validate` find besides what it found before.

    `edits` are (file, start, end, text); `expected` are (code, file, offset in the old text), or for `("new", i, o)`
    in place of the offset, `o` code points into the text of edit `i`. `readings` are other answers that the words allow.
    """
    label: str
    edits: list
    expected: list
    readings: dict = field(default_factory=dict)
    question: str = ""
    keep_check: bool = False
    files: dict = field(default_factory=dict)
    mode: int = 0o600
    quotas: bool = False
    where: object = None
    severity: dict = field(default_factory=dict)
    raw: object = None


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def at(spot, code, text, **more):
    return Fault(f"{code} {spot.label}", [(spot.file, spot.node.start, spot.node.end, text)],
                 [(code, spot.file, spot.node.start)], **more)
