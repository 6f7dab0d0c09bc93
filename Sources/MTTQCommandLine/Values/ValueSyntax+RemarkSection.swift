internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension ValueSyntax where Value == RemarkSection {
  /// A section of a report that takes words, as `limits` or as `tồn tại, hạn chế`.
  static var section: ValueSyntax {
    .named(
      Placeholder(vi: "PHẦN", en: "SECTION", completes: .choices),
      RemarkSection.allCases.map { ($0, $0.rawValue, $0.names) })
  }
}
