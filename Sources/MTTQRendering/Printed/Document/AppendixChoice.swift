internal import MTTQCore

/// Which appendices are printed behind a report, by their fixed numbers (report.md).
package enum AppendixChoice: Hashable, Sendable {
  case all
  case nothing
  case only(Set<Int>)

  /// The numbers that appendices have, whether a report has something to say in them or not.
  package static let numbers = 1...7
  /// The number of the appendix of all figures.
  static let figures = 1
  /// The number of the appendix of models.
  static let models = 2

  /// What is printed where nobody chooses: a month or quarter tells on a page or two what moved.
  init(for report: PrintableReport) {
    self = report.appendices ?? (report.report.kind.isRepeated ? .nothing : .all)
  }

  func contains(_ number: Int) -> Bool {
    switch self {
    case .all: true
    case .nothing: false
    case .only(let numbers): numbers.contains(number)
    }
  }
}

extension PrintableReport {
  /// Whether an appendix is printed if it has something to say, by its fixed number.
  func prints(appendix number: Int) -> Bool { AppendixChoice(for: self).contains(number) }
}
