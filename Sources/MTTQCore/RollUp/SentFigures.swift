package import MTTQText

/// A report file as a source of a roll-up: sound, whole, and of figures that can be added up.
package struct SentFigures: Sendable {
  package let report: SentReport
  package let unit: Unit
  package let figures: UnitFigures
  /// The last day on which it was on time.
  package let lastDay: CalendarDate?
  package let sentDay: CalendarDate?

  /// What is wrong with a file.
  package struct Faults: Error, Sendable {
    package let findings: [Diagnostic]
    /// Whether it is a report at all, as far as that can be told.
    package let isReport: Bool
    /// Nil where it cannot be told.
    package let unit: Unit?
    package let year: Int?
  }

  /// Reads a file and holds it against its format.
  package static func read(_ source: SourceText) -> Result<SentFigures, Faults> {
    let document = SentReportDocument(source)
    let tree = document.tree
    let unit = tree?["unit"].flatMap(Unit.init(atAll:))
    func faults(_ findings: [Diagnostic]) -> Result<SentFigures, Faults> {
      .failure(
        Faults(
          findings: findings, isReport: isReport(tree, source), unit: unit,
          year: tree?[ReportFile.year.key]?.wholeNumber))
    }
    let errors = document.findings.filter { $0.severity == .error }
    guard errors.isEmpty else { return faults(errors) }
    let sent: SentReport
    do throws(Diagnostic) {
      sent = try SentReport(source)
    } catch {
      return faults([error])
    }
    guard sent.errors == 0 else { return faults([.madeWithErrors(source.path)]) }
    guard let unit, let figures = UnitFigures(sent) else { return faults([]) }
    if let great = sent.tree.greatNumber { return faults([.tooGreat(source, great)]) }
    let deadline = sent.tree["deadline"]
    return .success(
      SentFigures(
        report: sent, unit: unit, figures: figures, lastDay: deadline?["lastDay"]?.date,
        sentDay: deadline?["sent"]?.date))
  }

  /// Whether a file is meant as a report: it says so, or is no JSON and speaks of the format.
  private static func isReport(_ tree: JSONNode?, _ source: SourceText) -> Bool {
    let name = "mttq-report/"
    if let tree { return tree[ReportFile.format.key]?.text?.hasPrefix(name) ?? false }
    return source.bytes.firstRange(of: Array(name.utf8)) != nil
  }
}

extension JSONNode {
  /// The first number that no book can come to: 10^14 a record, and a journal has less than 10^10.
  /// Below it the sums of any number of units are exact.
  fileprivate var greatNumber: JSONNode? {
    switch value {
    case .number:
      let limit = Quantity(tenThousandths: 10_000_000_000_000_000_000_000_000_000)
      guard let figure else { return self }
      return figure < limit && Quantity.zero - figure < limit ? nil : self
    case .array(let elements): return elements.lazy.compactMap(\.greatNumber).first
    case .object(let members): return members.lazy.compactMap(\.value.greatNumber).first
    case .null, .bool, .string: return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func tooGreat(_ source: SourceText, _ number: JSONNode) -> Diagnostic {
    Diagnostic(
      .quantityRange, at: source.place(number.range),
      Wording(vi: "số quá lớn, không sổ nào có", en: "the number is greater than any book's"))
  }

  /// A report that was printed in spite of errors: its figures are not whole.
  package static func madeWithErrors(_ path: String) -> Diagnostic {
    Diagnostic(
      .rollupMixed, at: Place(path: path, line: 1, column: 1),
      Wording(
        vi: "báo cáo được in khi sổ còn lỗi (errors), số liệu không đủ",
        en: "the report was made of a book with errors, and its figures are not whole"),
      hint: Wording(
        vi: "lấy báo cáo đã gửi khi sổ không có lỗi, hoặc nêu chính sổ ấy",
        en: "take a report of the book without errors, or name the book itself"))
  }
}

extension SentReport {
  /// Where the id of its unit stands.
  package func unitPlace(in source: SourceText) -> Place {
    (tree["unit"]?["id"]).map { source.place($0.range) }
      ?? Place(path: source.path, line: 1, column: 1)
  }
}
