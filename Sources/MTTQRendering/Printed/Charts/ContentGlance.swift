internal import MTTQCore
internal import MTTQText

/// One content of the plan at a glance: its targets, its tasks, its models.
package struct ContentGlance: Hashable, Sendable {
  /// `Nội dung 1: …`.
  package let title: String
  /// Those of which the content has any.
  package let strips: [Strip]
  /// What is said of a content that has none.
  package var absence: String? { strips.isEmpty ? ContentGlance.nothing : nil }

  init(_ content: ReportContent, of report: Report) {
    title = "Nội dung \(content.content): \(content.title)"
    let rows = report.indicators.filter { $0.indicator.content == content.content }
    let tasks = report.tasks.items.filter { $0.task.content == content.content }
    let models = report.models.items.filter { $0.model.content == content.content }
    strips = [
      Strip(
        kind: .targets, done: rows.count(.met), open: rows.count(.missed),
        silent: rows.count(.unrecorded)),
      Strip(
        kind: .tasks, done: tasks.count { $0.status == .done },
        open: tasks.count { $0.status != .done }),
      Strip(
        kind: .models, done: models.count { $0.status == .effective },
        open: models.count { $0.status != .effective }),
    ].filter { $0.total > 0 }
  }

  /// How many of some things are as they should be.
  package struct Strip: Hashable, Sendable {
    package let kind: Kind
    package let done: Int
    package let open: Int
    /// Of how many nothing was recorded.
    package var silent = 0

    package var total: Int { done + open + silent }
  }

  package enum Kind: Hashable, Sendable, CaseIterable {
    case targets
    case tasks
    case models
  }
}

extension ContentGlance.Strip {
  /// How many of how many: `03/05`, `0/05`.
  private var share: String { "\(done == 0 ? "0" : done.counted())/\(total.counted())" }

  /// What is counted: `Chỉ tiêu`.
  package var name: String {
    switch kind {
    case .targets: "Chỉ tiêu"
    case .tasks: "Nhiệm vụ"
    case .models: "Mô hình"
    }
  }

  /// The counts: `đạt 03/05, chưa có số liệu 01`.
  package var shown: String {
    let rest = silent == 0 ? "" : ", \(TargetOutcome.unrecorded.words) \(silent.counted())"
    return switch kind {
    case .targets: "\(TargetOutcome.met.words) \(share)\(rest)"
    case .tasks: "hoàn thành \(share)"
    case .models: "hiệu quả \(share)"
    }
  }

  /// The counts as a sentence.
  package var sentence: String {
    let missed = open == 0 ? "" : ", \(TargetOutcome.missed.words) \(open.counted())"
    let rest = silent == 0 ? "" : ", \(TargetOutcome.unrecorded.words) \(silent.counted())"
    return switch kind {
    case .targets: "\(share) chỉ tiêu đạt kế hoạch năm\(missed)\(rest)."
    case .tasks: "\(share) nhiệm vụ đã hoàn thành."
    case .models: "\(share) mô hình hoạt động hiệu quả."
    }
  }
}

extension ContentGlance {
  fileprivate static let nothing = "Kế hoạch không có chỉ tiêu, nhiệm vụ, mô hình."
}
