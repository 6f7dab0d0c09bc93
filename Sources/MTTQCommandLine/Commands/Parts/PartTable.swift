internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// A list of a part that a table may give in place of an option.
struct PartTable: Sendable {
  /// The key of the list.
  let key: String
  /// The option in whose place it stands.
  let option: String
  let help: Wording
  /// Reads the rows; what is wrong with them ends the command.
  let read:
    @Sendable (TableFile, Workbook.SheetEntry?, _ skipsUnknown: Bool, Session) throws(Interruption)
      -> [JSONNode]

  /// The options that say where the table is and how it is read.
  var arguments: [Argument<PartWords>] {
    .table(
      \.table.path, \.table.sheet, \.table.encoding, \.table.skipsUnknown, help)
  }
}

extension PartWords {
  /// The words with what the table holds that they name.
  func reading(_ part: PlanPart, in session: Session) throws(Interruption) -> PartWords {
    guard let table = part.table, let (file, sheet) = try self.table.open(in: session) else {
      return self
    }
    var words = self
    words.rows = try table.read(file, sheet, self.table.skipsUnknown, session)
    return words
  }
}
