package import MTTQText

/// A finding as a person reads it: place, code, message, the line with a caret, the hint.
package enum DiagnosticText {
  /// How many columns a line takes where nobody says how wide the page is: whole records of a
  /// journal mostly, but not one with a long note.
  package static let widestLine = 160

  /// The findings one after the other, in the order given, each line ended.
  ///
  /// - Parameters:
  ///   - width: how many columns the lines of the files may take.
  ///   - page: within how many columns message and hint are broken; nil leaves each on one line.
  package static func text(
    _ diagnostics: [Diagnostic], in language: Language, style: Style = .plain,
    width: Int = widestLine, page: Int? = nil
  ) -> String {
    diagnostics.map { text($0, in: language, style: style, width: width, page: page) }.joined()
  }

  /// One finding in the form of diagnostics.md, each line ended.
  package static func text(
    _ diagnostic: Diagnostic, in language: Language, style: Style = .plain,
    width: Int = widestLine, page: Int? = nil
  ) -> String {
    let place = diagnostic.place.map { $0.path.isEmpty ? "" : "\($0.inWords): " } ?? ""
    let head = [
      (place, Tone.strong), (code(of: diagnostic), diagnostic.severity.tone), (": ", .plain),
    ]
    let lines =
      broken(diagnostic.message(language).visible, behind: head, style, page)
      + rest(of: diagnostic, in: language, style: style, width: width, page: page)
    return lines.map { $0 + "\n" }.joined()
  }

  /// A text in lines of a page, behind words that are painted; they are counted without escapes.
  private static func broken(
    _ text: String, behind head: [(text: String, tone: Tone)], _ style: Style, _ page: Int?
  ) -> [String] {
    let painted = head.map { style.paint($0.text, $0.tone) }.joined()
    let plain = head.map(\.text).joined()
    guard let page, (plain + text).displayWidth > page else { return [painted + text] }
    // Behind a long path a text begins on a line of its own.
    guard plain.displayWidth < page * 2 / 3 else {
      return [painted] + text.wrapped(to: page, behind: "    ", indent: 4)
    }
    let lines = text.wrapped(to: page, behind: plain, indent: 4)
    return [painted + lines[0].dropFirst(plain.count)] + lines.dropFirst()
  }

  private static func code(of diagnostic: Diagnostic) -> String {
    "\(diagnostic.severity.rawValue)[\(diagnostic.code.name)]"
  }

  /// The finding with its place on a line of its own, for where the message stands apart already;
  /// the last line is not ended.
  static func detail(of diagnostic: Diagnostic, in language: Language) -> String {
    var lines = [code(of: diagnostic) + ": " + diagnostic.message(language).visible]
    if let place = diagnostic.place, !place.path.isEmpty { lines.append("  --> \(place.inWords)") }
    lines += rest(of: diagnostic, in: language, style: .plain, width: widestLine, page: nil)
    return lines.joined(separator: "\n")
  }

  private static func rest(
    of diagnostic: Diagnostic, in language: Language, style: Style, width: Int, page: Int?
  ) -> [String] {
    var lines: [String] = []
    if let place = diagnostic.place, !place.excerpt.isEmpty {
      lines += excerpt(of: place, tone: diagnostic.severity.tone, style: style, width: width)
    }
    if let hint = diagnostic.hint {
      let mark = [("  ", Tone.plain), ("=", .faint), (" ", .plain)]
      lines += broken(hint(language).visible, behind: mark, style, page)
    }
    return lines
  }

  private static func excerpt(
    of place: Place, tone: Tone, style: Style, width: Int
  ) -> [String] {
    let number = String(place.line)
    let blank = String(repeating: " ", count: number.count)
    let line = ShownLine(place, width: width - number.count - 5)
    return [
      style.paint("  \(number) |", .faint) + " " + line.text,
      style.paint("  \(blank) |", .faint) + " " + line.blanks + style.paint(line.carets, tone),
    ]
  }
}

extension Place {
  /// The place as a person looks it up: `plan.json:3:8`, of a workbook `so-lieu.xlsx[Tháng 3]!B7`.
  fileprivate var inWords: String {
    guard let sheet else { return "\(path.visible):\(line):\(column)" }
    let cell = CellReference(row: line, column: column)
    return "\(path.visible)[\(sheet.visible)]!\(cell)"
  }
}

extension Severity {
  /// How the word for it is painted.
  var tone: Tone {
    switch self {
    case .error: .bad
    case .warning: .warning
    case .note: .accent
    }
  }
}
