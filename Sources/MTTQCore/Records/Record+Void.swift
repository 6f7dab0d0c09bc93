internal import MTTQText

extension Record {
  /// A record taken back.
  package struct Void: Hashable, Sendable {
    /// The id of the record that is taken back.
    package internal(set) var record: String
    package internal(set) var reason: String

    package init(record: String, reason: String) {
      self.record = record
      self.reason = reason
    }
  }
}

extension Record.Void: RecordBody {
  static let kind = RecordKind.void
  static let meaning = Wording(vi: "hủy một bản ghi", en: "takes a record back")
  static let word = Wording(vi: "hủy", en: "void")
  static let alternatives: [String] = []
  static let isOfPeriod = false
  static let blank = Record.Void(record: "", reason: "")

  static let keys: [ObjectKey<Record.Void>] = [
    .required(
      "record", .reference(.record), { $1(&$0.record) },
      Wording(
        vi: "mã của bản ghi bị hủy; không hủy được một lệnh hủy",
        en: "the id of the record taken back, which is no “void” itself")),
    .required("reason", .text, { $1(&$0.reason) }, Wording(vi: "lý do hủy", en: "why")),
  ]

  var event: Record.Event { .void(self) }
  var subjects: Record.Subjects {
    Record.Subjects(day: nil, organisation: nil, household: nil, note: reason)
  }
}
