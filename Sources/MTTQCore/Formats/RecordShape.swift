extension Shape {
  /// The kinds of records with their keys after `id at by kind`, in the order of book.md.
  package static let records: [RecordKind: [Field]] = Dictionary(
    uniqueKeysWithValues: RecordKind.allCases.map { ($0, head + $0.fields + [check]) })

  private static let head: [Field] = [
    Field("id", .recordIdentifier, required: true),
    Field("at", .time, required: true),
    Field("by", .text),
    Field("kind", .choice(RecordKind.allCases.map(\.rawValue)), required: true),
  ]

  private static let check = Field("check", .text)
}

/// The kinds of records.
package enum RecordKind: String, Hashable, Sendable, CaseIterable {
  case result, task, model, assign, release, outcome, estimate, remark, sent, received, void

  fileprivate var fields: [Shape.Field] {
    typealias Field = Shape.Field
    let on = Field("on", .date, required: true)
    let note = Field("note", .text)
    let report = Field("report", .reference(.report), required: true)
    switch self {
    case .result:
      return [
        on, Field("values", .values(nonNegative: true), required: true),
        Field("task", .reference(.task)), Field("org", .reference(.organisation)),
        Field("area", .reference(.area)), Field("household", .reference(.household)), note,
      ]
    case .task:
      return [
        Field("task", .reference(.task), required: true), on,
        Field("status", .choice(TaskStatus.recorded.map(\.rawValue)), required: true), note,
      ]
    case .model:
      return [
        Field("model", .reference(.model), required: true), on,
        Field("status", .choice(ModelStatus.recorded.map(\.rawValue)), required: true), note,
      ]
    case .assign:
      return [
        Field("household", .reference(.household), required: true), on,
        Field("org", .reference(.organisation)), Field("helper", .reference(.helper)),
        Field("forms", .list(.choice(Catalogue.standard.helpForms.map(\.id)))),
        Field("until", .date), note,
      ]
    case .release:
      return [Field("assignment", .reference(.assignment), required: true), on, note]
    case .outcome:
      return [
        Field("household", .reference(.household), required: true), on,
        Field("status", .choice(HouseholdStatus.allCases.map(\.rawValue)), required: true), note,
      ]
    case .estimate:
      return [report, on, Field("values", .values(nonNegative: false), required: true), note]
    case .remark:
      return [
        report,
        Field("section", .choice(RemarkSection.allCases.map(\.rawValue)), required: true),
        Field("text", .text, required: true), Field("content", .integer(1...5)),
      ]
    case .sent:
      return [report, on, Field("to", .text), Field("number", .text), note]
    case .received:
      return [
        report, on, Field("unit", .reference(.unit)), Field("org", .reference(.organisation)), note,
      ]
    case .void:
      return [
        Field("record", .reference(.record), required: true),
        Field("reason", .text, required: true),
      ]
    }
  }
}
