"""The package of a DOCX: its parts, what leads from one to another, and the styles that they name."""

import io
import posixpath
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from docx.oxml.ns import qn

import docx_order

CONTENT_TYPES, RELATIONSHIPS = ("{http://schemas.openxmlformats.org/package/2006/%s}" % name
                                for name in ("content-types", "relationships"))


def faults(data):
    """What a strict reader wants of the file and its parts."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        if package.testzip() is not None:
            yield f"the part {package.testzip()} is damaged"
        names = package.namelist()
        if len(set(names)) != len(names):
            yield "a part stands twice in the file"
        roots = {}
        for name in names:
            if not name.endswith((".xml", ".rels")):
                continue
            try:
                roots[name] = ElementTree.fromstring(package.read(name))
            except ElementTree.ParseError as error:
                yield f"{name} is not well-formed XML: {error}"
    if "[Content_Types].xml" not in roots:
        yield "there is no [Content_Types].xml"
        return
    yield from content_type_faults(roots, names)
    for name, root in roots.items():
        if name.endswith(".rels"):
            yield from relationship_faults(name, root, names)
        yield from (f"{name}: {fault}" for fault in sorted(set(docx_order.faults(root))))
    yield from style_faults(roots)


def content_type_faults(roots, names):
    types = roots["[Content_Types].xml"]
    endings = {one.get("Extension").lower() for one in types.iter(CONTENT_TYPES + "Default")}
    overrides = [one.get("PartName") for one in types.iter(CONTENT_TYPES + "Override")]
    for name in names:
        if f"/{name}" not in overrides and name.rpartition(".")[2].lower() not in endings:
            yield f"the part {name} has no content type"
    for part in overrides:
        if part.lstrip("/") not in roots:
            yield f"a content type is given for {part}, which is not there"


def relationship_faults(name, root, names):
    """Each relationship has an id of its own and leads to a part of the file."""
    folder = Path(name).parent.parent
    idents = [one.get("Id") for one in root]
    if len(set(idents)) != len(idents):
        yield f"{name}: an id stands twice"
    for one in root.iter(RELATIONSHIPS + "Relationship"):
        target = one.get("Target")
        if one.get("TargetMode") == "External":
            yield f"{name} leads outside, to {target}"
            continue
        part = target.lstrip("/") if target.startswith("/") else posixpath.normpath((folder / target).as_posix())
        if part not in names:
            yield f"{name} leads to {part}, which is not there"


def style_faults(roots):
    """Styles and lists that a paragraph names are there."""
    def named(root, *tags):
        return {one.get(qn("w:val")) for tag in tags for one in root.iter(qn(tag))}

    styles = roots.get("word/styles.xml")
    known = set() if styles is None else {one.get(qn("w:styleId")) for one in styles.iter(qn("w:style"))}
    numbering = roots.get("word/numbering.xml")
    numbers = {"0"} if numbering is None else {"0"} | {one.get(qn("w:numId")) for one in numbering.iter(qn("w:num"))}
    for name, root in roots.items():
        for style in sorted(named(root, "w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next") - known):
            yield f"{name} names the style {style!r}, which is not there"
        if name != "word/numbering.xml":
            for number in sorted(named(root, "w:numId") - numbers):
                yield f"{name} names the list {number!r}, which is not there"
