internal import MTTQCore
internal import MTTQText

/// The recorded zeros of a paragraph, gathered into one sentence at its end.
struct ZeroFigures {
  /// The figures that the sentence tells, and that no other one needs to.
  let rows: [IndicatorRow]

  private let parts: FigureParts

  /// The zero flows of some figures, but those that have words of their own and those that are
  /// told behind the figure that they are a part of.
  init(_ rows: [IndicatorRow], _ parts: FigureParts) {
    let flows = rows.filter { $0.indicator.isFlow && $0.records > 0 }
    let done = Set(flows.filter { $0.value != .zero }.map(\.indicator.id))
    self.parts = parts
    self.rows = flows.filter { row in
      row.value == .zero && row.indicator.zeroPhrase == nil
        && !parts.wholes(of: row).contains(where: done.contains)
    }
  }

  /// The sentence as a list of one or none; where it stands alone, it names its period.
  func sentences(of figures: ReportedFigures, isAlone: Bool) -> [String] {
    let zeros = Set(rows.map(\.indicator.id))
    // Where there is none of the whole, there is none of its part.
    let told = rows.filter { !parts.wholes(of: $0).contains(where: zeros.contains) }
    guard !told.isEmpty else { return [] }
    let opening = isAlone ? "\(figures.report.periodWords) không phát sinh" : "Không phát sinh"
    let names = told.map { words($0, figures) }
    return ["\(opening): \(names.joined(separator: "; "))."]
  }

  /// The name of what there is none of, with what the year so far and the estimate say.
  private func words(_ row: IndicatorRow, _ figures: ReportedFigures) -> String {
    let comparison = FigureComparison(row, of: figures)
    let soFar = row.cumulative == .zero ? [] : comparison.soFar
    let beside = (comparison.besideNothing + soFar).joined(separator: ", ")
    return row.indicator.nameAlone + (beside.isEmpty ? "" : " (\(beside))")
  }
}

extension Indicator {
  /// The name inside a sentence, also where it is worded as a part of another figure.
  fileprivate var nameAlone: String {
    let counted = Indicator.part + Indicator.number + " "
    if let phrase, phrase.hasPrefix(counted) { return String(phrase.dropFirst(counted.count)) }
    let name = nameInSentence
    return name.hasPrefix(Indicator.part) ? String(name.dropFirst(Indicator.part.count)) : name
  }
}
