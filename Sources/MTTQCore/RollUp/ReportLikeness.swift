package import MTTQText

/// What two reports of one unit must have in common to be one (report.md, “Settled readings”): all
/// but what the day of making them decides.
package struct ReportLikeness: Hashable, Sendable {
  private let text: String

  /// - Parameter tree: a report as its file has it.
  package init(_ tree: JSONNode) {
    let aside: Set = [
      ReportFile.asOf.key.name, "deadline", "received", "assessments", ReportFile.errors.key.name,
      ReportFile.names.key.name,
    ]
    let members = (tree.members ?? []).filter { !aside.contains($0.key) }.map { member in
      switch member.key {
      case "period": JSONMember(member.key, member.value.without("known"))
      case ReportFile.indicators.key.name:
        JSONMember(
          member.key, .array((member.value.elements ?? []).map { $0.without("estimate") }))
      default: member
      }
    }
    let bytes = Array(JSONText.compact(JSONNode(.object(members)).sorted).utf8)
    text = SHA256.digest(bytes.span).hexadecimal
  }
}

extension JSONNode {
  /// The object without a key.
  fileprivate func without(_ key: String) -> JSONNode {
    members.map { JSONNode(.object($0.filter { $0.key != key })) } ?? self
  }

  /// The tree with the keys of its objects in the order of their bytes, which means nothing.
  fileprivate var sorted: JSONNode {
    switch value {
    case .object(let members):
      JSONNode(
        .object(
          members.map { JSONMember($0.key, $0.value.sorted) }.sorted { $0.key < $1.key }))
    case .array(let elements): .array(elements.map(\.sorted))
    case .number: figure.map { .number($0) } ?? self
    case .null, .bool, .string: self
    }
  }
}
