"""Findings in the form for people; its excerpts are held against the files."""

import re
from pathlib import Path

from .finding import Finding, Refusal, visible

HEAD = re.compile(r"(?:(?P<path>[^\n]+?):(?P<line>\d+):(?P<column>\d+): )?"
                  r"(?P<severity>error|warning|note)\[(?P<code>[a-z/-]+)\]: (?P<message>[^\n]*)")
EXCERPT = re.compile(r"  (?P<number>\d+) \| (?P<text>[^\n]*)")
CARETS = re.compile(r"  (?P<blank> +) \| (?P<before>[ \t]*)(?P<carets>\^+)")
# What was sent under seal stands behind all findings.
SENDING = re.compile(r"[^\n]+?: [a-z0-9-]+, [^\n]+: [Mm]ã kiểm tra [0-9a-f]{16}")


def read_text(data):
    """The findings of the form for people; its excerpts are held against the files."""
    lines = data.decode("utf-8").split("\n")
    if lines.pop() != "":
        raise Refusal("the last line has no end")
    while lines and SENDING.fullmatch(lines[-1]):
        lines.pop()
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
