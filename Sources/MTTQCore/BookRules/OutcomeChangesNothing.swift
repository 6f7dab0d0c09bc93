package import MTTQText

extension DiagnosticCode {
  package static let householdStatus = DiagnosticCode("household/status", .warning)
}

extension Explanation {
  package static let householdStatus = Explanation(
    .householdStatus,
    title: Wording(vi: "kết quả không làm hộ đổi diện", en: "an outcome that changes nothing"),
    meaning: Wording(
      vi: """
        Bản ghi đưa hộ sang đúng diện mà hộ đang có, nên không hộ nào được tính là thoát nghèo \
        hay tái nghèo. Thường là nhầm hộ hoặc ghi hai lần.
        """,
      en: """
        The record gives the household the status that it has, so no household counts as escaped \
        or fallen back. Mostly it is the wrong household, or recorded twice.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"outcome","household":"ho-an","on\#
        ":"2026-06-30","status":"poor"}
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"outcome","household":"ho-an","on\#
        ":"2026-06-30","status":"near-poor"}
        """#),
    mend: Wording(
      vi: "Xem diện hiện tại bằng “mttq household list”; bản ghi nhầm thì hủy bằng “mttq void”.",
      en: """
        See the present status with “mttq household list”; take a mistaken record back with \
        “mttq void”.
        """))
}

extension BookRule {
  /// An outcome gives a household another status than it has.
  static let outcomeChangesNothing = BookRule(from: .everything) { subject in
    let history = OutcomeHistory(subject.fold.standing, register: subject.register)
    let idle = history.steps.lazy.filter { subject.grounds.knowsAll(about: $0.key) }
      .flatMap(\.value).filter { $0.before == $0.after }
    return Result(
      onLines: idle.map { step in
        LineFinding(line: step.line) { source, tree in
          Diagnostic(
            .householdStatus, at: source.place((tree["status"] ?? tree).range),
            Wording(
              vi: "hộ này đã là \(step.after.words.vietnamese) từ trước",
              en: "the household is “\(step.after.rawValue)” already"),
            takingBack: Wording(
              vi: "kiểm tra lại mã hộ và diện hộ; ghi nhầm thì hủy bằng",
              en: "check the household and the status; take a mistake back with"),
            then: Wording(vi: "", en: ""))
        }
      })
  }
}
