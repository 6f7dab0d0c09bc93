package import MTTQText

extension Record {
  /// What became of a model.
  package struct ModelChange: Hashable, Sendable {
    package internal(set) var model: String
    package internal(set) var on: CalendarDate
    package internal(set) var status: ModelStatus
    package var note: String?

    package init(model: String, on: CalendarDate, status: ModelStatus, note: String? = nil) {
      self.model = model
      self.on = on
      self.status = status
      self.note = note
    }
  }
}

extension Record.ModelChange: RecordBody {
  static let kind = RecordKind.model
  static let meaning = Wording(vi: "tình hình một mô hình", en: "what became of a model")
  static let word = Wording(vi: "mô hình", en: "model")
  static let alternatives: [String] = []
  static let isOfPeriod = true
  static let blank = Record.ModelChange(
    model: "", on: CalendarDate.range.lowerBound, status: .started)

  static let keys: [ObjectKey<Record.ModelChange>] = [
    .required(
      "model", .reference(.model), { $1(&$0.model) }, Wording(vi: "mô hình nào", en: "which model")),
    .on({ $1(&$0.on) }),
    .required(
      "status", .choice(ModelStatus.recorded, \.words), { $1(&$0.status) },
      Wording(vi: "tình hình mới", en: "what became of it")),
    .note({ $1(&$0.note) }),
  ]

  var event: Record.Event { .model(self) }
  var subjects: Record.Subjects {
    Record.Subjects(day: on, organisation: nil, household: nil, note: note)
  }
}
