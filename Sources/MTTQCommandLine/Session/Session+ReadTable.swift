internal import MTTQCore
internal import MTTQText

extension Session {
  /// Reads a table from a file or a pipe, or from standard input for `-`.
  ///
  /// - Parameter isPersonal: whether its faults keep the text of the table to themselves.
  /// - Throws: faults of its encoding and form (65); the store's failures.
  func table(
    _ path: String, from encoding: LegacyText?, isPersonal: Bool = false
  ) throws(Interruption) -> CSVTable {
    let bytes = try input(path)
    do throws(Diagnostic) {
      return try CSVTable(
        SourceText(path: path, bytes: bytes), encoding: encoding, isPersonal: isPersonal)
    } catch {
      throw .faults([isPersonal ? error.withoutText : error], .data)
    }
  }
}
