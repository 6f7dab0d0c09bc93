"""A report in HTML as html5lib parses it and as headless Chromium shows and prints it.

    python3 Tests/Outside/html_check.py --self-test
"""

import html
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import html5lib

import pdf
import printed
import selftest

CHROMIUM = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]
SECONDS = 120
NARROW, WIDE = 360, 1200
SVG, HTML = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xhtml"
ACTIVE = ("script", "iframe", "object", "embed", "link", "base", "form", "audio", "video")
ADDRESSES = ("src", "href", "srcset", "poster", "data", "action", "background", "{http://www.w3.org/1999/xlink}href")
REFERENCES = ("aria-labelledby", "aria-describedby", "headers", "for")


def tag(element):
    """The name of an element without its namespace; empty for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def parse(data):
    """The root of the document, and the errors of the parser."""
    parser = html5lib.HTMLParser(html5lib.getTreeBuilder("etree"), strict=False)
    root = parser.parse(data, likely_encoding="utf-8")
    return root, [f"line {place[0]}: {code} {values or ''}".strip() for place, code, values in parser.errors]


def text_of(element):
    """The text that a reader sees: without the words that stand for a drawing."""
    if tag(element) in ("title", "desc", "style", "script", ""):
        return element.tail or ""
    inner = "\n" if tag(element) == "br" else (element.text or "") + "".join(map(text_of, element))
    return inner + (element.tail or "")


def cell_text(cell):
    return (cell.text or "") + "".join(map(text_of, cell))


def tables_of(root):
    """The tables that have a header row: lists of rows of texts."""
    for table in root.iter(f"{{{HTML}}}table"):
        if any(tag(one) == "thead" for one in table):
            yield [[cell_text(cell) for cell in row if tag(cell) in ("th", "td")]
                   for part in table if tag(part) in ("thead", "tbody", "tfoot") for row in part if tag(row) == "tr"]


# ---------------------------------------------------------------- the source

def faults(data, report, plan):
    """What is wrong with the document as it stands."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        yield f"it is not UTF-8: {error}"
        return
    root, errors = parse(data)
    yield from (f"html5lib: {error}" for error in errors[:5])
    if not text.lstrip().lower().startswith("<!doctype html>"):
        yield "it does not start with <!DOCTYPE html>"
    elements = list(root.iter())
    yield from head_faults(root, elements)
    yield from self_contained_faults(elements)
    yield from reference_faults(elements)
    hidden = {inner for element in elements if element.get("aria-hidden") == "true" for inner in element.iter()}
    for element in elements:
        if element.tag == f"{{{SVG}}}svg" and element not in hidden:
            yield from drawing_faults(element)
    if report is not None:
        yield from printed.table_faults(list(tables_of(root)), report, plan)


def head_faults(root, elements):
    if not (root.get("lang") or "").startswith("vi"):
        yield f"the language is {root.get('lang')!r}, not vi"
    titles = [one for one in elements if one.tag == f"{{{HTML}}}title"]
    if len(titles) != 1 or not (titles[0].text or "").strip():
        yield "there is no title"
    metas = [one for one in elements if tag(one) == "meta"]
    if not any((one.get("charset") or "").lower() == "utf-8" for one in metas):
        yield "no meta says charset utf-8"
    if not any(one.get("name") == "viewport" for one in metas):
        yield "no meta viewport, so a telephone shows the page shrunken"
    if len([one for one in elements if tag(one) == "h1"]) != 1:
        yield "there is not exactly one h1"
    for table in (one for one in elements if tag(one) == "thead"):
        if any(cell.get("scope") is None for cell in table.iter(f"{{{HTML}}}th")):
            yield "a header cell has no scope"
            break


def self_contained_faults(elements):
    """No script runs, and nothing is fetched."""
    for element in elements:
        name = tag(element)
        if name in ACTIVE:
            yield f"there is an element {name}"
        if name == "meta" and element.get("http-equiv", "").lower() == "refresh":
            yield "the page sends its reader elsewhere"
        for key, value in element.attrib.items():
            if key.lower().startswith("on"):
                yield f"{name} has the handler {key}"
            if key in ADDRESSES and not value.startswith(("#", "data:")):
                yield f"{name} refers to {value[:60]!r}"
        styles = [element.get("style") or ""] + ([element.text or ""] if name == "style" else [])
        for style in styles:
            if re.search(r"@import|@font-face|url\(\s*['\"]?(?!#|data:)", style):
                yield f"the style of {name} fetches something"


