package import MTTQText

/// A change that a command made to the plan or the register of a book, as it is kept to be taken
/// back (cli.md, “Undo”).
package struct BookChange: Hashable, Sendable {
  /// The words of the command without values, such as `task edit`.
  package let command: String
  package let day: CalendarDate
  /// Who made it; nil where nobody was named.
  package let by: String?
  /// The id of the last record that the journal had then; nil where it had none.
  package let lastRecord: String?
  package let extent: Extent

  /// What was changed.
  package enum Extent: Hashable, Sendable {
    /// The plan: its bytes before, and the digest of those after.
    case plan(before: [UInt8], after: Digest256)
    /// Plan and register, where a part goes by another id: to be renamed back.
    case rename
    /// The register, of which nothing is kept.
    case register
  }

  package init(
    command: String, day: CalendarDate, by: String?, lastRecord: String?, extent: Extent
  ) {
    self.command = command
    self.day = day
    self.by = by
    self.lastRecord = lastRecord
    self.extent = extent
  }
}

extension BookChange {
  private static let format = "mttq-undo/1"

  /// The change as a file; nil where the plan before was no text.
  package var bytes: [UInt8]? {
    var members: [(String, JSONNode?)] = [
      ("format", .string(BookChange.format)), ("command", .string(command)),
      ("day", .string(day.description)), ("by", by.map { .string($0) }),
      ("lastRecord", lastRecord.map { .string($0) }),
    ]
    switch extent {
    case .plan(let before, let after):
      guard let text = String(validating: before, as: UTF8.self) else { return nil }
      members += [
        ("extent", .string("plan")), ("after", .string(after.hexadecimal)),
        ("plan", .string(text)),
      ]
    case .rename: members.append(("extent", .string("rename")))
    case .register: members.append(("extent", .string("register")))
    }
    return Array((JSONText.compact(.members(members)) + "\n").utf8)
  }

  /// The change that a file keeps; nil where it is none.
  package init?(_ source: SourceText) {
    guard let tree = JSONReader.read(source).tree, tree["format"]?.text == BookChange.format,
      let command = tree["command"]?.text, let day = tree["day"]?.date
    else { return nil }
    let extent: Extent
    switch tree["extent"]?.text {
    case "plan":
      guard let text = tree["plan"]?.text,
        let after = tree["after"]?.text.flatMap({ Digest256(hexadecimal: $0) })
      else { return nil }
      extent = .plan(before: Array(text.utf8), after: after)
    case "rename": extent = .rename
    case "register": extent = .register
    default: return nil
    }
    self.init(
      command: command, day: day, by: tree["by"]?.text, lastRecord: tree["lastRecord"]?.text,
      extent: extent)
  }
}
