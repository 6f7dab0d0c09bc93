internal import MTTQText

/// Findings that are mended by taking a record back: `mttq void`, with the id of the record as soon
/// as it is known.
extension Diagnostic {
  /// A finding whose hint tells to take its record back, the command between two pieces of words.
  init(
    _ code: DiagnosticCode, at place: Place, _ message: Wording, takingBack before: Wording,
    then after: Wording
  ) {
    self.init(
      code, at: place, message, hint: .takingBack(nil, before, after),
      remedy: .takeBack(before: before, after: after))
  }

  /// The finding about a line that carries a check: whoever mends such a line by hand only makes
  /// the check wrong, so that the hint says how it is mended.
  func takingBack(_ record: String) -> Diagnostic {
    guard severity == .error else { return self }
    if case .takeBack = remedy { return naming(record) }
    return hinting(
      .takingBack(
        record, Wording(vi: "hủy bằng", en: "take the record back with"),
        Wording(
          vi: " rồi ghi lại" + (hint.map { ": \($0.vietnamese)" } ?? ""),
          en: " and record it anew" + (hint.map { ": \($0.english)" } ?? ""))))
  }

  /// The finding with the id of its record where the hint says to take it back.
  func naming(_ record: String) -> Diagnostic {
    guard case .takeBack(let before, let after) = remedy else { return self }
    return hinting(.takingBack(record, before, after))
  }
}

extension Wording {
  fileprivate static func takingBack(
    _ record: String?, _ before: Wording, _ after: Wording
  ) -> Wording {
    let command = "mttq void" + (record.map { " \($0)" } ?? "")
    return Wording(
      vi: "\(before.vietnamese) \(command)\(after.vietnamese)",
      en: "\(before.english) \(command)\(after.english)")
  }
}
