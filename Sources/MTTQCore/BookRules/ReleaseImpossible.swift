package import MTTQText

extension DiagnosticCode {
  package static let assignRelease = DiagnosticCode("assign/release", .error)
}

extension Explanation {
  package static let assignRelease = Explanation(
    .assignRelease,
    title: Wording(vi: "kết thúc phân công không hợp lý", en: "an assignment released wrongly"),
    meaning: Wording(
      vi: """
        Phân công được ghi kết thúc trước ngày bắt đầu, hoặc đã kết thúc rồi lại được ghi kết \
        thúc lần nữa.
        """,
      en: "The assignment is released before it began, or it was released before."),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"assign","household":"ho-an","on"\#
        :"2026-03-01","org":"nong-dan"}
        {"id":"ghi-2026-02","at":"2026-03-05T02:11:00Z","kind":"release","assignment":"ghi-2026-\#
        01","on":"2026-02-01"}
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"assign","household":"ho-an","on"\#
        :"2026-03-01","org":"nong-dan"}
        {"id":"ghi-2026-02","at":"2026-03-05T02:11:00Z","kind":"release","assignment":"ghi-2026-\#
        01","on":"2026-06-30"}
        """#),
    mend: Wording(
      vi: """
        Hủy bản ghi được chỉ bằng “mttq void”, rồi nếu cần thì ghi lại đúng ngày bằng “mttq \
        household release”.
        """,
      en: """
        Take the record shown back with “mttq void” and, if need be, record the right day with \
        “mttq household release”.
        """))
}

extension BookRule {
  /// An assignment is released once, and not before it began.
  static let releaseImpossible = BookRule(from: .errors) { subject in
    let events = subject.fold.standing.households
    if events.releases.isEmpty { return Result() }
    let began = Dictionary(
      events.assignments.map { ($0.mark.id, $0.mark.on) }, uniquingKeysWith: { _, last in last })
    var released: Set<HouseholdEvents.Identifier> = []
    var result = Result()
    for place in events.order(of: events.releases.count, { events.releases[$0].mark }) {
      let release = events.releases[Int(place)]
      if let day = began[release.assignment], release.mark.on < day {
        result.onLines.append(
          LineFinding(line: release.mark.line) { source, tree in
            .releasedTooEarly(began: day, source, at: tree["on"] ?? tree)
          })
      } else if !released.insert(release.assignment).inserted {
        result.onLines.append(
          LineFinding(line: release.mark.line) { source, tree in
            .releasedTwice(source, at: tree["assignment"] ?? tree)
          })
      }
    }
    return result
  }
}

extension Diagnostic {
  fileprivate static func releasedTooEarly(
    began: CalendarDate, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .assignRelease, at: source.place(node.range),
      Wording(
        vi: "kết thúc trước khi bắt đầu: phân công từ ngày \(VietnameseDate.short(began))",
        en: "released before it began on \(began)"),
      hint: Wording(
        vi: "hủy bản ghi rồi ghi lại đúng ngày",
        en: "take the record back and record the right day"))
  }

  fileprivate static func releasedTwice(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .assignRelease, at: source.place(node.range),
      Wording(
        vi: "phân công này đã kết thúc trước đó", en: "the assignment was released before"),
      hint: Wording(vi: "hủy bản ghi thừa", en: "take the surplus record back"))
  }
}