def reference_faults(elements):
    """Ids stand once, and what refers to one finds it."""
    ids = [one.get("id") for one in elements if one.get("id") is not None]
    for ident in sorted({one for one in ids if ids.count(one) > 1}):
        yield f"the id {ident!r} stands {ids.count(ident)} times"
    for element in elements:
        wanted = [ident for key in REFERENCES for ident in (element.get(key) or "").split()]
        if (element.get("href") or "").startswith("#"):
            wanted.append(element.get("href")[1:])
        for ident in wanted:
            if ident not in ids:
                yield f"{tag(element)} refers to the id {ident!r}, which is not there"


def drawing_faults(drawing):
    """A chart says in words what it shows, unless it is an ornament that stands hidden beside its words."""
    parts = {tag(one): "".join(one.itertext()).strip() for one in drawing if tag(one) in ("title", "desc")}
    for name in ("title", "desc"):
        if not parts.get(name):
            yield f"a chart has no {name}"
    if drawing.get("role") != "img":
        yield f"a chart {parts.get('title', '')!r} has not the role img"


# ---------------------------------------------------------------- on paper and on a narrow screen

def print_page(source, target):
    """Prints an HTML file as a person would, but without Chromium's own header and footer."""
    with tempfile.TemporaryDirectory(prefix="mttq-chromium-") as profile:
        subprocess.run([*CHROMIUM, f"--user-data-dir={profile}", "--no-pdf-header-footer",
                        f"--print-to-pdf={target}", Path(source).resolve().as_uri()],
                       check=True, capture_output=True, timeout=SECONDS)


def print_faults(data, path, report, plan, other_fonts=False):
    """What is wrong with a document's print."""
    root, _ = parse(data)
    yield from pdf.faults(pdf.Print(path), list(tables_of(root)), printed.indicator_names(report, plan), other_fonts,
                          printed.signers(plan))


# Says of a page in a frame what a reader does not see in it, or sees in the wrong place.
LOOK = """(frame, isNarrow) => {
  const page = frame.contentDocument, view = frame.contentWindow, faults = [];
  const width = frame.clientWidth;
  const said = element => element.textContent.trim().replace(/\\s+/g, " ").slice(0, 60);
  const isSeen = box => box.width > 1 && box.height > 1;
  const isOutside = box => box.right > width + 1 || box.left < -1;
  const scrolled = Math.max(page.documentElement.scrollWidth, page.body.scrollWidth);
  if (isNarrow && scrolled > width)
    faults.push(`it scrolls sideways: ${scrolled} pixels wide in a window of ${width}`);

  for (const table of page.querySelectorAll("table")) {
    const heads = [...table.querySelectorAll("thead th")];
    if (!heads.length) continue;
    const isHeaded = isSeen(heads[0].closest("thead").getBoundingClientRect());
    for (const row of table.querySelectorAll("tbody tr")) {
      const cells = [...row.children];
      if (cells.length != heads.length) continue;
      for (const [place, cell] of cells.entries()) {
        const title = heads[place].textContent.trim();
        if (!cell.textContent.trim()) continue;
        const box = cell.getBoundingClientRect();
        if (!isSeen(box) || view.getComputedStyle(cell).visibility != "visible")
          faults.push(`nobody sees ${said(cell)} in ${said(row)}`);
        else if (isOutside(box) || cell.scrollWidth > cell.clientWidth + 2)
          faults.push(`not all is seen of ${said(cell)} in ${said(row)}`);
        const label = view.getComputedStyle(cell, "::before").content;
        const isLabelled = label.startsWith('"') && (cell.dataset.label || "").trim() == title;
        if (!isHeaded && cell.tagName == "TD" && title != "STT" && !isLabelled)
          faults.push(`${said(cell)} in ${said(row)} stands without its title ${title}`);
      }
    }
  }

  const area = (one, other) =>
    Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left))
    * Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
  const head = [...page.querySelectorAll("p")].find(one => one.textContent.trim() == "Nơi nhận:");
  if (head) {
    const list = head.parentElement, place = list.getBoundingClientRect();
    const signers = [...list.parentElement.children].filter(one => one != list);
    for (const signer of signers) {
      const box = signer.getBoundingClientRect();
      if (area(place, box) > 1) faults.push(`${said(signer)} signs over the recipients`);
      if (!isNarrow && signers.length == 1 && (box.left < place.right - 1 || box.top > place.bottom))
        faults.push(`${said(signer)} does not sign right of the recipients`);
    }
  }
  return faults;
}"""


