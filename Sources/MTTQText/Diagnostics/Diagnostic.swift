/// One finding: what is wrong, where, and how to mend it.
///
/// It is the one error type of the tool, for faults in files as for faults in a command line. A
/// person reads it as place, severity, code, message, the line itself, and the hint:
///
///     plan.json:2:8: error[field/type]: a number is expected, but this is a string
///       2 | "year":"2026","title":"Kế hoạch"}
///         |        ^^^^^^
///       = write 2026
package struct Diagnostic: Error, Hashable, Sendable {
  package let code: DiagnosticCode
  package var severity: Severity
  /// Where it stands; nil where no file is at fault.
  package var place: Place?
  /// What is wrong, starting small and without a full stop.
  package private(set) var message: Wording
  /// How to mend it, one imperative sentence.
  package private(set) var hint: Wording?
  /// What the hint tells to do, where something hangs on it.
  package private(set) var remedy: Remedy?
  /// What the hint states exactly, as a change of the file; nil where it does not, of personal
  /// values, and of what is not to be mended by hand.
  package private(set) var fix: TextEdit?
  /// How many more like it there are in the file that are not told one by one.
  package var more = 0

  package init(
    _ code: DiagnosticCode, at place: Place? = nil, _ message: Wording, hint: Wording? = nil,
    remedy: Remedy? = nil, fix: TextEdit? = nil
  ) {
    self.code = code
    self.severity = code.severity
    self.place = place
    self.message = message
    self.hint = hint
    self.remedy = remedy
    self.fix = fix
  }
}

extension Diagnostic {
  /// The finding without the text that it stands in, where personal data stands in that.
  package var withoutText: Diagnostic {
    var finding = self
    finding.place = place?.withoutText
    finding.fix = nil
    return finding
  }

  /// The finding in a text that is not to be mended by hand.
  package var withoutFix: Diagnostic {
    var finding = self
    finding.fix = nil
    return finding
  }

  /// The finding in other words.
  package func saying(_ message: Wording) -> Diagnostic {
    var finding = self
    finding.message = message
    return finding
  }

  /// The finding with another hint, which tells to do the same.
  package func hinting(_ hint: Wording) -> Diagnostic {
    var finding = self
    finding.hint = hint
    return finding
  }

  /// The order in which findings are shown: by path, line, column, code.
  package static func inReadingOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    let first = (left.place?.path ?? "", left.place?.line ?? 0, left.place?.column ?? 0)
    let second = (right.place?.path ?? "", right.place?.line ?? 0, right.place?.column ?? 0)
    return first == second ? left.code.name < right.code.name : first < second
  }
}
