/// How a cell of a workbook looks; raw values are the places of the styles in `xl/styles.xml`.
enum CellStyle: Int, CaseIterable {
  case plain
  case notice
  case title
  case line
  case header
  case text
  /// A text that a spreadsheet would take for a number, a day or a formula once it is typed anew.
  case literal
  case whole
  case decimal
  case day
}

extension CellStyle {
  /// The element of `cellXfs` that describes it.
  var format: String {
    var xml = "<xf numFmtId=\"\(numberFormat)\" fontId=\"\(font.rawValue)\" fillId=\"0\""
    xml += " borderId=\"\(isOfTable ? 1 : 0)\" xfId=\"0\""
    if numberFormat != 0 { xml += " applyNumberFormat=\"1\"" }
    if font != .text { xml += " applyFont=\"1\"" }
    if isOfTable { xml += " applyBorder=\"1\"" }
    guard let alignment else { return xml + "/>\n" }
    return xml + " applyAlignment=\"1\"><alignment \(alignment)/></xf>\n"
  }

  /// Whether it stands in the table, between lines.
  private var isOfTable: Bool {
    switch self {
    case .plain, .notice, .title, .line: false
    case .header, .text, .literal, .whole, .decimal, .day: true
    }
  }

  private var font: SheetFont {
    switch self {
    case .plain, .text, .literal, .whole, .decimal, .day: .text
    case .notice, .header: .bold
    case .title: .title
    case .line: .line
    }
  }

  private var numberFormat: Int {
    switch self {
    case .plain, .notice, .title, .line, .header, .text: 0
    case .literal: 49
    case .whole: 3
    case .decimal: NumberFormat.decimal.id
    case .day: NumberFormat.day.id
    }
  }

  private var alignment: String? {
    switch self {
    case .plain: nil
    case .notice, .line: "vertical=\"top\" wrapText=\"1\""
    case .title, .header: "horizontal=\"center\" vertical=\"center\" wrapText=\"1\""
    case .text, .literal: "vertical=\"top\" wrapText=\"1\""
    case .whole, .decimal, .day: "vertical=\"top\""
    }
  }
}

/// The formats of numbers that no spreadsheet has built in.
enum NumberFormat: CaseIterable {
  case decimal
  case day

  /// Its number, of those from 164 on that a file may give.
  var id: Int { self == .decimal ? 164 : 165 }

  /// The format in the language of the file format, which each program shows in its own.
  var code: String {
    switch self {
    // Of a whole number it would leave the decimal mark behind; that has a format of its own (3).
    case .decimal: "#,##0.####"
    case .day: "dd/mm/yyyy"
    }
  }
}

/// The fonts of a sheet; raw values are their places in `xl/styles.xml`.
enum SheetFont: Int, CaseIterable {
  case text
  case bold
  case title
  case line

  /// In points.
  var size: Int { self == .title ? Paper.textSize : Paper.tableSize }
  var isBold: Bool { self == .bold || self == .title }
  var isItalic: Bool { self == .line }

  /// How wide a text is, in digits of the text of cells; bold letters are wider by a twentieth at most.
  func digits(of text: some StringProtocol) -> Int {
    let width = TimesWidth.width(of: text) * size * (isBold ? 21 : 20)
    let digit = 500 * Paper.tableSize * 20
    return (width + digit - 1) / digit
  }
}
