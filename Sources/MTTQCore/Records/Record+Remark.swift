internal import MTTQText

extension Record {
  /// Words of judgement for a report.
  package struct Remark: Hashable, Sendable {
    package internal(set) var report: String
    package internal(set) var section: RemarkSection
    package internal(set) var text: String
    package var content: Int?

    package init(report: String, section: RemarkSection, text: String, content: Int? = nil) {
      self.report = report
      self.section = section
      self.text = text
      self.content = content
    }
  }
}

extension Record.Remark: RecordBody {
  static let kind = RecordKind.remark
  static let meaning = Wording(vi: "lời nhận xét cho một báo cáo", en: "words for a report")
  static let word = Wording(vi: "nhận xét", en: "remark")
  static let alternatives: [String] = []
  static let isOfPeriod = false
  static let blank = Record.Remark(report: "", section: .situation, text: "")

  static let keys: [ObjectKey<Record.Remark>] = [
    .report({ $1(&$0.report) }),
    .required(
      "section", .choice(RemarkSection.allCases, \.words, names: \.otherNames), { $1(&$0.section) },
      Wording(vi: "phần nào của báo cáo", en: "the part of the report")),
    .required(
      "text", .text, { $1(&$0.text) },
      Wording(vi: "lời văn in vào báo cáo", en: "the words to print")),
    .optional(
      "content", .content, { $1(&$0.content) },
      Wording(
        vi: "nhận xét về nội dung nào; bỏ trống nếu chung",
        en: "the content that they are about; absent where about all")),
  ]

  var event: Record.Event { .remark(self) }
  var subjects: Record.Subjects {
    Record.Subjects(day: nil, organisation: nil, household: nil, note: text)
  }
}
