internal import MTTQCore

/// The documents that set a plan's targets, numbered as the notes under a table name them.
struct TargetSources {
  private let sources: [String]
  private let numbers: [String: Int]

  init(_ targets: [Target]) {
    var sources: [String] = []
    var numbers: [String: Int] = [:]
    for target in targets {
      guard let source = target.source, numbers[source] == nil else { continue }
      sources.append(source)
      numbers[source] = sources.count
    }
    self.sources = sources
    self.numbers = numbers
  }

  /// The mark of a target's source, `(2)`; nil where it names none.
  func mark(of target: Target) -> String? {
    target.source.flatMap { numbers[$0] }.map { "(\($0))" }
  }

  /// The notes that the marks stand for.
  var notes: [String] {
    sources.isEmpty
      ? []
      : ["Nguồn chỉ tiêu:"] + sources.enumerated().map { "(\($0 + 1)) \($1)\($1.stop)" }
  }
}

extension String {
  /// The full stop that a sentence still lacks.
  fileprivate var stop: String { hasSuffix(".") ? "" : "." }
}
