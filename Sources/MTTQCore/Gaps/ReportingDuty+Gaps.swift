internal import MTTQText

extension ReportingDuty {
  /// Its day and who gets it, as far as they are missing.
  ///
  /// A document that names a season alone (“dịp cuối năm”) has said all that it says.
  var gaps: [PlanGap] {
    let isUndated = due == nil && day == nil && (when.isOpen || when == ReportingDuty.unset)
    let option = kind.isRepeated ? "--day" : "--due"
    return [
      isUndated
        ? PlanGap("reports", .undated(kind), "duty", "set", kind.rawValue, option, "…") : nil,
      to.isOpen
        ? PlanGap("reports", .unaddressed(kind), "duty", "set", kind.rawValue, "--to", "…") : nil,
    ].compactMap(\.self)
  }
}

extension Wording {
  fileprivate static func undated(_ kind: ReportKind) -> Wording {
    Wording(
      vi: "\(kind.words.vietnamese) chưa có hạn", en: "the \(kind.words.english) has no day")
  }

  fileprivate static func unaddressed(_ kind: ReportKind) -> Wording {
    Wording(
      vi: "\(kind.words.vietnamese) chưa ghi nơi nhận",
      en: "the \(kind.words.english) goes to nobody yet")
  }
}
