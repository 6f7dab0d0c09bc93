internal import MTTQCore
internal import MTTQText

/// The recorded zeros of a paragraph, gathered into one sentence at its end.
struct ZeroFigures {
  /// The figures that the sentence tells, and that no other one needs to.
  let rows: [IndicatorRow]

  /// The zero flows of some figures, but those that have words of their own and those that are
  /// told behind the figure that they are a part of.
  init(_ rows: [IndicatorRow], _ parts: FigureParts) {
    let flows = rows.filter { $0.indicator.kind == .sum && $0.records > 0 }
    let done = Set(flows.filter { $0.value != .zero }.map(\.indicator.id))
    self.rows = flows.filter { row in
      row.value == .zero && FigurePhrases.none[row.indicator.id] == nil
        && !(parts.whole(of: row).map(done.contains) ?? false)
    }
  }

  /// The sentence as a list of one or none; where it stands alone, it names its period.
  func sentences(of report: Report, isAlone: Bool) -> [String] {
    guard !rows.isEmpty else { return [] }
    let opening = isAlone ? "\(report.periodWords) không phát sinh" : "Không phát sinh"
    let told = rows.map { row in
      let comparison = FigureComparison(row, report)
      let soFar = row.cumulative == .zero ? [] : comparison.soFar
      let beside = ([comparison.estimate].compactMap { $0 } + soFar).joined(separator: ", ")
      return row.indicator.nameInSentence + (beside.isEmpty ? "" : " (\(beside))")
    }
    return ["\(opening): \(told.joined(separator: "; "))."]
  }
}
