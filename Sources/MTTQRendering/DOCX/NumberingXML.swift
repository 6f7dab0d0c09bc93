/// `word/numbering.xml`: the lists, whose entries begin with a dash.
enum NumberingXML {
  static let text =
    OfficePart.declaration + """
      <w:numbering\(OfficePart.namespaces)>
      \(DashList.allCases.map(\.definition).joined())\
      \(DashList.allCases.map(\.instance).joined())</w:numbering>

      """
}

/// A list with a dash before each entry; raw values are the numbers of the lists.
enum DashList: Int, CaseIterable {
  /// The entries of a part, set in like its paragraphs.
  case items = 1
  /// Those who get the document.
  case recipients = 2

  private var style: ParagraphStyle {
    switch self {
    case .items: .item
    case .recipients: .recipient
    }
  }

  private var indent: Int {
    switch self {
    case .items: Twips.indent
    case .recipients: 0
    }
  }

  fileprivate var definition: String {
    """
    <w:abstractNum w:abstractNumId="\(rawValue)"><w:multiLevelType w:val="singleLevel"/>\
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>\
    <w:pStyle w:val="\(style.rawValue)"/><w:suff w:val="space"/><w:lvlText w:val="-"/>\
    <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="\(indent)"/></w:pPr>\
    </w:lvl></w:abstractNum>

    """
  }

  fileprivate var instance: String {
    "<w:num w:numId=\"\(rawValue)\"><w:abstractNumId w:val=\"\(rawValue)\"/></w:num>\n"
  }
}
