/// A sheet of a workbook, read once and found sound.
///
/// It holds its bytes alone; the rows are taken out of them as they are asked for, so that a large
/// sheet costs little more than its part.
package struct Sheet: Sendable {
  package let name: String
  package let merged: [CellRange]
  package let hiddenColumns: [ClosedRange<Int>]
  /// At the beginning of the rows; nil where there are none.
  private let start: SheetReader?

  init(_ reader: SheetReader) throws(WorkbookFault) {
    var reader = reader
    var start: SheetReader?
    var facts = SheetFacts()
    try reader.begin()
    while let word = try reader.word(in: 1) {
      switch word {
      case .sheetData:
        guard start == nil else { throw reader.part.fault(.structure) }
        start = reader
        while try reader.nextRow() != nil {}
      case .cols: try facts.readColumns(&reader)
      case .mergeCells: try facts.readMerged(&reader)
      default: break
      }
    }
    try reader.finish()
    name = reader.name
    merged = facts.merged
    hiddenColumns = facts.hiddenColumns
    self.start = start
  }

  /// The rows that hold something or are hidden, by a filter too, from above.
  package var rows: Rows { Rows(start) }

  package struct Rows: Sequence, IteratorProtocol {
    private var reader: SheetReader?

    fileprivate init(_ reader: SheetReader?) {
      self.reader = reader
    }

    package mutating func next() -> SheetRow? {
      do throws(WorkbookFault) {
        return try reader?.nextRow()
      } catch {
        // The same bytes were read to their end before.
        return nil
      }
    }
  }
}

/// What a sheet says beside its rows.
private struct SheetFacts {
  var merged: [CellRange] = []
  var hiddenColumns: [ClosedRange<Int>] = []

  mutating func readColumns(_ reader: inout SheetReader) throws(WorkbookFault) {
    while let word = try reader.word(in: 2) {
      guard word == .col, reader.part.isSet(.hidden), let first = reader.part.number(.min),
        let last = reader.part.number(.max), first > 0, first <= last,
        first <= CellReference.mostColumns
      else { continue }
      hiddenColumns.add(first...min(last, CellReference.mostColumns))
    }
  }

  mutating func readMerged(_ reader: inout SheetReader) throws(WorkbookFault) {
    while let word = try reader.word(in: 2) {
      guard word == .mergeCell else { continue }
      guard let range = reader.part.value(of: .ref).flatMap({ CellRange($0) }) else {
        throw reader.part.fault(.structure)
      }
      merged.append(range)
    }
  }
}

extension [ClosedRange<Int>] {
  /// Adds numbers, to the last range where they follow it.
  fileprivate mutating func add(_ range: ClosedRange<Int>) {
    if let last, last.upperBound + 1 == range.lowerBound {
      self[count - 1] = last.lowerBound...range.upperBound
    } else {
      append(range)
    }
  }
}
