package import MTTQCore
package import MTTQText

/// Records as lines that a person reads: the log, and the trace of a figure.
package enum RecordPage {
  /// What happened, one line a record; one taken back is marked.
  ///
  /// - Parameter width: within how many columns a record is broken into lines; nil leaves it on one.
  package static func log(
    _ record: Record, on day: CalendarDate, isVoided: Bool, language: Language, style: Style,
    width: Int? = nil
  ) -> String {
    var parts = parts(of: record, on: day, carrying: nil, language)
    if isVoided, let last = parts.popLast() {
      parts.append(last + " " + Wording.takenBack(language))
    }
    return lines(parts, indent: "", width).map {
      style.paint($0, isVoided ? .faint : .plain) + "\n"
    }
    .joined()
  }

  /// The parts of a record on one line, or on as many as its width asks for, set in under the first.
  private static func lines(_ parts: [String], indent: String, _ width: Int?) -> [String] {
    let line = indent + parts.joined(separator: "  ")
    guard let width, line.displayWidth > width else { return [line] }
    let rest = parts.dropFirst(columns).joined(separator: " ")
    return rest.wrapped(
      to: width, behind: indent + parts.prefix(columns).joined(separator: "  ") + "  ",
      indent: indent.count + 4)
  }

  /// How many parts stand in columns: id, day and kind.
  private static let columns = 3

  /// The line above the records behind a figure.
  ///
  /// - Parameters:
  ///   - part: the words for a part of a breakdown, where the figure is of that alone.
  ///   - width: within how many columns it is broken into lines; nil leaves it on one.
  package static func traceHead(
    _ indicator: Indicator, part: String? = nil, value: Quantity?, report: DueReport,
    language: Language, width: Int? = nil
  ) -> String {
    let figure = value?.words(language) ?? "–"
    let days =
      "\(report.from.words(language)) – \(report.through.words(language))"
    let name = [indicator.name, part].compactMap { $0 }.joined(separator: ", ")
    let line = "\(name) (\(report.id), \(days)): \(figure) \(indicator.unit)"
    let lines = width.map { line.wrapped(to: $0, behind: "", indent: 4) } ?? [line]
    return lines.map { $0 + "\n" }.joined()
  }

  /// One of the records behind a figure, with what it adds to it.
  ///
  /// - Parameters:
  ///   - carried: the indicators that add to it.
  ///   - width: within how many columns it is broken into lines; nil leaves it on one.
  package static func trace(
    _ record: Record, carried: Set<String>, report: DueReport, language: Language,
    width: Int? = nil
  ) -> String {
    // Only results stand behind figures, and each has a day.
    let day = record.event.on ?? report.from
    let parts = parts(of: record, on: day, carrying: carried, language)
    return lines(parts, indent: "  ", width).map { $0 + "\n" }.joined()
  }

  /// One line on a record: id, day, kind, what it says; the day is that which it is about, or on
  /// which it was written.
  package static func summary(
    of record: Record, on day: CalendarDate, language: Language
  ) -> String {
    parts(of: record, on: day, carrying: nil, language).joined(separator: "  ")
  }

  /// The day of a record, its kind and what it says, without the words that came with it.
  package static func brief(
    of record: Record, on day: CalendarDate, language: Language
  ) -> String {
    // The number of what was sent is a text.
    let detail =
      if case .sent(let sent) = record.event { sent.report } else {
        detail(of: record.event, carrying: nil, language)
      }
    return [day.words(language), record.event.kind.word(language), detail].joined(separator: "  ")
  }

  private static func parts(
    of record: Record, on day: CalendarDate, carrying indicators: Set<String>?,
    _ language: Language
  ) -> [String] {
    let parts =
      [
        record.id, day.words(language).padded(to: 10),
        record.event.kind.word(language),
        detail(of: record.event, carrying: indicators, language),
        record.event.note.map { "“\($0.replacing("\n", with: " "))”" } ?? "",
        record.by.map { "(\($0))" } ?? "",
      ]
    return parts.filter { !$0.isEmpty }
  }

  private static func detail(
    of event: Record.Event, carrying indicators: Set<String>?, _ language: Language
  ) -> String {
    switch event {
    case .result(let result):
      let values = result.values.filter { indicators?.contains($0.indicator) ?? true }
      let stated = result.stated.filter { indicators?.contains($0.indicator) ?? true }
      return text(
        of: values,
        result.parts.map { "\($0.dimension)=\($0.part)" }
          + [result.org, result.area, result.task, result.household], stated: stated, language)
    case .task(let change): return "\(change.task) → \(change.status.words(language))"
    case .model(let change): return "\(change.model) → \(change.status.words(language))"
    case .assign(let assignment):
      return "\(assignment.household) ← \(assignment.helper.id)"
    case .release(let release): return release.assignment
    case .outcome(let outcome): return "\(outcome.household) → \(outcome.status.words(language))"
    case .estimate(let estimate):
      return estimate.report + ": " + text(of: estimate.values, [], language)
    case .remark(let remark): return "\(remark.report), \(remark.section.words(language))"
    case .sent(let sent):
      return [sent.report, sent.number].compactMap { $0 }.joined(separator: ", ")
    case .received(let received): return "\(received.report) ← \(received.from.id)"
    case .score(let score):
      let bonus = score.bonus.map {
        Record.IndicatorValue(indicator: Wording.bonus(language), value: $0)
      }
      let points = text(
        of: score.points + [bonus].compactMap { $0 }, [score.subject?.id], language)
      return "\(score.assessment): \(points)"
    case .void(let void): return void.record
    }
  }

  private static func text(
    of values: [Record.IndicatorValue], _ about: [String?],
    stated: [Record.IndicatorValue] = [], _ language: Language
  ) -> String {
    let list =
      values.map { "\($0.indicator) = \($0.value.words(language))" }
      + stated.map {
        "\($0.indicator) = \($0.value.percentWords(language)) (\(Wording.stated(language)))"
      }
    let about = about.compactMap { $0 }
    return list.joined(separator: ", ")
      + (about.isEmpty ? "" : " [" + about.joined(separator: ", ") + "]")
  }
}

extension HelperReference {
  fileprivate var id: String {
    switch self {
    case .org(let id), .helper(let id): id
    }
  }
}

extension Wording {
  fileprivate static let bonus = Wording(vi: "điểm thưởng", en: "bonus")
  fileprivate static let stated = Wording(vi: "được công bố", en: "stated")
  fileprivate static let takenBack = Wording(vi: "[đã hủy]", en: "[taken back]")
}
