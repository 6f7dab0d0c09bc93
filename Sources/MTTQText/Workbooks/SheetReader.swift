/// Takes the rows of a sheet out of its XML one after the other.
struct SheetReader: Sendable {
  private(set) var part: PartReader
  let name: String
  let strings: SharedStrings
  let styles: CellStyles
  let dates: DateSystem
  private var row = 0
  private var column = 0

  /// The depth of `sheetData`.
  static let depthOfRows = 2

  init(
    _ part: PartReader, name: String, strings: SharedStrings, styles: CellStyles, dates: DateSystem
  ) {
    self.part = part
    self.name = name
    self.strings = strings
    self.styles = styles
    self.dates = dates
  }

  /// Goes to the next element that lies directly in the sheet, but for those of `sheetData`.
  mutating func word(in parent: Int) throws(WorkbookFault) -> XMLWord? {
    try part.word(in: parent)
  }

  mutating func begin() throws(WorkbookFault) { try part.begin(.workbook, .worksheet) }
  mutating func finish() throws(WorkbookFault) { try part.finish() }

  /// The next row, once `sheetData` has begun; nil at its end.
  mutating func nextRow() throws(WorkbookFault) -> SheetRow? {
    while let word = try part.word(in: SheetReader.depthOfRows) {
      guard word == .row else { continue }
      try placeRow()
      let isHidden = part.isSet(.hidden)
      var cells: [SheetCell] = []
      column = 0
      while let word = try part.word(in: SheetReader.depthOfRows + 1) {
        guard word == .c else { continue }
        try placeCell()
        if let cell = try cell() { cells.append(cell) }
      }
      if isHidden || !cells.isEmpty {
        return SheetRow(number: row, isHidden: isHidden, cells: cells)
      }
    }
    return nil
  }

  private mutating func placeRow() throws(WorkbookFault) {
    let before = row
    if let text = part.value(of: .r) {
      guard let number = Int(digits: text), number > before else {
        row = before + 1
        column = 1
        throw fault(.order)
      }
      row = number
    } else {
      row = before + 1
    }
    guard row <= CellReference.mostRows else {
      column = 1
      throw fault(.rows)
    }
  }

  private mutating func placeCell() throws(WorkbookFault) {
    let before = column
    column = before + 1
    if let text = part.value(of: .r) {
      guard let reference = CellReference(text), reference.row == row, reference.column > before
      else { throw fault(.order) }
      column = reference.column
    }
    guard column <= CellReference.mostColumns else { throw fault(.columns) }
  }

  private func fault(_ kind: WorkbookFault.Kind) -> WorkbookFault {
    WorkbookFault(kind, .cell(sheet: name, row: row, column: column))
  }
}

extension SheetReader {
  /// The cell that just began, up to its end; nil where it holds nothing.
  private mutating func cell() throws(WorkbookFault) -> SheetCell? {
    let depth = part.depth
    let form = Form(part.value(of: .t))
    guard let form else { throw fault(.value) }
    var format = NumberFormat.plain
    if let style = part.value(of: .s) {
      guard let number = Int(digits: style), let known = styles.format(number) else {
        throw fault(.style)
      }
      format = known
    }
    var text: ArraySlice<UInt8>?
    var isFormula = false
    while let word = try part.word(in: depth) {
      if word == .v {
        text = try part.text()
      } else if word == .f {
        isFormula = true
      } else if word == .isText, form == .inline {
        var letters: [UInt8] = []
        try part.appendRichText(to: &letters)
        text = letters[...]
      }
    }
    guard let text, !text.isEmpty || form.isText else {
      return isFormula ? SheetCell(column: column, value: .uncomputed) : nil
    }
    return SheetCell(column: column, value: try value(text, form, format))
  }

  private func value(
    _ text: ArraySlice<UInt8>, _ form: Form, _ format: NumberFormat
  ) throws(WorkbookFault) -> SheetCell.Value {
    switch form {
    case .shared:
      guard let number = Int(digits: text), let shared = strings.text(number) else {
        throw fault(.sharedString)
      }
      guard !strings.isTooLong(number) else { throw fault(.characters) }
      return .text(shared)
    case .string, .inline:
      let letters = form == .string ? SheetText.resolved(text) : text
      guard !SheetText.isTooLong(letters) else { throw fault(.characters) }
      return .text(letters)
    case .number:
      guard let number = SheetNumber(text) else { throw fault(.value) }
      guard format == .day else { return .number(number, isPercent: format == .percent) }
      return dates.day(number).map { .day($0) } ?? .noDay(text)
    case .day:
      return CalendarDate(bytes: Array(text.prefix(10)).span).map { .day($0) } ?? .noDay(text)
    case .truth:
      switch String(decoding: text, as: UTF8.self) {
      case "1", "true": return .truth(true)
      case "0", "false": return .truth(false)
      default: throw fault(.value)
      }
    case .error:
      guard !SheetText.isTooLong(text) else { throw fault(.characters) }
      return .error(String(decoding: text, as: UTF8.self))
    }
  }

  /// What a cell says that it holds (ECMA-376-1, 18.18.11, ST_CellType).
  private enum Form {
    case number
    case shared
    case string
    case inline
    case truth
    case error
    case day

    init?(_ text: ArraySlice<UInt8>?) {
      guard let text else {
        self = .number
        return
      }
      if text.count == 1 {
        switch text[text.startIndex] {
        case UInt8(ascii: "n"): self = .number
        case UInt8(ascii: "s"): self = .shared
        case UInt8(ascii: "b"): self = .truth
        case UInt8(ascii: "e"): self = .error
        case UInt8(ascii: "d"): self = .day
        default: return nil
        }
      } else if text.elementsEqual("str".utf8) {
        self = .string
      } else if text.elementsEqual("inlineStr".utf8) {
        self = .inline
      } else {
        return nil
      }
    }

    /// Whether it may hold a text without letters.
    var isText: Bool { self == .string || self == .inline }
  }
}
