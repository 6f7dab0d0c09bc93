"""A report as DOCX: the package, python-docx, the order that Word wants, and LibreOffice's print.

    python3 Tests/Outside/docx_check.py --self-test
"""

import io
import re
import sys
import tempfile
import zipfile
from pathlib import Path

import docx
from docx.oxml.ns import qn

import docx_package
import office
import pdf
import printed
import selftest

FONT, LANGUAGE = "Times New Roman", "vi-VN"
EMU = 36000  # in a millimetre


# ---------------------------------------------------------------- the document

def faults(data, report, plan):
    """What is wrong with the file as it stands."""
    for check in (docx_package.faults, lambda file: document_faults(docx.Document(io.BytesIO(file)), report, plan)):
        try:
            yield from list(check(data))
        except Exception as error:  # python-docx and zipfile raise whatever they stumble over.
            yield f"it does not open: {type(error).__name__}: {error}"


def document_faults(document, report, plan):
    """What is wrong with the document as python-docx gives it."""
    yield from section_faults(document)
    yield from header_faults(document)
    yield from font_faults(document)
    yield from property_faults(document)
    for table in document.tables:
        yield from grid_faults(table)
    shown = [texts_of(table) for table in document.tables]
    if report is not None:
        yield from printed.table_faults(shown, report, plan)
    for table, texts in zip(document.tables, shown):
        if set(printed.FIGURES) <= set(map(printed.one_line, texts[0])):
            yield from appendix_faults(table, texts)


def millimetres(length):
    return None if length is None else length / EMU


def section_faults(document):
    """Each section is A4 with the margins of a public document."""
    for place, section in enumerate(document.sections, 1):
        size = millimetres(section.page_width), millimetres(section.page_height)
        name = "landscape" if section.orientation == 1 else "portrait"
        if None in size or any(abs(one - other) > 0.2 for one, other in zip(size, pdf.SHEETS[name])):
            yield f"section {place} is {size} mm and says {name}; that is not A4"
        for side, wanted in pdf.MARGINS.items():
            margin = millimetres(getattr(section, f"{side}_margin"))
            if margin is None or abs(margin - wanted) > 0.2:
                yield f"section {place} has {margin} mm at the {side}, expected {wanted}"
        if section.header_distance is None or not 0 < section.header_distance < section.top_margin:
            yield f"section {place} has its header outside the top margin"


def header_faults(document):
    """The page number stands in the header, and page 1 has none."""
    first, *others = document.sections
    if not first.different_first_page_header_footer:
        yield "the first page has no header of its own (titlePg), so it is numbered"
    elif has_page_number(first.first_page_header):
        yield "page 1 is numbered"
    if not has_page_number(first.header):
        yield "the header has no PAGE field"
    for place, section in enumerate(others, 2):
        header = section.first_page_header if section.different_first_page_header_footer else section.header
        if not has_page_number(header) or not has_page_number(section.header):
            yield f"section {place} has a page without number"


def has_page_number(header):
    element = header._element
    words = [one.text or "" for one in element.iter(qn("w:instrText"))]
    words += [one.get(qn("w:instr")) or "" for one in element.iter(qn("w:fldSimple"))]
    return any(word.split()[:1] == ["PAGE"] for word in words)


def font_faults(document):
    """Times New Roman for every script, and Vietnamese for every spelling checker."""
    styles = document.styles.element
    default = styles.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    fonts = None if default is None else default.find(qn("w:rFonts"))
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        if fonts is None or fonts.get(qn(f"w:{script}")) != FONT:
            yield f"the default font ({script}) is {None if fonts is None else fonts.get(qn(f'w:{script}'))}, not {FONT}"
    language = None if default is None else default.find(qn("w:lang"))
    if language is None or language.get(qn("w:val")) != LANGUAGE:
        yield f"the default language is not {LANGUAGE}"
    for root in (styles, document.element):
        others = {value for one in root.iter(qn("w:rFonts")) for key, value in one.attrib.items()
                  if key != qn("w:hint") and value != FONT}
        others |= {one.get(qn("w:val")) for one in root.iter(qn("w:lang"))} - {LANGUAGE}
        yield from (f"a run is set in {other}" for other in sorted(map(str, others)))


