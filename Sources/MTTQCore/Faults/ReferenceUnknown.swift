package import MTTQText

extension DiagnosticCode {
  package static let refUnknown = DiagnosticCode("ref/unknown", .error)
}

extension Explanation {
  package static let refUnknown = Explanation(
    .refUnknown,
    title: Wording(vi: "chỉ tới một mã không có", en: "a reference to an id that is not there"),
    meaning: Wording(
      vi: """
        Bản ghi hoặc mục này nói đến một tổ chức, khu dân cư, nhiệm vụ, chỉ tiêu, hộ, báo cáo \
        hoặc bản ghi mà sổ không có. Con số đi kèm vì thế không tính được cho ai.
        """,
      en: """
        The record or entry names an organisation, area, task, indicator, household, report or \
        record that the book does not have. What it counts would count for nobody.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":12},"org":"nong-dann"}
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":12},"org":"nong-dan"}
        """#),
    mend: Wording(
      vi: """
        Gõ nhầm thì sửa mã theo gợi ý. Nếu mục đó chưa có, thêm vào: “mttq org add”, “mttq area \
        add”, “mttq task add”, “mttq household add”. Dòng nhật ký thì hủy bằng “mttq void” rồi \
        ghi lại.
        """,
      en: """
        If it is mistyped, mend the id as the hint says. If the entry is not there yet, add it: \
        “mttq org add”, “mttq area add”, “mttq task add”, “mttq household add”. Take a journal \
        line back with “mttq void” and record it anew.
        """))
}

extension Diagnostic {
  /// A reference to what is not there; `known` tells what may have been meant.
  static func unknownReference(
    _ text: String, _ reference: Shape.Reference, known: ReferenceTable, near: String? = nil,
    _ source: SourceText, at range: Range<Int>
  ) -> Diagnostic {
    let candidates = known.candidates(reference)
    // Where an id of a person is asked, anything else may be the person's name.
    let isPrivate = reference.isOfPeople && !IdentifierForm.isIdentifier(text)
    let shown = isPrivate ? "" : " “\(text.truncated(to: 70))”"
    let finding = Diagnostic(
      .refUnknown, at: source.place(range),
      Wording(
        vi: "không có \(reference.wording.vietnamese)\(shown) \(reference.home.vietnamese)",
        en: "there is no \(reference.wording.english)\(shown) \(reference.home.english)"),
      hint: near.map { .didYouMean($0) }
        ?? (isPrivate ? nil : .didYouMean(text, among: candidates))
        ?? known.named(reference, text).map { .didYouMean($0) }
        ?? .choice(of: reference.isOfPeople ? [] : candidates) ?? reference.remedy)
    return isPrivate ? finding.withoutText : finding
  }
}

extension Diagnostic {
  /// A part that its dimension does not have.
  static func unknownPart(
    _ text: String, among parts: [String], _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    .unknown(text, .part, among: parts, source, at: node.range)
  }

  /// A criterion that its score table does not have.
  static func unknownCriterion(
    _ text: String, among criteria: [String], _ source: SourceText, at range: Range<Int>
  ) -> Diagnostic {
    .unknown(text, .criterion, among: criteria, source, at: range)
  }

  private static func unknown(
    _ text: String, _ reference: Shape.Reference, among ids: [String], _ source: SourceText,
    at range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .refUnknown, at: source.place(range),
      Wording(
        vi: "không có \(reference.wording.vietnamese) “\(text.truncated(to: 70))” ở đây",
        en: "there is no \(reference.wording.english) “\(text.truncated(to: 70))” here"),
      hint: .didYouMean(text, among: ids) ?? .choice(of: ids) ?? reference.remedy)
  }
}

extension Wording {
  /// All that there is, where it is little enough to be read.
  fileprivate static func choice(of ids: [String]) -> Wording? {
    guard (1...8).contains(ids.count) else { return nil }
    return .chooseOne(of: ids.map { "“\($0)”" })
  }
}

extension Shape.Reference {
  fileprivate var isOfPeople: Bool { self == .household || self == .helper }

  /// How it is added or found, where nothing known is near.
  fileprivate var remedy: Wording {
    switch self {
    case .organisation: .added(with: "mttq org add")
    case .area: .added(with: "mttq area add")
    case .task: .added(with: "mttq task add")
    case .model: .added(with: "mttq model add")
    case .household: .added(with: "mttq household add")
    case .helper: .added(with: "mttq helper add")
    case .indicator: .added(with: "mttq indicator add")
    case .dimension: .added(into: "breakdowns")
    case .part, .criterion:
      Wording(
        vi: "xem các mã có trong kế hoạch bằng mttq show --format json",
        en: "see the ids with mttq show --format json")
    case .assessment: .added(with: "mttq assessment add")
    case .unit: .added(into: "units")
    case .report: .added(into: "reports")
    case .assignment: .found(with: "mttq log --kind assign")
    case .record: .found(with: "mttq log")
    }
  }

  fileprivate var home: Wording {
    switch self {
    case .household, .helper: Wording(vi: "trong sổ hộ", en: "in the register")
    case .assignment, .record: Wording(vi: "trong nhật ký", en: "in the journal")
    case .indicator, .dimension:
      Wording(vi: "trong danh mục và kế hoạch", en: "in the catalogue or the plan")
    default: Wording(vi: "trong kế hoạch", en: "in the plan")
    }
  }
}

extension Wording {
  fileprivate static func added(with command: String) -> Wording {
    Wording(vi: "sửa mã, hoặc thêm bằng \(command)", en: "mend the id, or add it with \(command)")
  }

  fileprivate static func added(into key: String) -> Wording {
    Wording(
      vi: "sửa mã, hoặc thêm vào “\(key)” của kế hoạch",
      en: "mend the id, or add it to “\(key)” of the plan")
  }

  fileprivate static func found(with command: String) -> Wording {
    Wording(vi: "tìm mã bằng \(command)", en: "find the id with \(command)")
  }
}
