internal import MTTQText

extension PlanRule {
  /// A review looks back from a year to a later one, or over one year.
  static let reviewYearsReversed = PlanRule { subject in
    subject.entries("reviews").compactMap { entry in
      guard let years = entry["years"], let node = years["to"], let last = node.wholeNumber,
        let first = years["from"]?.wholeNumber, last < first, Shape.years.contains(first),
        Shape.years.contains(last)
      else { return nil }
      return .misplacedField(
        Wording(
          vi: "năm cuối \(last) sớm hơn năm đầu \(first)",
          en: "the last year \(last) comes before the first, \(first)"),
        hint: Wording(vi: "đổi chỗ “from” và “to”", en: "swap “from” and “to”"), subject.source,
        at: node)
    }
  }
}
