"""The order in which WordprocessingML wants the parts of an element (ECMA-376, part 1, annex A).

Many programs read another order as well; Word calls the file damaged.
"""

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
BORDERS = "top start left bottom end right insideH insideV tl2br tr2bl"
STYLE_PARTS = "pPr rPr tblPr trPr tcPr"

ORDER = {name: parts.split() for name, parts in {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
           "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
           "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
           "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
           "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs "
           "em lang eastAsianLayout specVanish oMath rPrChange",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
             "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark "
            "headers cellIns cellDel cellMerge tcPrChange",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
              "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings "
              "sectPrChange",
    "tblBorders": BORDERS, "tcBorders": BORDERS, "tblCellMar": BORDERS, "tcMar": BORDERS,
    "pBdr": "top left bottom right between bar",
    "numPr": "ilvl numId ins",
    "tbl": "bookmarkStart bookmarkEnd tblPr tblGrid tr",
    "tr": "tblPrEx trPr tc",
    "style": f"name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
             f"personal personalCompose personalReply rsid {STYLE_PARTS} tblStylePr",
    "styles": "docDefaults latentStyles style",
    "docDefaults": "rPrDefault pPrDefault",
    "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "settings": "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries "
                "displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData "
                "embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges "
                "bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors "
                "hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles "
                "stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions "
                "doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme "
                "styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone "
                "doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders "
                "bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing "
                "drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery "
                "doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin "
                "doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars "
                "noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml "
                "ignoreMixedContent alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly "
                "useXSLTWhenSaving saveThroughXslt showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults "
                "footnotePr endnotePr compat docVars rsids mathPr attachedSchema themeFontLang clrSchemeMapping "
                "doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown "
                "smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator",
}.items()}
# What may stand several times; every other part of these elements stands once.
REPEATED = {"headerReference", "footerReference", "tr", "tc", "style", "tblStylePr", "abstractNum", "num", "lvl",
            "bookmarkStart", "bookmarkEnd", "activeWritingStyle", "attachedSchema", "smartTagType"}
# What has to come first in an element that holds other things in any order.
FIRST = {"p": "pPr", "r": "rPr", "tc": "tcPr"}


def local(element):
    """The name of a WordprocessingML element; empty for any other."""
    return element.tag[len(W) + 2:] if isinstance(element.tag, str) and element.tag.startswith(f"{{{W}}}") else ""


def faults(root):
    """Where a part of the document has its elements in an order that Word refuses."""
    for element in root.iter():
        name = local(element)
        children = [child for child in map(local, element) if child]
        if name in ORDER:
            yield from sequence_faults(name, children)
        if FIRST.get(name) in children[1:]:
            yield f"in {name}, {FIRST[name]} does not come first"
        if name == "tc" and children[-1:] != ["p"]:
            yield "a cell does not end with a paragraph"
        if "tbl" in (one for one, following in zip(children, children[1:]) if one == following):
            yield f"in {name}, two tables follow each other, which Word joins to one table"
        if name == "body" and children[-1:] != ["sectPr"]:
            yield "the body does not end with its section"


def sequence_faults(name, children):
    order = ORDER[name]
    for child in children:
        if child not in order:
            yield f"{name} holds {child}, which does not belong there"
            return
    for one, following in zip(children, children[1:]):
        if order.index(one) > order.index(following):
            yield f"in {name}, {one} comes before {following}"
        if one == following and one not in REPEATED:
            yield f"in {name}, {one} stands twice"
