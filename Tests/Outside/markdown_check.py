"""A report in Markdown as markdown-it-py reads it, against the report's JSON.

    python3 Tests/Outside/markdown_check.py --self-test
"""

import re
import sys

from markdown_it import MarkdownIt

import printed
import selftest

SEPARATOR_CELL = re.compile(r" *:?-+:? *")


def cells_of(line):
    """The cells of a table's line, cut at the pipes that no backslash disarms."""
    parts, cell, escaped = [], "", False
    for character in line.strip():
        if character == "|" and not escaped:
            parts.append(cell)
            cell = ""
        else:
            cell += character
        escaped = character == "\\" and not escaped
    parts.append(cell)
    return parts[1:-1] if len(parts) > 2 and parts[0] == parts[-1] == "" else []


def blocks(text):
    """The runs of lines that start with a pipe, each with the number of its first line."""
    run = []
    for number, line in enumerate([*text.split("\n"), ""], 1):
        if line.lstrip().startswith("|"):
            run.append(line)
        elif run:
            yield number - len(run), run
            run = []


def form_faults(text):
    """What a strict reader wants of the tables' lines."""
    for number, lines in blocks(text):
        rows = [cells_of(line) for line in lines]
        if len(rows) < 2 or not rows[1] or not all(map(SEPARATOR_CELL.fullmatch, rows[1])):
            yield f"line {number}: a table without a separator row"
        for place, row in enumerate(rows):
            if len(row) != len(rows[0]) or not row:
                yield f"line {number + place}: {len(row)} cells, the header has {len(rows[0])}"
    if "\r" in text or not text.endswith("\n"):
        yield "the lines do not end with LF"


def text_of(token):
    """What a reader sees of an inline token."""
    said = []
    for child in token.children or []:
        if child.type in ("softbreak", "hardbreak") or child.type == "html_inline" and child.content.startswith("<br"):
            said.append(" ")
        elif child.type == "html_inline":
            # What a text of the plan would have to be armed with to reach this place.
            said.append(f"\N{REPLACEMENT CHARACTER}{child.content}")
        else:
            said.append(child.content)
    return "".join(said)


def tables_of(text):
    """The tables as markdown-it-py renders them: lists of rows of texts."""
    tables = []
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    for token, following in zip(tokens, tokens[1:] + tokens[:1]):
        if token.type == "table_open":
            tables.append([])
        elif token.type == "tr_open":
            tables[-1].append([])
        elif token.type in ("th_open", "td_open"):
            tables[-1][-1].append(text_of(following))
    return tables


def faults(data, report, plan):
    """What is wrong with a report in Markdown."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        yield f"it is not UTF-8: {error}"
        return
    yield from form_faults(text)
    tables = tables_of(text)
    written = [[cells_of(line) for line in lines] for _, lines in blocks(text)]
    if [(len(table) - 1, len(table[0])) for table in written] != [(len(table), len(table[0])) for table in tables]:
        yield f"{len(written)} tables are written, {len(tables)} of the same size are rendered"
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        if token.type == "html_block":
            yield f"HTML stands among the text: {token.content[:60]!r}"
        if token.type in ("code_block", "fence"):
            yield f"a text turned into code: {token.content[:60]!r}"
    if report is not None:
        yield from printed.table_faults(tables, report, plan)


# ---------------------------------------------------------------- self-test

def sample(tables):
    """The tables in Markdown."""
    def line(cells):
        return "| " + " | ".join(re.sub(r"([\\|<>&*_`])", r"\\\1", cell) for cell in cells) + " |"

    return "# BÁO CÁO\n\n" + "\n\n".join(
        "\n".join([line(table[0]), "|" + "---|" * len(table[0]), *map(line, table[1:])]) for table in tables) + "\n"


def self_test():
    test = selftest.SelfTest("markdown_check.py")
    report = selftest.sample_report()
    report["indicators"][1]["name"] = "A|B\\ *c* <i>"
    tables = [[list(row) for row in table] for table in selftest.SAMPLE_TABLES]
    tables[0][2][1] = "A|B\\ *c* <i>"
    whole = sample(tables)

    def found(old="", new=""):
        return list(faults((whole.replace(old, new, 1) if old else whole).encode(), report, selftest.SAMPLE_PLAN))

    test.passes("whole", found())
    test.fails("no separator row", found("|---|---|---|---|\n"), "separator")
    test.fails("a short separator row", found("|---|---|---|---|\n", "|---|---|---|\n"), "cells")
    test.fails("a pipe that divides", found("A\\|B", "A|B"), "cells")
    test.fails("stars that slant", found("\\*c\\*", "*c*"), "Chỉ tiêu")
    test.fails("a tag that is one", found("\\<i\\>", "<i>"), "Chỉ tiêu")
    test.fails("a cell gone", found("| Nhà xây mới | căn |", "| Nhà xây mới căn |"), "cells")
    test.fails("another number", found("1.234.567", "1.234.568"), "Thực hiện")
    test.fails("a heading within a table", found("| 2 |", "\n| 2 |"), "separator")
    test.fails("HTML among the text", found("# BÁO CÁO", "<div>a</div>\n\n# BÁO CÁO"), "HTML")
    test.fails("a text indented to code", found("# BÁO CÁO", "    a"), "code")
    return test.close()


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1:] == ["--self-test"] else __doc__)
