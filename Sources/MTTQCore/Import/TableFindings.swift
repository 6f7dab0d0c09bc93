internal import MTTQText

/// What is wrong with a table, equal faults of cells told once with their rows, up to a number that
/// a person can still read.
struct TableFindings: Sendable {
  private var entries: [Entry] = []
  private var places: [Key: Int] = [:]

  private struct Entry {
    var finding: Diagnostic
    /// Of a fault of cells, where it stands besides.
    var cells: Cells?
  }

  private struct Key: Hashable {
    let code: DiagnosticCode
    let column: Int
    let text: String?
    let message: String
  }

  /// A fault of a cell.
  struct CellFault {
    let code: DiagnosticCode
    let row: TableRow
    /// Where it stands in the row, counted from 1.
    let column: Int
    let title: Wording
    /// What stands in the cell; it is not told.
    let text: String?
    let message: Wording
    let hint: Wording?
  }

  /// How many findings are told at once; nothing of a table is imported while there is one.
  static let most = 1000

  /// Whether reading on would tell nothing more.
  var isFull: Bool { entries.count > TableFindings.most }
  var isEmpty: Bool { entries.isEmpty }

  mutating func append(_ finding: Diagnostic) {
    guard !isFull else { return }
    let isLast = entries.count == TableFindings.most
    entries.append(Entry(finding: isLast ? .tooMany(finding) : finding))
  }

  /// - Parameter place: where the cell of a fault stands; asked of the first of equal faults alone.
  mutating func append(_ fault: CellFault, _ place: (CellFault) -> Place) {
    let key = Key(
      code: fault.code, column: fault.column, text: fault.text,
      message: fault.message.vietnamese)
    if let place = places[key] {
      entries[place].cells?.add(fault.row.number)
      return
    }
    guard !isFull else { return }
    let count = entries.count
    append(Diagnostic(fault.code, at: place(fault), fault.message, hint: fault.hint))
    guard count < TableFindings.most else { return }
    places[key] = count
    entries[count].cells = Cells(fault)
  }

  /// The findings in reading order.
  var all: [Diagnostic] {
    entries.map { entry in
      entry.cells.map { entry.finding.saying($0.saying(entry.finding.message)) } ?? entry.finding
    }.sorted(by: Diagnostic.inReadingOrder)
  }

  /// The cells of one fault.
  private struct Cells {
    private let title: Wording
    private var count = 1
    private var rows: RowRanges

    init(_ fault: CellFault) {
      title = fault.title
      rows = RowRanges(fault.row.number)
    }

    mutating func add(_ row: Int) {
      count += 1
      rows.add(row)
    }

    func saying(_ message: Wording) -> Wording {
      if count == 1 {
        return Wording(
          vi: "dòng \(rows), cột “\(title.vietnamese)”: \(message.vietnamese)",
          en: "row \(rows), column “\(title.english)”: \(message.english)")
      }
      return Wording(
        vi: "\(count) ô, dòng \(rows), cột “\(title.vietnamese)”: \(message.vietnamese)",
        en: "\(count) cells, rows \(rows), column “\(title.english)”: \(message.english)")
    }
  }
}

/// Rows as a person lists them: `2–181, 190`.
struct RowRanges: Hashable, Sendable, CustomStringConvertible {
  private var ranges: [ClosedRange<Int>]
  private var isCut = false

  init(_ row: Int) {
    ranges = [row...row]
  }

  /// How many ranges are listed.
  private static let most = 12

  /// Adds a row that stands no higher than the last.
  mutating func add(_ row: Int) {
    guard let last = ranges.last, row > last.upperBound else { return }
    if row == last.upperBound + 1 {
      ranges[ranges.count - 1] = last.lowerBound...row
    } else if ranges.count < RowRanges.most {
      ranges.append(row...row)
    } else {
      isCut = true
    }
  }

  var description: String {
    let listed = ranges.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
    }
    return listed.joined(separator: ", ") + (isCut ? " …" : "")
  }
}

extension Diagnostic {
  fileprivate static func tooMany(_ next: Diagnostic) -> Diagnostic {
    Diagnostic(
      next.code, at: next.place,
      Wording(
        vi: "bảng có hơn \(TableFindings.most) lỗi; từ đây không đọc tiếp",
        en: "the table has more than \(TableFindings.most) faults; it is not read beyond here"),
      hint: Wording(
        vi: "sửa các lỗi đã nêu rồi nhập lại", en: "mend the ones named, then import it again"))
  }
}
