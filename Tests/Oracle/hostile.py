"""Hostile files: mttq must judge each within stated time and memory, and never end by a signal.

    python3 -B Tests/Oracle/hostile.py .build/release/mttq [--size 100] [--only NAME]

Each file of `--size` megabytes (the large ones; floods of faults have a fifth) is written to a
temporary folder, given to `mttq validate`, and taken away again. The exit code must be the one
stated, a finding the one stated, the processor time below --seconds for each 100 MB (at least five
seconds), and the peak of resident memory below 64 MiB + factor × file: 16 for files that are
well-formed and have to be read to their end, 3 for those that can be refused early. Brackets
without end are told within a second. `--size 10`, for every day, takes half a minute; 100 is for a
thorough look. A single line may be longer than the store reads: `store/data`.
"""
import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

MIB = 1 << 20
PLAN = open(os.path.join(os.path.dirname(__file__), "../../Fixtures/valid/tan-hoa-2026/plan.json"), "rb").read()
WELL_FORMED, OTHER = 16, 3


def fill(unit, size):
    """The unit again and again, as chunks of about a megabyte, `size` bytes in all."""
    block = unit * max(1, MIB // len(unit))
    while size >= len(block):
        yield block
        size -= len(block)
    yield (block * (size // len(block) + 1))[:size - size % len(unit)]


def numbered(form, size, start=0):
    """Texts made from a form and a growing number."""
    number, written = start, 0
    while written < size:
        chunk = b"".join(form % n for n in range(number, number + 10000))
        number += 10000
        written += len(chunk)
        yield chunk


def around(before, chunks, after):
    yield before
    yield from chunks
    yield after


def noise(size):
    generator = random.Random(5)
    while size > 0:
        yield generator.randbytes(min(MIB, size))
        size -= MIB


def record(extra, number=b"%026d"):
    return (b'{"id":"' + number + b'","at":"2026-03-01T02:11:00Z","kind":"result","on":"2026-03-01",'
            + extra + b"}\n")


def plan_with(list_key, chunks):
    head = (b'{"format":"mttq-plan/1","unit":{"id":"a","name":"A","level":"commune"},"year":2026,'
            b'"title":"T","contents":[{"content":1}],"reports":[],"' + list_key + b'":[')
    return around(head, chunks, b'{"id":"z","name":"Z"}]}')


# Name, file, its chunks, allowed exit codes, codes of which one must be found, memory factor.
def cases(size):
    fifth = size // 5
    return [
        ("opening brackets", "plan.json", fill(b"[", size), {1}, "json/too-deep", OTHER),
        ("opening objects", "plan.json", fill(b'{"a":', size), {1}, "json/too-deep", OTHER),
        ("mixed brackets", "plan.json", fill(b'[{"":', size), {1}, "json/too-deep", OTHER),
        ("quotes", "plan.json", fill(b'"', size), {1}, "json/syntax", OTHER),
        ("newlines", "plan.json", fill(b"\n", size), {1}, "json/syntax", OTHER),
        ("blanks", "plan.json", fill(b" ", size), {1}, "json/syntax", OTHER),
        ("zero bytes", "plan.json", fill(b"\0", size), {1}, "json/syntax", OTHER),
        ("random bytes", "plan.json", noise(size), {1}, "json/encoding", OTHER),
        ("UTF-16", "plan.json", around(b"\xff\xfe", fill("Mặt trận ".encode("utf-16-le"), size), b""),
         {1}, "json/encoding", OTHER),
        ("empty arrays", "plan.json", around(b"[", fill(b"[],", size), b"[]]"), {1}, "field/type", WELL_FORMED),
        ("one long number", "plan.json", fill(b"7", fifth), {1}, "field/type", OTHER),
        ("one string of escapes", "plan.json", around(b'"', fill(rb"\u1ee7", fifth), b'"'), {1},
         "field/type", OTHER),
        ("one text of marks", "plan.json",
         around(b'{"format":"mttq-plan/1","title":"a', fill("\u0323\u0302".encode(), fifth), b'"}'), {1}, "text/control", OTHER),
        ("marks on every letter", "plan.json",
         around(b'{"format":"mttq-plan/1","title":"', fill(("a" + "\u0323\u0302" * 15).encode(), fifth), b'"}'), {1},
         "text/not-nfc", OTHER),
        ("register of brackets", "households.json", fill(b"[", size), {1}, "json/too-deep", OTHER),
        ("journal of one line", "journal.jsonl", fill(b"x", size), {0, 65}, "journal/torn or store/data", OTHER),
        ("journal of brackets", "journal.jsonl", around(b"", fill(b"[", size), b"\n"), {1, 65},
         "json/too-deep or store/data", OTHER),
        ("journal of newlines", "journal.jsonl", fill(b"\n", size), {0}, None, OTHER),
        ("journal of zero bytes", "journal.jsonl", fill(b"\0", size), {1, 65}, "journal/lost or store/data", OTHER),
        ("journal backwards", "journal.jsonl",
         (record(b'"values":{"ngay-cong":12}') % n for n in range(fifth // 130, 0, -1)), {0, 1}, None,
         WELL_FORMED),
    ]


def floods(size):
    """The same few faults again and again: what is kept and shown of them has a bound."""
    half, fifth = size // 2, size // 5
    return [
        ("different keys", "plan.json", around(b"{", numbered(b'"k%09d":1,', half), b'"z":1}'), {1},
         "field/missing", WELL_FORMED),
        ("the same key", "plan.json", around(b"{", fill(b'"key":1,', half), b'"key":1}'), {1},
         "json/duplicate-key", WELL_FORMED),
        ("areas of one id", "plan.json",
         plan_with(b"areas", fill(b'{"id":"a","name":"A"},', fifth)), {1}, "id/duplicate", WELL_FORMED),
        ("unknown organisations", "plan.json",
         plan_with(b"tasks", numbered(b'{"id":"t%d","title":"T","lead":"nong-dann"},', fifth)), {1},
         "ref/unknown", WELL_FORMED),
        ("register of one id", "households.json",
         around(b'{"format":"mttq-households/1","households":[',
                fill(b'{"id":"h","head":"A","status":"poor"},', fifth),
                b'{"id":"z","head":"A","status":"poor"}]}'), {1}, "id/duplicate", WELL_FORMED),
        ("journal lines all wrong", "journal.jsonl", fill(b"{x}\n", fifth), {1}, "json/syntax", WELL_FORMED),
        ("journal of unknown ids", "journal.jsonl",
         numbered(record(b'"values":{"ngay-congg":12},"org":"nong-dann"'), fifth), {1}, "ref/unknown",
         WELL_FORMED),
        ("journal of one record", "journal.jsonl", fill(record(b'"values":{"ngay-cong":12}') % 1, fifth),
         {0, 1}, None, WELL_FORMED),
    ]


def run(binary, file, limit):
    """Exit code (negative: a signal), seconds, peak resident bytes, first lines of the output."""
    output = file + ".out"
    started = time.monotonic()
    with open(output, "wb") as sink:
        process = subprocess.Popen([binary, "validate", "--lang", "en", file], stdout=sink, stderr=subprocess.STDOUT)
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() - started > limit:
                process.kill()
                pid, status, usage = os.wait4(process.pid, 0)
                break
            time.sleep(0.005)
    # Processor time: other work on the machine is no fault of the program, which has one thread.
    seconds = usage.ru_utime + usage.ru_stime
    code = os.waitstatus_to_exitcode(status)
    process.returncode = code
    found = set()
    with open(output, "rb") as text:
        for line in text:
            if b"[" in line[:400] and b"]: " in line[:400]:
                found.add(line[line.index(b"[") + 1:line.index(b"]: ")].decode(errors="replace"))
    written = os.path.getsize(output)
    os.remove(output)
    return code, seconds, usage.ru_maxrss * 1024, found, written


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--size", type=int, default=100, help="megabytes")
    parser.add_argument("--seconds", type=float, default=15, help="for each 100 MB")
    parser.add_argument("--only")
    options = parser.parse_args()
    size = options.size * 1_000_000
    bound = max(5.0, options.seconds * options.size / 100)
    failed = 0
    for name, file, chunks, codes, finding, factor in cases(size) + floods(size):
        if options.only and options.only not in name:
            continue
        folder = tempfile.mkdtemp(prefix="mttq-hostile-")
        try:
            path = os.path.join(folder, file)
            with open(path, "wb") as sink:
                for chunk in chunks:
                    sink.write(chunk)
            os.chmod(path, 0o600)
            if file != "plan.json":
                with open(os.path.join(folder, "plan.json"), "wb") as sink:
                    sink.write(PLAN)
            bytes_in = os.path.getsize(path)
            code, seconds, peak, found, written = run(options.binary, path, 4 * bound)
        finally:
            shutil.rmtree(folder)
        faults = []
        # Brackets without end are told at level 129, however many follow.
        most_seconds = 1.0 if "json/too-deep" in str(finding) else bound
        most_memory = 64 * MIB + factor * bytes_in
        if code < 0:
            faults.append(f"signal {-code}")
        elif code not in codes:
            faults.append(f"exit {code}")
        if finding and found.isdisjoint(finding.split(" or ")):
            faults.append(f"no {finding}, but {sorted(found)[:3]}")
        if seconds > most_seconds:
            faults.append(f"over {most_seconds:.1f} s")
        if peak > most_memory:
            faults.append(f"over {most_memory // MIB} MiB")
        failed += bool(faults)
        print(f"{name:26} {bytes_in / 1e6:6.1f} MB {seconds:6.2f} s {peak / MIB:7.0f} MiB "
              f"{peak / bytes_in:5.1f}x {written / 1e6:7.1f} MB out  {'; '.join(faults) or 'ok'}", flush=True)
    if failed:
        sys.exit(f"{failed} hostile files are not taken as they should be")


main()
