package import MTTQText

extension Record {
  /// A report came in.
  package struct Received: Hashable, Sendable {
    package internal(set) var report: String
    package internal(set) var on: CalendarDate
    package internal(set) var from: Sender
    package var note: String?

    package init(report: String, on: CalendarDate, from: Sender, note: String? = nil) {
      self.report = report
      self.on = on
      self.from = from
      self.note = note
    }
  }

  /// Who sent a report in: a unit below or an organisation.
  package enum Sender: Hashable, Sendable {
    case unit(String)
    case org(String)
  }
}

extension Record.Received: RecordBody {
  static let kind = RecordKind.received
  static let meaning = Wording(vi: "báo cáo nhận được", en: "a report came in")
  static let word = Wording(vi: "đã nhận", en: "received")
  static let alternatives: (String, String)? = ("unit", "org")
  static let noteKey = "note"
  static let isOfPeriod = false
  static let blank = Record.Received(
    report: "", on: CalendarDate.range.lowerBound, from: .unit(""))

  static let keys: [ObjectKey<Record.Received>] = [
    .report(\.report), .on(\.on),
    .part(
      "unit", .reference(.unit), of: { $0.from.unit },
      Wording(
        vi: "đơn vị cấp dưới gửi; dùng đúng một trong “unit”, “org”",
        en: "the unit below that sent it; exactly one of “unit” and “org”"),
      read: { tree, received in
        let organisation = tree.text("org").map { Record.Sender.org($0) }
        guard let sender = tree.text("unit").map({ .unit($0) }) ?? organisation else {
          return false
        }
        received.from = sender
        return true
      }),
    .part(
      "org", .reference(.organisation), of: { $0.from.organisation },
      Wording(
        vi: "tổ chức gửi; dùng đúng một trong “unit”, “org”",
        en: "the organisation that sent it; exactly one of “unit” and “org”")),
    .note(\.note),
  ]

  var event: Record.Event { .received(self) }
  var subjects: Record.Subjects {
    Record.Subjects(day: on, organisation: from.organisation, household: nil, note: note)
  }
}

extension Record.Sender {
  fileprivate var unit: String? {
    if case .unit(let id) = self { id } else { nil }
  }

  fileprivate var organisation: String? {
    if case .org(let id) = self { id } else { nil }
  }
}
