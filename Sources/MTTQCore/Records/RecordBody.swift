internal import MTTQText

/// What records of one kind say, with all that the program knows of the kind.
///
/// Checks, reading, writing, the schemas, and what a record is about are drawn from it.
protocol RecordBody: FileObject {
  static var kind: RecordKind { get }
  /// What the kind is for, as an editor shows it.
  static var meaning: Wording { get }
  /// What the log calls it.
  static var word: Wording { get }
  /// Keys of which a record has exactly one; empty where the kind has none such.
  static var alternatives: [String] { get }
  /// What is asked of a record beyond its fields.
  static var conditions: [Shape.Condition] { get }
  /// Whether the day it is about should lie in the period of some report; false where it is about
  /// reports themselves.
  static var isOfPeriod: Bool { get }

  var event: Record.Event { get }
  var subjects: Record.Subjects { get }
}

extension RecordKind {
  /// The keys of all kinds under which words stand, where nobody's name may.
  static let textKeys = Set(allCases.flatMap { $0.body.fields }.filter(\.isText).map(\.key))
    .sorted()
}

extension Record {
  /// All words of the record, but who wrote it.
  package var texts: [String] {
    event.body.texts
  }
}

extension Shape.Field {
  fileprivate var isText: Bool {
    if case .text = shape { true } else { false }
  }
}

extension RecordBody {
  /// Its words; nothing else of it is written out for them.
  fileprivate var texts: [String] {
    Self.keys.compactMap { $0.field.isText ? $0.write(self)?.text : nil }
  }

  static var conditions: [Shape.Condition] {
    alternatives.isEmpty ? [] : [.atLeastOne(alternatives)]
  }
}
