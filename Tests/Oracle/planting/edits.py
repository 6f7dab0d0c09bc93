"""A fault's edits made in a book's texts, and the places that move by them."""

import re
import zlib

from reading import strict_json

from .fault import SEVERITIES

LINE_CHECK = re.compile(r'(\s*,\s*"check"\s*:\s*")([0-9a-f]{8})("\s*\}\s*)$')


def apply(text, edits):
    """The text after the edits, and how to find a place of the old text, or of an edit's own, in it."""
    order = sorted(range(len(edits)), key=lambda index: (edits[index][1], index))
    made, last, starts = [], 0, {}
    size = 0
    for index in order:
        start, end, put = edits[index][1:]
        made.append(text[last:start])
        size += start - last
        starts[index] = size
        made.append(put)
        size += len(put)
        last = end
    made.append(text[last:])

    def moved(offset):
        if isinstance(offset, tuple):
            return starts[offset[1]] + offset[2]
        shift = 0
        for index in order:
            start, end, put = edits[index][1:]
            if end <= offset:
                shift += len(put) - (end - start)
            elif start < offset:
                return starts[index]
        return offset + shift
    return "".join(made), moved


def checked_again(before, after):
    """The journal with the checks of its altered lines computed anew."""
    known = set(before.split("\n"))
    lines = after.split("\n")
    for index, line in enumerate(lines):
        if line not in known and (found := LINE_CHECK.search(line)):
            first = line.find("{")
            body = line[first:found.start()] if found.group(1).lstrip().startswith(",") else line
            # the bytes up to, and not including, the comma
            body = line[first:found.start() + found.group(1).index(",")]
            value = f"{zlib.crc32(body.encode('utf-8', 'surrogatepass')):08x}"
            lines[index] = line[:found.start(2)] + value + line[found.end(2):]
    return "\n".join(lines)


def snapshots(book):
    """What each sending of a book kept; without a seal nobody reads it."""
    files, counts = {}, {}
    for report in book.sent.values():
        number = counts[report] = counts.get(report, 0) + 1
        files[f"reports/{report}.json" if number == 1 else f"reports/{report}.{number - 1}.json"] = b"{}\n"
    return files


def plant(book, fault, folder):
    """Writes the book with the fault, and returns what must be found, as sets of (file, line, column, code, severity)."""
    folder.mkdir(parents=True)
    for name, text in book.beside.items():
        (folder / name).write_text(text)
    for path, data in {**snapshots(book), **fault.files}.items():
        if data is not None:
            (folder / path).parent.mkdir(exist_ok=True)
            (folder / path).write_bytes(data)
    texts, moves = dict(book.texts), {}
    for file in book.texts:
        edits = [edit for edit in fault.edits if edit[0] == file]
        after, moves[file] = apply(book.texts[file], edits)
        if file == "journal.jsonl" and edits and not fault.keep_check:
            after = checked_again(book.texts[file], after)
        texts[file] = after
    for file in book.texts:
        data = texts[file].encode("utf-8", "surrogatepass")
        if fault.raw and fault.raw[0] == file:
            data = fault.raw[1]
        if data is None:
            continue
        path = folder / file
        path.write_bytes((b"\xef\xbb\xbf" if book.marks[file] else b"") + data)
        if file == "households.json":
            path.chmod(fault.mode)

    def found(items):
        made = []
        for code, file, offset in items:
            if isinstance(offset, tuple) and offset[0] == "at":
                line, column = offset[1:]
            else:
                edits = [index for index, edit in enumerate(fault.edits) if edit[0] == file]
                if isinstance(offset, tuple):
                    offset = ("new", edits.index(offset[1]), offset[2])
                line, column = strict_json.place(texts[file], moves[file](offset))
            severity = fault.severity.get(code) or SEVERITIES.get(code, "error")
            made.append((file, line, column, code, severity))
        return made

    base = []
    for file, offset, code, severity in book.base:
        if fault.raw and fault.raw[0] == file:
            continue
        base.append((file, *strict_json.place(texts[file], moves[file](offset)), code, severity))
    expected = sorted(base + found(fault.expected))
    readings = {name: sorted(base + found(items)) for name, items in fault.readings.items()}
    return expected, readings