def looks(pages):
    """What Chromium shows amiss of each page in a narrow and in a wide window, by its name: one run for all."""
    frames = "".join(f'<iframe width="{width}" height="800" srcdoc="{html.escape(data.decode("utf-8"))}"></iframe>'
                     for data in pages.values() for width in (NARROW, WIDE))
    script = f"""addEventListener("load", () => {{
      const look = {LOOK};
      const found = [...document.querySelectorAll("iframe")].map(
        frame => look(frame, frame.clientWidth == {NARROW}));
      document.body.innerHTML = "";
      document.body.dataset.faults = JSON.stringify(found);
    }});"""
    with tempfile.TemporaryDirectory(prefix="mttq-chromium-") as folder:
        page = Path(folder) / "frames.html"
        page.write_text(f"<!DOCTYPE html><meta charset=utf-8><style>iframe{{border:0;display:block}}</style>"
                        f"<script>{script}</script><body>{frames}</body>", encoding="utf-8")
        run = subprocess.run([*CHROMIUM, f"--user-data-dir={folder}/profile", "--dump-dom", page.as_uri()],
                             check=True, capture_output=True, timeout=SECONDS)
    found = re.search(r'data-faults="([^"]*)"', run.stdout.decode("utf-8"))
    by_frame = json.loads(html.unescape(found[1])) if found else []
    return {name: (by_frame[2 * place], by_frame[2 * place + 1])
            for place, name in enumerate(pages) if len(by_frame) == 2 * len(pages)}


def screen_faults(pages):
    """By page, what a reader does not see on a telephone, or on a desk, or sees in the wrong place."""
    found = looks(pages)
    for name in pages:
        if name not in found:
            yield name, "Chromium did not say how it looks"
            continue
        for where, faults in zip(("on a telephone", "on a desk"), found[name]):
            yield from ((name, f"{where}: {fault}") for fault in faults)


# ---------------------------------------------------------------- self-test

STYLE = """@page { size: A4 portrait; margin: 20mm 20mm 20mm 30mm; @top-center { content: counter(page); font: 14pt "Times New Roman" } }
@page :first { @top-center { content: "" } }
body { font: 14pt "Times New Roman", "Liberation Serif", serif; margin: 0; overflow-wrap: anywhere }
table { border-collapse: collapse; font-size: 12pt; width: 100% } tr { break-inside: avoid }"""


def sample(tables, style=STYLE):
    """A page with the tables, and a long text before them."""
    drawn = "".join(
        "<table><thead><tr>" + "".join(f'<th scope="col">{html.escape(cell)}</th>' for cell in table[0])
        + "</tr></thead><tbody>" + "".join(
            "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>\n" for row in table[1:])
        + "</tbody></table>\n" for table in tables)
    return (f'<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8">'
            f'<meta name="viewport" content="width=device-width"><title>Báo cáo</title><style>{style}</style></head>\n'
            f'<body><h1 id="a">BÁO CÁO</h1><svg role="img" aria-labelledby="t" width="9" height="9"><title id="t">Tỷ lệ'
            f'</title><desc>44%</desc></svg>{"<p>Dòng chữ</p>" * 30}{drawn}</body></html>\n')


SIGNED = '<div style="display: grid; grid-template-columns: 1fr 1fr"><b>{}</b><b>{}</b></div>'
APPENDIX = '<section style="break-before: auto; break-after: auto"><b>PHỤ LỤC 1</b><p>Quỹ</p></section>'


def screen(style="", more=""):
    """A page whose rows are cards on a telephone, and which is signed."""
    return f"""<!DOCTYPE html><html lang="vi"><meta charset="utf-8"><style>
@media (max-width: 600px) {{ td {{ display: block }} td::before {{ content: attr(data-label) }}
  thead {{ position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }} }}
@media (min-width: 600px) {{ .signing {{ display: grid; grid-template-columns: 1fr 1fr }} }} {style}</style><body>{more}
<table><thead><tr><th>STT</th><th>Chỉ tiêu</th><th>Lũy kế</th></tr></thead><tbody><tr><td data-label="STT">1</td>
<th>Cây xanh</th><td data-label="Lũy kế">120</td></tr></tbody></table>
<div class="signing"><div><p>Nơi nhận:</p></div><div><p>CHỦ TỊCH</p></div></div></body></html>"""


