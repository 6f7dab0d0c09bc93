package import MTTQText

extension DiagnosticCode {
  package static let householdStatus = DiagnosticCode("household/status", .warning)
}

extension BookRule {
  /// An outcome gives a household another status than it has.
  static let outcomeChangesNothing = BookRule { subject in
    let history = OutcomeHistory(subject.fold.standing, register: subject.register)
    let idle = history.steps.values.joined().filter { $0.before == $0.after }
    return Result(
      onLines: idle.map { step in
        LineFinding(line: step.line) { source, tree in
          Diagnostic(
            .householdStatus, at: source.place((tree["status"] ?? tree).range),
            Wording(
              vi: "hộ này đã ở diện “\(step.after.rawValue)” từ trước",
              en: "the household is “\(step.after.rawValue)” already"),
            hint: Wording(
              vi: "kiểm tra lại mã hộ và diện hộ", en: "check the household and the status"))
        }
      })
  }
}
