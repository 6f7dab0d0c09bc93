internal import MTTQText

/// What a score must keep to that its table says (book.md, “Assessments”).
extension Diagnostic {
  /// Criteria that the table does not have, more points than it gives, and somebody whom it is not
  /// about.
  static func scores(
    _ tree: JSONNode, _ references: ReferenceTable, _ source: SourceText
  ) -> [Diagnostic] {
    let table = tree["assessment"]?.text.flatMap { references.assessments[$0] }
    return points(of: tree, table, source) + subjects(of: tree, table, references, source)
  }

  private static func points(
    of tree: JSONNode, _ table: ScoreTableReferences?, _ source: SourceText
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let given = tree["points"]?.members ?? []
    if let table, let criteria = table.criteria {
      for member in given {
        guard let known = table.most[member.key] else {
          findings.append(
            .unknownCriterion(member.key, among: criteria, source, at: member.keyRange))
          continue
        }
        if let known, let points = member.value.quantity, points > known {
          findings.append(.tooManyPoints(known, source, at: member.value))
        }
      }
    }
    guard let node = tree["bonus"] else {
      let fields = Shape.records[.score]
      if let points = tree["points"], points.members?.isEmpty == true,
        MistypedKeys(of: tree, among: fields).found(for: "bonus") == nil
      {
        findings.append(.emptyList(source, at: points))
      }
      return findings
    }
    if let most = table?.bonus, let bonus = node.quantity, bonus > most {
      findings.append(.tooHighBonus(most, source, at: node))
    }
    return findings
  }

  /// Of those who are named all but the first, unless it is the one that the table asks for.
  private static func subjects(
    of tree: JSONNode, _ table: ScoreTableReferences?, _ references: ReferenceTable,
    _ source: SourceText
  ) -> [Diagnostic] {
    let exclusive = Diagnostic.exclusive(Assessment.Subject.keys, tree, source)
    guard let subject = table?.subject else { return exclusive }
    guard let wanted = subject.key.flatMap({ tree[$0] }) else {
      let first = Assessment.Subject.keys.compactMap { tree[$0] }
        .min { $0.range.lowerBound < $1.range.lowerBound }
      return exclusive + (first.map { [.ofOtherSubject(subject, source, at: $0)] } ?? [])
    }
    guard exclusive.isEmpty, subject == .organisation,
      let id = wanted.text, references.outsiders.contains(id)
    else { return exclusive }
    return [.ofOutsider(source, at: wanted)]
  }

  private static func ofOtherSubject(
    _ subject: Assessment.Subject, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    .misplacedField(
      Wording(
        vi: "bảng điểm này chấm cho \(subject.meaning.vietnamese)",
        en: "this score table is about \(subject.meaning.english)"),
      hint: subject.key.map {
        Wording(vi: "ghi “\($0)” thay cho khóa này", en: "give “\($0)” in its place")
      } ?? Wording(vi: "bỏ khóa này", en: "leave the key out"), source, at: node)
  }

  private static func ofOutsider(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    .misplacedField(
      Wording(
        vi: "bảng điểm này chỉ chấm tổ chức chính trị - xã hội và tổ chức thành viên",
        en: "this score table is about socio-political and member organisations alone"),
      hint: Wording(
        vi: "chọn một tổ chức như vậy, hoặc sửa “kind” của tổ chức trong kế hoạch",
        en: "choose such a one, or mend the organisation's “kind” in the plan"), source, at: node)
  }
}

extension RecordKind {
  /// What is asked of a record of the kind beyond its fields: of a score also that it names whom its
  /// table is about.
  func conditions(of tree: JSONNode, _ references: ReferenceTable) -> [Shape.Condition] {
    guard self == .score else { return body.conditions }
    let table = tree["assessment"]?.text.flatMap { references.assessments[$0] }
    guard let key = table?.subject?.key,
      Assessment.Subject.keys.allSatisfy({ tree[$0] == nil })
    else { return body.conditions }
    return body.conditions + [.atLeastOne([key])]
  }
}

extension Assessment.Subject {
  /// The keys by which a score can name whom it is about.
  fileprivate static let keys = ["unit", "org", "area"]

  /// The key by which a score names one; nil where there is none to name.
  fileprivate var key: String? {
    switch self {
    case .itself: nil
    case .area: "area"
    case .organisation: "org"
    case .unit: "unit"
    }
  }
}
