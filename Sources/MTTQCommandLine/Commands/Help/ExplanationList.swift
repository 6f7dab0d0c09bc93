internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// The explanations of all codes that the tool prints, in the order of the catalogue.
enum ExplanationList {
  static let all: [Explanation] =
    Explanation.ofBooks + [.fmtForm] + Explanation.ofTables + Explanation.ofUsage
    + Explanation.ofStore
    + [.textEncoding]
}
