internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import Testing

/// A report of a fixture, printed.
struct PrintedSample: Sendable {
  let name: String
  let id: String
  let asOf: String

  static let annual = PrintedSample(name: "cam-pho-2026", id: "annual", asOf: "2026-11-21")
  static let all = [
    annual, PrintedSample(name: "cam-pho-2026", id: "half-year", asOf: "2026-05-12"),
    PrintedSample(name: "cam-pho-2019", id: "annual", asOf: "2019-11-21"),
    PrintedSample(name: "tuyen-quang-2018", id: "quarter-2", asOf: "2018-06-21"),
    PrintedSample(name: "hoi-an-2019", id: "annual", asOf: "2019-11-21"),
    PrintedSample(name: "binh-an-dong-2026", id: "annual", asOf: "2026-12-21"),
  ]

  var document: PrintableReport {
    get throws { try Sample.document(id, of: name, asOf: asOf) }
  }

  var report: PrintedDocument {
    get throws { PrintedDocument(try document) }
  }

  var archive: PrintedArchive {
    get throws { try PrintedArchive(DocumentDOCX.bytes(report)) }
  }
}

extension PrintedHeader {
  /// The words below the body above, left and right.
  fileprivate var columns: [String] { [body, board, nation, motto, number, placeAndDate] }
}

extension PrintedDocument {
  /// All that is said on paper, in its order; the signature is behind the recipients.
  var words: [String] {
    let head = notices + [header?.upper].compactMap { $0 }
    let columns = header.map(\.columns) ?? []
    let body = parts.flatMap { part in
      ["\(part.numeral). \(part.title)"] + part.blocks.flatMap(\.words)
    }
    return head + columns + [kind] + title + [known].compactMap { $0 } + grounds + [opening] + body
      + ending
      + appendices.flatMap { appendix in
        ["PHỤ LỤC \(appendix.number)", appendix.title, appendix.attachment]
          + appendix.tables.flatMap(\.words)
      }
  }

  private var ending: [String] {
    let list =
      ["Nơi nhận:"] + recipients.dropLast().map { $0 + ";" }
      + recipients.suffix(1).map { $0 + "." }
    let blocks = signatures.flatMap { [$0.authority, $0.title, $0.name].compactMap { $0 } }
    return signatures.count == 1 ? list + blocks : blocks + list
  }
}

extension PrintedBlock {
  fileprivate var words: [String] {
    switch self {
    case .heading(let text), .paragraph(let text), .item(let text): [text]
    case .table(let table): table.words
    }
  }
}

extension PrintedTable {
  fileprivate var words: [String] {
    let places = columns.indices.filter {
      columns[$0].content != .bar && !columns[$0].isForPrograms
    }
    let body = rows.enumerated().flatMap { place, row in
      (headings[place].map { [$0] } ?? []) + places.map { row[$0].text }
    }
    return [caption].compactMap { $0 } + places.map { columns[$0].title } + body + notes
  }
}
