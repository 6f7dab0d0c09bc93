internal import MTTQCore
internal import MTTQText

/// The sentence under the title: what the report rests on, who reports, which days are counted.
struct ReportOpening {
  let document: PrintableReport

  static let campaign = "“Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”"

  /// The sentence, which leads over to the parts unless it is all that there is to say.
  func words(isAll: Bool) -> String {
    let report = document.report
    let days =
      "từ ngày \(report.period.from.words()) đến ngày \(report.period.known.words())"
    let head = "\(ground), \(report.unit.issuer) báo cáo"
    if isAll { return "\(head): chưa có số liệu nào được ghi nhận \(days)./." }
    return "\(head) \(subject) \(report.periodTitle) "
      + "(số liệu tính \(days)) như sau:"
  }

  /// The plan by its number, or by its title where it has none.
  private var ground: String {
    let plan = document.plan
    let day = plan.issued.map { "ngày \($0.words())" }
    guard let number = plan.number else {
      return "Căn cứ \(plan.title)" + (day.map { " (ban hành \($0))" } ?? "")
    }
    let name = "\(OfficialNumber.words(of: number)) số \(number)"
    return "Thực hiện " + [name, day].compactMap { $0 }.joined(separator: " ")
  }

  /// What the report is about; the campaign by its whole name, unless the plan's title has said it
  /// just before.
  private var subject: String {
    let subject = document.report.subject.inSentence
    let name = " " + ReportOpening.campaign
    guard subject.hasSuffix("Cuộc vận động" + name) else { return subject }
    return ground.contains(ReportOpening.campaign)
      ? String(subject.dropLast(name.count)) : "\(subject) (sau đây gọi tắt là Cuộc vận động)"
  }
}
