internal import MTTQText

extension CanonicalForm {
  /// The line of a record of this kind, with its check and its newline: the keys of the format in
  /// their order, then those that it does not know.
  static func line(_ tree: JSONNode, _ kind: RecordKind, _ lineCheck: LineCheck) -> [UInt8] {
    line(unchecked(tree, kind), lineCheck)
  }

  /// The members of the line of a record of this kind, without its check.
  static func unchecked(_ tree: JSONNode, _ kind: RecordKind) -> [JSONMember] {
    let ordered = CanonicalForm.tree(tree, fields: Shape.records[kind])
    return (ordered.members ?? []).filter { $0.key != "check" }
  }

  /// The line of these members, with its check and its newline.
  static func line(_ members: [JSONMember], _ lineCheck: LineCheck) -> [UInt8] {
    var line = Array(JSONText.compact(JSONNode(.object(members))).utf8)
    line.removeLast()
    let check = lineCheck.digits(line.span)
    return line + Array(",\"check\":\"\(check)\"}\n".utf8)
  }
}
