internal import MTTQText

extension Record {
  /// The line that stands for the record in a journal, with its check and its newline.
  ///
  /// Keys stand in the order `id at by batch kind` and then the table's of book.md, without blanks.
  package func line(_ lineCheck: LineCheck = LineCheck()) -> [UInt8] {
    var members: [JSONMember] = [
      JSONMember("id", .string(id)), JSONMember("at", .string(at.description)),
    ]
    if let by { members.append(JSONMember("by", .string(by))) }
    if let batch { members.append(JSONMember("batch", .string(batch))) }
    members.append(JSONMember("kind", .string(event.kind.rawValue)))
    members += event.body.members
    return CanonicalForm.line(members, lineCheck)
  }
}
