internal import MTTQCore

/// The documents that set a plan's targets, numbered as they come up in the tables of figures.
struct TargetSources {
  private let sources: [String]
  private let numbers: [String: Int]

  init(_ document: PrintableReport) {
    let isScoped = { (target: Target) in target.org != nil || target.area != nil }
    let scoped = document.plan.targets.filter(isScoped)
    let own = Dictionary(
      grouping: document.plan.targets.filter { !isScoped($0) }, by: \.indicator)
    let targets = FigureEntries(document).rows.flatMap { own[$0.indicator.id] ?? [] } + scoped
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
      : ["Nguồn chỉ tiêu:"]
        + sources.enumerated().map { "(\($0 + 1)) \($1.capitalisedFirst.closed)" }
  }
}
