"""Holds the tool's Deflate to zlib: what either writes the other reads, and what one refuses so does the other.

    python3 -B Tests/Outside/deflate_check.py .build/debug/Packer
    python3 -B Tests/Outside/deflate_check.py --self-test
"""

import random
import subprocess
import sys
import zlib
from pathlib import Path

import selftest
from deflate_streams import blocks, mutants

ROOT = Path(__file__).resolve().parents[2]
SEED = 1951
# No stream of this check holds more.
LIMIT = 1 << 20
# How much longer than zlib's at its level 6 the XML of a document may become.
RATIO = 1.05
STRATEGIES = [zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE, zlib.Z_FIXED]


class Packer:
    """The tool's own encoder and decoder."""

    def __init__(self, program):
        self.program = program

    def ask(self, words, messages):
        sent = b"".join(len(one).to_bytes(4, "little") + one for one in messages)
        got = subprocess.run([self.program, *words], input=sent, stdout=subprocess.PIPE, check=True).stdout
        answers, place = [], 0
        while place < len(got):
            size = int.from_bytes(got[place:place + 4], "little")
            place += 4
            answers.append(None if size == 0xFFFFFFFF else got[place:place + size])
            place += 0 if size == 0xFFFFFFFF else size
        return answers

    def compress(self, messages):
        return self.ask(["compress"], messages)

    def decompress(self, messages):
        return self.ask(["decompress", str(LIMIT)], messages)


def texts():
    """What is compressed: shapes that are hard on an encoder, and files of the repository."""
    chance = random.Random(SEED)
    noise = chance.randbytes(70_000)
    yield from (b"", b"a", b"ab" * 700, bytes(100_000), noise, noise[:33_000] + noise[:300])
    yield from (b"x" * count for count in (2, 3, 4, 257, 258, 259, 260, 516, 517, 33_000))
    yield from (noise[:distance] + noise[:50] for distance in (32_767, 32_768, 32_769))
    yield bytes(chance.choice(b"ab") for _ in range(30_000))
    yield from (path.read_bytes() for path in documents())
    yield (ROOT / "README.md").read_bytes()
    for _ in range(150):
        pieces = [chance.randbytes(chance.randrange(1, 40)) for _ in range(5)]
        yield b"".join(chance.choice(pieces) for _ in range(chance.randrange(60)))


def documents():
    return sorted(ROOT.glob("Fixtures/reports/*/*.document.xml"))


def packed_by_zlib(text, level, strategy, window=15, memory=8, flush=None):
    packer = zlib.compressobj(level, zlib.DEFLATED, -window, memory, strategy)
    half = len(text) // 2
    packed = packer.compress(text[:half])
    if flush is not None:
        packed += packer.flush(flush)
    return packed + packer.compress(text[half:]) + packer.flush()


def streams_of_zlib():
    """Texts and streams that hold them, of each level and strategy, small windows and flushed blocks."""
    document = documents()[0].read_bytes()[:20_000]
    noise = random.Random(SEED).randbytes(3000)
    for text in (b"", b"a", document, noise + bytes(3000) + noise):
        for level in range(10):
            for strategy in STRATEGIES:
                yield text, packed_by_zlib(text, level, strategy)
        for window in range(9, 15):
            yield text, packed_by_zlib(text, 9, zlib.Z_DEFAULT_STRATEGY, window, 1)
        for flush in (zlib.Z_PARTIAL_FLUSH, zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH, zlib.Z_BLOCK):
            yield text, packed_by_zlib(text, 6, zlib.Z_DEFAULT_STRATEGY, flush=flush)


def read_by_zlib(stream):
    """What a stream holds that takes up all the bytes; None where zlib refuses it, or it is too large."""
    reader = zlib.decompressobj(-15)
    try:
        text = reader.decompress(stream, LIMIT + 1)
    except zlib.error:
        return None
    return text if reader.eof and not reader.unused_data and len(text) <= LIMIT else None


def written_faults(messages, streams):
    """What zlib does not read as it was of what the tool wrote."""
    for text, stream in zip(messages, streams, strict=True):
        if read_by_zlib(stream) != text:
            yield f"zlib does not read {len(text)} bytes {text[:20]!r} as the tool wrote them"


def read_faults(expected, got, streams, what):
    """What the tool reads otherwise than it should."""
    for text, own, stream in zip(expected, got, streams, strict=True):
        if own != text:
            said = ["refuses" if one is None else f"reads {len(one)} bytes of" for one in (own, text)]
            yield f"{what}: the tool {said[0]} {stream.hex()[:400]}, zlib {said[1]} it"


def size_faults(sizes):
    """The documents that become longer than they may; `sizes` are the tool's and zlib's."""
    for own, other in sizes:
        if own > other * RATIO:
            yield f"a document takes {own} bytes, zlib's level 6 {other}"


def check(packer):
    faults = []
    messages = list(texts())
    faults += written_faults(messages, packer.compress(messages))

    pairs = list(streams_of_zlib())
    streams = [stream for _, stream in pairs]
    faults += read_faults([text for text, _ in pairs], packer.decompress(streams), streams, "a stream of zlib")

    chance = random.Random(SEED)
    strange = list(mutants(chance, [one for one in streams if len(one) < 3000], 4000)) + list(blocks(chance, 4000))
    expected = [read_by_zlib(stream) for stream in strange]
    faults += read_faults(expected, packer.decompress(strange), strange, "a strange stream")

    whole = [path.read_bytes() for path in documents()]
    sizes = [(len(own), len(packed_by_zlib(text, 6, zlib.Z_DEFAULT_STRATEGY)))
             for text, own in zip(whole, packer.compress(whole), strict=True)]
    faults += size_faults(sizes)
    read = sum(text is not None for text in expected)
    print(f"{len(messages)} texts, {len(streams)} streams of zlib, {len(strange)} strange ones of which zlib reads "
          f"{read}; documents take {sum(own for own, _ in sizes) / sum(other for _, other in sizes):.3f} of zlib's level 6")
    # A check of which zlib reads all or nothing says nothing.
    if not len(strange) / 20 < read < len(strange) * 19 / 20:
        faults.append("the strange streams are of one kind")
    return faults


def self_test():
    test = selftest.SelfTest("deflate_check.py")
    text = documents()[0].read_bytes()[:5000]
    stream = packed_by_zlib(text, 6, zlib.Z_DEFAULT_STRATEGY)
    test.passes("a whole stream", written_faults([text], [stream]))
    test.fails("a stream that is cut", written_faults([text], [stream[:-1]]), "does not read")
    test.fails("a stream with a byte more", written_faults([text], [stream + b"\0"]), "does not read")
    test.fails("another text", written_faults([text + b"x"], [stream]), "does not read")
    test.passes("a stream that both read", read_faults([text], [text], [stream], "it"))
    test.fails("a stream read otherwise", read_faults([text], [text[1:]], [stream], "it"), "reads 4999")
    test.fails("a stream that zlib alone reads", read_faults([text], [None], [stream], "it"), "tool refuses")
    test.fails("a stream that zlib alone refuses", read_faults([None], [b""], [b"\7"], "it"), "zlib refuses")
    test.passes("a document as short as zlib's", size_faults([(1000, 1000)]))
    test.fails("a document that is longer", size_faults([(1060, 1000)]), "takes 1060")
    return test.close()


if __name__ == "__main__":
    if sys.argv[1:] == ["--self-test"]:
        sys.exit(self_test())
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = check(Packer(sys.argv[1]))
    for fault in found[:20]:
        print(fault)
    sys.exit(1 if found or self_test() else 0)
