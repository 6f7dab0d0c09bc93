/// Cells that a spreadsheet would run: an apostrophe before them keeps them text.
///
/// A cell that has apostrophes before such a beginning gets one more, so that taking one off gives
/// every cell back.
enum Formula {
  /// The cell with an apostrophe before it where it might run.
  static func disarmed(_ cell: String) -> String {
    isFormula(cell.utf8) ? "'" + cell : cell
  }

  /// The bytes of a cell without the apostrophe that disarms it.
  static func armed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.first == apostrophe && isFormula(bytes) ? bytes.dropFirst() : bytes
  }

  private static let apostrophe = UInt8(ascii: "'")

  private static func isFormula(_ bytes: some Sequence<UInt8>) -> Bool {
    switch bytes.first(where: { $0 != apostrophe }) {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      true
    default: false
    }
  }
}
