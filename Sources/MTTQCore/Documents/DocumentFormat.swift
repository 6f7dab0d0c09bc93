internal import MTTQText

/// The formats of a book's files that are read and written as one piece.
package enum DocumentFormat: Hashable, Sendable, CaseIterable {
  case plan
  case register

  /// The format that a text names, `plan` where it names none that is known; nil for a report as it
  /// was sent, which is evidence and not for anyone to write anew.
  package init?(namedIn bytes: [UInt8]) {
    let tree = JSONReader.read(SourceText(path: "", bytes: bytes)).tree
    let name = tree?["format"]?.text ?? ""
    if name.hasPrefix("mttq-report/") { return nil }
    self = name.hasPrefix("mttq-households/") ? .register : .plan
  }

  /// The name that a file carries under `format`.
  package var name: String {
    switch self {
    case .plan: "mttq-plan/1"
    case .register: "mttq-households/1"
    }
  }

  /// The keys of the format, in their order.
  package var fields: [Shape.Field] {
    switch self {
    case .plan: Shape.plan
    case .register: Shape.register
    }
  }

  /// The text of a file, which shows no personal data where an excerpt of it is shown.
  func source(path: String, bytes: [UInt8]) -> SourceText {
    SourceText(path: path, bytes: bytes, showingOnly: self == .register ? Shape.openKeys : nil)
  }
}