def property_faults(document):
    properties = document.core_properties
    if not properties.title:
        yield "the properties have no title"
    if properties.language != LANGUAGE:
        yield f"the properties give the language {properties.language!r}, expected {LANGUAGE}"


def grid_faults(table):
    """Each row fills the table's columns, and the table has room on its sheet."""
    columns = [int(one.get(qn("w:w")) or 0) for one in table._tbl.tblGrid.iter(qn("w:gridCol"))]
    for place, row in enumerate(table._tbl.tr_lst, 1):
        spans = sum(cell.grid_span for cell in row.tc_lst)
        if spans != len(columns):
            yield f"row {place} of a table fills {spans} of {len(columns)} columns"
            break
    widest = max(width for width, _ in pdf.SHEETS.values()) - pdf.MARGINS["left"] - pdf.MARGINS["right"]
    if sum(columns) / 20 / pdf.POINTS > widest + 1:
        yield f"a table is {sum(columns) / 20 / pdf.POINTS:.0f} mm wide"


def texts_of(table):
    """The texts of the cells, each merged cell once; much faster than python-docx's own `cells`."""
    return [["\n".join("".join(text_of(run) for run in paragraph.iter(qn("w:r")))
                       for paragraph in cell.iter(qn("w:p"))) for cell in row.tc_lst] for row in table._tbl.tr_lst]


def text_of(run):
    signs = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
    return "".join((one.text or "") if one.tag == qn("w:t") else signs.get(one.tag, "") for one in run)


def repeats(row):
    """Whether a row stands on each page of its table."""
    mark = row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}")
    return mark is not None and mark.get(qn("w:val")) not in ("0", "false", "off")


def appendix_faults(table, texts):
    """The table of figures: its header row is repeated, its rows stay whole, its numbers stand at the right."""
    rows = table._tbl.tr_lst
    if not repeats(rows[0]):
        yield "the header row of appendix 1 is not repeated on each page (tblHeader)"
    if any(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is None for row in rows):
        yield "a row of appendix 1 may be cut over two pages (cantSplit)"
    styles = {one.get(qn("w:styleId")): one for one in table.part.document.styles.element.iter(qn("w:style"))}
    wrong = []
    for row, line in zip(rows[1:], texts[1:]):
        for cell, text, title in zip(row.tc_lst, line, texts[0]):
            if printed.one_line(title) in ("Chỉ tiêu", "ĐVT", "Ghi chú") or not printed.is_number_cell(text):
                continue
            if any(alignment(paragraph, styles) not in ("right", "end") for paragraph in cell.iter(qn("w:p"))):
                wrong.append(text.strip())
    if wrong:
        yield f"{len(wrong)} numbers of appendix 1 do not stand at the right, as {wrong[0]!r}"


def alignment(paragraph, styles):
    """How a paragraph is set: by itself, or by the nearest of its styles that says so."""
    properties = paragraph.find(qn("w:pPr"))
    seen = set()
    while properties is not None:
        mark = properties.find(qn("w:jc"))
        if mark is not None:
            return mark.get(qn("w:val"))
        style = properties.find(qn("w:pStyle"))
        if style is None:
            style = properties.getparent().find(qn("w:basedOn"))
        name = None if style is None else style.get(qn("w:val"))
        if name in seen or name not in styles:
            return None
        seen.add(name)
        found = styles[name].find(qn("w:pPr"))
        properties = found if found is not None else None
    return None


# ---------------------------------------------------------------- on paper

def print_faults(data, path, plan, other_fonts=False):
    """What is wrong with a document's print."""
    if not Path(path).exists():
        yield "LibreOffice does not convert it"
        return
    document = docx.Document(io.BytesIO(data))
    printout = pdf.Print(path)
    tables = [texts_of(table) for table in document.tables if repeats(table._tbl.tr_lst[0])]
    paragraphs = ["".join(text_of(run) for run in one.iter(qn("w:r"))) for one in document.element.body.iter(qn("w:p"))]
    yield from pdf.faults(printout, tables, paragraphs, other_fonts, printed.signers(plan))
    wanted = {"landscape" if section.orientation == 1 else "portrait" for section in document.sections}
    shown = {sheet.orientation for sheet in printout.sheets}
    if shown != wanted:
        yield f"the sheets are {sorted(map(str, shown))}, the sections {sorted(wanted)}"


