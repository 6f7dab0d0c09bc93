internal import MTTQCore
internal import MTTQText

/// Sentences made from figures, silent where nothing was recorded in the period.
struct FigureProse {
  let report: Report

  /// How many figures stand in one sentence at most.
  private static let longest = 4

  /// The sentences of some figures as one paragraph, or nil where there is nothing to say.
  func paragraph(_ rows: [IndicatorRow]) -> String? {
    let told = rows.filter { $0.records > 0 && $0.value != nil }
    let phrased = told.filter { FigurePhrases.byIndicator[$0.indicator.id] != nil }
    let kind = report.unit.kindWord
    let sentences =
      sentences(
        phrased.filter { $0.indicator.kind == .sum },
        opening: "\(report.periodWords), toàn \(kind) ")
      + sentences(
        phrased.filter { $0.indicator.kind == .latest },
        opening: "Đến ngày \(report.period.through.words()), toàn \(kind) có ",
        continuing: "toàn \(kind) có ")
      + sentences(told.filter { $0.indicator.parts != nil }, opening: "")
      + sentences(
        told.filter {
          $0.indicator.parts == nil && FigurePhrases.byIndicator[$0.indicator.id] == nil
        }, opening: "")
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// What is said of one figure beside its number: the share of the plan, last year, the estimate.
  func comparison(_ row: IndicatorRow) -> String {
    var said: [String] = []
    if row.indicator.unit == "%" {
      if let target = row.target { said.append("kế hoạch \(target.percentWords())") }
      if let previous = row.previous {
        said.append("cùng kỳ năm trước \(previous.percentWords())")
      }
      return said.isEmpty ? "" : " (\(said.joined(separator: "; ")))"
    }
    if let percent = row.percent { said.append("đạt \(percent.percentWords()) kế hoạch năm") }
    if let change = row.change { said.append(change.changeWords) }
    if let estimate = row.estimate {
      said.append("ước cả kỳ \(estimate.measured(in: row.indicator.unit))")
    }
    return said.map { ", " + $0 }.joined()
  }

  private func sentences(
    _ rows: [IndicatorRow], opening: String, continuing: String = ""
  ) -> [String] {
    let phrases = clauses(rows)
    let count = (phrases.count + FigureProse.longest - 1) / FigureProse.longest
    return (0..<count).map { number in
      let start = phrases.count * number / count
      let run = phrases[start..<phrases.count * (number + 1) / count]
      let text = (start == 0 ? opening : continuing) + run.joined(separator: "; ")
      return text.capitalisedFirst + "."
    }
  }

  /// What is said of each figure; “trong đó …” stays behind the figure that it is a part of.
  private func clauses(_ rows: [IndicatorRow]) -> [String] {
    let part = "trong đó "
    return rows.map(phrase).reduce(into: []) { clauses, phrase in
      if !phrase.hasPrefix(part) {
        clauses.append(phrase)
      } else if let whole = clauses.popLast() {
        clauses.append("\(whole), \(phrase)")
      } else {
        clauses.append("có " + phrase.dropFirst(part.count))
      }
    }
  }

  private func phrase(_ row: IndicatorRow) -> String {
    let indicator = row.indicator
    guard let value = row.value else { return "" }
    let told: String
    if let phrase = FigurePhrases.byIndicator[indicator.id] {
      let number = value.number(in: indicator.unit)
      told = phrase.split(separator: "#", omittingEmptySubsequences: false)
        .joined(separator: number)
    } else if indicator.parts != nil {
      told = "\(indicator.name.loweredFirst) đạt \(value.measured(in: indicator.unit))"
    } else {
      told = "\(indicator.name): \(value.measured(in: indicator.unit))"
    }
    return told + soFar(row) + comparison(row)
  }

  private func soFar(_ row: IndicatorRow) -> String {
    guard row.indicator.kind == .sum, !report.coversYearSoFar, let cumulative = row.cumulative,
      cumulative != row.value
    else { return "" }
    return " (lũy kế từ đầu năm \(cumulative.measured(in: row.indicator.unit)))"
  }
}

extension Quantity {
  /// A change in percent against last year, in words.
  fileprivate var changeWords: String {
    let reference = "so với cùng kỳ năm trước"
    if self == .zero { return "bằng cùng kỳ năm trước" }
    let size = (self < .zero ? .zero - self : self).percentWords()
    return (self < .zero ? "giảm " : "tăng ") + size + " " + reference
  }
}

extension String {
  /// The text with a capital at its start.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with its first letter small.
  var loweredFirst: String { prefix(1).lowercased() + dropFirst() }
}
