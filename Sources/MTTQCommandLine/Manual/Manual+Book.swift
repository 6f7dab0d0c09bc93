internal import MTTQCore
internal import MTTQText

extension Manual {
  /// mttq-book(5): what the files of a book hold, key by key.
  func writeBook(to text: inout ManualText) {
    writeName(.book, HelpTopic.files.summary(language), to: &text)
    text.heading(Wording.description(language))
    write(topic: .files, to: &text)
    text.heading("plan.json")
    write(Shape.plan, to: &text)
    text.heading("households.json")
    write(Shape.register, to: &text)
    text.heading("journal.jsonl")
    text.paragraph(Wording.everyRecord(language))
    write(Manual.keysOfEveryRecord, to: &text)
    for kind in RecordKind.allCases {
      text.subheading("kind: \(kind.rawValue) (\(kind.word(language)))")
      let shared = Set(Manual.keysOfEveryRecord.map(\.key))
      write(Shape.records[kind].filter { !shared.contains($0.key) }, to: &text)
    }
    text.heading("reports/*.json")
    write(ReportFile.table.layout.fields, to: &text)
  }

  /// The keys that records of all kinds have.
  private static let keysOfEveryRecord: [Shape.Field] = {
    let kinds = RecordKind.allCases.map { Shape.records[$0] }
    return (kinds.first ?? []).filter { field in
      kinds.allSatisfy { fields in fields.contains { $0.key == field.key } }
    }
  }()

  private func write(_ fields: [Shape.Field], to text: inout ManualText) {
    for field in fields {
      let notes = [field.shape.words(language)] + (field.isRequired ? [required] : [])
      text.term(
        [.bold(field.key), .plain(" (\(notes.joined(separator: ", ")))")],
        meaning(of: field))
      if case .choice(let choices) = field.shape {
        text.indented { text in
          for choice in choices { text.term([.bold(choice.word)], choice.meaning(language)) }
        }
      }
      let inner = field.shape.fields
      if !inner.isEmpty { text.indented { write(inner, to: &$0) } }
    }
  }

  private func meaning(of field: Shape.Field) -> String {
    let standard = field.standard.map { Wording.otherwise(JSONText.printedLine($0))(language) }
    let example = field.example.map { Wording.such(JSONText.printedLine($0))(language) }
    return [field.meaning(language), standard, example].compactMap { $0 }.joined(separator: "; ")
  }

  private var required: String { Wording.required(language) }
}

extension Wording {
  fileprivate static let description = Wording(vi: "Mô tả", en: "Description")
  fileprivate static let required = Wording(vi: "bắt buộc", en: "required")
  fileprivate static let everyRecord = Wording(
    vi: "Mỗi dòng là một bản ghi. Bản ghi nào cũng có thể có các khóa sau; các khóa khác tùy loại.",
    en: "Each line is a record. All records have these keys; their kind says which others.")

  fileprivate static func otherwise(_ value: String) -> Wording {
    Wording(vi: "không có thì là \(value)", en: "otherwise \(value)")
  }

  fileprivate static func such(_ value: String) -> Wording {
    Wording(vi: "ví dụ \(value)", en: "such as \(value)")
  }
}
