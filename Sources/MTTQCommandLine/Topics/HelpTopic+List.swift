internal import ArgumentSyntax
internal import MTTQText

extension HelpTopic {
  /// A year with a book, step by step: the examples of each go on where the one before ended.
  private static let guides: [HelpTopic] = [
    .creating, .recording, .progress, .reporting, .households, .checking,
  ]

  /// What is looked up.
  private static let references: [HelpTopic] = [
    .names, .numbers, .days, .tables, .formats, .files, .privacy, .exitCodes, .environment,
    .continuousChecks, .library,
  ]

  static let all = guides + references

  /// The topics as the overview shows them.
  static let lists = [
    HelpList(.guides, guides.map { ($0.name, $0.summary) }),
    HelpList(.references, references.map { ($0.name, $0.summary) }),
  ]
}

extension Wording {
  fileprivate static let guides = Wording(
    vi: "Một năm với sổ (mttq help CHỦ-ĐỀ)", en: "A year with a book (mttq help TOPIC)")
  fileprivate static let references = Wording(
    vi: "Tra cứu (mttq help CHỦ-ĐỀ)", en: "To look up (mttq help TOPIC)")
}
