package import MTTQText

extension Record {
  /// Points of a score table.
  package struct Score: Hashable, Sendable {
    package internal(set) var assessment: String
    package internal(set) var on: CalendarDate
    /// Whom they are given; nil for the unit itself.
    package var subject: Sender?
    /// By criterion; what a later record gives of one replaces it.
    package var points: [IndicatorValue]
    package var bonus: Quantity?
    package var note: String?

    package init(
      assessment: String, on: CalendarDate, subject: Sender? = nil, points: [IndicatorValue],
      bonus: Quantity? = nil, note: String? = nil
    ) {
      self.assessment = assessment
      self.on = on
      self.subject = subject
      self.points = points
      self.bonus = bonus
      self.note = note
    }
  }
}

extension Record.Score: RecordBody {
  static let kind = RecordKind.score
  static let meaning = Wording(vi: "điểm của một bảng điểm", en: "points of a score table")
  static let word = Wording(vi: "chấm điểm", en: "score")
  static let alternatives: [String] = []
  static let isOfPeriod = false
  static let blank = Record.Score(assessment: "", on: CalendarDate.range.lowerBound, points: [])

  static let keys: [ObjectKey<Record.Score>] = [
    .required(
      "assessment", .reference(.assessment), { $1(&$0.assessment) },
      Wording(vi: "bảng điểm nào", en: "which score table")),
    .on({ $1(&$0.on) }),
    .part(
      "unit", .reference(.unit), of: { $0.subject?.unit },
      Wording(vi: "chấm cho đơn vị cấp dưới nào", en: "the unit below that they are given"),
      read: { tree, score in
        score.subject = Record.Sender(tree: tree)
        return true
      }),
    .part(
      "org", .reference(.organisation), of: { $0.subject?.organisation },
      Wording(vi: "chấm cho tổ chức nào", en: "the organisation that they are given")),
    .part(
      "area", .reference(.area), of: { $0.subject?.area },
      Wording(vi: "chấm cho khu dân cư nào", en: "the area that they are given")),
    .numbers(
      "points", .points, { $1(&$0.points) }, required: true,
      Wording(
        vi: "điểm theo mã tiêu chí, không âm; có thể trống khi có “bonus”",
        en: "points by criterion, none negative; there may be none beside “bonus”")),
    .optional(
      "bonus", .amount(), { $1(&$0.bonus) },
      Wording(vi: "điểm thưởng, không âm", en: "points added, none negative")),
    .note({ $1(&$0.note) }),
  ]

  var event: Record.Event { .score(self) }
  var subjects: Record.Subjects {
    Record.Subjects(day: on, organisation: subject?.organisation, household: nil, note: note)
  }
}
