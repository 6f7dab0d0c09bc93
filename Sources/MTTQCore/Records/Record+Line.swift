package import MTTQText

extension Record {
  /// The line that stands for the record in a journal, with its check and its newline.
  package func line(_ lineCheck: LineCheck = LineCheck()) -> [UInt8] {
    CanonicalForm.line(members, lineCheck)
  }

  /// The record as its line has it, but for the check.
  package var node: JSONNode { JSONNode(.object(members)) }

  /// Keys stand in the order `id at by batch kind` and then the table's of book.md, without blanks.
  private var members: [JSONMember] {
    var members: [JSONMember] = [
      JSONMember("id", .string(id)), JSONMember("at", .string(at.description)),
    ]
    if let by { members.append(JSONMember("by", .string(by))) }
    if let batch { members.append(JSONMember("batch", .string(batch))) }
    members.append(JSONMember("kind", .string(event.kind.rawValue)))
    return members + event.body.members
  }
}
