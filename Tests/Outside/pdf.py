"""What poppler's tools see of a printed report: the sheets, the fonts, and where each word stands."""

import re
import subprocess
from xml.etree import ElementTree

from printed import BY_AREA, one_line, squeezed

POINTS = 72 / 25.4
SHEETS = {"portrait": (210, 297), "landscape": (297, 210)}
MARGINS = {"top": 20, "bottom": 20, "left": 30, "right": 20}
MILLIMETRE = 1.0
# How far a signature may stand above or below the head of the recipients, how high a small appendix is, and what
# lies between two appendices, in millimetres.
SIGNING, SMALL, BETWEEN = 8, 60, 15
OUR_FONT = re.compile(r"(?:[A-Z]{6}\+)?(?:LiberationSerif|TimesNewRoman)", re.ASCII)
SECONDS = 60


class Word:
    """A word on a sheet and its box, in millimetres from the sheet's top left corner."""

    def __init__(self, text, box):
        self.text = text
        self.left, self.top, self.right, self.bottom = (edge / POINTS for edge in box)

    def __str__(self):
        return f"{self.text!r} at {self.left:.1f}–{self.right:.1f} mm across, {self.top:.1f}–{self.bottom:.1f} mm down"


class Sheet:
    """One page: its size in millimetres and its words."""

    def __init__(self, width, height, words):
        self.width, self.height, self.words = width, height, words

    @property
    def orientation(self):
        for name, (width, height) in SHEETS.items():
            if abs(self.width - width) <= MILLIMETRE and abs(self.height - height) <= MILLIMETRE:
                return name
        return None


class Print:
    """A PDF file as poppler reads it."""

    def __init__(self, path):
        self.path = path
        self.sheets = list(sheets(poppler("pdftotext", "-bbox", path, "-")))
        # In the order of drawing, so that the cells of a row follow each other.
        raw = poppler("pdftotext", "-raw", "-enc", "UTF-8", path, "-").split("\f")[:len(self.sheets)]
        self.texts = [squeezed(text) for text in raw]

    @property
    def whole(self):
        """The text of all pages without their numbers, so that a paragraph over two pages is found."""
        return "".join(text.removeprefix(str(number)) if number > 1 else text
                       for number, text in enumerate(self.texts, 1))

    def fonts(self):
        """The name of each font, and whether the file holds it."""
        lines = poppler("pdffonts", self.path).split("\n")
        ruler = lines[1] if len(lines) > 1 else ""
        columns = [match.span() for match in re.finditer("-+", ruler)]
        for line in lines[2:]:
            if line:
                yield line[slice(*columns[0])].strip(), line[slice(*columns[3])].strip() == "yes"


def poppler(*command):
    run = subprocess.run(list(map(str, command)), capture_output=True, timeout=SECONDS, check=True)
    return run.stdout.decode("utf-8", "replace")


