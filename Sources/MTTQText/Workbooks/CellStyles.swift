/// The formats of a workbook's styles.
struct CellStyles: Sendable {
  /// The format of each style; a workbook without styles has one, the plain.
  private var formats: [NumberFormat] = [.plain]

  init() {}

  init(_ reader: PartReader) throws(WorkbookFault) {
    var reader = reader
    var codes: [Int: NumberFormat] = [:]
    formats = []
    try reader.begin(.workbook, .styleSheet)
    while let part = try reader.word(in: 1) {
      if part == .numFmts {
        while let word = try reader.word(in: 2) {
          guard word == .numFmt, let id = reader.number(.numFmtId),
            let code = reader.string(.formatCode)
          else { continue }
          codes[id] = NumberFormat(code: code)
        }
      } else if part == .cellXfs {
        while let word = try reader.word(in: 2) {
          guard word == .xf else { continue }
          let id = reader.number(.numFmtId) ?? 0
          formats.append(codes[id] ?? NumberFormat(builtIn: id))
        }
      }
    }
    try reader.finish()
    if formats.isEmpty { formats = [.plain] }
  }

  /// The format of a style by its number, or nil where there is none.
  func format(_ number: Int) -> NumberFormat? {
    number < formats.count ? formats[number] : nil
  }
}
