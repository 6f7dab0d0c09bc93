internal import MTTQText

extension Diagnostic {
  /// The finding about a line that carries a check: whoever mends such a line by hand only makes
  /// the check wrong, so that the hint says how it is mended.
  func mendedByVoid(of record: String) -> Diagnostic {
    guard severity == .error else { return self }
    if let hint, hint.english.contains(Diagnostic.void) { return naming(record) }
    return hinting(
      Wording(
        vi: "hủy bằng mttq void \(record) rồi ghi lại"
          + (hint.map { ": \($0.vietnamese)" } ?? ""),
        en: "take the record back with mttq void \(record) and record it anew"
          + (hint.map { ": \($0.english)" } ?? "")))
  }

  /// The finding with the id of its record where the hint says to take it back.
  func naming(_ record: String) -> Diagnostic {
    guard let hint, hint.english.contains(Diagnostic.void) else { return self }
    let named = "\(Diagnostic.void) \(record)"
    return hinting(
      Wording(
        vi: hint.vietnamese.replacing(Diagnostic.void, with: named, maxReplacements: 1),
        en: hint.english.replacing(Diagnostic.void, with: named, maxReplacements: 1)))
  }

  private static let void = "mttq void"

  private func hinting(_ hint: Wording) -> Diagnostic {
    var finding = Diagnostic(code, at: place, message, hint: hint)
    finding.severity = severity
    finding.more = more
    return finding
  }
}
