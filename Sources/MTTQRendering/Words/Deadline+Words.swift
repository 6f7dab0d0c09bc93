package import MTTQCore
package import MTTQText

extension Deadline {
  /// The report by its name and id, `6 tháng đầu năm (half-year)`; the id is English enough.
  func reportWords(_ language: Language) -> String {
    language == .english ? report : "\(name) (\(report))"
  }

  /// Where it stands in a few words: sent or not, how many days are left or gone.
  package func stateWords(_ language: Language) -> String {
    let sentOn = sent.map { $0.words(language) } ?? ""
    let left = Quantity(daysLeft ?? 0).counted(.days, language)
    let late = Quantity(daysLate ?? 0).counted(.days, language)
    switch status {
    case .onTime:
      return Wording(vi: "đã gửi \(sentOn), đúng hạn", en: "sent \(sentOn), on time")(language)
    case .late:
      return Wording(vi: "đã gửi \(sentOn), muộn \(late)", en: "sent \(sentOn), \(late) late")(
        language)
    case .pending where daysLeft == 0:
      return Wording(vi: "hạn hôm nay", en: "due today")(language)
    case .pending:
      return Wording(vi: "còn \(left)", en: "\(left) left")(language)
    case .overdue:
      return Wording(
        vi: "quá hạn \(late), chưa gửi", en: "\(late) overdue, not sent")(language)
    case .undated:
      return sent == nil
        ? Wording(vi: "chưa gửi", en: "not sent")(language)
        : Wording(vi: "đã gửi \(sentOn)", en: "sent \(sentOn)")(language)
    }
  }

  /// To whom it is owed and which document sets it; nil where the plan says neither.
  func dutyWords(_ language: Language) -> String? {
    let said = [
      to.map { Wording(vi: "Gửi \($0)", en: "To \($0)")(language) },
      source.map { Wording(vi: "Nguồn: \($0)", en: "Source: \($0)")(language) },
    ].compactMap { $0 }
    return said.isEmpty ? nil : said.joined(separator: ". ") + "."
  }
}

extension ReviewDeadline {
  /// How many days are left or gone.
  func stateWords(_ language: Language) -> String {
    guard let daysLeft else { return review.when ?? "" }
    if daysLeft == 0 { return Wording(vi: "hôm nay", en: "today")(language) }
    let days = Quantity(abs(daysLeft)).counted(.days, language)
    return daysLeft > 0
      ? Wording(vi: "còn \(days)", en: "\(days) left")(language)
      : Wording(vi: "đã qua \(days)", en: "\(days) ago")(language)
  }
}

extension Wording {
  fileprivate static let days = Wording(vi: "ngày", en: "days")
}
