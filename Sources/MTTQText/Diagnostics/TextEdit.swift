/// A change of a text that mends a fault: what stands in a range, and what takes its place.
///
/// Lines and columns are counted as those of a `Place`.
package struct TextEdit: Hashable, Sendable {
  package let line: Int
  package let column: Int
  /// The end, which is not in the range.
  package let endLine: Int
  package let endColumn: Int
  package let text: String
}

extension SourceText {
  /// The change that puts a text in the place of some bytes.
  package func edit(_ range: Range<Int>, to text: String) -> TextEdit {
    let (start, end) = (position(of: range.lowerBound), position(of: range.upperBound))
    return TextEdit(
      line: start.line, column: start.column, endLine: end.line, endColumn: end.column,
      text: text)
  }
}
