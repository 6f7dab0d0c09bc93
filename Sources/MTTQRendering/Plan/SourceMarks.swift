internal import MTTQCore

/// The documents that set a plan's targets and quotas, numbered as they come up; this plan itself
/// is none of them.
struct SourceMarks {
  private let sources: [String]

  init(_ document: PrintablePlan) {
    let plan = document.plan
    let told =
      plan.targets.compactMap(\.source)
      + plan.quotas.filter { !$0.kind.isOfReports }.compactMap(\.source)
    var sources: [String] = []
    var known: Set<String> = []
    for source in told where !document.isOwn(source) && known.insert(source).inserted {
      sources.append(source)
    }
    self.sources = sources
  }

  /// The mark of a source, ` (2)`; empty where it has none.
  func mark(_ source: String?) -> String {
    source.flatMap(sources.firstIndex).map { " (\($0 + 1))" } ?? ""
  }

  /// What the marks stand for, under a heading of its own.
  var blocks: [PrintedBlock] {
    sources.isEmpty
      ? []
      : [.paragraph("Nguồn chỉ tiêu:")]
        + sources.enumerated().map { .item("(\($0 + 1)) \($1.capitalisedFirst)".closed) }
  }
}
