internal import MTTQCore
internal import MTTQText

extension Session {
  /// Shows what would be recorded, a line each without its check, once it is judged as it would be;
  /// nothing is written, and no lock is taken.
  func rehearse(_ records: [Record], in open: OpenPlan) throws(Interruption) {
    if records.isEmpty { return }
    try tellWhichBook(open.folder, open.plan, open.calendar)
    _ = try lines(of: records, in: open)
    try print(records.map { JSONText.printedLine($0.node) + "\n" }.joined())
    try tellOddities(of: records, in: open)
  }
}

extension Wording {
  /// What `-n` says.
  static let dryRunHelp = Wording(
    vi: "chỉ cho xem sẽ ghi gì, không ghi", en: "show what would be written, and write nothing")
}
