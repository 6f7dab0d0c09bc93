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
  case mark
  case fact
  case ordinal
  case code
  /// What a form says, in the middle of rows that are higher than it is.
  case name
  case wholeKnown
  case decimalKnown
  /// A number, a whole number and words that somebody is to fill in.
  case entry
  case wholeEntry
  case wordsEntry
  case signature
  case signer
}

extension CellStyle {
  /// The element of `cellXfs` that describes it.
  var format: String {
    var xml = "<xf numFmtId=\"\(numberFormat)\" fontId=\"\(font.rawValue)\""
    xml += " fillId=\"\(isEntry ? SheetFill.entry.rawValue : 0)\""
    xml += " borderId=\"\(isOfTable ? 1 : 0)\" xfId=\"0\""
    if numberFormat != 0 { xml += " applyNumberFormat=\"1\"" }
    if font != .text { xml += " applyFont=\"1\"" }
    if isEntry { xml += " applyFill=\"1\"" }
    if isOfTable { xml += " applyBorder=\"1\"" }
    if alignment != nil { xml += " applyAlignment=\"1\"" }
    if isUnlocked { xml += " applyProtection=\"1\"" }
    let parts = [
      alignment.map { "<alignment \($0)/>" }, isUnlocked ? "<protection locked=\"0\"/>" : nil,
    ].compactMap(\.self)
    return xml + (parts.isEmpty ? "/>\n" : ">\(parts.joined())</xf>\n")
  }

  /// Whether it stands in the table, between lines.
  private var isOfTable: Bool {
    switch self {
    case .plain, .notice, .title, .line, .mark, .fact, .signature, .signer: false
    case .header, .text, .literal, .whole, .decimal, .day, .ordinal, .code: true
    case .name, .wholeKnown, .decimalKnown, .entry, .wholeEntry, .wordsEntry: true
    }
  }

  /// Whether somebody is to fill it in.
  private var isEntry: Bool { self == .entry || self == .wholeEntry || self == .wordsEntry }

  /// Whether it can be changed where a sheet is protected.
  private var isUnlocked: Bool { isEntry || self == .signature || self == .signer }

  /// The style of the same cell in a form.
  var ofForm: CellStyle {
    switch self {
    case .text, .literal: .name
    case .whole: .wholeKnown
    case .decimal: .decimalKnown
    default: self
    }
  }

  var font: SheetFont {
    switch self {
    case .plain, .fact, .text, .literal, .whole, .decimal, .day, .ordinal: .text
    case .name, .wholeKnown, .decimalKnown, .entry, .wholeEntry, .wordsEntry: .text
    case .notice, .header, .signer: .bold
    case .title: .title
    case .line, .signature: .line
    case .mark, .code: .small
    }
  }

  private var numberFormat: Int {
    switch self {
    case .plain, .notice, .title, .line, .header, .text, .mark, .fact, .ordinal: 0
    case .entry, .signature, .signer: 0
    // A program takes an id, or what somebody notes, for no number and no day.
    case .literal, .code, .name, .wordsEntry: 49
    case .whole, .wholeKnown, .wholeEntry: 3
    case .decimal, .decimalKnown: NumberFormat.decimal.id
    case .day: NumberFormat.day.id
    }
  }

  private var alignment: String? {
    switch self {
    case .plain: nil
    case .notice, .line, .fact: "vertical=\"top\" wrapText=\"1\""
    case .title, .header: "horizontal=\"center\" vertical=\"center\" wrapText=\"1\""
    case .text, .literal: "vertical=\"top\" wrapText=\"1\""
    case .whole, .decimal, .day, .mark: "vertical=\"top\""
    case .ordinal: "horizontal=\"center\" vertical=\"center\""
    case .name, .code, .wordsEntry: "vertical=\"center\" wrapText=\"1\""
    case .wholeKnown, .decimalKnown, .entry, .wholeEntry: "vertical=\"center\""
    case .signature, .signer: "horizontal=\"center\" vertical=\"center\""
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
  /// For what is there for a program.
  case small

  /// In points.
  var size: Int {
    switch self {
    case .title: Paper.textSize
    case .text, .bold, .line: Paper.tableSize
    case .small: 8
    }
  }

  var isGrey: Bool { self == .small }
  var isBold: Bool { self == .bold || self == .title }
  var isItalic: Bool { self == .line }

  /// How wide a text is, in digits of the text of cells; bold letters are wider by a twentieth at most.
  func digits(of text: some StringProtocol) -> Int {
    let width = TimesWidth.width(of: text) * size * (isBold ? 21 : 20)
    let digit = 500 * Paper.tableSize * 20
    return (width + digit - 1) / digit
  }
}

/// What cells are filled with; raw values are the places in `xl/styles.xml`.
enum SheetFill: Int, CaseIterable {
  case none
  /// The second of a file is this one, whatever it says.
  case gray125
  /// A light yellow, by which who fills a form in sees where.
  case entry

  var pattern: String {
    switch self {
    case .none: "<patternFill patternType=\"none\"/>"
    case .gray125: "<patternFill patternType=\"gray125\"/>"
    case .entry:
      "<patternFill patternType=\"solid\"><fgColor rgb=\"FFFFF8DC\"/><bgColor indexed=\"64\"/>"
        + "</patternFill>"
    }
  }
}
