package import MTTQCore
package import MTTQText

/// Records as lines that a person reads: the log, and the trace of a figure.
package enum RecordPage {
  /// What happened, one line a record; those taken back are marked.
  package static func log(
    _ records: [(record: Record, day: CalendarDate, isVoided: Bool)], language: Language,
    style: Style
  ) -> String {
    records.map { record, day, isVoided in
      let mark = isVoided ? " " + Wording.takenBack(language) : ""
      let line = summary(of: record, on: day, language: language) + mark
      return style.paint(line, isVoided ? .faint : .plain) + "\n"
    }.joined()
  }

  /// The records behind a figure, with what each adds to it.
  package static func trace(
    _ indicator: Indicator, _ trace: FigureTrace, report: DueReport, records: [Record],
    language: Language
  ) -> String {
    let figure = trace.value?.words(language) ?? "–"
    let days =
      "\(report.from.words(language)) – \(report.through.words(language))"
    let part = trace.part.map { " {\($0.words)}" } ?? ""
    let head =
      "\(indicator.name)\(part) (\(report.id), \(days)): \(figure) \(indicator.unit)\n"
    return head
      + records.map { record in
        // Only results stand behind figures, and each has a day.
        let day = record.event.on ?? report.from
        return "  "
          + summary(of: record, on: day, carrying: trace.carried, language: language) + "\n"
      }.joined()
  }

  /// One line on a record: id, day, kind, what it says; the day is that which it is about, or on
  /// which it was written.
  package static func summary(
    of record: Record, on day: CalendarDate, language: Language
  ) -> String {
    summary(of: record, on: day, carrying: nil, language: language)
  }

  private static func summary(
    of record: Record, on day: CalendarDate, carrying indicators: Set<String>?, language: Language
  ) -> String {
    let parts =
      [
        record.id, day.words(language).padded(to: 10),
        record.event.kind.word(language),
        detail(of: record.event, carrying: indicators, language),
        record.event.note.map { "“\($0.replacing("\n", with: " "))”" } ?? "",
        record.by.map { "(\($0))" } ?? "",
      ]
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private static func detail(
    of event: Record.Event, carrying indicators: Set<String>?, _ language: Language
  ) -> String {
    switch event {
    case .result(let result):
      let isCarried = { (value: Record.IndicatorValue) in
        indicators?.contains(value.indicator) ?? true
      }
      let values = result.values.filter(isCarried).map { text(of: $0, language) }
      let stated = result.stated.filter(isCarried).map {
        "\(text(of: $0, language)) (\(Wording.stated(language)))"
      }
      let parts = result.parts.map(\.words).joined(separator: ", ")
      return (values + stated).joined(separator: ", ") + (parts.isEmpty ? "" : " {\(parts)}")
        + text(about: [result.org, result.area, result.task, result.household])
    case .task(let change): return "\(change.task) → \(change.status.words(language))"
    case .model(let change): return "\(change.model) → \(change.status.words(language))"
    case .assign(let assignment):
      return "\(assignment.household) ← \(assignment.helper.id)"
    case .release(let release): return release.assignment
    case .outcome(let outcome): return "\(outcome.household) → \(outcome.status.words(language))"
    case .estimate(let estimate):
      let values = estimate.values.map { text(of: $0, language) }
      return estimate.report + ": " + values.joined(separator: ", ")
    case .remark(let remark): return "\(remark.report), \(remark.section.words(language))"
    case .sent(let sent):
      return [sent.report, sent.number].compactMap { $0 }.joined(separator: ", ")
    case .received(let received): return "\(received.report) ← \(received.from.id)"
    case .score(let score):
      let points = score.points.map { text(of: $0, language) }
      let bonus = score.bonus.map { ["\(Wording.bonus(language)) = \($0.words(language))"] } ?? []
      return "\(score.assessment): \((points + bonus).joined(separator: ", "))"
        + text(about: [score.subject?.id])
    case .void(let void): return void.record
    }
  }

  private static func text(of value: Record.IndicatorValue, _ language: Language) -> String {
    "\(value.indicator) = \(value.value.words(language))"
  }

  /// Whom and what it is about, in brackets behind the values.
  private static func text(about: [String?]) -> String {
    let about = about.compactMap { $0 }
    return about.isEmpty ? "" : " [" + about.joined(separator: ", ") + "]"
  }
}

extension Record.BreakdownPart {
  /// The part with its dimension, by their ids: `nguon: xa-hoi-hoa`.
  fileprivate var words: String { "\(dimension): \(part)" }
}

extension HelperReference {
  fileprivate var id: String {
    switch self {
    case .org(let id), .helper(let id): id
    }
  }
}

extension Wording {
  fileprivate static let stated = Wording(vi: "theo báo cáo", en: "as stated")
  fileprivate static let bonus = Wording(vi: "điểm thưởng", en: "bonus")
  fileprivate static let takenBack = Wording(vi: "[đã hủy]", en: "[taken back]")
}