def self_test():
    test = selftest.SelfTest("html_check.py")
    report = selftest.sample_report()
    whole = sample(selftest.SAMPLE_TABLES)

    def found(old="", new=""):
        return list(faults((whole.replace(old, new, 1) if old else whole).encode(), report, selftest.SAMPLE_PLAN))

    test.passes("whole", found())
    test.fails("a tag left open", found("</h1>"), "html5lib")
    test.fails("a bare ampersand reference", found("A&amp;B", "A&ampB"), "html5lib")
    test.fails("a name taken for a tag", found("&lt;A&amp;B&gt;", "<A&amp;B>"), "Chỉ tiêu")
    test.fails("no doctype", found("<!DOCTYPE html>\n"), "DOCTYPE")
    test.fails("another language", found('lang="vi"', 'lang="en"'), "language")
    test.fails("a script", found("<h1", "<script>1</script><h1"), "script")
    test.fails("a handler", found("<h1", "<h1 onclick='a()'"), "onclick")
    test.fails("a picture from elsewhere", found("<h1", "<img alt='' src='https://example.org/a.png'><h1"), "refers")
    test.fails("a font from elsewhere", found("@page", "@import 'a.css'; @page"), "fetches")
    test.fails("one id twice", found('<p>', '<p id="a">'), "2 times")
    test.fails("an id that is nowhere", found('aria-labelledby="t"', 'aria-labelledby="u"'), "'u'")
    test.fails("a chart without words", found("<desc>44%</desc>"), "no desc")
    test.passes("an ornament", found("<p>", '<p aria-hidden="true"><svg width="1" height="1"></svg>'))
    test.fails("a header cell without scope", found('<th scope="col">', "<th>"), "scope")
    test.fails("another number", found("1.234.567", "1.234.568"), "Thực hiện")

    long = [*selftest.SAMPLE_TABLES, [["Cột", "Số"], *[[f"Hàng {place} " + "chữ " * 30, str(place)] for place in range(40)]]]
    pages = {
        "whole": (sample(long), None),
        "wide": (sample(long).replace("Dòng chữ", '<span style="white-space:nowrap">' + "dài " * 60 + "</span>", 1), "right margin"),
        "letter": (sample(long, STYLE.replace("A4 portrait", "letter")), "not A4"),
        "margins": (sample(long, STYLE.replace("20mm 30mm", "20mm 10mm")), "left margin"),
        "numbers": (sample(long, STYLE.replace(":first", ":last-but-not-least")), "above its text"),
        "numberless": (sample(long, STYLE.replace("counter(page)", '""')), "not its number"),
        "headless": (sample(long, STYLE + "thead { display: table-row-group }"), "without its header"),
        "cut": (sample(long).replace("<td>Hàng 20 ", '<td>Hàng 20 <p style="break-after: page">a</p>'), "on no page"),
        "signed": (sample(long).replace("<p>", SIGNED.format("Nơi nhận:", "CHỦ TỊCH") + "<p>", 1), None),
        "unsigned": (sample(long).replace("<p>", SIGNED.format("Nơi nhận:", "") + "<p>", 1), "nobody signs"),
        "signed left": (sample(long).replace("<p>", SIGNED.format("CHỦ TỊCH", "Nơi nhận:") + "<p>", 1), "on the left"),
        "appendices": (sample(long).replace("</body>", APPENDIX + APPENDIX + "</body>"), None),
        "a sheet each": (sample(long).replace("</body>", APPENDIX + APPENDIX.replace("auto", "page", 1) + "</body>"),
                         "begins with a small appendix"),
        "font": (sample(long, STYLE.replace('"Times New Roman", "Liberation Serif", serif', "monospace")), "font"),
    }
    with tempfile.TemporaryDirectory(prefix="mttq-html-") as folder:
        for name, (text, words) in pages.items():
            source, target = Path(folder) / f"{name}.html", Path(folder) / f"{name}.pdf"
            source.write_text(text, encoding="utf-8")
            print_page(source, target)
            said = list(print_faults(text.encode(), target, report, selftest.SAMPLE_PLAN))
            if words is None:
                test.passes(f"the print {name}", said)
            else:
                test.fails(f"the print {name}", said, words)
    screens = {
        "whole": (screen(), None),
        "wide": (screen(more="<p style='width: 400px'>Dòng</p>"), "sideways"),
        "untitled": (screen("td::before { content: none !important }"), "without its title"),
        "mistitled": (screen().replace('data-label="Lũy kế"', 'data-label="Kế hoạch"'), "without its title"),
        "unseen": (screen("th + td { display: none }"), "nobody sees"),
        "beside the window": (screen("td { position: relative; left: 400px } body { overflow: hidden }"), "not all"),
        "left": (screen(".signing { direction: rtl }"), "right of the recipients"),
        "under": (screen(".signing { display: block !important }"), "right of the recipients"),
        "over": (screen(".signing > * { grid-area: 1 / 1 }"), "over the recipients"),
    }
    said = {name: [] for name in screens}
    for name, fault in screen_faults({name: text.encode() for name, (text, _) in screens.items()}):
        said[name].append(fault)
    for name, (_, words) in screens.items():
        if words is None:
            test.passes(f"the screen {name}", said[name])
        else:
            test.fails(f"the screen {name}", said[name], words)
    return test.close()


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1:] == ["--self-test"] else __doc__)