def sheets(text):
    """The sheets of `pdftotext -bbox`, which may hold characters that XML has not."""
    root = ElementTree.fromstring(re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", text))
    space = "{http://www.w3.org/1999/xhtml}"
    for page in root.iter(space + "page"):
        words = [Word("".join(word.itertext()), [float(word.get(key)) for key in ("xMin", "yMin", "xMax", "yMax")])
                 for word in page.iter(space + "word")]
        yield Sheet(float(page.get("width")) / POINTS, float(page.get("height")) / POINTS, words)


# ---------------------------------------------------------------- what is wrong with a print

def faults(printed, tables, texts=(), other_fonts=False, signers=1):
    """What is wrong with a print of the tables and the texts that it has to show."""
    if not printed.sheets:
        yield "it has no page"
        return
    for number, sheet in enumerate(printed.sheets, 1):
        yield from sheet_faults(sheet, number)
    yield from font_faults(printed, other_fonts)
    whole = printed.whole
    for text in texts:
        if squeezed(text) not in whole:
            yield f"the print lacks {one_line(text)[:80]!r}"
    yield from signing_faults(printed, signers)
    yield from appendix_faults(printed)
    page = 0
    for table in tables:
        # The heads of odd areas, side by side, are higher than a row may be.
        if other_fonts and one_line(table[0][0]) == BY_AREA:
            continue
        found, page = row_faults(printed, table, page)
        yield from found


def sheet_faults(sheet, number):
    """The size of a sheet, its margins and its page number."""
    name = sheet.orientation
    if name is None:
        yield f"page {number} is {sheet.width:.1f} × {sheet.height:.1f} mm, not A4"
        return
    left, right = MARGINS["left"], sheet.width - MARGINS["right"]
    above = [word for word in sheet.words if word.bottom < MARGINS["top"] - MILLIMETRE]
    numbers = [word for word in above if word.text == str(number)
               and abs((word.left + word.right) / 2 - (left + right) / 2) <= 2 * MILLIMETRE]
    if number == 1 and above:
        yield f"page 1 has words above its text: {above[0]}"
    if number > 1 and (len(numbers) != 1 or len(above) != 1):
        yield f"page {number} has {' '.join(word.text for word in above) or 'nothing'} at its top, not its number alone"
    below = [word for word in sheet.words if word not in above]
    if not below:
        yield f"page {number} is empty"
    # The box of a word has the height of its line, which may rise a little over the text.
    high = [word for word in below if word.top < MARGINS["top"] - 2 * MILLIMETRE]
    for words, where in (
            ([word for word in below if word.left < left - MILLIMETRE], "left"),
            ([word for word in below if word.right > right + MILLIMETRE], "right"),
            ([word for word in below if word.bottom > sheet.height - MARGINS["bottom"] + 2 * MILLIMETRE], "bottom"),
            (high, "top")):
        if words:
            yield f"page {number}: {len(words)} words run over the {where} margin: {words[0]}"


def pairs(sheet, first, second):
    """Where two words stand one behind the other on a sheet."""
    return [(one, other) for one, other in zip(sheet.words, sheet.words[1:])
            if (one.text, other.text) == (first, second) and abs(one.top - other.top) < MILLIMETRE]


def signing_faults(printed, signers):
    """One signer stands right of the recipients, at their height; several have rows of their own."""
    for number, sheet in enumerate(printed.sheets, 1):
        for first, last in pairs(sheet, "Nơi", "nhận:") if signers == 1 else ():
            middle = (MARGINS["left"] + sheet.width - MARGINS["right"]) / 2
            if first.left > middle - MILLIMETRE:
                yield f"page {number}: the recipients do not stand on the left: {first}"
            elif not any(word.right > middle and abs(word.top - last.top) <= SIGNING for word in sheet.words):
                yield f"page {number}: nobody signs right of the recipients"


def appendix_faults(printed):
    """A small appendix begins no sheet of its own where there is room on that of the appendix before it."""
    after = False
    for number, (sheet, following) in enumerate(zip(printed.sheets, printed.sheets[1:]), 2):
        after = after or bool(pairs(sheet, "PHỤ", "LỤC"))
        heads = [first.top for first, _ in pairs(following, "PHỤ", "LỤC")]
        if not after or following.orientation != sheet.orientation or not heads:
            continue
        text = [word for word in following.words if word.top >= MARGINS["top"] - 2 * MILLIMETRE]
        mine = [word for word in text if len(heads) == 1 or word.bottom < heads[1]]
        if not text or heads[0] > min(word.top for word in text) + MILLIMETRE:
            continue
        continues = len(heads) == 1 and number < len(printed.sheets) and not begins_appendix(printed.sheets[number])
        height = max(word.bottom for word in mine) - heads[0]
        room = sheet.height - MARGINS["bottom"] - max(word.bottom for word in sheet.words)
        if not continues and height <= SMALL and height + BETWEEN <= room:
            yield f"page {number} begins with a small appendix, for which page {number - 1} had room"


def begins_appendix(sheet):
    heads = pairs(sheet, "PHỤ", "LỤC")
    return bool(heads) and heads[0][0].top < MARGINS["top"] + 3 * BETWEEN


def font_faults(printed, other_fonts):
    """Each font is in the file, and is Times New Roman or its substitute."""
    names = list(printed.fonts())
    if not any(OUR_FONT.match(name) for name, _ in names):
        yield f"no font is Times New Roman or Liberation Serif: {', '.join(name for name, _ in names)}"
    for name, embedded in names:
        if not embedded:
            yield f"the font {name} is not embedded"
        if not OUR_FONT.match(name) and not other_fonts:
            yield f"the text needs another font than Times New Roman: {name}"


def row_faults(printed, table, page):
    """Each row stands whole on one page, with the header row on the same page.

    Looks from a page onwards, as tables follow each other in the print as in the document, and gives the page where
    the last row stands too.
    """
    header, *rows = ["".join(map(squeezed, row)) for row in table]
    title = repr(" | ".join(map(one_line, table[0]))[:80])
    headless, lost = [], []
    for row, cells in zip(rows, table[1:]):
        pages = [place for place in range(page, len(printed.texts)) if row in printed.texts[place]]
        headed = [place for place in pages if header in printed.texts[place]]
        if headed:
            page = headed[0]
        elif pages:
            headless.append(pages[0] + 1)
        else:
            lost.append(" | ".join(map(one_line, cells))[:120])
    found = []
    if headless:
        found.append(f"page {headless[0]} has rows of the table {title} without its header")
    if lost:
        found.append(f"{len(lost)} rows of the table {title} stand whole on no page, as {lost[0]!r}")
    return found, page
