internal import MTTQText

extension PlanRule {
  /// A quota of areas names the flow that it counts, any other none.
  static let quotaIndicatorUnfit = PlanRule { subject in
    subject.entries("quotas").flatMap { entry -> [Diagnostic] in
      if Quota.conditions.refused(of: entry).contains("indicator") {
        return entry["indicator"].map { [.indicatorOfOtherQuota(subject.source, at: $0)] } ?? []
      }
      guard entry["quota"]?.text == Quota.Kind.perArea.rawValue else { return [] }
      guard let node = entry["indicator"] else {
        let mistyped = MistypedKeys(of: entry, among: Quota.fields).found(for: "indicator")
        return [.missingField("indicator", mistyped: mistyped, subject.source, at: entry)]
      }
      guard let id = node.text, let kind = subject.references.kinds[id],
        !Indicator.flowKinds.contains(kind)
      else { return [] }
      return [.quotaOfNoFlow(id, subject.source, at: node)]
    }
  }
}

extension Diagnostic {
  fileprivate static func indicatorOfOtherQuota(
    _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    .misplacedField(
      Wording(
        vi: "“indicator” chỉ dùng cho định mức “perArea”",
        en: "a quota of “perArea” alone takes “indicator”"),
      hint: Wording(
        vi: "bỏ “indicator”, hoặc đổi “quota” thành “perArea”",
        en: "remove “indicator”, or let “quota” be “perArea”"), source, at: node)
  }

  fileprivate static func quotaOfNoFlow(
    _ id: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    .misplacedField(
      Wording(
        vi: "“\(id)” không phải chỉ tiêu cộng dồn nên không giao cho từng khu dân cư được",
        en: "“\(id)” is no flow and cannot be counted by area"),
      hint: .chooseFlow, source, at: node)
  }
}
