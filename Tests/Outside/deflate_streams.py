"""Streams of Deflate that nobody writes: changed ones, and blocks with codes drawn by lot."""


class Bits:
    """Bits in the order in which Deflate has them."""

    def __init__(self):
        self.value, self.count = 0, 0

    def number(self, value, count):
        self.value |= (value & (1 << count) - 1) << self.count
        self.count += count

    def code(self, value, count):
        """A code: its highest bit comes first."""
        for bit in reversed(range(count)):
            self.number(value >> bit & 1, 1)

    def bytes(self):
        return self.value.to_bytes((self.count + 7) // 8, "little")


def mutants(chance, streams, count):
    """Streams with a bit turned, bytes cut, doubled, put in or joined to those of another."""
    for _ in range(count):
        stream = bytearray(chance.choice(streams))
        place = chance.randrange(len(stream) + 1)
        match chance.randrange(6):
            case 0 | 1:
                # Mostly in front, where the codes are described.
                index = min(chance.randrange(len(stream)), chance.randrange(len(stream)))
                stream[index] ^= 1 << chance.randrange(8)
            case 2:
                del stream[place:]
            case 3:
                stream[place:place] = chance.randbytes(chance.randrange(1, 4))
            case 4:
                del stream[place:place + chance.randrange(1, 4)]
            case _:
                stream[place:] = chance.choice(streams)[place:]
        yield bytes(stream)


def blocks(chance, count):
    """Streams of one block whose codes are whole, too many or too few, and whose counts and repetitions may be wrong."""
    for _ in range(count):
        bits = Bits()
        bits.number(5, 3)
        literals = chance.choice([257, 258, 270, 285, 286] * 6 + [287, 288])
        distances = chance.choice([1, 2, 5, 29, 30] * 6 + [31, 32])
        lengths = own_lengths(chance, literals, distances)
        bits.number(literals - 257, 5)
        bits.number(distances - 1, 5)
        write_lengths(chance, bits, lengths)
        # The block itself: anything, or bytes and the end.
        codes = codes_of(lengths[:literals])
        if 256 not in codes or chance.random() < 0.3:
            bits.number(chance.getrandbits(64), chance.choice([8, 24, 64]))
        else:
            for symbol in chance.choices([one for one in codes if one <= 256], k=chance.randrange(5)) + [256]:
                bits.code(*codes[symbol])
        yield bits.bytes()


def own_lengths(chance, literals, distances):
    """Lengths of the codes of literals and of distances."""
    ends = chance.random() < 0.9
    found = []
    some = [*range(65, 80)] + [symbol for symbol in (257, 260) if symbol < literals]
    for size, kinds in ((literals, some), (distances, range(distances))):
        lengths = [0] * size
        used = chance.sample(kinds, min(len(kinds), chance.choice([0, 1, 2, 3, 5, 9])))
        if not found and ends:
            used.append(256)
        for symbol, length in zip(used, split(chance, len(used))):
            lengths[symbol] = length
        found += lengths
    return found


def split(chance, count):
    """The lengths of a code of so many symbols, sometimes one too long or too short."""
    if count == 0:
        return []
    lengths = [0]
    while len(lengths) < count:
        index = chance.choice([place for place, one in enumerate(lengths) if one < 15])
        lengths[index] += 1
        lengths.append(lengths[index])
    if count == 1:
        lengths = [chance.choice([1, 1, 1, 2, 15])]
    elif chance.random() < 0.2:
        index = chance.randrange(count)
        lengths[index] = max(1, min(15, lengths[index] + chance.choice([-1, 1])))
    chance.shuffle(lengths)
    return lengths


def codes_of(lengths):
    """The codes of symbols by their lengths, as value and length (RFC 1951, 3.2.2)."""
    codes, value = {}, 0
    for length in range(1, 16):
        for symbol, one in enumerate(lengths):
            if one == length:
                codes[symbol] = (value, length)
                value += 1
        value <<= 1
    return codes


ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]


def write_lengths(chance, bits, lengths):
    """The lengths as a block brings them, repetitions of which some are wrong."""
    steps, place = [], 0
    while place < len(lengths):
        rest = lengths[place:]
        run = next((n for n, length in enumerate(rest) if length != rest[0]), len(rest))
        wrong = chance.random() < 0.005
        if lengths[place] == 0 and run >= 11:
            steps.append((18, min(run, 138) - 11 + wrong, 7))
            place += min(run, 138)
        elif lengths[place] == 0 and run >= 3:
            steps.append((17, min(run, 10) - 3 + (wrong and run < 10), 3))
            place += min(run, 10)
        elif place and lengths[place] == lengths[place - 1] and run >= 3 or wrong and place == 0:
            steps.append((16, max(min(run, 6), 3) - 3, 2))
            place += max(min(run, 6), 3)
        else:
            steps.append((lengths[place], 0, 0))
            place += 1
    used = sorted({symbol for symbol, _, _ in steps})
    if len(used) == 1:
        used = sorted({*used, 1})
    own = [0] * 19
    for symbol, length in zip(used, balanced(len(used))):
        own[symbol] = length
    if chance.random() < 0.03:
        own[chance.choice(used)] = chance.randrange(8)
    codes = codes_of(own)
    count = max(4, max((place for place in range(19) if own[ORDER[place]]), default=0) + 1)
    bits.number(count - 4, 4)
    for place in range(count):
        bits.number(own[ORDER[place]], 3)
    for symbol, extra, extra_bits in steps:
        bits.code(*codes.get(symbol, (0, 1)))
        bits.number(min(extra, (1 << extra_bits) - 1), extra_bits)


def balanced(count):
    """The lengths of a whole code of so many symbols, all of about the same length."""
    bits = (count - 1).bit_length()
    short = (1 << bits) - count
    return [bits - 1] * short + [bits] * (count - short)
