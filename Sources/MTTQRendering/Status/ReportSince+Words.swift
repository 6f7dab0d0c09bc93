internal import MTTQCore
internal import MTTQText

extension ReportSince {
  /// What a person has to know of it.
  func words(_ language: Language) -> String {
    switch outcome {
    case .unreadable:
      Wording(
        vi: "\(report): không đọc được reports/\(report).json, xem mttq validate",
        en: "\(report): reports/\(report).json cannot be read, see mttq validate")(language)
    case .missing:
      Wording(
        vi: "\(report): đã gửi nhưng không có bản chụp reports/\(report).json, xem mttq validate",
        en: "\(report): sent, but there is no snapshot reports/\(report).json, see mttq validate")(
          language)
    case .changed(let changes): words(changes, language)
    }
  }

  private func words(_ changes: Int, _ language: Language) -> String {
    let count = Quantity(changes).words(language)
    if isInJournal {
      return Wording(
        vi: "\(report): \(count) con số nay đã khác, xem mttq diff \(report)",
        en: "\(report): figures that are others now: \(count); see mttq diff \(report)")(language)
    }
    return Wording(
      vi: "\(report): nhật ký không còn ghi là đã gửi, \(count) con số nay đã khác; nếu nhật ký bị "
        + "mất hoặc cũ thì lấy lại từ bản sao lưu",
      en: "\(report): the journal no longer says that it was sent; figures that are others now: "
        + "\(count). Where the journal is lost or old, bring it back from a copy")(language)
  }
}
