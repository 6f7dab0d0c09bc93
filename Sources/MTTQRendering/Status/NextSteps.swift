internal import MTTQCore
internal import MTTQText

/// What to do next: the most pressing first.
struct NextSteps {
  private let standing: YearSoFar

  /// How many days ahead a task is worth a reminder.
  private static let taskHorizon = 30
  /// How many days ahead a report is worth a reminder: written, signed and sent within a fortnight.
  private static let reportHorizon = 14

  init(_ standing: YearSoFar) {
    self.standing = standing
  }

  var items: [(text: String, tone: Tone)] {
    reports + tasks + duties + missingFigures
  }

  private var language: Language { standing.language }

  private var reports: [(text: String, tone: Tone)] {
    standing.deadlines.deadlines.compactMap { deadline in
      let name = deadline.reportWords(language)
      let stateWords = deadline.stateWords(language)
      let commands = Wording.printAndSend(deadline.report)(language)
      switch deadline.status {
      case .overdue:
        return (
          Wording(
            vi: "Gửi ngay báo cáo \(name), \(stateWords): \(commands).",
            en: "Send the \(name) report now, \(stateWords): \(commands).")(language), .bad
        )
      case .pending where isNear(deadline):
        return (
          Wording(
            vi: "Lập và gửi báo cáo \(name), \(stateWords): \(commands).",
            en: "Draw up and send the \(name) report, \(stateWords): \(commands).")(language),
          .accent
        )
      default: return nil
      }
    }
  }

  private func isNear(_ deadline: Deadline) -> Bool {
    (deadline.daysLeft ?? .max) <= NextSteps.reportHorizon
  }

  private var tasks: [(text: String, tone: Tone)] {
    let today = standing.document.report.period.through
    let items = standing.document.report.tasks.items.enumerated().sorted { left, right in
      (left.element.task.due ?? today, left.offset) < (
        right.element.task.due ?? today, right.offset
      )
    }
    return items.map(\.element).compactMap { item in
      guard let due = item.task.due, item.status != .done, item.status != .cancelled,
        today.days(until: due) <= NextSteps.taskHorizon
      else { return nil }
      let title = item.task.title
      let day = due.words(language)
      return item.isOverdue
        ? (
          Wording(
            vi: "Nhiệm vụ quá hạn từ \(day): \(title).", en: "Task overdue since \(day): \(title).")(
              language), .bad
        )
        : (
          Wording(vi: "Nhiệm vụ đến hạn \(day): \(title).", en: "Task due \(day): \(title).")(
            language), .plain
        )
    }
  }

  /// What the households and the quotas ask for; reports of organisations only while the unit's
  /// own is due.
  private var duties: [(text: String, tone: Tone)] {
    let isReportDue = standing.deadlines.deadlines.contains { deadline in
      deadline.report == standing.document.report.id && deadline.status == .pending
        && isNear(deadline)
    }
    let steps =
      HouseholdSteps(standing.document).steps
      + QuotaSteps(standing.document, isReportDue: isReportDue).steps
    return steps.map { ($0(language), .plain) }
  }

  private var missingFigures: [(text: String, tone: Tone)] {
    let rows = standing.document.report.indicators.filter {
      // A target of nothing is met without a record.
      $0.target != nil && $0.recordsCumulative == 0 && $0.indicator.ratio == nil && $0.met != true
    }
    guard !rows.isEmpty else { return [] }
    let names = rows.map { row in
      (language == .english ? row.indicator.nameEnglish : nil) ?? row.indicator.name
    }.joined(separator: "; ")
    return [
      (
        Wording(
          vi: "Chưa ghi số liệu nào: \(names).", en: "Nothing recorded yet: \(names).")(language),
        .plain
      )
    ]
  }
}

extension Wording {
  fileprivate static func printAndSend(_ report: String) -> Wording {
    let print = "mttq report \(report) -o \(report).docx"
    return Wording(
      vi: "\(print), gửi xong thì ghi mttq send \(report)",
      en: "\(print), and once it is sent mttq send \(report)")
  }
}
