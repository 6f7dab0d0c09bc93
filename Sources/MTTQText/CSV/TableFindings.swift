/// What is wrong with a table, up to a number that a person can still read.
package struct TableFindings: Sendable {
  private var found: [Diagnostic] = []

  package init(_ found: [Diagnostic] = []) {
    self.found = found
  }

  /// How many findings are told at once; nothing of a table is imported while there is one.
  package static let most = 1000

  /// Whether reading on would tell nothing more.
  package var isFull: Bool { found.count > TableFindings.most }
  package var isEmpty: Bool { found.isEmpty }

  /// Adds a finding; the one after the last that is told says, under its own code, that reading
  /// stopped there.
  package mutating func append(_ finding: Diagnostic) {
    guard !isFull else { return }
    found.append(found.count == TableFindings.most ? .tooMany(finding) : finding)
  }

  /// The findings in reading order.
  package var all: [Diagnostic] { found.sorted(by: Diagnostic.inReadingOrder) }
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
