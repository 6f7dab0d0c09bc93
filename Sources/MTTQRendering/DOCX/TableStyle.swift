/// The named styles of a report's tables; raw values are their ids in the file.
enum TableStyle: String, CaseIterable {
  /// The one of every table that has no other.
  case normal = "TableNormal"
  /// What stands side by side without lines, such as the head of the document.
  case columns = "Columns"
  case figures = "FigureTable"

  /// The style as `word/styles.xml` has it.
  var definition: String {
    let kind = self == .normal ? "w:default=\"1\"" : "w:customStyle=\"1\""
    let base = "<w:basedOn w:val=\"\(TableStyle.normal.rawValue)\"/>"
    return """
      <w:style w:type="table" \(kind) w:styleId="\(rawValue)"><w:name w:val="\(name)"/>\
      \(self == .normal ? "" : base)<w:uiPriority w:val="99"/><w:tblPr>\
      <w:tblInd w:w="0" w:type="dxa"/>\(borders)<w:tblCellMar>\
      <w:top w:w="0" w:type="dxa"/><w:left w:w="\(padding)" w:type="dxa"/>\
      <w:bottom w:w="0" w:type="dxa"/><w:right w:w="\(padding)" w:type="dxa"/>\
      </w:tblCellMar></w:tblPr>\
      \(self == .figures ? "<w:tcPr><w:vAlign w:val=\"center\"/></w:tcPr>" : "")</w:style>

      """
  }

  private var name: String {
    switch self {
    case .normal: "Normal Table"
    case .columns: "Hai cột"
    case .figures: "Bảng số liệu"
    }
  }

  private var borders: String {
    guard self == .figures else { return "" }
    let sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
      .map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>" }
    return "<w:tblBorders>\(sides.joined())</w:tblBorders>"
  }

  /// Left and right of a cell's text, in twips. The borders of figures, half a point wide, lie
  /// within the padding of their sheet; the normal one is that of Word.
  private var padding: Int {
    switch self {
    case .normal: 108
    case .columns: 0
    case .figures: (Twips.of(millimetres: TableSheet.padding) - Twips.of(points: 1)) / 2
    }
  }
}