# ---------------------------------------------------------------- self-test

def sample(tables):
    """A document with the tables, made by python-docx, in the form that the check wants."""
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm, Pt

    document = docx.Document()
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for one in document.styles.element.iter(qn("w:rFonts")):
        one.attrib.clear()
        for script in ("ascii", "hAnsi", "cs", "eastAsia"):
            one.set(qn(f"w:{script}"), FONT)
    defaults.find(qn("w:lang")).set(qn("w:val"), LANGUAGE)
    document.core_properties.title, document.core_properties.language = "Báo cáo", LANGUAGE
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.different_first_page_header_footer = True
    header = section.header.paragraphs[0]
    header.alignment = 1
    field = header.add_run()._r.makeelement(qn("w:fldSimple"), {qn("w:instr"): "PAGE"})
    header._p.append(field)
    for _ in range(30):
        document.add_paragraph("Dòng chữ")
    for number, rows in enumerate(tables):
        if number == 1:
            section = document.add_section()
            section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
            section.different_first_page_header_footer = False
        document.add_paragraph("Phụ lục")
        width = section.page_width - Mm(50)
        table = document.add_table(len(rows), len(rows[0]), style="Table Grid")
        table.autofit = False
        for column in table.columns:
            column.width = width // len(rows[0])
        for row, texts in zip(table.rows, rows):
            row._tr.get_or_add_trPr().append(row._tr.makeelement(qn("w:cantSplit"), {}))
            for cell, text in zip(row.cells, texts):
                cell.width = width // len(rows[0])
                cell.text = text
                if printed.is_number_cell(text):
                    cell.paragraphs[0].alignment = 2
        table.rows[0]._tr.trPr.append(table.rows[0]._tr.makeelement(qn("w:tblHeader"), {}))
    for section in document.sections:
        section.top_margin = section.bottom_margin = section.right_margin = Mm(20)
        section.left_margin, section.header_distance = Mm(30), Mm(10)
    for paragraph in document.element.body.iter(qn("w:t")):
        paragraph.getparent().get_or_add_rPr()
    document.styles["Normal"].font.size = Pt(11)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def changed(data, name, old, new):
    """The file with a text of one part replaced; without the part where `new` is None."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target:
        for item in source.infolist():
            text = source.read(item)
            if item.filename == name:
                if new is None:
                    continue
                replaced = re.sub(old.encode(), new.encode(), text, count=1, flags=re.DOTALL)
                assert replaced != text, f"{old} is not in {name}"
                text = replaced
            target.writestr(item, text)
    return result.getvalue()


def self_test():
    test = selftest.SelfTest("docx_check.py")
    report = selftest.sample_report()
    long = [*selftest.SAMPLE_TABLES, [["Cột", "Số"], *[[f"Hàng {place} " + "chữ " * 30, str(place)] for place in range(40)]]]
    whole = sample(long)

    def found(old="", new="", part="word/document.xml"):
        data = changed(whole, part, old, new) if old else whole
        return list(faults(data, report, selftest.SAMPLE_PLAN))

    test.passes("whole", found())
    test.fails("no file", faults(b"PK", report, selftest.SAMPLE_PLAN), "does not open")
    test.fails("a part gone", found("x", None, "word/styles.xml"), "styles.xml")
    test.fails("XML that is not", found("</w:body>", ""), "not open")
    test.fails("an order that Word refuses", found(
        "<w:pPr><w:jc w:val=\"right\"/></w:pPr>", "<w:pPr><w:jc w:val=\"right\"/><w:keepNext/></w:pPr>"), "in pPr")
    test.fails("an order within a run", found("<w:rPr/>", '<w:rPr><w:sz w:val="24"/><w:b/></w:rPr>'), "in rPr")
    test.fails("an element where it has no place", found("<w:rPr/>", "<w:rPr><w:jc/></w:rPr>"), "does not belong")
    test.fails("properties after the text", found(
        "<w:rPr/><w:t>Dòng chữ</w:t>", "<w:t>Dòng chữ</w:t><w:rPr/>"), "come first")
    test.fails("a cell without paragraph", found(
        "(<w:tcPr>(?:(?!</w:tcPr>).)*</w:tcPr>)<w:p>.*?</w:p></w:tc>", "\\1</w:tc>"), "end with a paragraph")
    test.fails("tables without a paragraph between", found(
        "</w:tbl><w:p>(?:(?!</w:p>).)*Phụ lục(?:(?!</w:p>).)*</w:p>", "</w:tbl>"), "one table")
    test.fails("a section out of order", found("(<w:pgSz [^>]*/>)(<w:pgMar [^>]*/>)", "\\2\\1"), "in sectPr")
    test.fails("letter paper", found('w:pgSz w:w="11906"', 'w:pgSz w:w="12240"'), "not A4")
    test.fails("another margin", found('w:left="1701"', 'w:left="1134"'), "at the left")
    test.fails("another font", found("<w:rPr/>", '<w:rPr><w:rFonts w:ascii="Arial"/></w:rPr>'), "Arial")
    test.fails("another default font", found(FONT, "Calibri", "word/styles.xml"), "default font")
    test.fails("another language", found(LANGUAGE, "en-US", "word/styles.xml"), "language")
    test.fails("no language", found(LANGUAGE, "en-US", "docProps/core.xml"), "properties")
    test.fails("no title", found("<dc:title>[^<]*</dc:title>", "", "docProps/core.xml"), "title")
    test.fails("page 1 numbered", found("<w:titlePg/>", ""), "titlePg")
    test.fails("no page number", found("PAGE", "DATE", "word/header1.xml"), "PAGE")
    test.fails("a header that is not repeated", found("<w:tblHeader/>", ""), "tblHeader")
    test.fails("a row that is cut", found("<w:cantSplit/>", ""), "cantSplit")
    test.fails("a number at the left", found('w:jc w:val="right"', 'w:jc w:val="left"'), "at the right")
    test.fails("a style that is nowhere", found('w:tblStyle w:val="TableGrid"', 'w:tblStyle w:val="A"'), "style 'A'")
    test.fails("a row short", found("<w:tc>(?:(?!</w:tc>).)*</w:tc></w:tr>", "</w:tr>"), "columns")
    test.fails("another number", found("1.234.567", "1.234.568"), "Thực hiện")
    test.fails("a part without type", found('<Default Extension="xml"[^>]*/>', "", "[Content_Types].xml"), "content type")
    test.fails("a link outside", found('Target="styles.xml"', 'Target="https://example.org/" TargetMode="External"',
                                       "word/_rels/document.xml.rels"), "outside")

    broken = {
        "whole": (whole, None),
        "numbered": (changed(whole, "word/document.xml", "<w:titlePg/>", ""), "above its text"),
        "numberless": (changed(whole, "word/header1.xml", "PAGE", "QUOTE"), "not its number"),
        "font": (changed(whole, "word/styles.xml", 'w:ascii="Times New Roman" w:hAnsi="Times New Roman"',
                         'w:ascii="DejaVu Sans" w:hAnsi="DejaVu Sans"'), "font"),
        "narrow": (changed(whole, "word/document.xml", 'w:left="1701"', 'w:left="567"'), "left margin"),
        "hidden": (changed(whole, "word/document.xml", "<w:rPr/><w:t>Nhà xây mới", "<w:rPr><w:vanish/></w:rPr><w:t>Nhà xây mới"),
                   "on no page"),
        "lost": (changed(whole, "word/document.xml", "<w:rPr/><w:t>Dòng", "<w:rPr><w:vanish/></w:rPr><w:t>Một dòng"), "lacks"),
    }
    with tempfile.TemporaryDirectory(prefix="mttq-docx-") as folder:
        for name, (data, _) in broken.items():
            (Path(folder) / f"{name}.docx").write_bytes(data)
        office.convert(sorted(Path(folder).glob("*.docx")), folder)
        for name, (data, words) in broken.items():
            said = list(print_faults(data, Path(folder) / f"{name}.pdf", selftest.SAMPLE_PLAN))
            if words is None:
                test.passes(f"the print {name}", said)
            else:
                test.fails(f"the print {name}", said, words)
    return test.close()


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1:] == ["--self-test"] else __doc__)
