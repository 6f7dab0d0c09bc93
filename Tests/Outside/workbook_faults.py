"""Files that are damaged workbooks or none, each with what the tool has to say of it."""

import io
import struct
import warnings
import zipfile

import docx
import openpyxl

import workbook_files

TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
SHEET = "xl/worksheets/sheet1.xml"


def relationships(*entries):
    rows = "".join(f'<Relationship Id="r{index}" Type="{TYPE}/{kind}" Target="{target}"/>'
                   for index, (kind, target) in enumerate(entries))
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'


PARTS = {
    "_rels/.rels": relationships(("officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{TYPE}"><sheets><sheet name="S" sheetId="1" r:id="r0"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": relationships(
        ("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")),
    "xl/styles.xml": f'<styleSheet {MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    "xl/sharedStrings.xml": f"<sst {MAIN}><si><t>một</t></si></sst>",
    SHEET: f'<worksheet {MAIN}><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46082</v></c>'
           "</row></sheetData></worksheet>",
}


def packed(parts, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", method) as archive:
        warnings.simplefilter("ignore")
        for name, text in parts:
            archive.writestr(zipfile.ZipInfo(name), text, method)
    return out.getvalue()


def whole(**changes):
    return packed((PARTS | changes).items())


def changed(name, text):
    return packed((PARTS | {name: text}).items())


def cells(text):
    return changed(SHEET, f"<worksheet {MAIN}><sheetData>{text}</sheetData></worksheet>")


def compound(*names):
    """A compound file with streams of these names."""
    header = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + bytes(504)
    entries = b""
    for name in names:
        text = (name + "\0").encode("utf-16-le")
        entries += text.ljust(64, b"\0") + struct.pack("<HB", len(text), 2) + bytes(61)
    return header + entries.ljust(512, b"\0") + bytes(512)


def patched(data, name, central, size, value):
    """The archive with a number written over one in the directory's entry of a part."""
    place = data.rindex(name.encode()) - 46
    return data[:place + central] + value.to_bytes(size, "little") + data[place + central + size:]


def foreign():
    """What other programs write."""
    word = io.BytesIO()
    docx.Document().save(word)
    book = io.BytesIO()
    openpyxl.Workbook().save(book)
    yield "a document of Word", word.getvalue(), "foreign.*wordDocument"
    for ending, kind in (("ods", "openDocument"), ("xls", "oldWorkbook")):
        yield f"LibreOffice's .{ending}", workbook_files.by_office([book.getvalue()], ending)[0], f"foreign.*{kind}"
    yield "a PDF", b"%PDF-1.7\n%\xE2\xE3\n", "foreign.*pdf"
    for page in (b"<html><table></table></html>", b"\xEF\xBB\xBF \n<!DOCTYPE HTML><html>", b"<table border=1>",
                 "<html>".encode("utf-16"), b"MIME-Version: 1.0\r\n", b'<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'):
        yield f"a page {page[:12]}", page, "foreign.*webPage"
    yield "an .xlsb", packed({"_rels/.rels": PARTS["_rels/.rels"], "xl/workbook.bin": "x"}.items()), "foreign.*binary"
    yield "an archive of something", packed({"a.txt": "x"}.items()), "foreign.*other"
    yield "a locked workbook", compound("EncryptionInfo", "EncryptedPackage"), "password"
    yield "an old workbook", compound("Workbook"), "foreign.*oldWorkbook"
    yield "an old document", compound("WordDocument"), "foreign.*wordDocument"
    yield "nothing", b"", "archive"
    yield "text", "Ngày;Số lượng\n".encode(), "archive"
    yield "a locked part", patched(patched(whole(), SHEET, 8, 2, 1), "xl/styles.xml", 8, 2, 1), "password"


def containers():
    data = whole()
    for name in PARTS:
        rest = [one for one in PARTS.items() if one[0] != name]
        wanted = "foreign.*other" if name == "_rels/.rels" else f"missing.*{name}"
        yield f"without {name}", packed(rest), wanted
        yield f"{name} under another name", packed([*rest, (name + "x", PARTS[name])]), wanted
        yield f"{name} twice", packed([*PARTS.items(), (name, PARTS[name])]), f"twice.*{name}"
        yield f"{name} twice in capitals", packed([*PARTS.items(), (name.upper(), PARTS[name])]), "twice"
        yield f"{name} cut", changed(name, PARTS[name][:-3]), f"unfinished.*{name}"
        yield f"{name} with a document type", changed(name, "<!DOCTYPE a [<!ENTITY b 'c'>]>" + PARTS[name]), f"documentType.*{name}"
        yield f"{name} too deep", changed(name, PARTS[name].replace("</", "<a>" * 70 + "</a>" * 70 + "</", 1)), f"depth.*{name}"
        yield f"{name} that is none", changed(name, "<a/>"), f"structure.*{name}"
        yield f"{name} in Latin 1", changed(name, PARTS[name].encode().replace(b">", b">\xE9", 1)), f"encoding.*{name}"
        yield f"{name} of zeros", changed(name, bytes(1000)), f"character.*{name}"
        yield f"{name} empty", changed(name, ""), f"unfinished.*{name}"
        yield f"{name} in UTF-16", changed(name, PARTS[name].encode("utf-16")), ""
        yield f"{name} of a wrong check", patched(data, name, 16, 4, 1), "inconsistent"
        yield f"{name} of a wrong size", patched(data, name, 24, 4, 9), "inconsistent"
        yield f"{name} of no size in its head", streamed(name, 9), f"damaged.*{name}"
    yield "with bzip2", packed(PARTS.items(), zipfile.ZIP_BZIP2), "method.*_rels/.rels"
    yield "written as a stream", streamed(SHEET, len(PARTS[SHEET])), ""
    yield "stored", packed(PARTS.items(), zipfile.ZIP_STORED), ""
    yield "a bomb", changed(SHEET, b" " * (257 << 20)), f"tooLarge.*{SHEET}"
    yield "a bomb in two", packed((PARTS | {SHEET: b" " * (255 << 20), "xl/styles.xml": PARTS["xl/styles.xml"] + " " * (1 << 20)}).items()), "tooLarge"
    yield "many parts", packed([*PARTS.items(), *((f"a{index}", "") for index in range(65_531))]), "tooManyParts"
    yield "leading nowhere", changed("_rels/.rels", relationships(("thumbnail", "a.png"))), "structure.*_rels/.rels"
    yield "bytes in front", b"x" + data, "archive"
    yield "bytes behind", data + b"x", "archive"


class Stream(io.BytesIO):
    """A file that is written from its beginning to its end."""

    def seek(self, *_):
        raise OSError


def streamed(name, size):
    """Sizes stand behind the bytes, and the directory gives a wrong one."""
    out = Stream()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for one, text in PARTS.items():
            archive.writestr(one, text)
    return patched(out.getvalue(), name, 24, 4, size)


def sheets():
    yield "a row too far", cells('<row r="1048577"><c><v>1</v></c></row>'), "rows .*row: 1048577"
    yield "a column too far", cells('<row r="1"><c r="XFE1"><v>1</v></c></row>'), "columns .*column: 16385"
    yield "rows out of order", cells('<row r="2"/><row r="2"><c><v>1</v></c></row>'), "order .*row: 3"
    yield "cells out of order", cells('<row r="1"><c r="B1"/><c r="A1"/></row>'), "order "
    yield "a cell of another row", cells('<row r="1"><c r="A2"/></row>'), "order "
    yield "no reference", cells('<row r="1"><c r="1A"/></row>'), "order "
    yield "no shared string", cells('<row r="1"><c r="C1" t="s"><v>1</v></c></row>'), "sharedString .*column: 3"
    yield "no style", cells('<row r="7"><c s="2"><v>1</v></c></row>'), "style .*row: 7"
    yield "no number", cells('<row><c><v>1,5</v></c></row>'), "value .*row: 1, column: 1"
    yield "no kind", cells('<row><c t="x"><v>1</v></c></row>'), "value "
    yield "no truth", cells('<row><c t="b"><v>2</v></c></row>'), "value "
    long = "ế" * 32_768
    yield "a long text", cells(f'<row><c t="str"><v>{long}</v></c></row>'), "characters "
    yield "a long text in place", cells(f'<row><c t="inlineStr"><is><t>{long}</t></is></c></row>'), "characters "
    yield "a long shared text", changed("xl/sharedStrings.xml", f"<sst {MAIN}><si><t>{long}</t></si></sst>"), "characters "


def broken(chance):
    """The workbook cut anywhere, and with a bit turned anywhere."""
    data = whole()
    for _ in range(150):
        yield "cut", data[:chance.randrange(len(data))], "archive"
    for _ in range(400):
        place = chance.randrange(len(data) * 8)
        turned = bytearray(data)
        turned[place // 8] ^= 1 << place % 8
        yield f"bit {place} turned", bytes(turned), ""


def samples(chance):
    yield from foreign()
    yield from containers()
    yield from sheets()
    yield from broken(chance)
