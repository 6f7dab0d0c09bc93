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

  /// Who sends a report in, or is given points: a unit below, an organisation or an area.
  package enum Sender: Hashable, Sendable {
    case unit(String)
    case org(String)
    case area(String)

    package var id: String {
      switch self {
      case .unit(let id), .org(let id), .area(let id): id
      }
    }
  }
}

extension Record.Received: RecordBody {
  static let kind = RecordKind.received
  static let meaning = Wording(vi: "báo cáo nhận được", en: "a report came in")
  static let word = Wording(vi: "đã nhận", en: "received")
  static let alternatives = ["unit", "org", "area"]
  static let isOfPeriod = false
  static let blank = Record.Received(
    report: "", on: CalendarDate.range.lowerBound, from: .unit(""))

  static let keys: [ObjectKey<Record.Received>] = [
    .report({ $1(&$0.report) }), .on({ $1(&$0.on) }),
    .part(
      "unit", .reference(.unit), of: { $0.from.unit },
      Wording(
        vi: "đơn vị cấp dưới gửi; dùng đúng một trong “unit”, “org”, “area”",
        en: "the unit below that sent it; exactly one of “unit”, “org” and “area”"),
      read: { tree, received in
        guard let sender = Record.Sender(tree: tree) else { return false }
        received.from = sender
        return true
      }),
    .part(
      "org", .reference(.organisation), of: { $0.from.organisation },
      Wording(
        vi: "tổ chức gửi; dùng đúng một trong “unit”, “org”, “area”",
        en: "the organisation that sent it; exactly one of “unit”, “org” and “area”")),
    .part(
      "area", .reference(.area), of: { $0.from.area },
      Wording(
        vi: "khu dân cư gửi; dùng đúng một trong “unit”, “org”, “area”",
        en: "the area that sent it; exactly one of “unit”, “org” and “area”")),
    .note({ $1(&$0.note) }),
  ]

  var event: Record.Event { .received(self) }
  var subjects: Record.Subjects {
    Record.Subjects(day: on, organisation: from.organisation, household: nil, note: note)
  }
}

extension Record.Sender {
  /// Whom the keys `unit`, `org` and `area` name; nil where none stands there.
  init?(tree: JSONNode) {
    if let unit = tree.text("unit") {
      self = .unit(unit)
    } else if let org = tree.text("org") {
      self = .org(org)
    } else if let area = tree.text("area") {
      self = .area(area)
    } else {
      return nil
    }
  }

  package var unit: String? {
    if case .unit(let id) = self { id } else { nil }
  }

  package var organisation: String? {
    if case .org(let id) = self { id } else { nil }
  }

  package var area: String? {
    if case .area(let id) = self { id } else { nil }
  }
}
