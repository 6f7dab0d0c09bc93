internal import MTTQText

extension PlanRule {
  /// Two ranks of a score table never begin at the same points.
  static let rankTwice = PlanRule { subject in
    subject.entries("assessments").flatMap { table in
      var seen: Set<Quantity> = []
      return table.list("ranks").compactMap { rank -> Diagnostic? in
        guard let node = rank["atLeast"], let points = node.quantity,
          !seen.insert(points).inserted
        else { return nil }
        return .misplacedField(
          Wording(
            vi: "đã có một mức xếp loại từ \(VietnameseNumber.text(points)) điểm",
            en: "a rank from \(points) points on stands above already"),
          hint: Wording(
            vi: "sửa điểm của một trong hai mức, hoặc bỏ mức thừa",
            en: "mend the points of one of the two, or leave one out"), subject.source, at: node)
      }
    }
  }
}
